"""Organisations are heard by name, and ordinary words stay ordinary."""

from __future__ import annotations

import pytest

from .conftest import Hear


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("savana", "savana"),
        ("is CACH still open", "cach"),
        ("communities against crimes of hate", "cach"),
        ("victim support number", "victim-support"),
        ("can I ring Refuge", "refuge"),
        ("the refuge helpline", "refuge"),
        ("someone told me about Shelter", "shelter"),
        ("unseen helpline", "unseen"),
        ("Arch", "arch"),
        ("salvation army", "salvation-army"),
        ("can I use ANI at the chemist", "ani"),
    ],
)
def test_an_organisation_is_heard_by_any_of_its_names(
    hear_text: Hear, text: str, organization: str
) -> None:
    assert hear_text(text).circumstances.organizations == (organization,)


@pytest.mark.parametrize(
    "text",
    [
        "I need a refuge",
        "is there shelter for tonight",
        "he has no respect",
        "scared of the Home Office",
        "halo round the moon",
        "Refuge in Burton please",
        "refuge",
        "nie mam domu ani pracy",
    ],
)
def test_an_ordinary_word_is_no_organisation(hear_text: Hear, text: str) -> None:
    assert hear_text(text).circumstances.organizations == ()


def test_a_refuge_is_a_safe_place_and_the_charity_refuge_is_not(hear_text: Hear) -> None:
    assert "safe_place_to_stay" in hear_text("I need a refuge").circumstances.helps
    assert hear_text("please can I ring Refuge").circumstances.helps == ()


def test_the_need_in_a_name_is_not_taken_for_a_story(hear_text: Hear) -> None:
    told = hear_text("rape crisis england & wales").circumstances
    assert told.organizations == ("rape-crisis",)
    assert told.needs == ()


def test_the_town_in_a_name_is_still_a_town(hear_text: Hear) -> None:
    told = hear_text("stoke-on-trent foodbank").circumstances
    assert (told.place, told.organizations) == ("stoke-on-trent", ("stoke-foodbank",))
