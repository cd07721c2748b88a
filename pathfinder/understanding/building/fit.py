"""Fits one weight a feature and concept to the examples: logistic regression, all concepts at once.

Stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan and Singer 2011), and three
things besides, each of which understood more of what was never seen (tests/bench/understanding.md):

- Most texts are read together with another of their language, and then both are to be heard: people
  say several things at once, and examples mostly one.
- Some of the spelling is left out at random in every round (Wager, Wang and Liang 2013), so that
  the senses, which all languages share, must carry what they can.
- No weight falls far below nothing: what somebody says of one thing hardly ever denies another.

The random numbers are fixed: the same examples give the same weights, byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]
Chance = np.random.Generator

ALWAYS: Final = 0
"""The column of the feature that every text has."""
BATCH: Final = 128
STEP: Final = 0.2
DECAY: Final = 1e-2
TOGETHER: Final = 0.8
"""The share of texts that are read together with another one."""
KEPT: Final = 0.7
"""The share of the spelling that a round looks at."""
LOWEST: Final = -0.1
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
    languages: Numbers


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
        partners = _partners(texts.languages, chance)
        order = chance.permutation(len(texts.labels))
        for first in range(0, len(order), BATCH):
            chosen = order[first : first + BATCH]
            rows, labels = _together(texts, chosen, partners, chance)
            seen = chance.random(len(rows.columns)) < KEPT
            rows = rows.where(seen | ~is_spelling[rows.columns])
            likely = 1 / (1 + np.exp(-scores(rows, table)))
            columns, slope = _slope(rows, (likely - labels).astype(np.float32))
            slope += DECAY * table[columns]
            moved[columns] += slope * slope
            moved_to = table[columns] - STEP * slope / np.sqrt(moved[columns])
            table[columns] = np.where(columns[:, None] == ALWAYS, moved_to, moved_to.clip(LOWEST))
    return table


def _partners(languages: Numbers, chance: Chance) -> Numbers:
    """Return, for each text, another one of its language."""
    partners = np.empty(len(languages), np.int64)
    for language in np.unique(languages):
        members = np.flatnonzero(languages == language)
        partners[members] = chance.permutation(members)
    return partners


def _together(
    texts: Texts, chosen: Numbers, partners: Numbers, chance: Chance
) -> tuple[Rows, Floats]:
    """Return the rows and labels of some texts, most of them read together with their partner."""
    first, labels = texts.rows.of(chosen), texts.labels[chosen]
    joined = np.flatnonzero(chance.random(len(chosen)) < TOGETHER)
    others = partners[chosen[joined]]
    second = texts.rows.of(others)
    second = second.where(second.columns != ALWAYS)
    owners = np.concatenate((first.owners(), joined[second.owners()]))
    order = np.argsort(owners, kind="stable")
    labels[joined] = np.maximum(labels[joined], texts.labels[others])
    rows = Rows(
        np.concatenate(([0], np.cumsum(np.bincount(owners, minlength=len(chosen))))),
        np.concatenate((first.columns, second.columns))[order],
        np.concatenate((first.values, second.values))[order],
    )
    return rows, labels


def _slope(rows: Rows, error: Floats) -> tuple[Numbers, Any]:
    """Return the columns met and, for each, the sum of errors it had a part in."""
    owners = rows.owners()
    order = np.argsort(rows.columns, kind="stable")
    columns = rows.columns[order]
    first = np.flatnonzero(np.concatenate(([True], columns[1:] != columns[:-1])))
    parts = error[owners[order]] * rows.values[order][:, None]
    return columns[first], np.add.reduceat(parts, first, axis=0)
