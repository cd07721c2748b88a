"""Who would come to know, explained: each answer with the steps behind it and where it was read.

The number in the address is that of a service or of a way to report, and names nothing. With a code
behind it the answer takes in what a person told; without one, what is not told takes the answer
that protects less.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, lru_cache

from flask import Blueprint, abort, redirect, render_template
from werkzeug.wrappers import Response

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.circumstances.numbering import id_of
from pathfinder.directory import Service
from pathfinder.disclosure import (
    Explanation,
    SharingRule,
    Statement,
    Step,
    explain,
    explain_parties,
    sharing,
)
from pathfinder.disclosure.model import ALL_RECIPIENTS, NODE_OF, Recipient
from pathfinder.errors import UnknownIdError
from pathfinder.pathway import Route, route
from pathfinder.web.locale import reader_language
from pathfinder.web.public.plans import ROUTE
from pathfinder.web.sentences import knowing as words
from pathfinder.web.sentences.knowing_steps import (
    ShownStep,
    step_by_nature,
    step_of,
    travels_listed,
)
from pathfinder.web.sentences.knowing_ways import ShownWays, ways_shown
from pathfinder.web.sentences.plans import whom_it_is_for
from pathfinder.web.sentences.routes import route_headings, route_words
from pathfinder.web.sentences.told import SERVICE
from pathfinder.web.sentences.verdicts import recipient_name, verdict_lines
from pathfinder.web.site import current_site

pages = Blueprint("knowing", __name__)


@pages.get("/<language:lang>/w/<int:number>")
def explained(number: int) -> str | Response:
    """Explain who would know, for anybody."""
    return _page(number, None)


@pages.get("/<language:lang>/w/<int:number>/<code>")
def explained_for(number: int, code: str) -> str | Response:
    """Explain who would know, for what a person told."""
    return _page(number, read(code))


def _page(number: int, told: Circumstances | None) -> str | Response:
    entry = _numbered(number)
    if entry.startswith(ROUTE):
        return _shown(number, told, way=route(entry.removeprefix(ROUTE)))
    try:
        service = current_site().catalogue.service(entry.removeprefix(SERVICE))
    except UnknownIdError:
        service = None
    if service is None or service.state != "active":
        more = "" if told is None else f"/{issue(told).code}"
        return redirect(f"/{reader_language().tag}/o/{number}{more}", 303)
    return _shown(number, told, service=service)


def _numbered(number: int) -> str:
    try:
        return id_of("entries", number)
    except UnknownIdError:
        abort(404)


def _shown(
    number: int,
    told: Circumstances | None,
    *,
    way: Route | None = None,
    service: Service | None = None,
) -> str:
    day, bearing = current_site().today, told and _bearing(told)
    asked = f"{ROUTE}{way.id}" if way else service.id if service else ""
    kind = current_site().catalogue.organization_of(service.id).kind if service else ""
    explained = _explained_in_general if bearing is None else _explained
    answers = [explained(asked, kind, one, day, bearing) for one in ALL_RECIPIENTS]
    return render_template(
        "knowing/knowing.html",
        words=words.knowing_words(reader_language().tag),
        number=number,
        whom=whom_it_is_for(told_something=told is not None),
        code=None if told is None else issue(told).code,
        service=service and service.name,
        way=way and route_words(way),
        headings=route_headings(),
        answers=[_answer(one) for one in answers],
        rules=_rules_of(way) if way else [],
    )


def _bearing(told: Circumstances) -> Circumstances:
    """Return the part of a situation that can bear on who would know, without place or language."""
    return Circumstances(needs=told.needs, people=told.people, urgency=told.urgency)


def _explained(
    asked: str, kind: str, recipient: Recipient, day: date, told: Circumstances | None
) -> Explanation:
    """Return an explanation; one for what a person told is made anew each time and never kept."""
    if asked.startswith(ROUTE):
        tells = route(asked.removeprefix(ROUTE)).tells
        return explain_parties(tells, recipient, day, circumstances=told)
    return explain(asked, recipient, day, kind, circumstances=told)


_explained_in_general = lru_cache(maxsize=2048)(_explained)
"""Nothing kept here comes from a person: the answers are for anybody."""


def _answer(explanation: Explanation) -> dict[str, object]:
    """Return the answer about one recipient for the template, with the steps behind it."""
    verdict = explanation.verdict
    (line,) = verdict_lines({verdict.recipient: verdict}, (verdict.recipient,))
    warns_by_nature = verdict.openness.warns and not explanation.steps
    return {
        "id": verdict.recipient.replace("_", "-"),
        "name": recipient_name(verdict.recipient),
        "line": line,
        "is_it": words.is_the_recipient(verdict.recipient) if warns_by_nature else None,
        "nothing": not (explanation.steps or explanation.ways or warns_by_nature),
        "ways": None if warns_by_nature else _ways(explanation),
        "steps": _steps(explanation.steps),
        "onward_steps": [] if verdict.only_onward else _steps(explanation.onward),
        "beside": _beside(explanation),
        "learns": travels_listed(verdict.what) if verdict.what else None,
        "small_place": words.small_place_line() if verdict.points_to_you else None,
        "assumed": words.assumed_line(verdict.assumed),
    }


def _ways(explanation: Explanation) -> ShownWays | None:
    """Return what has to happen before a recipient comes to know; None where nothing is known."""
    if not explanation.ways:
        return None
    return ways_shown(explanation.ways, current_site().catalogue, all_ways=explanation.all_ways)


def _steps(steps: Iterable[Step]) -> list[ShownStep]:
    catalogue = current_site().catalogue
    return [
        step_of(_everything_read()[step.evidence.id], step.holder, step.recipient, catalogue, step)
        if step.evidence
        else step_by_nature(step.why, step.holder, step.recipient, catalogue)
        for step in steps
    ]


def _beside(explanation: Explanation) -> list[ShownStep]:
    """Return what else is written of those who are told and this recipient, history last."""
    catalogue, told = current_site().catalogue, NODE_OF[explanation.recipient]
    read = [_everything_read()[one.id] for one in explanation.beside]
    return [
        step_of(about, one.holder, about.recipient, catalogue)
        if isinstance(about, SharingRule)
        else step_of(about, one.holder, told, catalogue)
        for one, about in zip(explanation.beside, read, strict=True)
    ]


def _rules_of(way: Route) -> list[ShownStep]:
    """Return every rule that was read about a way, whether or not it decides an answer."""
    rules = (rule for rule in sharing().rules if rule.id in way.rules)
    catalogue = current_site().catalogue
    return [step_of(rule, rule.holder, rule.recipient, catalogue) for rule in rules]


@cache
def _everything_read() -> Mapping[str, SharingRule | Statement]:
    """Return every shipped rule and claim by its id."""
    known = sharing()
    return {
        **{rule.id: rule for rule in known.rules},
        **{said.id: said for said in known.statements},
    }
