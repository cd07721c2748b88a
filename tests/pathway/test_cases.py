"""Every worked case has the plan that its sources ask for."""

from __future__ import annotations

import pytest

from pathfinder.pathway import ON_THE_PAGE, PlannedRoute
from tests.pathway.cases import CASES, Case
from tests.pathway.conftest import Planner


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_plan_is_what_the_sources_ask_for(planned: Planner, case: Case) -> None:
    plan = planned(case.told)
    ways: dict[str, PlannedRoute] = {one.route: one for one in plan.routes}
    made = list(ways)
    if case.first:
        assert made[0] == case.first
    assert set(case.best) <= set(made[:ON_THE_PAGE])
    assert set(case.holds) <= set(made)
    assert set(case.lacks).isdisjoint(made)
    positions = [made.index(way) for way in case.order]
    assert positions == sorted(positions)
    for way, openness in case.police:
        assert ways[way].verdicts["police"].openness is openness, way
    for way, openness in case.home_office:
        assert ways[way].verdicts["home_office"].openness is openness, way
    for way, service in case.services:
        assert service in [match.service for match in ways[way].services], way
    for way, service in case.not_services:
        assert service not in [match.service for match in ways[way].services], way
    assert all(not ways[way].provider_known for way in case.unknown_here)
    assert set(case.notes) <= set(plan.notes)


def test_there_are_enough_cases_and_each_says_why() -> None:
    assert len(CASES) >= 25
    assert all(case.why.endswith(".") for case in CASES.values())
