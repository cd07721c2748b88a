"""What the tests of understanding share: the shipped lexicon and gazetteer, made ready once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pathfinder.geography import gazetteer
from pathfinder.understanding import (
    Lexicon,
    OrganizationNames,
    PlaceNames,
    Understood,
    load_lexicon,
    load_likeness,
    understand,
)

NAMES = {
    "Refuge": "refuge",
    "Savana": "savana",
    "Communities Against Crimes of Hate (CACH)": "cach",
    "Shelter": "shelter",
    "New Era": "new-era",
    "Victim Support": "victim-support",
    "Unseen (UK)": "unseen",
    "Home Office": "home-office",
    "Halo": "halo",
    "Respect": "respect",
    "Rape Crisis England & Wales": "rape-crisis",
    "Stoke-on-Trent Foodbank": "stoke-foodbank",
    "Arch (North Staffs)": "arch",
    "Ask for ANI": "ani",
    "ANI": "ani",
    "The Salvation Army": "salvation-army",
}

Hear = Callable[..., Understood]


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="session")
def hear_text(lexicon: Lexicon) -> Hear:
    places = PlaceNames(gazetteer(), lexicon)
    likeness = load_likeness()
    organizations = OrganizationNames(NAMES, lexicon.shared)

    def hear(text: str, language: str = "en") -> Understood:
        return understand(
            text,
            language,
            gazetteer=places,
            lexicon=lexicon,
            organizations=organizations,
            likeness=likeness,
        )

    return hear
