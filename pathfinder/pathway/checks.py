"""Looks for ways that point at what is not there: a body, a rule, a service, a concept, a number.

A way that nobody can follow, or whose dangers nobody worked out, must never reach a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from pathfinder.directory import Catalogue
from pathfinder.disclosure import Sharing, sharing
from pathfinder.errors import DataError, Finding
from pathfinder.pathway.model import Route
from pathfinder.pathway.providers import acts_for
from pathfinder.pathway.routes import routes

_RUNNERS: Final = frozenset({"police", "home_office"})


def check_routes(
    catalogue: Catalogue, ways: Iterable[Route] | None = None, known: Sharing | None = None
) -> list[Finding]:
    """Return everything wrong with the ways (the shipped ones, where none are given)."""
    try:
        chosen = routes() if ways is None else tuple(ways)
    except DataError as error:
        return list(error.findings)
    rules = known or sharing()
    services = {service.id for organization in catalogue for service in organization.services}
    return sorted(finding for way in chosen for finding in _faults(way, rules, services))


def _faults(way: Route, known: Sharing, services: set[str]) -> Iterator[Finding]:
    file = f"pathway/{way.id}.toml"
    holders = {*way.tells, *(party.holder for party in way.parties), *way.local.of_holders}
    for holder in sorted(holders - set(known.holders)):
        yield Finding(file, 0, f"{holder!r} is no known holder", "Describe it in holders.toml")
    ids = {rule.id for rule in known.rules}
    for rule in way.rules:
        if rule not in ids:
            cure = "Leave out a rule that has no source, or correct its id"
            yield Finding(file, 0, f"{rule!r} is no sharing rule", cure)
    for service in (*way.local.services, *way.local.services_under_18):
        if service not in services:
            cure = "Correct its id, or take it out; a way without services says so itself"
            yield Finding(file, 0, f"{service!r} is no service of the catalogue", cure)
    for concept in way.strange_conditions():
        yield Finding(file, 0, f"{concept!r} is no concept", "Take one of the closed lists")
    for service in way.local.services:
        for body in sorted(acts_for(service) & _RUNNERS):
            if way.run_by != body:
                cure = "Set run_by, or take the service out: nobody may take it for independent"
                yield Finding(
                    file, 0, f"{service!r} acts for the {body} on a way not its own", cure
                )
    for body in sorted(_runners_told(way, known)):
        if way.run_by is None and not _is_open_about(way, body):
            cure = "Set run_by, or name the body among the parties"
            yield Finding(file, 0, f"it tells the {body} and does not say so", cure)


def _runners_told(way: Route, known: Sharing) -> set[str]:
    bodies = {known.holders[one].acts_for for one in way.tells if one in known.holders}
    return {body for body in bodies if body in _RUNNERS}


def _is_open_about(way: Route, body: str) -> bool:
    return any(party.holder == body for party in way.parties)
