"""Headers by their effect: a header that is sent and ignored protects nobody."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser


@pytest.fixture
def home(page: Page, site: str) -> Page:
    """Return a tab with the first page of the site."""
    page.goto(f"{site}/en/")
    return page


def test_no_other_script_runs(home: Page) -> None:
    home.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.ran = 1";
            document.head.append(script);
            const link = document.createElement("a");
            link.setAttribute("onclick", "window.ran = 2");
            document.body.append(link);
            link.click();
            setTimeout("window.ran = 3", 0);
        }"""
    )
    home.wait_for_timeout(100)
    assert home.evaluate("window.ran") is None


def test_no_other_style_applies(home: Page) -> None:
    home.evaluate("document.body.setAttribute('style', 'display: none')")
    assert home.evaluate("getComputedStyle(document.body).display") == "block"


def test_nothing_is_loaded_from_elsewhere(home: Page, neutral_site: str) -> None:
    asked: list[str] = []
    home.on("requestfinished", lambda request: asked.append(request.url))
    home.evaluate(
        """async address => {
            for (const tag of ["img", "script", "iframe", "video", "embed"]) {
                const element = document.createElement(tag);
                element.src = address;
                document.body.append(element);
            }
            await fetch(address).catch(() => 0);
            navigator.sendBeacon(address);
        }""",
        neutral_site,
    )
    home.wait_for_timeout(300)
    assert asked == []


def test_the_page_is_cut_off_from_every_other_window(home: Page) -> None:
    assert home.evaluate("crossOriginIsolated")
    assert home.evaluate("window.opener") is None


def test_nobody_can_frame_the_page(page: Page, site: str, neutral_site: str) -> None:
    page.goto(neutral_site)
    page.evaluate(
        "src => document.body.append(Object.assign(document.createElement('iframe'), {src}))",
        f"{site}/en/",
    )
    page.wait_for_timeout(500)
    framed = page.frames[1]
    assert "What happened" not in (framed.locator("html").inner_text() or "")


def test_nobody_learns_where_a_reader_came_from(home: Page, neutral_site: str) -> None:
    home.evaluate("address => { location.href = address }", f"{neutral_site}/referrer")
    home.wait_for_url(f"{neutral_site}/referrer")
    assert home.inner_text("p") == ""
    assert home.evaluate("document.referrer") == ""


@pytest.mark.parametrize("feature", ["geolocation", "camera", "microphone", "clipboard-read"])
def test_the_page_can_use_no_sensor(home: Page, feature: str) -> None:
    assert not home.evaluate("feature => document.featurePolicy.allowsFeature(feature)", feature)


def test_nothing_is_kept_in_the_browser(page: Page, site: str) -> None:
    for path in ("/", "/en/", "/en/m", "/en/s", "/en/safe"):
        page.goto(site + path)
    assert page.evaluate("document.cookie") == ""
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.evaluate("indexedDB.databases()") == []
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations()") == []
    assert page.context.cookies(site) == []


def test_a_page_is_never_taken_from_a_cache(page: Page, site: str) -> None:
    page.goto(f"{site}/en/")
    response = page.goto(f"{site}/en/safe")
    assert response is not None
    again = page.reload()
    assert again is not None
    assert not again.from_service_worker
    assert page.evaluate("performance.getEntriesByType('navigation')[0].transferSize") > 4096
