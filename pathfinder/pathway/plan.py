"""From what a person told us to the ways they have, best first, each with who would come to know.

The order, for somebody who fears the police or for their papers: in danger, safety first; then by
the worse of what is known about the police and the Home Office, then by the better of the two, and
only then by how well a way suits. For anybody else how well it suits comes first. No plan has the
police as its only way: where nobody else is reached, somebody who listens is added.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Final

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue
from pathfinder.disclosure import Openness, Verdict, openness_key
from pathfinder.disclosure.model import Recipient
from pathfinder.matching import Finder, Match
from pathfinder.pathway.fitting import (
    fears_disclosure,
    helps_given,
    is_in_danger,
    needs_named,
    pointers,
    suits,
    told_nothing,
)
from pathfinder.pathway.judging import verdicts_of_route
from pathfinder.pathway.model import Route
from pathfinder.pathway.providers import Providers
from pathfinder.pathway.reasons import reasons_for
from pathfinder.pathway.routes import route, routes
from pathfinder.values import Value

ON_THE_PAGE: Final = 3
"""How many ways a page shows at once; a plan holds them all."""

IN_DANGER_FIRST: Final = "in_danger_first"
CALLING_HAS_A_COST: Final = "calling_has_a_cost"
NO_ROUTE_WITHOUT_EXCEPTIONS: Final = "no_route_without_exceptions"
UNDER_18_TOLD_SOONER: Final = "under_18_told_sooner"
NOTHING_PROTECTS_A_WITNESS: Final = "nothing_protects_a_witness"
GENERAL_WAYS: Final = "general_ways"
NOTES: Final = (
    IN_DANGER_FIRST,
    CALLING_HAS_A_COST,
    NO_ROUTE_WITHOUT_EXCEPTIONS,
    UNDER_18_TOLD_SOONER,
    NOTHING_PROTECTS_A_WITNESS,
    GENERAL_WAYS,
)
"""What is to be said above the ways, in this order."""


class PlannedRoute(Value):
    """One way in a plan: why it is there, who would come to know, and who does it here."""

    route: str
    reasons: tuple[str, ...]
    verdicts: Mapping[Recipient, Verdict]
    services: tuple[Match, ...]
    provider_known: bool
    """False where nobody is known who does it here for this person; the page says so."""


class Plan(Value):
    """Every way that a person has, best first, and what is to be said before them."""

    routes: tuple[PlannedRoute, ...]
    notes: tuple[str, ...]


def plan(
    told: Circumstances,
    catalogue: Catalogue,
    as_of: date,
    at: datetime | None = None,
    *,
    finder: Finder,
) -> Plan:
    """Return the ways for a person, best first, each with its verdicts and services.

    ``at`` is the moment of asking, with its zone, for who answers now. ``finder`` must be one over
    the same catalogue. Raises ``UnknownIdError`` for a place that the gazetteer does not hold.
    """
    providers = Providers(told, catalogue, finder, as_of, at)
    chosen = [_planned(way, told, as_of, providers) for way in routes() if suits(way, told)]
    reached = any(_leads_to_somebody(planned, told) for planned in chosen)
    if not (fears_disclosure(told) and reached):
        kept = (way for way in routes() if way.always_offered and not suits(way, told))
        chosen += [_planned(way, told, as_of, providers) for way in kept]
    return Plan(
        routes=tuple(sorted(chosen, key=lambda planned: _place_of(planned, told))),
        notes=tuple(_notes(told)),
    )


def _planned(way: Route, told: Circumstances, as_of: date, providers: Providers) -> PlannedRoute:
    verdicts, services = verdicts_of_route(way, as_of, told), providers.of(way)
    return PlannedRoute(
        route=way.id,
        reasons=reasons_for(way, told, verdicts, provider_known=bool(services)),
        verdicts=verdicts,
        services=services,
        provider_known=bool(services),
    )


def _leads_to_somebody(planned: PlannedRoute, told: Circumstances) -> bool:
    """Return whether somebody is known on a way who can help in time and is not the police."""
    told_always = planned.verdicts["police"].openness is Openness.ALWAYS
    too_slow = is_in_danger(told) and route(planned.route).takes_time
    return planned.provider_known and not told_always and not too_slow


def _place_of(planned: PlannedRoute, told: Circumstances) -> tuple[tuple[int, ...], ...]:
    """Return what the order goes by; ways alike in all of it keep the order of their numbers."""
    way = route(planned.route)
    closed = (*openness_key(planned.verdicts), _naming(planned.verdicts))
    well = _how_well(way, told)
    if fears_disclosure(told):
        return _urgency(way, told), closed, well
    return _urgency(way, told), well, closed


def _urgency(way: Route, told: Circumstances) -> tuple[int, ...]:
    """Return the place by danger alone: what helps at once first, what takes time last."""
    if not is_in_danger(told):
        return (0,)
    return (0 if "danger_now" in way.also_if_told else 2 if way.takes_time else 1,)


def _naming(verdicts: Mapping[Recipient, Verdict]) -> int:
    """Return how many of the police and the Home Office would get a name and not only facts."""
    return sum(not verdicts[body].points_to_you for body in ("police", "home_office"))


def _how_well(way: Route, told: Circumstances) -> tuple[int, ...]:
    """Return the place by how well a way suits, the smaller the better."""
    points = (
        2 * len(pointers(way, told)) + len(needs_named(way, told)) + len(helps_given(way, told))
    )
    unasked = bool(way.only_if_told) and told_nothing(told)
    return (-points, way.is_general, unasked)


def _notes(told: Circumstances) -> Iterator[str]:
    fears = fears_disclosure(told)
    if is_in_danger(told):
        yield IN_DANGER_FIRST
        yield CALLING_HAS_A_COST
    if fears:
        yield NO_ROUTE_WITHOUT_EXCEPTIONS
    if "under_18" in told.people:
        yield UNDER_18_TOLD_SOONER
    if fears and "witness" in told.people:
        yield NOTHING_PROTECTS_A_WITNESS
    if told_nothing(told):
        yield GENERAL_WAYS
