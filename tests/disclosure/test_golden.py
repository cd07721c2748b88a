"""The openness that each rule yields by itself, against the table that was read by eye."""

from __future__ import annotations

import pytest

from pathfinder.disclosure import Openness, SharingRule, sharing
from pathfinder.disclosure.model import AT_LEAST, STANDING_POWER
from pathfinder.disclosure.openness import openness_of
from tests.disclosure.golden import GOLDEN

RULES = sharing().rules


def test_the_table_holds_every_rule_and_no_other() -> None:
    assert {rule.id for rule in RULES} == set(GOLDEN)
    assert len(GOLDEN) == 93


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_opens_by_itself_what_the_table_says(rule: SharingRule) -> None:
    openness, reason = GOLDEN[rule.id]
    assert rule.openness.id == openness
    assert len(reason) > 5


def test_where_trigger_and_engine_disagree_the_more_open_holds_but_for_the_power() -> None:
    disagreeing = {
        rule.id
        for rule in RULES
        if AT_LEAST[rule.engine] > openness_of(rule.trigger, ordinary=rule.ordinary)
    }
    assert disagreeing == {
        "applicant-home-office-mvdac",
        "council-children-police",
        "council-home-office-sch3",
        "csa-mandatory-report",
        "fgm-under-18-police",
        "fwa-home-office",
        "police-ie-pnc-markers",
        "police-school-encompass",
        "police-sca-nrm-child",
        "sarc-storage",
    }
    for rule in RULES:
        if rule.id != STANDING_POWER:
            assert rule.openness >= openness_of(rule.trigger, ordinary=rule.ordinary)
            assert rule.openness >= AT_LEAST[rule.engine]


def test_every_duty_or_order_that_is_no_always_is_marked_as_biting_in_special_cases() -> None:
    for rule in RULES:
        if {"legal_duty", "court_order"} & set(rule.trigger):
            assert rule.ordinary == (rule.openness is Openness.ALWAYS), rule.id
