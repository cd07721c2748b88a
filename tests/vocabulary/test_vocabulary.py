"""The closed lists: permanent ids, each defined, each in one place."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import yaml

from pathfinder.errors import UnknownIdError
from pathfinder.vocabulary import AREAS, CONCEPTS, FACETS, WIDER_AREAS, expand_areas, facet_of

DESIGN = Path(__file__).parents[2].parent / "shared" / "design" / "concepts.yaml"


def test_every_concept_belongs_to_one_facet_and_is_defined() -> None:
    seen: set[str] = set()
    for facet in FACETS:
        for concept, definition in CONCEPTS[facet].items():
            assert concept not in seen
            assert facet_of(concept) == facet
            assert definition
            seen.add(concept)
    assert len(seen) == 73


def test_an_id_outside_the_lists_is_an_error() -> None:
    with pytest.raises(UnknownIdError, match="shoplifting"):
        facet_of("shoplifting")


def test_larger_areas_expand_by_one_table() -> None:
    assert expand_areas(("uk",)) == expand_areas(("england",)) == frozenset(AREAS)
    assert expand_areas(("staffordshire",)) == frozenset(AREAS) - {"stoke-on-trent"}
    assert set(WIDER_AREAS) == {"staffordshire", "england", "uk"}


@pytest.mark.skipif(not DESIGN.exists(), reason="the design is not beside this checkout")
def test_no_id_of_the_design_was_renamed_or_lost() -> None:
    designed = yaml.safe_load(DESIGN.read_text("utf-8"))
    assert {facet: list(concepts) for facet, concepts in designed.items()} == {
        facet: list(concepts) for facet, concepts in CONCEPTS.items()
    }


def test_the_shipped_file_is_what_is_read() -> None:
    file = Path(__file__).parents[2] / "pathfinder" / "data" / "vocabulary" / "concepts.toml"
    assert tomllib.loads(file.read_text("utf-8")) == CONCEPTS
