"""What holds of the plan of everybody, whatever they told."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder.circumstances import Circumstances
from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import Openness, openness_key
from pathfinder.matching import Finder
from pathfinder.pathway import NOTES, Plan, ReasonKind, fears_disclosure, plan, route
from pathfinder.vocabulary import HELPS, NEEDS, PEOPLE, STATUS, URGENCY
from tests.builders import NOON, TODAY
from tests.matching.strategies import PLACES, some_of

SHIPPED: Final = load_shipped()
FINDER: Final = Finder(SHIPPED)
UNHURRIED: Final = settings(deadline=None, max_examples=60)


def people() -> st.SearchStrategy[Circumstances]:
    return st.builds(
        Circumstances,
        needs=some_of(NEEDS),
        helps=some_of(HELPS),
        people=some_of(PEOPLE),
        status=some_of(STATUS, most=2),
        urgency=some_of(URGENCY, most=2),
        place=st.none() | st.sampled_from(PLACES),
    )


def planned(told: Circumstances, as_of: date = TODAY) -> Plan:
    return plan(told, SHIPPED, as_of, NOON, finder=FINDER)


@UNHURRIED
@given(people())
def test_nobody_is_left_with_nobody_nor_with_the_police_alone(told: Circumstances) -> None:
    ways = planned(told).routes
    assert any(
        one.services
        and route(one.route).run_by is None
        and one.verdicts["police"].openness is not Openness.ALWAYS
        for one in ways
    )


@UNHURRIED
@given(people())
def test_every_way_stands_once_with_all_five_verdicts_and_a_reason(told: Circumstances) -> None:
    ways = planned(told).routes
    assert len({one.route for one in ways}) == len(ways)
    for one in ways:
        assert len(one.verdicts) == 5
        assert one.reasons
        assert all(reason.partition(":")[0] in set(ReasonKind) for reason in one.reasons)
        assert one.provider_known == bool(one.services)


@UNHURRIED
@given(people())
def test_nobody_who_is_afraid_meets_a_more_open_way_before_a_less_open_one(
    told: Circumstances,
) -> None:
    if not fears_disclosure(told):
        told = told.with_concept("fears_police")
    told = told.without_concept("danger_now")
    keys = [openness_key(one.verdicts) for one in planned(told).routes]
    assert all(earlier <= later for earlier, later in pairwise(keys))


@UNHURRIED
@given(people())
def test_danger_puts_999_first_and_takes_no_other_way_away(told: Circumstances) -> None:
    calm, danger = told.without_concept("danger_now"), told.with_concept("danger_now")
    ways = [one.route for one in planned(danger).routes]
    assert ways[0] == "emergency_999"
    if calm.concepts:
        assert {one.route for one in planned(calm).routes} <= set(ways)


@UNHURRIED
@given(people(), st.integers(0, 4000))
def test_time_takes_no_way_away(told: Circumstances, days: int) -> None:
    now = {one.route for one in planned(told).routes}
    later = {one.route for one in planned(told, TODAY + timedelta(days=days)).routes}
    assert now <= later


@UNHURRIED
@given(people())
def test_the_notes_stand_in_their_order(told: Circumstances) -> None:
    notes = planned(told).notes
    assert list(notes) == [note for note in NOTES if note in notes]


@UNHURRIED
@given(people())
def test_no_adults_way_is_offered_to_somebody_under_18(told: Circumstances) -> None:
    ways = {one.route for one in planned(told.with_concept("under_18")).routes}
    assert ways.isdisjoint({"nrm_via_charity", "duty_to_notify_only"})
    assert "child_help" in ways


@UNHURRIED
@given(people())
def test_whoever_says_they_help_with_it_comes_before_whoever_does_not_say(
    told: Circumstances,
) -> None:
    for one in planned(told).routes:
        silent = ["silent:needs" in match.reasons for match in one.services]
        assert silent == sorted(silent), one.route
