"""``understand`` answers one text with one object, and lines with lines, whatever is typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from pathfinder.circumstances import read

Run = Callable[..., Any]
KEYS = [
    "needs",
    "helps",
    "people",
    "status",
    "urgency",
    "areas",
    "place",
    "place_state",
    "by_and_for",
    "languages",
    "organizations",
    "heard",
    "code",
]
POLISH = "maz mnie bije, nie mam dokad isc z dziecmi. burton"


def test_the_example_of_the_project_is_understood(run: Run) -> None:
    said = run("understand", "--lang", "pl", POLISH)
    assert said.status == 0
    assert "domestic_abuse" in said.data["needs"]
    assert "safe_place_to_stay" in said.data["helps"]
    assert "has_children" in said.data["people"]
    assert said.data["areas"] == ["east-staffordshire"]
    assert said.data["place_state"] == "inside"


def test_the_code_holds_what_was_understood(run: Run) -> None:
    data = run("understand", "--lang", "pl", POLISH).data
    told = read(data["code"])
    assert list(told.needs) == data["needs"]
    assert told.place == "burton-upon-trent"


def test_lines_are_answered_in_order_and_one_by_one(run: Run) -> None:
    texts = [{"lang": "pl", "text": POLISH}, {"text": "Stafford"}, {"lang": "ur", "text": ""}]
    said = run("understand", given="\n".join(json.dumps(text) for text in texts))
    answers = [json.loads(line) for line in said.output.splitlines()]
    assert said.status == 0
    assert [answer["place"] for answer in answers] == ["Burton upon Trent", "Stafford", None]
    assert all(set(KEYS) <= set(answer) for answer in answers)


@pytest.mark.parametrize("line", ["{", "[]", '"x"', '{"lang": "pl"}', '{"text": 7}', "null"])
def test_a_line_that_is_none_is_named_by_its_number(run: Run, line: str) -> None:
    said = run("understand", given='{"text": "Stafford"}\n' + line + "\n")
    assert said.status == 2
    assert "line 2 is not an object" in said.words
    assert len(said.output.splitlines()) == 1, "what came before is answered"


STRANGE = {
    "empty": "",
    "blank": "   ",
    "long": "a" * 10_000,
    "emoji": "💥" * 500,
    "control characters": "\u202e\u2066 x \x07\x1b[31m",
    "markup": "<script>alert(1)</script>",
    "sql": "'; DROP TABLE revision; --",
    "another script": "ሰላም ነው",
    "half a letter": "\ud800",
}


def test_strange_text_is_answered_like_any_other(run: Run) -> None:
    said = run("understand", given="\n".join(json.dumps({"text": t}) for t in STRANGE.values()))
    assert said.status == 0
    assert said.words == ""
    answers = dict(zip(STRANGE, map(json.loads, said.output.splitlines()), strict=True))
    assert {name: answer["needs"] for name, answer in answers.items() if answer["needs"]} == {}


def test_an_organisation_is_named_by_its_id(run: Run) -> None:
    assert run("understand", "I rang Victim Support").data["organizations"] == ["victim-support"]
