"""Markup becomes short lines in which every piece keeps its direction."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from pathfinder.web.sentences.unmarked import (
    CLOSES,
    FROM_THE_RIGHT,
    OPENS,
    WIDTH,
    UnknownMarkupError,
    short_lines,
)
from pathfinder.web.sentences.wording import in_english, in_language, isolated

URDU = "یہ نمبر ہے"


def from_the_right(*lines: str) -> list[str]:
    return [f"{FROM_THE_RIGHT}{line}{FROM_THE_RIGHT}" for line in lines]


def test_what_a_page_isolates_is_isolated_in_a_line_from_the_right() -> None:
    number = Markup('{} <a href="tel:999">{}</a>').format(URDU, isolated("999", "ltr"))
    assert short_lines(number, "rtl") == from_the_right(f"{URDU} {OPENS}999{CLOSES}")


def test_a_line_from_the_left_isolates_only_what_runs_from_the_right() -> None:
    own_name = in_language("اردو", "ur", "rtl")
    sentence = Markup("Speak {} at {}").format(own_name, isolated("17:00", "ltr"))
    assert short_lines(sentence, "ltr") == [f"Speak {OPENS}اردو{CLOSES} at 17:00"]


def test_the_english_beside_a_translation_begins_a_line_of_its_own() -> None:
    both = Markup('{} <small lang="en" dir="ltr">They tell them.</small>').format(URDU)
    assert short_lines(both, "rtl") == from_the_right(URDU, f"{OPENS}They tell them.{CLOSES}")


def test_signs_that_a_page_escapes_are_plain_again() -> None:
    assert short_lines("Men & boys, women’s “own”", "ltr") == ["Men & boys, women’s “own”"]


def test_each_sentence_has_a_line() -> None:
    words = "Is it safe? We do not know if they do. Ask St. Giles of Leek. (May 2024)"
    assert short_lines(words, "ltr") == [
        "Is it safe?",
        "We do not know if they do.",
        "Ask St. Giles of Leek. (May 2024)",
    ]


def test_a_number_is_never_broken() -> None:
    for room in range(40, WIDTH):
        sentence = Markup("{} {} on").format("x" * room, isolated("01782 000 111", "ltr"))
        assert any("01782 000 111" in line for line in short_lines(sentence, "ltr"))


def test_an_isolate_that_is_broken_is_opened_again_on_the_next_line() -> None:
    lines = short_lines(in_english("some long words " * 10), "rtl")
    assert len(lines) > 1
    for line in lines:
        assert line.count(OPENS) == line.count(CLOSES) == 1
    for _, later in pairwise(lines):
        assert later.startswith(f"{FROM_THE_RIGHT}  {OPENS}")


@pytest.mark.parametrize("markup", ["<img src=x>", "<script>x</script>", "<br>", "<ul></ul>"])
def test_markup_that_no_sentence_has_is_refused(markup: str) -> None:
    with pytest.raises(UnknownMarkupError):
        short_lines(Markup(markup), "ltr")


PIECES = st.lists(
    st.one_of(
        st.sampled_from(["and", "they.", "Ask?", URDU, "ہے۔", "<b>"]),
        st.text("ab. ا۱1", min_size=1).map(lambda text: isolated(text, "ltr")),
        st.text("ab. ا۱1", min_size=1).map(in_english),
    )
)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@given(pieces=PIECES)
def test_every_line_closes_what_it_opens_and_loses_no_word(
    direction: str, pieces: list[str]
) -> None:
    sentence = Markup(" ").join(pieces)
    lines = short_lines(sentence, direction)  # type: ignore[arg-type]
    for line in lines:
        open_now = 0
        for character in line:
            open_now += (character == OPENS) - (character == CLOSES)
            assert open_now >= 0
        assert open_now == 0
    shown = "".join(lines).translate(dict.fromkeys(map(ord, OPENS + CLOSES + FROM_THE_RIGHT)))
    assert "".join(shown.split()) == "".join(sentence.striptags().split())
