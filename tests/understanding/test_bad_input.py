"""Whatever is typed is answered at once and without an error."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathfinder.understanding import Understood

from .conftest import Hear

LONGEST = 10_000
SLOWEST = 0.3
"""Seconds of processor time; three times what is asked for, since a busy computer takes longer."""
LONG = [
    "my husband hits me and takes the passport. ",
    "a ",
    "ab",
    "丈夫打我",
    "شوہر مارتا ہے ",
    "not ",
    "dont want ",
    "😀",
    "12 16 70 ",
    "mąż mnie bije а муж бьёт меня شوہر ",
    "\u200b\u202e\u2066",
    "ትግርኛ ",
]


@pytest.mark.parametrize("piece", LONG)
def test_ten_thousand_characters_are_answered_at_once(hear_text: Hear, piece: str) -> None:
    text = (piece * LONGEST)[:LONGEST]
    took = []
    for _ in range(2):
        start = time.process_time()
        hear_text(text)
        took.append(time.process_time() - start)
    assert min(took) < SLOWEST


@pytest.mark.parametrize(
    "text", ["😀😀😀", "112233", "\u202e\u2066\u200b", "....", "\ud800", "a", " "]
)
def test_signs_and_digits_alone_mean_nothing(hear_text: Hear, text: str) -> None:
    assert hear_text(text) == Understood()


def test_invisible_characters_change_nothing(hear_text: Hear) -> None:
    plain = hear_text("my husband hits me")
    hidden = hear_text("my hus\u200bband\u202e hi\u2066ts me")
    assert hidden.circumstances == plain.circumstances


def test_several_languages_in_one_sentence_are_heard_together(hear_text: Hear) -> None:
    told = hear_text("mój husband mnie bije, nie mam where to sleep z dziećmi")
    assert "domestic_abuse" in told.circumstances.needs


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["en", "ur", "zh-Hans", "xx", ""]))
def test_no_text_is_an_error(hear_text: Hear, text: str, language: str) -> None:
    hear_text(text, language)
