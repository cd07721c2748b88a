"""Immigration status and public funds, told and untold, against everything a service may say."""

from __future__ import annotations

from typing import Any

import pytest

from pathfinder.matching.fit import judge_restrictions
from pathfinder.matching.judgement import Judgement
from pathfinder.matching.status import judge_status
from tests.builders import (
    LONG_AGO,
    TODAY,
    UNDATED,
    fact,
    residence_any,
    residence_some,
    service,
)

YES = ("yes", None)
NO = ("no", None)
SILENT = ("ask", "silent")
OLD = ("ask", "old")
THEY_DECIDE = ("ask", "case_by_case")
EVERYONE = residence_any()
ASYLUM_ONLY = residence_some(accepted=("asylum",), refused=("work_visa",))


def short(judgement: Judgement) -> tuple[str, str | None]:
    return judgement.fit.value, judgement.because


@pytest.mark.parametrize(
    ("residence", "expected"),
    [
        (None, SILENT),
        (EVERYONE, YES),
        (fact(EVERYONE, UNDATED), OLD),
        (fact(EVERYONE, LONG_AGO), OLD),
        (ASYLUM_ONLY, YES),
        (fact(ASYLUM_ONLY, UNDATED), OLD),
        (residence_some(refused=("asylum",)), NO),
        (fact(residence_some(refused=("asylum",)), UNDATED), NO),
        (residence_some(accepted=("work_visa",)), THEY_DECIDE),
        (fact(residence_some(), LONG_AGO), THEY_DECIDE),
    ],
)
def test_a_status_told_is_met_by_what_is_said_of_residence(
    residence: Any, expected: tuple[str, str | None]
) -> None:
    assert short(judge_status(service(residence=residence), "asylum", (), TODAY)) == expected


@pytest.mark.parametrize(
    ("residence", "funds", "expected"),
    [
        (None, None, SILENT),
        (EVERYONE, None, YES),
        (None, "not_needed", YES),
        (None, fact("not_needed", UNDATED), OLD),
        (fact(EVERYONE, UNDATED), "not_needed", YES),
        (EVERYONE, "needed", NO),
        (EVERYONE, fact("needed", UNDATED), NO),
        (residence_some(refused=("no_recourse",)), "not_needed", NO),
        (ASYLUM_ONLY, "not_needed", THEY_DECIDE),
    ],
)
def test_no_recourse_is_met_by_either_fact_while_no_public_money_is_asked_for(
    residence: Any, funds: Any, expected: tuple[str, str | None]
) -> None:
    told = service(residence=residence, public_funds=funds, helps=("someone_to_talk_to",))
    wanted = ("someone_to_talk_to", "safe_place_to_stay")
    assert short(judge_status(told, "no_recourse", wanted, TODAY)) == expected


@pytest.mark.parametrize("wanted", ["safe_place_to_stay", "money_food", "housing_advice"])
def test_help_paid_from_public_funds_needs_a_word_about_them(wanted: str) -> None:
    silent = service(residence=EVERYONE, helps=(wanted,))
    judgement = judge_status(silent, "no_recourse", (wanted,), TODAY)
    assert short(judgement) == SILENT
    assert judgement.doubts == ("silent:public_funds",)
    said = service(public_funds="not_needed", helps=(wanted,))
    assert short(judge_status(said, "no_recourse", (wanted,), TODAY)) == YES


def test_a_word_about_residence_does_not_freshen_an_old_one_about_public_funds() -> None:
    told = service(
        residence=EVERYONE,
        public_funds=fact("not_needed", UNDATED),
        helps=("money_food", "someone_to_talk_to"),
    )
    assert short(judge_status(told, "no_recourse", ("money_food",), TODAY)) == OLD
    assert short(judge_status(told, "no_recourse", ("someone_to_talk_to",), TODAY)) == YES


def test_public_funds_say_nothing_about_other_statuses() -> None:
    told = service(public_funds="not_needed")
    assert short(judge_status(told, "asylum", (), TODAY)) == SILENT


@pytest.mark.parametrize(
    ("fields", "status", "limits"),
    [
        ({"residence": ASYLUM_ONLY}, (), ("limits:residence",)),
        ({"residence": fact(ASYLUM_ONLY, UNDATED)}, (), ("limits:residence",)),
        ({"residence": ASYLUM_ONLY}, ("asylum",), ()),
        ({"residence": EVERYONE}, (), ()),
        ({"public_funds": "needed"}, (), ("limits:public_funds",)),
        ({"public_funds": "needed"}, ("asylum",), ("limits:public_funds",)),
        ({"public_funds": "needed"}, ("no_recourse",), ()),
        ({}, (), ()),
    ],
)
def test_a_limit_by_status_is_said_to_those_who_told_none(
    fields: dict[str, Any], status: tuple[str, ...], limits: tuple[str, ...]
) -> None:
    judgement = judge_restrictions(service(**fields), status)
    assert judgement.doubts == limits
    assert short(judgement) == (THEY_DECIDE if limits else YES)
