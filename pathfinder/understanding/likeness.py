"""Weighs how much a text is like the examples of each concept.

Every feature has a weight that holds for all concepts and more for the few it tells of. The weights
of a text's features are added up, spelling counting less than senses; nothing but Python is needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import sqrt
from typing import Final

from pathfinder.understanding.compiled import Compiled, shipped
from pathfinder.understanding.features import Features
from pathfinder.understanding.tables import Table

CONCEPT_BITS: Final = 6
"""The lowest bits of a weight: the number of its concept or, in front, how many weights follow."""
MIDDLE: Final = 512
"""What a weight of nothing is written as, in the bits above."""
SPELLING: Final = 0.45
"""How much one feature of spelling counts beside one sense."""
MANY: Final = 300
"""Features of spelling that all count in full; few examples have more."""
LITTLE: Final = 0.2
"""The share of the strongest word's weight below which a word does not belong to what is told."""

_CONCEPT: Final = (1 << CONCEPT_BITS) - 1


def spelling_value(features: Features) -> float:
    """Return how much each feature of spelling counts: less in a long text, which has many."""
    return SPELLING * sqrt(min(1.0, MANY / (len(features.spelled) or 1)))


class Likeness:
    """The weights that were learnt; made once from the compiled file, never changed."""

    __slots__ = ("_bias", "_concepts", "_places", "_scale", "_weights")

    def __init__(self, compiled: Compiled) -> None:
        facts = compiled.facts["likeness"]
        self._concepts: tuple[str, ...] = tuple(facts["concepts"])
        self._bias: list[float] = facts["bias"]
        self._scale: float = facts["scale"]
        self._places = Table(compiled.section("feature_keys"), compiled.section("feature_places"))
        self._weights = compiled.section("weights")

    def scores(self, features: Features) -> dict[str, float]:
        """Return how much a text is like each concept; above 0 it is more like it than not."""
        by_sense, by_spelling = self._scale, self._scale * spelling_value(features)
        sensed, spelled = self._added(features.sensed), self._added(features.spelled)
        return {
            concept: bias + by_sense * one + by_spelling * other
            for concept, bias, one, other in zip(
                self._concepts, self._bias, sensed, spelled, strict=True
            )
        }

    def _added(self, features: Iterable[int]) -> list[int]:
        """Return the sums, concept by concept, of the weights of some features."""
        sums = [0] * len(self._concepts)
        weights = self._weights
        common = 0
        for at in self._places.found(features):
            front = weights[at]
            common += (front >> CONCEPT_BITS) - MIDDLE
            for weight in weights[at + 1 : at + 1 + (front & _CONCEPT)]:
                sums[weight & _CONCEPT] += (weight >> CONCEPT_BITS) - MIDDLE
        return [one + common for one in sums]

    def strongest(self, concept: str, features: Features) -> tuple[int, int]:
        """Return the run of words that shows a concept most, as the words' half-open span.

        Only whoever is told which words meant what needs to ask for it.
        """
        number = self._concepts.index(concept)
        by_spelling = spelling_value(features)
        shares: dict[int, float] = {}
        for found, scale in ((features.sensed, 1.0), (features.spelled, by_spelling)):
            for key, (start, end) in found.items():
                share = scale * sum(self._weights_of(key, number)) / (end - start)
                for word in range(start, end):
                    shares[word] = shares.get(word, 0.0) + share
        return _best_run(shares)

    def _weights_of(self, key: int, concept: int) -> Iterator[int]:
        """Return the common weight of a feature and, where it has one, the concept's own."""
        at = self._places.find(key)
        if at >= 0:
            front = self._weights[at]
            yield (front >> CONCEPT_BITS) - MIDDLE
            for weight in self._weights[at + 1 : at + 1 + (front & _CONCEPT)]:
                if weight & _CONCEPT == concept:
                    yield (weight >> CONCEPT_BITS) - MIDDLE


def load_likeness() -> Likeness:
    """Return what was learnt from the shipped examples; raises ``DataError`` if it was not made."""
    return Likeness(shipped())


def _best_run(shares: Mapping[int, float]) -> tuple[int, int]:
    """Return the run of words with the greatest sum (Bentley 1984, after Kadane).

    Words that tell little beside the strongest one count against a run.
    """
    little = LITTLE * max(shares.values(), default=0.0)
    best, start, run = (float("-inf"), 0, 1), 0, 0.0
    for number in range(max(shares, default=0) + 1):
        if run <= 0:
            run, start = 0.0, number
        run += shares.get(number, 0.0) - little
        best = max(best, (run, start, number + 1), key=lambda one: one[0])
    return best[1], best[2]
