"""Which facts are past their life on a day, so that somebody can ask whether they still hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from pathfinder.directory import KIND_OF_FIELD, Catalogue, Service
from pathfinder.provenance import LIFETIMES, Freshness, KindOfFact, Sourced, freshness
from pathfinder.provenance.dates import first_day
from pathfinder.values import Value


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
