"""The main job from end to end on a phone: what happened, where, no benefits; who helps; out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from pathfinder.circumstances import read

pytestmark = pytest.mark.browser

LANGUAGES = ("en", "pl", "ur")


def answer(page: Page, *, worry: str) -> None:
    """Answer the six questions: safe, Burton, skip three, then one worry."""
    page.locator("main .choices a").first.click()
    page.get_by_role("link", name="Burton upon Trent").click()
    for _ in range(3):
        page.locator("main .links li:nth-last-child(2) a").click()
    page.locator(f"input[value={worry}]").check()
    page.locator("main form button").first.click()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_somebody_hurt_at_home_in_burton_without_benefits(
    phone: Page, site: str, neutral_site: str, tag: str
) -> None:
    phone.goto(f"{site}/")
    phone.click(f"a[data-language={tag}]")
    phone.locator("main .choices a").first.click()
    answer(phone, worry="no_recourse")
    phone.wait_for_url(f"**/{tag}/r/**")

    told = read(phone.url.rsplit("/", 1)[1])
    assert "domestic_abuse" in told.needs
    assert told.place == "burton-upon-trent"
    assert told.status == ("no_recourse",)
    heard = [chip.get_attribute("data-heard") for chip in phone.locator("[data-heard]").all()]
    assert {"domestic_abuse", "no_recourse"} <= set(heard)

    cards = phone.locator("article[data-service]")
    assert cards.count() >= 3
    assert {card.get_attribute("data-fit") for card in cards.all()} <= {"yes", "ask"}
    assert phone.locator("article a[href^='tel:']").count() >= 1
    assert phone.locator("article [data-recipient=home_office][data-openness]").count() >= 3
    widest = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert phone.evaluate(widest)

    answers = phone.url
    cards.first.locator("a[href*='/o/']").last.click()
    phone.wait_for_url(f"**/{tag}/o/*")
    assert phone.locator("main h1").count() == 1
    phone.go_back(wait_until="commit")
    phone.wait_for_url(answers, wait_until="commit")
    assert phone.locator("article[data-service]").count() == cards.count()

    phone.click("[data-exit]")
    phone.wait_for_url(f"{neutral_site}/")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_taking_one_thing_away_asks_again_without_it(phone: Page, site: str, tag: str) -> None:
    phone.goto(f"{site}/{tag}/r/04Q5-XRHC-2")
    phone.locator("[data-heard=has_children] a").click()
    phone.wait_for_url(lambda url: not url.endswith("/04Q5-XRHC-2"))
    assert phone.locator("[data-heard=has_children]").count() == 0
    assert phone.locator("[data-heard=domestic_abuse]").count() == 1
