"""Which facts are past their life on a day, so that somebody can ask whether they still hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final

from pathfinder.directory import Catalogue, Service
from pathfinder.provenance import LIFETIMES, Freshness, KindOfFact, Sourced, freshness
from pathfinder.provenance.dates import first_day
from pathfinder.values import Value

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


class StaleFact(Value):
    """One fact that somebody should ask about again."""

    organization: str
    service: str
    fact: str
    """Where it stands in the file, as ``phones.0.hours``."""
    kind: KindOfFact
    date: str
    """As printed, or ``undated``."""
    since: dt.date | None
    """The first day after its life; None where no date was printed."""
    urls: tuple[str, ...]


def stale_facts(catalogue: Catalogue, as_of: date) -> Iterator[StaleFact]:
    """Yield the facts of published services that are old or undated on the day ``as_of``."""
    for service in catalogue.published:
        organization = catalogue.organization_of(service.id).id
        for path, kind, fact in _facts(service):
            if freshness(fact.date, kind, as_of) is not Freshness.CURRENT:
                yield StaleFact(
                    organization=organization,
                    service=service.id,
                    fact=path,
                    kind=kind,
                    date=fact.date,
                    since=_first_day_past(fact.date, kind),
                    urls=tuple(source.url for source in fact.sources),
                )


def _facts(service: Service) -> Iterator[tuple[str, KindOfFact, Sourced]]:
    for field, value in service:
        if field in KIND_OF_FIELD:
            yield from _within(field, value, KIND_OF_FIELD[field])


def _within(path: str, value: Any, kind: KindOfFact) -> Iterator[tuple[str, KindOfFact, Sourced]]:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _within(f"{path}.{index}", item, kind)
    elif isinstance(value, Sourced):
        yield path, kind, value
        for field, part in value:
            if field in KIND_OF_FIELD:
                yield from _within(f"{path}.{field}", part, KIND_OF_FIELD[field])


def _first_day_past(printed: str, kind: KindOfFact) -> date | None:
    day = first_day(printed)
    return None if day is None else day + timedelta(days=LIFETIMES[kind] + 1)
