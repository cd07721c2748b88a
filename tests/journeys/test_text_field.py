"""The text field with the script: emptied at once, answered by ids, kind when the line is dead."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

WORDS = "my husband hurts me in Burton"


@pytest.fixture
def field(page: Page, site: str) -> Page:
    """Return a tab with the text field."""
    page.goto(f"{site}/en/s")
    return page


def test_the_field_is_empty_as_soon_as_the_words_are_sent(field: Page) -> None:
    field.fill("#q", WORDS)
    left = field.evaluate(
        "document.querySelector('form button').click(), document.querySelector('#q').value"
    )
    assert left == ""


def test_words_lead_to_answers_and_back_shows_an_empty_field(field: Page) -> None:
    field.fill("#q", WORDS)
    field.click("form button")
    field.wait_for_url("**/en/r/*")
    heard = field.locator("[data-heard]")
    assert "domestic_abuse" in [one.get_attribute("data-heard") for one in heard.all()]
    field.go_back()
    field.wait_for_url("**/en/s")
    assert field.input_value("#q") == ""


def test_a_field_without_words_is_answered_on_the_same_page(field: Page) -> None:
    field.fill("#q", " . ")
    field.click("form button")
    field.wait_for_selector("[role=alert]:not([hidden])")
    assert field.url.endswith("/en/s")
    assert field.evaluate("document.activeElement.id") == "main"


def test_where_the_line_is_dead_the_words_come_back_and_the_page_says_so(field: Page) -> None:
    field.context.set_offline(True)
    try:
        field.fill("#q", WORDS)
        field.click("form button")
        field.wait_for_selector("[data-offline]:not([hidden])")
        assert field.input_value("#q") == WORDS
    finally:
        field.context.set_offline(False)


def test_a_code_typed_into_the_field_opens_what_it_stands_for(field: Page) -> None:
    field.fill("#q", "0xnn 3ag")
    field.click("form button")
    field.wait_for_url("**/en/r/0XNN-3AG")
