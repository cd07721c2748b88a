"""What every service answers to everything that can be told, worked out once.

Nothing in here judges: every answer comes from the functions of ``fit``, asked about one thing at
a time. What is said here is only how the answers to several things told join.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from pathfinder.directory import Service
from pathfinder.matching import fit
from pathfinder.matching.bits import (
    Answers,
    Tally,
    alone,
    any_of,
    both_alike,
    tabulate,
    union,
    where,
    which,
)
from pathfinder.matching.fit import STAND_ALONE, Asked
from pathfinder.matching.judgement import (
    Judgement,
    decided_by_them,
    nobody_said,
)
from pathfinder.matching.outcome import together
from pathfinder.matching.people import (
    GENDER_OF,
    SAFE_PLACE,
    YEARS_OF,
    judge_ages,
    judge_children,
    judge_genders,
    judge_group,
)
from pathfinder.matching.reasons import ReasonKind
from pathfinder.matching.status import NO_RECOURSE, PAID_FROM_PUBLIC_FUNDS, judge_status
from pathfinder.vocabulary import AREAS, HELPS, NEEDS, PEOPLE, STATUS

_ADVICE: Final = "immigration_advice"
_OUTSIDE: Final = ("",)
"""Stands for the areas of a place that lies in none."""
_LIMITED_BY: Final[dict[tuple[bool, bool], tuple[str, ...]]] = {
    (False, False): (),
    (True, True): (NO_RECOURSE,),
    (True, False): tuple(status for status in STATUS if status != NO_RECOURSE)[:1],
}
"""Whether a status was told, and whether it was no recourse, with a person of whom it is true."""


class Decisions:
    """The answers of some services, by their positions, for places that lie in some areas."""

    def __init__(
        self, services: Sequence[Service], as_of: date, areas: Iterable[tuple[str, ...]]
    ) -> None:
        self.everyone: Final = (1 << len(services)) - 1
        self._nothing_asked = Tally(self.everyone, 0, 0, 0)
        self.offers: Final = {
            item: which(fit.offers(service, item) for service in services) for item in HELPS
        }

        def answers(
            told: Iterable[str], judge: Callable[[Service, str], Judgement]
        ) -> dict[str, Answers]:
            return {one: tabulate(judge(service, one) for service in services) for one in told}

        self._needs = answers(NEEDS, lambda s, need: fit.judge_needs(s, (need,), (), as_of))
        self._one_need = each_alone(self._needs)
        self._naming = {need: said.yes | said.old for need, said in self._needs.items()}
        self._naming |= self.offers
        self._names_no_need = which(service.needs is None for service in services)
        self._helps = answers(HELPS, lambda s, item: fit.judge_helps(s, (item,), as_of))
        self._one_help = each_alone(self._helps)
        self._genders = answers(GENDER_OF, lambda s, who: judge_genders(s, (who,), (), as_of))
        self._to_stay = answers(
            GENDER_OF, lambda s, who: judge_genders(s, (who,), (SAFE_PLACE,), as_of)
        )
        self._to_stay_and_more = answers(
            GENDER_OF, lambda s, who: judge_genders(s, (who,), HELPS, as_of)
        )
        self._ages = answers(YEARS_OF, lambda s, who: judge_ages(s, (who,), as_of))
        self._groups = each_alone(answers(PEOPLE, lambda s, who: judge_group(s, who, as_of)))
        self._children = alone(tabulate(judge_children(service, as_of) for service in services))
        self._status = each_alone(answers(STATUS, lambda s, one: judge_status(s, one, (), as_of)))
        self._paid_for = each_alone(
            answers(
                PAID_FROM_PUBLIC_FUNDS, lambda s, item: judge_status(s, NO_RECOURSE, (item,), as_of)
            )
        )
        places = (*AREAS, *_OUTSIDE)
        self._area = answers(places, lambda s, area: fit.judge_area(s, (area,), (), as_of))
        self._refuge = answers(
            places, lambda s, area: fit.judge_area(s, (area,), (SAFE_PLACE,), as_of)
        )
        self._home = answers(places, lambda s, area: fit.judge_home_address(s, (area,), as_of))
        self._areas = {
            (asked, fleeing): self._joined(asked, answers)
            for asked in areas
            for fleeing, answers in ((False, self._area), (True, self._refuge))
        }
        self._limits = {
            told: alone(tabulate(fit.judge_restrictions(service, status) for service in services))
            for told, status in _LIMITED_BY.items()
        }
        nobody_told = tabulate(fit.judge_only_for(service, (), as_of) for service in services)
        self._members_of_none = alone(nobody_told)
        judged = answers(
            (*NEEDS, *PEOPLE, *STATUS), lambda s, one: fit.judge_only_for(s, (one,), as_of)
        )
        self._members_by = {one: said for one, said in judged.items() if said != nobody_told}
        """What was told that makes somebody a member of a group that a service is only for."""
        self._members_by_one = each_alone(self._members_by)
        self._saying = {
            attribute: tabulate([said] * len(services))
            for attribute, said in {
                "needs": nobody_said("needs"),
                "genders": decided_by_them(ReasonKind.DECIDES, "genders"),
                "ages": decided_by_them(ReasonKind.DECIDES, "ages"),
            }.items()
        }

    def tallies(self, asked: Asked) -> Iterator[Tally]:
        """Yield the answers to each attribute of a person, in the order of ``fit.judge``."""
        yield self._limits[bool(asked.status), NO_RECOURSE in asked.status]
        yield self._members(asked)
        if asked.needs:
            yield self.needs(asked)
        if asked.helps:
            yield self.helps(asked)
        if asked.people:
            yield from self._genders_and_ages(asked)
        for person in asked.people:
            yield self._groups[person]
        if "has_children" in asked.people and SAFE_PLACE in asked.helps:
            yield where(self.offers[SAFE_PLACE], self._children, self._nothing_asked)
        for status in asked.status:
            yield self._one_status(status, asked.helps)
        if asked.areas is not None:
            yield self._areas[asked.areas, SAFE_PLACE in asked.helps]

    def fitting(self, asked: Asked) -> int:
        """Return who says no to nothing: those that the tallies leave, without their reasons.

        To what is not looked at here nobody ever says no.
        """
        needs, helps, _, status, _ = asked
        left = self.for_them(asked)
        if needs:
            named = union(self._needs[need].fits for need in needs)
            if helps:
                named |= self._names_no_need | self._offering(STAND_ALONE.intersection(helps))
            left &= named
        if helps:
            given = union(self._helps[item].fits for item in helps)
            if _ADVICE in helps:
                given &= self._helps[_ADVICE].fits | ~self.offers[_ADVICE]
            left &= given
        for one in status:
            left &= self._one_status(one, helps).fits
        return left

    def for_them(self, asked: Asked) -> int:
        """Return who takes the women or men, young or old told, and people from there."""
        left = self.everyone
        if asked.people:
            for tally in self._genders_and_ages(asked):
                left &= tally.fits
        if asked.areas is not None:
            left &= self._areas[asked.areas, SAFE_PLACE in asked.helps].fits
        return left

    def needs(self, asked: Asked) -> Tally:
        """Return who helps with any of the needs told."""
        if len(asked.needs) == 1:
            named = self._one_need[asked.needs[0]]
        else:
            named = any_of([self._needs[need] for need in asked.needs])
        if not asked.helps:
            return named
        fits, case, silent, old, voices = named
        apart = 0
        if not STAND_ALONE.isdisjoint(asked.helps):
            wanted = self._offering(STAND_ALONE.intersection(asked.helps))
            apart = wanted & ~(fits | self._names_no_need)
            voices += (self._saying["needs"].voice(apart),)
        return Tally(fits | self._names_no_need | apart, case, silent | apart, old, voices)

    def named(self, told: Iterable[str]) -> list[int]:
        """Return, for each need or help told, the services that name it."""
        return [self._naming[one] for one in told]

    def helps(self, asked: Asked) -> Tally:
        """Return who gives any of the help told; advice on immigration as the law allows."""
        if len(asked.helps) == 1:
            return self._one_help[asked.helps[0]]
        given = any_of([self._helps[item] for item in asked.helps])
        heard = tuple(self._helps[item].voice(self._helps[item].fits) for item in asked.helps)
        given = given._replace(voices=heard)
        if _ADVICE in asked.helps:
            advice = self._one_help[_ADVICE]._replace(voices=heard)
            return where(self.offers[_ADVICE], advice, given)
        return given

    def _genders_and_ages(self, asked: Asked) -> Iterator[Tally]:
        yield from self._who_takes_genders(asked)
        yield from self._one_or_both("ages", self._ages, asked.people)

    def _who_takes_genders(self, asked: Asked) -> Iterator[Tally]:
        if SAFE_PLACE not in asked.helps:
            return self._one_or_both("genders", self._genders, asked.people)
        more = self._offering(item for item in asked.helps if item != SAFE_PLACE)
        staying = self._one_or_both("genders", self._to_stay, asked.people)
        and_more = self._one_or_both("genders", self._to_stay_and_more, asked.people)
        return (
            where(more, inside, outside) for inside, outside in zip(and_more, staying, strict=True)
        )

    def _joined(self, areas: tuple[str, ...], answers: dict[str, Answers]) -> Tally:
        some = areas or _OUTSIDE
        return together(
            any_of([answers[area] for area in some]),
            any_of([self._home[area] for area in some]),
            everyone=self.everyone,
        )

    def _one_or_both(
        self, attribute: str, answers: dict[str, Answers], people: tuple[str, ...]
    ) -> Iterator[Tally]:
        match [answers[person] for person in answers if person in people]:
            case [one]:
                yield alone(one)
            case [one, other]:
                yield both_alike(one, other, self._saying[attribute], self.everyone)

    def _members(self, asked: Asked) -> Tally:
        told = asked.needs + asked.people + asked.status
        by = [one for one in told if one in self._members_by]
        if not by:
            return self._members_of_none
        if len(by) == 1:
            return self._members_by_one[by[0]]
        return any_of([self._members_by[one] for one in by])

    def _one_status(self, status: str, helps: tuple[str, ...]) -> Tally:
        tally = self._status[status]
        if status == NO_RECOURSE:
            for item in PAID_FROM_PUBLIC_FUNDS:
                if item in helps:
                    tally = where(self.offers[item], self._paid_for[item], tally)
        return tally

    def _offering(self, helps: Iterable[str]) -> int:
        return union(self.offers[item] for item in helps)


def each_alone(told: dict[str, Answers]) -> dict[str, Tally]:
    """Return the tally of each thing told by itself."""
    return {one: alone(answers) for one, answers in told.items()}
