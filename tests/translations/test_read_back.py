"""Every verdict, warning and script was read back by somebody who had not seen the English."""

from __future__ import annotations

import re

import pytest

from pathfinder.languages import INTERFACE_LANGUAGES
from tests.translations.read_back import readings, said_in, sentences_to_read, to_read

LANGUAGES = [one.tag for one in INTERFACE_LANGUAGES if one.tag != "en"]
PLACE = re.compile(r"%\((\w+)\)[sd]")


def test_what_has_to_be_read_is_found() -> None:
    assert len(list(sentences_to_read())) > 400


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_sentence_that_could_hurt_was_read_as_it_stands_now(tag: str) -> None:
    assert not to_read(tag), f"python -m tests.translations.read_back {tag}"
    assert set(sentences_to_read()) <= said_in(tag).keys()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_difference_that_was_found_was_mended(tag: str) -> None:
    left = [one["english"] for one in readings(tag).values() if "different" in one]
    assert not left


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_reading_names_what_the_sentence_leaves_open(tag: str) -> None:
    for reading in readings(tag).values():
        assert set(PLACE.findall(reading["back"])) == set(PLACE.findall(reading["english"]))
