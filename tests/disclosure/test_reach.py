"""Chains from body to body, against walking every path by hand in small worlds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder.disclosure import Openness, Sharing, SharingRule, Verdict, sharing
from pathfinder.disclosure.graph import Graph
from pathfinder.disclosure.judging import verdicts_from
from pathfinder.disclosure.model import ALL_RECIPIENTS, NODE_OF, Recipient, Travels
from pathfinder.disclosure.openness import TRIGGERS, openness_of
from pathfinder.disclosure.told import NOTHING
from pathfinder.disclosure.verdicts import judge, start_of
from tests.disclosure.builders import claim, holder, made_up_world, rule, world

TODAY = date(2026, 11, 25)
NAMES = ("one", "two", "three", "four")
HEARERS = (*NAMES, *NODE_OF.values())
PARTS: tuple[Travels, ...] = (
    "identity",
    "contact",
    "facts_identified",
    "facts_anonymous",
    "status",
    "debt",
)

rules = st.lists(
    st.builds(
        lambda teller, hearer, triggers, what, number: rule(
            f"r-{number}", teller, hearer, *triggers, what=tuple(what)
        ),
        st.sampled_from(NAMES),
        st.sampled_from(HEARERS),
        st.lists(st.sampled_from(TRIGGERS), min_size=1, max_size=2, unique=True),
        st.lists(st.sampled_from(PARTS), min_size=1, max_size=3, unique=True),
        st.uuids().map(lambda number: number.hex),
    ),
    max_size=9,
)


def counts_by_hand(one: SharingRule) -> Openness:
    """Nobody speaks of themselves in these worlds: a warning counts, all else is not known."""
    said = openness_of(one.trigger)
    return said if said >= Openness.MAY else Openness.NOT_KNOWN


def passes_by_hand(part: Travels, allowed: tuple[Travels, ...]) -> set[Travels]:
    """What one part that is held turns into under a rule."""
    on: set[Travels] = {part} & set(allowed)
    if part in ("facts_identified", "facts_anonymous") and not on:
        on |= (
            {"facts_anonymous"} if {"facts_identified", "facts_anonymous"} & set(allowed) else set()
        )
    if part in ("identity", "contact"):
        on |= {"debt"} & set(allowed)
    return on


def most_by_hand(part: Travels, allowed: tuple[Travels, ...]) -> Openness:
    """How openly a part goes on at most: unnamed facts under a rule for named ones, may."""
    if part == "facts_anonymous" and part not in allowed and "facts_identified" in allowed:
        return Openness.MAY
    return Openness.ALWAYS


def paths_by_hand(
    known: Sharing, node: str, part: Travels, openness: Openness, been: frozenset[str]
) -> Iterator[tuple[str, Travels, Openness]]:
    """Walk every path without a loop, part by part."""
    yield node, part, openness
    for one in known.rules_of(node):
        if one.recipient in been:
            continue
        for further in passes_by_hand(part, one.what):
            yield from paths_by_hand(
                known,
                one.recipient,
                further,
                min(openness, counts_by_hand(one), most_by_hand(part, one.what)),
                been | {one.recipient},
            )


@settings(max_examples=100, deadline=None)
@given(rules)
def test_the_most_open_way_is_that_of_walking_every_path(made: list[SharingRule]) -> None:
    known = world(*made, holders=tuple(holder(name) for name in NAMES))
    verdicts = verdicts_about(known)
    told: tuple[Travels, ...] = ("identity", "contact", "facts_identified", "status")
    for recipient, node in NODE_OF.items():
        arrived = [
            (reached, openness)
            for part in told
            for at, reached, openness in paths_by_hand(
                known, "one", part, Openness.ALWAYS, frozenset({"one"})
            )
            if at == node
        ]
        best = max((openness for _, openness in arrived), default=Openness.NOT_KNOWN)
        assert verdicts[recipient].openness == max(best, Openness.NOT_KNOWN)
        if best >= Openness.MAY:
            travels = {part for part, openness in arrived if openness >= Openness.MAY}
            if "facts_identified" in travels:
                travels.discard("facts_anonymous")
            assert set(verdicts[recipient].what) == travels


def verdicts_about(known: Sharing, start: str = "one") -> Mapping[Recipient, Verdict]:
    graph = Graph(known, TODAY, NOTHING)
    return verdicts_from(graph.start(start), graph)


def test_a_chain_is_as_open_as_its_most_closed_edge() -> None:
    known = world(rule("a", "one", "two", "discretion"), rule("b", "two", "police", "always"))
    verdict = verdicts_about(known)["police"]
    assert verdict.openness is Openness.MAY
    assert [(link.holder, link.recipient, link.rule) for link in verdict.chain] == [
        ("one", "two", "a"),
        ("two", "police", "b"),
    ]
    assert verdict.chain[verdict.closing].rule == "a"


def test_an_answer_is_as_open_as_its_most_open_chain() -> None:
    known = world(
        rule("a", "one", "police", "consent"),
        rule("b", "one", "two", "always"),
        rule("c", "two", "three", "always"),
        rule("d", "three", "police", "always"),
    )
    verdict = verdicts_about(known)["police"]
    assert verdict.openness is Openness.ALWAYS
    assert [link.rule for link in verdict.chain] == ["b", "c", "d"]


def test_facts_without_a_name_never_gain_one_on_the_way() -> None:
    known = world(
        rule("a", "one", "two", "always", what=("facts_anonymous",)),
        rule("b", "two", "home_office", "always", what=("identity", "facts_identified")),
    )
    verdict = verdicts_about(known)["home_office"]
    assert verdict.what == ("facts_anonymous",)
    assert verdict.points_to_you
    assert verdict.named is None


def test_what_does_not_travel_is_not_reported_as_reached() -> None:
    known = world(
        rule("a", "one", "two", "always", what=("facts_anonymous",)),
        rule("b", "two", "home_office", "always", what=("identity", "status")),
    )
    verdict = verdicts_about(known)["home_office"]
    assert (verdict.openness, verdict.standing) == (Openness.NOT_KNOWN, "silent")
    assert verdict.what == ()


def test_a_body_adds_what_it_makes_itself_to_a_person_it_knows_by_name() -> None:
    known = world(
        rule("a", "one", "two", "always", what=("contact",)),
        rule("b", "two", "home_office", "always", what=("debt",)),
    )
    assert verdicts_about(known)["home_office"].what == ("debt",)


def test_loops_end() -> None:
    known = world(
        rule("a", "one", "two", "always"),
        rule("b", "two", "one", "always"),
        rule("c", "two", "two", "always"),
        rule("d", "two", "council", "discretion"),
    )
    assert verdicts_about(known)["council"].openness is Openness.MAY


@pytest.mark.parametrize(
    ("group", "members"),
    [("police_or_council", {"police", "council"}), ("anyone", set(ALL_RECIPIENTS))],
)
def test_a_group_counts_for_each_of_its_members(group: str, members: set[str]) -> None:
    known = world(rule("a", "one", group, "discretion"))
    verdicts = verdicts_about(known)
    assert {one for one in ALL_RECIPIENTS if verdicts[one].openness is Openness.MAY} == members


def test_whoever_acts_for_a_recipient_is_that_recipient() -> None:
    contractor = holder("contractor", acts_for="home_office")
    known = world(rule("a", "one", "contractor", "discretion"), holders=(contractor,))
    assert verdicts_about(known)["home_office"].openness is Openness.MAY
    told = verdicts_about(known, "contractor")["home_office"]
    assert told.openness is Openness.ALWAYS


def test_telling_a_meeting_is_telling_who_sits_in_it() -> None:
    meeting = holder("meeting", kind="hub", seats=("police", "council"))
    known = world(
        rule("a", "one", "meeting", "discretion"),
        rule("b", "meeting", "police", "always"),
        holders=(meeting,),
    )
    verdicts = verdicts_about(known)
    assert verdicts["police"].openness is verdicts["council"].openness is Openness.MAY
    assert [link.rule for link in verdicts["police"].chain] == ["a", "b"]
    assert [link.rule for link in verdicts["council"].chain] == ["a"]
    assert verdicts_about(known, "meeting")["council"].openness is Openness.ALWAYS


def test_a_promise_about_one_recipient_is_no_word_about_what_it_does_next() -> None:
    said = claim(date="2026-10-01", recipients=("police", "home_office"))
    known = world(rule("b", "police", "home_office", "discretion"), claims=(said,))
    verdict = judge(known, "a-service", TODAY)["home_office"]
    assert verdict.openness is Openness.IF_YOU_AGREE
    assert verdict.onward is not None
    assert (verdict.onward.told, verdict.onward.agreed) == ("police", True)
    assert verdict.onward.openness is Openness.MAY
    assert not verdict.only_onward


def test_where_the_closing_step_is_not_the_last_only_the_onward_way_is_told() -> None:
    to_police = claim("p", date="2026-10-01")
    closed = rule("law", "kind", "home_office", "not_shared_by_law", engine="closed_by_law")
    known = world(
        rule("b", "police", "home_office", "discretion"),
        closed,
        claims=(to_police,),
        also=("kind",),
    )
    verdict = judge(known, "a-service", TODAY)["home_office"]
    assert verdict.openness is Openness.IF_YOU_AGREE
    assert verdict.only_onward
    assert verdict.onward is not None
    assert [link.recipient for link in verdict.chain] == ["police", "home_office"]
    assert verdict.chain[0].triggers == ("consent",)


def test_somebody_who_may_know_and_of_whom_nobody_spoke_is_no_reassurance() -> None:
    said = claim(date="2026-10-01", recipients=("home_office",))
    alone = judge(world(claims=(said,)), "a-service", TODAY)["home_office"]
    assert alone.openness is Openness.IF_YOU_AGREE
    telling = claim("t", recipients=("council",), triggers=("discretion",))
    known = world(claims=(said, telling))
    verdict = judge(known, "a-service", TODAY)["home_office"]
    assert (verdict.openness, verdict.standing) == (Openness.NOT_KNOWN, "silent")


def test_thousands_of_rules_are_answered_in_time() -> None:
    known = made_up_world()
    graph = Graph(known, TODAY, NOTHING)
    verdicts_from(graph.start("holder_0"), graph)
    started = perf_counter()
    verdicts = verdicts_from(graph.start("holder_1"), graph)
    assert perf_counter() - started < 2, "0.08 seconds on a quiet machine; see tests/bench"
    assert {verdict.openness for verdict in verdicts.values()} == {Openness.ALWAYS}


def test_every_service_is_judged_in_time() -> None:
    graph = Graph(sharing(), TODAY, NOTHING)
    started = perf_counter()
    for service in sharing().services:
        verdicts_from(start_of(graph, service), graph)
    assert perf_counter() - started < 1, "0.04 seconds on a quiet machine; see tests/bench"


def test_the_shipped_councils_are_one_body_with_its_departments() -> None:
    for part in ("council_children", "council_social_care", "council_housing", "council"):
        verdicts = verdicts_about(sharing(), part)
        assert verdicts["council"].openness is Openness.ALWAYS
        assert verdicts["police"].openness >= Openness.MAY
        assert verdicts["home_office"].openness >= Openness.MAY


def test_a_tangle_is_answered_in_time_from_nothing() -> None:
    known = made_up_world()
    started = perf_counter()
    graph = Graph(known, TODAY, NOTHING)
    verdicts = verdicts_from(graph.start("holder_0"), graph)
    assert perf_counter() - started < 3, "0.2 seconds on a quiet machine; see tests/bench"
    assert len(verdicts) == 5
