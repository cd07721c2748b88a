"""How a command answers: JSON for programs on one stream, words for people on the other."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import click
from pydantic import BaseModel

from pathfinder.errors import PathfinderError


class MisuseError(PathfinderError):
    """A command cannot do what was asked; its sentence says what to do instead."""


def answer(value: Any) -> None:
    """Write a value to standard output as JSON that people can read too."""
    _write(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def answer_in_a_line(value: Any) -> None:
    """Write a value to standard output as JSON in one line."""
    _write(json.dumps(value, ensure_ascii=False, default=_plain))


def say(words: str) -> None:
    """Write words for people to standard error."""
    click.echo(words, err=True)


def london_today() -> date:
    """Return the present day in Europe/London."""
    return datetime.now(ZoneInfo("Europe/London")).date()


class Day(click.ParamType[date]):
    """A day written 2026-11-25."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or complain in one sentence."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day; write it as 2026-11-25.", param, ctx)


as_of_option = click.option(
    "--as-of",
    type=Day(),
    default=london_today,
    show_default="today",
    help="Judge how old facts are on this day, written 2026-11-25.",
)


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no plain form")


def _write(text: str) -> None:
    """Write text as UTF-8 whatever the terminal says, with what is no character replaced."""
    click.echo(text.encode("utf-8", "replace"))
