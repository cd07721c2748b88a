"""How far one place is from another, as the crow flies.

The only file that imports geopy, because geopy brings its network look-ups along and nothing else
may ever reach for them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from geopy.distance import great_circle

from pathfinder.geography.place import Place

DISTANCE_BANDS: Final = (5, 15, 40)
"""Kilometres: about a long walk, a bus ride, and the far side of the county; a judgement."""


def kilometres_between(one: Place, other: Place) -> float | None:
    """Return the great-circle distance between the middles of two places, in kilometres.

    None where either has no one point (an open question, elsewhere).
    """
    if one.latitude is None or one.longitude is None:
        return None
    if other.latitude is None or other.longitude is None:
        return None
    return _kilometres(one.latitude, one.longitude, other.latitude, other.longitude)


def nearest_band(kilometres: float) -> int | None:
    """Return the smallest distance band that holds a distance, or None beyond the last.

    >>> nearest_band(5.0), nearest_band(5.1), nearest_band(41)
    (5, 15, None)
    """
    return next((band for band in DISTANCE_BANDS if kilometres <= band), None)


@lru_cache(maxsize=16384)
def _kilometres(
    latitude: float, longitude: float, to_latitude: float, to_longitude: float
) -> float:
    return float(great_circle((latitude, longitude), (to_latitude, to_longitude)).kilometers)
