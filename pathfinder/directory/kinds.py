"""Which kind of fact each field of a service holds, and so how long what it says is believed."""

from __future__ import annotations

from typing import Final

from pathfinder.provenance import KindOfFact

KIND_OF_FIELD: Final = {
    "needs": KindOfFact.TAKES,
    "helps": KindOfFact.TAKES,
    "genders": KindOfFact.TAKES,
    "stay_genders": KindOfFact.TAKES,
    "ages": KindOfFact.TAKES,
    "welcomes": KindOfFact.TAKES,
    "by_and_for": KindOfFact.TAKES,
    "only_for": KindOfFact.TAKES,
    "home_address": KindOfFact.TAKES,
    "area": KindOfFact.TAKES,
    "often_full": KindOfFact.TAKES,
    "contract": KindOfFact.TAKES,
    "residence": KindOfFact.STATUS,
    "public_funds": KindOfFact.STATUS,
    "asks_for_papers": KindOfFact.STATUS,
    "adviser": KindOfFact.STATUS,
    "referral": KindOfFact.COST,
    "cost": KindOfFact.COST,
    "free": KindOfFact.COST,
    "languages": KindOfFact.LANGUAGES,
    "interpreter": KindOfFact.LANGUAGES,
    "access": KindOfFact.LANGUAGES,
    "phones": KindOfFact.CONTACT,
    "channels": KindOfFact.CONTACT,
    "locations": KindOfFact.CONTACT,
    "hours": KindOfFact.HOURS,
}
"""The kind of fact each field of a service holds; what is quoted, or has ended, does not expire."""
