"""The first pages: which language, and what happened. Choosing needs no typing."""

from __future__ import annotations

from functools import lru_cache

from flask import Blueprint, render_template

from pathfinder.circumstances import Circumstances, issue
from pathfinder.vocabulary import NEEDS
from pathfinder.web.listening import listener_now
from pathfinder.web.locale import reader_language
from pathfinder.web.privacy import LISTED, Header
from pathfinder.web.sentences import choices as words
from pathfinder.web.sentences.concepts import concept_in_my_words
from pathfinder.web.sentences.wording import ENGLISH

pages = Blueprint("choices", __name__)

Listed = tuple[str, list[Header]]
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
    groups = [(group, _code_of(group.needs, tag)) for group in words.groups(tag)]
    page = render_template(
        "choices/home.html", words=words.home_sentences(tag), groups=groups, listener=listener_now()
    )
    return page, [LISTED]


@pages.get("/<language:lang>/m")
def everything() -> str:
    """Show everything that may have happened, one line each."""
    tag = reader_language().tag
    choices = [(concept_in_my_words(need), _code_of((need,), tag)) for need in NEEDS]
    return render_template(
        "choices/everything.html", words=words.home_sentences(tag), choices=choices
    )


@lru_cache(maxsize=1024)
def _code_of(needs: tuple[str, ...], tag: str) -> str:
    """Return the code of what happened; it carries the language where that may be hard to find."""
    spoken = () if tag == ENGLISH else (tag,)
    return issue(Circumstances(needs=needs, languages=spoken)).code
