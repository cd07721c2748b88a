"""Which language a page is in, and how its addresses keep it."""

from __future__ import annotations

from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.web.addresses import address
from pathfinder.web.public_app import PublicApp
from tests.promises.client import SiteClient


def test_addresses_keep_the_language_of_the_page(app: PublicApp) -> None:
    with app.test_request_context("/ur/safe"):
        assert address("choices.home") == "/ur/"
        assert address("choices.home", lang="pl") == "/pl/"
        assert address("leave.leave") == "/x"


def languages_from(app: PublicApp, method: str, path: str) -> str | None:
    client = SiteClient(app)
    client.open(method, path)
    links = client.html().with_attribute("data-language")
    return next(link.get("href") for link in links if link.get("data-language") == "pl")


def test_the_same_page_is_offered_in_another_language(app: PublicApp) -> None:
    for path, there in (
        ("/ur/", "/pl/"),
        ("/ur", "/pl/"),
        ("/ur/safe", "/pl/safe"),
        ("/ur/r/0RMW-QBNX-8/2", "/pl/r/0RMW-QBNX-8/2"),
        ("/c", "/pl/c"),
        ("/", "/pl/"),
    ):
        assert languages_from(app, "GET", path) == there


def test_what_somebody_made_up_is_not_carried_into_another_language(app: PublicApp) -> None:
    for path in ("/ur/r/made-up", "/ur/made-up", "/ur/r/0RMW-QBNX-8/made-up", "/made/up"):
        assert languages_from(app, "GET", path) == "/pl/"


def test_a_form_that_failed_is_offered_in_another_language(app: PublicApp) -> None:
    assert languages_from(app, "POST", "/ur/s") == "/pl/s"


def test_english_is_the_first_interface_language() -> None:
    assert INTERFACE_LANGUAGES[0].tag == "en"
