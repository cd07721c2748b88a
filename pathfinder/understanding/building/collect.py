"""Turns the examples into the numbers that weights are fitted to, just as a page reads a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pathfinder.geography import gazetteer
from pathfinder.languages import words
from pathfinder.understanding.building.fit import ALWAYS, Rows, Texts
from pathfinder.understanding.examples import LEARNT, Example
from pathfinder.understanding.features import Features
from pathfinder.understanding.lexicon import Lexicon
from pathfinder.understanding.likeness import spelling_value
from pathfinder.understanding.linker import take_in
from pathfinder.understanding.organizations import OrganizationNames
from pathfinder.understanding.places import PlaceNames

FREQUENT = 3
"""Times that a word must stand in the examples of a language to be known as one of its words."""
FEWEST_TEXTS = 2
"""Texts that must hold a feature before it is learnt from."""


class Collected(NamedTuple):
    """Examples as numbers, and what each column of theirs is."""

    texts: Texts
    keys: NDArray[np.int64]
    """The feature of each column; the first is the one that every text has."""
    is_spelling: NDArray[np.bool_]


def frequent(examples: Iterable[Example]) -> Iterator[tuple[str, list[str]]]:
    """Return, for each language, the words that its examples hold time and again."""
    met: dict[str, Counter[str]] = {}
    for example in examples:
        met.setdefault(example.language, Counter()).update(
            word.token for word in words(example.text)
        )
    for language, counted in met.items():
        yield language, sorted(token for token, times in counted.items() if times >= FREQUENT)


def features_by(lexicon: Lexicon) -> Callable[[str, str], Features]:
    """Return what gives the features of a text in a language."""
    places = PlaceNames(gazetteer(), lexicon)
    nobody = OrganizationNames({}, lexicon.shared)

    def features(text: str, language: str) -> Features:
        taken = take_in(text, language, places, lexicon, nobody)
        return taken.features if taken else Features({}, {})

    return features


def collected(examples: Sequence[Example], features: Sequence[Features]) -> Collected:
    """Return examples, with the features of each, as numbers."""
    met = Counter(key for one in features for found in one for key in found)
    spelled = {key for one in features for key in one.spelled}
    keys = sorted(key for key, times in met.items() if times >= FEWEST_TEXTS and key)
    columns = {key: number for number, key in enumerate(keys, ALWAYS + 1)}
    labels = np.zeros((len(examples), len(LEARNT)), np.float32)
    numbers = {concept: number for number, concept in enumerate(LEARNT)}
    for row, example in enumerate(examples):
        for concept in example.concepts:
            labels[row, numbers[concept]] = 1
    texts = Texts(
        rows_of(features, columns),
        labels,
    )
    return Collected(
        texts,
        np.array([0, *keys], np.int64),
        np.array([False, *(key in spelled for key in keys)]),
    )


def rows_of(features: Iterable[Features], columns: Mapping[int, int]) -> Rows:
    """Return the features of texts as rows of known columns."""
    starts, found, values = [0], [], []
    for one in features:
        found.append(ALWAYS)
        values.append(1.0)
        spelling = spelling_value(one)
        for keys, value in ((one.sensed, 1.0), (one.spelled, spelling)):
            known = [columns[key] for key in keys if key in columns]
            found += known
            values += [value] * len(known)
        starts.append(len(found))
    return Rows(np.array(starts), np.array(found), np.array(values, np.float32))
