"""On whose word something stands, and how old that word is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal

from pathfinder.provenance import Freshness, KindOfFact, freshness
from pathfinder.provenance.dates import first_day

Standing = Literal["own_current", "own_old", "kind", "silent"]
BEST_FIRST: Final[tuple[Standing, ...]] = ("own_current", "own_old", "kind", "silent")
STRENGTH: Final[Mapping[Standing, int]] = MappingProxyType(
    {standing: 3 - number for number, standing in enumerate(BEST_FIRST)}
)
"""The more the better founded."""


@lru_cache(maxsize=4096)
def standing_of(
    publisher: Literal["organization", "other"], printed: str, as_of: date | None
) -> Standing:
    """Return whose word a page is for the body it speaks of, and whether it is within its life.

    Without a day nothing counts as current.
    """
    if publisher == "other":
        return "kind"
    if as_of is None:
        return "own_old"
    current = freshness(printed, KindOfFact.SHARING, as_of) is Freshness.CURRENT
    return "own_current" if current else "own_old"


@lru_cache(maxsize=4096)
def age_of(printed: str) -> int:
    """Return a number that is the larger the newer a printed date is; 0 for undated."""
    day = first_day(printed)
    return 0 if day is None else day.toordinal()
