"""What could name a person is gone before anything is understood, whatever is typed."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pathfinder.understanding.privacy import MOST_CHARACTERS, shield

from .conftest import Hear

WORDS = st.sampled_from(
    ["husband", "hits", "me", "stone", "burton", "maz", "bije", "شوہر", "مارتا", "ne", "visa", "no"]
)
STORIES = st.lists(WORDS, max_size=12).map(" ".join)
CONTROLS = st.sampled_from(["\x00", "\x07", "\x1b", "\u200b", "\u202e", "\u2066", "\ufeff", "\xad"])
OUTWARD = st.from_regex(r"[A-Z]{1,2}[0-9][0-9A-Z]?", fullmatch=True)
INWARD = st.from_regex(r"[0-9][ABD-HJLNP-UW-Z]{2}", fullmatch=True)


@given(text=st.text(max_size=300), language=st.text(max_size=8))
def test_any_text_in_any_language_gets_an_answer(hear_text: Hear, text: str, language: str) -> None:
    assert hear_text(text, language).place_state in (
        "inside",
        "edge",
        "outside",
        "ambiguous",
        "none",
    )


@given(text=st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", min_size=30, max_size=200))
def test_nothing_typed_is_in_the_answer_but_in_what_was_heard(hear_text: Hear, text: str) -> None:
    told = hear_text(f"husband hits me {text} zxqvw")
    assert "zxqvw" not in told.circumstances.model_dump_json()
    assert all(one.words in f"husband hits me {text} zxqvw" for one in told.heard)


@given(story=STORIES, controls=st.lists(CONTROLS, min_size=1, max_size=5), data=st.data())
def test_invisible_characters_change_nothing(
    hear_text: Hear, story: str, controls: list[str], data: st.DataObject
) -> None:
    disturbed = story
    for control in controls:
        at = data.draw(st.integers(0, len(disturbed)))
        disturbed = disturbed[:at] + control + disturbed[at:]
    assert hear_text(disturbed) == hear_text(story)


@given(
    before=st.sampled_from(["I live at ", "", "postcode:", "(", "mieszkam "]),
    outward=OUTWARD,
    between=st.sampled_from(["", " ", "  ", "\u00a0", "-", "\u200b", "\n"]),
    inward=INWARD,
    lower=st.booleans(),
)
def test_a_full_postcode_never_survives(
    before: str, outward: str, between: str, inward: str, lower: bool
) -> None:
    code = outward + between + inward
    kept = shield(before + (code.lower() if lower else code) + " please").text
    assert inward.casefold() not in kept.casefold()


def test_telephone_numbers_and_addresses_are_dropped(hear_text: Hear) -> None:
    kept = shield("call +44 7700 900123 or 01782-555-0100, me@example.org, www.example.org/me").text
    assert not re.search(r"\d{3}|example", kept)
    told = hear_text("my husband 07700 900123 hits me")
    assert not any("077" in one.words for one in told.heard)


def test_a_long_text_is_read_to_its_limit_and_says_so(hear_text: Hear) -> None:
    told = hear_text("x " * MOST_CHARACTERS + "my husband hits me")
    assert told.truncated
    assert told.circumstances.is_empty
    assert not hear_text("my husband hits me").truncated
