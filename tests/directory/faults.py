"""How the tests of the checks break a file and look for what is found."""

from __future__ import annotations

from typing import Any

from pathfinder.directory import Service
from pathfinder.directory.checks import check
from pathfinder.directory.files import to_toml
from pathfinder.directory.withheld import Withheld, fingerprint
from pathfinder.errors import Finding
from tests.builders import organization

WITHHELD = Withheld(
    values={
        fingerprint("01632 960000"): "listening-line: belonged to somebody else",
        fingerprint("https://old.example"): "listening-line: no page seen",
    },
    hosts=("mirror",),
)


def text_of(*services: Service, **fields: Any) -> str:
    return to_toml(organization("helpers", *services, **fields))


def found_in(files: dict[str, str]) -> tuple[Finding, ...]:
    return check(files, places={"stafford"}, languages={"pl"}, withheld=WITHHELD)


def found(*services: Service, **fields: Any) -> tuple[Finding, ...]:
    return found_in({"helpers.toml": text_of(*services, **fields)})


def line_with(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


def assert_found(
    findings: tuple[Finding, ...], problem: str, text: str = "", words: str = ""
) -> None:
    matching = [finding for finding in findings if problem in finding.problem]
    assert matching, findings
    assert matching[0].cure
    if words:
        assert matching[0].line == line_with(text, words)
