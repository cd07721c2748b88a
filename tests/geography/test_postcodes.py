from __future__ import annotations

import pytest

from pathfinder.geography import POSTCODE, outward_part


@pytest.mark.parametrize(
    ("typed", "outward"),
    [
        ("DE14 2AB", "DE14"),
        ("de142ab", "DE14"),
        (" st4  ", "ST4"),
        ("ST4 2", "ST4"),
        ("b78\u00a03xy", "B78"),
        ("SW1A 1AA", "SW1A"),
        ("M1 1AE", "M1"),
    ],
)
def test_a_postcode_is_cut_to_its_outward_part(typed: str, outward: str) -> None:
    assert outward_part(typed) == outward


@pytest.mark.parametrize("typed", ["", "Burton", "A38", "X1", "DE", "14", "DE14 2ABC", "1DE14"])
def test_what_only_looks_like_a_postcode_is_none(typed: str) -> None:
    assert outward_part(typed) is None


def test_postcodes_are_found_in_a_text_whole_so_that_they_can_be_taken_out() -> None:
    text = "I live at st4 2aa, before in DE14; he drives an A38 bus"
    assert [found.group() for found in POSTCODE.finditer(text)] == ["st4 2aa", "DE14"]
    assert [found.group("outward") for found in POSTCODE.finditer(text)] == ["st4", "DE14"]
