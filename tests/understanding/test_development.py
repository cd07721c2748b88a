"""How much of what people might say is understood, on the half nothing was tuned on."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import pytest

from pathfinder.vocabulary import is_concept

from .conftest import Hear

FILE = Path(__file__).with_name("development.toml")
SAID: dict[str, Any] = tomllib.loads(FILE.read_text("utf-8"))
SPELLINGS = ("en", "pl", "ur", "ur-Latn")


def is_held_out(text: str) -> bool:
    """Return whether an utterance is for figures only: half of all, by a hash that never moves."""
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 1


def measured(hear_text: Hear, spelling: str, *, held_out: bool) -> tuple[float, float]:
    """Return the share of insisted concepts found and of utterances with a wrong concept."""
    insisted = found = wrong = count = 0
    for said in SAID[spelling]:
        if is_held_out(said["text"]) != held_out:
            continue
        heard = set(hear_text(said["text"], spelling).circumstances.concepts)
        must = set(said["must"])
        insisted += len(must)
        found += len(must & heard)
        wrong += bool(heard - must - set(said.get("may", ())))
        count += 1
    return found / insisted, wrong / count


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_spelling_has_sixty_utterances_of_known_concepts(spelling: str) -> None:
    said = SAID[spelling]
    assert len({one["text"] for one in said}) == len(said) >= 60
    assert all(is_concept(id_) for one in said for id_ in (*one["must"], *one.get("may", ())))


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_most_of_what_is_insisted_on_is_found_in_the_untouched_half(
    hear_text: Hear, spelling: str
) -> None:
    recall, _ = measured(hear_text, spelling, held_out=True)
    assert recall >= 0.85


def test_few_utterances_of_the_untouched_half_get_a_wrong_concept(hear_text: Hear) -> None:
    wrong = count = 0.0
    for spelling in SPELLINGS:
        number = sum(is_held_out(one["text"]) for one in SAID[spelling])
        wrong += measured(hear_text, spelling, held_out=True)[1] * number
        count += number
    assert wrong / count <= 0.04


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_places_and_wished_languages_are_heard_as_they_were_meant(
    hear_text: Hear, spelling: str
) -> None:
    for said in SAID[spelling]:
        told = hear_text(said["text"], spelling).circumstances
        assert told.place == said.get("place"), said["text"]
        assert told.languages == tuple(said.get("languages", ())), said["text"]
