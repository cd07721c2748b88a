"""Verdicts, warnings and what is read out stand with their English until somebody has signed them.

On every page and in every language, and word for word as on the English page: what a translation
beside it gets wrong can then be seen by whoever is shown it.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest

from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.web.public_app import PublicApp
from tests.promises.page import HtmlPage, words_of
from tests.promises.sites import public_site
from tests.promises.walk import Visit, pages_to_read

TRANSLATED = tuple(language.tag for language in INTERFACE_LANGUAGES if language.tag != "en")
PAGES = [visit for visit in pages_to_read(public_site()) if visit.tag == "en"]
MUST_WARN = ("plans.ways", "plans.one_way", "knowing.explained", "knowing.explained_for")


def warned(page: HtmlPage) -> Iterator[Element]:
    """Yield every verdict and every warning of a page."""
    for element in page.root.iter():
        marked = "data-recipient" in element.attrib or "data-warning" in element.attrib
        if marked or "care" in (element.get("class") or "").split():
            yield element


def read_out(page: HtmlPage) -> Iterator[Element]:
    """Yield every line that is there to be read out or shown."""
    for element in page.root.iter():
        if "script" in (element.get("class") or "").split():
            yield from (line for line in element.iter() if line.tag == "li")


def english_in(element: Element) -> list[str]:
    """Return the English runs that stand beside a translation; names are no such run."""
    return [
        words_of(one)
        for one in element.iter()
        if one.get("lang") == "en" and one.tag in ("small", "p")
    ]


def page_in(app: PublicApp, visit: Visit, tag: str) -> HtmlPage:
    response = app.test_client().get(visit.path.replace("/en/", f"/{tag}/", 1))
    assert response.status_code == 200
    return HtmlPage(response.text)


@pytest.mark.parametrize("visit", PAGES, ids=str)
def test_every_verdict_and_warning_stands_with_the_very_words_of_the_english_page(
    app: PublicApp, visit: Visit
) -> None:
    english = page_in(app, visit, "en")
    expected = [words_of(one) for one in warned(english)]
    assert [one for one in (*warned(english), *read_out(english)) if english_in(one)] == []
    assert expected or not visit.endpoint.startswith(MUST_WARN)
    for tag in TRANSLATED:
        page = page_in(app, visit, tag)
        beside = [english_in(one) for one in warned(page)]
        assert len(beside) == len(expected)
        for runs, words in zip(beside, expected, strict=True):
            assert len(runs) == 1, words
            assert words.removeprefix("Take care.").strip() == runs[0]
        assert [line for line in read_out(page) if len(english_in(line)) != 1] == []


def test_there_is_something_to_read_out_on_every_plan(app: PublicApp) -> None:
    for visit in PAGES:
        if visit.endpoint.startswith("plans."):
            for tag in TRANSLATED:
                assert list(read_out(page_in(app, visit, tag)))
