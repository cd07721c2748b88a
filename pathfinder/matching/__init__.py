"""From what a person told us to the services that will take them, with every reason and doubt.

``fit`` says slowly and plainly whether one service is for one person; ``index`` says the same at
once for all of them; ``ranking`` puts them in order; ``find`` answers a search.
"""

from pathfinder.matching.find import Finder, Found, find
from pathfinder.matching.found import DistanceBand, Match, Matches, Without
from pathfinder.matching.index import Index
from pathfinder.matching.judgement import Because, Fit
from pathfinder.matching.order import Openness
from pathfinder.matching.reach import unreachable

__all__ = [
    "Because",
    "DistanceBand",
    "Finder",
    "Fit",
    "Found",
    "Index",
    "Match",
    "Matches",
    "Openness",
    "Without",
    "find",
    "unreachable",
]
