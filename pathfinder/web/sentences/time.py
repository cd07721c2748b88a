"""Dates and opening hours in the reader's language, with every clock time kept apart."""

from __future__ import annotations

from datetime import date
from typing import Final

from babel.dates import format_date, get_day_names
from markupsafe import Markup

from pathfinder.directory.schedule import DAYS, Opening, is_always_open
from pathfinder.provenance import UNDATED, Freshness, KindOfFact, freshness
from pathfinder.provenance.dates import first_day
from pathfinder.web.sentences.wording import (
    filled,
    gettext,
    isolated,
    listed,
    reader_locale,
)

_YEAR_ONLY: Final = 4
_WHOLE_DAY: Final = ("00:00", "24:00")


def month_and_year(printed: str, locale: str | None = None) -> str:
    """Return a printed date as its month and year, or as its year where that is all there is.

    Both stand as they would in a heading, not inside a sentence, so no language must inflect them.
    """
    day = first_day(printed)
    if day is None:
        return gettext("no date")
    shape = "y" if len(printed) == _YEAR_ONLY else "LLLL y"
    return format_date(day, shape, locale=locale or reader_locale())


def full_date(printed: str) -> str:
    """Return a printed date as fully as it was printed."""
    day = first_day(printed)
    if day is None or len(printed) < len("2024-02-29"):
        return month_and_year(printed)
    return format_date(day, "long", locale=reader_locale())


def when_said(printed: str, kind: KindOfFact, as_of: date) -> Markup:
    """Return what stands in brackets after a fact: when it was said, and if that is long ago."""
    if printed == UNDATED:
        return filled(gettext("(nobody wrote down when)"))
    if freshness(printed, kind, as_of) is Freshness.OLD:
        return filled(
            gettext("(%(when)s, so it may have changed)"), when=isolated(month_and_year(printed))
        )
    return filled(gettext("(%(when)s)"), when=isolated(month_and_year(printed)))


def clock(time: str) -> Markup:
    """Return a clock time that stays left to right in any line."""
    return isolated(time, "ltr")


def weekly_hours(openings: tuple[Opening, ...]) -> Markup:
    """Return opening hours in one line, days in the order of the week."""
    if is_always_open(openings):
        return filled(gettext("day and night, every day"))
    return Markup(" · ").join(_one_opening(opening) for opening in openings)


def _one_opening(opening: Opening) -> Markup:
    hours = (
        filled(gettext("all day"))
        if (opening.opens, opening.closes) == _WHOLE_DAY
        else clock(f"{opening.opens}–{opening.closes}")
    )
    return filled(gettext("%(days)s %(hours)s"), days=_days(opening), hours=hours)


def _days(opening: Opening) -> Markup:
    if len(opening.days) == len(DAYS):
        return filled(gettext("every day"))
    names = get_day_names("abbreviated", locale=reader_locale())
    positions = sorted(DAYS.index(day) for day in opening.days)
    runs: list[list[int]] = []
    for position in positions:
        if runs and position == runs[-1][-1] + 1:
            runs[-1].append(position)
        else:
            runs.append([position])
    return listed(
        names[run[0]] if len(run) == 1 else f"{names[run[0]]}–{names[run[-1]]}" for run in runs
    )
