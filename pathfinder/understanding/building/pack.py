"""Packs what was learnt into bytes: one byte a weight, found through a table of hashes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from pathfinder.understanding.building.fit import ALWAYS, Floats
from pathfinder.understanding.building.words import Sections, numbers
from pathfinder.understanding.examples import LEARNT
from pathfinder.understanding.likeness import ZERO
from pathfinder.understanding.tables import laid_out

WIDTH = len(LEARNT) + len(LEARNT) % 2
"""Bytes of one row; even, since two concepts are added at a time."""


def packed(
    table: Floats,
    keys: NDArray[np.int64],
    is_spelling: NDArray[np.bool_],
    thresholds: Floats,
    least: float,
) -> tuple[dict[str, Any], Sections]:
    """Return the facts and sections of a table of weights.

    Features of which no weight reaches ``least`` say nothing and are left out.
    """
    told = np.abs(table).max(axis=1) >= least
    told[ALWAYS] = False
    scales = []
    whole = np.zeros((len(table), WIDTH), np.uint8)
    for kind in (False, True):
        of_kind = is_spelling == kind
        greatest = float(np.abs(table[of_kind & told]).max(initial=1e-6))
        scales.append(greatest / (ZERO - 1))
        rounded = np.rint(table[of_kind] / scales[-1]).clip(1 - ZERO, ZERO - 1)
        whole[of_kind, : len(LEARNT)] = (rounded + ZERO).astype(np.uint8)
    whole[:, len(LEARNT) :] = ZERO
    kept = np.flatnonzero(told)
    slots = laid_out({key: row for row, key in enumerate(keys[kept].tolist())})
    facts = {
        "concepts": LEARNT,
        "width": WIDTH,
        "scales": scales,
        "bias": [round(float(one), 5) for one in table[ALWAYS]],
        "thresholds": [round(float(one), 5) for one in thresholds],
    }
    sections = {
        "feature_keys": numbers(slots[0]),
        "feature_rows": numbers(slots[1]),
        "weights": ("B", whole[kept].tobytes()),
    }
    return facts, sections
