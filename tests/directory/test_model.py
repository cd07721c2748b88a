"""What a service can hold, and when somebody can be sent there."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from pathfinder.directory.model import GROUPS
from tests.builders import catalogue, channel, location, phone, service


def test_a_confidential_place_has_no_address_to_hide() -> None:
    with pytest.raises(ValidationError, match="a confidential place holds no address"):
        service(confidential_place=True, locations=(location(),))


def test_a_number_held_back_is_no_way_in() -> None:
    assert service(phones=(phone(shown=False),)).ways_in == ()


def test_a_channel_that_was_not_printed_is_no_way_in() -> None:
    assert service(phones=(), channels=(channel("text", None),)).ways_in == ()


def test_ways_in_stand_best_first_and_the_website_last() -> None:
    every = service(
        channels=(
            channel("website"),
            channel("email", "a@b.example"),
            channel("text", "07700 900000"),
        ),
        locations=(location(),),
    )
    assert every.ways_in == ("phone", "text", "email", "address", "website")


def test_a_service_nobody_can_reach_is_published_but_not_offered() -> None:
    silent = service("silent", phones=())
    assert silent.is_published
    assert not silent.is_offered
    assert catalogue(silent, service("heard")).offered == (service("heard"),)


def test_a_service_that_only_a_professional_can_open_is_offered() -> None:
    assert service(phones=(), referral="professional").is_offered
    assert not service(phones=(), referral="self").is_offered


@pytest.mark.parametrize("state", ["unverified", "superseded", "closed"])
def test_only_an_active_service_is_published(state: str) -> None:
    assert not service(state=state).is_published
    assert not service(state=state).is_offered


@pytest.mark.parametrize("limit", ["refugees", "asylum", "deaf", "in_nrm", *GROUPS])
def test_a_limit_may_be_a_group_a_person_or_a_status(limit: str) -> None:
    limited = service(only_for=(limit,))
    assert limited.only_for is not None
    assert limited.only_for.value == (limit,)


@pytest.mark.parametrize("limit", ["domestic_abuse", "nice_people", ""])
def test_a_limit_is_never_made_up(limit: str) -> None:
    with pytest.raises(ValidationError, match="neither a group nor a person nor a status"):
        service(only_for=(limit,))


def test_a_service_that_takes_everyone_refuses_nobody() -> None:
    with pytest.raises(ValidationError, match="cannot refuse anybody"):
        service(residence={"scope": "any", "refused": ("asylum",)})
