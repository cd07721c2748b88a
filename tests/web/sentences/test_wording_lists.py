"""Lists read as one sentence, also where CLDR knows no list of the language."""

from __future__ import annotations

import pytest

from pathfinder.languages import LANGUAGES
from pathfinder.web.sentences.wording import listed


def test_central_kurdish_has_its_own_words_between() -> None:
    assert listed(["a", "b", "c"], "or", "ckb") == "a، b یان c"
    assert listed(["a", "b", "c"], locale="ckb") == "a، b و c"
    assert listed(["a"], "or", "ckb") == "a"
    assert listed([], locale="ckb") == ""


def test_no_language_of_the_pages_joins_with_english() -> None:
    for language in LANGUAGES:
        if language.interface and language.tag != "en":
            assert " or " not in listed(["x", "y"], "or", language.babel_locale), language.tag
            assert " and " not in listed(["x", "y"], locale=language.babel_locale), language.tag


def test_pieces_are_escaped_in_every_language() -> None:
    for locale in ("en", "ckb"):
        assert "<b>" not in listed(["<b>", "x"], locale=locale)


@pytest.mark.parametrize("tag", ["ro", "ar", "ckb"])
def test_the_next_languages_are_ready(tag: str) -> None:
    assert " or " not in listed(["x", "y", "z"], "or", tag)
