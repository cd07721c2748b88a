"""Reads what is published, and nothing else: all that a worker ever needs of the database.

It speaks to SQLite through the standard library alone. The tables' own library would take a third
of a worker's memory and of its start, to read three columns.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import quote

from pathfinder.store.errors import StoreError

SHAPE: Final = "0001"
"""The newest migration: the shape of a database that this release can read."""
_PATIENCE: Final = 10.0
"""Seconds to wait for a database that is being written."""
_LATEST: Final = (
    "SELECT document_kind, document_id, content FROM revision WHERE id IN "
    "(SELECT max(id) FROM revision GROUP BY document_kind, document_id) "
    "AND content IS NOT NULL ORDER BY document_kind, document_id"
)


class Document(NamedTuple):
    """The latest content of one document; one whose content was emptied is left out."""

    kind: str
    id: str
    content: str


def is_ready(file: Path) -> bool:
    """Return whether the database is there, in the shape this release knows, with documents."""
    if not file.is_file():
        return False
    with _reading(file) as connection:
        tables = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        if not connection.execute(tables).fetchone()[0]:
            return False
        shape = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return shape == (SHAPE,) and _version(connection) > 0


def version(file: Path) -> int:
    """Return the number of what is published; 0 where nothing ever was."""
    with _reading(file) as connection:
        return _version(connection)


def latest(file: Path) -> tuple[int, tuple[Document, ...]]:
    """Return the number of what is published and its documents, all of the same moment."""
    with _reading(file) as connection:
        connection.execute("BEGIN")
        number = _version(connection)
        return number, tuple(Document(*row) for row in connection.execute(_LATEST))


def _version(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT version FROM publication").fetchone()
    return 0 if row is None else int(row[0])


@contextmanager
def _reading(file: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection, never making the file; ``StoreError`` when it cannot be read."""
    try:
        connection = sqlite3.connect(
            f"file:{quote(str(file))}?mode=rw", uri=True, timeout=_PATIENCE, isolation_level=None
        )
        try:
            yield connection
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise StoreError(f"the database {file} cannot be used: {error}") from error
