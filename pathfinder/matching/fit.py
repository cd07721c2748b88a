"""Whether one service is for one person, judged attribute by attribute.

Each function looks at one attribute alone and says what follows from what was told and what was
written about the service. They are slow and plain on purpose: the index is built from them, and
the tests prove that its fast answers are theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Service
from pathfinder.geography import Place
from pathfinder.matching.judgement import (
    NEUTRAL,
    NO,
    Fit,
    Judgement,
    all_of,
    decided_by_them,
    nobody_said,
    stated,
)
from pathfinder.matching.people import (
    SAFE_PLACE,
    judge_ages,
    judge_children,
    judge_genders,
    judge_group,
)
from pathfinder.matching.reasons import ReasonKind, reason
from pathfinder.matching.status import judge_status
from pathfinder.provenance import KindOfFact
from pathfinder.vocabulary import expand_areas, facet_of

STAND_ALONE: Final = frozenset(
    {
        "immigration_advice",
        "money_food",
        "health_care",
        "housing_advice",
        "work_rights",
        "family_legal_advice",
        "interpreter",
    }
)
"""Helps worth asking about even from a service that names other needs than the one told."""
_MIGRANTS: Final = ("asylum", "partner_visa", "work_visa", "insecure_status")
MEMBER_OF: Final = {
    "bereaved_by_homicide": frozenset({"bereaved"}),
    **{status: frozenset({status, "migrants"}) for status in _MIGRANTS},
}
"""The groups a service may be only for that somebody belongs to who told this."""
_KIND_OF_FACET: Final = {
    "needs": ReasonKind.NEED,
    "people": ReasonKind.PERSON,
    "status": ReasonKind.STATUS,
}
NATIONAL: Final = frozenset({"england", "uk"})


class Asked(NamedTuple):
    """What of a person's circumstances decides whether a service is for them."""

    needs: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    areas: tuple[str, ...] | None = None
    """The local areas the place told may lie in: none outside the county, None where not told."""


def asked_of(told: Circumstances, place: Place | None) -> Asked:
    """Return what decides; ``place`` is the place told, as the gazetteer knows it."""
    return Asked(told.needs, told.helps, told.people, told.status, areas_of(place))


def judge(service: Service, asked: Asked, as_of: date) -> Judgement:
    """Return whether a service is for a person, with every reason."""
    return all_of(_each_judgement(service, asked, as_of))


def _each_judgement(service: Service, asked: Asked, as_of: date) -> Iterator[Judgement]:
    yield judge_restrictions(service, asked.status)
    yield judge_only_for(service, (*asked.needs, *asked.people, *asked.status), as_of)
    yield judge_needs(service, asked.needs, asked.helps, as_of)
    yield judge_helps(service, asked.helps, as_of)
    yield judge_genders(service, asked.people, asked.helps, as_of)
    yield judge_ages(service, asked.people, as_of)
    for person in asked.people:
        yield judge_group(service, person, as_of)
    if "has_children" in asked.people and SAFE_PLACE in asked.helps and offers(service, SAFE_PLACE):
        yield judge_children(service, as_of)
    for status in asked.status:
        yield judge_status(service, status, asked.helps, as_of)
    if asked.areas is not None:
        yield judge_area(service, asked.areas, asked.helps, as_of)
        yield judge_home_address(service, asked.areas, as_of)


def areas_of(place: Place | None) -> tuple[str, ...] | None:
    """Return the local areas a place may lie in: empty outside the county, None if not known.

    A place on the edge, or one of several by its name, counts for each of its areas.
    """
    if place is None or not (place.areas or place.state == "outside"):
        return None
    return place.areas


def offers(service: Service, help_id: str) -> bool:
    """Return whether anybody ever said that the service gives this help."""
    return service.helps is not None and help_id in service.helps.value


def is_national(service: Service) -> bool:
    """Return whether a service is said to help people all over England or the country."""
    return service.area is not None and not NATIONAL.isdisjoint(service.area.value)


def judge_restrictions(service: Service, status: tuple[str, ...]) -> Judgement:
    """Return "ask" for a service that limits itself by a status the person did not tell."""
    limits = []
    if not status and service.residence is not None and service.residence.value.scope == "some":
        limits.append("residence")
    funds = service.public_funds
    if "no_recourse" not in status and funds is not None and funds.value == "needed":
        limits.append("public_funds")
    return all_of(decided_by_them(ReasonKind.LIMITS, limit) for limit in limits)


def judge_only_for(service: Service, told: tuple[str, ...], as_of: date) -> Judgement:
    """Return whether somebody belongs to the groups a service is for; ``told`` are concepts.

    Most of those groups nobody is asked about, so whoever did not tell has to ask.
    """
    if service.only_for is None:
        return NEUTRAL
    groups = service.only_for.value
    inside = [one for one in told if not MEMBER_OF.get(one, {one}).isdisjoint(groups)]
    if not inside:
        return decided_by_them(ReasonKind.LIMITS, "only_for")
    why = (reason(_KIND_OF_FACET[facet_of(one)], one) for one in inside)
    return stated("only_for", [(service.only_for, KindOfFact.TAKES)], as_of, *why)


def judge_needs(
    service: Service, needs: tuple[str, ...], helps: tuple[str, ...], as_of: date
) -> Judgement:
    """Return whether a service helps with any of the needs told.

    A service that names no needs is a general one: what it does decides, so nothing is known of
    it while no help was told.
    """
    if not needs:
        return NEUTRAL
    named = service.needs.value if service.needs is not None else ()
    common = tuple(need for need in needs if need in named)
    if common and service.needs is not None:
        why = tuple(reason(ReasonKind.NEED, need) for need in common)
        return stated("needs", [(service.needs, KindOfFact.TAKES)], as_of, *why)
    if any(need in service.inferred_needs for need in needs):
        return nobody_said("needs")
    if service.needs is None:
        return NEUTRAL if helps else NO
    if any(wanted in STAND_ALONE and offers(service, wanted) for wanted in helps):
        return nobody_said("needs")
    return NO


def judge_helps(service: Service, helps: tuple[str, ...], as_of: date) -> Judgement:
    """Return whether a service gives any of the help told.

    Immigration advice is regulated by law, so it is never "yes" without a word of the regulator.
    """
    if not helps:
        return NEUTRAL
    if service.helps is None:
        return nobody_said("helps") if service.needs or service.inferred_needs else NO
    common = tuple(wanted for wanted in helps if wanted in service.helps.value)
    if not common:
        return NO
    why = tuple(reason(ReasonKind.HELP, wanted) for wanted in common)
    given = stated("helps", [(service.helps, KindOfFact.TAKES)], as_of, *why)
    return all_of((given, _adviser(service, as_of))) if "immigration_advice" in common else given


def _adviser(service: Service, as_of: date) -> Judgement:
    if service.adviser is None:
        return Judgement(Fit.ASK, "silent", doubts=(reason(ReasonKind.ASK, "registered"),))
    return stated("adviser", [(service.adviser, KindOfFact.STATUS)], as_of)


def judge_area(
    service: Service, areas: tuple[str, ...], helps: tuple[str, ...], as_of: date
) -> Judgement:
    """Return whether a service covers any of the areas the place told may lie in.

    Somebody who flees may have to leave the area, so a safe place elsewhere is asked, not left out.
    """
    ground = service.area if service.area is not None else service.home_address
    if ground is None:
        return nobody_said("area")
    if not NATIONAL.isdisjoint(ground.value):
        why = reason(ReasonKind.AREA, "national")
    elif not expand_areas(ground.value).isdisjoint(areas):
        why = reason(ReasonKind.AREA, "local")
    elif SAFE_PLACE in helps and offers(service, SAFE_PLACE):
        return nobody_said("area")
    else:
        return NO
    return stated("area", [(ground, KindOfFact.TAKES)], as_of, why)


def judge_home_address(service: Service, areas: tuple[str, ...], as_of: date) -> Judgement:
    """Return whether a service that asks for a home in some area takes somebody from there.

    Where people are is not always where they live, so a home elsewhere is "ask", never "no".
    """
    if service.home_address is None or service.area is None:
        return NEUTRAL
    if expand_areas(service.home_address.value).isdisjoint(areas):
        return decided_by_them(ReasonKind.DECIDES, "home_address")
    return stated("home_address", [(service.home_address, KindOfFact.TAKES)], as_of)
