"""``plan`` and ``who-knows`` answer for every way, in the words of the contract."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from pathfinder.circumstances import Circumstances, issue
from pathfinder.cli.planning import who_knows_on
from pathfinder.disclosure import sharing
from pathfinder.pathway import routes

Run = Callable[..., Any]
RECIPIENTS = {"police", "home_office", "council", "school", "family_or_abuser"}
VERDICT = {"openness", "standing", "said", "triggers", "what", "chain"}
DAY = ("--as-of", "2026-11-25")


def code(**told: Any) -> str:
    return issue(Circumstances(**told)).code


def test_plan_lists_routes_best_first_with_verdicts(run: Run) -> None:
    told = code(needs=("domestic_abuse",), status=("insecure_status",), place="burton-upon-trent")
    said = run("plan", told, *DAY)
    assert said.status == 0
    assert said.data[0]["route"] == "legal_advice_first"
    for item in said.data:
        assert set(item["verdicts"]["recipients"]) == RECIPIENTS
        assert all(set(one) >= VERDICT for one in item["verdicts"]["recipients"].values())
        assert item["provider_known"] == bool(item["services"])
        assert item["say_first"]


def test_plan_says_notes_for_people_beside_the_json(run: Run) -> None:
    said = run("plan", code(urgency=("danger_now", "fears_police")), *DAY)
    assert said.data[0]["route"] == "emergency_999"
    assert "in_danger_first" in said.words
    assert "no_route_without_exceptions" in said.words


def test_plan_refuses_what_is_no_code(run: Run) -> None:
    assert run("plan", "HELLO").status == 2


@pytest.mark.parametrize("way", ["sarc_self_referral", "officer_signpost"])
def test_who_knows_answers_for_a_way(run: Run, way: str) -> None:
    said = run("who-knows", way, *DAY)
    assert said.status == 0
    assert set(said.data["recipients"]) == RECIPIENTS


@pytest.mark.parametrize("way", [way.id for way in routes()])
def test_there_is_an_answer_for_every_way(way: str) -> None:
    said = who_knows_on(way, date(2026, 11, 25))
    assert set(said["recipients"]) == RECIPIENTS
    assert said["tells"]


def test_an_id_of_a_body_and_a_way_is_answered_by_the_way_which_is_no_safer(run: Run) -> None:
    both = {way.id for way in routes()} & set(sharing().holders)
    assert "council_social_care" in both
    said = run("who-knows", "council_social_care", *DAY).data
    assert "council" in said["tells"]
    assert said["recipients"]["home_office"]["openness"] == "always"


def test_what_was_told_bears_on_the_answer_for_a_way(run: Run) -> None:
    young = code(needs=("modern_slavery",), people=("under_18",))
    said = run("who-knows", "modern_slavery_helpline", "--code", young, *DAY).data
    assert said["recipients"]["police"]["openness"] == "always"


def test_an_unknown_id_says_where_ids_are_listed(run: Run) -> None:
    said = run("who-knows", "no_such_way")
    assert said.status == 2
    assert "data/pathway" in said.words
