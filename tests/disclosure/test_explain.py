"""The chain behind an answer, step by step, with whose page it was read on and when."""

from __future__ import annotations

from datetime import date

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import (
    Openness,
    explain,
    explain_parties,
    explain_party,
    sharing,
    verdicts_of,
    verdicts_of_holder,
)
from pathfinder.disclosure.model import ALL_RECIPIENTS
from pathfinder.errors import UnknownIdError

TODAY = date(2026, 11, 25)


def test_the_steps_lead_from_the_one_who_is_told_to_the_recipient() -> None:
    told = Circumstances(needs=("domestic_abuse",))
    found = explain("new-era-victims", "home_office", TODAY, circumstances=told)
    assert found.asked == "service:new-era-victims"
    assert [(step.holder, step.recipient, step.why) for step in found.steps] == [
        ("service:new-era-victims", "police", "says"),
        ("police", "immigration_enforcement", "says"),
    ]
    assert [link.rule for link in found.verdict.chain] == [
        step.evidence.id for step in found.steps if step.evidence
    ]
    assert found.ways
    assert found.ways[0].openness is found.verdict.openness is Openness.MAY


def test_a_step_says_whether_the_full_text_was_seen_and_where_it_was_read() -> None:
    (step,) = explain("fair-work-agency", "home_office", TODAY).steps
    assert step.evidence is not None
    rule = next(rule for rule in sharing().rules if rule.id == "fwa-home-office")
    beside = explain_party("labour_inspector_fwa_glaa", "home_office", TODAY).steps[0].evidence
    assert beside is not None
    assert (beside.id, beside.unseen, beside.url) == (rule.id, True, rule.source_url)
    assert (beside.date, beside.further_urls) == (rule.source_date, rule.further_sources)


def test_a_meeting_is_told_first_and_then_those_who_sit_in_it() -> None:
    told = Circumstances(needs=("domestic_abuse",))
    steps = explain("kmewo", "council", TODAY, circumstances=told).steps
    assert [step.holder for step in steps] == ["service:kmewo"]
    (first, second) = explain_party("idva", "council", TODAY, circumstances=told).steps[:2]
    assert (first.recipient, second.holder, second.why) == ("marac", "marac", "sits_in")
    assert second.evidence is None, "that a council sits in it follows from what it is"


def test_who_acts_for_a_recipient_needs_no_step() -> None:
    found = explain_party("police", "police", TODAY)
    assert found.verdict.openness is Openness.ALWAYS
    assert found.steps == ()


def test_what_else_is_written_stands_beside_it_with_history_last() -> None:
    beside = explain_party("police", "home_office", TODAY).beside
    ids = [one.id for one in beside]
    assert {"police-ie-da-status-doubt", "police-ie-consent-2025"} <= set(ids)
    assert "public-authority-home-office-s20" in ids
    assert ids[-1] == "police-ie-2018-npcc"
    status = {one.id: one.status for one in beside}
    assert status["police-ie-consent-2025"] == "announced"
    assert status["police-ie-2020-npcc"] == "past_review_date"


def test_silence_is_explained_by_what_may_come_of_it_through_others() -> None:
    told = Circumstances(needs=("domestic_abuse",))
    found = explain("staffs-womens-aid-refuge", "home_office", TODAY, circumstances=told)
    assert found.verdict.standing == "silent"
    assert found.steps == ()
    assert [(step.holder, step.recipient) for step in found.onward] == [
        ("service:staffs-womens-aid-refuge", "police"),
        ("police", "immigration_enforcement"),
    ]


def test_what_was_taken_for_granted_stands_with_its_step() -> None:
    told = Circumstances(needs=("domestic_abuse",))
    (step,) = explain_party("police", "school", TODAY, circumstances=told).steps
    assert step.assumed == ("has_children", "under_18")


def test_every_holder_and_service_is_explained_about_everybody() -> None:
    for name in sharing().holders:
        verdicts = verdicts_of_holder(name, TODAY)
        for recipient in ALL_RECIPIENTS:
            found = explain_party(name, recipient, TODAY)
            assert found.verdict == verdicts[recipient]
            for step in (*found.steps, *found.onward):
                assert step.evidence is not None or step.why != "says"
    for service in sharing().services:
        found = explain(service, "police", TODAY)
        assert found.verdict == verdicts_of(service, TODAY)["police"]


def test_every_evidence_has_a_source() -> None:
    for name in sharing().holders:
        for one in explain_party(name, "home_office", TODAY).beside:
            assert one.url or one.title
            assert one.date


def test_on_a_way_with_several_the_most_open_party_explains_the_answer() -> None:
    found = explain_parties(("solicitor", "police"), "home_office", TODAY)
    assert found.asked == "police"


@pytest.mark.parametrize("asked", ["nobody", "service:nobody"])
def test_nobody_is_explained_who_was_never_described(asked: str) -> None:
    with pytest.raises(UnknownIdError):
        explain(asked, "police", TODAY)


def test_a_new_service_is_explained_by_the_kind_of_its_organisation() -> None:
    found = explain("brand-new", "home_office", TODAY, "nhs")
    assert found.verdict.reason == "public_body"
    assert [step.evidence.id for step in found.steps if step.evidence] == [
        "public-authority-home-office-s20"
    ]
