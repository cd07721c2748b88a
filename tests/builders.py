"""Organisations, services, facts and catalogues for tests, with everything filled in but the point.

A test names only what it is about. A plain value given for a fact becomes a fact of the
organisation's own page, printed last month; ``fact(value, date=..., own=False)`` says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final, TypeVar, get_args

from pathfinder.directory import (
    Catalogue,
    Channel,
    Location,
    Opening,
    Organization,
    Phone,
    Residence,
    Service,
)
from pathfinder.directory.schedule import DAYS, LONDON, Day
from pathfinder.provenance import Fact, Source

T = TypeVar("T")

TODAY: Final = date(2026, 11, 25)
"""A Wednesday; the day on which tests ask."""
NOON: Final = datetime(2026, 11, 25, 12, 0, tzinfo=LONDON)
RECENT: Final = "2026-10-01"
"""Within the life of every kind of fact on ``TODAY``."""
LONG_AGO: Final = "2015"
"""Past the life of every kind of fact on ``TODAY``."""
UNDATED: Final = "undated"

WEEKDAYS: Final[tuple[Day, ...]] = DAYS[:5]


def source(printed: str = RECENT, *, own: bool = True, page: str = "page") -> Source:
    """Return a page that was read; its id says whose it is and what date it prints."""
    publisher = "organization" if own else "other"
    return Source(
        id=f"{page}-{publisher}-{printed}",
        url=f"https://{publisher}.example/{page}",
        date=printed,
        publisher=publisher,
        retrieved="2026-11-22",
    )


def fact(value: T, printed: str = RECENT, *, own: bool = True) -> Fact[T]:
    """Return a fact read on one page."""
    return Fact[Any](value=value, sources=(source(printed, own=own),))


def openings(opens: str, closes: str, days: Iterable[Day] = WEEKDAYS) -> tuple[Opening, ...]:
    """Return the same hours on each of the days."""
    return (Opening(days=tuple(days), opens=opens, closes=closes),)


ALWAYS: Final = openings("00:00", "24:00", DAYS)
OFFICE_HOURS: Final = openings("09:00", "17:00")


def phone(number: str = "01782 000000", printed: str = RECENT, **fields: Any) -> Phone:
    """Return a telephone number; ``hours`` and ``free`` may be plain values."""
    return Phone.model_validate(
        {"number": number, "sources": (source(printed),), **_with_facts(Phone, fields, printed)}
    )


def channel(
    kind: str, to: str | None = "https://help.example/", printed: str = RECENT, **fields: Any
) -> Channel:
    """Return a way to write to a service."""
    return Channel.model_validate(
        {
            "kind": kind,
            "to": to,
            "sources": (source(printed),),
            **_with_facts(Channel, fields, printed),
        }
    )


def location(place: str | None = "stafford", printed: str = RECENT) -> Location:
    """Return a public address in a place of the gazetteer."""
    return Location(lines=("1 High Street",), place=place, sources=(source(printed),))


def residence_any() -> Residence:
    """Return that a service takes people whatever their immigration status."""
    return Residence(scope="any")


def residence_some(accepted: tuple[str, ...] = (), refused: tuple[str, ...] = ()) -> Residence:
    """Return that immigration status matters to a service."""
    return Residence(scope="some", accepted=accepted, refused=refused)


def service(service_id: str = "listening-line", **fields: Any) -> Service:
    """Return an active service with a telephone; plain values become recent facts."""
    return Service.model_validate(
        {
            "id": service_id,
            "name": service_id.replace("-", " ").capitalize(),
            "state": "active",
            "phones": (phone(),),
            **_with_facts(Service, fields, RECENT),
        }
    )


def organization(slug: str = "helpers", *services: Service, **fields: Any) -> Organization:
    """Return an organisation with these services, or with one of no particular kind."""
    return Organization.model_validate(
        {
            "id": slug,
            "name": slug.replace("-", " ").capitalize(),
            "kind": "charity",
            "services": services or (service(f"{slug}-line"),),
            **_with_facts(Organization, fields, RECENT),
        }
    )


def catalogue(*entries: Service | Organization) -> Catalogue:
    """Return a catalogue; a service given alone gets an organisation of its own."""
    return Catalogue(
        entry if isinstance(entry, Organization) else organization(f"{entry.id}-org", entry)
        for entry in entries
    )


def _with_facts(model: type[Any], fields: dict[str, Any], printed: str) -> dict[str, Any]:
    """Wrap plain values of those fields that hold facts."""
    return {
        name: fact(value, printed)
        if value is not None and not isinstance(value, Fact) and _holds_a_fact(model, name)
        else value
        for name, value in fields.items()
    }


def _holds_a_fact(model: type[Any], name: str) -> bool:
    annotation = model.model_fields[name].annotation
    return any(
        isinstance(option, type) and issubclass(option, Fact)
        for option in (annotation, *get_args(annotation))
    )
