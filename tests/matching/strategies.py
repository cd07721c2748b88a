"""Made-up services and people of every shape the model allows, for what must hold of all."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from hypothesis import settings
from hypothesis import strategies as st

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue, Phone, Residence, Service
from pathfinder.vocabulary import AREAS, BY_AND_FOR, PEOPLE, STATUS, URGENCY, WIDER_AREAS
from tests.builders import (
    ALWAYS,
    LONG_AGO,
    OFFICE_HOURS,
    RECENT,
    UNDATED,
    catalogue,
    channel,
    fact,
    location,
    phone,
    service,
)

UNHURRIED = settings(deadline=None)
"""For properties: the machine may be busy."""
NEEDS = ("domestic_abuse", "sexual_violence", "fraud", "bereaved_by_homicide")
HELPS = (
    "someone_to_talk_to",
    "safe_place_to_stay",
    "immigration_advice",
    "money_food",
    "advocacy",
    "housing_advice",
)
"""Few of each, so that what is told and what is stated often meet."""
PLACES = (
    "burton-upon-trent",
    "stafford",
    "tamworth",
    "de14",
    "b78",
    "area:lichfield",
    "which:newcastle",
    "elsewhere",
)
DATES = (RECENT, RECENT, RECENT, "2024-06", "2023-12", LONG_AGO, UNDATED)
GENDERS = ("any", "women", "men")
LANGUAGES = ("pl", "ur", "en")
CHANNELS = ("text", "chat", "email", "website", "app", "letter")
ONLY_FOR = ("migrants", "bereaved", "muslim", "lgbt", "under_18")
AREA_NAMES = (*AREAS, *WIDER_AREAS)


def made_up(seed: int, service_id: str = "made-up") -> Service:
    """Return a service drawn by chance, the same for the same seed."""
    draw = Random(seed)

    def some(items: Sequence[str], least: int = 0, most: int = 3) -> tuple[str, ...]:
        return tuple(draw.sample(items, draw.randint(least, most)))

    def perhaps(value: object) -> object:
        own = draw.random() < 0.8
        return fact(value, draw.choice(DATES), own=own) if draw.random() < 0.6 else None

    def hours() -> object:
        return perhaps(draw.choice((ALWAYS, OFFICE_HOURS)))

    def line() -> Phone:
        return phone(printed=draw.choice(DATES), shown=draw.random() < 0.8, hours=hours())

    def residence() -> Residence:
        statuses = draw.sample(STATUS, len(STATUS))
        if draw.random() < 0.5:
            return Residence(scope="any")
        accepted, refused = some(statuses[:2], most=2), some(statuses[2:])
        return Residence(scope="some", accepted=accepted, refused=refused)

    confidential = draw.random() < 0.2
    return service(
        service_id,
        confidential_place=confidential,
        needs=perhaps(some(NEEDS)),
        inferred_needs=some(NEEDS, most=1),
        helps=perhaps(some(HELPS)),
        genders=perhaps(draw.choice(GENDERS)),
        stay_genders=perhaps(draw.choice(GENDERS)),
        ages=perhaps(
            {
                "youngest": draw.choice((None, 0, 13, 16, 18, 65)),
                "oldest": draw.choice((None, 17, 18, 25, 70)),
            }
        ),
        welcomes=perhaps(some(PEOPLE)),
        by_and_for=perhaps(some(BY_AND_FOR)),
        only_for=perhaps(some(ONLY_FOR, 1, 2)) if draw.random() < 0.4 else None,
        residence=perhaps(residence()),
        public_funds=perhaps(draw.choice(("needed", "not_needed", "not_needed"))),
        home_address=perhaps(some(AREA_NAMES, 1)) if draw.random() < 0.4 else None,
        area=perhaps(some(AREA_NAMES, 1)),
        referral=perhaps(draw.choice(("self", "self", "professional", "either"))),
        languages=perhaps(some(LANGUAGES)),
        interpreter=perhaps(draw.random() < 0.7),
        access=perhaps(some(("bsl", "step_free", "children_welcome"))),
        adviser=perhaps({"regulator": "iaa"}),
        contract=perhaps({"ends": "2026-09-30"}),
        hours=hours(),
        phones=tuple(line() for _ in range(draw.randint(0, 2))),
        channels=tuple(channel(kind) for kind in some(CHANNELS, most=1)),
        locations=() if confidential or draw.random() < 0.5 else (location("tamworth"),),
    )


def services(service_id: str = "made-up") -> st.SearchStrategy[Service]:
    return st.builds(made_up, st.integers(0, 2**32), st.just(service_id))


def catalogues(most: int = 6) -> st.SearchStrategy[Catalogue]:
    return st.lists(st.integers(0, 2**32), min_size=1, max_size=most).map(
        lambda seeds: catalogue(
            *(made_up(seed, f"service-{number}") for number, seed in enumerate(seeds))
        )
    )


def some_of(items: tuple[str, ...], most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(items), max_size=most, unique=True).map(tuple)


def people() -> st.SearchStrategy[Circumstances]:
    return st.builds(
        Circumstances,
        needs=some_of(NEEDS),
        helps=some_of(HELPS),
        people=some_of(PEOPLE),
        status=some_of(STATUS, most=2),
        urgency=some_of(URGENCY, most=1),
        by_and_for=some_of(BY_AND_FOR, most=1),
        place=st.none() | st.sampled_from(PLACES),
        languages=some_of(LANGUAGES, most=1),
    )
