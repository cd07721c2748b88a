"""``pathfinder find``: the services for what a code holds, best first, each with its reasons."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import click

from pathfinder.circumstances import Circumstances, read
from pathfinder.cli.database import current_catalogue
from pathfinder.cli.output import MisuseError, answer, as_of_option, london_today, say
from pathfinder.cli.understanding import known_language
from pathfinder.directory import Catalogue, Opening, Phone, Service
from pathfinder.directory.schedule import LONDON
from pathfinder.disclosure import CardVerdicts, as_json, verdicts_of
from pathfinder.errors import CodeError
from pathfinder.matching import Found, Match
from pathfinder.matching import find as find_services
from pathfinder.provenance import Fact


@click.command()
@click.argument("code")
@click.option("--lang", help="The language wished, where the code holds none.")
@as_of_option
def find(code: str, lang: str | None, as_of: date) -> None:
    """List the services for what CODE holds, as JSON, best first."""
    told = circumstances_of(code)
    if lang is not None and not told.languages:
        told = told.replaced(languages=(known_language(lang),))
    catalogue = current_catalogue()
    verdicts = CardVerdicts(catalogue, as_of)
    openness = verdicts.order_for(told)
    found = find_services(told, catalogue, as_of, _moment(as_of), openness=openness)
    answer([_item(match, catalogue, as_of, told) for match in found.matches])
    _tell(found)


def circumstances_of(code: str) -> Circumstances:
    """Return what a code holds, or complain when there is no such code."""
    try:
        return read(code)
    except CodeError:
        raise MisuseError(
            f"{code!r} is no code; type it as it is printed, such as 4K9Q-ZT2X-7."
        ) from None


def _item(match: Match, catalogue: Catalogue, as_of: date, told: Circumstances) -> dict[str, Any]:
    service = catalogue.service(match.service)
    kind = catalogue.organization_of(match.service).kind
    return {
        **match._asdict(),
        "contact": _contact(service),
        "verdicts": as_json(verdicts_of(service.id, as_of, kind, circumstances=told)),
    }


def _contact(service: Service) -> dict[str, Any]:
    """Return every way in that victims may be shown, each with its date."""
    return {
        "phones": [_phone(phone) for phone in service.phones if phone.shown],
        "channels": [
            {"kind": channel.kind, "to": channel.to, "date": channel.date}
            for channel in service.channels
            if channel.to is not None
        ],
        "locations": [
            {"lines": place.lines, "postcode": place.postcode, "date": place.date}
            for place in service.locations
        ],
        "hours": _hours(service.hours),
        "referral": None if service.referral is None else service.referral.value,
    }


def _phone(phone: Phone) -> dict[str, Any]:
    return {
        "number": phone.number,
        "for_what": phone.for_what,
        "free": None if phone.free is None else phone.free.value,
        "hours": _hours(phone.hours),
        "date": phone.date,
    }


def _hours(fact: Fact[tuple[Opening, ...]] | None) -> list[dict[str, Any]] | None:
    return None if fact is None else [opening.model_dump(mode="json") for opening in fact.value]


def _moment(as_of: date) -> datetime | None:
    """Return the moment of asking; for another day than today there is none."""
    return datetime.now(LONDON) if as_of == london_today() else None


def _tell(found: Found) -> None:
    say(f"{len(found.matches)} services fit or may fit.")
    for without in found.without:
        say(f"Without {without.told} there are {without.count}.")
    if found.outside:
        say("The place lies outside the county; only national services were looked at.")
