"""A connection to the database, and the settings SQLite needs to serve several workers at once.

Write-ahead logging lets everybody read while one writes; a writer takes its lock at the start of
its transaction, so that two loads wait for each other instead of failing half-way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, IntegrityError
from sqlalchemy.pool import NullPool

from pathfinder.store.errors import StoreError

BUSY_TIMEOUT: Final = 10_000
"""Milliseconds a writer waits for another one; loading the whole catalogue takes about 1000."""


def engine_for(url: str) -> Engine:
    """Return an engine for a database address such as ``sqlite:////srv/pathfinder.sqlite3``.

    No connection is kept between uses, so the engine may be carried over a fork. Raises
    ``StoreError`` for an address it cannot use.
    """
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise StoreError(
            "the database address cannot be read; write it as sqlite:////path/to/file"
        ) from error
    if address.get_backend_name() != "sqlite":
        raise StoreError(
            f"this version keeps its ledger in SQLite and cannot open {address.get_backend_name()};"
            " write the database address as sqlite:////path/to/file"
        )
    if address.database in (None, "", ":memory:"):
        raise StoreError("a database in memory is seen by one worker only; name a file")
    engine = create_engine(address, poolclass=NullPool)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection that sees one moment of the database."""
    with _readable(engine), engine.begin() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection whose changes all come true at the end, or none of them."""
    _make_room(engine)
    with (
        _readable(engine),
        engine.connect().execution_options(writes=True) as connection,
        connection.begin(),
    ):
        yield connection


def exists(engine: Engine) -> bool:
    """Return whether the database file is there at all."""
    return Path(engine.url.database or "").is_file()


@contextmanager
def _readable(engine: Engine) -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise
    except DatabaseError as error:
        problem = f"the database {engine.url.database} cannot be used: {error.orig}"
        raise StoreError(problem) from error


def _make_room(engine: Engine) -> None:
    folder = Path(engine.url.database or "").parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"cannot make the folder {folder} for the database") from error


def _configure(connection: SQLiteConnection, _record: object) -> None:
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT}",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
