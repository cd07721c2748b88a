"""Weighs how much a text is like the examples of each concept.

Every feature has a row of weights, one byte for each concept; the rows of a text are added up. All
concepts are added at once: a row is read as one long number whose parts never run over into each
other, which needs nothing but Python and takes a fraction of a millisecond.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import sqrt
from typing import Final, NamedTuple

from pathfinder.understanding.compiled import Compiled, where
from pathfinder.understanding.features import Features
from pathfinder.understanding.tables import Table

ZERO: Final = 128
"""The byte that stands for a weight of nothing."""
SPELLING: Final = 1.5
"""How much the spelling of a text counts beside its senses, however long the text is."""
_FULL: Final = 255
"""Rows that can be added before a part of the sum could run over."""


def spelling_value(features: Features) -> float:
    """Return how much each feature of spelling counts: the less, the more there are."""
    return SPELLING / sqrt(len(features.spelled) or 1)


class Likely(NamedTuple):
    """A concept that a text is like, and the run of words that shows it most."""

    concept: str
    start: int
    end: int


class Likeness:
    """The weights that were learnt; made once from the compiled file, never changed."""

    __slots__ = (
        "_bias", "_concepts", "_even", "_rows", "_scales", "_thresholds", "_weights", "_width",
    )  # fmt: skip

    def __init__(self, compiled: Compiled) -> None:
        facts = compiled.facts["likeness"]
        self._concepts: tuple[str, ...] = tuple(facts["concepts"])
        self._bias: list[float] = facts["bias"]
        self._thresholds: list[float] = facts["thresholds"]
        self._scales: tuple[float, float] = tuple(facts["scales"])
        self._width: int = facts["width"]
        self._rows = Table(compiled.section("feature_keys"), compiled.section("feature_rows"))
        self._weights = compiled.section("weights")
        self._even = int.from_bytes(b"\xff\x00" * (self._width // 2), "little")

    def _added(self, features: Iterable[int]) -> list[int]:
        """Return the sums, concept by concept, of the weights of some features."""
        width, weights, even, row_of = self._width, self._weights, self._even, self._rows.find
        totals = [0] * width
        first = second = count = 0
        for key in features:
            row = row_of(key)
            if row < 0:
                continue
            start = row * width
            packed = int.from_bytes(weights[start : start + width], "little")
            first += packed & even
            second += packed >> 8 & even
            count += 1
            if count == _FULL:
                _unpack(first, second, count, totals)
                first = second = count = 0
        _unpack(first, second, count, totals)
        return totals

    def scores(self, features: Features) -> dict[str, float]:
        """Return how much a text is like each concept; above 0 it is more like it than not."""
        sensed = self._added(features.sensed)
        spelled = self._added(features.spelled)
        by_sense, by_spelling = self._scales
        by_spelling *= spelling_value(features)
        return {
            concept: bias + by_sense * one + by_spelling * other - threshold
            for concept, bias, one, other, threshold in zip(
                self._concepts, self._bias, sensed, spelled, self._thresholds, strict=False
            )
        }

    def strongest(self, concept: str, features: Features) -> tuple[int, int]:
        """Return the run of words that shows a concept most, as the words' half-open span."""
        at = self._concepts.index(concept)
        by_sense, by_spelling = self._scales
        by_spelling *= spelling_value(features)
        shares: dict[int, float] = {}
        for found, scale in ((features.sensed, by_sense), (features.spelled, by_spelling)):
            for key, (start, end) in found.items():
                row = self._rows.find(key)
                if row >= 0:
                    share = scale * (self._weights[row * self._width + at] - ZERO) / (end - start)
                    for number in range(start, end):
                        shares[number] = shares.get(number, 0.0) + share
        return _best_run(shares)


def load_likeness() -> Likeness:
    """Return what was learnt from the shipped examples; raises ``DataError`` if it was not made."""
    return Likeness(Compiled(where()))


def _unpack(first: int, second: int, count: int, into: list[int]) -> None:
    """Add to each total its part of two long sums, of which each holds every other concept."""
    size = len(into)
    for offset, packed in enumerate((first, second)):
        parts = memoryview(packed.to_bytes(size, "little")).cast("H")
        for number, part in enumerate(parts):
            into[2 * number + offset] += part - ZERO * count


def _best_run(shares: Mapping[int, float]) -> tuple[int, int]:
    """Return the run of words with the greatest sum (Bentley 1984, after Kadane)."""
    best, start, run = (float("-inf"), 0, 1), 0, 0.0
    for number in range(max(shares, default=0) + 1):
        if run <= 0:
            run, start = 0.0, number
        run += shares.get(number, 0.0)
        best = max(best, (run, start, number + 1), key=lambda one: one[0])
    return best[1], best[2]
