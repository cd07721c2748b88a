"""Who would come to know, explained: each answer with the steps behind it and where it was read.

The number in the address is that of a service or of a way to report, and names nothing. With a code
behind it the answer takes in what a person told; without one, what is not told takes the answer
that protects less.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from flask import Blueprint, abort, redirect, render_template
from werkzeug.wrappers import Response

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.circumstances.numbering import id_of
from pathfinder.disclosure import Link, SharingRule, Statement, Verdict, sharing, verdicts_of
from pathfinder.disclosure.model import ALL_RECIPIENTS, Recipient
from pathfinder.errors import UnknownIdError
from pathfinder.pathway import Route, route, verdicts_of_route
from pathfinder.web.locale import reader_language
from pathfinder.web.public.plans import ROUTE
from pathfinder.web.sentences import knowing as words
from pathfinder.web.sentences.knowing_steps import Step, step_of, travels_listed
from pathfinder.web.sentences.routes import route_headings, route_words
from pathfinder.web.sentences.told import SERVICE
from pathfinder.web.sentences.verdicts import VerdictLine, recipient_name, verdict_lines
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
    try:
        entry = id_of("entries", number)
    except UnknownIdError:
        abort(404)
    if entry.startswith(ROUTE):
        way = route(entry.removeprefix(ROUTE))
        return _shown(number, told, verdicts_of_route(way, current_site().today, told), way=way)
    if not entry.startswith(SERVICE):
        return redirect(f"/{reader_language().tag}/o/{number}", 303)
    catalogue = current_site().catalogue
    try:
        service = catalogue.service(entry.removeprefix(SERVICE))
    except UnknownIdError:
        abort(404)
    if service.state != "active":
        return redirect(f"/{reader_language().tag}/o/{number}", 303)
    kind = catalogue.organization_of(service.id).kind
    verdicts = verdicts_of(service.id, current_site().today, kind, circumstances=told)
    return _shown(number, told, verdicts, service=service.name)


def _shown(
    number: int,
    told: Circumstances | None,
    verdicts: Mapping[Recipient, Verdict],
    *,
    way: Route | None = None,
    service: str | None = None,
) -> str:
    return render_template(
        "knowing/knowing.html",
        words=words.knowing_words(reader_language().tag),
        number=number,
        code=None if told is None else issue(told).code,
        service=service,
        way=None if way is None else route_words(way),
        headings=route_headings(),
        answers=[
            _answer(verdicts[recipient], line)
            for recipient, line in zip(
                ALL_RECIPIENTS, verdict_lines(verdicts, ALL_RECIPIENTS), strict=True
            )
        ],
        rules=[] if way is None else _rules_of(way),
    )


def _answer(verdict: Verdict, line: VerdictLine) -> dict[str, object]:
    """Return the answer about one recipient for the template, with the steps behind it."""
    onward = verdict.onward.links if verdict.onward else ()
    return {
        "name": recipient_name(verdict.recipient),
        "line": line,
        "is_it": None
        if verdict.chain or not verdict.openness.warns
        else words.is_the_recipient(verdict.recipient),
        "nothing": not verdict.chain and not verdict.openness.warns,
        "steps": _steps(verdict.chain),
        "onward_steps": _steps(onward) if onward != verdict.chain else [],
        "learns": travels_listed(verdict.what) if verdict.what else None,
        "small_place": verdict.points_to_you,
        "assumed": words.assumed_line(verdict.assumed),
    }


def _steps(chain: Iterable[Link]) -> list[Step]:
    catalogue = current_site().catalogue
    return [
        step_of(_everything_read()[link.rule], link.holder, link.recipient, catalogue)
        for link in chain
    ]


def _rules_of(way: Route) -> list[Step]:
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
