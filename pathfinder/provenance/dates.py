"""A date as it is printed on a page: to the day, the month, the year, or not at all."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Final

from pydantic import AfterValidator

UNDATED: Final = "undated"
_SHAPE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def _checked(printed: str) -> str:
    if printed != UNDATED:
        first_day(printed)
    return printed


PrintedDate = Annotated[str, AfterValidator(_checked)]
"""``2024-02-29``, ``2024-02``, ``2024`` or ``undated``."""


def first_day(printed: str) -> date | None:
    """Return the earliest day a printed date can mean, or None where none was printed.

    The earliest, because a fact must never look fresher than its page allows.

    >>> first_day("2024-02")
    datetime.date(2024, 2, 1)
    """
    if printed == UNDATED:
        return None
    shape = _SHAPE.fullmatch(printed)
    if shape is None:
        raise ValueError(f"{printed!r} is not a date: write 2024-02-29, 2024-02, 2024 or undated")
    year, month, day = shape.groups()
    return date(int(year), int(month or 1), int(day or 1))


def latest(printed_dates: tuple[str, ...]) -> str:
    """Return the newest of several printed dates, ``undated`` only where all are.

    >>> latest(("undated", "2019", "2023-08-22"))
    '2023-08-22'
    """
    dated = [(day, printed) for printed in printed_dates if (day := first_day(printed))]
    return max(dated)[1] if dated else UNDATED
