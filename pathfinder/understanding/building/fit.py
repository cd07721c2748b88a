"""Fits one weight a feature and concept to the examples: logistic regression, all concepts at once.

Stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan and Singer 2011). In every round
half of the spelling is left out at random (Wager, Wang and Liang 2013), so that the senses, which
all languages share, must carry what they can. The random numbers are fixed: the same examples give
the same weights, byte for byte.
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


class Rows(NamedTuple):
    """The features of texts, one text after the other."""

    starts: Numbers
    """Where each text begins in the other two, and the end."""
    columns: Numbers
    values: Floats

    def of(self, texts: Numbers) -> Rows:
        """Return the rows of some texts, in the order asked for."""
        sizes = (self.starts[1:] - self.starts[:-1])[texts]
        starts = np.concatenate(([0], np.cumsum(sizes)))
        at = np.repeat(self.starts[texts] - starts[:-1], sizes) + np.arange(starts[-1])
        return Rows(starts, self.columns[at], self.values[at])


def scores(rows: Rows, table: Floats) -> Floats:
    """Return the sum of weights of every text for every concept; no text may be empty."""
    return np.add.reduceat(table[rows.columns] * rows.values[:, None], rows.starts[:-1], axis=0)


def fitted(
    rows: Rows,
    labels: Floats,
    importance: Floats,
    *,
    features: int,
    is_spelling: NDArray[np.bool_],
    rounds: int,
    say: Callable[[str], None],
    batch: int = 128,
    step: float = 0.2,
    decay: float = 1e-5,
    kept: float = 0.5,
) -> Floats:
    """Return the weights, a row for each feature and a column for each concept."""
    chance = np.random.Generator(np.random.PCG64(7))
    concepts = labels.shape[1]
    table = np.zeros((features, concepts), np.float32)
    moved = np.full((features, concepts), 1e-2, np.float32)
    table[ALWAYS] = -3.0
    for number in range(rounds):
        say(f"  round {number + 1} of {rounds}")
        order = chance.permutation(len(labels))
        for first in range(0, len(order), batch):
            texts = order[first : first + batch]
            part = _with_gaps(rows.of(texts), is_spelling, kept, chance)
            error = scores(part, table)
            likely = (1 / (1 + np.exp(-error))).astype(np.float32)
            columns, slope = _slope(part, (likely - labels[texts]) * importance[texts])
            slope += decay * table[columns]
            moved[columns] += slope * slope
            table[columns] -= step * slope / np.sqrt(moved[columns])
    return table


def _with_gaps(
    rows: Rows, is_spelling: NDArray[np.bool_], kept: float, chance: np.random.Generator
) -> Rows:
    """Return the rows with some of their spelling left out."""
    stays = ~is_spelling[rows.columns] | (chance.random(len(rows.columns)) < kept)
    before = np.concatenate(([0], np.cumsum(stays)))
    return Rows(before[rows.starts], rows.columns[stays], rows.values[stays])


def _slope(rows: Rows, error: Floats) -> tuple[Numbers, Any]:
    """Return the columns met and, for each, the sum of errors it had a part in."""
    owner = np.repeat(np.arange(len(error)), rows.starts[1:] - rows.starts[:-1])
    order = np.argsort(rows.columns, kind="stable")
    columns = rows.columns[order]
    first = np.flatnonzero(np.concatenate(([True], columns[1:] != columns[:-1])))
    parts = error[owner[order]] * rows.values[order][:, None]
    return columns[first], np.add.reduceat(parts, first, axis=0)
