"""Lays the lexicon's rules over the words of a text and says where each fits."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from pathfinder.understanding.patterns import NEAR
from pathfinder.understanding.reading import Reading, Span
from pathfinder.understanding.rules import Rule, Rules, Step

MOST_WORDS_ALONE: Final = 4
"""Words in a text that still counts as little said: "food near Stoke please"."""

MOST_TIMES: Final = 40
"""How often one rule or sense is looked at in a text; who repeats it more says nothing new."""

Run = tuple[Span, ...]
"""Where each step of one part of a rule stands in the text."""


class Hit(NamedTuple):
    """One place where a rule fits: which, the words it covers and those that tell."""

    rule: Rule
    start: int
    end: int
    telling: tuple[int, ...]
    covered: tuple[int, ...]
    tongue: int = -1


def _runs(steps: Sequence[Step], reading: Reading) -> Iterator[Run]:
    """Return every way to lay the steps of one part over the text, in order."""
    if len(steps) == 1:
        for only in reading.places[steps[0].symbol]:
            yield (only,)
        return
    for first in reading.places[steps[0].symbol]:
        laid = [first]
        for step in steps[1:]:
            spans = reading.places[step.symbol]
            end = laid[-1][1]
            at = bisect_left(spans, (end, 0))
            if (
                at == len(spans)
                or spans[at][0] - end > step.gap
                or reading.sentences[spans[at][0]] != reading.sentences[first[0]]
            ):
                break
            laid.append(spans[at])
        else:
            yield tuple(laid)


def _nearest(runs: Sequence[Run], taken: Sequence[Span], reading: Reading) -> Run | None:
    """Return the run closest to the words taken so far: in their sentence, not over any of them."""
    start, end = min(taken)[0], max(span[1] for span in taken)
    best: tuple[int, Run] | None = None
    at = bisect_left(runs, ((start, 0),))
    for run in runs[max(at - 4, 0) : at + 6]:
        first, last = run[0][0], run[-1][1]
        if any(span[0] < last and first < span[1] for span in taken):
            continue
        distance = max(first - end, start - last, 0)
        if (
            distance <= NEAR
            and reading.sentences[first] == reading.sentences[start]
            and (best is None or distance < best[0])
        ):
            best = (distance, run)
    return best[1] if best else None


def _lay(rule: Rule, reading: Reading) -> Iterator[Hit]:
    """Return every place where a rule fits."""
    if len(rule.parts) == 1:
        for run in _runs(rule.parts[0], reading):
            yield _hit(rule, (run,))
        return
    parts = [list(_runs(part, reading)) for part in rule.parts]
    if not all(parts):
        return
    for first in parts[0]:
        chosen = [first]
        for runs in parts[1:]:
            near = _nearest(runs, [span for run in chosen for span in run], reading)
            if near is None:
                break
            chosen.append(near)
        else:
            yield _hit(rule, chosen)


def _hit(rule: Rule, runs: Sequence[Run]) -> Hit:
    covered: list[int] = []
    telling: list[int] = []
    tongue = -1
    for steps, run in zip(rule.parts, runs, strict=True):
        for step, (start, end) in zip(steps, run, strict=True):
            covered += range(start, end)
            if step.tells:
                telling += range(start, end)
            if step.symbol == rule.tongue and tongue < 0:
                tongue = start
    return Hit(
        rule, min(covered), max(covered) + 1, tuple(telling or covered), tuple(covered), tongue
    )


def fits(reading: Reading, rules: Rules) -> Iterator[Hit]:
    """Return every place where one of these rules fits the text."""
    brief = len(reading.words) <= MOST_WORDS_ALONE
    for rule in rules.within(reading.present):
        if (brief or not rule.alone) and (reading.romanised or not rule.romanised):
            yield from islice(_lay(rule, reading), MOST_TIMES)
