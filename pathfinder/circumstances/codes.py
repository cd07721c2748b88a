"""The short code that stands for what a person told us: ``4K9Q-ZT2X-7``.

A code holds its whole meaning, so nothing is stored to open it, and it names nothing anybody could
read over a shoulder or find in a history. A card carries it for years, so the meaning of a code
never changes: the numbers behind it are append-only, and a new way of writing takes a new first
character. The last character checks the others, and few of all possible codes mean anything.

Two shapes exist. The short one holds up to three concepts, a place and a language in at most nine
characters. The long one holds up to ten concepts, a place, a language, three organisations or
services, a route and which questions were answered or skipped, in at most twenty; what does not
fit is left out in a fixed order and named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from pathfinder.circumstances import arithmetic, shapes
from pathfinder.circumstances.model import QUESTIONS, Circumstances
from pathfinder.circumstances.numbering import number_of
from pathfinder.errors import CodeError, UnknownIdError
from pathfinder.values import Value

_VALUES: Final = {letter: value for value, letter in enumerate(arithmetic.ALPHABET)} | {
    "O": 0,
    "I": 1,
    "L": 1,
}
_DROPPED_FIRST: Final = ("by_and_for", "people", "helps", "status", "urgency", "needs")


class Issued(Value):
    """A code, and what had to be left out because no code can hold it all."""

    code: str
    dropped: tuple[str, ...] = ()
    """Concept ids, entry ids, ``language:<tag>``, ``route`` or ``questions``."""


def issue(circumstances: Circumstances) -> Issued:
    """Return the code of what a person told us, shown in groups of four characters.

    The same circumstances always give the same code. Raises ``UnknownIdError`` for a place,
    language, entry or route that was never numbered.
    """
    dropped: list[str] = []
    for smaller, left_out in _ever_smaller(circumstances):
        dropped.extend(left_out)
        code = _written(smaller)
        if code is not None:
            return Issued(code=code, dropped=tuple(dropped))
    raise AssertionError("an empty situation always fits")


def read(typed: str) -> Circumstances:
    """Return what a code stands for; spaces, hyphens and small letters do not matter.

    Raises ``CodeError`` for anything that was never issued.

    >>> read(issue(Circumstances(needs=("domestic_abuse",))).code).needs
    ('domestic_abuse',)
    """
    digits = _digits(typed)
    if len(digits) < shapes.SHORTEST + 2 or arithmetic.check_digit(digits[:-1]) != digits[-1]:
        raise CodeError("no such code")
    shape, payload = digits[0], digits[1:-1]
    number = arithmetic.unmixed(arithmetic.number_from(payload), len(payload))
    if shape not in (shapes.SHORT, shapes.LONG) or len(payload) != shapes.length_of(shape, number):
        raise CodeError("no such code")
    try:
        return shapes.circumstances_of(shape, number)
    except (UnknownIdError, ValueError):
        raise CodeError("no such code") from None


def looks_like_code(typed: str) -> bool:
    """Return whether a text has the shape of a code, whatever it means."""
    try:
        return shapes.SHORTEST + 2 <= len(_digits(typed)) <= shapes.LONGEST + 2 and any(
            c.isdigit() for c in typed
        )
    except CodeError:
        return False


def _written(circumstances: Circumstances) -> str | None:
    """Return the code, or None when it does not fit."""
    if (
        len(circumstances.concepts) > shapes.MOST_CONCEPTS
        or len(circumstances.organizations) > shapes.MOST_ENTRIES
    ):
        return None
    for shape in (shapes.SHORT, shapes.LONG):
        number = shapes.number_behind(shape, circumstances)
        length = None if number is None else shapes.length_of(shape, number)
        if number is not None and length is not None:
            payload = arithmetic.digits_of(arithmetic.mixed(number, length), length)
            digits = [shape, *payload]
            return _shown([*digits, arithmetic.check_digit(digits)])
    return None


def _ever_smaller(
    circumstances: Circumstances,
) -> Iterator[tuple[Circumstances, tuple[str, ...]]]:
    """Yield the situation, then ever less of it, with what each step left out."""
    smaller = _in_numbered_form(circumstances)
    extra = tuple(f"language:{tag}" for tag in smaller.languages[1:])
    beyond = smaller.organizations[shapes.MOST_ENTRIES :]
    if extra or beyond:
        smaller = smaller.replaced(
            languages=smaller.languages[:1],
            organizations=smaller.organizations[: shapes.MOST_ENTRIES],
        )
    yield smaller, (*extra, *beyond)
    for leave_out in _steps(smaller):
        smaller, left_out = leave_out(smaller)
        yield smaller, left_out


Step = Callable[[Circumstances], tuple[Circumstances, tuple[str, ...]]]


def _steps(circumstances: Circumstances) -> Iterator[Step]:
    """The order in which things are left out: what a later page can ask again goes first."""
    too_many = len(circumstances.concepts) - shapes.MOST_CONCEPTS
    concepts = [
        concept for facet in _DROPPED_FIRST for concept in reversed(getattr(circumstances, facet))
    ]
    for concept in concepts[: max(too_many, 0)]:
        yield _without_concept(concept)
    yield lambda c: (
        c.replaced(answered=(), skipped=()),
        ("questions",) if shapes.marks_of(c) else (),
    )
    for entry in reversed(circumstances.organizations):
        yield _without_entry(entry)
    yield lambda c: (c.replaced(route=None), ("route",) if c.route else ())
    for concept in concepts[max(too_many, 0) :]:
        yield _without_concept(concept)


def _without_concept(concept: str) -> Step:
    return lambda c: (c.without_concept(concept), (concept,))


def _without_entry(entry: str) -> Step:
    return lambda c: (
        c.replaced(organizations=tuple(item for item in c.organizations if item != entry)),
        (entry,),
    )


def _in_numbered_form(circumstances: Circumstances) -> Circumstances:
    """Order entries by number and questions as asked, so that equal situations get equal codes."""
    if not (circumstances.organizations or circumstances.answered or circumstances.skipped):
        return circumstances
    entries = sorted(set(circumstances.organizations), key=lambda e: number_of("entries", e))
    skipped = tuple(
        q for q in QUESTIONS if q in circumstances.skipped and q not in circumstances.answered
    )
    answered = tuple(question for question in QUESTIONS if question in circumstances.answered)
    return circumstances.replaced(organizations=tuple(entries), answered=answered, skipped=skipped)


def _digits(typed: str) -> list[int]:
    letters = "".join(typed.split()).replace("-", "").upper()
    if not letters or len(letters) > shapes.LONGEST + 2:
        raise CodeError("no such code")
    try:
        return [_VALUES[letter] for letter in letters]
    except KeyError:
        raise CodeError("no such code") from None


def _shown(digits: list[int]) -> str:
    letters = "".join(arithmetic.ALPHABET[digit] for digit in digits)
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))
