"""How what a person told us becomes one number, in one of two shapes, and back.

Fields are put together in mixed bases, the first least. The bases, the order and the shapes are
part of every code ever issued: they never change; a new way of writing is a new shape.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import comb
from typing import Any, Final

from pathfinder.circumstances import arithmetic
from pathfinder.circumstances.model import QUESTIONS, Circumstances
from pathfinder.circumstances.numbering import Kind, id_of, number_of
from pathfinder.errors import UnknownIdError

SHORT, LONG = 0, 1
"""The first character: version one, short and long; the other thirty are kept for later."""
SHORTEST, SHORT_LONGEST, LONGEST = 5, 7, 18
"""Lengths without the first and the last character."""
SHORT_CONCEPTS: Final = 3
MOST_CONCEPTS: Final = 10
MOST_ENTRIES: Final = 3
_LANGUAGES: Final = 128
_PLACES: Final = 1024
_ROUTES: Final = 64
_ENTRIES: Final = 2048
_THREE_QUARTERS_UNUSED: Final = tuple(arithmetic.BASE**length // 4 for length in range(LONGEST))
_MARKS: Final = 3 ** len(QUESTIONS)


def number_behind(shape: int, circumstances: Circumstances) -> int | None:
    """Return the number behind a code of this shape, or None when the shape cannot hold it all."""
    if shape == LONG:
        return _long_number(circumstances)
    beyond_short = (
        circumstances.organizations
        or circumstances.route
        or circumstances.answered
        or circumstances.skipped
    )
    if beyond_short or len(circumstances.concepts) > SHORT_CONCEPTS:
        return None
    return _short_number(circumstances)


def circumstances_of(shape: int, number: int) -> Circumstances:
    """Return the situation behind a number of this shape.

    Raises ``UnknownIdError`` or ``ValueError`` where the number stands for nothing, so that no two
    numbers of a shape stand for the same.
    """
    return _read_short(number) if shape == SHORT else _read_long(number)


def length_of(shape: int, number: int) -> int | None:
    """Return how many characters a number takes, or None when it does not fit.

    The fewest that leave three quarters of their codes unused; the longest may be full.
    """
    shortest, longest = (SHORTEST, SHORT_LONGEST) if shape == SHORT else (SHORTEST, LONGEST)
    for length in range(shortest, longest):
        if number < _THREE_QUARTERS_UNUSED[length]:
            return length
    return longest if number < arithmetic.BASE**longest else None


class _Reader:
    """Takes a number apart, field by field, in the order it was put together."""

    def __init__(self, number: int) -> None:
        self.rest = number

    def take(self, base: int) -> int:
        """Return the next field, which counts to ``base``."""
        self.rest, field = divmod(self.rest, base)
        return field


def _put_together(fields: list[tuple[int, int]], last: int) -> int:
    """Return one number for fields of (value, base), the first least, and an unbounded last."""
    for value, base in reversed(fields):
        if value >= base:
            raise UnknownIdError("number that a code can hold", str(value))
        last = last * base + value
    return last


def _short_number(circumstances: Circumstances) -> int:
    concepts = [number_of("concepts", concept) for concept in circumstances.concepts]
    fields = [
        (_optional("languages", next(iter(circumstances.languages), None)), _LANGUAGES),
        (_optional("places", circumstances.place), _PLACES),
    ]
    return _put_together(fields, arithmetic.small_rank_of(concepts))


def _read_short(number: int) -> Circumstances:
    rest, language = divmod(number, _LANGUAGES)
    rest, place = divmod(rest, _PLACES)
    return _circumstances(
        arithmetic.small_set_at(rest),
        languages=_tuple_of(_optional_id("languages", language)),
        place=_optional_id("places", place),
    )


def _long_number(circumstances: Circumstances) -> int:
    language = _optional("languages", next(iter(circumstances.languages), None))
    place = _optional("places", circumstances.place)
    route = _optional("routes", circumstances.route)
    entries = [number_of("entries", entry) for entry in circumstances.organizations]
    marks = marks_of(circumstances)
    concepts = [number_of("concepts", concept) for concept in circumstances.concepts]
    if any(entry >= _ENTRIES for entry in entries):
        raise UnknownIdError("number that a code can hold", str(max(entries)))
    fields = [
        (_which_are_there(language, place, route, marks), 16),
        (len(entries), MOST_ENTRIES + 1),
        (len(concepts), MOST_CONCEPTS + 1),
        *((value, base) for value, base in _present(language, place, route, marks)),
        (arithmetic.rank_of(entries), comb(_ENTRIES, len(entries))),
    ]
    return _put_together(fields, arithmetic.rank_of(concepts))


def _which_are_there(*fields: int) -> int:
    return sum(bool(field) << bit for bit, field in enumerate(fields))


def _present(language: int, place: int, route: int, marks: int) -> Iterator[tuple[int, int]]:
    bases = (_LANGUAGES, _PLACES, _ROUTES, _MARKS)
    return ((v, b) for v, b in zip((language, place, route, marks), bases, strict=True) if v)


def _read_long(number: int) -> Circumstances:
    reader = _Reader(number)
    flags = reader.take(16)
    entry_count, concept_count = reader.take(MOST_ENTRIES + 1), reader.take(MOST_CONCEPTS + 1)
    language, place, route, marks = (
        reader.take(base) if flags >> bit & 1 else 0
        for bit, base in enumerate((_LANGUAGES, _PLACES, _ROUTES, _MARKS))
    )
    if flags != _which_are_there(language, place, route, marks):
        raise ValueError("a field is said to be there that holds nothing")
    entries = arithmetic.set_at(reader.take(comb(_ENTRIES, entry_count)), entry_count)
    states = [marks // 3**position % 3 for position in range(len(QUESTIONS))]
    return _circumstances(
        arithmetic.set_at(reader.rest, concept_count),
        languages=_tuple_of(_optional_id("languages", language)),
        place=_optional_id("places", place),
        route=_optional_id("routes", route),
        organizations=tuple(id_of("entries", entry) for entry in entries),
        answered=tuple(q for q, state in zip(QUESTIONS, states, strict=True) if state == 1),
        skipped=tuple(q for q, state in zip(QUESTIONS, states, strict=True) if state == 2),
    )


def _circumstances(numbers: tuple[int, ...], **fields: Any) -> Circumstances:
    return Circumstances.known((id_of("concepts", number) for number in numbers), **fields)


def marks_of(circumstances: Circumstances) -> int:
    """Return one number for which questions were answered (1) or skipped (2)."""
    return sum(
        (1 if question in circumstances.answered else 2 * (question in circumstances.skipped))
        * 3**position
        for position, question in enumerate(QUESTIONS)
    )


def _optional(kind: Kind, identifier: str | None) -> int:
    return 0 if identifier is None else number_of(kind, identifier) + 1


def _optional_id(kind: Kind, number: int) -> str | None:
    return None if number == 0 else id_of(kind, number - 1)


def _tuple_of(item: str | None) -> tuple[str, ...]:
    return () if item is None else (item,)
