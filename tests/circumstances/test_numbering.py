"""Numbers once given are never changed, because printed cards carry them."""

from __future__ import annotations

import hashlib

import pytest

from pathfinder.circumstances.numbering import KINDS, Kind, all_ids, id_of, number_of, parse
from pathfinder.errors import DataError, UnknownIdError
from pathfinder.vocabulary import CONCEPTS

ISSUED = {
    "concepts": (73, "9cadef6744529eb0"),
    "entries": (379, "9359fe8c70adaa78"),
    "languages": (49, "45f0c0757d6e56e5"),
    "places": (287, "c35ca0a1062ae755"),
    "routes": (27, "ad214fde08165b2f"),
}
"""How many numbers were given out, and a digest of what they mean: lists may only grow."""


@pytest.mark.parametrize(("kind", "issued"), ISSUED.items())
def test_a_number_once_given_keeps_its_meaning(kind: Kind, issued: tuple[int, str]) -> None:
    count, expected = issued
    given = "\n".join(all_ids(kind)[:count])
    assert hashlib.sha256(given.encode()).hexdigest()[:16] == expected


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_and_ids_belong_together(kind: Kind) -> None:
    for identifier in all_ids(kind):
        assert id_of(kind, number_of(kind, identifier)) == identifier


def test_every_concept_has_a_number() -> None:
    assert set(all_ids("concepts")) == {c for concepts in CONCEPTS.values() for c in concepts}


def test_an_unknown_number_is_an_error() -> None:
    with pytest.raises(UnknownIdError):
        id_of("concepts", 5000)
    with pytest.raises(UnknownIdError):
        id_of("concepts", -1)


def test_a_gap_or_a_second_number_for_an_id_is_found() -> None:
    with pytest.raises(DataError) as caught:
        parse("0 a\n2 b\n2 a\n", "places.txt")
    assert [finding.line for finding in caught.value.findings] == [2, 3]
