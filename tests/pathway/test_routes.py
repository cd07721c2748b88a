"""The files of the ways are read whole or not at all, and agree with the rules they name."""

from __future__ import annotations

from datetime import date

import pytest

from pathfinder.circumstances.numbering import all_ids, is_numbered
from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import Openness, sharing, verdicts_of_holder
from pathfinder.errors import DataError, UnknownIdError
from pathfinder.pathway import Local, Route, check_routes, route, routes, verdicts_of_route
from pathfinder.pathway.routes import parse
from tests.pathway.made_up import a_way

TODAY = date(2026, 11, 25)
BESIDE = {
    "hate_support_usah": {"tprc-police-facts", "tprc-police-identity"},
    "sarc_self_referral": {"health-police-adult", "nhs-hospital-home-office-debt"},
    "health_care": {"nhs-digital-home-office-mou"},
    "victim_gateway": {"police-victim-services"},
    "work_rights": {"public-authority-home-office-s20"},
    "child_help": {"sarc-child-13-17", "sarc-child-council", "dfe-home-office-npd"},
}
"""Rules that a way names as background: about another way, about what has ended, about a power
that every public body has, about a register that a child stands in whether it asks or not, and
about reporting centres elsewhere, of which none is known here."""
UNTOLD = {("sarc_self_referral", "gp")}
"""Parties that no rule leads to; the page says to ask if they are told."""


def reached_from(way: Route) -> set[str]:
    """Everybody whom something can reach on a way, by any rule that holds."""
    known = sharing()
    reached: set[str] = set()
    ahead = list(way.tells)
    while ahead:
        holder = ahead.pop()
        if holder not in reached:
            reached.add(holder)
            rules = (rule for rule in known.rules_of(holder) if not rule.is_history)
            ahead += (rule.recipient for rule in rules)
            ahead += (*known.holder(holder).also, *known.holder(holder).for_a_child)
    return reached


def problems(**fields: object) -> list[str]:
    return [finding.problem for finding in check_routes(load_shipped(), [a_way(**fields)])]


def test_the_shipped_ways_have_no_fault() -> None:
    assert check_routes(load_shipped()) == []


def test_every_way_has_its_number_and_a_page_of_its_own() -> None:
    assert tuple(way.id for way in routes()) == all_ids("routes")
    assert all(is_numbered("entries", f"route/{way.id}") for way in routes())


@pytest.mark.parametrize("way", routes(), ids=lambda way: way.id)
def test_the_verdicts_of_a_way_rest_on_the_very_rules_it_names(way: Route) -> None:
    holder_of = {rule.id: rule.holder for rule in sharing().rules}
    beside = {rule for rule in way.rules if holder_of[rule] not in reached_from(way)}
    assert beside <= BESIDE.get(way.id, set())


@pytest.mark.parametrize("way", routes(), ids=lambda way: way.id)
def test_everybody_on_a_way_is_told_or_reached(way: Route) -> None:
    lost = {party.holder for party in way.parties} - reached_from(way)
    assert {(way.id, holder) for holder in lost} <= UNTOLD


def test_hate_crime_support_is_judged_by_those_who_give_it_and_not_by_centres_elsewhere() -> None:
    """No reporting centre is known here: a person on this way speaks to USAH or to the Gateway.

    The facts list no centre among the parties, say that none was found in the county, and leave it
    to the person whether the police are told. What centres elsewhere pass on stands beside it.
    Counting it said "they tell the police" of a service whose own host says that it may.
    """
    way = route("hate_support_usah")
    here = [entry.holder for entry in sharing().services.values()]
    assert "hate_third_party_centre" not in {*way.tells, *here}
    assert way.local.availability == "usah_no_centres_known"
    assert {"tprc-police-facts", "tprc-police-identity"} <= set(way.rules)
    verdict = verdicts_of_route(way, TODAY)["police"]
    assert (verdict.openness, verdict.standing) == (Openness.MAY, "own_old")
    assert [link.rule for link in verdict.chain] == ["citizens-advice-others-local"]
    centre = verdicts_of_holder("hate_third_party_centre", TODAY)["police"]
    assert centre.openness is Openness.ALWAYS
    assert centre.points_to_you


def test_what_looks_independent_and_is_not_says_whose_it_is() -> None:
    run_by = {way.id: way.run_by for way in routes() if way.run_by}
    assert run_by["true_vision"] == "police"
    assert {run_by[one] for one in ("forced_marriage_unit", "asylum_support_da")} == {"home_office"}
    assert {run_by[one] for one in ("nrm_via_charity", "duty_to_notify_only")} == {"home_office"}
    assert "victim_gateway" not in run_by


def test_an_unknown_way_is_an_error_with_its_name() -> None:
    with pytest.raises(UnknownIdError, match="no_such_way"):
        route("no_such_way")


def test_a_file_without_a_number_and_a_number_without_a_file_are_faults() -> None:
    with pytest.raises(DataError) as caught:
        parse({"extra": "needs = []"}, ("missing",))
    assert [finding.file for finding in caught.value.findings] == [
        "pathway/extra.toml",
        "pathway/missing.toml",
    ]


def test_every_fault_of_a_file_is_told_at_once() -> None:
    with pytest.raises(DataError) as caught:
        parse({"bad": 'needs = ["hunger"]\nsurprise = 1', "torn": "= ["}, ("bad", "torn"))
    found = " ".join(str(finding) for finding in caught.value.findings)
    assert "needs.0" in found
    assert "surprise" in found
    assert "torn.toml" in found


def test_strange_bodies_rules_services_and_concepts_are_found() -> None:
    assert problems(tells=("the_moon",)) == ["'the_moon' is no known holder"]
    assert problems(rules=("no-rule",)) == ["'no-rule' is no sharing rule"]
    local = Local(availability="everywhere", services=("nobody",))
    assert problems(local=local) == ["'nobody' is no service of the catalogue"]
    assert problems(only_if_told=("rain",)) == ["'rain' is no concept"]


def test_a_police_service_on_a_way_not_run_by_the_police_is_found() -> None:
    local = Local(availability="everywhere", services=("true-vision",))
    assert problems(local=local) == ["'true-vision' acts for the police on a way not its own"]
    assert problems(local=local, run_by="police") == []


def test_a_way_that_tells_the_home_office_must_say_so() -> None:
    assert problems(tells=("migrant_help",)) == ["it tells the home_office and does not say so"]
    assert problems(tells=("migrant_help",), run_by="home_office") == []
