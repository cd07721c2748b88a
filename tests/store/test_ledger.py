"""The ledger only grows, and shows when somebody rewrote it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from pathfinder.directory.files import from_toml
from pathfinder.store import BrokenLedgerError, Store, StoreError, open_store

DAY = date(2026, 11, 25)


def database_file(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def execute(url: str, *statements: str) -> None:
    connection = sqlite3.connect(database_file(url))
    try:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    finally:
        connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revision SET reason = 'nothing happened'",
        "UPDATE revision SET content = NULL, emptied_because = 'x' WHERE id = 1",
        "DELETE FROM revision WHERE id = 2",
        "DELETE FROM revision",
    ],
)
def test_the_database_refuses_to_rewrite_history(
    store: Store, url: str, files: dict[str, str], statement: str
) -> None:
    store.load(files, on=DAY)
    with pytest.raises(sqlite3.IntegrityError, match="never changed or deleted"):
        execute(url, statement)
    assert store.check_chain() == 3


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE revision SET content = replace(content, '01782', '01783') WHERE id = 2",
        "UPDATE revision SET reason = 'a person did this' WHERE id = 2",
        "UPDATE revision SET created = '2020-01-01' WHERE id = 2",
        "DELETE FROM revision WHERE id = 2",
    ],
)
def test_a_rewritten_history_is_found(
    store: Store, url: str, files: dict[str, str], tampering: str
) -> None:
    store.load(files, on=DAY)
    execute(
        url,
        "DROP TRIGGER revision_refuses_update",
        "DROP TRIGGER revision_refuses_delete",
        tampering,
    )
    with pytest.raises(BrokenLedgerError):
        store.check_chain()


def test_an_emptied_document_keeps_the_chain_whole_and_leaves_the_catalogue(
    store: Store, url: str, files: dict[str, str]
) -> None:
    store.load(files, on=DAY)
    execute(
        url,
        "DROP TRIGGER revision_refuses_update",
        "UPDATE revision SET content = NULL, emptied_because = 'an address' WHERE id = 2",
    )
    assert store.check_chain() == 3
    assert [item.id for item in store.published().catalogue] == ["acorn", "cedar"]


def test_a_content_cannot_go_missing_without_a_reason(
    store: Store, url: str, files: dict[str, str]
) -> None:
    store.load(files, on=DAY)
    with pytest.raises(sqlite3.IntegrityError, match="ck_revision_emptied"):
        execute(
            url,
            "DROP TRIGGER revision_refuses_update",
            "UPDATE revision SET content = NULL WHERE id = 2",
        )


def test_the_latest_revision_is_what_is_published(
    store: Store, files: dict[str, str], file_of: Callable[..., str]
) -> None:
    store.load(files, on=DAY)
    before = store.version()
    store.revise(from_toml(file_of("beech", "Copper Beech"), "x"), "They renamed it", on=DAY)
    published = store.published()
    assert published.catalogue.organization("beech").name == "Copper Beech"
    assert published.version == store.version() == before + 1
    assert store.check_chain() == 4


def test_a_revision_by_a_person_needs_a_reason(store: Store, file_of: Callable[..., str]) -> None:
    with pytest.raises(StoreError, match="needs a reason"):
        store.revise(from_toml(file_of("beech"), "x"), "  ", on=DAY)


def test_a_file_that_is_no_database_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("these are notes, not a database, and long enough" * 30)
    with pytest.raises(StoreError, match=r"notes\.txt cannot be used"):
        open_store(f"sqlite:///{tmp_path}/notes.txt").migrate()


@pytest.mark.parametrize(
    ("address", "cure"),
    [
        ("postgresql://localhost/pathfinder", "SQLite"),
        ("nonsense", "sqlite:////path/to/file"),
        ("sqlite://", "name a file"),
    ],
)
def test_an_address_that_cannot_be_used_names_the_cure(address: str, cure: str) -> None:
    with pytest.raises(StoreError, match=cure):
        open_store(address)
