from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder.languages import fold, words


def tokens(text: str) -> list[str]:
    return [word.token for word in words(text)]


def test_words_are_folded_and_remember_where_they_stood() -> None:
    text = "Mój mąż—bije!"
    assert [(word.token, text[word.start : word.end]) for word in words(text)] == [
        ("moj", "Mój"),
        ("maz", "mąż"),
        ("bije", "bije"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he won't, 'honest'", ["he", "wont", "honest"]),
        ("honour-based DE14 2AB", ["honour", "based", "de14", "2ab"]),
        ("मुझे मदद", ["मुझे", "मदद"]),
        ("می\u200cروم خانه", [fold("میروم"), fold("خانه")]),
        ("пам’ять", ["память"]),
        ("丈夫打我help", ["丈", "夫", "打", "我", "help"]),
        ("snake_case", ["snake", "case"]),
        ("ሰብኣየይ ይወቕዓኒ።", [fold("ሰብኣየይ"), fold("ይወቕዓኒ")]),
        ("e\u0301te\u0301", ["ete"]),
    ],
)
def test_words_are_cut_as_their_script_cuts_them(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize("text", ["", "   ", "!!! ... 😀🔥", "\u200b\u200f", "\u0301"])
def test_text_without_words_has_none(text: str) -> None:
    assert words(text) == ()


def test_the_vowel_signs_of_indic_words_do_not_cut_them() -> None:
    assert len(words("ഭർത്താവ് അടിക്കുന്നു")) == 2
    assert len(words("স্বামী মারে")) == 2
    assert len(words("கணவர் அடிக்கிறார்")) == 2


@given(st.text(max_size=60))
def test_spans_are_in_order_and_inside_the_text(text: str) -> None:
    end = 0
    for word in words(text):
        assert end <= word.start < word.end <= len(text)
        assert word.token
        assert " " not in word.token
        end = word.end


@given(st.text(max_size=60))
def test_the_words_of_a_folded_text_are_the_words_of_the_text(text: str) -> None:
    text = unicodedata.normalize("NFKC", text)
    assert "".join(tokens(fold(text))) == "".join(tokens(text))
