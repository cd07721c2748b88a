"""The shipped files go into the database and come back, and nothing goes in by halves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pathfinder.directory import Organization
from pathfinder.directory.files import from_toml
from pathfinder.store import open_store

Run = Callable[..., Any]


def revise(folder: Path, store: str) -> Organization:
    """Change the name of one of the organisations by hand, and return it as it was."""
    file = sorted(folder.iterdir())[0]
    before = from_toml(file.read_text("utf-8"), file.name)
    opened = open_store(store)
    opened.revise(before.model_copy(update={"name": "A New Name"}), "They rang us")
    return before


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/var/pathfinder.sqlite3"


def test_the_shipped_catalogue_has_no_fault(run: Run) -> None:
    said = run("catalogue", "check")
    assert said.status == 0, said.words
    assert said.data["findings"] == []
    assert said.data["published"] > 0


def test_the_shipped_files_come_back_byte_for_byte(run: Run, tmp_path: Path) -> None:
    from pathfinder.directory.shipped import shipped_files

    assert run("catalogue", "load").status == 0
    assert run("catalogue", "export", tmp_path / "out").status == 0
    exported = {file.name: file.read_text("utf-8") for file in (tmp_path / "out").iterdir()}
    assert exported == shipped_files()


def test_loading_twice_loads_once(run: Run, folder: Path) -> None:
    assert len(run("catalogue", "load", folder).data["loaded"]) == 2
    again = run("catalogue", "load", folder)
    assert (again.status, again.data["loaded"]) == (0, [])
    assert len(again.data["unchanged"]) == 2


def test_a_load_says_how_far_it_is(run: Run, folder: Path) -> None:
    said = run("catalogue", "load", folder)
    assert "Reading the catalogue" in said.words
    assert "2 organisations loaded" in said.words


def test_a_conflict_is_listed_and_ends_with_one(run: Run, folder: Path, url: str) -> None:
    run("catalogue", "load", folder)
    before = revise(folder, url)
    said = run("catalogue", "load", folder)
    assert said.status == 1
    assert [conflict["document"] for conflict in said.data["conflicts"]] == [before.id]
    assert before.id in said.words
    assert "They rang us" in said.words
    assert open_store(url).published().catalogue.organization(before.id).name == "A New Name"


def test_a_broken_file_is_named_with_its_line_and_cure_and_nothing_loads(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    broken = folder / "zebra.toml"
    broken.write_text('id = "zebra"\nname = \n', encoding="utf-8")
    said = run("catalogue", "load", folder)
    assert said.status == 1
    assert "zebra.toml:2: not TOML" in said.words
    assert "Nothing was loaded." in said.words
    assert not (tmp_path / "var").exists()
    assert run("catalogue", "check", folder).data["findings"][0]["line"] == 2


def test_a_file_in_another_encoding_is_named(run: Run, folder: Path) -> None:
    (folder / "zebra.toml").write_bytes('name = "Café"'.encode("latin-1"))
    said = run("catalogue", "check", folder)
    assert said.status == 1
    assert "zebra.toml:1: not UTF-8" in said.words


def test_facts_past_their_life_are_listed_as_of_a_day(run: Run) -> None:
    early, late = (run("catalogue", "stale", "--as-of", d) for d in ("2000-01-01", "2060-01-01"))
    assert early.status == late.status == 0
    assert all(fact["date"] == "undated" for fact in early.data)
    assert len(late.data) > len(early.data)
    assert all(fact["since"] <= "2060-01-01" for fact in late.data if fact["since"])
