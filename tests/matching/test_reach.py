"""How a service can be reached, and that one nobody can reach is not offered."""

from __future__ import annotations

from typing import Any

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.matching import find, unreachable
from pathfinder.matching.reach import Reach, best_reach, helps_from_afar, somebody_answers
from tests.builders import (
    LONG_AGO,
    TODAY,
    UNDATED,
    catalogue,
    channel,
    location,
    organization,
    phone,
    service,
)

WITH_WEBSITE = organization(website="https://help.example/")
WITHOUT = organization()


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"phones": (phone(),)}, Reach.PHONE),
        ({"phones": (phone(printed=LONG_AGO),)}, Reach.OLD_PHONE),
        ({"phones": (phone(printed=UNDATED),)}, Reach.OLD_PHONE),
        ({"phones": (phone(printed=UNDATED), phone("01782 000001"))}, Reach.PHONE),
        ({"phones": (phone(printed=UNDATED), phone(shown=False))}, Reach.OLD_PHONE),
        ({"phones": (phone(shown=False),)}, None),
        ({"channels": (channel("text", "88802"),)}, Reach.TEXT),
        ({"channels": (channel("whatsapp", "07700 900000"),)}, Reach.TEXT),
        ({"channels": (channel("chat"),)}, Reach.CHAT),
        ({"channels": (channel("chat", None),)}, None),
        ({"channels": (channel("email", "a@help.example"),)}, Reach.WRITE),
        ({"channels": (channel("email", None),)}, None),
        ({"channels": (channel("form"), channel("website"))}, Reach.WRITE),
        ({"channels": (channel("letter", "1 High Street"),)}, Reach.ADDRESS),
        ({"locations": (location(),)}, Reach.ADDRESS),
        ({"channels": (channel("website"),)}, Reach.WEBSITE),
        ({"referral": "professional"}, Reach.REFERRAL),
        ({"referral": "professional", "phones": (phone(),)}, Reach.REFERRAL),
        ({}, None),
    ],
)
def test_the_easiest_way_counts(fields: dict[str, Any], expected: Reach | None) -> None:
    assert best_reach(service(**{"phones": (), **fields}), WITHOUT, TODAY) == expected


@pytest.mark.parametrize("kind", ["chat", "form"])
def test_a_chat_or_form_with_no_page_of_its_own_lives_on_the_website(kind: str) -> None:
    hidden = service(phones=(), channels=(channel(kind, None),))
    reach = best_reach(hidden, WITH_WEBSITE, TODAY)
    assert reach in (Reach.CHAT, Reach.WRITE)


def test_a_website_of_the_organisation_is_a_way_in() -> None:
    assert best_reach(service(phones=()), WITH_WEBSITE, TODAY) is Reach.WEBSITE


def test_only_a_telephone_or_a_chat_is_answered_at_once() -> None:
    assert somebody_answers(service(), WITHOUT)
    assert somebody_answers(service(phones=(), channels=(channel("chat"),)), WITHOUT)
    assert not somebody_answers(service(phones=(), channels=(channel("email"),)), WITHOUT)
    assert not somebody_answers(service(referral="professional"), WITHOUT)


def test_a_text_helps_from_afar_and_a_letter_box_does_not() -> None:
    assert helps_from_afar(service(phones=(), channels=(channel("text"),)), WITHOUT)
    assert not helps_from_afar(service(phones=(), channels=(channel("letter"),)), WITHOUT)


def test_what_nobody_can_reach_is_listed_for_editors_and_not_offered() -> None:
    made = catalogue(
        service("silent", phones=()), service("heard"), service("gone", state="closed", phones=())
    )
    assert [one.id for one in unreachable(made)] == ["silent"]
    assert [match.service for match in find(Circumstances(), made, TODAY).matches] == ["heard"]


@pytest.mark.parametrize("state", ["closed", "superseded", "unverified"])
def test_what_is_not_active_is_not_offered(state: str) -> None:
    assert not find(Circumstances(), catalogue(service(state=state)), TODAY).matches
