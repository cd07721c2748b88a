"""Whether somebody answers now, on the clock of Europe/London, as far as the hours are known.

Not knowing the hours is not the same as closed, and hours seen too long ago are still shown, with
their age; they only rank lower.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final, Literal, NamedTuple

from pathfinder.directory import Opening, Service
from pathfinder.directory.schedule import DAYS, LONDON, closing_time, is_always_open
from pathfinder.matching.bits import which
from pathfinder.matching.judgement import is_current
from pathfinder.matching.reasons import ReasonKind, reason
from pathfinder.provenance import Fact, KindOfFact

State = Literal["open", "closed", "unknown"]
Hours = Fact[tuple[Opening, ...]]
_MINUTES_OF_A_DAY: Final = 24 * 60


class Answering(NamedTuple):
    """Whether somebody answers at one moment, until when, and by hours of what date."""

    state: State
    until: str | None = None
    """``17:00``, or ``24:00`` for the end of the day; None unless it is open."""
    printed: str | None = None
    """The date of the hours this was read from; None where no hours are known."""
    is_old: bool = False
    """Whether those hours are past their life, or undated."""


UNKNOWN: Final = Answering("unknown")


def hours_of(service: Service) -> tuple[Hours, ...]:
    """Return the hours that count: those of its telephones, else its own, else its channels'."""
    calls = tuple(p.hours for p in service.phones if p.shown and p.hours is not None)
    if calls:
        return calls
    if service.hours is not None:
        return (service.hours,)
    return tuple(channel.hours for channel in service.channels if channel.hours is not None)


def answering(service: Service, at: datetime | None, as_of: date) -> Answering:
    """Return whether somebody answers at a moment; with none given, only day and night is open.

    Of several lines that are open, the one with current hours counts, then the longest open.
    """
    known = hours_of(service)
    if not known:
        return UNKNOWN
    found = [
        Answering("open", until, hours.date, not is_current(hours, KindOfFact.HOURS, as_of))
        for hours in known
        if (until := _until(hours.value, at)) is not None
    ]
    if found:
        return min(found, key=lambda open_line: (open_line.is_old, _backwards(open_line.until)))
    first = known[0]
    is_old = not is_current(first, KindOfFact.HOURS, as_of)
    return Answering("closed" if at is not None else "unknown", None, first.date, is_old)


def is_day_and_night(service: Service) -> bool:
    """Return whether any of its lines is said to answer every hour of the week."""
    return any(is_always_open(hours.value) for hours in hours_of(service))


def _until(openings: tuple[Opening, ...], at: datetime | None) -> str | None:
    if at is not None:
        return closing_time(openings, at)
    return "24:00" if is_always_open(openings) else None


def _backwards(clock: str | None) -> int:
    return -_minutes(clock or "00:00")


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _reasons(answer: Answering) -> tuple[str, ...]:
    opened = (reason(ReasonKind.OPEN, answer.until),) if answer.until is not None else ()
    if answer.is_old and answer.printed is not None:
        return (*opened, reason(ReasonKind.OLD, "hours", answer.printed))
    return opened


class Moment(NamedTuple):
    """What holds for every service in one stretch of the week."""

    answers: tuple[Answering, ...]
    reasons: tuple[tuple[str, ...], ...]
    """Of each service, what the hours give, then the remarks that stand there at any hour."""
    open: int
    """Those where somebody answers, as the bits of an integer."""
    surely_open: int
    """Those where somebody answers by hours that are not old."""
    unknown: int


class Timetable:
    """Who answers when, for many services: worked out once for each stretch without a change."""

    def __init__(
        self,
        services: Sequence[Service],
        as_of: date,
        remarks: Sequence[tuple[str, ...]] | None = None,
    ) -> None:
        self._services, self._as_of = services, as_of
        self._remarks = [()] * len(services) if remarks is None else remarks
        openings = {
            opening
            for service in services
            for hours in hours_of(service)
            for opening in hours.value
        }
        self._changes = sorted({minute for opening in openings for minute in _bounds(opening)})
        self._known: dict[int | None, Moment] = {}

    def at(self, moment: datetime | None) -> Moment:
        """Return who answers at a moment; with none given, who does day and night."""
        stretch = None if moment is None else bisect_right(self._changes, _minute_of_week(moment))
        known = self._known.get(stretch)
        if known is None:
            answers = tuple(answering(service, moment, self._as_of) for service in self._services)
            known = Moment(
                answers,
                tuple(
                    (*_reasons(answer), *remarks)
                    for answer, remarks in zip(answers, self._remarks, strict=True)
                ),
                which(answer.state == "open" for answer in answers),
                which(answer.state == "open" and not answer.is_old for answer in answers),
                which(answer.state == "unknown" for answer in answers),
            )
            self._known[stretch] = known
        return known


def _bounds(opening: Opening) -> Iterable[int]:
    for day in opening.days:
        midnight = DAYS.index(day) * _MINUTES_OF_A_DAY
        yield midnight + _minutes(opening.opens)
        yield midnight + _minutes(opening.closes)


def _minute_of_week(moment: datetime) -> int:
    here = moment.astimezone(LONDON)
    return here.weekday() * _MINUTES_OF_A_DAY + here.hour * 60 + here.minute
