"""What really travels along a chain, step by step: no more than the steps before let through."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import (
    Explanation,
    SharingRule,
    Statement,
    Step,
    explain,
    explain_party,
    sharing,
)
from pathfinder.disclosure.explain import explained
from pathfinder.disclosure.graph import Graph
from pathfinder.disclosure.model import ALL_RECIPIENTS
from pathfinder.disclosure.told import NOTHING
from pathfinder.disclosure.verdicts import start_of
from tests.disclosure.builders import claim, rule, world
from tests.disclosure.test_properties import claims, known_by, rules

TODAY = date(2026, 11, 25)
NAMED, UNNAMED = "facts_identified", "facts_anonymous"
MADE = {"debt", "support_given", "school", "account", "order"}
STORY = {"identity", "contact", "status", NAMED, "forensic", "workplace"}
UNSAID = {"identity", "contact", "status", NAMED, UNNAMED}


def handed_on(held: set[str], allowed: set[str]) -> set[str]:
    """Return what one step passes on, said in words of its own for comparison."""
    on = held & allowed
    if NAMED not in on and held & {NAMED, UNNAMED} and allowed & {NAMED, UNNAMED}:
        on = on | {UNNAMED}
    if held & {"identity", "contact"}:
        on = on | (allowed & MADE)
    return on - {UNNAMED} if NAMED in on else on


def follows(steps: tuple[Step, ...]) -> None:
    """Check each step against what the one before let through and its own page names."""
    held: set[str] = set(STORY)
    stated = True
    for step in steps:
        allowed = set(step.evidence.what) if step.evidence else held | UNSAID
        if step.why == "says":
            stated = stated and bool(allowed)
            most = handed_on(held, allowed or UNSAID)
        else:
            most = held
        what = set(step.what)
        assert what, step
        assert not {NAMED, UNNAMED} <= what
        assert what <= most, step
        assert most - what <= {UNNAMED}, "a duty about a name leaves out facts without one at most"
        assert step.what_is_stated == stated
        assert step.points_to_you == (UNNAMED in what and not what & {"identity", "contact"})
        assert not set(step.stays_behind) & what
        held = what


def ends_within_the_answer(found: Explanation) -> None:
    """Check that the answer names what its way carries; of silence it names nothing."""
    if found.steps and found.verdict.standing != "silent":
        by_nature = {"forensic", "workplace"} if found.steps[0].why != "says" else set()
        assert set(found.steps[-1].what) - {UNNAMED} - by_nature <= set(found.verdict.what)


@settings(max_examples=150, deadline=None)
@given(rules, claims)
def test_each_step_carries_what_the_steps_before_let_through(
    made: list[SharingRule], said: list[Statement]
) -> None:
    graph = Graph(known_by(made, said), TODAY, NOTHING)
    start = start_of(graph, "a-service")
    for recipient in ALL_RECIPIENTS:
        found = explained(start, recipient, graph)
        follows(found.steps)
        follows(found.onward)
        ends_within_the_answer(found)
        if found.steps:
            links = [link.what for link in found.verdict.chain]
            assert links == [step.what for step in found.steps if step.evidence]


def test_each_step_of_the_shipped_rules_carries_what_the_steps_before_let_through() -> None:
    for name in sharing().holders:
        for recipient in ALL_RECIPIENTS:
            found = explain_party(name, recipient, TODAY)
            follows(found.steps)
            follows(found.onward)
            ends_within_the_answer(found)


def test_a_rule_that_names_more_passes_on_no_more_than_came() -> None:
    told = Circumstances(needs=("domestic_abuse",))
    first, second = explain("new-era-victims", "home_office", TODAY, circumstances=told).steps
    assert second.evidence is not None
    assert "status" in second.evidence.what
    assert set(second.what) <= set(first.what) | {"status"}


def test_facts_without_a_name_gain_none_on_the_way_and_may_point_to_somebody() -> None:
    known = world(
        rule("a", "service:a-service", "two", "always", what=(UNNAMED,)),
        rule("b", "two", "police", "discretion"),
        rule("c", "police", "home_office", "discretion", what=("identity", "status", UNNAMED)),
    )
    graph = Graph(known, TODAY, NOTHING)
    steps = explained(start_of(graph, "a-service"), "home_office", graph).steps
    assert [step.what for step in steps] == [(UNNAMED,)] * 3
    assert all(step.points_to_you and step.what_is_stated for step in steps)
    assert [step.stays_behind for step in steps] == [
        (),
        ("identity", NAMED),
        ("identity", "status"),
    ]


def test_what_came_by_another_way_as_well_still_travels_on_this_one() -> None:
    """The search looks at each part once; the chain that is shown carries all that it carries."""
    known = world(
        rule("quick", "service:a-service", "two", "always", what=("identity",)),
        rule("a", "service:a-service", "one", "discretion", what=("identity", NAMED)),
        rule("b", "one", "two", "discretion", what=("identity", NAMED)),
        rule("c", "two", "police", "discretion", what=("identity", NAMED)),
    )
    graph = Graph(known, TODAY, NOTHING)
    found = explained(start_of(graph, "a-service"), "police", graph)
    follows(found.steps)
    assert found.verdict.what == ("identity", NAMED)


def test_a_page_that_does_not_say_what_leaves_it_not_known_for_all_that_follows() -> None:
    known = world(
        rule("b", "police", "home_office", "discretion", what=("identity", "status")),
        claims=(claim(triggers=("discretion",), what=()),),
    )
    graph = Graph(known, TODAY, NOTHING)
    steps = explained(start_of(graph, "a-service"), "home_office", graph).steps
    assert [step.what_is_stated for step in steps] == [False, False]
    assert steps[0].what == ("identity", "contact", "status", NAMED)
    assert steps[1].what == ("identity", "status")
