"""``pathfinder plan``: the ways for what a code holds, best first, each with who would know."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import click

from pathfinder.circumstances import Circumstances
from pathfinder.cli.database import current_catalogue
from pathfinder.cli.finding import circumstances_of
from pathfinder.cli.output import answer, as_of_option, london_today, say
from pathfinder.directory.schedule import LONDON
from pathfinder.disclosure import CardVerdicts, as_json
from pathfinder.matching import Finder
from pathfinder.pathway import ON_THE_PAGE, PlannedRoute, route, verdicts_of_route
from pathfinder.pathway import plan as plan_ways


@click.command()
@click.argument("code")
@as_of_option
def plan(code: str, as_of: date) -> None:
    """List the ways for what CODE holds, as JSON, best first, with who would come to know."""
    told = circumstances_of(code)
    catalogue = current_catalogue()
    now = datetime.now(LONDON) if as_of == london_today() else None
    finder = Finder(catalogue, openness=CardVerdicts(catalogue, as_of).order_for)
    made = plan_ways(told, catalogue, as_of, now, finder=finder)
    answer([_item(planned) for planned in made.routes])
    for note in made.notes:
        say(f"Note: {note}")
    best = ", ".join(planned.route for planned in made.routes[:ON_THE_PAGE])
    say(f"{len(made.routes)} ways; the first: {best}.")


def who_knows_on(route_id: str, as_of: date, told: Circumstances | None = None) -> dict[str, Any]:
    """Return who may come to know on a way, and which rules say so; the way must be a known one."""
    way = route(route_id)
    return {
        **as_json(verdicts_of_route(way, as_of, told)),
        "tells": list(way.tells),
        "run_by": way.run_by,
        "rules": list(way.rules),
        "parties": [party.model_dump(mode="json") for party in way.parties],
    }


def _item(planned: PlannedRoute) -> dict[str, Any]:
    way = route(planned.route)
    return {
        "route": planned.route,
        "reasons": planned.reasons,
        "run_by": way.run_by,
        "verdicts": as_json(planned.verdicts),
        "provider_known": planned.provider_known,
        "services": [
            {
                "service": match.service,
                "organization": match.organization,
                "fit": match.fit.value,
                "ask_because": match.ask_because,
            }
            for match in planned.services
        ],
        "steps": way.steps,
        "keeps": way.keeps,
        "does_not": way.does_not,
        "say_first": way.say_first,
        "script": way.script,
    }
