"""On paper: large enough to read, and no more sheets than it takes."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from tests.promises.samples import AT_HOME

pytestmark = pytest.mark.browser

PIXELS_OF_A_POINT = 4 / 3
A_PAGE = re.compile(rb"/Type\s*/Page\b")


def pages_printed(page: Page) -> int:
    """Return how many sheets of A4 a page takes."""
    return len(A_PAGE.findall(page.pdf(format="A4")))


@pytest.mark.parametrize(("tag", "sheets"), [("en", 2), ("pl", 2), ("ur", 3)])
def test_three_services_with_their_code_take_few_sheets(
    page: Page, site: str, tag: str, sheets: int
) -> None:
    page.goto(f"{site}/{tag}/c/{AT_HOME}")
    assert page.locator("[data-service]").count() == 3
    assert pages_printed(page) <= sheets


@pytest.mark.parametrize(("tag", "spacing"), [("en", 1.3), ("pl", 1.3), ("ur", 1.7)])
def test_print_is_large_enough_to_read(page: Page, site: str, tag: str, spacing: float) -> None:
    page.goto(f"{site}/{tag}/c/{AT_HOME}")
    page.emulate_media(media="print")
    size, line = page.evaluate(
        """() => {
            const style = getComputedStyle(document.querySelector(".card .verdict"));
            return [parseFloat(style.fontSize), parseFloat(style.lineHeight)];
        }"""
    )
    assert size >= 11 * PIXELS_OF_A_POINT - 0.1
    assert line / size >= spacing


def test_what_cannot_be_pressed_on_paper_is_left_out(page: Page, site: str) -> None:
    page.goto(f"{site}/en/c/{AT_HOME}")
    page.emulate_media(media="print")
    for unwanted in ("[data-exit]", "nav", "a.more", f"a[href$='/{AT_HOME}/t']"):
        assert page.locator(unwanted).count()
        assert not page.locator(unwanted).first.is_visible()
    assert page.locator("[data-danger]").is_visible()
