"""Who can tell whom: every holder with its ways on to others, judged for a person and a day.

A service stands with what is said of it and with the rules of every kind it belongs to. Each rule
or claim is judged by itself; whatever nobody says anything about is silence, and stays so.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from pathfinder.disclosure.edges import Edge, by_nature, counted, is_promise, most_open_first
from pathfinder.disclosure.files import Sharing
from pathfinder.disclosure.model import (
    NODE_OF,
    STANDING_POWER,
    Recipient,
    ServiceHolder,
    SharingRule,
    Statement,
)
from pathfinder.disclosure.openness import Openness
from pathfinder.disclosure.sayings import Reader, Saying, terms_of
from pathfinder.disclosure.standing import STRENGTH
from pathfinder.disclosure.told import Told
from pathfinder.disclosure.travel import NAMING

_RECIPIENT_OF: Final = {node: recipient for recipient, node in NODE_OF.items()}
SERVICE: Final = "service:"


_Target = tuple[str, Recipient | None, str | None]
"""Who is told, the recipient that knows then, and the meeting in which it is heard, if any."""


class Node(NamedTuple):
    """Somebody who knows, and every way on from there, the most open first."""

    id: str
    acts_for: Recipient | None
    public: bool
    kinds: tuple[str, ...]
    """The holders whose rules hold for it, itself first."""
    edges: tuple[Edge, ...]
    allows: tuple[int, ...]
    """What each of them lets travel, as a set of bits."""
    spoken_of: frozenset[Recipient]
    """The recipients about whom anything at all is said; of the others there is silence."""


class Graph:
    """Everybody who may hold something, for what a person told and on a day."""

    def __init__(self, known: Sharing, as_of: date | None, told: Told) -> None:
        self.known, self.as_of, self.told = known, as_of, told
        self._holders = dict(known.holders)
        self._nodes: dict[str, Node] = {}
        self._targeted: dict[str, tuple[_Target, ...]] = {}
        self._reader = Reader(told, as_of, known.bearings)
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
        found = self._holders.get(holder)
        if found is not None:
            return found.acts_for
        entry = self.known.services.get(holder.removeprefix(SERVICE))
        if entry is not None and holder.startswith(SERVICE):
            return self._acting_for(entry.holders)
        return _RECIPIENT_OF.get(holder)

    def _acting_for(self, holders: Iterable[str]) -> Recipient | None:
        found = (self._holders[one] for one in holders if one in self._holders)
        return next((holder.acts_for for holder in found if holder.acts_for), None)

    def kinds(self, holders: Iterable[str]) -> tuple[str, ...]:
        """Return holders with every wider kind they belong to, the nearest first."""
        ordered = list(dict.fromkeys(holders))
        for holder in ordered:
            found = self._holders.get(holder)
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
        found = [self._holders[kind] for kind in kinds if kind in self._holders]
        public = any(holder.public_body for holder in found) or bool(entry and entry.public_body)
        service = node.removeprefix(SERVICE) if node.startswith(SERVICE) else None
        acts_for = self._acting_for(holders) or self.recipient_behind(node)
        edges = self._edges(self._sayings(service, kinds), kinds)
        edges += [
            by_nature(NODE_OF[recipient], recipient)
            for recipient in dict.fromkeys(holder.acts_for for holder in found)
            if recipient is not None and NODE_OF[recipient] not in kinds
        ]
        seats = {seat for holder in found[:1] for seat in holder.seats}
        if first:
            members = (*(NODE_OF[seat] for seat in sorted(seats)), *self.known.members_of(node))
            edges += [by_nature(member, self.recipient_behind(member)) for member in members]
        elif seats:
            edges = [edge for edge in edges if edge.recipient not in seats]
        spoken_of = frozenset(
            recipient
            for _, recipient, _, saying, _, _, _ in edges
            if recipient is not None and saying.travels & NAMING
        )
        if public and acts_for != "home_office":
            edges.append(self._power)
        edges.sort(key=most_open_first)
        allows = tuple([edge.saying.travels for edge in edges])
        return Node(node, acts_for, public, kinds, tuple(edges), allows, spoken_of)

    def _sayings(self, service: str | None, kinds: tuple[str, ...]) -> list[Saying]:
        read = self._reader
        claims = self.known.statements_of(service) if service is not None else ()
        found = [read.statement(claim) for claim in claims]
        for number, kind in enumerate(kinds):
            own, nearness = number == 0, -1 - number
            found += [
                read.rule(rule, own=own, nearness=nearness) for rule in self.known.rules_of(kind)
            ]
        return [said for said in found if said is not None and said.id != STANDING_POWER]

    def _edges(self, sayings: list[Saying], kinds: tuple[str, ...]) -> list[Edge]:
        """Return every way on; a meeting leads to those who sit in it as well as to itself."""
        promised = {
            recipient or target
            for saying in sayings
            if is_promise(saying)
            for target, recipient, _ in self._targets(saying.about)
        }
        edges: list[Edge] = []
        for saying in sayings:
            supposed = saying.is_announced or bool(saying.assumed)
            for target, recipient, hub in self._targets(saying.about):
                if recipient is None and target in kinds:
                    continue
                atoms, openness = counted(saying, promised=(recipient or target) in promised)
                if atoms:
                    edges.append(Edge(target, recipient, openness, saying, atoms, hub, supposed))
        return edges

    def _targets(self, about: SharingRule | Statement | None) -> tuple[_Target, ...]:
        """Return to whom a rule or claim leads."""
        if isinstance(about, SharingRule):
            hearer = about.recipient
            return self._targeted.get(hearer) or self._targeted_by(hearer)
        if about is None:
            return ()
        return tuple((NODE_OF[one], one, None) for one in about.recipients)

    def _targeted_by(self, hearer: str) -> tuple[_Target, ...]:
        """Return everybody whom telling a body, a group or a meeting reaches, and keep it."""
        members = self.known.members_of(hearer) or (hearer,)
        meetings = [self._holders[one] for one in members if one in self._holders]
        found = self._targeted[hearer] = (
            *((member, self.recipient_behind(member), None) for member in members),
            *((NODE_OF[seat], seat, one.id) for one in meetings for seat in one.seats),
        )
        return found


def _power(rule: SharingRule | None, told: Told, as_of: date | None) -> Edge:
    """Return the power of every public body to tell the Home Office, used or not: not known."""
    edge = by_nature(NODE_OF["home_office"], "home_office")
    said = rule and Reader(told, as_of, {}).rule(rule, own=False)
    base = said or edge.saying
    saying = base._replace(
        id=STANDING_POWER,
        terms=terms_of(tuple((trigger, Openness.NOT_KNOWN) for trigger, _ in base.atoms)),
        standing="silent",
        strength=STRENGTH["silent"],
        nearness=-10,
    )
    return edge._replace(openness=Openness.NOT_KNOWN, saying=saying, atoms=saying.atoms)
