"""The files of organisations a command reads: those shipped with this release, or a folder's."""

from __future__ import annotations

from datetime import date
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from pathfinder.cli.output import MisuseError
from pathfinder.directory import Catalogue, Organization
from pathfinder.directory.files import from_toml
from pathfinder.errors import DataError, Finding


def files_of(folder: Path | None) -> dict[str, str]:
    """Return the files of a folder, or the shipped ones, as name to text."""
    if folder is None:
        return shipped_files()
    files = _read(folder)
    if not files:
        raise MisuseError(f"{folder} holds no .toml file; name a folder of an export.")
    return files


def shipped_files() -> dict[str, str]:
    """Return the shipped files, as name to text."""
    return _read(resources.files("pathfinder.data").joinpath("organizations"))


def faults_of(
    files: dict[str, str], as_of: date
) -> tuple[tuple[Organization, ...], tuple[Finding, ...]]:
    """Return the organisations that can be read, and everything wrong with the files."""
    del as_of
    organizations: list[Organization] = []
    findings: list[Finding] = []
    for name, text in files.items():
        try:
            organizations.append(from_toml(text, name))
        except DataError as error:
            findings.extend(error.findings)
    return tuple(organizations), tuple(sorted(findings))


def load_shipped() -> Catalogue:
    """Return the catalogue of the shipped files."""
    return Catalogue(from_toml(text, name) for name, text in shipped_files().items())


def _read(folder: Traversable) -> dict[str, str]:
    files: dict[str, str] = {}
    findings: list[Finding] = []
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".toml"):
            try:
                files[file.name] = file.read_bytes().decode("utf-8")
            except UnicodeDecodeError as error:
                problem = f"not UTF-8 at byte {error.start}"
                findings.append(Finding(file.name, 0, problem, "Save the file as UTF-8"))
    if findings:
        raise DataError(findings)
    return files
