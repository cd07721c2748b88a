"""The answers: what was understood, who helps with it, whom to ask first, who can listen now."""

from __future__ import annotations

import re
from typing import Final

from flask import Blueprint, abort
from werkzeug.wrappers import Response as AnyResponse

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.web.asking import answers_for
from pathfinder.web.locale import reader_language
from pathfinder.web.privacy import PageOfAnswers, led_on
from pathfinder.web.public.answer_pieces import AT_ONCE, page_of_answers
from pathfinder.web.sentences.told import everything_told_us, without_thing
from pathfinder.web.site import current_site

pages = Blueprint("results", __name__)

_AS_ISSUED: Final = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})+")


@pages.get("/<language:lang>/r/<code>")
def answers(code: str) -> AnyResponse:
    """Show the first answers."""
    return _page(code)


@pages.get("/<language:lang>/r/<code>/<int:part>")
def more_answers(code: str, part: int) -> AnyResponse:
    """Show later answers; part 0 is the first one after a text that no code could hold whole."""
    return _page(code, part)


@pages.get("/<language:lang>/r/<code>/w/<int:position>")
def without(code: str, position: int) -> AnyResponse:
    """Take away one of the things told, counted from 0, and show what is then answered."""
    told = read(code)
    things = everything_told_us(told, current_site().catalogue, reader_language().tag)
    if position >= len(things):
        abort(404)
    return led_on(path_of(without_thing(told, things[position])))


def path_of(told: Circumstances) -> str:
    """Return the path of the answers for a person, in the reader's language."""
    return f"/{reader_language().tag}/r/{issue(told).code}"


def _page(code: str, part: int | None = None) -> AnyResponse:
    told = read(code)
    if not _AS_ISSUED.fullmatch(code):
        return led_on(path_of(told))
    found = answers_for(told)
    if part is not None and part > 1 and len(found.matches) <= (part - 1) * AT_ONCE:
        abort(404)
    return PageOfAnswers(page_of_answers(told, found, code, part), mimetype="text/html")
