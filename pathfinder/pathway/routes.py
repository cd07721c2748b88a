"""Reads ``data/pathway``: every way to report or to get help, one file each.

A way is known by its number, which printed codes carry, so a file without a number is a fault and
so is a number without a file. Every fault is reported at once.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

from pydantic import ValidationError

from pathfinder.circumstances.numbering import all_ids
from pathfinder.errors import DataError, Finding, UnknownIdError
from pathfinder.pathway.model import Route


def routes() -> tuple[Route, ...]:
    """Return every way, in the order of the numbers; ``DataError`` with every finding."""
    return tuple(_shipped().values())


def route(route_id: str) -> Route:
    """Return one way; ``UnknownIdError`` when there is none."""
    try:
        return _shipped()[route_id]
    except KeyError:
        raise UnknownIdError("route", route_id) from None


def parse(texts: Mapping[str, str], numbered: Iterable[str]) -> tuple[Route, ...]:
    """Return the ways these files hold, by file name without ending, in the order of the numbers.

    Raises ``DataError`` with every finding at once.
    """
    order = tuple(numbered)
    findings = [
        Finding(f"pathway/{name}.toml", 0, "the route has no number", _APPEND)
        for name in sorted(set(texts) - set(order))
    ]
    findings += [
        Finding(f"pathway/{name}.toml", 0, "a numbered route has no file", "Write the file")
        for name in order
        if name not in texts
    ]
    read = [one for name in order if name in texts and (one := _read(name, texts[name], findings))]
    if findings:
        raise DataError(sorted(findings))
    return tuple(read)


_APPEND = "Append it to data/numbering/routes.txt with the next number"


def _read(name: str, text: str, findings: list[Finding]) -> Route | None:
    file = f"pathway/{name}.toml"
    try:
        one = Route.model_validate({"id": name, **tomllib.loads(text)})
    except tomllib.TOMLDecodeError as error:
        findings.append(Finding(file, 0, f"not TOML: {error}", "Mend the line"))
    except ValidationError as error:
        findings.extend(
            Finding(
                file,
                0,
                f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}",
                "Correct the value; another route's file shows the fields",
            )
            for problem in error.errors()
        )
    else:
        return one
    return None


@cache
def _shipped() -> Mapping[str, Route]:
    folder = resources.files("pathfinder.data").joinpath("pathway")
    texts = {
        entry.name.removesuffix(".toml"): entry.read_text("utf-8")
        for entry in folder.iterdir()
        if entry.name.endswith(".toml")
    }
    return MappingProxyType({one.id: one for one in parse(texts, all_ids("routes"))})
