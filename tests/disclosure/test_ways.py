"""Every smallest set of conditions, against walking every path with every condition."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder.disclosure import Openness, Sharing, SharingRule, sharing
from pathfinder.disclosure.graph import Graph
from pathfinder.disclosure.judging import verdicts_from
from pathfinder.disclosure.model import ALL_RECIPIENTS, NODE_OF
from pathfinder.disclosure.openness import openness_of
from pathfinder.disclosure.told import NOTHING
from pathfinder.disclosure.verdicts import start_of
from pathfinder.disclosure.ways import ways_to
from tests.disclosure.builders import claim, holder, made_up_world, rule, world

TODAY = date(2026, 11, 25)
NAMES = ("one", "two", "three", "four")
TRIGGERS = ("consent", "risk_to_life", "discretion", "always", "unknown")
WHAT = (("identity", "facts_identified"), ("facts_anonymous",))

Atom = tuple[str, str, str]
Found = tuple[frozenset[Atom], frozenset[str], Openness]

rules = st.lists(
    st.builds(
        lambda teller, hearer, triggers, what, number: rule(
            f"r-{number}", teller, hearer, *triggers, what=what
        ),
        st.sampled_from(NAMES),
        st.sampled_from((*NAMES, "police", "council")),
        st.lists(st.sampled_from(TRIGGERS), min_size=1, max_size=2, unique=True),
        st.sampled_from(WHAT),
        st.uuids().map(lambda number: number.hex),
    ),
    max_size=7,
)


def walked(
    known: Sharing, node: str, sofar: Found, been: frozenset[str], target: str
) -> Iterator[Found]:
    if node == target:
        yield sofar
        return
    conditions, held, openness = sofar
    for one in known.rules_of(node):
        if one.recipient in been:
            continue
        on = held & set(one.what)
        if not on & {"facts_identified", "facts_anonymous"} and "facts_anonymous" in one.what:
            on = on | {"facts_anonymous"} if "facts_identified" in held else on
        if "facts_anonymous" in held and "facts_identified" in one.what:
            on = on | {"facts_anonymous"}
        if not on:
            continue
        for trigger in one.trigger:
            atom = {(trigger, node, one.recipient)} if trigger != "always" else set()
            said = openness_of((trigger,))
            worth = said if said >= Openness.MAY else Openness.NOT_KNOWN
            if held == {"facts_anonymous"} and "facts_anonymous" not in one.what:
                worth = min(worth, Openness.MAY)
            further = (conditions | atom, frozenset(on), min(openness, worth))
            yield from walked(known, one.recipient, further, been | {one.recipient}, target)


def smallest(found: list[Found]) -> set[Found]:
    """Join what travels under the same conditions, and drop what a smaller set does as well."""
    joined: dict[frozenset[Atom], tuple[frozenset[str], Openness]] = {}
    for conditions, what, openness in found:
        before = joined.get(conditions, (frozenset(), openness))
        joined[conditions] = (before[0] | what, max(before[1], openness))
    return {
        (conditions, what, openness)
        for conditions, (what, openness) in joined.items()
        if not any(
            other < conditions and plain(more | what) == plain(more) and opener >= openness
            for other, (more, opener) in joined.items()
        )
    }


def plain(what: frozenset[str]) -> frozenset[str]:
    return what - {"facts_anonymous"} if "facts_identified" in what else what


@settings(max_examples=150, deadline=None)
@given(rules)
def test_the_sets_are_those_of_walking_every_path(made: list[SharingRule]) -> None:
    known = world(*made, holders=tuple(holder(name) for name in NAMES))
    graph = Graph(known, TODAY, NOTHING)
    first: Found = (frozenset(), frozenset({"identity", "facts_identified"}), Openness.ALWAYS)
    for target in ("police", "council"):
        by_hand = smallest(list(walked(known, "one", first, frozenset({"one"}), target)))
        ways, complete = ways_to(target, graph.start("one"), graph, most=10_000, look_at=100_000)
        assert complete
        assert {
            (
                frozenset((c.trigger, c.holder, c.recipient) for c in way.conditions),
                frozenset(way.what),
                way.openness,
            )
            for way in ways
        } == {(conditions, plain(what), openness) for conditions, what, openness in by_hand}


def test_a_condition_names_its_step_and_agreement_ends_with_it() -> None:
    known = world(
        rule("b", "police", "home_office", "discretion"), claims=(claim(date="2026-10-01"),)
    )
    graph = Graph(known, TODAY, NOTHING)
    ways, _ = ways_to("home_office", start_of(graph, "a-service"), graph)
    (way,) = ways
    assert [(one.trigger, one.holder, one.recipient) for one in way.conditions] == [
        ("consent", "service:a-service", "police"),
        ("discretion", "police", "home_office"),
    ]
    assert way.openness is Openness.IF_YOU_AGREE


def test_agreement_is_only_ever_to_the_step_that_asks_for_it() -> None:
    graph = Graph(sharing(), TODAY, NOTHING)
    for service in list(sharing().services)[:60]:
        for recipient in ALL_RECIPIENTS:
            for way in ways_to(recipient, start_of(graph, service), graph, look_at=300).ways:
                for one in way.conditions:
                    edges = graph.node(one.holder).edges
                    if one.holder.startswith("service:"):
                        edges = start_of(graph, service).edges
                    assert any(
                        one.recipient in (edge.target, edge.hub)
                        and one.trigger in edge.saying.triggers
                        for edge in edges
                    )


def test_the_most_open_set_is_as_open_as_the_chain_that_is_shown() -> None:
    graph = Graph(sharing(), TODAY, NOTHING)
    for name in sharing().holders:
        start = graph.start(name)
        verdicts = verdicts_from(start, graph)
        for recipient in ALL_RECIPIENTS:
            ways = ways_to(recipient, start, graph).ways
            if ways and verdicts[recipient].standing != "silent":
                assert ways[0].openness == verdicts[recipient].openness, (name, recipient)


def test_a_tangle_is_cut_short_and_says_so() -> None:
    known = made_up_world(100, 2000)
    graph = Graph(known, TODAY, NOTHING)
    ways, complete = ways_to("police", graph.start("holder_0"), graph)
    assert ways
    assert not complete


def test_whoever_is_the_recipient_needs_no_condition() -> None:
    graph = Graph(world(), TODAY, NOTHING)
    for recipient, node in NODE_OF.items():
        (way,) = ways_to(recipient, graph.start(node), graph).ways
        assert (way.conditions, way.openness) == ((), Openness.ALWAYS)
