"""Finds in a run of words what they mean together, and leaves out what a "not" takes back.

Words become symbols, symbols next to each other become senses, and senses that stand together in
one sentence become concepts. Nothing here remembers a word once the answer is given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pathfinder.languages import Word
from pathfinder.understanding.features import Sensed
from pathfinder.understanding.fitting import MOST_TIMES, Hit, fits
from pathfinder.understanding.lexicon import Lexicon
from pathfinder.understanding.reading import Places, Reading, Span, clauses_of
from pathfinder.understanding.tongues import symbols_of
from pathfinder.understanding.written import ANYTHING, IDIOM, NEVER
from pathfinder.vocabulary import PEOPLE


def read(text: str, cut: Sequence[Word], lexicon: Lexicon, language: str) -> Reading:
    """Return the words of a text with their symbols and the phrases that make a sense."""
    carried, runs, romanised = symbols_of(cut, lexicon, language)
    sentences, clauses = clauses_of(text, cut)
    present = set[int]().union(*carried)
    places = Places(carried, lexicon.senses_in)
    reading = Reading(cut, sentences, clauses, carried, present, places, romanised)
    added: dict[int, set[Span]] = {}
    for start, end, symbol in runs:
        if sentences[start] == sentences[end - 1]:
            added.setdefault(symbol, set()).add((start, end))
    for hit in fits(reading, lexicon.phrases):
        added.setdefault(hit.rule.sense, set()).add((hit.start, hit.end))
    for symbol, spans in added.items():
        places[symbol] = sorted(spans.union(places[symbol]))
    present.update(added)
    present.update(*(lexicon.also[symbol] for symbol in present & lexicon.also.keys()))
    return reading


class Heard(NamedTuple):
    """What the patterns say, and the words that likeness must read the other way or not at all."""

    hits: list[Hit]
    sensed: list[Sensed]
    denied: frozenset[int]
    """Words that a "not" or an "I do not want" takes back, unless it is itself a part of a saying
    or of a sense: "no papers" and "has not paid" mean what they say."""
    void: frozenset[int]
    """Words of a saying that means nothing here."""


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


def hear(reading: Reading, lexicon: Lexicon, wanted: frozenset[str]) -> Heard:
    """Return what the words mean, without what they deny, in the order in which it was said.

    ``wanted`` names the concepts that "I do not want" takes back; it leaves the others alone.
    """
    fitting = list(fits(reading, lexicon.rules))
    explained = {number for hit in fitting for number in hit.covered}
    taken = _taken_back(reading, lexicon, explained)
    barred: dict[str, set[int]] = {}
    for hit in fitting:
        if hit.rule.means.startswith(NEVER):
            barred.setdefault(hit.rule.means.removeprefix(NEVER), set()).update(hit.covered)
    nothing = barred.get(ANYTHING, set())
    heard = [
        hit
        for hit in fitting
        if hit.rule.means != IDIOM
        and not hit.rule.means.startswith(NEVER)
        and taken.denied.isdisjoint(hit.telling)
        and not (hit.rule.means in wanted and not taken.unwanted.isdisjoint(hit.telling))
        and barred.get(hit.rule.means, nothing).isdisjoint(hit.telling)
        and nothing.isdisjoint(hit.telling)
    ]
    hits = sorted(
        _without_weaker(_without_alone(heard), lexicon.yields),
        key=lambda hit: (hit.start, hit.end, hit.rule.means),
    )
    whole = {number for hit in fitting if hit.rule.means == IDIOM for number in hit.covered}
    sensed = sensed_in(reading, lexicon)
    for one in sensed:
        if one.end - one.start > 1 and one.sense not in lexicon.denying:
            whole.update(range(one.start, one.end))
    reached = _taken_back(reading, lexicon, whole)
    return Heard(hits, sensed, reached.denied | reached.unwanted, frozenset(nothing))


def sensed_in(reading: Reading, lexicon: Lexicon) -> list[Sensed]:
    """Return every sense of the shared inventory that words of a text carry."""
    return [
        Sensed(start, end, lexicon.inventory[symbol])
        for symbol in reading.present
        if lexicon.inventory[symbol]
        for start, end in reading.places[symbol][:MOST_TIMES]
    ]


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
