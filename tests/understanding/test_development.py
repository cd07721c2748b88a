"""How much of what people might say is understood, on the half nothing was tuned on."""

from __future__ import annotations

from typing import Final

import pytest

from pathfinder.geography import gazetteer
from pathfinder.vocabulary import is_concept

from .conftest import Hear
from .development import FEWEST, SAID, SPELLINGS, measured

NOT_YET_SAID: Final[tuple[str, ...]] = ()
"""Spellings for which no utterances are written yet: nothing is claimed of them."""

FOUND: Final = {"en": 0.88, "pl": 0.85, "ur": 0.85, "ur-Latn": 0.85}
"""The least share of insisted concepts that a spelling was brought to by itself."""
WRONG: Final = 0.06
"""The greatest share of utterances, in those spellings together, with a wrong concept."""
FOUND_IN_ALL: Final = 0.53
WRONG_IN_ALL: Final = 0.05
"""What all 43 spellings were brought to together, with room for what one build differs by."""


def test_every_spelling_has_utterances_or_is_named_as_having_none() -> None:
    assert sorted([*SAID, *NOT_YET_SAID]) == sorted(SPELLINGS)
    assert len(SPELLINGS) == 43


@pytest.mark.parametrize("spelling", SAID)
def test_utterances_are_many_and_tell_known_concepts_and_places(spelling: str) -> None:
    said = SAID[spelling]
    assert len({one["text"] for one in said}) == len(said) >= FEWEST
    assert all(is_concept(id_) for one in said for id_ in (*one["must"], *one.get("may", ())))
    assert all(gazetteer().holds(one["place"]) for one in said if one.get("place"))


@pytest.mark.parametrize("spelling", FOUND)
def test_most_of_what_is_insisted_on_is_found_in_the_untouched_half(
    hear_text: Hear, spelling: str
) -> None:
    assert measured(hear_text, spelling, held_out=True).found >= FOUND[spelling]


def test_few_utterances_of_the_untouched_half_get_a_wrong_concept(hear_text: Hear) -> None:
    assert measured(hear_text, *FOUND, held_out=True).wrong <= WRONG


def test_no_language_that_is_added_takes_much_from_all_the_others(hear_text: Hear) -> None:
    share = measured(hear_text, *SPELLINGS, held_out=True)
    assert share.found >= FOUND_IN_ALL
    assert share.wrong <= WRONG_IN_ALL


@pytest.mark.parametrize("spelling", FOUND)
def test_places_and_wished_languages_are_heard_as_they_were_meant(
    hear_text: Hear, spelling: str
) -> None:
    for said in SAID[spelling]:
        told = hear_text(said["text"], spelling).circumstances
        assert told.place == said.get("place"), said["text"]
        assert told.languages == tuple(said.get("languages", ())), said["text"]
