"""Codes: where one is typed, what happens to a wrong one, and the sheet that a right one prints.

A code is read by every page that carries one in its address; a wrong code, wherever it stands, is
answered by the same page with status 404, which says so and offers a new start.
"""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from pathfinder.circumstances import issue, read
from pathfinder.errors import CodeError
from pathfinder.matching import Found, Match
from pathfinder.web.asking import answers_for
from pathfinder.web.cards import current_cards
from pathfinder.web.locale import reader_language
from pathfinder.web.plain_text import plain_text
from pathfinder.web.sentences.codes import code_words
from pathfinder.web.sentences.told import everything_told_us
from pathfinder.web.site import current_site

pages = Blueprint("codes", __name__)

ON_THE_SHEET = 3
"""How many services a sheet holds: as many as somebody can call one after the other."""


@pages.get("/c")
@pages.get("/<language:lang>/c")
def enter() -> str:
    """Show where a code is typed."""
    return render_template("codes/enter.html", words=code_words(reader_language().tag))


@pages.post("/c")
@pages.post("/<language:lang>/c")
def entered() -> Response:
    """Open what a typed code stands for."""
    code = issue(read(request.form.get("code", ""))).code
    return redirect(f"/{reader_language().tag}/r/{code}", 303)


@pages.get("/<language:lang>/c/<code>")
def sheet(code: str) -> str:
    """Show a sheet to print or to read out: the code, what it means and the first services."""
    told = read(code)
    first = first_to_call(answers_for(told))
    return render_template(
        "codes/sheet.html",
        words=code_words(reader_language().tag),
        code=issue(told).code,
        told=everything_told_us(told, current_site().catalogue, reader_language().tag),
        cards=[card.markup for card in current_cards().of(first, told)],
    )


@pages.get("/<language:lang>/c/<code>/t")
def text(code: str) -> Response:
    """Give the sheet as plain text, to read aloud or to copy."""
    told = read(code)
    found = answers_for(told)
    words = plain_text(told, found, first_to_call(found), issue(told).code)
    answer = Response(words, mimetype="text/plain")
    answer.content_language.add(reader_language().tag)
    return answer


def first_to_call(found: Found) -> Sequence[Match]:
    """Return whom a sheet names: the first answers, or who can listen where there are none."""
    return (found.matches or found.listeners)[:ON_THE_SHEET]


@pages.app_errorhandler(CodeError)
def no_such_code(error: CodeError) -> Response:
    """Say that nobody was ever given this code, and how to go on without it."""
    del error
    page = render_template("codes/unknown.html", words=code_words(reader_language().tag))
    return make_response(page, 404)
