"""What has to happen: conditions put together only where that is true, and never as a promise."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import Condition, Openness, Way
from pathfinder.disclosure.model import Travels
from pathfinder.disclosure.openness import TRIGGERS, Trigger
from pathfinder.web.sentences.knowing_ways import SHOWN, ShownWays, ways_shown

CATALOGUE = load_shipped()
LEARN: tuple[Travels, ...] = ("identity",)
Step = tuple[Trigger, str, str]


def way(*steps: Step, openness: Openness = Openness.MAY, what: tuple[Travels, ...] = LEARN) -> Way:
    conditions = tuple(
        Condition(trigger=trigger, holder=holder, recipient=told) for trigger, holder, told in steps
    )
    return Way(conditions=conditions, openness=openness, what=what)


def shown(ways: Sequence[Way], *, all_ways: bool = True) -> ShownWays:
    return ways_shown(ways, CATALOGUE, all_ways=all_ways)


def lines(ways: Sequence[Way]) -> list[str]:
    return [str(line) for one in shown(ways).sets for line in one.lines]


def test_conditions_of_one_step_stand_in_one_line_from_the_most_closed() -> None:
    assert lines(
        [
            way(("discretion", "sarc", "police")),
            way(("consent", "sarc", "police")),
        ]
    ) == [
        "This can be enough: The examination centre (SARC) → The police: "
        "if you say yes or if they decide to."
    ]


def test_conditions_are_not_put_together_where_a_mixture_would_be_a_way_that_is_none() -> None:
    both = [
        way(("consent", "sarc", "police"), ("discretion", "police", "home_office")),
        way(("risk_to_life", "sarc", "police"), ("legal_duty", "police", "home_office")),
    ]
    firsts = [str(one.first) for one in shown(both).sets]
    assert len(firsts) == len(both)
    assert not any(" or " in first for first in firsts)
    mixed = [
        way(("consent", "sarc", "police"), ("legal_duty", "police", "home_office")),
        way(("risk_to_life", "sarc", "police"), ("discretion", "police", "home_office")),
    ]
    (together,) = shown([*both, *mixed]).sets
    assert "if you say yes or if somebody could die" in str(together.first)
    (line,) = together.lines
    assert "if they decide to or if a law says they must" in str(line)


def test_the_most_open_comes_first_and_what_is_left_out_is_counted() -> None:
    kinds: tuple[Travels, ...] = ("identity", "contact", "status", "forensic", "debt", "school")
    many = [
        way(("consent", "sarc", "police"), openness=Openness.NOT_KNOWN, what=(kind,))
        for kind in kinds
    ]
    found = shown([*many, way(("discretion", "sarc", "police"))])
    several = [str(line) for one in found.sets for line in one.lines]
    assert len(several) == SHOWN
    assert several[0].startswith("This can be enough: ")
    assert all(line.startswith("Not known: ") for line in several[1:])
    assert str(found.more) == "There are <bdi>2</bdi> more ways."
    assert found.not_known is not None
    at_least = shown([*many, way(("discretion", "sarc", "police"))], all_ways=False)
    assert str(at_least.more) == "There are at least <bdi>2</bdi> more ways."


@pytest.mark.parametrize("openness", Openness)
def test_what_happens_of_itself_is_never_worded_as_a_condition(openness: Openness) -> None:
    (line,) = lines([way(openness=openness)])
    assert "→" not in line
    assert line.startswith("Not known: ") == (openness <= Openness.NOT_KNOWN)


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_rule_of_silence_opens_a_way_only_when_it_is_broken(trigger: Trigger) -> None:
    (line,) = lines([way((trigger, "police", "immigration_enforcement"))])
    assert "says they do not" not in line
    assert "says they must not" not in line
    assert re.search(r": .+ → .+: \S", line)
