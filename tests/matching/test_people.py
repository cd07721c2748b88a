"""Women and men, young and old, Deaf, disabled and LGBT+ people, and those with children."""

from __future__ import annotations

from typing import Any

import pytest

from pathfinder.matching.judgement import Judgement
from pathfinder.matching.people import judge_ages, judge_children, judge_genders, judge_group
from tests.builders import LONG_AGO, TODAY, UNDATED, fact, service

YES = ("yes", None)
NO = ("no", None)
SILENT = ("ask", "silent")
OLD = ("ask", "old")
THEY_DECIDE = ("ask", "case_by_case")


def short(judgement: Judgement) -> tuple[str, str | None]:
    return judgement.fit.value, judgement.because


@pytest.mark.parametrize(
    ("people", "genders", "expected"),
    [
        (("woman",), "women", YES),
        (("woman",), "any", YES),
        (("woman",), "men", NO),
        (("woman",), None, SILENT),
        (("woman",), fact("any", UNDATED), OLD),
        (("man",), "men", YES),
        (("man",), "any", YES),
        (("man",), "women", NO),
        (("man",), fact("women", LONG_AGO), NO),
        (("man",), None, SILENT),
        (("woman", "man"), "any", YES),
        (("woman", "man"), "women", THEY_DECIDE),
        (("woman", "man"), None, SILENT),
        ((), "women", YES),
    ],
)
def test_women_and_men_are_taken_as_the_service_says(
    people: tuple[str, ...], genders: Any, expected: tuple[str, str | None]
) -> None:
    assert short(judge_genders(service(genders=genders), people, (), TODAY)) == expected


@pytest.mark.parametrize(
    ("helps", "expected"),
    [
        (("someone_to_talk_to",), YES),
        (("safe_place_to_stay",), NO),
        (("safe_place_to_stay", "someone_to_talk_to"), THEY_DECIDE),
        ((), YES),
    ],
)
def test_who_may_stay_overnight_can_differ_from_who_is_helped(
    helps: tuple[str, ...], expected: tuple[str, str | None]
) -> None:
    house = service(
        helps=("safe_place_to_stay", "someone_to_talk_to"), genders="any", stay_genders="women"
    )
    assert short(judge_genders(house, ("man",), helps, TODAY)) == expected
    assert short(judge_genders(house, ("woman",), helps, TODAY)) == YES


@pytest.mark.parametrize(
    ("people", "fields", "expected"),
    [
        (("under_18",), {"ages": {"oldest": 25}}, YES),
        (("under_18",), {"ages": {}}, YES),
        (("under_18",), {"ages": {"youngest": 18}}, NO),
        (("under_18",), {"ages": fact({"youngest": 18}, UNDATED)}, NO),
        (("under_18",), {"ages": {"youngest": 13}}, THEY_DECIDE),
        (("under_18",), {"ages": {"oldest": 12}}, THEY_DECIDE),
        (("under_18",), {"ages": fact({}, LONG_AGO)}, OLD),
        (("under_18",), {}, SILENT),
        (("under_18",), {"welcomes": ("under_18",)}, YES),
        (("under_18",), {"only_for": ("under_18",)}, YES),
        (("over_60",), {"ages": {"youngest": 18}}, YES),
        (("over_60",), {"ages": {"oldest": 25}}, NO),
        (("over_60",), {"ages": {"youngest": 65}}, THEY_DECIDE),
        (("over_60",), {"ages": {"oldest": 70}}, THEY_DECIDE),
        (("over_60",), {}, SILENT),
        (("over_60",), {"by_and_for": ("by_for_older",)}, YES),
        (("over_60",), {"only_for": ("under_18",)}, NO),
        (("under_18", "over_60"), {"ages": {}}, YES),
        (("under_18", "over_60"), {"ages": {"youngest": 18}}, THEY_DECIDE),
        (("under_18", "over_60"), {"ages": {"youngest": 13, "oldest": 70}}, THEY_DECIDE),
        ((), {"ages": {"youngest": 18}}, YES),
    ],
)
def test_ages_are_taken_as_the_service_says(
    people: tuple[str, ...], fields: dict[str, Any], expected: tuple[str, str | None]
) -> None:
    assert short(judge_ages(service(**fields), people, TODAY)) == expected


@pytest.mark.parametrize(
    ("person", "fields", "expected"),
    [
        ("lgbt", {"welcomes": ("lgbt",)}, YES),
        ("lgbt", {"by_and_for": ("by_for_lgbt",)}, YES),
        ("lgbt", {"welcomes": fact(("lgbt",), UNDATED)}, OLD),
        ("lgbt", {"welcomes": ("deaf",)}, SILENT),
        ("lgbt", {}, SILENT),
        ("deaf", {"access": ("bsl",)}, YES),
        ("deaf", {"access": fact(("text_relay",), LONG_AGO)}, OLD),
        ("deaf", {"access": ("step_free",)}, SILENT),
        ("disabled", {"access": ("step_free",)}, YES),
        ("disabled", {"by_and_for": ("by_for_disabled",)}, YES),
        ("disabled", {}, SILENT),
        ("pregnant", {}, YES),
        ("for_someone_else", {}, YES),
        ("witness", {}, YES),
        ("has_children", {}, YES),
    ],
)
def test_a_group_is_welcome_where_it_is_named_and_else_has_to_ask(
    person: str, fields: dict[str, Any], expected: tuple[str, str | None]
) -> None:
    assert short(judge_group(service(**fields), person, TODAY)) == expected


def test_the_freshest_of_several_facts_that_name_a_group_counts() -> None:
    both = service(welcomes=fact(("deaf",), LONG_AGO), access=("bsl",))
    assert short(judge_group(both, "deaf", TODAY)) == YES


def test_a_group_that_is_named_is_said_even_where_nobody_asks_about_it() -> None:
    assert judge_group(service(welcomes=("pregnant",)), "pregnant", TODAY).why == (
        "person:pregnant",
    )


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"welcomes": ("has_children",)}, YES),
        ({"access": ("children_welcome",)}, YES),
        ({"welcomes": fact(("has_children",), UNDATED)}, OLD),
        ({}, SILENT),
    ],
)
def test_a_safe_place_takes_children_where_it_names_them(
    fields: dict[str, Any], expected: tuple[str, str | None]
) -> None:
    assert short(judge_children(service(**fields), TODAY)) == expected
