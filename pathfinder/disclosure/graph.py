"""Who can tell whom: every holder with its ways on to others, judged for a person and a day.

A service stands with what is said of it and with the rules of every kind it belongs to. Each rule
or claim is judged by itself: a warning counts whoever gave it and however long ago, a promise only
as that body's own word of late.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, NamedTuple

from pathfinder.disclosure.files import Sharing
from pathfinder.disclosure.model import (
    NODE_OF,
    STANDING_POWER,
    Recipient,
    ServiceHolder,
    SharingRule,
)
from pathfinder.disclosure.openness import SILENT, Openness
from pathfinder.disclosure.sayings import Atom, Saying, saying_of_rule, saying_of_statement
from pathfinder.disclosure.standing import STRENGTH, age_of
from pathfinder.disclosure.told import Told
from pathfinder.disclosure.travel import EVERYTHING_TOLD, NAMING, UNSTATED

_RECIPIENT_OF: Final = {node: recipient for recipient, node in NODE_OF.items()}
_REASSURES: Final = (Openness.IF_YOU_AGREE, Openness.IN_DANGER)
SERVICE: Final = "service:"


class Edge(NamedTuple):
    """One way on, by one rule or claim, with how openly it counts."""

    target: str
    openness: Openness
    saying: Saying
    atoms: tuple[Atom, ...]
    """Its conditions, each with how openly it counts on this edge."""
    hub: str | None = None
    """The meeting through which it leads, where it is told there."""


class Node(NamedTuple):
    """Somebody who knows, and every way on from there, the most open first."""

    id: str
    acts_for: Recipient | None
    public: bool
    sayings: tuple[Saying, ...]
    edges: tuple[Edge, ...]
    spoken_of: frozenset[Recipient]
    """The recipients about whom anything at all is said; of the others there is silence."""


class Graph:
    """Everybody who may hold something, for what a person told and on a day."""

    def __init__(self, known: Sharing, as_of: date | None, told: Told) -> None:
        self.known, self.as_of, self.told = known, as_of, told
        self._nodes: dict[str, Node] = {}
        power = next((rule for rule in known.rules if rule.id == STANDING_POWER), None)
        self._power = _power(power, told, as_of)

    def node(self, holder: str) -> Node:
        """Return a holder as others tell it, with everything that holds for its kinds as well."""
        known = self._nodes.get(holder)
        if known is None:
            known = self._nodes[holder] = self._made(holder, (holder,), first=False)
        return known

    def start(self, holder: str) -> Node:
        """Return a holder as the one that a person speaks to."""
        return self._made(holder, (holder,), first=True)

    def service(self, entry: ServiceHolder) -> Node:
        """Return a service as the one that a person speaks to."""
        return self._made(f"{SERVICE}{entry.service}", entry.holders, first=True, entry=entry)

    def recipient_behind(self, holder: str) -> Recipient | None:
        """Return the recipient that comes to know when this holder does."""
        found = self.known.holders.get(holder)
        if found is not None:
            return found.acts_for
        entry = self.known.services.get(holder.removeprefix(SERVICE))
        if entry is not None and holder.startswith(SERVICE):
            return self._acting_for(entry.holders)
        return _RECIPIENT_OF.get(holder)

    def _acting_for(self, holders: Iterable[str]) -> Recipient | None:
        found = (self.known.holders[one] for one in holders if one in self.known.holders)
        return next((holder.acts_for for holder in found if holder.acts_for), None)

    def kinds(self, holders: Iterable[str]) -> tuple[str, ...]:
        """Return holders with every wider kind they belong to, the nearest first."""
        ordered = list(dict.fromkeys(holders))
        for holder in ordered:
            found = self.known.holders.get(holder)
            if found is not None:
                wider = (*found.also, *(found.for_a_child if self.told.child else ()))
                ordered += [one for one in wider if one not in ordered]
        return tuple(ordered)

    def _made(
        self,
        node: str,
        holders: tuple[str, ...],
        *,
        first: bool,
        entry: ServiceHolder | None = None,
    ) -> Node:
        """Return a node; the first one of a chain also follows what a meeting's members hear."""
        if entry is None and node.startswith(SERVICE):
            entry = self.known.services.get(node.removeprefix(SERVICE))
            holders = entry.holders if entry else holders
        kinds = self.kinds(holders)
        found = [self.known.holders[kind] for kind in kinds if kind in self.known.holders]
        public = any(holder.public_body for holder in found) or bool(entry and entry.public_body)
        service = node.removeprefix(SERVICE) if node.startswith(SERVICE) else None
        sayings = tuple(self._sayings(service, kinds))
        acts_for = self._acting_for(holders) or self.recipient_behind(node)
        edges = list(self._edges(sayings))
        edges += [
            _by_nature(NODE_OF[recipient])
            for recipient in dict.fromkeys(holder.acts_for for holder in found)
            if recipient is not None and NODE_OF[recipient] not in kinds
        ]
        seats = {seat for holder in found[:1] for seat in holder.seats}
        if first:
            edges += [_by_nature(NODE_OF[seat]) for seat in sorted(seats)]
            edges += [_by_nature(member) for member in self.known.members_of(node)]
        else:
            edges = [edge for edge in edges if self.recipient_behind(edge.target) not in seats]
        spoken_of = frozenset(
            recipient
            for edge in edges
            if edge.saying.travels & NAMING
            and (recipient := self.recipient_behind(edge.target)) is not None
        )
        if public and acts_for != "home_office":
            edges.append(_judged(self._power, NODE_OF["home_office"], self._power.atoms))
        edges.sort(key=_most_open_first)
        return Node(node, acts_for, public, sayings, tuple(edges), spoken_of)

    def _sayings(self, service: str | None, kinds: tuple[str, ...]) -> Iterator[Saying]:
        bearings = self.known.bearings
        if service is not None:
            for claim in self.known.statements_of(service):
                said = saying_of_statement(claim, self.told, self.as_of, bearings)
                if said is not None:
                    yield said
        for number, kind in enumerate(kinds):
            for rule in self.known.rules_of(kind):
                said = saying_of_rule(
                    rule, self.told, self.as_of, bearings, own=number == 0, nearness=-1 - number
                )
                if said is not None and rule.id != STANDING_POWER:
                    yield said

    def _edges(self, sayings: tuple[Saying, ...]) -> Iterator[Edge]:
        """Yield every way on; a meeting leads to those who sit in it as well as to itself."""
        targeted = [
            (saying, target, hub)
            for saying in sayings
            for target in self._targets(saying)
            for target, hub in self._with_seats(target)
        ]
        promised = {
            self._class_of(target)
            for saying, target, _ in targeted
            if saying.standing == "own_current" and saying.covers and saying.said in _REASSURES
        }
        for saying, target, hub in targeted:
            atoms = _counted(saying, promised=self._class_of(target) in promised)
            if atoms:
                yield _judged(saying, target, atoms, hub)

    def _targets(self, saying: Saying) -> tuple[str, ...]:
        if isinstance(saying.about, SharingRule):
            recipient = saying.about.recipient
            return self.known.members_of(recipient) or (recipient,)
        return (
            tuple(NODE_OF[recipient] for recipient in saying.about.recipients)
            if saying.about
            else ()
        )

    def _with_seats(self, target: str) -> Iterator[tuple[str, str | None]]:
        yield target, None
        meeting = self.known.holders.get(target)
        if meeting is not None:
            for seat in meeting.seats:
                yield NODE_OF[seat], target

    def _class_of(self, target: str) -> str:
        return self.recipient_behind(target) or target


def _counted(saying: Saying, *, promised: bool) -> tuple[Atom, ...]:
    """Return the conditions of a saying with how openly each counts.

    A promise counts as that body's own, of late, and made for all that was told. Where the body
    has promised something of its own, whatever else is said raises the answer by what it says and
    never by being old or silent.
    """
    counts = promised or (saying.standing == "own_current" and saying.covers)
    atoms = saying.atoms
    if promised and isinstance(saying.about, SharingRule):
        atoms = tuple(
            atom for atom in atoms if atom[1] is not Openness.NOT_KNOWN or atom[0] not in SILENT
        )
    return tuple(
        (trigger, Openness.NOT_KNOWN if opened in _REASSURES and not counts else opened)
        for trigger, opened in atoms
    )


def _judged(saying: Saying, target: str, atoms: tuple[Atom, ...], hub: str | None = None) -> Edge:
    return Edge(target, max(opened for _, opened in atoms), saying, atoms, hub)


def _by_nature(target: str) -> Edge:
    """Return the way from somebody to whom they act for, or to those who sit in a meeting."""
    saying = Saying(
        id="",
        about=None,
        holder=target,
        atoms=(("always", Openness.ALWAYS),),
        said=Openness.ALWAYS,
        standing="kind",
        covers=True,
        travels=EVERYTHING_TOLD | UNSTATED,
        nearness=-9,
    )
    return _judged(saying, target, saying.atoms)


def _power(rule: SharingRule | None, told: Told, as_of: date | None) -> Saying:
    """Return the power of every public body to tell the Home Office, used or not: not known."""
    said = rule and saying_of_rule(rule, told, as_of, {}, own=False)
    base = said or _by_nature(NODE_OF["home_office"]).saying
    return base._replace(
        id=STANDING_POWER if said else "",
        atoms=tuple((trigger, Openness.NOT_KNOWN) for trigger, _ in base.atoms),
        said=Openness.NOT_KNOWN,
        standing="silent",
        nearness=-10,
    )


def _most_open_first(edge: Edge) -> tuple[int, ...]:
    saying = edge.saying
    return (
        -edge.openness,
        0 if saying.travels & NAMING else 1,
        -saying.said,
        -STRENGTH[saying.standing],
        -saying.nearness,
        -age_of(saying.date),
    )
