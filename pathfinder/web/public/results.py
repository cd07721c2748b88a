"""The answers: what was understood, who helps with it, whom to ask first, who can listen now."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import Final

from flask import Blueprint, abort, redirect, render_template
from markupsafe import Markup
from werkzeug.wrappers import Response

from pathfinder.circumstances import QUESTIONS, Circumstances, issue, read
from pathfinder.circumstances.numbering import number_of
from pathfinder.circumstances.shapes import MOST_CONCEPTS
from pathfinder.geography import gazetteer
from pathfinder.matching import Found, Match
from pathfinder.web.asking import answers_for
from pathfinder.web.cards import current_cards
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences import results as words
from pathfinder.web.sentences.places import place_name
from pathfinder.web.sentences.questions import question_heading
from pathfinder.web.sentences.told import ToldThing, everything_told_us, without_thing
from pathfinder.web.site import current_site

pages = Blueprint("results", __name__)

_AS_ISSUED: Final = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})+")
"""How a code is shown; making it anew costs as much as reading it."""
AT_ONCE: Final = 10
"""Cards on one page."""
_ABOUT_PAPERS: Final = frozenset({"fears_police", "immigration_advice"})


@pages.get("/<language:lang>/r/<code>")
def answers(code: str) -> str:
    """Show the first answers."""
    return _page(code, part=1)


@pages.get("/<language:lang>/r/<code>/<int:part>")
def more_answers(code: str, part: int) -> str:
    """Show later answers; part 0 is the first one after a text that no code could hold whole."""
    return _page(code, part=max(part, 1), left_out=part == 0)


@pages.get("/<language:lang>/r/<code>/w/<int:position>")
def without(code: str, position: int) -> Response:
    """Take away one of the things told, counted from 0, and show what is then answered."""
    told = read(code)
    things = everything_told_us(told, current_site().catalogue)
    if position >= len(things):
        abort(404)
    return redirect(_path(without_thing(told, things[position])), 303)


def _page(code: str, *, part: int, left_out: bool = False) -> str:
    told = read(code)
    found = answers_for(told)
    first = (part - 1) * AT_ONCE
    shown = found.matches[first : first + AT_ONCE]
    if part > 1 and not shown:
        abort(404)
    things = everything_told_us(told, current_site().catalogue)
    return render_template(
        "results/results.html",
        words=words.results_words(reader_language().tag),
        code=code if _AS_ISSUED.fullmatch(code) else issue(told).code,
        things=[(thing, _entry_number(thing)) for thing in things],
        in_danger="danger_now" in told.urgency,
        is_full=len(told.concepts) >= MOST_CONCEPTS,
        left_out=left_out,
        which=_which(told),
        outside=found.outside,
        groups=_groups(shown),
        part=part,
        more=len(found.matches) > first + AT_ONCE,
        span=words.shown_of(first + 1, first + len(shown), len(found.matches)),
        without=_without_lines(found, things) if part == 1 else (),
        listeners=current_cards().of(found.listeners) if part == 1 else (),
        about_papers=_about_papers(told),
        advisers=_advisers_code(),
        add=_questions(reader_language().tag),
    )


def _groups(shown: tuple[Match, ...]) -> list[tuple[str, list[Markup]]]:
    """Return the cards in two groups, an empty one left out."""
    cards = current_cards()
    return [
        (fit.value, cards.of(matches))
        for fit, matches in groupby(shown, key=lambda match: match.fit)
    ]


def _which(told: Circumstances) -> tuple[Markup, list[tuple[Markup, str]]] | None:
    """Return the question an ambiguous place leaves open, with an answer for each place."""
    if told.place is None:
        return None
    place = gazetteer().place(told.place)
    if not place.choices:
        return None
    choices = [(place_name(one), _path(told.replaced(place=one))) for one in place.choices]
    return words.which_place(place.name), choices


def _without_lines(found: Found, things: tuple[ToldThing, ...]) -> list[tuple[Markup, int]]:
    """Return what to take away to find more: the sentence, and the position of the thing."""
    positions = {thing.id: position for position, thing in enumerate(things)}
    return [
        (words.without_line(things[positions[one.told]].name, one.count), positions[one.told])
        for one in found.without
        if one.told in positions
    ]


def _about_papers(told: Circumstances) -> Markup | None:
    if not told.status and _ABOUT_PAPERS.isdisjoint(told.concepts):
        return None
    return words.papers_and_police(current_site().settings.police_force)


def _entry_number(thing: ToldThing) -> int | None:
    return number_of("entries", thing.id) if thing.field == "organizations" else None


@lru_cache(maxsize=128)
def _questions(tag: str) -> tuple[str, ...]:
    del tag
    return tuple(question_heading(question) for question in ("what_happened", *QUESTIONS))


@lru_cache(maxsize=1)
def _advisers_code() -> str:
    return issue(Circumstances(helps=("immigration_advice",))).code


def _path(told: Circumstances) -> str:
    return f"/{reader_language().tag}/r/{issue(told).code}"
