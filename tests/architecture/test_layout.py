"""The shape of the house: short files, telling names, a map that is complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST = 300
"""Lines of one file; beyond that it holds more than one thought."""
SAYS_NOTHING = re.compile(r"(^|_)(utils?|helpers?|common|manager|misc|stuff)(_|$)")
FOLDERS = ("pathfinder", "tests", "migrations", "translations")


def python_files() -> list[Path]:
    return sorted(file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py"))


def packages() -> list[str]:
    return sorted(
        entry.name
        for entry in (ROOT / "pathfinder").iterdir()
        if entry.is_dir() and any(entry.rglob("*.py"))
    )


def test_every_file_is_short_enough_to_read_at_one_sitting() -> None:
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text("utf-8").splitlines())
        for file in python_files()
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [file.name for file in python_files() if SAYS_NOTHING.search(file.stem)] == []


def test_every_module_says_first_what_it_is_for() -> None:
    silent = [
        str(file.relative_to(ROOT))
        for file in python_files()
        if "tests" not in file.relative_to(ROOT).parts
        and (text := file.read_text("utf-8").strip())
        and not text.startswith('"""')
    ]
    assert silent == []


@pytest.mark.parametrize("file", ["README.md", "pathfinder/__init__.py"])
def test_the_map_names_every_package(file: str) -> None:
    text = (ROOT / file).read_text("utf-8")
    assert [name for name in packages() if not re.search(rf"\b{name}\b", text)] == []


def test_the_package_itself_imports_nothing() -> None:
    lines = (ROOT / "pathfinder/__init__.py").read_text("utf-8").splitlines()
    assert [line for line in lines if re.match(r"(from|import) ", line)] == []
