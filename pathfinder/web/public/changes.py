"""What changed since 2020 about victims' details and the Home Office, each thing dated and sourced.

The things are data, their sentences stand under the same ids in ``sentences/changes``, so the page
is whole in every language.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Annotated, Final

from flask import Blueprint, render_template
from pydantic import Field, model_validator

from pathfinder.circumstances.numbering import number_of
from pathfinder.pathway import routes
from pathfinder.provenance import PrintedDate
from pathfinder.values import Value
from pathfinder.web.locale import reader_language
from pathfinder.web.sentences.changes import Kind, change_date, change_sentence, changes_words
from pathfinder.web.sentences.entries import source_line, title_line
from pathfinder.web.sentences.reach import host_of
from pathfinder.web.sentences.routes import route_name
from pathfinder.web.site import current_site

pages = Blueprint("changes", __name__)


class Read(Value):
    """A page or a document that a statement rests on; one without a known address has a title."""

    url: Annotated[str, Field(pattern=r"^(https?://\S+)?$")] = ""
    title: str = ""
    date: PrintedDate

    @model_validator(mode="after")
    def _it_can_be_named(self) -> Read:
        if not self.url and not self.title:
            raise ValueError("a source needs an address, or at least a title")
        return self


class Change(Value):
    """One dated statement; what it says is the sentence with its id."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
    date: PrintedDate
    """When it happened; for what was not found, when it was last looked for."""
    sources: Annotated[tuple[Read, ...], Field(min_length=1)]


class Changes(Value):
    """Everything on the page."""

    happened: tuple[Change, ...]
    """In the order in which it happened."""
    disagree: tuple[Change, ...]
    not_found: tuple[Change, ...]


KINDS: Final[tuple[Kind, ...]] = ("happened", "disagree", "not_found")
"""The three parts, in their order; the last two stand on a page of their own."""


@pages.get("/<language:lang>/a/changes")
def changes() -> str:
    """Show what happened, in order of time, and lead to every way it bears on."""
    shipped = shipped_changes()
    return render_template(
        "changes/happened.html",
        words=changes_words(reader_language().tag, shipped.not_found[0].date),
        happened=[_shown("happened", one) for one in shipped.happened],
        ways=[
            (
                f"/{reader_language().tag}/w/{number_of('entries', f'route/{way.id}')}",
                route_name(way.id),
            )
            for way in routes()
            if way.audience == "person"
        ],
    )


@pages.get("/<language:lang>/a/changes/2")
def not_sure() -> str:
    """Show where pages disagree, and what was looked for and not found."""
    shipped = shipped_changes()
    return render_template(
        "changes/not_sure.html",
        words=changes_words(reader_language().tag, shipped.not_found[0].date),
        disagree=[_shown("disagree", one) for one in shipped.disagree],
        not_found=[_shown("not_found", one) for one in shipped.not_found],
    )


@cache
def shipped_changes() -> Changes:
    """Return what the shipped file says; pydantic's ``ValidationError`` where it is broken."""
    text = resources.files("pathfinder.data").joinpath("changes/changes.toml").read_text("utf-8")
    return Changes.model_validate(tomllib.loads(text))


def _shown(kind: Kind, change: Change) -> dict[str, object]:
    """Return one statement for the template: when, what, and where it was read."""
    return {
        "id": change.id,
        "when": change_date(change.date),
        "sentence": change_sentence(kind, change.id, current_site().settings.police_force),
        "sources": [
            (read.url, source_line(read.date, host_of(read.url)))
            if read.url
            else ("", title_line(read.title))
            for read in change.sources
        ],
    }
