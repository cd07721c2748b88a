"""Where a fact comes from, when it was said, and how long it may be relied on.

A fact cannot exist without a source. The date is the one printed on the page; where none was
printed it is ``undated``, which counts as old for anything that reassures.
"""

from pathfinder.provenance.dates import UNDATED, PrintedDate
from pathfinder.provenance.facts import Fact, Source, Sourced
from pathfinder.provenance.lifetimes import LIFETIMES, Freshness, KindOfFact, freshness

__all__ = [
    "LIFETIMES",
    "UNDATED",
    "Fact",
    "Freshness",
    "KindOfFact",
    "PrintedDate",
    "Source",
    "Sourced",
    "freshness",
]
