"""Changes the database: its shape, and its ledger by adding to it, all of a change or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from pathfinder.directory.model import Organization
from pathfinder.store import database, ledger, loading, migrating
from pathfinder.store.documents import ORGANIZATION, content_of
from pathfinder.store.ledger import Document
from pathfinder.store.outcome import LoadResult


def migrate(file: Path) -> None:
    """Make the database where there is none, and bring it to the shape this release knows."""
    with database.writing(database.engine_for(file)) as connection:
        migrating.migrate(connection)


def load(file: Path, organizations: Iterable[Organization], on: date) -> LoadResult:
    """Carry organisations of the shipped files into the ledger, and publish what is new."""
    with database.writing(database.engine_for(file)) as connection:
        result = loading.load(connection, organizations, on)
        if result.loaded:
            _publish(connection)
    return result


def revise(file: Path, organization: Organization, reason: str, on: date) -> None:
    """Add a person's revision of one organisation, and publish it."""
    document = Document(ORGANIZATION, organization.id)
    with database.writing(database.engine_for(file)) as connection:
        ledger.append(connection, document, content_of(organization), "human", reason, on)
        _publish(connection)


def check_chain(file: Path) -> int:
    """Return how many revisions there are, once each is proved to follow from the last."""
    with database.reading(database.engine_for(file)) as connection:
        return ledger.check_chain(connection)


def _publish(connection: Connection) -> None:
    """Make what the ledger holds now the published catalogue."""
    connection.exec_driver_sql("UPDATE publication SET version = version + 1")
