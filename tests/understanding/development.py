"""The development set, and what share of it is understood."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NamedTuple

from pathfinder.understanding import Understood

SAID: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("development.toml").read_text("utf-8")
)
SPELLINGS: Final = ("en", "pl", "ur", "ur-Latn")


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
    return Share(count, found / insisted, wrong / count)
