"""Loading the shipped files: whole or not at all, again without harm, never over a human hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from pathfinder.directory.files import from_toml
from pathfinder.errors import DataError
from pathfinder.store import Store
from pathfinder.store.documents import content_of, organization_of

DAY = date(2026, 11, 25)


def test_a_load_fills_an_empty_ledger(store: Store, files: dict[str, str]) -> None:
    result = store.load(files, on=DAY)
    assert result.loaded == ("acorn", "beech", "cedar")
    assert not result.unchanged
    assert not result.conflicts
    assert [item.id for item in store.published().catalogue] == ["acorn", "beech", "cedar"]


def test_loading_again_changes_nothing(store: Store, files: dict[str, str]) -> None:
    store.load(files, on=DAY)
    version = store.version()
    result = store.load(files, on=DAY)
    assert result.unchanged == ("acorn", "beech", "cedar")
    assert store.version() == version
    assert store.check_chain() == 3


def test_a_changed_file_becomes_a_new_revision(
    store: Store, files: dict[str, str], file_of: Callable[..., str]
) -> None:
    store.load(files, on=DAY)
    result = store.load({**files, "beech.toml": file_of("beech", "Copper Beech")}, on=DAY)
    assert result.loaded == ("beech",)
    assert store.published().catalogue.organization("beech").name == "Copper Beech"
    assert store.check_chain() == 4


@pytest.mark.parametrize("shipped_changed_too", [False, True])
def test_a_later_human_revision_is_never_replaced(
    store: Store, files: dict[str, str], file_of: Callable[..., str], shipped_changed_too: bool
) -> None:
    store.load(files, on=DAY)
    store.revise(from_toml(file_of("beech", "Copper Beech"), "x"), "They rang us", on=DAY)
    if shipped_changed_too:
        files["beech.toml"] = file_of("beech", "Silver Beech")
    files["cedar.toml"] = file_of("cedar", "Red Cedar")
    result = store.load(files, on=DAY)
    (conflict,) = result.conflicts
    assert (conflict.document, conflict.reason) == ("beech", "They rang us")
    assert conflict.shipped_changed_too is shipped_changed_too
    assert store.published().catalogue.organization("beech").name == "Copper Beech"
    assert result.loaded == ("cedar",), "the others are loaded all the same"


def test_files_that_caught_up_with_a_human_revision_are_no_conflict(
    store: Store, files: dict[str, str], file_of: Callable[..., str], tmp_path: Path
) -> None:
    store.load(files, on=DAY)
    store.revise(from_toml(file_of("beech", "Copper Beech"), "x"), "They rang us", on=DAY)
    store.export(tmp_path / "out")
    caught_up = {file.name: file.read_text("utf-8") for file in (tmp_path / "out").iterdir()}
    assert not store.load(caught_up, on=DAY).conflicts


def test_one_broken_file_loads_nothing_and_every_fault_is_named(
    store: Store, files: dict[str, str], file_of: Callable[..., str]
) -> None:
    store.load(files, on=DAY)
    version = store.version()
    files["acorn.toml"] = file_of("acorn", "New Acorn")
    files["beech.toml"] += "\nthis is no TOML\n"
    files["cedar.toml"] = files["cedar.toml"].replace("someone_to_talk_to", "a_magic_wand")
    with pytest.raises(DataError) as raised:
        store.load(files, on=DAY)
    assert {finding.file for finding in raised.value.findings} == {"beech.toml", "cedar.toml"}
    assert all(finding.line and finding.cure for finding in raised.value.findings)
    assert store.version() == version
    assert store.published().catalogue.organization("acorn").name == "Acorn"


def test_two_files_cannot_hold_one_organisation(store: Store, file_of: Callable[..., str]) -> None:
    with pytest.raises(DataError, match="in another file too"):
        store.load({"a.toml": file_of("acorn"), "b.toml": file_of("acorn")}, on=DAY)
    assert store.version() == 0


def test_progress_is_told_file_by_file(store: Store, files: dict[str, str]) -> None:
    told: list[tuple[int, int]] = []
    store.load(files, progress=lambda done, every: told.append((done, every)), on=DAY)
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_an_export_gives_the_files_back_byte_for_byte(
    store: Store, files: dict[str, str], tmp_path: Path
) -> None:
    store.load(files, on=DAY)
    assert store.export(tmp_path / "out") == 3
    exported = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    assert exported == {name: text.encode() for name, text in files.items()}


def test_a_document_comes_back_as_the_same_value(file_of: Callable[..., str]) -> None:
    organization = from_toml(file_of("acorn"), "acorn.toml")
    again = organization_of(content_of(organization))
    assert again == organization
    assert content_of(again) == content_of(organization)
