"""The plan: up to three ways to report or to get help, each with what to know before choosing it.

The order and what belongs into it come from ``pathway``; the page only shows it. What must be known
first stands above the steps, and whoever is in danger reads first what a call brings and costs.
"""

from __future__ import annotations

from typing import Final

from flask import Blueprint, abort, redirect, render_template
from werkzeug.wrappers import Response

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.circumstances.numbering import id_of, number_of
from pathfinder.disclosure import ON_A_CARD
from pathfinder.errors import UnknownIdError
from pathfinder.pathway import (
    ON_THE_PAGE,
    Plan,
    PlannedRoute,
    fears_disclosure,
    is_in_danger,
    route,
)
from pathfinder.web.asking import ways_for
from pathfinder.web.cards import current_cards
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences.frame import danger_in_both
from pathfinder.web.sentences.plans import plan_words, ways_counted, whom_it_is_for, why_this_way
from pathfinder.web.sentences.results import papers_and_police, results_words
from pathfinder.web.sentences.routes import (
    nobody_known_here,
    route_headings,
    route_name,
    route_words,
)
from pathfinder.web.sentences.routes_plan import plan_note
from pathfinder.web.sentences.scripts import script_for
from pathfinder.web.sentences.verdicts import verdict_lines
from pathfinder.web.sentences.wording import ENGLISH
from pathfinder.web.site import current_site

pages = Blueprint("plans", __name__)

ROUTE: Final = "route/"
"""What the ids of ways begin with among the entries."""
MOST_HERE: Final = 2
"""How many services a way shows with their numbers; the others follow by name."""
_IN_THE_DANGER_BLOCK: Final = ("in_danger_first", "calling_has_a_cost")


@pages.get("/<language:lang>/p/<code>")
def ways(code: str) -> str | Response:
    """Show the first ways, and the names of the others."""
    told = read(code)
    if code != issue(told).code:
        return redirect(f"/{reader_language().tag}/p/{issue(told).code}", 303)
    plan = ways_for(told)
    order = _kept_first(plan.routes, told)
    return _page(told, plan, order[:ON_THE_PAGE], order[ON_THE_PAGE:])


@pages.get("/<language:lang>/p/<code>/<int:number>")
def one_way(code: str, number: int) -> str | Response:
    """Show one way of the plan; one that is not in it is explained by itself."""
    told = read(code)
    plan, wanted = ways_for(told), _route_numbered(number)
    chosen = tuple(planned for planned in plan.routes if planned.route == wanted)
    if not chosen:
        return redirect(f"/{reader_language().tag}/w/{number}", 303)
    return _page(told, plan, chosen, ())


def _kept_first(planned: tuple[PlannedRoute, ...], told: Circumstances) -> tuple[PlannedRoute, ...]:
    """Return the ways, the one that a code keeps before all others; danger comes before that."""
    if told.route is None or is_in_danger(told):
        return planned
    return tuple(sorted(planned, key=lambda one: one.route != told.route))


def number_of_route(route_id: str) -> int:
    """Return the number of a way in the addresses that explain it."""
    return number_of("entries", f"{ROUTE}{route_id}")


def _page(
    told: Circumstances,
    plan: Plan,
    shown: tuple[PlannedRoute, ...],
    others: tuple[PlannedRoute, ...],
) -> str:
    tag, whole = reader_language().tag, len(shown) < len(plan.routes) and not others
    notes = [note for note in plan.notes if note not in _IN_THE_DANGER_BLOCK]
    return render_template(
        "plans/plan.html",
        words=plan_words(tag),
        shared=results_words(tag),
        headings=route_headings(),
        code=issue(told).code,
        alone=whole,
        told_something=bool(told.concepts),
        whom=whom_it_is_for(told_something=bool(told.concepts)),
        danger_line=danger_in_both(),
        danger=[plan_note(note) for note in plan.notes if note in _IN_THE_DANGER_BLOCK]
        if is_in_danger(told)
        else [],
        notes=[plan_note(note) for note in notes],
        about_papers=papers_and_police(current_site().settings.police_force)
        if fears_disclosure(told)
        else None,
        advisers=issue(Circumstances(helps=("immigration_advice",))).code,
        ways=[_shown(planned, told) for planned in shown],
        others=[(number_of_route(one.route), route_name(one.route)) for one in others],
        others_counted=ways_counted(len(others)),
    )


def _shown(planned: PlannedRoute, told: Circumstances) -> dict[str, object]:
    """Return one way for the template."""
    way = route(planned.route)
    catalogue = current_site().catalogue
    here, more = planned.services[:MOST_HERE], planned.services[MOST_HERE:]
    later = [catalogue.service(match.service) for match in more]
    return {
        "id": way.id,
        "number": number_of_route(way.id),
        "kept": way.id == told.route,
        "keep": issue(told.replaced(route=way.id)).code,
        "words": route_words(way),
        "why": why_this_way(planned.reasons),
        "verdicts": verdict_lines(planned.verdicts, ON_A_CARD),
        "cards": [card.markup for card in current_cards().of(here, told, short=True)],
        "later": [(number_of("entries", f"service/{one.id}"), one.name) for one in later],
        "nobody": None if planned.provider_known else nobody_known_here(),
        "script": script_for(way, _wished_language(told)),
    }


def _wished_language(told: Circumstances) -> str | None:
    """Return the language to ask for: the one wished, else that of the page, English apart."""
    if told.languages:
        return told.languages[0]
    tag = reader_language().tag
    return None if tag == ENGLISH else tag


def _route_numbered(number: int) -> str:
    try:
        entry = id_of("entries", number)
    except UnknownIdError:
        abort(404)
    return entry.removeprefix(ROUTE) if entry.startswith(ROUTE) else abort(404)
