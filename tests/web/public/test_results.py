"""The answers: understood, removable, in two groups, with reasons; never a false safety."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.directory import Catalogue, Organization, Service
from pathfinder.disclosure import Openness, verdicts_of
from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.store import Published
from tests.builders import TODAY, catalogue, fact, residence_any, residence_some, service
from tests.promises.client import SiteClient
from tests.promises.page import words_of
from tests.promises.sites import public_site

TAGS = [language.tag for language in INTERFACE_LANGUAGES]
Site = Callable[..., SiteClient]


@pytest.fixture
def site_of() -> Site:
    """Return a site of a few services of the test's own."""

    def make(*entries: Service | Organization) -> SiteClient:
        small: Catalogue = catalogue(*entries)
        return SiteClient(public_site(lambda: Published(1, small)))

    return make


def path(tag: str = "en", **told: Any) -> str:
    return f"/{tag}/r/{issue(Circumstances.model_validate(told)).code}"


def cards(client: SiteClient) -> dict[str, Element]:
    return {
        element.get("data-service", ""): element
        for element in client.html().with_attribute("data-service")
    }


def helper(name: str, **fields: Any) -> Service:
    return service(name, needs=("fraud",), helps=("advocacy",), **fields)


def test_what_was_understood_can_be_taken_away_one_by_one(client: SiteClient) -> None:
    start = path(needs=("domestic_abuse",), status=("no_recourse",), place="burton-upon-trent",
                 languages=("ur",))  # fmt: skip
    client.get(start)
    heard = [one.get("data-heard") for one in client.html().with_attribute("data-heard")]
    assert heard == ["domestic_abuse", "no_recourse", "burton-upon-trent", "ur"]
    for position, gone in enumerate(heard):
        response = client.get(f"{start}/w/{position}")
        assert response.status_code == 303
        left = read(response.headers["Location"].split("/")[3])
        assert gone not in (*left.concepts, left.place, *left.languages)
        assert len((*left.concepts, *left.languages)) + (left.place is not None) == 3
    assert client.get(f"{start}/w/4").status_code == 404


@pytest.mark.parametrize("tag", TAGS)
def test_those_who_say_so_come_first_and_the_rest_is_to_be_asked(site_of: Site, tag: str) -> None:
    old = service("old", needs=("fraud",), helps=fact(("advocacy",), "2015"))
    site = site_of(old, helper("sure"), helper("national", area=("uk",)))
    site.get(path(tag, needs=("fraud",), helps=("advocacy",)))
    fits = [card.get("data-fit") for card in cards(site).values()]
    assert fits == ["yes", "yes", "ask"]
    assert [one.get("id") for one in site.html().all("h2")][1:3] == ["yes", "ask"]


def test_an_empty_group_is_not_shown(site_of: Site) -> None:
    site = site_of(helper("sure"))
    site.get(path(needs=("fraud",)))
    assert not [one for one in site.html().all("h2") if one.get("id") == "ask"]


def test_a_service_that_restricts_by_status_is_never_a_yes_and_says_so_first(
    site_of: Site,
) -> None:
    site = site_of(helper("limited", residence=residence_some(accepted=("asylum",))))
    site.get(path(needs=("fraud",)))
    card = cards(site)["limited"]
    assert card.get("data-fit") == "ask"
    first = next(one for one in card.iter() if one.get("class") == "ask")
    assert words_of(first).startswith("They do not take everyone.")


def test_a_card_says_what_is_known_about_papers_or_that_nothing_is(site_of: Site) -> None:
    site = site_of(helper("silent"), helper("open", residence=residence_any()))
    site.get(path(needs=("fraud",)))
    assert "Not known. Ask before you give your name." in words_of(cards(site)["silent"])
    assert "They say: anyone, whatever their papers (October 2026)" in words_of(cards(site)["open"])


def test_every_card_says_who_would_know(client: SiteClient) -> None:
    client.get(path(needs=("domestic_abuse",)))
    for card in cards(client).values():
        verdicts = [one for one in card.iter() if one.get("data-recipient")]
        assert [one.get("data-recipient") for one in verdicts] == ["police", "home_office"]
        assert {one.get("data-openness") for one in verdicts} <= {"not_known", "may", "always"}
        for one in verdicts:
            assert ("care" in one.get("class", "")) == (one.get("data-openness") != "not_known")


def test_ten_come_first_and_the_others_by_a_link(site_of: Site) -> None:
    site = site_of(*(helper(f"helper-{number:02}") for number in range(23)))
    start = path(needs=("fraud",))
    seen: list[str] = []
    for address in (start, f"{start}/2", f"{start}/3"):
        assert site.get(address).status_code == 200
        seen += list(cards(site))
    assert len(seen) == len(set(seen)) == 23
    assert site.get(f"{start}/4").status_code == 404


def test_when_nobody_fits_the_page_says_what_to_drop(site_of: Site) -> None:
    site = site_of(helper("here", area=("tamworth",)), helper("there", area=("tamworth",)))
    site.get(path(needs=("fraud",), place="leek"))
    assert "We know nobody who fits all of this." in site.html().text
    (link,) = (one for one in site.html().all("a") if words_of(one) == "Without Leek there are 2.")
    site.follow(site.get(link.get("href", "")))
    assert set(cards(site)) == {"here", "there"}


@pytest.mark.parametrize("tag", TAGS)
def test_who_can_listen_now_is_always_shown(client: SiteClient, tag: str) -> None:
    for told in ({}, {"needs": ("fraud",), "place": "elsewhere"}, {"needs": ("fgm",)}):
        client.get(path(tag, **told))
        assert [one for one in client.html().all("h2") if one.get("id") == "listen"]


def test_a_name_of_two_places_asks_which(client: SiteClient) -> None:
    client.get(path(needs=("fraud",), place="which:newcastle"))
    (heading,) = (one for one in client.html().all("h2") if one.get("id") == "which")
    assert words_of(heading) == "Which Newcastle do you mean?"
    choices = [
        read(one.get("href", "").split("/")[3]).place
        for section in client.html().all("section")
        if section.get("aria-labelledby") == "which"
        for one in section.iter("a")
    ]
    assert choices == ["newcastle-under-lyme", "elsewhere"]


def test_somebody_outside_the_county_is_told_so(client: SiteClient) -> None:
    client.get(path(needs=("fraud",), place="elsewhere"))
    assert "those that help people in all of England or the UK" in client.html().text


@pytest.mark.parametrize("told", [{"status": ("asylum",)}, {"urgency": ("fears_police",)},
                                  {"helps": ("immigration_advice",)}])  # fmt: skip
def test_what_is_known_of_papers_and_police_stands_once_where_it_matters(
    client: SiteClient, told: dict[str, tuple[str, ...]]
) -> None:
    client.get(path(needs=("domestic_abuse",), **told))
    assert client.html().text.count("Being a victim does not depend on papers.") == 1
    assert "Staffordshire Police" in client.html().text


def test_nothing_about_papers_stands_where_nobody_asked(client: SiteClient) -> None:
    client.get(path(needs=("domestic_abuse",)))
    assert "Being a victim does not depend" not in client.html().text


def test_danger_comes_before_everything(client: SiteClient) -> None:
    client.get(path(needs=("domestic_abuse",), urgency=("danger_now",)))
    alert = next(one for one in client.html().with_attribute("role") if one.get("role") == "alert")
    assert "A call can." in words_of(alert)


def test_a_full_code_says_that_it_is_full(client: SiteClient) -> None:
    needs = ("domestic_abuse", "fraud", "fgm", "hate_crime", "sexual_violence")
    helps = ("advocacy", "counselling", "money_food")
    client.get(path(needs=needs, helps=helps, people=("woman", "deaf")))
    assert "We can hold ten things at once." in client.html().text


def test_a_code_written_otherwise_leads_to_the_one_that_was_issued(client: SiteClient) -> None:
    right = path(needs=("fraud",), place="leek")
    response = client.get(right.lower().replace("-", ""))
    assert (response.status_code, response.headers["Location"]) == (303, right)


def test_one_page_never_leaks_into_another(client: SiteClient) -> None:
    first, second = path(needs=("fraud",), place="leek"), path(needs=("fgm",), place="stone")
    client.get(first)
    client.get(second)
    assert first.rpartition("/")[2] not in client.html().text
    client.get(f"{first}/2")
    paths = {one.get("href") for one in client.html().with_attribute("data-language")}
    assert paths == {f"/{tag}{first.removeprefix('/en')}/2" for tag in TAGS}


def test_a_code_may_name_a_service_that_is_gone(site_of: Site) -> None:
    site = site_of(helper("sure"))
    site.get(path(needs=("fraud",), organizations=("service/asylum-aid",)))
    heard = {
        one.get("data-heard"): words_of(one) for one in site.html().with_attribute("data-heard")
    }
    assert heard["service/asylum-aid"].startswith("A service we no longer list")


@pytest.mark.parametrize(
    "told",
    [
        {"needs": ("modern_slavery",), "people": ("under_18",)},
        {"needs": ("domestic_abuse",), "urgency": ("danger_now", "fears_police")},
        {"needs": ("child_exploitation",)},
        {"needs": ("fgm",), "people": ("has_children",), "status": ("insecure_status",)},
        {"needs": ("hate_crime",), "people": ("witness",)},
    ],
)
def test_no_card_is_safer_than_what_bears_on_this_person(
    client: SiteClient, told: dict[str, Any]
) -> None:
    client.get(path(**told))
    own = Circumstances.model_validate(told)
    for service_id, card in cards(client).items():
        theirs = verdicts_of(service_id, TODAY, circumstances=own)
        for line in card.iterfind(".//*[@data-recipient]"):
            shown = Openness[line.get("data-openness", "").upper()]
            assert shown >= theirs[line.attrib["data-recipient"]].openness, service_id


def test_a_child_reads_another_card_than_somebody_who_told_nothing_of_it(
    client: SiteClient,
) -> None:
    def shown(**told: Any) -> str:
        client.get(path(needs=("modern_slavery",), **told))
        card = cards(client)["unseen-modern-slavery-helpline"]
        (line,) = card.iterfind(".//*[@data-recipient='police']")
        return line.get("data-openness", "")

    assert shown() != shown(people=("under_18",)) == "always"
