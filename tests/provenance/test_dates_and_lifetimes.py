"""A fact never looks fresher than its page allows, and never lives longer than its kind."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pathfinder.provenance import (
    LIFETIMES,
    UNDATED,
    Fact,
    Freshness,
    KindOfFact,
    Source,
    freshness,
)
from pathfinder.provenance.dates import first_day

days = st.dates(date(2000, 1, 1), date(2035, 12, 31))
printed_dates = st.one_of(
    st.just(UNDATED),
    days.map(lambda day: day.isoformat()),
    days.map(lambda day: day.strftime("%Y-%m")),
    days.map(lambda day: day.strftime("%Y")),
)


def source(printed: str, publisher: str = "other", name: str = "a") -> Source:
    return Source.model_validate(
        {
            "id": name,
            "url": "https://example.org/page",
            "date": printed,
            "publisher": publisher,
            "retrieved": "2026-11-22",
        }
    )


@given(printed_dates, st.sampled_from(KindOfFact), days, st.integers(0, 4000))
def test_time_passing_never_makes_a_fact_current(
    printed: str, kind: KindOfFact, today: date, later: int
) -> None:
    if freshness(printed, kind, today) is not Freshness.CURRENT:
        assert freshness(printed, kind, today + timedelta(later)) is not Freshness.CURRENT


@given(st.sampled_from(KindOfFact), days)
def test_a_fact_lives_exactly_as_long_as_its_kind(kind: KindOfFact, said: date) -> None:
    last_day = said + timedelta(LIFETIMES[kind])
    assert freshness(said.isoformat(), kind, last_day) is Freshness.CURRENT
    assert freshness(said.isoformat(), kind, last_day + timedelta(1)) is Freshness.OLD


@given(st.sampled_from(KindOfFact), days)
def test_an_undated_fact_is_never_current(kind: KindOfFact, today: date) -> None:
    assert freshness(UNDATED, kind, today) is Freshness.UNDATED


@given(st.lists(printed_dates, min_size=1, max_size=5))
def test_a_fact_is_as_new_as_its_newest_page(printed: list[str]) -> None:
    fact = Fact[bool](
        value=True,
        sources=tuple(source(date_, name=f"s{number}") for number, date_ in enumerate(printed)),
    )
    dated = [first_day(date_) for date_ in printed if date_ != UNDATED]
    assert fact.is_dated == bool(dated)
    if dated:
        assert first_day(fact.date) == max(day for day in dated if day)


def test_a_month_counts_from_its_first_day() -> None:
    assert first_day("2024-02") == date(2024, 2, 1)
    assert first_day("2024") == date(2024, 1, 1)


@pytest.mark.parametrize("wrong", ["2024-13", "2024-02-30", "Sept 2021", "", "24-01-01"])
def test_a_date_that_no_page_can_print_is_refused(wrong: str) -> None:
    with pytest.raises(ValidationError):
        source(wrong)


def test_a_fact_without_a_source_cannot_exist() -> None:
    with pytest.raises(ValidationError):
        Fact[bool](value=True, sources=())


def test_a_fact_speaks_with_the_voice_of_its_newest_page() -> None:
    newer_other = Fact[bool](
        value=True, sources=(source("2024"), source("2023", "organization", "b"))
    )
    newer_own = Fact[bool](
        value=True, sources=(source("2022"), source("2023", "organization", "b"))
    )
    both_undated = Fact[bool](
        value=True, sources=(source(UNDATED), source(UNDATED, "organization", "b"))
    )
    assert newer_other.said_by == "other"
    assert newer_own.said_by == "organization"
    assert both_undated.said_by == "organization"
