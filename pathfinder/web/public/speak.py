"""The one page with a text field: what is typed there is understood, answered by ids and dropped.

An ordinary answer to a form leaves the typed words in the browser's record of open tabs, so every
text that holds any words is answered by a redirect, also one that nothing was understood from.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from flask import Blueprint, make_response, render_template, request
from werkzeug.wrappers import Response

from pathfinder.circumstances import Circumstances, issue, looks_like_code, read
from pathfinder.circumstances.numbering import number_of
from pathfinder.errors import CodeError
from pathfinder.web.asking import current_desk
from pathfinder.web.locale import reader_language
from pathfinder.web.privacy import led_on
from pathfinder.web.sentences.speak import speak_words

pages = Blueprint("speak", __name__)

LONGEST: Final = 20_000
"""Characters that are read; what stands beyond them is not looked at."""


@pages.get("/<language:lang>/s")
def field() -> str:
    """Show the text field."""
    return _page()


@pages.get("/<language:lang>/s/0")
def not_understood() -> str:
    """Show the text field again, after words that we could not make anything of."""
    return _page("not_understood")


@pages.post("/<language:lang>/s")
def understood() -> Response:
    """Lead to what was understood; an empty text is answered at once, with status 422."""
    words = request.form.get("q", "")[:LONGEST]
    if not _holds_anything(words):
        return make_response(_page("empty"), 422)
    return led_on(f"/{reader_language().tag}{_where_to(words)}")


def _page(trouble: str | None = None) -> str:
    words = speak_words(reader_language().tag)
    everybody = issue(Circumstances()).code
    return render_template("speak/field.html", words=words, trouble=trouble, everybody=everybody)


def _holds_anything(words: str) -> bool:
    return any(unicodedata.category(character)[0] in "LNS" for character in words)


def _where_to(words: str) -> str:
    """Return the path, without its language, of the page that answers some words."""
    code = _code_typed(words)
    if code is not None:
        return f"/r/{code}"
    told = current_desk().understood(words, reader_language().tag).circumstances
    if told.is_empty:
        return "/s/0"
    if told == Circumstances(organizations=told.organizations) and len(told.organizations) == 1:
        return f"/o/{number_of('entries', told.organizations[0])}"
    issued = issue(told)
    return f"/r/{issued.code}/0" if issued.dropped else f"/r/{issued.code}"


def _code_typed(words: str) -> str | None:
    if not looks_like_code(words):
        return None
    try:
        return issue(read(words)).code
    except CodeError:
        return None
