"""A whole search: who can listen now, what to leave out, outside the county, many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Service
from pathfinder.directory.schedule import LONDON
from pathfinder.errors import UnknownIdError
from pathfinder.matching import Finder, Fit, Index, Without, find
from tests.builders import (
    ALWAYS,
    NOON,
    OFFICE_HOURS,
    TODAY,
    UNDATED,
    catalogue,
    channel,
    fact,
    phone,
    service,
)

NIGHT = datetime(2026, 11, 25, 3, 0, tzinfo=LONDON)
NOTHING = Circumstances()


def line(service_id: str = "line", **fields: Any) -> Service:
    """Return a national line that listens day and night to anyone."""
    return service(
        service_id,
        **{
            "helps": ("someone_to_talk_to",),
            "area": ("uk",),
            "phones": (phone(hours=ALWAYS),),
            **fields,
        },
    )


def listening(told: Circumstances, *lines: Service, at: datetime | None = NOON) -> list[str]:
    return [match.service for match in find(told, catalogue(*lines), TODAY, at).listeners]


def test_who_can_listen_now_is_there_even_when_nothing_fits() -> None:
    told = Circumstances(needs=("fraud",), helps=("forensic_exam",))
    found = find(told, catalogue(line()), TODAY, NOON)
    assert len(found.matches) == 0
    assert [match.service for match in found.listeners] == ["line"]


def test_at_most_three_listen_the_best_first() -> None:
    lines = [line(f"line-{number}") for number in range(4)]
    best = line("the-best", needs=("fraud",))
    assert listening(Circumstances(needs=("fraud",)), *lines, best) == [
        "the-best",
        "line-0",
        "line-1",
    ]


@pytest.mark.parametrize(
    ("fields", "listens"),
    [
        ({}, True),
        ({"phones": (phone(hours=OFFICE_HOURS),)}, True),
        ({"phones": (phone(),)}, False),
        ({"phones": (phone(hours=ALWAYS, shown=False),)}, False),
        ({"phones": (), "channels": (channel("chat", hours=OFFICE_HOURS),)}, True),
        ({"phones": (), "channels": (channel("email", hours=OFFICE_HOURS),)}, False),
        ({"helps": ("advocacy",)}, False),
        ({"referral": "professional"}, False),
        ({"phones": (phone(hours=fact(ALWAYS, UNDATED)),)}, True),
    ],
)
def test_a_listener_listens_and_answers_now(fields: dict[str, Any], listens: bool) -> None:
    assert bool(listening(NOTHING, line(**fields))) is listens


def test_at_night_only_those_who_answer_at_night_listen() -> None:
    office = line("office", phones=(phone(hours=OFFICE_HOURS),))
    assert listening(NOTHING, line(), office, at=NIGHT) == ["line"]
    assert listening(NOTHING, line(), office, at=None) == ["line"]


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        (Circumstances(people=("man",)), {"genders": "women"}),
        (Circumstances(people=("over_60",)), {"ages": {"oldest": 18}}),
        (Circumstances(place="burton-upon-trent"), {"area": ("tamworth",)}),
        (Circumstances(place="elsewhere"), {"area": ("staffordshire",)}),
    ],
)
def test_nobody_is_sent_to_a_line_for_others(told: Circumstances, fields: dict[str, Any]) -> None:
    assert listening(told, line(**fields)) == []


def test_a_line_open_day_and_night_is_not_left_out_for_what_it_is_about() -> None:
    about_fraud = line("about-fraud", needs=("fraud",))
    by_day = line("by-day", needs=("fraud",), phones=(phone(hours=OFFICE_HOURS),))
    told = Circumstances(needs=("fgm",))
    (match,) = find(told, catalogue(about_fraud, by_day), TODAY, NOON).listeners
    assert (match.service, match.fit, match.ask_because) == ("about-fraud", Fit.ASK, "case_by_case")
    assert "decides:needs" in match.reasons


def test_of_the_lines_about_other_things_the_broadest_comes_first() -> None:
    narrow = line("a-narrow", needs=("fraud",))
    broad = line("z-broad", needs=("fraud", "violent_crime"))
    assert listening(Circumstances(needs=("fgm",)), narrow, broad) == ["z-broad", "a-narrow"]
    assert listening(Circumstances(needs=("fraud",)), narrow, broad) == ["a-narrow", "z-broad"]


def test_the_first_number_interprets_or_speaks_the_language() -> None:
    lines = catalogue(
        line("a-english"),
        line("b-interprets", interpreter=True),
        line("c-polish", languages=("pl",)),
    )
    found = find(Circumstances(languages=("pl",)), lines, TODAY, NOON)
    assert found.interpreting_listener is not None
    assert found.interpreting_listener.service == "c-polish"
    for told, expected in ((("ur",), "b-interprets"), (("en",), "a-english"), ((), "b-interprets")):
        match = find(Circumstances(languages=told), lines, TODAY, NOON).interpreting_listener
        assert match is not None
        assert match.service == expected


@pytest.mark.parametrize(
    "fields",
    [
        {"only_for": ("muslim",)},
        {"phones": (), "channels": (channel("chat", hours=ALWAYS),)},
        {"interpreter": False},
    ],
)
def test_the_first_number_is_never_for_others_nor_a_chat(fields: dict[str, Any]) -> None:
    lines = catalogue(line(**{"interpreter": True, **fields}))
    assert find(NOTHING, lines, TODAY, NOON).interpreting_listener is None


def test_what_to_leave_out_is_said_the_most_first() -> None:
    told = Circumstances(needs=("fraud",), people=("man",), place="burton-upon-trent")
    made = catalogue(
        service("a", needs=("fraud",), genders="women", area=("uk",)),
        service("b", needs=("fraud",), genders="men", area=("tamworth",)),
        service("c", needs=("fraud",), genders="any", area=("tamworth",)),
    )
    assert find(told, made, TODAY).without == (
        Without(told="burton-upon-trent", count=2),
        Without(told="man", count=1),
    )


def test_the_last_thing_asked_for_is_not_to_be_left_out() -> None:
    found = find(Circumstances(needs=("fgm",)), catalogue(service(needs=("fraud",))), TODAY)
    assert found.without == ()


def test_leaving_out_is_not_offered_where_something_surely_fits() -> None:
    told = Circumstances(needs=("fraud",), people=("man",))
    made = catalogue(
        service("a", needs=("fraud",), genders="any"),
        service("b", needs=("fraud",), genders="women"),
    )
    assert find(told, made, TODAY).without == ()


@pytest.mark.parametrize(
    ("place", "outside"),
    [(None, False), ("burton-upon-trent", False), ("b78", False), ("elsewhere", True)],
)
def test_outside_is_said_only_outside(place: str | None, outside: bool) -> None:
    assert find(Circumstances(place=place), catalogue(line()), TODAY).outside is outside


def test_a_place_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(UnknownIdError):
        find(Circumstances(place="atlantis"), catalogue(line()), TODAY)


def test_matches_are_a_sequence_that_can_be_read_in_pages() -> None:
    made = catalogue(*(line(f"line-{number}") for number in range(5)))
    matches = find(NOTHING, made, TODAY, NOON).matches
    names = [f"line-{number}" for number in range(5)]
    assert [match.service for match in matches[1::-1]] == names[1::-1]
    assert [match.service for match in matches[3:9]] == names[3:]
    assert [match.service for match in matches] == names
    assert matches[-1].service == "line-4"
    assert matches[9:] == ()
    assert len(matches) == matches.sure == 5
    with pytest.raises(IndexError):
        matches[5]


def test_a_finder_answers_as_find_does_and_keeps_the_index_of_the_day() -> None:
    made = catalogue(line(), service("other"))
    finder = Finder(made)
    told = Circumstances(helps=("someone_to_talk_to",))
    assert tuple(finder.find(told, TODAY, NOON).matches) == tuple(
        find(told, made, TODAY, NOON).matches
    )
    assert finder.index(TODAY) is finder.index(TODAY)
    tomorrow = finder.index(TODAY + timedelta(days=1))
    assert tomorrow is not finder.index(TODAY)
    finder.index(TODAY + timedelta(days=2))
    assert finder.index(TODAY + timedelta(days=1)) is tomorrow


def test_many_threads_share_one_finder() -> None:
    finder = Finder(catalogue(*(line(f"line-{number}") for number in range(30))))

    def ask(number: int) -> tuple[Index, list[str]]:
        told = Circumstances(place=("stafford", "tamworth", "leek")[number % 3])
        found = finder.find(told, TODAY, NOON + timedelta(hours=number))
        return finder.index(TODAY), [match.service for match in found.matches[:5]]

    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(ask, range(64)))
    assert len({id(index) for index, _ in answers}) == 1
    assert all(len(services) == 5 for _, services in answers)
