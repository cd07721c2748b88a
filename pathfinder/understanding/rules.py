"""What the lexicon asks for: symbols that mean something when they stand together in a text.

Few of the thousands of rules can fit a text, so each lies under the symbol of its own that is met
in the fewest texts and is looked at only where that one is met.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Step(NamedTuple):
    """One element of a rule: the symbol that fills it, the words it may skip, whether it tells."""

    symbol: int
    gap: int
    tells: bool
    """False for mere persons: "not my husband" does not undo what "hits" says."""


class Rule(NamedTuple):
    """What it means when these symbols stand together; parts may come in any order."""

    means: str
    sense: int
    """The symbol this rule adds where it fits, for a phrase that makes a sense; otherwise -1."""
    parts: tuple[tuple[Step, ...], ...]
    needed: frozenset[int]
    tongue: int = -1
    """The symbol of names of languages, in a rule by which somebody wishes for one."""
    alone: bool = False
    """Whether it holds only where little else is said."""
    romanised: bool = False
    """Whether it holds only in a text that shows signs of a romanised language."""


class Negation(NamedTuple):
    """How far one language's "not" reaches, in words after it and before it."""

    symbol: int
    after: int
    before: int
    wish: bool
    """True for "I do not want", which undoes only what is wanted."""
    stop: int
    """The symbol of the words at which the reach ends."""


def commonness(
    tables: Iterable[Mapping[str, Sequence[int]]], also: Mapping[int, Iterable[int]]
) -> dict[int, int]:
    """Return how often each symbol is likely met: a word of many symbols is one of many texts.

    ``tables`` give the symbols of words, ``also`` those that come with a sense. What is missing
    here is carried by no word, only by phrases.
    """
    common: dict[int, int] = {}
    for table in tables:
        for symbols in table.values():
            for symbol in symbols:
                common[symbol] = common.get(symbol, 0) + len(symbols)
    for sense, aliases in also.items():
        for symbol in aliases:
            common[symbol] = common.get(symbol, 0) + common.get(sense, 0)
    return common


def by_rarest(rules: Iterable[Rule], common: Mapping[int, int]) -> dict[int, tuple[Rule, ...]]:
    """Return the rules under the symbol of theirs that is met in the fewest texts."""
    found: dict[int, list[Rule]] = {}
    for rule in rules:
        rarest = min(rule.needed, key=lambda symbol: (common.get(symbol, 0), symbol))
        found.setdefault(rarest, []).append(rule)
    return {symbol: tuple(listed) for symbol, listed in found.items()}
