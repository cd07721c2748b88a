"""Who answers now: by which hours, how sure, and that not known is not the same as closed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder.directory.schedule import LONDON
from pathfinder.matching.hours import Timetable, answering, is_day_and_night
from tests.builders import (
    ALWAYS,
    LONG_AGO,
    NOON,
    OFFICE_HOURS,
    RECENT,
    TODAY,
    channel,
    fact,
    openings,
    phone,
    service,
)
from tests.matching.strategies import UNHURRIED, made_up

MIDNIGHT = datetime(2026, 11, 25, 0, 30, tzinfo=LONDON)


def test_a_line_is_open_until_it_closes() -> None:
    line = service(phones=(phone(hours=OFFICE_HOURS),))
    assert answering(line, NOON, TODAY)[:2] == ("open", "17:00")
    assert answering(line, MIDNIGHT, TODAY)[:2] == ("closed", None)


def test_hours_that_nobody_wrote_down_are_not_closed() -> None:
    assert answering(service(), NOON, TODAY).state == "unknown"


def test_the_hours_of_a_telephone_count_before_those_of_the_service() -> None:
    line = service(phones=(phone(hours=ALWAYS),), hours=OFFICE_HOURS)
    assert answering(line, MIDNIGHT, TODAY).until == "24:00"


def test_the_hours_of_a_number_that_is_not_shown_do_not_count() -> None:
    line = service(phones=(phone(hours=ALWAYS, shown=False),), hours=OFFICE_HOURS)
    assert answering(line, MIDNIGHT, TODAY).state == "closed"


def test_one_open_line_of_several_is_enough() -> None:
    day, night = phone(hours=OFFICE_HOURS), phone("01782 000001", hours=ALWAYS)
    assert answering(service(phones=(day, night)), MIDNIGHT, TODAY).state == "open"


def test_a_chat_with_hours_counts_where_nothing_else_has_any() -> None:
    chat = service(phones=(), channels=(channel("chat", hours=OFFICE_HOURS),))
    assert answering(chat, NOON, TODAY).until == "17:00"


def test_old_hours_are_shown_and_called_old() -> None:
    line = service(phones=(phone(hours=fact(OFFICE_HOURS, LONG_AGO)),))
    answer = answering(line, NOON, TODAY)
    assert (answer.state, answer.printed, answer.is_old) == ("open", LONG_AGO, True)


def test_current_hours_count_before_older_ones_that_promise_more() -> None:
    current, old = phone(hours=OFFICE_HOURS), phone(hours=fact(ALWAYS, LONG_AGO))
    answer = answering(service(phones=(old, current)), NOON, TODAY)
    assert (answer.until, answer.printed) == ("17:00", RECENT)


def test_without_a_moment_only_day_and_night_is_open() -> None:
    assert answering(service(hours=ALWAYS), None, TODAY).state == "open"
    assert answering(service(hours=OFFICE_HOURS), None, TODAY).state == "unknown"
    assert is_day_and_night(service(hours=ALWAYS))
    assert not is_day_and_night(service(hours=openings("00:00", "24:00")))


@pytest.mark.parametrize(("month", "state"), [(1, "closed"), (7, "open")])
def test_the_clock_is_that_of_london_in_summer_too(month: int, state: str) -> None:
    line = service(hours=OFFICE_HOURS)
    half_past_eight_greenwich = datetime(2026, month, 1, 8, 30, tzinfo=UTC)
    assert answering(line, half_past_eight_greenwich, TODAY).state == state


@UNHURRIED
@given(st.lists(st.integers(0, 2**32), min_size=1, max_size=3), st.integers(0, 6 * 60))
def test_the_timetable_answers_as_each_service_alone(seeds: list[int], minutes: int) -> None:
    made = [made_up(seed) for seed in seeds]
    timetable = Timetable(made, TODAY)
    week = [NOON + timedelta(hours=hours, minutes=minutes) for hours in range(0, 7 * 24, 7)]
    for moment in (*week, None):
        assert timetable.at(moment).answers == tuple(answering(one, moment, TODAY) for one in made)
