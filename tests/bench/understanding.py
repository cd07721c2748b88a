"""Prints how long understanding takes, and how much of the development set is understood.

``python -m tests.bench.understanding``. Every text is a hundred characters of real utterances in
one spelling. The figures of the half nothing was tuned on are the ones that count.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
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
from pathfinder.understanding.privacy import MOST_CHARACTERS
from tests.understanding.development import SAID, measured

CHARACTERS: Final = 100
ROUNDS: Final = 10
LONG: Final = {
    "English": "my husband hits me and takes the passport. ",
    "Chinese": "丈夫打我",
    "Urdu": "شوہر مارتا ہے ",
    "one letter": "a ",
    "denials": "dont want not ",
    "pictures": "😀",
}

Reader = Callable[[str, str], Understood]


def reader_of_everything() -> Reader:
    """Return what understands a text with the shipped lexicon and gazetteer."""
    lexicon = load_lexicon()
    likeness = load_likeness()
    places = PlaceNames(gazetteer(), lexicon)
    names = OrganizationNames({"Savana": "savana"}, lexicon.shared)
    return lambda text, tag: understand(
        text,
        tag,
        gazetteer=places,
        lexicon=lexicon,
        organizations=names,
        likeness=likeness,
        telling=False,
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
            start = time.process_time()
            read(text, spelling)
            took.append((time.process_time() - start) * 1e6)
    took.sort()
    return took[len(took) // 2], took[int(len(took) * 0.99)]


def resident() -> float:
    """Return the memory this process holds, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Print everything as the rows of the tables in understanding.md."""
    gazetteer()
    before, start = resident(), time.process_time()
    read = reader_of_everything()
    took = time.process_time() - start
    print(f"load: {took * 1000:.0f} ms of processor time, {resident() - before:.1f} MB")
    for spelling in SAID:
        half, late = microseconds(read, spelling)
        print(f"{spelling}: p50 {half:.0f} us, p99 {late:.0f} us for {CHARACTERS} characters")
    print(f"memory when all has been read: {resident() - before:.1f} MB")
    for name, text in LONG.items():
        text = (text * MOST_CHARACTERS)[:MOST_CHARACTERS]
        start = time.process_time()
        read(text, "en")
        print(f"{MOST_CHARACTERS} of {name}: {(time.process_time() - start) * 1000:.0f} ms")
    print("| spelling | tuned on | untouched | found | wrong |")
    for spellings in (*((spelling,) for spelling in SAID), tuple(SAID)):
        tuned = measured(read, *spellings, held_out=False)
        share = measured(read, *spellings, held_out=True)
        name = spellings[0] if len(spellings) == 1 else "all"
        print(
            f"| {name} | {tuned.count} | {share.count} | {share.found:.1%} | {share.wrong:.1%} |"
            f" (tuned on: {tuned.found:.1%}, {tuned.wrong:.1%})"
        )


if __name__ == "__main__":
    main()
