"""From what happened to the ways somebody has, in a real browser: never to the police alone.

Four people, each in three languages, on a phone: an expired visa in Burton, unpaid and threatened
at a car wash, a girl of fifteen, a witness of a hate crime.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.directory.shipped import load_shipped
from pathfinder.matching import Finder
from pathfinder.pathway import ON_THE_PAGE, plan, route
from tests.builders import NOON, TODAY

pytestmark = pytest.mark.browser

LANGUAGES = ("en", "pl", "ur")
CAR_WASH = Circumstances(needs=("labour_exploitation",), urgency=("fears_police",))
GIRL = Circumstances(needs=("sexual_violence",), people=("under_18",))
WITNESS = Circumstances(needs=("hate_crime",), people=("witness",))
OPENNESS = {"closed_by_law", "if_you_agree", "in_danger", "not_known", "may", "always"}
STANDING = {"own_current", "own_old", "kind", "silent"}


def first_ways(code: str) -> list[str]:
    """Return the first ways of the plan that the core makes for a code."""
    catalogue = load_shipped()
    made = plan(read(code), catalogue, TODAY, NOON, finder=Finder(catalogue))
    return [one.route for one in made.routes[:ON_THE_PAGE]]


def shown_ways(page: Page) -> list[str]:
    return [
        way.get_attribute("data-route") or "" for way in page.locator("article[data-route]").all()
    ]


def look_at_the_plan(page: Page, tag: str) -> None:
    """Fail unless the plan in front of somebody is whole, honest, and not the police alone."""
    shown = shown_ways(page)
    assert shown == first_ways(page.url.rsplit("/", 1)[1])
    assert any(route(one).run_by is None for one in shown), "the police or the Home Office alone"
    for way in page.locator("article[data-route]").all():
        assert way.locator(".first li").count() >= 1
        assert way.locator(".first ~ div ol, .first ~ details ol").count() == 1
        verdicts = way.locator(":scope > [data-recipient]").all()
        recipients = [one.get_attribute("data-recipient") for one in verdicts]
        assert recipients == ["police", "home_office"]
        for verdict in verdicts:
            assert verdict.get_attribute("data-openness") in OPENNESS
            assert verdict.get_attribute("data-standing") in STANDING
            assert verdict.locator("small[lang=en]").count() == (0 if tag == "en" else 1)
        lines = way.locator(".script li")
        assert lines.count() >= 3
        assert way.locator(".script .care").count() == 1
        assert lines.locator("p[lang=en]").count() == (0 if tag == "en" else lines.count())
    widest = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert page.evaluate(widest)


def look_at_who_would_know_and_come_back(page: Page, tag: str) -> None:
    """Open the steps behind the first way's answers, then the closed parts, then go back."""
    ways, before = page.url, shown_ways(page)
    page.locator("article[data-route] > p a[href*='/w/']").first.click()
    page.wait_for_url(f"**/{tag}/w/**")
    recipients = page.locator("[data-recipient]")
    assert [one.get_attribute("data-recipient") for one in recipients.all()] == [
        "police", "home_office", "council", "school", "family_or_abuser",
    ]  # fmt: skip
    assert page.locator("[data-rule]").count() >= 1
    assert page.locator("[data-set]").count() >= 1
    for warning in page.locator("[data-warning]").all():
        assert warning.locator("small[lang=en]").count() == (0 if tag == "en" else 1)
    page.locator("main nav a[href='#home-office']").click()
    assert page.locator("#home-office").is_visible()
    page.go_back(wait_until="commit")
    page.go_back(wait_until="commit")
    page.wait_for_url(ways, wait_until="commit")
    assert shown_ways(page) == before


@pytest.mark.parametrize("tag", LANGUAGES)
def test_an_expired_visa_in_burton(phone: Page, site: str, neutral_site: str, tag: str) -> None:
    phone.goto(f"{site}/")
    phone.click(f"a[data-language={tag}]")
    phone.locator("main .choices a").first.click()
    phone.locator("main .choices a").first.click()
    phone.get_by_role("link", name="Burton upon Trent").click()
    for _ in range(3):
        phone.locator("main .links li:nth-last-child(2) a").click()
    assert not phone.locator(".finer").is_visible()
    phone.locator("input[value=insecure_status]").check()
    assert phone.locator(".finer summary").is_visible()
    assert not phone.locator(".finer input").first.is_visible()
    phone.locator("main form button").first.click()
    phone.wait_for_url(f"**/{tag}/r/**")
    answers = phone.url

    phone.locator("main a[href*='/p/']").first.click()
    phone.wait_for_url(f"**/{tag}/p/**")
    told = read(phone.url.rsplit("/", 1)[1])
    assert "domestic_abuse" in told.needs
    assert (told.status, told.place) == (("insecure_status",), "burton-upon-trent")
    look_at_the_plan(phone, tag)
    assert all(route(one).run_by is None for one in shown_ways(phone)), "papers were feared for"
    look_at_who_would_know_and_come_back(phone, tag)

    phone.go_back(wait_until="commit")
    phone.wait_for_url(answers, wait_until="commit")
    assert phone.locator("article[data-service]").count() >= 3
    phone.click("[data-exit]")
    phone.wait_for_url(f"{neutral_site}/")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_unpaid_and_threatened_at_a_car_wash(phone: Page, site: str, tag: str) -> None:
    phone.goto(f"{site}/{tag}/c")
    phone.locator("main input").first.fill(issue(CAR_WASH).code)
    phone.locator("main form button").click()
    phone.wait_for_url(f"**/{tag}/r/**")
    phone.locator("main a[href*='/p/']").first.click()
    phone.wait_for_url(f"**/{tag}/p/**")
    look_at_the_plan(phone, tag)
    assert all(route(one).run_by is None for one in shown_ways(phone)), "the police were feared"
    look_at_who_would_know_and_come_back(phone, tag)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_girl_of_fifteen(phone: Page, site: str, tag: str) -> None:
    phone.goto(f"{site}/{tag}/q/{issue(GIRL).code}")
    phone.locator("main a[href*='/p/']").click()
    phone.wait_for_url(f"**/{tag}/p/**")
    look_at_the_plan(phone, tag)
    assert shown_ways(phone)[0] == "child_help"
    look_at_who_would_know_and_come_back(phone, tag)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_witness_of_a_hate_crime(phone: Page, site: str, tag: str) -> None:
    phone.goto(f"{site}/{tag}/p/{issue(WITNESS).code}")
    look_at_the_plan(phone, tag)
    first = phone.url
    phone.locator("main section a[href*='/p/']").first.click()
    phone.wait_for_url(lambda url: url != first)
    assert phone.locator("article[data-route]").count() == 1
    phone.go_back(wait_until="commit")
    phone.wait_for_url(first, wait_until="commit")
    look_at_who_would_know_and_come_back(phone, tag)
