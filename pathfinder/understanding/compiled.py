"""The one file in which everything that is needed to understand texts lies ready to be read.

It is made from the files that people read and correct (``make understanding``), never edited and
never committed. A worker maps it into memory and touches only the parts that a text asks for, so
starting costs little and what is touched is shared by all workers.
"""

from __future__ import annotations

import hashlib
import json
import mmap
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Final

from pathfinder.errors import DataError, Finding

COMMAND: Final = "make understanding"
NAME: Final = "data/compiled/understanding.bin"
_MAGIC: Final = b"pathfinder understanding 1\n"
_ALIGNED: Final = 8
_INPUTS: Final = (
    ("data/lexicon", ".toml"),
    ("data/examples", ".toml"),
    ("data/gazetteer", ".toml"),
    ("data/vocabulary", ".toml"),
    ("languages", ".py"),
    ("understanding", ".py"),
    ("understanding/building", ".py"),
)
"""Folders of the package whose files decide what is made, and how those files end."""


class Compiled:
    """A file of named sections, each a run of numbers or bytes, and a few facts about them."""

    __slots__ = ("_map", "_sections", "facts")

    def __init__(self, made: Path | bytes) -> None:
        """Open a file, or bytes like it; raises ``DataError`` where there is none of ours."""
        self._map = made if isinstance(made, bytes) else _mapped(made)
        view = memoryview(self._map)
        start = len(_MAGIC) + 4
        if bytes(view[: len(_MAGIC)]) != _MAGIC:
            raise DataError([_finding("It was made by another version")])
        length = int.from_bytes(view[len(_MAGIC) : start], "little")
        header = json.loads(bytes(view[start : start + length]))
        self.facts: Final[dict[str, Any]] = header["facts"]
        self._sections: dict[str, tuple[int, int, str]] = header["sections"]

    def section(self, name: str) -> memoryview[int]:
        """Return one section, as numbers of the kind it was written in."""
        start, length, kind = self._sections[name]
        view = memoryview(self._map)[start : start + length]
        if kind == "I":
            return view.cast("I")
        return view.cast("H") if kind == "H" else view


def _mapped(path: Path) -> mmap.mmap:
    try:
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        raise DataError([_finding("There is no such file")]) from None


def written(facts: Mapping[str, object], sections: Mapping[str, tuple[str, bytes]]) -> bytes:
    """Return a file that holds these facts and sections, each with the kind of its numbers.

    The kinds are ``I`` and ``H``, numbers of four and of two bytes in this computer's order, and
    ``B``, bytes.
    """
    places: dict[str, tuple[int, int, str]] = {}
    header = b""
    for _ in range(3):  # the places depend on the length of the header that holds them
        at = len(_MAGIC) + 4 + len(header)
        for name, (kind, data) in sections.items():
            at += -at % _ALIGNED
            places[name] = (at, len(data), kind)
            at += len(data)
        whole = {"facts": facts, "sections": places}
        header = json.dumps(whole, separators=(",", ":"), sort_keys=True).encode()
        header += b" " * (-len(header) % 64)
    made = bytearray(_MAGIC + len(header).to_bytes(4, "little") + header)
    for name, (_, data) in sections.items():
        made += bytes(places[name][0] - len(made)) + data
    return bytes(made)


def where() -> Path:
    """Return where the file lies, whether it was made or not."""
    return Path(str(resources.files("pathfinder"))) / NAME


@cache
def shipped() -> Compiled:
    """Return the shipped file, opened once; raises ``DataError`` if it was not made."""
    return Compiled(where())


def made_from() -> str:
    """Return a fingerprint of every file that decides what is made."""
    digest = hashlib.sha256()
    for file in _inputs():
        digest.update(file.name.encode() + b"\0")
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def check_compiled() -> list[Finding]:
    """Return what is wrong with the file: it is missing, or older than what it is made from."""
    try:
        compiled = Compiled(where())
    except DataError as error:
        return list(error.findings)
    if compiled.facts["made_from"] != made_from():
        return [_finding("It was made from other files than those that stand here")]
    return []


def _inputs() -> Iterator[Path]:
    package = Path(str(resources.files("pathfinder")))
    for folder, ending in _INPUTS:
        yield from sorted((package / folder).glob(f"*{ending}"))


def _finding(problem: str) -> Finding:
    return Finding(NAME, 0, problem, f"Make it with `{COMMAND}`.")
