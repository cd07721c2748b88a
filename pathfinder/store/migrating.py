"""Bring a database to the shape this release knows, or back, with every document it holds.

Alembic is set up here in code, from the folder beside the package: there is no ini file to find.
"""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from pathfinder.data import folder
from pathfinder.store.errors import StoreError


def migrate(connection: Connection) -> None:
    """Bring a database to the latest shape, inside the caller's transaction.

    Raises ``StoreError`` for a database that stands at a migration this release does not have.
    """
    try:
        command.upgrade(_config(connection), "head")
    except CommandError as error:
        raise StoreError(
            "the database was made by a newer release; serve it with that one, or restore a copy"
        ) from error


def migrate_back(connection: Connection, revision: str = "base") -> None:
    """Take a database back to an earlier shape, inside the caller's transaction.

    What only the later shape could hold is lost: keep a copy of the file first.
    """
    command.downgrade(_config(connection), revision)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(folder("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
