"""Every item of every way has its sentence, in a voice that promises nothing and carries no number
that only a service may carry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

import pytest
from flask import Flask

from pathfinder.disclosure import sharing
from pathfinder.errors import UnknownIdError
from pathfinder.pathway import NOTES, ReasonKind, Route, routes
from pathfinder.vocabulary import HELPS, NEEDS
from pathfinder.web.sentences.routes import (
    TABLES,
    ItemKind,
    nobody_known_here,
    route_headings,
    route_item,
    route_words,
)
from pathfinder.web.sentences.routes_plan import NOTES as NOTE_SENTENCES
from pathfinder.web.sentences.routes_plan import plan_note, route_reason
from pathfinder.web.sentences.scripts import LINES, script_for

NEVER_SAID = re.compile(r"\b(illegal|overstayer|alleged|just|simply|safe way|guaranteed)\b", re.I)
NUMBERS_SAID = {
    *("999", "112", "55"),
    *("7", "8", "10", "13", "16", "18", "30", "3"),
    *("2018", "2020", "2021", "2023", "2025", "2026"),
}
"""The emergency numbers, ages, days, districts, months and years; no other number is said."""
UNNAMED = {"police_anonymous", "crimestoppers"}
"""Ways on which a person must not speak of themselves, nor of their papers."""


def used(kind: ItemKind) -> set[str]:
    return set(chain.from_iterable(_items(way, kind) for way in routes()))


def _items(way: Route, kind: ItemKind) -> Iterator[str]:
    match kind:
        case "name":
            yield way.id
        case "step":
            yield from way.steps
        case "party":
            yield from (party.holder for party in way.parties)
            yield from way.tells
        case "learns":
            yield from chain.from_iterable(party.learns for party in way.parties)
        case "note":
            yield from (party.note for party in way.parties if party.note)
        case "available":
            yield way.local.availability
        case "keeps" | "does_not" | "say_first":
            yield from getattr(way, kind)


@pytest.fixture
def english() -> Iterator[None]:
    from flask_babel import Babel

    app = Flask(__name__)
    Babel(app, default_locale="en")
    with app.test_request_context():
        yield


@pytest.mark.parametrize("kind", TABLES)
def test_every_item_has_a_sentence(kind: ItemKind) -> None:
    assert used(kind) - set(TABLES[kind]) == set()


@pytest.mark.parametrize("kind", TABLES)
def test_no_sentence_stands_for_an_item_that_is_gone(kind: ItemKind) -> None:
    beside = {rule.holder for rule in sharing().rules} if kind == "party" else set()
    assert set(TABLES[kind]) - used(kind) - beside == set(), "a rule shown beside names its holder"


@pytest.mark.parametrize("kind", TABLES)
def test_what_is_the_same_is_said_once(kind: ItemKind) -> None:
    sentences = list(TABLES[kind].values())
    assert [one for one in sentences if sentences.count(one) > 1] == []


def every_sentence() -> list[str]:
    tables = [*TABLES.values(), NOTE_SENTENCES, LINES]
    return list(chain.from_iterable(table.values() for table in tables))


def test_no_word_is_said_that_blames_or_promises() -> None:
    assert [one for one in every_sentence() if NEVER_SAID.search(one)] == []


def test_telephone_numbers_come_from_services_alone() -> None:
    said = set(re.findall(r"\d+", " ".join(every_sentence())))
    assert said <= NUMBERS_SAID
    assert [one for one in every_sentence() if re.search(r"\d[\d ]{4,}\d|@|www|http", one)] == []


def test_sentences_are_short() -> None:
    longest = max(
        (len(part.split()), part)
        for sentence in every_sentence()
        for part in re.split(r"(?<=[.?!:;])\s+", sentence)
    )
    assert longest[0] <= 33, longest


@pytest.mark.usefixtures("english")
def test_the_words_of_a_way_hold_all_its_items() -> None:
    for way in routes():
        words = route_words(way)
        assert len(words.say_first) == len(way.say_first)
        assert len(words.parties) == len(way.parties)
        assert [bool(line.note) for line in words.parties] == [bool(p.note) for p in way.parties]
        assert (words.run_by is not None) == (way.run_by is not None)
    assert "We know nobody" in nobody_known_here()
    assert route_headings().say_first == "Know this first"


@pytest.mark.usefixtures("english")
def test_an_unknown_item_is_an_error() -> None:
    with pytest.raises(UnknownIdError):
        route_item("step", "fly")
    with pytest.raises(UnknownIdError):
        plan_note("all_is_well")
    with pytest.raises(UnknownIdError):
        route_reason("weather:fine")


@pytest.mark.usefixtures("english")
def test_every_note_and_every_reason_has_a_sentence() -> None:
    assert all(plan_note(note) for note in NOTES)
    assert set(NOTE_SENTENCES) == set(NOTES)
    fixed = ("danger:now", "general:any", "run_by:police", "run_by:home_office")
    for reason in (*fixed, "provider:unknown", "last:somebody"):
        assert route_reason(reason)
    for kind, about in ((ReasonKind.NEED, NEEDS), (ReasonKind.HELP, HELPS)):
        assert all(route_reason(f"{kind}:{one}") for one in about)
    assert str(route_reason("told:under_18")).startswith("You told us")
    assert route_reason("police:may") is None


@pytest.mark.parametrize("way", routes(), ids=lambda way: way.id)
def test_every_script_asks_whom_they_tell_and_says_no_to_immigration(way: Route) -> None:
    assert set(way.script) <= set(LINES)
    said = " ".join(way.script)
    assert "interpreter" in said
    assert "whom_do" in said
    if way.id in UNNAMED:
        assert "not_to_immigration" not in said
        assert "tell_without_name" in said
    else:
        assert "not_to_immigration" in said


def test_no_line_of_the_scripts_is_without_a_way() -> None:
    spoken = set(chain.from_iterable(way.script for way in routes()))
    assert set(LINES) - spoken == {"hello", "police_now_in_english"}


@pytest.mark.usefixtures("english")
def test_a_script_never_comes_without_its_caution() -> None:
    for way in routes():
        assert "still pass it on" in script_for(way, None).caution


@pytest.mark.usefixtures("english")
def test_the_language_told_stands_in_the_script() -> None:
    way = next(way for way in routes() if way.id == "victim_gateway")
    assert "I speak Polish" in str(script_for(way, "pl").lines[0].spoken)
    assert "I speak …" in str(script_for(way, None).lines[0].spoken)


@pytest.mark.usefixtures("english")
def test_whoever_speaks_english_asks_for_no_interpreter() -> None:
    for way in routes():
        lines = " ".join(str(line.spoken) for line in script_for(way, "en").lines)
        assert "interpreter" not in lines
        assert "English" not in lines
