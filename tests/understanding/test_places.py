"""Where somebody is, and what only sounds like a place."""

from __future__ import annotations

import pytest

from .conftest import Hear


@pytest.mark.parametrize(
    ("text", "place", "state"),
    [
        ("burton", "burton-upon-trent", "inside"),
        ("w Burtonie", "burton-upon-trent", "inside"),
        ("mieszkam w Stoke", "stoke-on-trent", "inside"),
        ("میں سٹافورڈ میں ہوں", "stafford", "inside"),
        ("سٹوک", "stoke-on-trent", "inside"),
        ("Stoke", "stoke-on-trent", "inside"),
        ("I live in Stone", "stone", "inside"),
        ("stone", "stone", "inside"),
        ("we moved to Stone last year", "stone", "inside"),
        ("Newcastle", "which:newcastle", "ambiguous"),
        ("Newcastle under Lyme", "newcastle-under-lyme", "inside"),
        ("newcastle upon tyne", "elsewhere", "outside"),
        ("Stretton", "which:stretton", "ambiguous"),
        ("b78", "b78", "edge"),
        ("DE14 2AB", "de14", "inside"),
        ("SW1A 1AA", "elsewhere", "outside"),
        ("I am in M14", "elsewhere", "outside"),
        ("Derby", "elsewhere", "outside"),
        ("i live in derby", "elsewhere", "outside"),
        ("left London, now in Tamworth", "tamworth", "inside"),
        ("uttoxetter", "uttoxeter", "inside"),
        ("East Staffordshire", "area:east-staffordshire", "inside"),
        ("stoke newington", "elsewhere", "outside"),
        ("Burton mein rehti hun", "burton-upon-trent", "inside"),
        ("near Leek", "leek", "inside"),
    ],
)
def test_a_place_is_heard(hear_text: Hear, text: str, place: str, state: str) -> None:
    told = hear_text(text)
    assert (told.circumstances.place, told.place_state) == (place, state)


@pytest.mark.parametrize(
    "text",
    [
        "he threw a stone at me",
        "leek and potato soup",
        "my friend Ashley",
        "told my m8 at 9",
        "b4 he comes",
        "Bradley hit me",
        "salt in the wound",
        "a jacket from burton menswear",
    ],
)
def test_what_only_sounds_like_a_place_is_none(hear_text: Hear, text: str) -> None:
    told = hear_text(text)
    assert (told.circumstances.place, told.place_state) == (None, "none")


def test_an_edge_postcode_tells_the_areas_it_may_lie_in(hear_text: Hear) -> None:
    assert hear_text("B78 3AA").areas == ("lichfield", "tamworth")


def test_the_areas_of_an_open_question_are_those_of_its_choices(hear_text: Hear) -> None:
    assert hear_text("newcastle").areas == ("newcastle-under-lyme",)
