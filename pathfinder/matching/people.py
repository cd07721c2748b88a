"""Whether a service takes this sort of person: women or men, young or old, Deaf, with children."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, Literal

from pathfinder.directory import Service
from pathfinder.matching.judgement import (
    NEUTRAL,
    NO,
    Fit,
    Judgement,
    decided_by_them,
    nobody_said,
    stated,
    unless_they_differ,
)
from pathfinder.matching.reasons import ReasonKind, reason
from pathfinder.provenance import Fact, KindOfFact, Sourced

SAFE_PLACE: Final = "safe_place_to_stay"
GENDER_OF: Final = {"woman": "women", "man": "men"}
_OLDEST: Final = 120
YEARS_OF: Final = {"under_18": (0, 17), "over_60": (60, _OLDEST)}
"""The ages, in whole years, that somebody who told this may have."""
GROUPS: Final = ("lgbt", "deaf", "disabled")
"""People who are asked about: a service that does not name them has said nothing."""
GROUP_OF: Final = {
    "man": "by_for_men",
    "over_60": "by_for_older",
    "lgbt": "by_for_lgbt",
    "deaf": "by_for_deaf",
    "disabled": "by_for_disabled",
}
"""The by-and-for group of people who are asked about."""
OPEN_GROUPS: Final = ("by_for_black_minoritised_women", "by_for_refugees_migrants")
"""The by-and-for groups so wide that their services are there for most who were not asked."""
_FEATURES_FOR: Final[dict[str, tuple[str, ...]]] = {
    "deaf": ("bsl", "text_relay", "hearing_loop"),
    "disabled": ("step_free", "easy_read", "large_print", "home_visits"),
    "has_children": ("children_welcome",),
}
"""The access features that name a group as well as ``welcomes`` does."""

Naming = list[tuple[Sourced, KindOfFact]]
Genders = Fact[Literal["any", "women", "men"]]


def judge_genders(
    service: Service, people: tuple[str, ...], helps: tuple[str, ...], as_of: date
) -> Judgement:
    """Return whether a service takes women, or men, where the person told which.

    Some take everyone by day and only some overnight: whoever wants to stay is judged by that,
    and whoever wants other help of theirs too has to ask.
    """
    told = [_gender(service, person, helps, as_of) for person in GENDER_OF if person in people]
    return _one_or_both("genders", told)


def _gender(service: Service, person: str, helps: tuple[str, ...], as_of: date) -> Judgement:
    by_day = _taken(service.genders, person, as_of)
    offered = service.helps.value if service.helps is not None else ()
    wanted = [item for item in helps if item in offered]
    if service.stay_genders is None or SAFE_PLACE not in wanted:
        return by_day
    overnight = _taken(service.stay_genders, person, as_of)
    if overnight == NO and by_day != NO and len(wanted) > 1:
        return decided_by_them(ReasonKind.DECIDES, "genders")
    return overnight


def _taken(genders: Genders | None, person: str, as_of: date) -> Judgement:
    if genders is None:
        return nobody_said("genders")
    if genders.value not in ("any", GENDER_OF[person]):
        return NO
    why = reason(ReasonKind.PERSON, person)
    return stated("genders", [(genders, KindOfFact.TAKES)], as_of, why)


def judge_ages(service: Service, people: tuple[str, ...], as_of: date) -> Judgement:
    """Return whether a service takes people under 18, or of 60 and over, where one was told.

    Limits that hold for some of those ages only are for the service to decide.
    """
    told = [_age(service, person, as_of) for person in YEARS_OF if person in people]
    return _one_or_both("ages", told)


def _age(service: Service, person: str, as_of: date) -> Judgement:
    naming = _facts_naming(service, person)
    first, last = YEARS_OF[person]
    if person == "over_60" and _is_for_the_young_alone(service):
        return NO
    if service.ages is not None:
        limits = service.ages.value
        youngest = 0 if limits.youngest is None else limits.youngest
        oldest = _OLDEST if limits.oldest is None else limits.oldest
        if oldest < first or last < youngest:
            return NO
        if first < youngest or oldest < last:
            return decided_by_them(ReasonKind.DECIDES, "ages")
        naming.append((service.ages, KindOfFact.TAKES))
    if not naming:
        return nobody_said("ages")
    return stated("ages", naming, as_of, reason(ReasonKind.PERSON, person))


def _is_for_the_young_alone(service: Service) -> bool:
    return service.only_for is not None and service.only_for.value == ("under_18",)


def _one_or_both(attribute: str, told: Sequence[Judgement]) -> Judgement:
    match told:
        case [one]:
            return one
        case [one, other]:
            return unless_they_differ(attribute, one, other)
        case _:
            return NEUTRAL


def judge_group(service: Service, person: str, as_of: date) -> Judgement:
    """Return whether a service names a group as its own; silence is "ask" for ``GROUPS`` alone."""
    if person in GENDER_OF or person in YEARS_OF:
        return NEUTRAL
    naming = _facts_naming(service, person)
    if person in GROUPS:
        return _named(person, naming, as_of)
    return Judgement(Fit.YES, why=(reason(ReasonKind.PERSON, person),)) if naming else NEUTRAL


def judge_children(service: Service, as_of: date) -> Judgement:
    """Return whether a safe place takes children too."""
    return _named("has_children", _facts_naming(service, "has_children"), as_of)


def _named(person: str, naming: Naming, as_of: date) -> Judgement:
    if not naming:
        return nobody_said(person)
    return stated(person, naming, as_of, reason(ReasonKind.PERSON, person))


def _facts_naming(service: Service, person: str) -> Naming:
    """Return every fact in which a service names these people."""
    group, features = GROUP_OF.get(person, ""), _FEATURES_FOR.get(person, ())
    naming: Naming = []
    if service.welcomes is not None and person in service.welcomes.value:
        naming.append((service.welcomes, KindOfFact.TAKES))
    if service.only_for is not None and person in service.only_for.value:
        naming.append((service.only_for, KindOfFact.TAKES))
    if service.by_and_for is not None and group in service.by_and_for.value:
        naming.append((service.by_and_for, KindOfFact.TAKES))
    if service.access is not None and not set(features).isdisjoint(service.access.value):
        naming.append((service.access, KindOfFact.LANGUAGES))
    return naming
