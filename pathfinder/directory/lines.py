"""Where in a TOML file a value stands, so that an error can name the line."""

from __future__ import annotations

import re
from typing import Final

_HEADER: Final = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY: Final = re.compile(r"^\s*([A-Za-z0-9_\-\"']+(?:\s*\.\s*[A-Za-z0-9_\-\"']+)*)\s*=")


def line_of(text: str, location: tuple[str | int, ...]) -> int:
    """Return the number of the line that holds the value at ``location``, counted from 1.

    Where the value itself has no line of its own (it is missing, or inside a list), the line of
    the nearest thing around it is returned; 0 when nothing matches.

    >>> line_of('id = "a"\\n[[services]]\\nid = "b"\\n', ("services", 0, "id"))
    3
    """
    lines = dict(reversed(_paths(text)))
    for length in range(len(location), 0, -1):
        number = lines.get(location[:length])
        if number is not None:
            return number
    return 0


def _paths(text: str) -> list[tuple[tuple[str | int, ...], int]]:
    """List the path of each table and key of a file with its line."""
    found: list[tuple[tuple[str | int, ...], int]] = []
    counts: dict[tuple[str | int, ...], int] = {}
    table: tuple[str | int, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header is not None:
            table = _table(header.group(2), header.group(1) == "[[", counts)
            found.append((table, number))
            continue
        key = _KEY.match(line)
        if key is not None:
            found.append(((*table, *_parts(key.group(1))), number))
    return found


def _table(
    name: str, is_array: bool, counts: dict[tuple[str | int, ...], int]
) -> tuple[str | int, ...]:
    path: tuple[str | int, ...] = ()
    parts = _parts(name)
    for position, part in enumerate(parts):
        path = (*path, part)
        if is_array and position == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
