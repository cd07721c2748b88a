"""The order of the ways and what is said above them."""

from __future__ import annotations

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import openness_key
from pathfinder.pathway import Plan, PlannedRoute, routes
from tests.pathway.conftest import Planner

AFRAID = (
    Circumstances(needs=("domestic_abuse",), urgency=("fears_police",)),
    Circumstances(needs=("hate_crime",), status=("insecure_status",)),
    Circumstances(needs=("labour_exploitation",), status=("work_visa",)),
    Circumstances(needs=("sexual_violence",), people=("man",), urgency=("fears_police",)),
    Circumstances(needs=("theft_burglary",), status=("asylum",)),
    Circumstances(status=("no_recourse",)),
)


def order(plan: Plan) -> list[str]:
    return [one.route for one in plan.routes]


def on(plan: Plan, way: str) -> PlannedRoute:
    return next(one for one in plan.routes if one.route == way)


@pytest.mark.parametrize("told", AFRAID, ids=lambda told: "-".join(told.concepts))
def test_fear_orders_by_the_worse_of_police_and_home_office_then_the_better(
    planned: Planner, told: Circumstances
) -> None:
    keys = [openness_key(one.verdicts) for one in planned(told).routes]
    assert keys == sorted(keys)
    assert len(set(keys)) > 1


@pytest.mark.parametrize("told", AFRAID, ids=lambda told: "-".join(told.concepts))
def test_the_order_for_fear_is_neither_empty_nor_that_of_the_file(
    planned: Planner, told: Circumstances
) -> None:
    made = order(planned(told))
    by_number = [way.id for way in routes() if way.id in made]
    assert len(made) >= 3
    assert made != by_number


@pytest.mark.parametrize("told", AFRAID, ids=lambda told: "-".join(told.concepts))
def test_fear_is_told_that_no_way_is_free_of_exceptions(
    planned: Planner, told: Circumstances
) -> None:
    assert "no_route_without_exceptions" in planned(told).notes


def test_without_fear_what_suits_comes_first(planned: Planner) -> None:
    made = order(planned(Circumstances(needs=("domestic_abuse",))))
    assert made[0] == "national_helpline"
    assert made.index("da_service_no_police") < made.index("victim_gateway")
    assert "no_route_without_exceptions" not in planned(Circumstances()).notes


def test_in_danger_999_comes_first_and_its_cost_is_said(planned: Planner) -> None:
    for urgency in (("danger_now",), ("danger_now", "fears_police")):
        plan = planned(Circumstances(needs=("domestic_abuse",), urgency=urgency))
        assert order(plan)[0] == "emergency_999"
        assert plan.notes[:2] == ("in_danger_first", "calling_has_a_cost")
        assert on(plan, "emergency_999").reasons[0] == "danger:now"


def test_in_danger_what_takes_time_comes_after_what_does_not(planned: Planner) -> None:
    told = Circumstances(needs=("domestic_abuse",), urgency=("danger_now", "fears_police"))
    made = order(planned(told))
    assert made.index("legal_advice_first") > made.index("national_helpline")


def test_999_is_no_way_of_a_plan_for_somebody_who_is_not_in_danger(planned: Planner) -> None:
    assert "emergency_999" not in order(planned(Circumstances(needs=("theft_burglary",))))


def test_whoever_told_nothing_is_shown_the_general_ways(planned: Planner) -> None:
    plan = planned(Circumstances(place="stafford", languages=("pl",)))
    assert set(order(plan)) == {way.id for way in routes() if way.is_general}
    assert plan.notes == ("general_ways",)
    assert order(plan)[0] == "victim_gateway"


def test_the_way_for_officers_is_never_in_a_plan(planned: Planner) -> None:
    for told in (*AFRAID, Circumstances()):
        assert "officer_signpost" not in order(planned(told))


def test_a_way_whose_provider_is_not_known_says_so(planned: Planner) -> None:
    plan = planned(Circumstances(needs=("sexual_violence",), people=("woman",)))
    sarc = on(plan, "sarc_self_referral")
    assert not sarc.provider_known
    assert sarc.services == ()
    assert sarc.reasons[-1] == "provider:unknown"


def test_a_childrens_centre_does_the_examination_for_the_young_alone(planned: Planner) -> None:
    told = Circumstances(needs=("sexual_violence",), people=("under_18",))
    sarc = on(planned(told), "sarc_self_referral")
    assert [one.service for one in sarc.services] == ["wm-cyp-sexual-assault-service"]


def test_no_police_service_stands_on_a_way_that_the_police_do_not_run(planned: Planner) -> None:
    police = {"staffordshire-police", "hate-crime-champions", "true-vision", "report-fraud"}
    for told in (*AFRAID, Circumstances(needs=("hate_crime", "fraud"))):
        for one in planned(told).routes:
            if "run_by:police" not in one.reasons:
                assert police.isdisjoint(match.service for match in one.services)


def test_a_service_that_names_other_needs_is_one_to_ask(planned: Planner) -> None:
    plan = planned(Circumstances(needs=("fgm",)))
    gateway = on(plan, "victim_gateway").services[0]
    assert (gateway.fit.value, gateway.ask_because) == ("ask", "silent")
    assert gateway.reasons[-1] == "silent:needs"


def test_the_reasons_say_why(planned: Planner) -> None:
    told = Circumstances(
        needs=("domestic_abuse",), helps=("safe_place_to_stay",), status=("insecure_status",)
    )
    da_service = on(planned(told), "da_service_no_police")
    assert {"need:domestic_abuse", "help:safe_place_to_stay"} <= set(da_service.reasons)
    assert f"police:{da_service.verdicts['police'].openness.id}" in da_service.reasons
