"""Who would know, explained: five answers, each step with its page, nothing worded as safe."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

import pytest

from pathfinder.circumstances import Circumstances, issue
from pathfinder.circumstances.numbering import all_ids, number_of
from pathfinder.directory import Service
from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import Openness, explain_parties, sharing, verdicts_of
from pathfinder.disclosure.model import ALL_RECIPIENTS, TRAVELS
from pathfinder.pathway import Route, routes, verdicts_of_route
from pathfinder.web.public import knowing
from pathfinder.web.sentences import knowing_steps
from pathfinder.web.sentences.knowing_ways import SHOWN
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


def sections(client: SiteClient) -> dict[str, Element]:
    return {
        verdict.get("data-recipient", ""): section
        for section in client.html().all("section")
        for verdict in section
        if verdict.get("data-recipient")
    }


def conditions(section: Element) -> list[str]:
    """Return the lines on what has to happen in one answer."""
    return [words_of(one) for one in section.iter() if "data-set" in one.attrib]


@pytest.mark.parametrize("way", routes(), ids=lambda way: way.id)
def test_what_has_to_happen_is_said_for_all_that_can_come_to_know(
    client: SiteClient, way: Route
) -> None:
    client.get(path(f"route/{way.id}"))
    for recipient, section in sections(client).items():
        explained = explain_parties(way.tells, recipient, TODAY)  # type: ignore[arg-type]
        shown = conditions(section)
        needs_no_step = explained.verdict.openness.warns and not explained.steps
        assert bool(shown) == (bool(explained.ways) and not needs_no_step)
        assert len(shown) <= SHOWN
        if explained.verdict.openness is Openness.NOT_KNOWN:
            assert all(line.startswith(("Not known: ", "Protected by law: ")) for line in shown)


def test_a_condition_names_its_step_and_agreeing_to_one_is_no_agreement_to_the_next(
    client: SiteClient,
) -> None:
    client.get(path("route/sarc_self_referral"))
    section = sections(client)["home_office"]
    first = "First: The examination centre (SARC) → The police: if you say yes"
    onward = "The police → Immigration Enforcement (Home Office): if they decide to"
    (together,) = (
        item
        for item in section.iter()
        if item.tag == "li" and len(item) and words_of(item[0]).startswith(first)
    )
    after = [words_of(one) for one in together[1]]
    assert any(line.startswith(f"Not known: {onward}.") for line in after)
    assert all("you say yes" not in line for line in after if "Immigration Enforcement" in line)
    assert "There are at least" in words_of(section)


def test_each_step_names_what_travels_on_that_way_and_not_all_that_its_rule_names(
    client: SiteClient,
) -> None:
    way = next(way for way in routes() if way.id == "hate_support_usah")
    explained = explain_parties(way.tells, "home_office", TODAY)
    client.get(path(f"route/{way.id}"))
    listed = sections(client)["home_office"]
    steps = [one for one in explained.steps if one.evidence]
    assert any(set(one.what) != set(one.evidence.what) for one in steps if one.evidence)
    for step in steps:
        assert step.evidence is not None
        (shown, *_) = (one for one in listed.iter() if one.get("data-rule") == step.evidence.id)
        for part, english in knowing_steps.TRAVELS.items():
            assert (english in words_of(shown)) == (part in step.what), (step.evidence.id, part)


@pytest.mark.parametrize("tag", ["en", "pl", "ur"])
def test_nobody_is_said_to_pass_something_on_to_themselves(client: SiteClient, tag: str) -> None:
    alone = {rule.id for rule in sharing().rules if rule.holder == rule.recipient}
    headings = {True: set[str](), False: set[str]()}
    for way in routes():
        client.get(path(f"route/{way.id}").replace("/en/", f"/{tag}/"))
        for step in client.html().with_attribute("data-rule"):
            headings[step.get("data-rule", "") in alone].add(words_of(step[0]))
    assert headings[True]
    assert headings[True].isdisjoint(headings[False])
    if tag == "en":
        for heading in headings[False]:
            first, _, second = heading.partition(" can pass it on. To: ")
            assert first != second


def test_what_was_told_is_never_kept_with_an_explanation(client: SiteClient) -> None:
    before = knowing._explained_in_general.cache_info().currsize
    client.get(path("route/child_help", issue(Circumstances(people=("under_18",))).code))
    assert knowing._explained_in_general.cache_info().currsize == before


def test_everybody_and_everything_in_a_step_has_words() -> None:
    known = sharing()
    parties = {party for rule in known.rules for party in (rule.holder, rule.recipient)}
    named = {party for party in {*parties, *known.holders} if not party.startswith("service:")}
    assert named <= set(knowing_steps.HOLDERS)
    assert set(knowing_steps.TRAVELS) == set(TRAVELS)
