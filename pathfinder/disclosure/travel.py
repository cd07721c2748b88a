"""What of a story is passed on from one body to the next, and what it can turn into on the way.

A body passes on no more than it holds and no more than the rule names. Facts with a name can be
passed on without it; facts without a name never gain one, and go on under a rule made for named
ones only as something that may happen. What a body makes itself, such as a bill or an order, goes
with a person whose name or address has reached it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pathfinder.disclosure.model import TRAVELS, Travels

_BIT: Final[dict[Travels, int]] = {part: 1 << number for number, part in enumerate(TRAVELS)}
FACTS: Final = _BIT["facts_identified"]
UNNAMED: Final = _BIT["facts_anonymous"]
_NAME: Final = _BIT["identity"] | _BIT["contact"]
NAMING: Final = _NAME | FACTS
"""What says who somebody is."""
MADE_BY_THE_BODY: Final = (
    _BIT["debt"] | _BIT["support_given"] | _BIT["school"] | _BIT["account"] | _BIT["order"]
)
UNSTATED: Final = NAMING | UNNAMED | _BIT["status"]
"""What travels where a page does not say what: all that could matter."""
EVERYTHING_TOLD: Final = sum(_BIT.values()) & ~MADE_BY_THE_BODY & ~UNNAMED
"""What the body holds that a person speaks to."""


def mask_of(parts: tuple[Travels, ...]) -> int:
    """Return what a rule or claim lets travel as a set of bits; unstated means all that matters."""
    mask = 0
    for part in parts:
        mask |= _BIT[part]
    return mask or UNSTATED


@lru_cache(maxsize=4096)
def parts_of(mask: int) -> tuple[Travels, ...]:
    """Return a set of bits as words, in their order; facts with a name make those without idle."""
    if mask & FACTS:
        mask &= ~UNNAMED
    return tuple(part for part, bit in _BIT.items() if mask & bit)


def passed(held: int, allowed: int) -> int:
    """Return what reaches the next body of what this one holds, under a rule that allows so much.

    >>> parts_of(passed(mask_of(("facts_anonymous",)), mask_of(("identity", "facts_identified"))))
    ('facts_anonymous',)
    >>> parts_of(passed(mask_of(("identity",)), mask_of(("facts_identified", "debt"))))
    ('debt',)
    """
    on = held & allowed
    if allowed & (FACTS | UNNAMED) and held & (FACTS | UNNAMED) and not on & FACTS:
        on |= UNNAMED
    if allowed & MADE_BY_THE_BODY and held & _NAME:
        on |= allowed & MADE_BY_THE_BODY
    return on


class HandedOn(dict[int, int]):
    """What reaches the next body of what one holds, by what a rule allows; each worked out once."""

    def __init__(self, held: int) -> None:
        super().__init__()
        self._held = held

    def __missing__(self, allowed: int) -> int:
        """Work out what is passed on under a rule that allows so much, and keep it."""
        on = self[allowed] = passed(self._held, allowed)
        return on


@lru_cache(maxsize=4096)
def handing_on(held: int) -> HandedOn:
    """Return what is passed on of what a body holds, for a search that asks again and again."""
    return HandedOn(held)


def beyond_the_rule(held: int, allowed: int) -> int:
    """Return the facts without a name that pass under a rule made for facts with one, if any.

    >>> parts_of(beyond_the_rule(mask_of(("facts_anonymous",)), mask_of(("facts_identified",))))
    ('facts_anonymous',)
    """
    meets = held & UNNAMED and not held & FACTS and allowed & FACTS and not allowed & UNNAMED
    return UNNAMED if meets else 0


def and_unnamed(held: int) -> int:
    """Return what is held with the facts that are held by name held without it as well."""
    return held | UNNAMED if held & FACTS else held


def is_unnamed(mask: int) -> bool:
    """Return whether facts travel and nothing that says whose; they may still point to somebody."""
    return bool(mask & UNNAMED) and not mask & NAMING
