"""Every page in a real browser: axe finds nothing, nothing is cut off, nothing is reported.

The pages are those of ``tests/promises/samples.py``; a new sample joins here by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from pathfinder.languages import INTERFACE_LANGUAGES
from tests.journeys.browser import Window
from tests.promises.sites import public_site
from tests.promises.walk import Visit, pages_to_read

WIDTHS = (320, 1280)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
OTHERS = [one.tag for one in INTERFACE_LANGUAGES if one.tag not in ("en", "ur")]
OFTEN = ("en", "ur", OTHERS[date.today().toordinal() % len(OTHERS)], None)
"""The languages of every test run: one from each side, and another one each day. The others wait
for the long crawl."""


def visits() -> Iterator[object]:
    """Yield every page in every language, those of less frequent runs marked."""
    for visit in pages_to_read(public_site()):
        often = visit.tag in OFTEN and not visit.sample.name
        marks = () if often else (pytest.mark.every_language,)
        yield pytest.param(visit, id=str(visit), marks=marks)


@pytest.fixture(scope="module")
def tab(window: Window) -> Iterator[Page]:
    """Return one tab for all pages; it fails on anything the browser complains about."""
    with window.tab() as tab:
        yield tab


@pytest.mark.browser
@pytest.mark.parametrize("visit", list(visits()))
def test_a_page_can_be_used_by_everybody(tab: Page, site: str, visit: Visit) -> None:
    complaints: list[str] = []
    requests: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto(site + visit.path)
    assert requests == [site + visit.path], "a page is one request"
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 800})
        found = Axe().run(tab, options=RULES).response["violations"]
        told = [(one["id"], [node["target"] for node in one["nodes"]]) for one in found]
        assert not told
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, "cut off"
    assert not complaints
