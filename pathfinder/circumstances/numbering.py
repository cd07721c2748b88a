"""The numbers that codes and addresses use instead of names: append-only, for ever.

Each list is a file of lines ``<number> <id>`` under ``data/numbering``. A number once given is
never given again, because printed cards carry it; to add something, append the next number.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Final, Literal

from pathfinder.errors import DataError, Finding, UnknownIdError

Kind = Literal["concepts", "entries", "languages", "places", "routes"]
KINDS: Final[tuple[Kind, ...]] = ("concepts", "entries", "languages", "places", "routes")


def number_of(kind: Kind, identifier: str) -> int:
    """Return the number of an id; ``UnknownIdError`` when it was never given one.

    >>> number_of("concepts", "domestic_abuse")
    0
    """
    try:
        return _numbers(kind)[identifier]
    except KeyError:
        raise UnknownIdError(f"number in data/numbering/{kind}.txt for", identifier) from None


def id_of(kind: Kind, number: int) -> str:
    """Return the id behind a number; ``UnknownIdError`` when it was never given out."""
    identifiers = _identifiers(kind)
    if 0 <= number < len(identifiers):
        return identifiers[number]
    raise UnknownIdError(f"number of {kind}", str(number))


def is_numbered(kind: Kind, identifier: str) -> bool:
    """Return whether an id has a number."""
    return identifier in _numbers(kind)


def all_ids(kind: Kind) -> tuple[str, ...]:
    """Return every numbered id, in the order of the numbers."""
    return _identifiers(kind)


def parse(text: str, file: str) -> tuple[str, ...]:
    """Return the ids of a numbering file, in order.

    Raises ``DataError`` with every line whose number is not the next one or whose id came before.
    """
    identifiers: list[str] = []
    findings: list[Finding] = []
    for line_number, line in enumerate(text.splitlines(), start=1):
        number, _, identifier = line.partition(" ")
        if number != str(line_number - 1) or not identifier:
            findings.append(
                Finding(
                    file,
                    line_number,
                    f"expected number {line_number - 1} and an id, found {line!r}",
                    "Numbers are never changed or reused; append new ids at the end",
                )
            )
        elif identifier in identifiers:
            findings.append(
                Finding(file, line_number, f"{identifier!r} has a number already", "Keep the first")
            )
        identifiers.append(identifier)
    if findings:
        raise DataError(findings)
    return tuple(identifiers)


@cache
def _identifiers(kind: Kind) -> tuple[str, ...]:
    file = resources.files("pathfinder.data").joinpath(f"numbering/{kind}.txt")
    return parse(file.read_text("utf-8"), f"numbering/{kind}.txt")


@cache
def _numbers(kind: Kind) -> dict[str, int]:
    return {identifier: number for number, identifier in enumerate(_identifiers(kind))}
