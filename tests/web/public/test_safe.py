"""The safety page says what a phone tells others, and what this site cannot do."""

from __future__ import annotations

from tests.promises.client import SiteClient
from tests.promises.page import words_of


def test_the_safety_page_names_every_way_a_phone_tells(client: SiteClient) -> None:
    client.get("/en/safe")
    text = words_of(client.html().one("main"))
    for words in (
        "Use another phone or computer",
        "do not stop using the phone suddenly",
        "No site can remove those lines",
        "remove only the lines of this site",
        "private window",
        "older browser",
        "on the bill",
        "voice message",
        "share an account",
        "keyboard",
        "how long a phone was used",
        "printed card",
    ):
        assert words in text, words


def test_the_advice_is_dated(client: SiteClient) -> None:
    client.get("/en/safe")
    text = words_of(client.html().one("main"))
    assert "2026" in text[text.index("Checked: ") :]
