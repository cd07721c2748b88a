"""Fits one weight a feature and concept to the examples: logistic regression, all concepts at once.

Stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan and Singer 2011). Some of the
spelling is left out at random in every round (Wager, Wang and Liang 2013), so that the senses,
which all languages share, must carry what they can; and no weight falls far below nothing, since
what somebody says of one thing hardly ever denies another.

The random numbers are fixed: the same examples give the same weights, byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

ALWAYS: Final = 0
"""The column of the feature that every text has."""
BATCH: Final = 128
STEP: Final = 0.2
DECAY: Final = 1e-2
KEPT: Final = 0.7
"""The share of the spelling that a round looks at."""
LOWEST: Final = -0.3
"""The lowest weight that a feature may have."""
START: Final = -3.0


class Rows(NamedTuple):
    """The features of texts, one text after the other."""

    starts: Numbers
    """Where each text begins in the other two, and the end."""
    columns: Numbers
    values: Floats

    def sizes(self) -> Numbers:
        """Return how many features each text has."""
        return np.diff(self.starts)

    def owners(self) -> Numbers:
        """Return, for each feature, the number of the text it belongs to."""
        return np.repeat(np.arange(len(self.starts) - 1), self.sizes())

    def of(self, texts: Numbers) -> Rows:
        """Return the rows of some texts, in the order asked for."""
        sizes = self.sizes()[texts]
        starts = np.concatenate(([0], np.cumsum(sizes)))
        at = np.repeat(self.starts[texts] - starts[:-1], sizes) + np.arange(starts[-1])
        return Rows(starts, self.columns[at], self.values[at])

    def where(self, stays: NDArray[np.bool_]) -> Rows:
        """Return the rows with some of their features alone."""
        before = np.concatenate(([0], np.cumsum(stays)))
        return Rows(before[self.starts], self.columns[stays], self.values[stays])


class Texts(NamedTuple):
    """Everything known about texts to learn from, each thing in the same order."""

    rows: Rows
    labels: Floats
    """1 for each concept that a careful reader hears, else 0; a row for each text."""


def scores(rows: Rows, table: Floats) -> Floats:
    """Return the sum of weights of every text for every concept; no text may be empty."""
    return np.add.reduceat(table[rows.columns] * rows.values[:, None], rows.starts[:-1], axis=0)


def fitted(
    texts: Texts, is_spelling: NDArray[np.bool_], *, rounds: int, say: Callable[[str], None]
) -> Floats:
    """Return the weights, a row for each feature and a column for each concept."""
    chance = np.random.Generator(np.random.PCG64(7))
    table = np.zeros((len(is_spelling), texts.labels.shape[1]), np.float32)
    table[ALWAYS] = START
    moved = np.full(table.shape, 1e-2, np.float32)
    for number in range(rounds):
        say(f"  round {number + 1} of {rounds}")
        order = chance.permutation(len(texts.labels))
        for first in range(0, len(order), BATCH):
            chosen = order[first : first + BATCH]
            rows = texts.rows.of(chosen)
            seen = chance.random(len(rows.columns)) < KEPT
            rows = rows.where(seen | ~is_spelling[rows.columns])
            likely = 1 / (1 + np.exp(-scores(rows, table)))
            columns, slope = _slope(rows, (likely - texts.labels[chosen]).astype(np.float32))
            slope += DECAY * table[columns]
            moved[columns] += slope * slope
            moved_to = table[columns] - STEP * slope / np.sqrt(moved[columns])
            table[columns] = np.where(columns[:, None] == ALWAYS, moved_to, moved_to.clip(LOWEST))
    return table


def _slope(rows: Rows, error: Floats) -> tuple[Numbers, Any]:
    """Return the columns met and, for each, the sum of errors it had a part in."""
    owners = rows.owners()
    order = np.argsort(rows.columns, kind="stable")
    columns = rows.columns[order]
    first = np.flatnonzero(np.concatenate(([True], columns[1:] != columns[:-1])))
    parts = error[owners[order]] * rows.values[order][:, None]
    return columns[first], np.add.reduceat(parts, first, axis=0)
