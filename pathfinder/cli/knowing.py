"""``pathfinder who-knows``: who may come to know what a person tells a service."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from pathfinder.cli.database import current_catalogue
from pathfinder.cli.output import MisuseError, answer, as_of_option
from pathfinder.disclosure import Statement, as_json, quotations_of, verdicts_of
from pathfinder.errors import UnknownIdError


@click.command()
@click.argument("service", metavar="ID")
@as_of_option
def who_knows(service: str, as_of: date) -> None:
    """Say for the service ID what is known about each who may come to know, as JSON."""
    catalogue = current_catalogue()
    try:
        kind = catalogue.organization_of(service).kind
    except UnknownIdError:
        raise MisuseError(f"{service!r} is no service; pathfinder find lists their ids.") from None
    answer(
        {
            **as_json(verdicts_of(service, as_of, kind)),
            "statements": [_statement(said) for said in quotations_of(service)],
        }
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
