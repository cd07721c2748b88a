"""Packs what was learnt into numbers: for each feature what it says in general, and of what more.

A feature says next to nothing of most concepts: of those it keeps one common weight, and a weight
of its own for the few of which it says something.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from pathfinder.understanding.building.fit import ALWAYS, Floats
from pathfinder.understanding.building.words import Sections, numbers
from pathfinder.understanding.examples import LEARNT
from pathfinder.understanding.likeness import CONCEPT_BITS, MIDDLE
from pathfinder.understanding.tables import laid_out

TELLING: Final = 0.2
"""How far a weight must stand from the common one to be kept."""


def packed(
    table: Floats, keys: NDArray[np.int64], threshold: float
) -> tuple[dict[str, Any], Sections]:
    """Return the facts and sections of a table of weights."""
    common = np.median(table, axis=1, keepdims=True)
    told = np.abs(table - common) >= TELLING
    told[ALWAYS] = False
    greatest = max(float(np.abs(one[ALWAYS + 1 :]).max()) for one in (table, table - common))
    scale = greatest / (MIDDLE - 2)
    common = np.rint(common / scale).astype(np.int64)
    more = np.rint(table / scale).astype(np.int64) - common
    places: dict[int, int] = {}
    weights: list[int] = []
    for column in np.flatnonzero(told.any(axis=1)).tolist():
        places[int(keys[column])] = len(weights)
        concepts = np.flatnonzero(told[column])
        weights.append((int(common[column, 0]) + MIDDLE) << CONCEPT_BITS | len(concepts))
        weights += (more[column, concepts] + MIDDLE << CONCEPT_BITS | concepts).tolist()
    slots, values = laid_out(places)
    facts = {
        "concepts": LEARNT,
        "scale": scale,
        "bias": [round(float(one) - threshold, 5) for one in table[ALWAYS]],
    }
    sections = {
        "feature_keys": numbers(slots),
        "feature_places": numbers(values),
        "weights": ("H", np.array(weights, np.uint16).tobytes()),
    }
    return facts, sections
