"""Who comes to know on each way, and the order of ways for somebody who fears the police.

A way is judged by those whom a person tells on it, each with everything that can follow; the
answer for a recipient is the most open of theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import ServiceHolder, Sharing, Verdict, sharing
from pathfinder.disclosure.model import Recipient
from pathfinder.disclosure.verdicts import judge
from pathfinder.pathway.model import Route

Closedness = tuple[int, ...]
"""The smaller, the less the police and the Home Office come to know."""
_STANDINGS = ("own_current", "own_old", "kind", "silent")


def holders_told(way: Route, told: Circumstances) -> tuple[str, ...]:
    """Return everybody whom this person tells on a way, or who meets them on it."""
    young = way.tells_under_18 if "under_18" in told.people else ()
    return (*way.tells, *young)


def verdicts_of_route(way: Route, told: Circumstances, as_of: date) -> Mapping[Recipient, Verdict]:
    """Return a verdict for each of the five recipients."""
    return _judged(holders_told(way, told), as_of)


@lru_cache(maxsize=256)
def _judged(holders: tuple[str, ...], as_of: date) -> Mapping[Recipient, Verdict]:
    known = sharing()
    entry = ServiceHolder(
        service="the-way",
        holder=holders[0],
        also=holders[1:],
        kind="charity",
        public_body=any(known.holders[one].public_body for one in holders),
    )
    return judge(Sharing(known.holders.values(), known.rules, (), (entry,)), "the-way", as_of)


def closedness(verdicts: Mapping[Recipient, Verdict]) -> Closedness:
    """Return what ways are ordered by: the worse of police and Home Office, then the better."""
    better, worse = sorted(
        (int(verdict.openness), _STANDINGS.index(verdict.standing), int(verdict.said))
        for verdict in (verdicts["police"], verdicts["home_office"])
    )
    return (*worse, *better)
