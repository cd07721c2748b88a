"""A table finds every number by its key and nothing by any other key."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from pathfinder.understanding.tables import Table, laid_out

KEYS = st.integers(1, 0xFFFFFFFF)
NUMBERS = st.integers(0, 0xFFFFFFFF)


def table_of(numbers: dict[int, int]) -> Table:
    keys, values = laid_out(numbers)
    return Table(memoryview(array("I", keys)), memoryview(array("I", values)))


@given(st.dictionaries(KEYS, NUMBERS, max_size=80), st.lists(KEYS, max_size=20))
def test_a_table_finds_what_it_holds_and_nothing_else(
    numbers: dict[int, int], others: list[int]
) -> None:
    table = table_of(numbers)
    assert {key: table.find(key) for key in numbers} == numbers
    assert all(table.find(key) == numbers.get(key, -1) for key in others)
    assert table.found([*others, *numbers]) == [
        numbers[key] for key in (*others, *numbers) if key in numbers
    ]


def test_keys_that_want_the_same_slot_are_all_found() -> None:
    size = len(laid_out({key: key for key in range(1, 50)})[0])
    numbers = {1 + size * step: step for step in range(49)}
    table = table_of(numbers)
    assert {key: table.find(key) for key in numbers} == numbers
