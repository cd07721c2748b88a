"""Who may come to know what a person tells: the answers for services, holders and routes.

The answers of the shipped data are remembered by what was asked about, by the day and by the few
ids of a situation that bear on them; nothing of it says who asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from pathfinder.circumstances import Circumstances
from pathfinder.directory.catalogue import Catalogue
from pathfinder.disclosure.files import Sharing, sharing
from pathfinder.disclosure.graph import SERVICE, Graph, Node
from pathfinder.disclosure.judging import verdicts_from
from pathfinder.disclosure.model import Recipient, ServiceHolder, Statement
from pathfinder.disclosure.told import Told, told_of
from pathfinder.disclosure.verdict import Link, Onward, Verdict, as_json, most_open, openness_key
from pathfinder.errors import UnknownIdError
from pathfinder.provenance.dates import first_day

__all__ = [
    "Link",
    "Onward",
    "Verdict",
    "as_json",
    "judge",
    "openness_key",
    "quotations_of",
    "start_of",
    "verdicts_for",
    "verdicts_of",
    "verdicts_of_catalogue",
    "verdicts_of_holder",
    "verdicts_of_parties",
]

_PUBLIC_KINDS: Final = ("council", "government", "nhs", "police", "statutory")
"""Kinds of organisation that are public bodies; used for a service that nobody has mapped yet."""
_HOLDER_OF_KIND: Final[Mapping[str, str]] = MappingProxyType(
    {"police": "police", "council": "council"}
)
_REMEMBERED: Final = 8192


def verdicts_of(
    service_id: str,
    as_of: date | None = None,
    organization_kind: str | None = None,
    *,
    circumstances: Circumstances | None = None,
) -> Mapping[Recipient, Verdict]:
    """Return a verdict for each of the five recipients about what is told to a service.

    Without a day no statement counts as current; what ``circumstances`` do not tell takes the more
    open branch. ``organization_kind`` is only looked at for a service that ``services.toml`` does
    not map, so that a new police service is never "not known".
    """
    return verdicts_for(service_id, as_of, organization_kind, told_of(circumstances))


def verdicts_of_holder(
    holder_id: str, as_of: date | None = None, *, circumstances: Circumstances | None = None
) -> Mapping[Recipient, Verdict]:
    """Return the verdicts about what is told to a holder, such as ``police`` or ``service:<id>``.

    Raises ``UnknownIdError`` for a holder that nobody described.
    """
    return _of_holder(holder_id, as_of, told_of(circumstances))


def verdicts_of_parties(
    parties: Iterable[str], as_of: date | None = None, *, circumstances: Circumstances | None = None
) -> Mapping[Recipient, Verdict]:
    """Return the verdicts of a way on which a person tells every one of these holders.

    For each recipient the most open answer of any of them, of equals the worst founded. Raises
    ``UnknownIdError`` for a holder that nobody described, ``ValueError`` for no party at all.
    """
    told = told_of(circumstances)
    return MappingProxyType(most_open(_of_holder(party, as_of, told) for party in parties))


def verdicts_of_catalogue(
    catalogue: Catalogue, as_of: date, *, circumstances: Circumstances | None = None
) -> Mapping[str, Mapping[Recipient, Verdict]]:
    """Return the verdicts of every service of a catalogue, by service id."""
    told = told_of(circumstances)
    return {
        service.id: verdicts_for(service.id, as_of, organization.kind, told)
        for organization in catalogue
        for service in organization.services
    }


def quotations_of(service_id: str) -> tuple[Statement, ...]:
    """Return everything said about a service and those who may hear, newest first, undated last.

    These are what their pages say, rendered in our words; each carries its address and date.
    """
    return tuple(
        sorted(
            sharing().statements_of(service_id),
            key=lambda said: first_day(said.date) or date.min,
            reverse=True,
        )
    )


def judge(
    known: Sharing,
    service_id: str,
    as_of: date | None,
    organization_kind: str | None = None,
    circumstances: Circumstances | None = None,
) -> Mapping[Recipient, Verdict]:
    """Return the verdicts of a service by what ``known`` holds."""
    graph = graph_of(known, as_of, told_of(circumstances))
    return verdicts_from(start_of(graph, service_id, organization_kind), graph)


def start_of(graph: Graph, asked: str, organization_kind: str | None = None) -> Node:
    """Return the body that a person speaks to: a service by its id."""
    entry = graph.known.services.get(asked) or _unmapped(asked, organization_kind)
    return graph.service(entry)


@lru_cache(maxsize=64)
def graph_of(known: Sharing, as_of: date | None, told: Told) -> Graph:
    """Return who can tell whom, for what was told and on a day; remembered for a few of them."""
    return Graph(known, as_of, told)


@lru_cache(maxsize=_REMEMBERED)
def verdicts_for(
    service_id: str, as_of: date | None, organization_kind: str | None, told: Told
) -> Mapping[Recipient, Verdict]:
    """Return what ``verdicts_of`` returns, for what bears on the answers of what was told."""
    graph = graph_of(sharing(), as_of, told)
    return verdicts_from(start_of(graph, service_id, organization_kind), graph)


@lru_cache(maxsize=_REMEMBERED)
def _of_holder(holder_id: str, as_of: date | None, told: Told) -> Mapping[Recipient, Verdict]:
    service_id = holder_id.removeprefix(SERVICE)
    if service_id != holder_id:
        if service_id not in sharing().services:
            raise UnknownIdError("holder", holder_id)
        return verdicts_for(service_id, as_of, None, told)
    sharing().holder(holder_id)
    graph = graph_of(sharing(), as_of, told)
    return verdicts_from(graph.start(holder_id), graph)


def _unmapped(service_id: str, kind: str | None) -> ServiceHolder:
    return ServiceHolder(
        service=service_id,
        holder=_HOLDER_OF_KIND.get(kind or "", f"{SERVICE}{service_id}"),
        kind=kind or "independent",
        public_body=kind in _PUBLIC_KINDS,
    )
