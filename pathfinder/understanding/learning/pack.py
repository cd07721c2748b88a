"""Packs what was learnt into bytes: one byte a weight, found through a table of hashes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from pathfinder.understanding.examples import LEARNT
from pathfinder.understanding.learning.fit import ALWAYS, Floats
from pathfinder.understanding.likeness import ZERO

Sections = dict[str, tuple[str, bytes]]
WIDTH = len(LEARNT) + len(LEARNT) % 2
"""Bytes of one row; even, since two concepts are added at a time."""
FULLEST = 0.6
"""How full the table of hashes may be, so that few features need a second look."""


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
    slots = 1 << int(np.ceil(np.log2(max(len(kept), 1) / FULLEST)))
    slots_keys, slots_rows = np.zeros(slots, np.uint32), np.zeros(slots, np.uint32)
    for row, key in enumerate(keys[kept].tolist()):
        slot = key & (slots - 1)
        while slots_keys[slot]:
            slot = (slot + 1) & (slots - 1)
        slots_keys[slot], slots_rows[slot] = key, row
    facts = {
        "concepts": LEARNT,
        "width": WIDTH,
        "scales": scales,
        "bias": [round(float(one), 5) for one in table[ALWAYS]],
        "thresholds": [round(float(one), 5) for one in thresholds],
    }
    sections = {
        "keys": ("I", slots_keys.tobytes()),
        "rows": ("I", slots_rows.tobytes()),
        "weights": ("B", whole[kept].tobytes()),
    }
    return facts, sections
