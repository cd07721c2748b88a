"""``pathfinder who-knows``: who may come to know what a person tells a service or another body."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

import click

from pathfinder.circumstances import Circumstances
from pathfinder.cli.database import current_catalogue
from pathfinder.cli.finding import circumstances_of
from pathfinder.cli.output import MisuseError, answer, as_of_option
from pathfinder.cli.planning import who_knows_on
from pathfinder.disclosure import (
    Statement,
    as_json,
    quotations_of,
    verdicts_of,
    verdicts_of_holder,
)
from pathfinder.errors import UnknownIdError


@click.command()
@click.argument("asked", metavar="ID")
@click.option("--code", help="What the person told; without it the more open answer is given.")
@as_of_option
def who_knows(asked: str, code: str | None, as_of: date) -> None:
    """Say for ID, a service, holder or route, what is known about each who may come to know."""
    told = None if code is None else circumstances_of(code)
    answer(_answer(asked, told, as_of))


def _answer(asked: str, told: Circumstances | None, as_of: date) -> dict[str, Any]:
    try:
        kind = current_catalogue().organization_of(asked).kind
    except UnknownIdError:
        return _of_holder_or_route(asked, told, as_of)
    return {
        **as_json(verdicts_of(asked, as_of, kind, circumstances=told)),
        "statements": [_statement(said) for said in quotations_of(asked)],
    }


def _of_holder_or_route(asked: str, told: Circumstances | None, as_of: date) -> dict[str, Any]:
    """Return the answer; where an id names a body and a way, the way, on which it is told too."""
    with suppress(UnknownIdError):
        return who_knows_on(asked, as_of, told)
    with suppress(UnknownIdError):
        return as_json(verdicts_of_holder(asked, as_of, circumstances=told))
    raise MisuseError(
        f"{asked!r} is no service, no holder and no route; pathfinder find lists services, "
        "data/sharing/holders.toml lists holders, data/pathway holds a file for each route."
    )


def _statement(said: Statement) -> dict[str, Any]:
    """Return what their pages say, in our own short English, and where."""
    return {
        "says": said.words,
        "recipients": said.recipients,
        "if": said.triggers,
        "said_by": said.publisher,
        "source": {"url": said.url, "date": said.date},
    }
