"""The ways to a service: what can be pressed, and when somebody answers."""

from __future__ import annotations

import pytest

from pathfinder.web.sentences.reach import host_of, hours_now, ways_to_reach
from tests.builders import ALWAYS, OFFICE_HOURS, TODAY, channel, fact, organization, phone, service
from tests.web.words import plain


def test_a_number_is_pressed_and_isolated() -> None:
    (call,) = ways_to_reach(service(phones=(phone("01782 123 456"),)), organization(), TODAY)
    assert call.href == "tel:01782123456"
    assert call.shown == '<bdi dir="ltr">01782 123 456</bdi>'


def test_a_number_to_be_confirmed_is_not_shown() -> None:
    hidden = service(phones=(phone(shown=False),))
    assert ways_to_reach(hidden, organization(), TODAY) == ()


@pytest.mark.parametrize(
    ("kind", "to", "href"),
    [
        ("email", "help@help.example", "mailto:help@help.example"),
        ("text", "07000 000 000", "sms:07000000000"),
        ("chat", "https://help.example/chat", "https://help.example/chat"),
        ("form", "help.example/form", "https://help.example/form"),
        ("website", "www.help.example", "https://www.help.example"),
        ("letter", "Freepost HELP", None),
        ("email", "javascript:alert(1)", None),
    ],
)
def test_only_a_real_address_can_be_pressed(kind: str, to: str, href: str | None) -> None:
    (way,) = ways_to_reach(service(phones=(), channels=(channel(kind, to),)), organization(), TODAY)
    assert way.href == href


def test_a_chat_whose_page_was_not_printed_lives_on_the_website() -> None:
    helpers = organization(website="https://help.example/")
    chat, website = ways_to_reach(
        service(phones=(), channels=(channel("chat", None),)), helpers, TODAY
    )
    assert chat.href == website.href == "https://help.example/"


def test_a_channel_that_was_not_printed_is_no_way_in() -> None:
    unprinted = service(phones=(), channels=(channel("text", None),))
    assert ways_to_reach(unprinted, organization(), TODAY) == ()


def test_a_host_is_named_as_people_know_it() -> None:
    assert host_of("https://www.help.example/a?b=c") == "help.example"


@pytest.mark.parametrize(
    ("hours", "state", "until", "shown"),
    [
        (None, "unknown", None, "We do not know the hours."),
        (OFFICE_HOURS, "open", "17:00", "Open now until 17:00"),
        (OFFICE_HOURS, "closed", None, "Closed now. Open Mon–Fri 09:00–17:00"),
        (ALWAYS, "open", "24:00", "Open now, day and night"),
        (
            fact(OFFICE_HOURS, "undated"),
            "open",
            "17:00",
            "They should be open now until 17:00 (nobody wrote down when)",
        ),
        (
            fact(OFFICE_HOURS, "2015"),
            "closed",
            None,
            "They should be closed now. Open Mon–Fri 09:00–17:00 (2015, so it may have changed)",
        ),
        (
            fact(ALWAYS, "undated"),
            "open",
            "24:00",
            "They should be open now, day and night (nobody wrote down when)",
        ),
    ],
)
def test_old_hours_never_claim_that_somebody_answers(
    hours: object, state: str, until: str | None, shown: str
) -> None:
    assert plain(hours_now(service(hours=hours), state, until, TODAY)) == shown
