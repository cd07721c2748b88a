"""Who would know, explained: five answers, each step with its page, nothing worded as safe."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

import pytest

from pathfinder.circumstances import Circumstances, issue
from pathfinder.circumstances.numbering import all_ids, number_of
from pathfinder.directory import Service
from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import sharing, verdicts_of
from pathfinder.disclosure.model import ALL_RECIPIENTS, TRAVELS
from pathfinder.pathway import Route, routes, verdicts_of_route
from pathfinder.web.sentences import knowing_steps
from tests.builders import TODAY
from tests.promises.client import SiteClient
from tests.promises.page import words_of

CATALOGUE = load_shipped()
ACTIVE = [
    service
    for organization in CATALOGUE
    for service in organization.services
    if service.state == "active" and f"service/{service.id}" in set(all_ids("entries"))
]
RULES = {
    **{rule.id: rule for rule in sharing().rules},
    **{said.id: said for said in sharing().statements},
}


def path(entry: str, code: str = "") -> str:
    return f"/en/w/{number_of('entries', entry)}{code and '/' + code}"


def answers(client: SiteClient) -> dict[str, Element]:
    return {
        one.get("data-recipient", ""): one for one in client.html().with_attribute("data-recipient")
    }


def check(client: SiteClient, verdicts: Any) -> None:
    """Fail unless the page shows these verdicts, and each step of their chains with its page."""
    shown = answers(client)
    assert tuple(shown) == ALL_RECIPIENTS
    links = {link.get("href") for link in client.html().all("a")}
    steps = [one.get("data-rule") for one in client.html().with_attribute("data-rule")]
    for recipient, verdict in verdicts.items():
        assert shown[recipient].get("data-openness") == verdict.openness.id
        assert shown[recipient].get("data-standing") == verdict.standing
        for link in verdict.chain:
            assert link.rule in steps
            assert not link.url or link.url in links


@pytest.mark.parametrize("service", ACTIVE, ids=lambda service: service.id)
def test_every_service_explains_all_five_answers(client: SiteClient, service: Service) -> None:
    assert client.get(path(f"service/{service.id}")).status_code == 200
    check(client, verdicts_of(service.id, TODAY, CATALOGUE.organization_of(service.id).kind))


@pytest.mark.parametrize("way", routes(), ids=lambda way: way.id)
def test_every_way_explains_all_five_answers_and_every_rule_read(
    client: SiteClient, way: Route
) -> None:
    assert client.get(path(f"route/{way.id}")).status_code == 200
    check(client, verdicts_of_route(way, TODAY))
    steps = [one.get("data-rule") for one in client.html().with_attribute("data-rule")]
    assert set(way.rules) <= set(steps)


def test_a_rule_that_was_not_read_whole_says_so_wherever_it_stands(client: SiteClient) -> None:
    seen = 0
    for way in routes():
        client.get(path(f"route/{way.id}"))
        for step in client.html().with_attribute("data-rule"):
            about = RULES[step.get("data-rule", "")]
            if getattr(about, "verify_before_use", False):
                assert "We have not seen the full text." in words_of(step)
                seen += 1
    assert seen


def test_what_has_no_date_says_so(client: SiteClient) -> None:
    client.get(path("route/crimestoppers"))
    (step, *_) = [
        one
        for one in client.html().with_attribute("data-rule")
        if one.get("data-rule") == "crimestoppers-police"
    ]
    assert "no date on it" in words_of(step)


def test_facts_without_a_name_come_with_the_note_on_small_places(client: SiteClient) -> None:
    client.get(path("route/crimestoppers"))
    assert "what happened can show who you are in a small place." in client.html().text


def test_a_code_lets_the_answer_take_in_what_was_told(client: SiteClient) -> None:
    told = Circumstances(needs=("sexual_violence",), people=("under_18",))
    code = issue(told).code
    client.get(path("route/child_help", code))
    way = next(way for way in routes() if way.id == "child_help")
    check(client, verdicts_of_route(way, TODAY, told))
    links = {link.get("href") for link in client.html().all("a")}
    assert {f"/en/p/{code}", f"/en/r/{code}"} <= links


def test_an_organisation_leads_to_its_entry(client: SiteClient) -> None:
    number = number_of("entries", "organization/unseen")
    response = client.get(f"/en/w/{number}")
    assert (response.status_code, response.headers["Location"]) == (303, f"/en/o/{number}")


def test_a_closed_service_leads_to_what_became_of_it(client: SiteClient) -> None:
    response = client.get(path("service/savana"))
    assert (response.status_code, response.headers["Location"]) == (
        303, path("service/savana").replace("/w/", "/o/"),
    )  # fmt: skip


def test_everybody_and_everything_in_a_step_has_words() -> None:
    known = sharing()
    parties = {party for rule in known.rules for party in (rule.holder, rule.recipient)}
    named = {party for party in {*parties, *known.holders} if not party.startswith("service:")}
    assert named <= set(knowing_steps.HOLDERS)
    assert set(knowing_steps.TRAVELS) == set(TRAVELS)
