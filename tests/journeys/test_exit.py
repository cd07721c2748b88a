"""Leaving in a real browser: whoever presses Back afterwards must not meet this site again."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.promises.samples import NOTHING

pytestmark = pytest.mark.browser

WALKS = {
    "straight from the first page": ["/en/"],
    "after three pages": ["/en/", "/en/m", "/en/safe"],
    "after more pages than the browser keeps in memory": ["/en/", *["/en/m", "/en/safe"] * 6],
    "after a jump inside the page": ["/en/", "/en/#main"],
    "after a text, which has no script": ["/en/", f"/en/c/{NOTHING}/t", "/en/safe"],
    "after an address that does not exist": ["/", "/en/", "/en/nothing-here"],
}


def entries(page: Page) -> list[str]:
    """Return every address in this tab's history, also those that lie ahead."""
    session = page.context.new_cdp_session(page)
    history = session.send("Page.getNavigationHistory")
    session.detach()
    return [entry["url"] for entry in history["entries"]]


@pytest.mark.parametrize("walk", WALKS.values(), ids=WALKS.keys())
def test_back_never_shows_the_site_again(
    page: Page, site: str, neutral_site: str, walk: list[str]
) -> None:
    for path in walk:
        page.goto(site + path)
    page.click("[data-exit]")
    page.wait_for_url(f"{neutral_site}/")
    assert not [url for url in entries(page) if url.startswith(site) and url != f"{site}/n"]
    for _ in range(3):
        page.go_back(wait_until="commit")
        page.wait_for_timeout(300)
        shown = page.evaluate("document.body ? document.body.innerText : ''")
        assert page.url in (f"{neutral_site}/", "about:blank", f"{site}/n"), page.url
        assert "What happened" not in shown


@pytest.mark.parametrize("then", [["/en/safe"], ["/en/", "/en/safe"]])
def test_a_tab_that_began_with_a_text_is_left_all_the_same(
    page: Page, site: str, neutral_site: str, then: list[str]
) -> None:
    text = f"{site}/en/c/{NOTHING}/t"
    for address in (text, *(site + path for path in then)):
        page.goto(address)
    page.click("[data-exit]")
    page.wait_for_url(f"{neutral_site}/")
    ours = [url for url in entries(page) if url.startswith(site) and url != f"{site}/n"]
    assert ours == [text], "only the text, which cannot give up its place"


def test_nothing_stays_in_the_name_of_the_window(page: Page, site: str, neutral_site: str) -> None:
    page.goto(f"{site}/en/")
    page.goto(f"{site}/en/safe")
    page.click("[data-exit]")
    page.wait_for_url(f"{neutral_site}/")
    assert page.evaluate("window.name") == ""


def test_what_is_on_the_page_is_gone_in_the_same_instant(
    page: Page, site: str, neutral_site: str
) -> None:
    page.goto(f"{site}/en/")
    page.goto(f"{site}/en/safe")
    left = page.evaluate(
        "document.querySelector('[data-exit]').click(), document.documentElement.textContent"
    )
    assert left == ""
    page.wait_for_url(f"{neutral_site}/")


def test_leaving_takes_less_than_a_second(page: Page, site: str, neutral_site: str) -> None:
    page.goto(f"{site}/en/")
    page.goto(f"{site}/en/m")
    page.click("[data-exit]")
    page.wait_for_url(f"{neutral_site}/", timeout=1000)


def test_without_a_script_the_link_leaves(
    page_without_script: Page, site: str, neutral_site: str
) -> None:
    page_without_script.goto(f"{site}/en/")
    page_without_script.click("[data-exit]")
    page_without_script.wait_for_url(f"{neutral_site}/")


def test_without_the_navigation_interface_leaving_replaces_the_page(
    page: Page, site: str, neutral_site: str
) -> None:
    page.add_init_script("delete window.navigation")
    page.goto(f"{site}/en/")
    page.click("[data-exit]")
    page.wait_for_url(f"{neutral_site}/")
    assert f"{site}/en/" not in entries(page)


def test_the_exit_stays_on_screen_and_is_reached_by_the_second_tab(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 320, "height": 480})
    page.goto(f"{site}/en/a/privacy")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hasAttribute('data-exit')")
    page.mouse.wheel(0, 3000)
    page.wait_for_timeout(200)
    box = page.locator("[data-exit]").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 480 - box["height"]
    assert min(box["height"], box["width"]) >= 44
