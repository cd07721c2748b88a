"""Typed words must not reach the disk: the whole profile is searched after a visit.

The same search is first tried on a site that answers an ordinary form in the ordinary way, where
it does find the words; else not finding them here would prove nothing.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright

from tests.journeys.browser import kill, started

pytestmark = pytest.mark.browser

WORDS = "zqxwords my husband hurts me in burton"
TRACES = (b"zqxwords", "zqxwords".encode("utf-16-le"))
UNTIL_SAVED = 4000
"""Milliseconds; a browser writes down its open tabs within about three seconds."""


def files_with_words(profile: Path) -> list[str]:
    """Return the files of a profile that hold the typed words, in either encoding."""
    found = []
    for path in profile.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if any(trace in content for trace in TRACES):
                found.append(str(path.relative_to(profile)))
    return found


def visit_and_kill(
    playwright: Playwright, profile: Path, address: str, *, scripts: bool, then: str
) -> list[str]:
    """Type the words and send them, then kill the browser and search what it wrote."""
    with started(playwright, profile) as (browser, process):
        page = browser.contexts[0].pages[0]
        if not scripts:
            session = page.context.new_cdp_session(page)
            session.send("Emulation.setScriptExecutionDisabled", {"value": True})
        page.goto(address)
        page.fill("#q", WORDS)
        page.click("form button")
        page.wait_for_url(then)
        _let_it_save(page)
        kill(process)
    return files_with_words(profile)


def _let_it_save(page: Page) -> None:
    page.wait_for_timeout(UNTIL_SAVED)


def test_an_ordinary_form_leaves_the_words_on_the_disk(
    playwright: Playwright, tmp_path: Path, neutral_site: str
) -> None:
    found = visit_and_kill(
        playwright, tmp_path, f"{neutral_site}/form", scripts=True, then="**/form"
    )
    assert any("Sessions" in name for name in found), found


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_words_typed_here_do_not_reach_the_disk(
    playwright: Playwright, tmp_path: Path, site: str, scripts: bool
) -> None:
    found = visit_and_kill(playwright, tmp_path, f"{site}/en/s", scripts=scripts, then="**/r/*")
    assert found == []
