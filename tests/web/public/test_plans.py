"""The plan: what must be known first stands before the steps, and no way is called safe."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

import pytest

from pathfinder.circumstances import Circumstances, issue
from pathfinder.circumstances.numbering import number_of
from pathfinder.directory.shipped import load_shipped
from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.matching import Finder
from pathfinder.pathway import ON_THE_PAGE, plan, route, routes
from pathfinder.vocabulary import NEEDS
from pathfinder.web.public_app import PublicApp
from tests.builders import NOON, TODAY
from tests.promises.client import SiteClient
from tests.promises.page import words_of

TAGS = [language.tag for language in INTERFACE_LANGUAGES]
CATALOGUE = load_shipped()
FINDER = Finder(CATALOGUE)
EXPIRED_VISA: dict[str, Any] = {
    "needs": ("domestic_abuse",), "status": ("insecure_status",), "place": "burton-upon-trent",
}  # fmt: skip
CAR_WASH: dict[str, Any] = {"needs": ("labour_exploitation",), "urgency": ("fears_police",)}
GIRL: dict[str, Any] = {"needs": ("sexual_violence",), "people": ("under_18",)}
WITNESS: dict[str, Any] = {"needs": ("hate_crime",), "people": ("witness",)}
IN_DANGER: dict[str, Any] = {**EXPIRED_VISA, "urgency": ("danger_now",)}
PEOPLE = [EXPIRED_VISA, CAR_WASH, GIRL, WITNESS, IN_DANGER, {}]


def path(tag: str = "en", **told: Any) -> str:
    return f"/{tag}/p/{issue(Circumstances.model_validate(told)).code}"


def ways(client: SiteClient) -> list[Element]:
    return client.html().with_attribute("data-route")


@pytest.mark.parametrize("told", PEOPLE, ids=str)
def test_the_page_shows_the_first_ways_of_the_plan_and_leads_to_the_others(
    client: SiteClient, told: dict[str, Any]
) -> None:
    client.get(path(**told))
    planned = plan(Circumstances.model_validate(told), CATALOGUE, TODAY, NOON, finder=FINDER).routes
    shown = [way.get("data-route") for way in ways(client)]
    assert len(shown) == min(ON_THE_PAGE, len(planned))
    assert set(shown) <= {one.route for one in planned}
    start = path(**told)
    links = {link.get("href") for link in client.html().all("a")}
    for one in planned:
        number = number_of("entries", f"route/{one.route}")
        assert one.route in shown or f"{start}/{number}" in links


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("told", PEOPLE, ids=str)
def test_each_way_says_first_what_must_be_known_and_shows_who_would_know(
    client: SiteClient, told: dict[str, Any], tag: str
) -> None:
    client.get(path(tag, **told))
    for element in ways(client):
        way = route(element.get("data-route", ""))
        steps = next(child for child in element.iter() if child.tag == "ol")
        first = next(child for child in element.iter() if child.get("class") == "first")
        texts = list(element.iter())
        assert texts.index(first) < texts.index(steps)
        assert len([one for one in first.iter() if one.tag == "li"]) == len(way.say_first)
        assert len([one for one in steps if one.tag == "li"]) == len(way.steps)
        verdicts = [one for one in element if one.get("data-recipient")]
        assert [one.get("data-recipient") for one in verdicts] == ["police", "home_office"]
        for one in verdicts:
            assert one.get("data-openness")
            assert one.get("data-standing")
            english = [child for child in one.iter() if child.get("lang") == "en"]
            assert bool(english) == (tag != "en")


@pytest.mark.parametrize("told", PEOPLE, ids=str)
def test_no_page_shows_the_police_as_the_only_way(client: SiteClient, told: dict[str, Any]) -> None:
    client.get(path(**told))
    assert any(route(way.get("data-route", "")).run_by != "police" for way in ways(client))


def test_who_fears_for_papers_reads_once_that_no_law_stops_the_police(client: SiteClient) -> None:
    for told, times in ((EXPIRED_VISA, 1), (CAR_WASH, 1), (GIRL, 0), (WITNESS, 0)):
        client.get(path(**told))
        text = words_of(client.html().one("main"))
        assert text.count("But no law stops the police from telling the Home Office.") == times
        assert text.count("No way is free of exceptions.") == times


def test_who_is_in_danger_reads_before_all_else_what_a_call_brings_and_costs(
    client: SiteClient,
) -> None:
    client.get(path(**IN_DANGER))
    main = client.html().one("main")
    alert = main[0]
    assert alert.get("role") == "alert"
    assert "You are put through to the police." in words_of(alert)
    assert "We cannot promise what they pass on." in words_of(alert)
    assert "Calling has a cost." in words_of(alert)
    assert [one for one in alert.iter() if one.get("href") == "tel:999"]
    assert ways(client)[0].get("data-route") == "emergency_999"


def test_what_looks_independent_but_is_not_is_named_as_such(client: SiteClient) -> None:
    for way in routes():
        if way.run_by is None or way.audience != "person":
            continue
        number = number_of("entries", f"route/{way.id}")
        client.get(f"/en/w/{number}")
        whose = "The police run this." if way.run_by == "police" else "The Home Office runs this,"
        assert whose in client.html().text, way.id


@pytest.mark.parametrize("need", NEEDS)
def test_a_way_that_nobody_is_known_to_do_here_says_so(client: SiteClient, need: str) -> None:
    told = {"needs": (need,), "place": "burton-upon-trent"}
    planned = plan(Circumstances.model_validate(told), CATALOGUE, TODAY, NOON, finder=FINDER)
    for one in planned.routes:
        client.get(f"{path(**told)}/{number_of('entries', f'route/{one.route}')}")
        (way,) = ways(client)
        services = [child for child in way.iter() if child.get("data-service")]
        assert bool(services) == one.provider_known
        assert ("We know nobody who does this here." in words_of(way)) != one.provider_known


@pytest.mark.parametrize("tag", TAGS)
def test_the_lines_to_say_stand_in_both_languages_with_the_caution_beside_them(
    client: SiteClient, tag: str
) -> None:
    client.get(path(tag, **{**CAR_WASH, "languages": ("ur",)}))
    for way in ways(client):
        (script,) = (child for child in way.iter() if child.get("class") == "script")
        lines = [child for child in script.iter() if child.tag == "li"]
        assert len(lines) == len(route(way.get("data-route", "")).script)
        for line in lines:
            english = [child for child in line if child.get("lang") == "en"]
            assert len(english) == (0 if tag == "en" else 1)
        text = words_of(script)
        assert "I speak Urdu. Please find an interpreter who is not my family." in text
        if tag == "en":
            assert "They may write this down and still pass it on." in text


def test_a_page_in_another_language_asks_for_that_language_when_none_was_wished(
    client: SiteClient,
) -> None:
    client.get(path("pl", **CAR_WASH))
    assert "I speak Polish." in words_of(client.html().one("main"))
    client.get(path("en", **CAR_WASH))
    assert "I speak English" not in words_of(client.html().one("main"))


def test_one_way_is_shown_alone_and_leads_back_to_all(client: SiteClient) -> None:
    start = path(**EXPIRED_VISA)
    number = number_of("entries", "route/police_direct")
    assert client.get(f"{start}/{number}").status_code == 200
    assert [way.get("data-route") for way in ways(client)] == ["police_direct"]
    assert start in {link.get("href") for link in client.html().all("a")}


def test_a_way_that_is_not_in_the_plan_is_explained_by_itself(client: SiteClient) -> None:
    number = number_of("entries", "route/officer_signpost")
    response = client.get(f"{path(**EXPIRED_VISA)}/{number}")
    assert response.status_code == 303
    assert response.headers["Location"] == f"/en/w/{number}"


def test_a_code_in_another_form_leads_to_the_form_that_is_printed(client: SiteClient) -> None:
    start = path(**EXPIRED_VISA)
    code = start.rsplit("/", 1)[1]
    response = client.get(f"/en/p/{code.replace('-', '').lower()}")
    assert (response.status_code, response.headers["Location"]) == (303, start)


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("told", PEOPLE, ids=str)
def test_a_page_stays_small(app: PublicApp, told: dict[str, Any], tag: str) -> None:
    small = app.test_client().get(path(tag, **told), headers={"Accept-Encoding": "gzip"})
    assert len(small.data) <= 12 * 1024


def test_a_code_that_keeps_a_way_shows_it_first_unless_there_is_danger(client: SiteClient) -> None:
    client.get(path(**EXPIRED_VISA))
    last = ways(client)[-1].get("data-route") or ""
    client.get(path(**EXPIRED_VISA, route=last))
    assert ways(client)[0].get("data-route") == last
    assert "This is the way that your code keeps." in words_of(ways(client)[0])
    client.get(path(**IN_DANGER, route=last))
    assert ways(client)[0].get("data-route") == "emergency_999"


def test_every_way_can_be_kept_in_the_code(client: SiteClient) -> None:
    client.get(path(**CAR_WASH))
    links = {link.get("href") for link in client.html().all("a")}
    for way in ways(client):
        assert path(**CAR_WASH, route=way.get("data-route")) in links
