"""Sentences end and lists go on with the marks of their own script, also where pages join them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest

from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.web.public_app import PublicApp
from tests.promises.page import HtmlPage
from tests.promises.sites import public_site
from tests.promises.walk import Visit, pages_to_read

IN_ARABIC_LETTERS = {one.tag for one in INTERFACE_LANGUAGES if one.direction == "rtl"}
PAGES = [visit for visit in pages_to_read(public_site()) if visit.tag in IN_ARABIC_LETTERS]
OWN_FULL_STOP = {"ur"}
"""Languages that end a sentence with a mark of their own; the others in this script use a dot."""


def latin_mark(tag: str) -> re.Pattern[str]:
    """Return what finds a mark that belongs to Latin letters right after an Arabic one."""
    marks = ".,;?" if tag in OWN_FULL_STOP else ",;?"
    return re.compile(rf"[\u0620-\u06d3][”’)]*\s?[{marks}](?=\s|$)")


def own_text(element: Element) -> Iterator[str]:
    """Yield the text of an element without runs in a language of their own and without code."""
    if element.tag in ("style", "script"):
        return
    yield element.text or ""
    for child in element:
        if child.get("lang") is None:
            yield from own_text(child)
        yield child.tail or ""


def test_the_rule_finds_what_it_looks_for() -> None:
    assert latin_mark("ur").search("آپ کون ہیں.")
    assert latin_mark("ur").search("آپ کون ہیں, اور")
    assert latin_mark("ar").search("من أنت, ومن")
    assert not latin_mark("ar").search("لا نعرف.")
    assert not latin_mark("ur").search("آپ کون ہیں، اور")
    assert not latin_mark("ur").search("1. پولیس")


@pytest.mark.parametrize("visit", PAGES, ids=str)
def test_no_mark_of_another_script_follows_a_letter(app: PublicApp, visit: Visit) -> None:
    page = HtmlPage(app.test_client().get(visit.path).text)
    text = "".join(own_text(page.one("body")))
    assert visit.tag is not None
    assert [found.group() for found in latin_mark(visit.tag).finditer(text)] == []
