"""Every id has a name, and what happened can be said in one's own voice."""

from __future__ import annotations

import pytest

from pathfinder.directory.model import GROUPS
from pathfinder.errors import UnknownIdError
from pathfinder.vocabulary import CONCEPTS, NEEDS, PEOPLE, STATUS
from pathfinder.web.sentences.concepts import concept_in_my_words, concept_name, people_of

ALL = [concept for facet in CONCEPTS.values() for concept in facet]


@pytest.mark.parametrize("concept", ALL)
def test_every_concept_has_a_name_of_its_own(concept: str) -> None:
    assert concept_name(concept)
    assert [concept_name(other) for other in ALL].count(concept_name(concept)) == 1


def test_what_happened_is_said_in_the_readers_own_voice() -> None:
    for need in NEEDS:
        assert concept_in_my_words(need) != concept_name(need)


def test_no_name_blames_or_frightens() -> None:
    words = " ".join((*map(concept_name, ALL), *map(concept_in_my_words, ALL))).casefold()
    for never in ("illegal", "overstay", "alleged", "victim of", "don't worry", "simply"):
        assert never not in words


@pytest.mark.parametrize("group", [*GROUPS, *PEOPLE, *STATUS])
def test_every_group_a_service_can_name_has_a_name(group: str) -> None:
    assert people_of(group)


def test_an_unknown_concept_is_our_mistake() -> None:
    with pytest.raises(UnknownIdError):
        concept_name("nothing")
