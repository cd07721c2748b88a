"""What the lexicon asks for: symbols that mean something when they stand together in a text.

Few of the thousands of rules can fit a text, so each lies under the symbol of its own that is met
in the fewest texts and is looked at only where that one is met, together with a second one. A rule
lies in the compiled file as a run of numbers and is only made where it may fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

_ALONE: Final = 1
_ROMANISED: Final = 2


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
    tongue: int = -1
    """The symbol of names of languages, in a rule by which somebody wishes for one."""
    alone: bool = False
    """Whether it holds only where little else is said."""
    romanised: bool = False
    """Whether it holds only in a text that shows signs of a romanised language."""

    @property
    def needed(self) -> frozenset[int]:
        """The symbols without which it cannot fit."""
        return frozenset(step.symbol for part in self.parts for step in part)


class Negation(NamedTuple):
    """How far one language's "not" reaches, in words after it and before it."""

    symbol: int
    after: int
    before: int
    wish: bool
    """True for "I do not want", which undoes only what is wanted."""
    stop: int
    """The symbol of the words at which the reach ends."""


class Rules:
    """Every rule of one kind, as it lies in the compiled file."""

    __slots__ = ("_at", "_candidates", "_means", "_numbers")

    def __init__(
        self,
        at: memoryview[int],
        candidates: memoryview[int],
        numbers: memoryview[int],
        means: Sequence[str],
    ) -> None:
        self._at, self._candidates, self._numbers, self._means = at, candidates, numbers, means

    def within(self, present: set[int]) -> Iterator[Rule]:
        """Return the rules of which every symbol is present."""
        at, candidates = self._at, self._candidates
        for symbol in present:
            for place in range(at[symbol], at[symbol + 1], 2):
                if candidates[place] in present:
                    rule = self._rule(candidates[place + 1], present)
                    if rule:
                        yield rule

    def _rule(self, at: int, present: set[int]) -> Rule | None:
        """Return the rule that lies here, or None where a symbol of it is not present."""
        numbers = self._numbers
        means, sense, tongue, flags, count = numbers[at : at + 5]
        at += 5
        parts = []
        for _ in range(count):
            size = numbers[at]
            steps = numbers[at + 1 : at + 1 + 2 * size].tolist()
            if not present.issuperset(steps[::2]):
                return None
            at += 1 + 2 * size
            parts.append(
                tuple(
                    Step(symbol, reach >> 1, bool(reach & 1))
                    for symbol, reach in zip(steps[::2], steps[1::2], strict=True)
                )
            )
        return Rule(
            self._means[means],
            sense - 1,
            tuple(parts),
            tongue - 1,
            bool(flags & _ALONE),
            bool(flags & _ROMANISED),
        )


def laid_down(
    rules: Iterable[Rule], common: Mapping[int, int], symbols: int
) -> tuple[list[int], list[int], list[int], list[str]]:
    """Return rules as ``Rules`` reads them, each under the symbol met in the fewest texts.

    ``common`` says how often each of the symbols is likely met, ``symbols`` how many there are.
    """
    means: dict[str, int] = {}
    numbers: list[int] = []
    under: list[list[int]] = [[] for _ in range(symbols)]
    for rule in dict.fromkeys(rules):
        rarest = sorted(rule.needed, key=lambda symbol: (common.get(symbol, 0), symbol))
        under[rarest[0]] += rarest[min(1, len(rarest) - 1)], len(numbers)
        flags = _ALONE * rule.alone + _ROMANISED * rule.romanised
        meant = means.setdefault(rule.means, len(means))
        numbers += meant, rule.sense + 1, rule.tongue + 1, flags, len(rule.parts)
        for part in rule.parts:
            numbers.append(len(part))
            for step in part:
                numbers += step.symbol, step.gap << 1 | step.tells
    at, candidates = [0], list[int]()
    for listed in under:
        candidates += listed
        at.append(len(candidates))
    return at, candidates, numbers, list(means)


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
