"""How long each kind of fact may be relied on: one table, judged by how often such things change.

The figures are a judgement of this project, not a norm; they are stated on the sources page.
A fact past its life lowers a claim (``ASK``, "we last knew in 2021"); it never removes a service,
and it never softens a warning.
"""

from __future__ import annotations

from datetime import date
from enum import Enum, StrEnum
from typing import Final

from pathfinder.provenance.dates import first_day


class KindOfFact(StrEnum):
    """What a fact is about, as far as its lifetime goes."""

    TAKES = "takes"
    """Which needs, people and areas a service takes, and what it does."""
    STATUS = "status"
    """Whether residence, immigration status, benefits or papers matter."""
    CONTACT = "contact"
    """Telephone numbers, addresses, websites."""
    HOURS = "hours"
    """Opening hours."""
    LANGUAGES = "languages"
    """Languages spoken, interpreters, access."""
    COST = "cost"
    """What it costs and how to be referred."""
    SHARING = "sharing"
    """What a body says about whom it tells."""


LIFETIMES: Final[dict[KindOfFact, int]] = {
    KindOfFact.TAKES: 1095,
    KindOfFact.STATUS: 1095,
    KindOfFact.CONTACT: 730,
    KindOfFact.HOURS: 365,
    KindOfFact.LANGUAGES: 730,
    KindOfFact.COST: 1095,
    KindOfFact.SHARING: 730,
}
"""Days from the earliest day a printed date can mean."""


class Freshness(Enum):
    """Whether a fact is within its life."""

    CURRENT = "current"
    OLD = "old"
    UNDATED = "undated"


def freshness(printed: str, kind: KindOfFact, as_of: date) -> Freshness:
    """Return whether a fact with this printed date is within its life on the day ``as_of``.

    >>> freshness("2019", KindOfFact.HOURS, date(2026, 11, 25)).name
    'OLD'
    """
    day = first_day(printed)
    if day is None:
        return Freshness.UNDATED
    return Freshness.CURRENT if (as_of - day).days <= LIFETIMES[kind] else Freshness.OLD
