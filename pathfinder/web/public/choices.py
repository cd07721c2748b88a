"""The first pages: which language, and what happened. Choosing needs no typing."""

from __future__ import annotations

from functools import lru_cache, partial

from flask import Blueprint, render_template

from pathfinder.circumstances import Circumstances, issue
from pathfinder.vocabulary import NEEDS
from pathfinder.web.listening import listener_of, who_listens
from pathfinder.web.locale import reader_language
from pathfinder.web.pieces import Pieces, current_pieces
from pathfinder.web.privacy import LISTED, Header
from pathfinder.web.sentences import choices as words
from pathfinder.web.sentences.concepts import concept_in_my_words
from pathfinder.web.sentences.wording import ENGLISH
from pathfinder.web.site import current_site

pages = Blueprint("choices", __name__)

Listed = tuple[str | bytes, list[Header]]
"""A page that search engines may list, with the header that says so."""


@pages.get("/")
def languages() -> Listed:
    """Show every language by its own name."""
    page = render_template(
        "choices/languages.html",
        title=words.language_choice_title(),
        lead=words.language_choice_lead(),
    )
    return page, [LISTED]


@pages.get("/<language:lang>/")
def home() -> Listed:
    """Show who can listen now, and eight plain groups of what may have happened."""
    tag = reader_language().tag
    pieces, sentences = current_pieces(tag), words.home_sentences(tag)
    start, end = pieces.around("choices/home.html", words=sentences, groups=partial(_groups, tag))
    return b"".join((start, _listener(pieces, sentences), end)), [LISTED]


@pages.get("/<language:lang>/m")
def everything() -> str:
    """Show everything that may have happened, one line each."""
    tag = reader_language().tag
    choices = [(concept_in_my_words(need), _code_of((need,), tag)) for need in NEEDS]
    return render_template(
        "choices/everything.html", words=words.home_sentences(tag), choices=choices
    )


def _listener(pieces: Pieces, sentences: words.Home) -> bytes:
    match, site = who_listens(), current_site()
    if match is None:
        return b""
    return pieces.one(
        "choices/listener.html",
        (site.published().version, site.today, match.service, match.open, match.open_until),
        words=sentences,
        listener=partial(listener_of, match),
    )


def _groups(tag: str) -> list[tuple[words.Group, str]]:
    return [(group, _code_of(group.needs, tag)) for group in words.groups(tag)]


@lru_cache(maxsize=1024)
def _code_of(needs: tuple[str, ...], tag: str) -> str:
    """Return the code of what happened; it carries the language where that may be hard to find."""
    spoken = () if tag == ENGLISH else (tag,)
    return issue(Circumstances(needs=needs, languages=spoken)).code
