"""What may be said about a service: for each recipient not known, may or always, and by whose word.

The rules of CONTRACT under "Who knows", as far as they can be kept without following chains: what
warns counts at any age and standing; what reassures never counts yet, it is only kept with its
date. A rule about a kind of service raises an answer and never lowers it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, Literal

from pathfinder.directory.catalogue import Catalogue
from pathfinder.disclosure.files import Sharing, sharing
from pathfinder.disclosure.model import (
    ALL_RECIPIENTS,
    STANDING_POWER,
    TRAVELS,
    Recipient,
    ServiceHolder,
    SharingRule,
    Statement,
    Travels,
)
from pathfinder.disclosure.openness import TRIGGERS, Openness, Trigger
from pathfinder.provenance import UNDATED, Freshness, KindOfFact, freshness
from pathfinder.provenance.dates import first_day
from pathfinder.values import Value

Standing = Literal["own_current", "own_old", "kind", "silent"]
_STRENGTH: Final[Mapping[Standing, int]] = MappingProxyType(
    {"silent": 0, "kind": 1, "own_old": 2, "own_current": 3}
)

_PUBLIC_KINDS: Final = ("council", "government", "nhs", "police", "statutory")
"""Kinds of organisation that are public bodies; used for a service that nobody has mapped yet."""
_HOLDER_OF_KIND: Final[Mapping[str, str]] = MappingProxyType(
    {"police": "police", "council": "council"}
)


class Link(Value):
    """One step of the way somebody comes to know: by which rule or statement, and when."""

    rule: str
    triggers: tuple[Trigger, ...]
    url: str
    date: str


class Verdict(Value):
    """What is known about one recipient: how openly it may come to know, and on whose word."""

    recipient: Recipient
    openness: Openness
    standing: Standing
    said: Openness
    """What the statement says, whatever its standing; not known where nothing is said."""
    triggers: tuple[Trigger, ...] = ()
    what: tuple[Travels, ...] = ()
    chain: tuple[Link, ...] = ()
    reason: Literal["public_body"] | None = None
    """Why it is not known: a public body has the power to tell, and nobody knows if it does."""

    @property
    def date(self) -> str:
        """The date printed on the statement or rule it rests on, or ``undated``."""
        return self.chain[-1].date if self.chain else UNDATED

    def as_json(self) -> dict[str, Any]:
        """Return the verdict in the words of the contract."""
        return {
            "openness": self.openness.id,
            "standing": self.standing,
            "said": self.said.id,
            "triggers": list(self.triggers),
            "what": list(self.what),
            "chain": [
                {
                    "rule": link.rule,
                    "if": list(link.triggers),
                    "source": {"url": link.url, "date": link.date},
                }
                for link in self.chain
            ],
        }


class _Edge(Value):
    """A statement or a rule as far as one service and one recipient go."""

    said: Openness
    standing: Standing
    triggers: tuple[Trigger, ...]
    what: tuple[Travels, ...]
    link: Link | None
    nearness: int = 0
    """0 for what is said of the service itself, less for rules about ever wider kinds."""

    @property
    def rank(self) -> tuple[Openness, int, int, date]:
        """The most open comes first, then the best standing, the nearest, the newest."""
        day = first_day(self.link.date) if self.link else None
        return (self.said, _STRENGTH[self.standing], self.nearness, day or date.min)


def verdicts_of(
    service_id: str, as_of: date | None = None, organization_kind: str | None = None
) -> Mapping[Recipient, Verdict]:
    """Return a verdict for each of the five recipients; nobody is left out and nothing reassures.

    Without a day no statement counts as current. ``organization_kind`` is only looked at for a
    service that ``services.toml`` does not map, so that a new police service is never "not known".
    """
    return _shipped_verdicts(service_id, as_of, organization_kind)


def verdicts_of_catalogue(
    catalogue: Catalogue, as_of: date
) -> Mapping[str, Mapping[Recipient, Verdict]]:
    """Return the verdicts of every service of a catalogue, by service id."""
    return {
        service.id: verdicts_of(service.id, as_of, organization.kind)
        for organization in catalogue
        for service in organization.services
    }


def quotations_of(service_id: str) -> tuple[Statement, ...]:
    """Return everything said about a service and those who may hear, newest first, undated last.

    These are what their pages say, rendered in our words; each carries its address and date.
    """
    return tuple(
        sorted(
            sharing().statements_of(service_id),
            key=lambda said: first_day(said.date) or date.min,
            reverse=True,
        )
    )


def as_json(verdicts: Mapping[Recipient, Verdict]) -> dict[str, Any]:
    """Return verdicts as the one JSON object of the contract, always with all five recipients."""
    return {
        "recipients": {recipient: verdicts[recipient].as_json() for recipient in ALL_RECIPIENTS}
    }


def judge(
    known: Sharing, service_id: str, as_of: date | None, organization_kind: str | None = None
) -> Mapping[Recipient, Verdict]:
    """Return the verdicts of a service by what ``known`` holds."""
    entry = known.services.get(service_id) or _unmapped(service_id, organization_kind)
    public = entry.public_body or any(
        known.holders[holder].public_body for holder in entry.holders if holder in known.holders
    )
    return MappingProxyType(
        {
            recipient: _verdict(
                known, recipient, tuple(_edges(known, entry, recipient, as_of)), public_body=public
            )
            for recipient in ALL_RECIPIENTS
        }
    )


@lru_cache(maxsize=8192)
def _shipped_verdicts(
    service_id: str, as_of: date | None, organization_kind: str | None
) -> Mapping[Recipient, Verdict]:
    return judge(sharing(), service_id, as_of, organization_kind)


def _unmapped(service_id: str, kind: str | None) -> ServiceHolder:
    return ServiceHolder(
        service=service_id,
        holder=_HOLDER_OF_KIND.get(kind or "", f"service:{service_id}"),
        kind=kind or "independent",
        public_body=kind in _PUBLIC_KINDS,
    )


def _edges(
    known: Sharing, entry: ServiceHolder, recipient: Recipient, as_of: date | None
) -> Iterator[_Edge]:
    for said in known.statements_of(entry.service):
        if recipient in said.recipients:
            yield _edge_of_statement(said, as_of)
    for nearness, holder in enumerate(entry.holders, start=1):
        if holder in known.holders and known.holders[holder].acts_for == recipient:
            yield _Edge(
                said=Openness.ALWAYS,
                standing="kind",
                triggers=("always",),
                what=(),
                link=None,
                nearness=-9,
            )
        for rule in known.rules_of(holder):
            if not rule.is_history and recipient in known.recipients_behind(rule.recipient):
                yield _edge_of_rule(rule, -nearness, as_of)


def _edge_of_statement(said: Statement, as_of: date | None) -> _Edge:
    return _Edge(
        said=said.openness,
        standing=_standing(said.publisher, said.date, as_of),
        triggers=said.triggers,
        what=said.what,
        link=Link(rule=said.id, triggers=said.triggers, url=said.url, date=said.date),
    )


def _edge_of_rule(rule: SharingRule, nearness: int, as_of: date | None) -> _Edge:
    return _Edge(
        said=rule.openness,
        standing=_standing(rule.publisher, rule.source_date, as_of),
        triggers=rule.trigger,
        what=rule.what,
        link=_link_of_rule(rule),
        nearness=nearness,
    )


def _standing(
    publisher: Literal["organization", "other"], printed: str, as_of: date | None
) -> Standing:
    if publisher == "other":
        return "kind"
    if as_of is None:
        return "own_old"
    current = freshness(printed, KindOfFact.SHARING, as_of) is Freshness.CURRENT
    return "own_current" if current else "own_old"


def _verdict(
    known: Sharing, recipient: Recipient, edges: tuple[_Edge, ...], *, public_body: bool
) -> Verdict:
    warnings = tuple(edge for edge in edges if edge.said.warns)
    if warnings:
        return _resting_on(recipient, warnings, max(edge.said for edge in warnings))
    reassuring = tuple(edge for edge in edges if edge.said < Openness.NOT_KNOWN)
    power = public_body and recipient == "home_office"
    if reassuring:
        verdict = _resting_on(recipient, reassuring, Openness.NOT_KNOWN)
        return verdict.model_copy(update={"reason": "public_body"}) if power else verdict
    if power:
        return _standing_power(known, recipient)
    return Verdict(
        recipient=recipient,
        openness=Openness.NOT_KNOWN,
        standing="silent",
        said=Openness.NOT_KNOWN,
    )


def _resting_on(recipient: Recipient, edges: tuple[_Edge, ...], openness: Openness) -> Verdict:
    """Return the verdict that the strongest of these edges gives, with all that may travel so."""
    strongest = max(edges, key=lambda edge: edge.rank)
    alike = [edge for edge in edges if edge.said == strongest.said]
    travels = {part for edge in alike for part in edge.what}
    return Verdict(
        recipient=recipient,
        openness=openness,
        standing=strongest.standing,
        said=strongest.said,
        triggers=tuple(trigger for trigger in TRIGGERS if trigger in strongest.triggers),
        what=tuple(part for part in TRAVELS if part in travels),
        chain=(strongest.link,) if strongest.link else (),
    )


def _standing_power(known: Sharing, recipient: Recipient) -> Verdict:
    rules = [rule for rule in known.rules if rule.id == STANDING_POWER]
    return Verdict(
        recipient=recipient,
        openness=Openness.NOT_KNOWN,
        standing="silent",
        said=Openness.NOT_KNOWN,
        triggers=tuple(trigger for rule in rules for trigger in rule.trigger),
        what=tuple(part for rule in rules for part in rule.what),
        chain=tuple(_link_of_rule(rule) for rule in rules),
        reason="public_body",
    )


def _link_of_rule(rule: SharingRule) -> Link:
    return Link(rule=rule.id, triggers=rule.trigger, url=rule.source_url, date=rule.source_date)
