"""Whatever is typed wrongly is answered by one sentence on standard error, and exit status 2."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]

WRONG = {
    "no such command": (["bogus"], "No such command"),
    "no such option": (["serve", "--loud"], "No such option"),
    "no number": (["serve", "--port", "x"], "--port"),
    "a port too high": (["serve", "--port", "65536"], "--port"),
    "no day": (["catalogue", "stale", "--as-of", "yesterday"], "2026-11-25"),
    "no folder": (["catalogue", "load", "nowhere"], "nowhere"),
    "an empty folder": (["catalogue", "check", "."], "no .toml file"),
    "nothing to export": (["catalogue", "export", "out"], "pathfinder catalogue load"),
    "an unknown language": (["understand", "--lang", "tlh", "x"], "en, pl or ur"),
}


@pytest.mark.parametrize(("arguments", "cure"), WRONG.values(), ids=WRONG)
def test_a_mistake_is_answered_in_one_sentence(run: Run, arguments: list[str], cure: str) -> None:
    said = run(*arguments)
    assert said.status == 2
    assert said.output == ""
    (sentence,) = said.words.splitlines()
    assert sentence.startswith("pathfinder: ")
    assert cure in sentence


def test_a_database_of_another_kind_is_refused_in_one_sentence(run: Run) -> None:
    said = run("catalogue", "load", DATABASE_URL="postgresql://localhost/x")
    assert said.status == 2
    assert "SQLite" in said.words.splitlines()[-1]


def test_help_names_every_command(run: Run) -> None:
    said = run("--help")
    assert said.status == 0
    for command in ("serve", "catalogue", "understand", "find", "who-knows", "translations"):
        assert f"\n  {command} " in said.output
