"""The answers that cards and the order of results go by: as careful as the person's own, or more.

They are worked out once for a publication and a day. For nearly everybody the general answers do,
since what nobody told takes the more open branch. Not so where a condition is met by what was told:
a child, danger at this moment, a need or a person for whom a duty bites. For them, and only for the
services whose answers anything told can open, the more open of the general answer and their own
stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue
from pathfinder.disclosure.files import Sharing, sharing
from pathfinder.disclosure.model import Bearing, Recipient, SharingRule
from pathfinder.disclosure.told import CHILD, Told, told_of
from pathfinder.disclosure.verdict import Verdicts, most_open, openness_key
from pathfinder.disclosure.verdicts import verdicts_for, verdicts_of_catalogue

ON_A_CARD: Final[tuple[Recipient, ...]] = ("police", "home_office")
"""The recipients whose verdicts stand on a card and decide the order of answers."""
_DANGER: Final = "danger_now"
_REMEMBERED: Final = 2048
"""Answers, by service and by the few ids that bear on them; none of them says who asked."""
_ORDERS: Final = 32


class _Openers(NamedTuple):
    """The needs and people for whom some rule or claim opens further than by itself."""

    needs: frozenset[str]
    people: frozenset[str]


def what_opens(circumstances: Circumstances | None, known: Sharing | None = None) -> Told | None:
    """Return what bears on the answers where something told can open one further, else None.

    With None the general answers are the more careful.

    >>> what_opens(Circumstances(needs=("theft_burglary",), status=("insecure_status",)))
    >>> what_opens(Circumstances(people=("under_18",), languages=("pl",))).child
    True
    """
    told, openers = told_of(circumstances), _openers_of(known or sharing())
    opens = (
        told.child or told.danger_now or told.needs & openers.needs or told.people & openers.people
    )
    return told if opens else None


class CardVerdicts:
    """The answers for the services of one catalogue on one day, for what somebody told.

    Right for the recipients ``ON_A_CARD``; another's answer may be the general one. What is given
    as ``opens`` is what ``opened_for`` or ``what_opens`` returned.
    """

    def __init__(self, catalogue: Catalogue, as_of: date) -> None:
        self._catalogue, self._as_of = catalogue, as_of
        self._general: Final = verdicts_of_catalogue(catalogue, as_of)
        self._order: Final = MappingProxyType(_in_order(self._general))
        self._opened: Final = lru_cache(maxsize=_REMEMBERED)(self._opened_by)
        self._orders: Final = lru_cache(maxsize=_ORDERS)(self._order_of)

    def opened_for(self, told: Circumstances) -> Told | None:
        """Return what bears on the answers where it opens one of this catalogue, else None."""
        opens = what_opens(told)
        return None if opens is None or self._orders(opens) is self._order else opens

    def of(self, service_id: str, opens: Told | None = None) -> Verdicts:
        """Return the answers for a service to somebody who told this."""
        if opens is None or service_id not in self._can_open:
            return self._general[service_id]
        return self._opened(service_id, opens)

    def is_general(self, service_id: str, opens: Told | None) -> bool:
        """Return whether somebody who told this gets the answers that everybody gets."""
        return self.of(service_id, opens) is self._general[service_id]

    def order(self, opens: Told | None = None) -> Mapping[str, tuple[int, ...]]:
        """Return for each service how openly police and Home Office may come to know.

        The same mapping for the same answers, so that what is made of it can be kept.
        """
        return self._order if opens is None else self._orders(opens)

    def order_for(self, told: Circumstances) -> Mapping[str, tuple[int, ...]]:
        """Return the order for a person."""
        return self.order(what_opens(told))

    @cached_property
    def _can_open(self) -> frozenset[str]:
        """The services whose answers open further when everything that can open one is told."""
        openers = _openers_of(sharing())
        told = Circumstances.known({*openers.needs, *openers.people, CHILD, _DANGER})
        all_told = verdicts_of_catalogue(self._catalogue, self._as_of, circumstances=told)
        return frozenset(
            service
            for service, verdicts in all_told.items()
            if self._worse(self._general[service], verdicts) is not self._general[service]
        )

    def _order_of(self, opens: Told) -> Mapping[str, tuple[int, ...]]:
        opened = {
            service: answers
            for service in self._can_open
            if (answers := self._opened(service, opens)) is not self._general[service]
        }
        return {**self._order, **_in_order(opened)} if opened else self._order

    def _opened_by(self, service_id: str, opens: Told) -> Verdicts:
        general = self._general[service_id]
        kind = self._catalogue.organization_of(service_id).kind
        theirs = verdicts_for(service_id, self._as_of, kind, opens)
        return self._worse(general, theirs)

    def _worse(self, general: Verdicts, theirs: Verdicts) -> Verdicts:
        """Return the more open of two answers; the general one where a card shows no difference."""
        both = most_open((general, theirs))
        alike = all(both[recipient] is general[recipient] for recipient in ON_A_CARD)
        return general if alike else MappingProxyType(both)


def _in_order(verdicts: Mapping[str, Verdicts]) -> dict[str, tuple[int, ...]]:
    return {service: openness_key(judged) for service, judged in verdicts.items()}


@lru_cache(maxsize=8)
def _openers_of(known: Sharing) -> _Openers:
    """Return for which needs and people the bearings open a rule or a claim further."""
    rules = {rule.id: rule for rule in known.rules}
    needs: set[str] = set()
    people: set[str] = set()
    for bearing in known.bearings.values():
        people.update(bearing.always_for, bearing.may_for)
        rule = rules.get(bearing.id)
        if rule is not None and not rule.ordinary:
            needs.update(_needs_of(bearing, rule))
            people.update(bearing.people)
    return _Openers(frozenset(needs), frozenset(people))


def _needs_of(bearing: Bearing, rule: SharingRule) -> tuple[str, ...]:
    """Return the needs for which a duty that bites in special cases only bites in full."""
    if not (bearing.needs or bearing.people):
        return ()
    return bearing.needs or tuple(need for need in rule.applies_to if need != "any")
