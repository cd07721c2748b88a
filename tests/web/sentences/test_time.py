"""Dates and hours as a reader says them."""

from __future__ import annotations

import pytest

from pathfinder.directory import Opening
from pathfinder.provenance import KindOfFact
from pathfinder.web.public_app import PublicApp
from pathfinder.web.sentences.time import full_date, month_and_year, weekly_hours, when_said
from tests.builders import ALWAYS, OFFICE_HOURS, TODAY, openings
from tests.web.words import plain


@pytest.mark.parametrize(
    ("printed", "shown"),
    [("2024-02-29", "February 2024"), ("2024-02", "February 2024"), ("2024", "2024"),
     ("undated", "no date")],
)  # fmt: skip
def test_a_date_is_shown_as_far_as_it_was_printed(printed: str, shown: str) -> None:
    assert month_and_year(printed) == shown


def test_a_whole_date_is_written_the_british_way() -> None:
    assert full_date("2024-02-29") == "29 February 2024"
    assert full_date("2024") == "2024"


def test_months_are_said_in_the_readers_language(app: PublicApp) -> None:
    with app.test_request_context("/pl/"):
        assert month_and_year("2024-02") == "luty 2024"


def test_a_recent_date_stands_alone_and_an_old_one_with_a_warning() -> None:
    assert plain(when_said("2026-10-01", KindOfFact.COST, TODAY)) == "(October 2026)"
    assert "may have changed" in when_said("2015", KindOfFact.COST, TODAY)


@pytest.mark.parametrize(
    ("hours", "shown"),
    [
        (OFFICE_HOURS, "Mon–Fri 09:00–17:00"),
        (ALWAYS, "day and night, every day"),
        (openings("00:00", "24:00", ("sat", "sun")), "Sat–Sun all day"),
        (openings("10:00", "12:00", ("mon", "wed", "fri")), "Mon, Wed and Fri 10:00–12:00"),
        (
            (*OFFICE_HOURS, Opening(days=("sat",), opens="10:00", closes="13:00")),
            "Mon–Fri 09:00–17:00 · Sat 10:00–13:00",
        ),
    ],
)
def test_hours_of_a_week_stand_in_one_line(hours: tuple[Opening, ...], shown: str) -> None:
    assert plain(weekly_hours(hours)) == shown


def test_a_clock_time_keeps_its_direction() -> None:
    assert '<bdi dir="ltr">09:00–17:00</bdi>' in weekly_hours(OFFICE_HOURS)
