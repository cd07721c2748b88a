"""The numbers behind codes: no two of a shape stand for the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder.circumstances import shapes
from pathfinder.circumstances.shapes import LONG, SHORT
from pathfinder.errors import UnknownIdError

NUMBERS = st.integers(0, 2**16) | st.integers(0, 2**40) | st.integers(0, 2**90)


def is_the_only_one(shape: int, number: int) -> bool:
    """Return whether a number stands for something, and for what no other number stands for."""
    try:
        meaning = shapes.circumstances_of(shape, number)
    except (UnknownIdError, ValueError):
        return False
    assert shapes.number_behind(shape, meaning) == number
    return True


@given(NUMBERS, st.sampled_from((SHORT, LONG)))
def test_what_a_number_stands_for_is_written_as_that_number(number: int, shape: int) -> None:
    is_the_only_one(shape, number)


def test_of_the_first_numbers_of_each_shape_some_stand_for_something() -> None:
    meant = {
        shape: sum(is_the_only_one(shape, number) for number in range(30_000))
        for shape in (SHORT, LONG)
    }
    assert 1_000 < meant[SHORT] < 30_000
    assert 1_000 < meant[LONG] < 30_000


@pytest.mark.parametrize("number", [0b0001, 0b0010, 0b0100, 0b1000, 16 * 4 * 11])
def test_a_field_that_is_there_holds_something(number: int) -> None:
    assert not is_the_only_one(LONG, number)
