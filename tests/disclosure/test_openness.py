from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder.disclosure import Openness, openness_of
from pathfinder.disclosure.openness import TRIGGERS, Trigger


def test_the_order_runs_from_closed_to_open_with_not_known_above_all_that_reassures() -> None:
    assert [openness.id for openness in sorted(Openness)] == [
        "closed_by_law",
        "if_you_agree",
        "in_danger",
        "not_known",
        "may",
        "always",
    ]


def test_only_may_and_always_warn() -> None:
    assert [openness for openness in Openness if openness.warns] == [Openness.MAY, Openness.ALWAYS]


@pytest.mark.parametrize(
    ("triggers", "openness"),
    [
        ([], "not_known"),
        (["consent"], "if_you_agree"),
        (["consent", "risk_to_life"], "in_danger"),
        (["child_at_risk"], "in_danger"),
        (["high_risk_marac"], "in_danger"),
        (["not_shared_by_policy"], "not_known"),
        (["unknown", "consent"], "not_known"),
        (["consent", "discretion"], "may"),
        (["on_request"], "may"),
        (["legal_duty"], "always"),
        (["court_order"], "always"),
        (["always", "consent"], "always"),
        (["not_shared_by_law"], "closed_by_law"),
    ],
)
def test_of_several_conditions_the_most_open_holds(triggers: list[Trigger], openness: str) -> None:
    assert openness_of(triggers).id == openness


@pytest.mark.parametrize(
    ("trigger", "openness"), [("legal_duty", "in_danger"), ("court_order", "in_danger")]
)
def test_a_duty_that_bites_in_special_cases_only_opens_in_danger(
    trigger: Trigger, openness: str
) -> None:
    assert openness_of([trigger], ordinary=False).id == openness


@given(st.lists(st.sampled_from(TRIGGERS), min_size=1), st.sampled_from(TRIGGERS), st.booleans())
def test_one_condition_more_never_closes(
    triggers: list[Trigger], more: Trigger, ordinary: bool
) -> None:
    before = openness_of(triggers, ordinary=ordinary)
    assert openness_of([*triggers, more], ordinary=ordinary) >= before
