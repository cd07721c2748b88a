"""Finds in a run of words what they mean together, and leaves out what a "not" takes back.

Words become symbols, symbols next to each other become senses, and senses that stand together in
one sentence become concepts. Nothing here remembers a word once the answer is given.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from pathfinder.languages import Word
from pathfinder.understanding.lexicon import Lexicon
from pathfinder.understanding.patterns import NEAR
from pathfinder.understanding.rules import Rule, Step
from pathfinder.understanding.written import ANYTHING, IDIOM, NEVER
from pathfinder.vocabulary import PEOPLE

_SENTENCE_ENDS: Final = re.compile(r"[!?؟۔।。！？]|\.(?!\.)(?<!\.\.)")
_CLAUSE_ENDS: Final = re.compile(r"[,،、;؛:\n()–—]|\s-\s|\.\.")

MOST_WORDS_ALONE: Final = 4
"""Words in a text that still counts as little said: "food near Stoke please"."""

Span = tuple[int, int]
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


class Places(dict[int, list[Span]]):
    """Where each symbol stands, in order; looked for when it is first asked for."""

    def __init__(
        self, carried: Sequence[frozenset[int]], senses_in: Mapping[int, tuple[int, ...]]
    ) -> None:
        super().__init__()
        self._carried, self._senses_in = carried, senses_in

    def __missing__(self, symbol: int) -> list[Span]:
        found = [
            (number, number + 1)
            for number, symbols in enumerate(self._carried)
            if symbol in symbols
        ]
        if symbol in self._senses_in:
            senses = self._senses_in[symbol]
            found = sorted({*found, *(span for sense in senses for span in self[sense])})
        self[symbol] = found
        return found


class Reading(NamedTuple):
    """A text cut into words, with the sentence and clause each stands in and where symbols are."""

    words: Sequence[Word]
    sentences: Sequence[int]
    clauses: Sequence[int]
    present: set[int]
    """Every symbol of any of the words, or of a phrase."""
    places: Places
    romanised: bool
    """Whether some words show that it is in a romanised language."""


def read(text: str, cut: Sequence[Word], lexicon: Lexicon, language: str) -> Reading:
    """Return the words of a text with their symbols and the phrases that make a sense."""
    romanised = language.partition("-")[0] in lexicon.romanised or not lexicon.signs.isdisjoint(
        word.token for word in cut
    )
    sentence = clause = 0
    sentences: list[int] = []
    clauses: list[int] = []
    end = 0
    for word in cut:
        if word.start > end + 1:
            between = text[end : word.start]
            if _SENTENCE_ENDS.search(between):
                sentence += 1
                clause += 1
            elif _CLAUSE_ENDS.search(between):
                clause += 1
        elif word.start > end and text[end] in "\n.!?":
            sentence += text[end] != "\n"
            clause += 1
        sentences.append(sentence)
        clauses.append(clause)
        end = word.end
    carried = [frozenset(lexicon.symbols_of(word.token, romanised=romanised)) for word in cut]
    present = set[int]().union(*carried)
    reading = Reading(cut, sentences, clauses, present, Places(carried, {}), romanised)
    added: dict[int, set[Span]] = {}
    for hit in fits(reading, lexicon.phrases):
        added.setdefault(hit.rule.sense, set()).add((hit.start, hit.end))
    places = Places(carried, lexicon.senses_in)
    for symbol, spans in added.items():
        places[symbol] = sorted(spans.union(reading.places[symbol]))
    present.update(added)
    present.update(*(lexicon.also[symbol] for symbol in present & lexicon.also.keys()))
    return reading._replace(places=places)


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


def fits(reading: Reading, rules: Mapping[int, tuple[Rule, ...]]) -> Iterator[Hit]:
    """Return every place where one of these rules fits the text."""
    present, brief = reading.present, len(reading.words) <= MOST_WORDS_ALONE
    for symbol in present & rules.keys():
        for rule in rules[symbol]:
            if (
                rule.needed <= present
                and (brief or not rule.alone)
                and (reading.romanised or not rule.romanised)
            ):
                yield from _lay(rule, reading)


class _Taken(NamedTuple):
    """Words that a "not" takes back, and those that an "I do not want" does."""

    denied: frozenset[int]
    unwanted: frozenset[int]


def _taken_back(reading: Reading, lexicon: Lexicon, explained: set[int]) -> _Taken:
    """Return the words in reach of a "not" that is no part of something understood as a whole."""
    denied: set[int] = set()
    unwanted: set[int] = set()
    wishes = {
        number
        for negation in lexicon.negations
        if negation.wish and negation.symbol in reading.present
        for span in reading.places[negation.symbol]
        for number in range(*span)
    }
    for negation in lexicon.negations:
        if negation.symbol not in reading.present:
            continue
        stops = {start for start, _ in reading.places[negation.stop]}
        for start, end in reading.places[negation.symbol]:
            if not negation.wish and (explained | wishes).issuperset(range(start, end)):
                continue
            reached = unwanted if negation.wish else denied
            clause = reading.clauses[start]
            after = range(end, min(end + negation.after, len(reading.words)))
            before = range(start - 1, max(start - 1 - negation.before, -1), -1)
            for numbers in (after, before):
                for number in numbers:
                    if reading.clauses[number] != clause or number in stops:
                        break
                    reached.add(number)
    return _Taken(frozenset(denied), frozenset(unwanted))


def hear(reading: Reading, lexicon: Lexicon, wanted: frozenset[str]) -> list[Hit]:
    """Return what the words mean, without what they deny, in the order in which it was said.

    ``wanted`` names the concepts that "I do not want" takes back; it leaves the others alone.
    """
    hits = list(fits(reading, lexicon.rules))
    explained = {number for hit in hits for number in hit.covered}
    taken = _taken_back(reading, lexicon, explained)
    barred: dict[str, set[int]] = {}
    for hit in hits:
        if hit.rule.means.startswith(NEVER):
            barred.setdefault(hit.rule.means.removeprefix(NEVER), set()).update(hit.covered)
    nothing = barred.get(ANYTHING, set())
    heard = [
        hit
        for hit in hits
        if hit.rule.means != IDIOM
        and not hit.rule.means.startswith(NEVER)
        and taken.denied.isdisjoint(hit.telling)
        and not (hit.rule.means in wanted and not taken.unwanted.isdisjoint(hit.telling))
        and barred.get(hit.rule.means, nothing).isdisjoint(hit.telling)
        and nothing.isdisjoint(hit.telling)
    ]
    return sorted(
        _without_weaker(_without_alone(heard), lexicon.yields),
        key=lambda hit: (hit.start, hit.end, hit.rule.means),
    )


def _without_alone(heard: list[Hit]) -> list[Hit]:
    """Return the hits, those that count only alone left out where something else was said."""
    if any(not hit.rule.alone and hit.rule.means not in PEOPLE for hit in heard):
        return [hit for hit in heard if not hit.rule.alone]
    return heard


def _without_weaker(heard: list[Hit], yields: Mapping[str, frozenset[str]]) -> list[Hit]:
    """Return the hits without those that share a word with something stronger."""
    stronger: dict[str, set[int]] = {}
    for hit in heard:
        stronger.setdefault(hit.rule.means, set()).update(hit.telling)
    return [
        hit
        for hit in heard
        if not any(
            not stronger.get(other, set()).isdisjoint(hit.telling)
            for other in yields.get(hit.rule.means, ())
        )
    ]
