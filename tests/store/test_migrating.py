"""The database can be brought forwards and backwards, and is what the models say."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata, produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from pathfinder.data import folder
from pathfinder.store import Store, StoreError, database, migrating, open_store, reading
from pathfinder.store.address import file_at
from pathfinder.store.tables import METADATA

DAY = date(2026, 11, 25)


def tables(url: str) -> set[str]:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    try:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        return {name for (name,) in rows}
    finally:
        connection.close()


def test_the_latest_migration_is_the_one_a_worker_expects() -> None:
    script = ScriptDirectory(str(folder("migrations")))
    assert script.get_current_head() == reading.SHAPE


def test_the_migrations_make_what_the_models_say(store: Store, url: str) -> None:
    with database.reading(database.engine_for(file_at(url))) as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, METADATA) == []


def test_going_back_and_forwards_again_leaves_a_ledger_that_works(
    store: Store, url: str, files: dict[str, str]
) -> None:
    store.load(files, on=DAY)
    there = tables(url)
    with database.writing(database.engine_for(file_at(url))) as connection:
        migrating.migrate_back(connection)
    assert tables(url) == {"alembic_version"}
    assert not store.is_ready()
    store.migrate()
    assert tables(url) == there
    assert store.load(files, on=DAY).loaded == ("acorn", "beech", "cedar")
    assert store.check_chain() == 3


def test_migrating_again_keeps_every_document(
    store: Store, files: dict[str, str], url: str
) -> None:
    store.load(files, on=DAY)
    open_store(url).migrate()
    assert store.check_chain() == 3
    assert store.version() == 1


def test_a_database_of_a_newer_release_is_left_alone(store: Store, url: str) -> None:
    with sqlite3.connect(file_at(url)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert not store.is_ready()
    with pytest.raises(StoreError, match="newer release"):
        store.migrate()


def test_a_store_is_ready_once_it_is_there_and_filled(url: str, files: dict[str, str]) -> None:
    store = open_store(url)
    assert not store.is_ready()
    assert not Path(url.removeprefix("sqlite:///")).exists(), "asking makes nothing"
    store.migrate()
    assert not store.is_ready()
    store.load(files, on=DAY)
    assert store.is_ready()


def test_a_migration_in_the_making_names_only_types_it_imports(url: str) -> None:
    engine = database.engine_for(file_at(url))
    with database.writing(engine) as connection:
        context = MigrationContext.configure(connection, opts={"render_as_batch": True})
        script = produce_migrations(context, METADATA)
        assert script.upgrade_ops is not None
        code = render_python_code(
            script.upgrade_ops, render_as_batch=True, render_item=_render_item()
        )
    assert "sa.String(length=40)" in code
    assert "sqlmodel" not in code
    assert "ck_revision_author_kind" in code


def _render_item():  # type: ignore[no-untyped-def]
    """Read the hook out of the migrations' own set-up, which runs only under Alembic."""
    source = (folder("migrations") / "env.py").read_text("utf-8").replace("\nrun()\n", "\n")
    names: dict[str, object] = {"__name__": "env"}
    exec(compile(source, "env.py", "exec"), names)
    return names["render_item"]


def test_the_database_lets_many_read_while_one_writes(store: Store, url: str) -> None:
    with database.reading(database.engine_for(file_at(url))) as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000}
