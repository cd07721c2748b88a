"""Needs, helps, limits and places: each attribute in each state it can be in."""

from __future__ import annotations

from typing import Any

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.geography import gazetteer
from pathfinder.matching.fit import asked_of, judge
from pathfinder.matching.judgement import Judgement
from tests.builders import LONG_AGO, TODAY, UNDATED, fact, service

YES = ("yes", None)
NO = ("no", None)
SILENT = ("ask", "silent")
OLD = ("ask", "old")
THEY_DECIDE = ("ask", "case_by_case")


def judged(told: Circumstances, **fields: Any) -> Judgement:
    place = None if told.place is None else gazetteer().place(told.place)
    return judge(service(**fields), asked_of(told, place), TODAY)


def answer(told: Circumstances, **fields: Any) -> tuple[str, str | None]:
    judgement = judged(told, **fields)
    return judgement.fit.value, judgement.because


ABUSED = Circumstances(needs=("domestic_abuse",))
HUNGRY = Circumstances(helps=("money_food",))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"needs": ("domestic_abuse", "fraud")}, YES),
        ({"needs": fact(("domestic_abuse",), LONG_AGO)}, OLD),
        ({"needs": fact(("domestic_abuse",), UNDATED)}, OLD),
        ({"needs": ("fraud",)}, NO),
        ({"needs": fact(("fraud",), UNDATED)}, NO),
        ({"needs": ("fraud",), "inferred_needs": ("domestic_abuse",)}, SILENT),
        ({"needs": None, "inferred_needs": ("domestic_abuse",)}, SILENT),
        ({"needs": None}, NO),
    ],
)
def test_a_need_told_is_met_by_what_the_service_names(
    fields: dict[str, Any], expected: tuple[str, str | None]
) -> None:
    assert answer(ABUSED, **fields) == expected


def test_one_of_several_needs_in_common_is_enough() -> None:
    told = Circumstances(needs=("domestic_abuse", "fgm", "fraud"))
    judgement = judged(told, needs=("fraud", "domestic_abuse"))
    assert judgement.fit == "yes"
    assert judgement.why == ("need:domestic_abuse", "need:fraud")


def test_a_general_service_is_judged_by_what_it_does() -> None:
    told = Circumstances(needs=("domestic_abuse",), helps=("money_food",))
    assert answer(told, helps=("money_food",)) == YES
    assert answer(told, helps=("counselling",)) == NO


def test_a_stand_alone_help_is_asked_about_where_other_needs_are_named() -> None:
    told = Circumstances(needs=("domestic_abuse",), helps=("money_food",))
    assert answer(told, needs=("fraud",), helps=("money_food",)) == SILENT


def test_other_helps_for_other_needs_do_not_fit() -> None:
    told = Circumstances(needs=("domestic_abuse",), helps=("counselling",))
    assert answer(told, needs=("fraud",), helps=("counselling",)) == NO


def test_needs_and_helps_told_must_both_hold() -> None:
    told = Circumstances(needs=("domestic_abuse",), helps=("counselling",))
    assert answer(told, needs=("domestic_abuse",), helps=("counselling",)) == YES
    assert answer(told, needs=("domestic_abuse",), helps=("money_food",)) == NO


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"helps": ("money_food", "counselling")}, YES),
        ({"helps": fact(("money_food",), LONG_AGO)}, OLD),
        ({"helps": ("counselling",)}, NO),
        ({"helps": fact(("counselling",), UNDATED)}, NO),
        ({"helps": None, "needs": ("fraud",)}, SILENT),
        ({"helps": None, "needs": None}, NO),
    ],
)
def test_a_help_told_is_met_by_what_the_service_does(
    fields: dict[str, Any], expected: tuple[str, str | None]
) -> None:
    assert answer(HUNGRY, **fields) == expected


def test_immigration_advice_is_yes_only_where_somebody_says_who_regulates_it() -> None:
    told = Circumstances(helps=("immigration_advice",))
    unregistered = judged(told, helps=("immigration_advice",))
    assert (unregistered.fit, unregistered.because) == SILENT
    assert unregistered.doubts == ("ask:registered",)
    regulator = {"regulator": "iaa", "level": 2}
    assert answer(told, helps=("immigration_advice",), adviser=regulator) == YES
    assert answer(told, helps=("immigration_advice",), adviser=fact(regulator, UNDATED)) == OLD


def test_other_help_of_the_same_service_does_not_make_its_advice_sure() -> None:
    told = Circumstances(helps=("immigration_advice", "counselling"))
    assert answer(told, helps=("immigration_advice", "counselling")) == SILENT


def test_nothing_told_is_answered_by_every_service_without_a_limit() -> None:
    assert answer(Circumstances(), needs=("fraud",)) == YES


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (Circumstances(), THEY_DECIDE),
        (Circumstances(people=("lgbt",)), YES),
        (Circumstances(people=("over_60",), needs=("fraud",)), THEY_DECIDE),
    ],
)
def test_a_service_only_for_a_group_is_sure_for_those_who_told_they_belong(
    told: Circumstances, expected: tuple[str, str | None]
) -> None:
    fields = {"only_for": ("lgbt",), "needs": ("fraud",), "ages": {}}
    assert answer(told, **fields) == expected


def test_a_limit_stands_first_among_the_doubts() -> None:
    told = Circumstances(needs=("fraud",), people=("deaf",))
    judgement = judged(told, needs=fact(("fraud",), LONG_AGO), only_for=("muslim",))
    assert judgement.doubts == ("limits:only_for", "old:needs:2015", "silent:deaf")


@pytest.mark.parametrize("status", ["asylum", "partner_visa", "work_visa", "insecure_status"])
def test_who_tells_of_a_visa_belongs_to_the_migrants(status: str) -> None:
    told = Circumstances(status=(status,))
    assert answer(told, only_for=("migrants",), residence={"scope": "any"}) == YES


def test_who_lost_somebody_to_homicide_is_bereaved() -> None:
    told = Circumstances(needs=("bereaved_by_homicide",))
    assert answer(told, only_for=("bereaved",), needs=("bereaved_by_homicide",)) == YES


BURTON = Circumstances(place="burton-upon-trent")
ELSEWHERE = Circumstances(place="elsewhere")


@pytest.mark.parametrize(
    ("told", "fields", "expected"),
    [
        (BURTON, {"area": ("east-staffordshire",)}, YES),
        (BURTON, {"area": ("staffordshire",)}, YES),
        (BURTON, {"area": ("england",)}, YES),
        (BURTON, {"area": ("tamworth",)}, NO),
        (BURTON, {"area": fact(("tamworth",), UNDATED)}, NO),
        (BURTON, {"area": fact(("staffordshire",), LONG_AGO)}, OLD),
        (BURTON, {"area": None}, SILENT),
        (ELSEWHERE, {"area": ("uk",)}, YES),
        (ELSEWHERE, {"area": ("staffordshire", "stoke-on-trent")}, NO),
        (ELSEWHERE, {"area": None}, SILENT),
    ],
)
def test_a_place_told_is_met_by_the_area_stated(
    told: Circumstances, fields: dict[str, Any], expected: tuple[str, str | None]
) -> None:
    assert answer(told, **fields) == expected


def test_staffordshire_does_not_hold_stoke() -> None:
    assert answer(Circumstances(place="hanley"), area=("staffordshire",)) == NO


def test_a_place_on_the_edge_counts_for_each_area_it_may_lie_in() -> None:
    edge = gazetteer().place("b78")
    assert edge.state == "edge"
    assert len(edge.areas) > 1
    for area in edge.areas:
        assert answer(Circumstances(place="b78"), area=(area,)) == YES


def test_a_name_of_several_places_counts_for_each() -> None:
    for area in gazetteer().place("which:stretton").areas:
        assert answer(Circumstances(place="which:stretton"), area=(area,)) == YES


@pytest.mark.parametrize("place", ["burton-upon-trent", "elsewhere"])
def test_a_safe_place_of_another_area_is_asked_and_never_left_out(place: str) -> None:
    told = Circumstances(helps=("safe_place_to_stay",), place=place)
    judgement = judged(told, helps=("safe_place_to_stay",), area=("tamworth",))
    assert (judgement.fit, judgement.because) == SILENT
    assert judgement.doubts == ("silent:area",)


def test_other_help_of_another_area_is_left_out_even_when_fleeing() -> None:
    told = Circumstances(helps=("safe_place_to_stay", "counselling"), place="burton-upon-trent")
    assert answer(told, helps=("counselling",), area=("tamworth",)) == NO


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"area": ("staffordshire",), "home_address": ("east-staffordshire",)}, YES),
        ({"area": ("staffordshire",), "home_address": ("tamworth",)}, THEY_DECIDE),
        ({"area": None, "home_address": ("staffordshire",)}, YES),
        ({"area": None, "home_address": ("tamworth",)}, NO),
    ],
)
def test_a_home_address_asked_for_is_no_rule_about_where_people_are(
    fields: dict[str, Any], expected: tuple[str, str | None]
) -> None:
    assert answer(BURTON, **fields) == expected


def test_a_home_address_is_no_immigration_rule() -> None:
    told = Circumstances(status=("asylum",))
    assert answer(told, home_address=("staffordshire",), residence={"scope": "any"}) == YES


def test_of_several_doubts_the_most_serious_is_shown() -> None:
    told = Circumstances(needs=("fraud",), people=("woman",))
    old = {"needs": fact(("fraud",), LONG_AGO)}
    assert answer(told, **old, genders="any") == OLD
    assert answer(told, **old) == SILENT
    assert answer(told, **old, only_for=("muslim",)) == THEY_DECIDE


def test_languages_and_groups_never_shut_a_service_out() -> None:
    told = Circumstances(languages=("pl",), by_and_for=("by_for_deaf",))
    assert answer(told, languages=("ur",), interpreter=False, by_and_for=()) == YES
