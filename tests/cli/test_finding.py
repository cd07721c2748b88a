"""``find`` and ``who-knows`` answer in the words of the contract."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pathfinder.circumstances import Circumstances, issue

Run = Callable[..., Any]
KEYS = {
    "service",
    "organization",
    "fit",
    "ask_because",
    "reasons",
    "distance_km",
    "contact",
    "verdicts",
}
RECIPIENTS = {"police", "home_office", "council", "school", "family_or_abuser"}
TOLD = issue(Circumstances(needs=("domestic_abuse",), place="burton-upon-trent")).code


def test_find_lists_services_with_reasons_contact_and_verdicts(run: Run) -> None:
    said = run("find", TOLD, "--as-of", "2026-11-25")
    assert said.status == 0
    assert len(said.data) > 5
    for item in said.data:
        assert set(item) >= KEYS
        assert item["fit"] in ("yes", "ask")
        assert (item["ask_because"] is None) == (item["fit"] == "yes")
        assert set(item["verdicts"]["recipients"]) == RECIPIENTS
    assert any("need:domestic_abuse" in item["reasons"] for item in said.data)


def test_a_later_day_makes_facts_old_and_removes_no_service(run: Run) -> None:
    early, late = (run("find", TOLD, "--as-of", day).data for day in ("2026-11-25", "2046-11-25"))
    assert {item["service"] for item in early} == {item["service"] for item in late}
    assert all(item["fit"] == "ask" for item in late)


def test_a_code_may_be_typed_in_small_letters_without_hyphens(run: Run) -> None:
    day = ("--as-of", "2026-11-25")
    typed = TOLD.replace("-", "").lower()
    assert run("find", typed, *day).output == run("find", TOLD, *day).output


@pytest.mark.parametrize("code", ["nonsense", "4K9Q-ZT2X-8", "", "💥"])
def test_a_code_that_never_was_is_answered_in_one_sentence(run: Run, code: str) -> None:
    said = run("find", code)
    assert (said.status, said.output) == (2, "")
    assert len(said.words.splitlines()) == 1
    assert "4K9Q-ZT2X-7" in said.words


def test_no_number_that_an_editor_must_confirm_is_given_away(run: Run) -> None:
    from pathfinder.directory.shipped import load_shipped

    withheld = {
        (service.id, phone.number)
        for service in load_shipped().published
        for phone in service.phones
        if not phone.shown
    }
    everything = issue(Circumstances(helps=("someone_to_talk_to",))).code
    given = {
        (item["service"], phone["number"])
        for item in run("find", everything).data
        for phone in item["contact"]["phones"]
    }
    assert given
    assert given.isdisjoint(withheld)


def test_who_knows_gives_a_verdict_for_everybody(run: Run) -> None:
    said = run("who-knows", "new-era-victims", "--as-of", "2026-11-25")
    assert said.status == 0
    assert set(said.data["recipients"]) == RECIPIENTS
    for entry in said.data["recipients"].values():
        assert entry["openness"] in ("not_known", "may", "always")
        assert {"standing", "said", "triggers", "what", "chain"} <= set(entry)


def test_who_knows_says_that_a_service_is_unknown(run: Run) -> None:
    said = run("who-knows", "nobody")
    assert (said.status, said.output) == (2, "")
    assert "'nobody' is no service" in said.words


@pytest.mark.parametrize("holder", ["police", "solicitor", "marac", "service:new-era-victims"])
def test_who_knows_answers_for_holders_too(run: Run, holder: str) -> None:
    said = run("who-knows", holder, "--as-of", "2026-11-25")
    assert said.status == 0
    assert set(said.data["recipients"]) == RECIPIENTS


def test_who_knows_heeds_what_a_code_tells(run: Run) -> None:
    day = ("--as-of", "2026-11-25")
    child = issue(Circumstances(needs=("modern_slavery",), people=("under_18",))).code
    told = run("who-knows", "unseen-modern-slavery-helpline", "--code", child, *day)
    untold = run("who-knows", "unseen-modern-slavery-helpline", *day)
    assert told.data["recipients"]["police"]["openness"] == "always"
    assert untold.data["recipients"]["police"]["openness"] == "may"
