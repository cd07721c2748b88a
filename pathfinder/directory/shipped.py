"""The catalogue that comes with this release: one file for each organisation.

The files are read all together or not at all: a single fault stops the loading, and every fault of
every file is told at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from types import MappingProxyType

from pathfinder.directory.catalogue import Catalogue
from pathfinder.directory.files import from_toml
from pathfinder.directory.model import Organization
from pathfinder.errors import DataError, Finding


@cache
def load_shipped() -> Catalogue:
    """Return the shipped catalogue; ``DataError`` with every finding of every file."""
    return Catalogue(organizations_of(shipped_files()).values())


@cache
def shipped_files() -> Mapping[str, str]:
    """Return the text of each shipped file by its name, in the order of the names."""
    return MappingProxyType(read_folder(resources.files("pathfinder.data") / "organizations"))


def read_folder(folder: Traversable) -> dict[str, str]:
    """Return the text of each ``.toml`` file of a folder by its name, in the order of the names.

    Raises ``DataError`` for every file that is not UTF-8.
    """
    texts: dict[str, str] = {}
    findings: list[Finding] = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not entry.name.endswith(".toml"):
            continue
        try:
            texts[entry.name] = entry.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            findings.append(Finding(entry.name, line, "not UTF-8", "Save the file as UTF-8"))
    if findings:
        raise DataError(findings)
    return texts


def organizations_of(files: Mapping[str, str]) -> dict[str, Organization]:
    """Return the organisation of each file by the file's name.

    Raises ``DataError`` with every finding of every file; nothing half-loads.
    """
    organizations, findings = readable(files)
    if findings:
        raise DataError(findings)
    return organizations


def readable(files: Mapping[str, str]) -> tuple[dict[str, Organization], tuple[Finding, ...]]:
    """Return the organisations that can be read, by file name, and what is wrong with the rest."""
    organizations: dict[str, Organization] = {}
    findings: list[Finding] = []
    for name, text in files.items():
        try:
            organizations[name] = from_toml(text, name)
        except DataError as error:
            findings.extend(error.findings)
    return organizations, tuple(sorted(findings))
