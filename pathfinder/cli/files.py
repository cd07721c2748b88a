"""The files a command reads, the shipped ones or a folder's, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from pathfinder.circumstances.numbering import KINDS, all_ids, is_numbered
from pathfinder.cli.output import MisuseError
from pathfinder.directory import Catalogue, Organization
from pathfinder.directory.checks import check
from pathfinder.directory.shipped import read_folder, readable, shipped_files
from pathfinder.disclosure import check_sharing, sharing
from pathfinder.errors import DataError, Finding
from pathfinder.geography import gazetteer
from pathfinder.languages import LANGUAGES
from pathfinder.pathway import check_routes
from pathfinder.understanding import (
    check_compiled,
    check_examples,
    check_lexicon,
    shipped_examples,
    shipped_texts,
)


def files_of(folder: Path | None) -> Mapping[str, str]:
    """Return the files of a folder, or the shipped ones, as name to text."""
    if folder is None:
        return shipped_files()
    files = read_folder(folder)
    if not files:
        raise MisuseError(f"{folder} holds no .toml file; name a folder of an export.")
    return files


def organizations_in(files: Mapping[str, str]) -> tuple[Organization, ...]:
    """Return the organisations of those files that can be read."""
    return tuple(readable(files)[0].values())


def faults_of(files: Mapping[str, str]) -> tuple[Finding, ...]:
    """Return everything wrong with the files of a catalogue."""
    return check(
        files,
        places={place.id for place in gazetteer().places},
        languages={language.tag for language in LANGUAGES},
    )


def faults_beside() -> tuple[Finding, ...]:
    """Return everything wrong with the rest of the shipped data, which the catalogue leans on."""
    found: list[Finding] = []
    for read in (gazetteer, sharing, _read_numbers):
        found.extend(_faults_in(read))
    shipped = organizations_in(shipped_files())
    catalogue = Catalogue(shipped)
    return (
        *found,
        *check_lexicon(shipped_texts()),
        *check_examples(shipped_examples()),
        *check_compiled(),
        *check_sharing(catalogue),
        *check_routes(catalogue),
        *_unnumbered(shipped),
    )


def _read_numbers() -> None:
    for kind in KINDS:
        all_ids(kind)


def _faults_in(read: Callable[[], object]) -> tuple[Finding, ...]:
    try:
        read()
    except DataError as error:
        return error.findings
    return ()


def _unnumbered(organizations: Iterable[Organization]) -> Iterator[Finding]:
    """An organisation or service without a number has no page of its own."""
    for organization in organizations:
        entries = [f"organization/{organization.id}"]
        entries += [f"service/{service.id}" for service in organization.services]
        for entry in entries:
            if not is_numbered("entries", entry):
                cure = "Append it to data/numbering/entries.txt with the next number"
                yield Finding(f"{organization.id}.toml", 0, f"{entry} has no number", cure)
