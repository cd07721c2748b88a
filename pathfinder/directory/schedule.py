"""Weekly opening hours, on the clock of Europe/London."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, StringConstraints, model_validator

from pathfinder.values import Value

LONDON: Final = ZoneInfo("Europe/London")
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: Final[tuple[Day, ...]] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Clock = Annotated[str, StringConstraints(pattern=r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$")]


class Opening(Value):
    """Days of the week and the hours between which somebody answers; ``24:00`` ends a day.

    Hours that pass midnight are two openings.
    """

    days: Annotated[tuple[Day, ...], Field(min_length=1)]
    opens: Clock
    closes: Clock

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Opening:
        if self.opens >= self.closes:
            raise ValueError(
                f"opens {self.opens} is not before closes {self.closes}; "
                "write hours that pass midnight as two openings"
            )
        return self


def is_open(openings: tuple[Opening, ...], at: datetime) -> bool:
    """Return whether any of the openings covers the moment ``at`` (a datetime with a zone)."""
    return closing_time(openings, at) is not None


def closing_time(openings: tuple[Opening, ...], at: datetime) -> str | None:
    """Return the clock time until which it is open, ``24:00`` for a whole day, or None."""
    here = at.astimezone(LONDON)
    today, now = DAYS[here.weekday()], here.strftime("%H:%M")
    for opening in openings:
        if today in opening.days and opening.opens <= now < opening.closes:
            return opening.closes
    return None


def is_always_open(openings: tuple[Opening, ...]) -> bool:
    """Return whether the openings cover every hour of the week."""
    whole_days = {
        day
        for opening in openings
        if opening.opens == "00:00" and opening.closes == "24:00"
        for day in opening.days
    }
    return whole_days == set(DAYS)
