"""Who comes to know on each way: judged by those whom a person tells on it, and all that follows.

A party that hears only later, such as a school that the police inform, is reached by the rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pathfinder.circumstances import Circumstances
from pathfinder.disclosure import Verdict, verdicts_of_parties
from pathfinder.disclosure.model import Recipient
from pathfinder.pathway.model import Route


def verdicts_of_route(
    way: Route, as_of: date, told: Circumstances | None = None
) -> Mapping[Recipient, Verdict]:
    """Return a verdict for each of the five recipients: the most open of all who are told."""
    return verdicts_of_parties(way.tells, as_of, circumstances=told)
