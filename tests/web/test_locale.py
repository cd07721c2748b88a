"""Which language a page is in, and how its addresses keep it."""

from __future__ import annotations

from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.web.addresses import address, same_page_in
from pathfinder.web.public_app import PublicApp


def test_addresses_keep_the_language_of_the_page(app: PublicApp) -> None:
    with app.test_request_context("/ur/safe"):
        assert address("choices.home") == "/ur/"
        assert address("choices.home", lang="pl") == "/pl/"
        assert address("leave.leave") == "/x"


def test_the_same_page_in_another_language_keeps_what_the_address_holds(app: PublicApp) -> None:
    with app.test_client() as client:
        client.get("/ur/r/0RMW-QBNX-8/2")
        assert same_page_in("pl") == "/pl/r/0RMW-QBNX-8/2"


def test_a_page_that_only_takes_forms_leads_to_the_home_of_another_language(
    app: PublicApp,
) -> None:
    with app.test_client() as client:
        client.post("/ur/s", data={"q": ""})
        assert same_page_in("pl") in ("/pl/", "/pl/s")


def test_english_is_the_first_interface_language() -> None:
    assert INTERFACE_LANGUAGES[0].tag == "en"
