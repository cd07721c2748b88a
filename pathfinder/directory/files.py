"""One organisation, one TOML file, there and back to the byte.

In a file the sources stand once, under ``[sources.<id>]``, and a fact names them by id. In memory
each fact holds its sources, so no engine ever has to look them up. ``to_toml`` writes the only
accepted form of a file; ``from_toml`` reads any TOML of that shape and reports every fault with
its line and its cure.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any, NamedTuple

import tomli_w
from pydantic import ValidationError

from pathfinder.directory.lines import line_of
from pathfinder.directory.model import Organization
from pathfinder.errors import DataError, Finding
from pathfinder.provenance import Source

Record = dict[str, Any]


class _Known(NamedTuple):
    """The sources of a file that are whole, and the ids of all it lists, faulty ones too."""

    whole: dict[str, Source]
    listed: frozenset[str]


def from_toml(text: str, file: str) -> Organization:
    """Return the organisation that a file describes.

    Raises ``DataError`` with every finding at once; ``file`` is the name to report.
    """
    try:
        record = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError([_not_toml(error, file)]) from error
    findings: list[Finding] = []
    table = record.pop("sources", {})
    listed = frozenset(table) if isinstance(table, dict) else frozenset()
    sources = _sources(table, text, file, findings)
    resolved = _resolved(record, _Known(sources, listed), text, file, findings, ())
    if findings:
        raise DataError(sorted(findings))
    try:
        return Organization.model_validate(resolved)
    except ValidationError as error:
        raise DataError(
            sorted(
                Finding(
                    file,
                    line_of(text, problem["loc"]),
                    f"{_dotted(problem['loc'])}: {problem['msg']}",
                    "Correct the value, or take the fact out: not known is better than wrong",
                )
                for problem in _innermost(error)
            )
        ) from error


def to_toml(organization: Organization) -> str:
    """Return the file of an organisation, in the one accepted form."""
    record = to_record(organization)
    return tomli_w.dumps(record)


def to_record(organization: Organization) -> Record:
    """Return the document of an organisation as plain values, sources listed once by id."""
    sources: dict[str, Source] = {}
    for source in sources_of(organization):
        known = sources.setdefault(source.id, source)
        if known != source:
            raise ValueError(f"two different sources of {organization.id} share the id {source.id}")
    plain: Record = _by_id(organization.model_dump(mode="json", exclude_defaults=True))
    plain["sources"] = {
        key: sources[key].model_dump(mode="json", exclude={"id"}, exclude_defaults=True)
        for key in sorted(sources)
    }
    return plain


def from_record(record: Record, file: str = "document") -> Organization:
    """Return the organisation of a document made by ``to_record``."""
    return from_toml(tomli_w.dumps(record), file)


def _innermost(error: ValidationError) -> list[Any]:
    """Leave out the faults that only say that something inside them is faulty."""
    problems = error.errors()
    places = {problem["loc"] for problem in problems}
    return [
        problem
        for problem in problems
        if not any(
            len(place) > len(problem["loc"]) and place[: len(problem["loc"])] == problem["loc"]
            for place in places
        )
    ]


def sources_of(value: Any) -> Iterator[Source]:
    """Yield each source that a value or anything inside it names, as often as it is named."""
    if isinstance(value, Source):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from sources_of(item)
    elif hasattr(type(value), "model_fields"):
        for name in type(value).model_fields:
            yield from sources_of(getattr(value, name))


def _by_id(value: Any) -> Any:
    """Write each list of sources as the list of their ids, after what they are sources of."""
    if isinstance(value, dict):
        plain = {key: _by_id(item) for key, item in value.items() if key != "sources"}
        if "sources" in value:
            plain["sources"] = [source["id"] for source in value["sources"]]
        return plain
    if isinstance(value, list):
        return [_by_id(item) for item in value]
    return value


def _sources(table: Any, text: str, file: str, findings: list[Finding]) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for key, fields in table.items() if isinstance(table, dict) else ():
        try:
            sources[key] = Source.model_validate({"id": key, **fields})
        except (ValidationError, TypeError) as error:
            problems = error.errors() if isinstance(error, ValidationError) else []
            message = "; ".join(f"{_dotted(p['loc'])}: {p['msg']}" for p in problems) or str(error)
            findings.append(
                Finding(
                    file,
                    line_of(text, ("sources", key)),
                    f"source {key!r}: {message}",
                    "A source needs url, date (or undated), publisher and retrieved",
                )
            )
    return sources


def _resolved(
    value: Any,
    sources: _Known,
    text: str,
    file: str,
    findings: list[Finding],
    location: tuple[str | int, ...],
) -> Any:
    """Put the sources themselves where the file names them by id."""
    if isinstance(value, list):
        return tuple(
            _resolved(item, sources, text, file, findings, (*location, index))
            for index, item in enumerate(value)
        )
    if not isinstance(value, dict):
        return value
    resolved: Record = {}
    for key, item in value.items():
        here = (*location, key)
        if key == "sources" and isinstance(item, list):
            missing = [name for name in item if name not in sources.listed]
            findings.extend(
                Finding(
                    file,
                    line_of(text, here),
                    f"{_dotted(location)} names the source {name!r}, which the file does not hold",
                    f"Add [sources.{name}], or name one of the file's sources",
                )
                for name in missing
            )
            resolved[key] = tuple(sources.whole[name] for name in item if name in sources.whole)
        else:
            resolved[key] = _resolved(item, sources, text, file, findings, here)
    return resolved


def _not_toml(error: tomllib.TOMLDecodeError, file: str) -> Finding:
    message = str(error)
    line = 0
    if "(at line " in message:
        message, _, rest = message.partition(" (at line ")
        line = int(rest.split(",")[0])
    return Finding(file, line, f"not TOML: {message}", "Mend this line; nothing was loaded")


def _dotted(location: tuple[str | int, ...]) -> str:
    return ".".join(str(part) for part in location) or "the file"
