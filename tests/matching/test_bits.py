"""Sets of services as bits: how the answers to several things told join."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder.matching.bits import (
    Tally,
    alone,
    any_of,
    both_alike,
    positions,
    tabulate,
    where,
    which,
)
from pathfinder.matching.judgement import (
    NEUTRAL,
    NO,
    Fit,
    Judgement,
    decided_by_them,
    nobody_said,
    unless_they_differ,
)
from pathfinder.matching.ranking import by_count, by_value, in_order
from pathfinder.matching.reasons import ReasonKind
from tests.matching.strategies import UNHURRIED

OLD = Judgement(Fit.ASK, "old")
THEY_DECIDE = decided_by_them(ReasonKind.DECIDES, "ages")
SUREST_FIRST = (NEUTRAL, OLD, nobody_said("ages"), THEY_DECIDE, NO)
PAIRS = [(one, other) for one in SUREST_FIRST for other in SUREST_FIRST]
EVERYONE = (1 << len(PAIRS)) - 1
FIRST, SECOND = tabulate(one for one, _ in PAIRS), tabulate(other for _, other in PAIRS)


def answer(tally: Tally, position: int) -> tuple[Fit, str | None]:
    bit = 1 << position
    if not tally.fits & bit:
        return Fit.NO, None
    for because in ("case", "silent", "old"):
        if getattr(tally, because) & bit:
            return Fit.ASK, {"case": "case_by_case"}.get(because, because)
    return Fit.YES, None


def expected(judgement: Judgement) -> tuple[Fit, str | None]:
    return judgement.fit, judgement.because


@pytest.mark.parametrize("position", range(len(PAIRS)))
def test_where_one_of_two_is_enough_the_surer_counts(position: int) -> None:
    surer = min(PAIRS[position], key=SUREST_FIRST.index)
    assert answer(any_of([FIRST, SECOND]), position) == expected(surer)


@pytest.mark.parametrize("position", range(len(PAIRS)))
def test_two_things_that_exclude_each_other_leave_it_to_them_where_they_differ(
    position: int,
) -> None:
    differing = tabulate([THEY_DECIDE] * len(PAIRS))
    together = unless_they_differ("ages", *PAIRS[position])
    assert answer(both_alike(FIRST, SECOND, differing, EVERYONE), position) == expected(together)


@pytest.mark.parametrize("position", range(len(PAIRS)))
def test_one_answer_holds_for_some_and_the_other_for_the_rest(position: int) -> None:
    even = which(number % 2 == 0 for number in range(len(PAIRS)))
    tally = where(even, alone(FIRST), alone(SECOND))
    assert answer(tally, position) == expected(PAIRS[position][position % 2])


@UNHURRIED
@given(
    st.integers(0, 2**40),
    st.lists(st.lists(st.integers(0, 2**40), max_size=4), max_size=4),
)
def test_the_order_by_bands_is_the_order_by_their_places(these: int, keys: list[list[int]]) -> None:
    def place(position: int) -> list[int]:
        return [
            next((n for n, band in enumerate(key) if band >> position & 1), len(key))
            for key in keys
        ]

    assert list(in_order(these, keys)) == sorted(positions(these), key=place)


@UNHURRIED
@given(st.lists(st.integers(0, 255), max_size=5))
def test_bands_by_count_hold_each_service_once(sets: list[int]) -> None:
    bands = by_count(sets, 255)
    for position in range(8):
        count = sum(one >> position & 1 for one in sets)
        holding = [n for n, band in enumerate(bands) if band >> position & 1]
        assert holding == [len(sets) - count]


def test_bands_by_value_put_the_smallest_first() -> None:
    assert by_value([(2, 0), (1, 9), (2, 0), (1, 3)]) == [0b1000, 0b0010, 0b0101]
