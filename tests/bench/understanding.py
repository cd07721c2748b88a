"""Prints how long understanding takes, and how much of the development set is understood.

``python -m tests.bench.understanding``. Every text is a hundred characters of real utterances in
one spelling. The figures of the half nothing was tuned on are the ones that count.
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Final

from pathfinder.geography import gazetteer
from pathfinder.understanding import (
    OrganizationNames,
    PlaceNames,
    Understood,
    load_lexicon,
    load_likeness,
    understand,
)
from tests.understanding.development import SAID, measured

CHARACTERS: Final = 100
ROUNDS: Final = 30

Reader = Callable[[str, str], Understood]


def reader_of_everything() -> Reader:
    """Return what understands a text with the shipped lexicon and gazetteer."""
    lexicon = load_lexicon()
    likeness = load_likeness()
    places = PlaceNames(gazetteer(), lexicon)
    names = OrganizationNames({"Savana": "savana"}, lexicon.shared)
    return lambda text, tag: understand(
        text, tag, gazetteer=places, lexicon=lexicon, organizations=names, likeness=likeness
    )


def pieces(spelling: str) -> Iterator[str]:
    """Yield the utterances of one spelling joined and cut into texts of a hundred characters."""
    joined = ". ".join(said["text"] for said in SAID[spelling])
    for start in range(0, len(joined) - CHARACTERS, CHARACTERS):
        yield joined[start : start + CHARACTERS]


def microseconds(read: Reader, spelling: str) -> tuple[float, float]:
    """Return the 50th and 99th of a hundred of the times that one text takes."""
    texts = list(pieces(spelling))
    took: list[float] = []
    for _ in range(ROUNDS):
        for text in texts:
            start = time.perf_counter()
            read(text, spelling)
            took.append((time.perf_counter() - start) * 1e6)
    took.sort()
    return took[len(took) // 2], took[int(len(took) * 0.99)]


def main() -> None:
    """Print everything as the rows of the tables in understanding.md."""
    start = time.process_time()
    load_lexicon()
    print(f"load: {(time.process_time() - start) * 1000:.0f} ms of processor time")
    tracemalloc.start()
    kept = load_lexicon()
    print(f"memory: {tracemalloc.get_traced_memory()[0] / 1e6:.1f} MB, {len(kept.exact)} words")
    tracemalloc.stop()
    read = reader_of_everything()
    for spelling in SAID:
        half, late = microseconds(read, spelling)
        print(f"{spelling}: p50 {half:.0f} us, p99 {late:.0f} us for {CHARACTERS} characters")
    for spellings in (*((spelling,) for spelling in SAID), tuple(SAID)):
        for held_out in (False, True):
            share = measured(read, *spellings, held_out=held_out)
            print(
                f"{' '.join(spellings)} {'untouched' if held_out else 'tuned on'}:"
                f" {share.count} utterances, {share.found:.1%} found, {share.wrong:.1%} wrong"
            )


if __name__ == "__main__":
    main()
