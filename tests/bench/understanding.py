"""Prints how long understanding takes, and how much of the development set is understood.

``python -m tests.bench.understanding``. Every text is a hundred characters of real utterances in
one spelling. The figures of the half nothing was tuned on are the ones that count.
"""

from __future__ import annotations

import hashlib
import time
import tomllib
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from pathfinder.geography import gazetteer
from pathfinder.understanding import (
    OrganizationNames,
    PlaceNames,
    Understood,
    load_lexicon,
    understand,
)

SAID: Final[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "understanding" / "development.toml").read_text("utf-8")
)
SPELLINGS: Final = ("en", "pl", "ur", "ur-Latn")
CHARACTERS: Final = 100
ROUNDS: Final = 30

Reader = Callable[[str, str], Understood]


def reader_of_everything() -> Reader:
    """Return what understands a text with the shipped lexicon and gazetteer."""
    lexicon = load_lexicon()
    places = PlaceNames(gazetteer(), lexicon)
    names = OrganizationNames({"Savana": "savana"}, lexicon.shared)
    return lambda text, tag: understand(
        text, tag, gazetteer=places, lexicon=lexicon, organizations=names
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


def shares(read: Reader, spelling: str, *, held_out: bool) -> tuple[int, float, float]:
    """Return how many utterances, the share of concepts found, the share with a wrong one."""
    insisted = found = wrong = count = 0
    for said in SAID[spelling]:
        if (hashlib.sha256(said["text"].encode()).digest()[0] % 2 == 1) != held_out:
            continue
        heard = set(read(said["text"], spelling).circumstances.concepts)
        must = set(said["must"])
        insisted += len(must)
        found += len(must & heard)
        wrong += bool(heard - must - set(said.get("may", ())))
        count += 1
    return count, found / insisted, wrong / count


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
    for spelling in SPELLINGS:
        half, late = microseconds(read, spelling)
        print(f"{spelling}: p50 {half:.0f} us, p99 {late:.0f} us for {CHARACTERS} characters")
    for spelling in SPELLINGS:
        for held_out in (False, True):
            count, recall, wrong = shares(read, spelling, held_out=held_out)
            which = "untouched" if held_out else "tuned on"
            print(f"{spelling} {which}: {count} utterances, {recall:.1%} found, {wrong:.1%} wrong")


if __name__ == "__main__":
    main()
