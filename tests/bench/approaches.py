"""Prints how ways to weigh a text compare, on the half of the development set kept untouched.

``python -m tests.bench.approaches`` (some minutes). Each way learns from the same examples. The
score from which a concept is found is the one that, on the tuning half, finds most with a wrong
concept in at most four utterances of a hundred.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from pathfinder.geography import gazetteer
from pathfinder.understanding import OrganizationNames, PlaceNames, load_lexicon
from pathfinder.understanding.building import fit
from pathfinder.understanding.building.collect import Collected, collected, rows_of
from pathfinder.understanding.building.fit import ALWAYS, Floats, Rows
from pathfinder.understanding.examples import LEARNT, read_examples, shipped_examples
from pathfinder.understanding.features import Features, verdict_keys
from pathfinder.understanding.linker import CLEAR, TakenIn, take_in
from tests.understanding.development import SAID, is_held_out

WRONG: Final = 0.04
ROUNDS: Final = 8
Flags = NDArray[np.bool_]
Chosen = Callable[[Features], Features]


def senses_alone(features: Features) -> Features:
    return Features(
        {key: span for key, span in features.sensed.items() if key not in verdict_keys()}, {}
    )


def spelling_alone(features: Features) -> Features:
    return Features({}, features.spelled)


def without_patterns(features: Features) -> Features:
    return Features(senses_alone(features).sensed, features.spelled)


def everything(features: Features) -> Features:
    return features


@dataclass
class Bench:
    """The examples and the development set, read once."""

    languages: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        lexicon = load_lexicon()
        places = PlaceNames(gazetteer(), lexicon)
        nobody = OrganizationNames({}, lexicon.shared)

        def read(text: str, tag: str) -> TakenIn | None:
            return take_in(text, tag, places, lexicon, nobody)

        self.examples = read_examples(shipped_examples())
        self.languages = frozenset(one.language for one in self.examples)
        taken = (read(one.text, one.language) for one in self.examples)
        self.features = [one.features if one else Features({}, {}) for one in taken]
        self.said = [(tag, one) for tag in SAID for one in SAID[tag] if tag in self.languages]
        heard = [read(one["text"], tag) for tag, one in self.said]
        self.said_features = [one.features if one else Features({}, {}) for one in heard]
        self.patterns = np.array(
            [
                [bool(one) and c in {hit.rule.means for hit in one.hits} for c in LEARNT]
                for one in heard
            ]
        )
        self.must = self._flags("must")
        self.may = self.must | self._flags("may")
        self.held_out = np.array([is_held_out(one["text"]) for _, one in self.said])
        self.tags = np.array([tag for tag, _ in self.said])

    def _flags(self, kind: str) -> Flags:
        return np.array([[c in one.get(kind, ()) for c in LEARNT] for _, one in self.said])

    @cached_property
    def _known(self) -> dict[Chosen, Collected]:
        return {}

    def known(self, chosen: Chosen) -> tuple[Collected, Rows]:
        """Return the examples and the development set as numbers of the chosen features."""
        if chosen not in self._known:
            self._known[chosen] = collected(self.examples, [chosen(one) for one in self.features])
        known = self._known[chosen]
        columns = {key: number for number, key in enumerate(known.keys.tolist())}
        return known, rows_of([chosen(one) for one in self.said_features], columns)

    def share(self, found: Flags, among: Flags) -> tuple[float, float]:
        """Return the share of insisted concepts found, and of utterances with a wrong one."""
        must, wrong = self.must[among], found[among] & ~self.may[among]
        return float((found[among] & must).sum() / must.sum()), float(wrong.any(axis=1).mean())

    def tuned(self, scores: Floats) -> float:
        """Return the score from which concepts are found, chosen on the tuning half."""
        best = (0.0, float(scores.max()))
        for least in np.quantile(scores, np.linspace(0.8, 0.9999, 300)):
            found, wrong = self.share(scores > least, ~self.held_out)
            if wrong <= WRONG and found > best[0]:
                best = (found, float(least))
        return best[1]


def regression(bench: Bench, chosen: Chosen) -> Floats:
    """Return the scores of logistic regression."""
    known, rows = bench.known(chosen)
    table = fit.fitted(known.texts, known.is_spelling, rounds=ROUNDS, say=lambda _: None)
    return fit.scores(rows, table)


def _counts(known: Collected) -> Floats:
    """Return in how many texts of each concept each feature stands."""
    owners = known.texts.rows.owners()
    counts = np.zeros((len(known.keys), len(LEARNT)), np.float32)
    for concept in range(len(LEARNT)):
        said = known.texts.labels[owners, concept] > 0
        counts[:, concept] = np.bincount(known.texts.rows.columns[said], minlength=len(counts))
    return counts


def naive_bayes(bench: Bench) -> Floats:
    """Return the log-odds of naive Bayes with half a text added to every count."""
    known, rows = bench.known(without_patterns)
    said, texts = _counts(known), known.texts.labels.sum(axis=0)
    everywhere = np.bincount(known.texts.rows.columns, minlength=len(said))[:, None]
    others = len(known.texts.labels) - texts
    table = np.log((said + 0.5) / (texts + 1)) - np.log((everywhere - said + 0.5) / (others + 1))
    table[ALWAYS] = np.log(texts / others)
    return fit.scores(rows, table.astype(np.float32))


def centroids(bench: Bench) -> Floats:
    """Return the cosines with the mean of each concept's texts, rare features counting more."""
    known, rows = bench.known(without_patterns)
    met = np.bincount(known.texts.rows.columns, minlength=len(known.keys)).clip(1)
    rarity = np.log(len(known.texts.labels) / met).astype(np.float32)
    middle = _counts(known) * (rarity**2)[:, None]
    middle /= np.sqrt((middle**2 / (rarity**2 + 1e-9)[:, None]).sum(axis=0)) + 1e-9
    sizes = np.sqrt(fit.scores(rows, (rarity**2)[:, None]))
    return np.asarray(fit.scores(rows, middle) / (sizes + 1e-9), np.float32)


def ways(bench: Bench) -> Iterator[tuple[str, Callable[[], Floats]]]:
    """Return each way to weigh a text."""
    yield "patterns alone", lambda: bench.patterns.astype(np.float32)
    yield "nearest centroid, inverse frequencies", lambda: centroids(bench)
    yield "naive Bayes", lambda: naive_bayes(bench)
    yield "regression, senses alone", lambda: regression(bench, senses_alone)
    yield "regression, spelling alone", lambda: regression(bench, spelling_alone)
    yield "regression, both", lambda: regression(bench, without_patterns)
    yield (
        "regression, both and patterns (kept)",
        lambda: regression(bench, everything) + CLEAR * bench.patterns,
    )


def main() -> None:
    """Print a row for each way, and one for each spelling of the one that is kept."""
    bench = Bench()
    kept: Mapping[str, tuple[float, float]] = {}
    for name, weigh in ways(bench):
        scores = weigh()
        found = scores > (bench.tuned(scores) if name != "patterns alone" else 0)
        share = bench.share(found, bench.held_out)
        print(f"| {name} | {share[0]:.1%} | {share[1]:.1%} |", flush=True)
        kept = {
            tag: bench.share(found, bench.held_out & (bench.tags == tag))
            for tag in sorted(bench.languages)
        }
    for tag, (found_there, wrong_there) in kept.items():
        print(f"| {tag} | {found_there:.1%} | {wrong_there:.1%} |")


if __name__ == "__main__":
    main()
