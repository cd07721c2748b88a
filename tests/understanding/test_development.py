"""How much of what people might say is understood, on the half nothing was tuned on."""

from __future__ import annotations

import pytest

from pathfinder.vocabulary import is_concept

from .conftest import Hear
from .development import SAID, SPELLINGS, measured


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_spelling_has_sixty_utterances_of_known_concepts(spelling: str) -> None:
    said = SAID[spelling]
    assert len({one["text"] for one in said}) == len(said) >= 60
    assert all(is_concept(id_) for one in said for id_ in (*one["must"], *one.get("may", ())))


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_most_of_what_is_insisted_on_is_found_in_the_untouched_half(
    hear_text: Hear, spelling: str
) -> None:
    assert measured(hear_text, spelling, held_out=True).found >= 0.85


def test_few_utterances_of_the_untouched_half_get_a_wrong_concept(hear_text: Hear) -> None:
    assert measured(hear_text, *SPELLINGS, held_out=True).wrong <= 0.04


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_places_and_wished_languages_are_heard_as_they_were_meant(
    hear_text: Hear, spelling: str
) -> None:
    for said in SAID[spelling]:
        told = hear_text(said["text"], spelling).circumstances
        assert told.place == said.get("place"), said["text"]
        assert told.languages == tuple(said.get("languages", ())), said["text"]
