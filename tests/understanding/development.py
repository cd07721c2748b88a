"""The development set, and what share of it is understood.

``said/`` holds one file a spelling: what people might type, with what a careful reader would insist
on ("must") and what might be found besides ("may"). Whatever else is found counts as wrong. It was
written without sight of the lexicon and the examples. Half of it, by a hash of each text, is for
tuning; the other half is for figures alone.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NamedTuple

from pathfinder.languages import LANGUAGES
from pathfinder.understanding import Understood

SAID: Final[dict[str, list[dict[str, Any]]]] = {
    file.stem: tomllib.loads(file.read_text("utf-8"))["said"]
    for file in sorted(Path(__file__).with_name("said").glob("*.toml"))
}
SPELLINGS: Final = (
    *(language.tag for language in LANGUAGES if language.understood),
    *("ur-Latn", "pa-Latn", "hi-Latn", "ar-Latn", "fa-Latn"),
)
"""Every way of writing that is meant to be understood."""
FEWEST: Final = 15
"""Utterances that a spelling must have before its figures say anything."""


class Share(NamedTuple):
    """Of some utterances: how many, the share of concepts found, the share with a wrong one."""

    count: int
    found: float
    wrong: float


def is_held_out(text: str) -> bool:
    """Return whether an utterance is for figures only: half of all, by a hash that never moves."""
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 1


def measured(read: Callable[[str, str], Understood], *spellings: str, held_out: bool) -> Share:
    """Return how much of one half of the set is understood in these spellings together."""
    insisted = found = wrong = count = 0
    for spelling in spellings:
        for said in SAID[spelling]:
            if is_held_out(said["text"]) != held_out:
                continue
            heard = set(read(said["text"], spelling).circumstances.concepts)
            must = set(said["must"])
            insisted += len(must)
            found += len(must & heard)
            wrong += bool(heard - must - set(said.get("may", ())))
            count += 1
    return Share(count, found / max(insisted, 1), wrong / max(count, 1))
