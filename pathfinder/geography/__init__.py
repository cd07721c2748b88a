"""The towns, villages and outward postcodes of the county, and how far apart they are.

A full postcode never gets in: it is cut to its outward part before anything looks at it.
"""

from pathfinder.geography.distance import DISTANCE_BANDS, kilometres_between, nearest_band
from pathfinder.geography.gazetteer import ELSEWHERE, Gazetteer, gazetteer
from pathfinder.geography.place import Place
from pathfinder.geography.postcodes import POSTCODE, outward_part

__all__ = [
    "DISTANCE_BANDS",
    "ELSEWHERE",
    "POSTCODE",
    "Gazetteer",
    "Place",
    "gazetteer",
    "kilometres_between",
    "nearest_band",
    "outward_part",
]
