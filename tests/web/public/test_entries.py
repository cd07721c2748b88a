"""One service: everything known with its page and date, and everything nobody has told us."""

from __future__ import annotations

import pytest

from pathfinder.circumstances import Circumstances, issue
from pathfinder.circumstances.numbering import all_ids, number_of
from pathfinder.directory import Service
from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import verdicts_of
from tests.builders import TODAY
from tests.promises.client import SiteClient
from tests.promises.page import words_of

CATALOGUE = load_shipped()


def path(service: str, tag: str = "en") -> str:
    return f"/{tag}/o/{number_of('entries', f'service/{service}')}"


def services(state: str) -> list[Service]:
    numbered = set(all_ids("entries"))
    return [
        service
        for organization in CATALOGUE
        for service in organization.services
        if service.state == state and f"service/{service.id}" in numbered
    ]


@pytest.mark.parametrize("service", services("active"), ids=lambda service: service.id)
def test_every_service_has_a_page_with_all_that_is_not_known(
    client: SiteClient, service: Service
) -> None:
    assert client.get(path(service.id)).status_code == 200
    page = client.html()
    assert "They have not confirmed it to us yet." in page.text
    verdicts = [one.get("data-recipient") for one in page.with_attribute("data-recipient")]
    assert verdicts == ["police", "home_office", "council", "school", "family_or_abuser"]
    for fact in page.all("dd"):
        assert words_of(fact).startswith(("They say: ", "Another body wrote: "))
        assert [link for link in fact.iter() if link.get("href", "").startswith("http")]


CONFIDENTIAL = [service for service in services("active") if service.confidential_place]


@pytest.mark.parametrize("service", CONFIDENTIAL, ids=lambda service: service.id)
def test_no_confidential_place_shows_where_it_is(client: SiteClient, service: Service) -> None:
    client.get(path(service.id))
    assert "Where it is stays secret" in client.html().text
    assert "Where you can go" not in client.html().text


def test_a_search_for_a_closed_service_says_what_became_of_it(client: SiteClient) -> None:
    client.get(path("savana"))
    text = words_of(client.html().one("main"))
    assert "This service has closed" in text
    assert "30 April 2025" in text
    replaced = CATALOGUE.service("savana").replaced_by
    links = {link.get("href") for link in client.html().all("a")}
    assert {path(service) for service in replaced} <= links
    assert not [one for one in client.html().all("a") if one.get("href", "").startswith("tel:0")]


@pytest.mark.parametrize("service", services("unverified"), ids=lambda service: service.id)
def test_a_service_nobody_could_check_has_no_page(client: SiteClient, service: Service) -> None:
    assert client.get(path(service.id)).status_code == 404


def test_numbers_that_were_to_be_confirmed_are_nowhere(client: SiteClient) -> None:
    hidden = [
        (service, phone)
        for service in services("active")
        for phone in service.phones
        if not phone.shown
    ]
    assert hidden
    for service, phone in hidden:
        client.get(path(service.id))
        assert phone.number not in client.html().text


def test_sources_are_named_by_their_host_and_tell_them_nothing(client: SiteClient) -> None:
    client.get(path("new-era-victims"))
    sources = [one for one in client.html().all("a") if one.get("href", "").startswith("http")]
    assert sources
    assert all(one.get("rel") == "noreferrer" for one in sources)


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_their_own_words_stay_english_and_say_so(client: SiteClient, tag: str) -> None:
    client.get(path("new-era-victims", tag))
    for quotation in client.html().all("blockquote"):
        (words,) = (one for one in quotation.iter("bdi") if one.get("lang"))
        assert (words.get("lang"), words.get("dir")) == ("en", "ltr")


@pytest.mark.parametrize("number", [99_999, 10**30])
def test_an_unknown_number_is_404(client: SiteClient, number: int) -> None:
    assert client.get(f"/en/o/{number}").status_code == 404


GIRL = Circumstances(needs=("sexual_violence",), people=("under_18",))


def test_who_would_know_is_for_what_was_told_where_a_code_is_there_and_says_so(
    client: SiteClient,
) -> None:
    code = issue(GIRL).code
    differ = 0
    for service in services("active"):
        kind = CATALOGUE.organization_of(service.id).kind
        for_anybody = verdicts_of(service.id, TODAY, kind)
        for_her = verdicts_of(service.id, TODAY, kind, circumstances=GIRL)
        if {one.openness for one in for_anybody.values()} == {
            one.openness for one in for_her.values()
        }:
            continue
        differ += 1
        for address, verdicts, says in (
            (path(service.id), for_anybody, "It is for anybody."),
            (f"{path(service.id)}/{code}", for_her, "It takes in what you told us"),
        ):
            client.get(address)
            shown = {
                one.get("data-recipient"): one.get("data-openness")
                for one in client.html().with_attribute("data-recipient")
            }
            assert shown == {who: one.openness.id for who, one in verdicts.items()}
            assert says in client.html().text
    assert differ


def test_a_code_goes_along_to_the_steps_and_back_to_the_ways(client: SiteClient) -> None:
    code = issue(GIRL).code
    client.get(f"{path('new-era-victims')}/{code}")
    links = {link.get("href") for link in client.html().all("a")}
    steps = path("new-era-victims").replace("/o/", "/w/")
    assert {f"{steps}/{code}", f"/en/p/{code}", f"/en/r/{code}"} <= links
    client.get(f"{steps}/{code}")
    links = {link.get("href") for link in client.html().all("a")}
    assert f"{path('new-era-victims')}/{code}" in links
