"""Choosing a language and choosing what happened: no typing, and a number to call first."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest

from pathfinder.circumstances import read
from pathfinder.directory import Service
from pathfinder.languages import INTERFACE_LANGUAGES, language
from pathfinder.store import Published
from pathfinder.vocabulary import NEEDS
from pathfinder.web.public_app import PublicApp
from tests.builders import ALWAYS, NOON, catalogue, fact, phone, service
from tests.promises.client import SiteClient
from tests.promises.page import words_of
from tests.promises.sites import public_site

CODE = re.compile(r"^/[a-z]+/q/([0-9A-Z-]+)$")


def needs_behind_links(client: SiteClient) -> list[tuple[str, ...]]:
    hrefs = (link.get("href", "") for link in client.html().all("a"))
    return [read(found.group(1)).needs for href in hrefs if (found := CODE.match(href))]


def test_every_language_is_offered_by_its_own_name(client: SiteClient) -> None:
    client.get("/")
    offered = {
        link.get("data-language"): (words_of(link), link.get("href"), link.get("dir"))
        for link in client.html().with_attribute("data-language")
    }
    assert offered == {
        language.tag: (language.own_name, f"/{language.tag}/", language.direction)
        for language in INTERFACE_LANGUAGES
    }


@pytest.mark.parametrize("tag", [language.tag for language in INTERFACE_LANGUAGES])
def test_the_first_page_leads_on_without_any_typing(client: SiteClient, tag: str) -> None:
    client.get(f"/{tag}/")
    groups = needs_behind_links(client)
    assert len(groups) == 7
    assert ("domestic_abuse", "coercive_control") in groups
    assert not list(client.html().all("form", "input", "textarea"))


def test_whoever_chose_another_language_is_looked_for_in_it(client: SiteClient) -> None:
    client.get("/ur/")
    found = [CODE.match(link.get("href", "")) for link in client.html().all("a")]
    assert {read(match.group(1)).languages for match in found if match} == {("ur",)}


def test_everything_that_may_have_happened_can_be_chosen(client: SiteClient) -> None:
    client.get("/en/m")
    assert needs_behind_links(client) == [(need,) for need in NEEDS]


def test_every_code_of_the_first_page_fits_in_nine_characters(client: SiteClient) -> None:
    client.get("/ur/")
    codes = [CODE.match(link.get("href", "")) for link in client.html().all("a")]
    assert all(len(match.group(1).replace("-", "")) <= 9 for match in codes if match)


@pytest.mark.parametrize("hours", range(0, 168, 23))
def test_the_number_at_the_top_is_one_that_is_open_at_any_hour(hours: int) -> None:
    moment = NOON + timedelta(hours=hours)

    def clock() -> datetime:
        return moment

    client = SiteClient(public_site(clock=clock))
    client.get("/en/")
    section = next(
        part for part in client.html().all("section") if part.get("aria-labelledby") == "listen"
    )
    text = words_of(section)
    assert "open now" in text.casefold()
    assert any(link.get("href", "").startswith("tel:") for link in section.iter("a"))
    recipients = {part.get("data-recipient") for part in section.iter("p")} - {None}
    assert recipients == {"police", "home_office"}


def test_where_the_words_were_not_checked_the_page_says_so_in_both_languages(
    app: PublicApp,
) -> None:
    client = SiteClient(app)
    client.get("/ur/")
    english = [words_of(part) for part in client.html().all("bdi") if part.get("lang") == "en"]
    assert "Nobody who grew up with this language has checked these words yet." in english
    assert language("ur").direction == client.html().root.get("dir")


def test_the_number_to_call_first_is_that_of_the_catalogue_published_now() -> None:
    def line(number: str) -> Service:
        return service(
            phones=(phone(number, hours=fact(ALWAYS)),),
            helps=("someone_to_talk_to",),
            area=("england",),
        )

    published = [Published(1, catalogue(line("01632 960001")))]
    client = SiteClient(public_site(lambda: published[0]))
    client.get("/en/")
    assert "01632 960001" in client.html().text
    published[0] = Published(2, catalogue(line("01632 960002")))
    client.get("/en/")
    assert "01632 960001" not in client.html().text
    assert "01632 960002" in client.html().text
