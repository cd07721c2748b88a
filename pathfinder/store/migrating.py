"""Bring a database to the shape this release knows, or back, with every document it holds.

Alembic is set up here in code, from the folder beside the package: there is no ini file to find.
"""

from __future__ import annotations

from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from pathfinder.data import folder

LATEST: Final = "0001"
"""The newest migration. Knowing it here lets a worker start without reading any of them."""


def migrate(connection: Connection) -> None:
    """Bring a database to the latest shape, inside the caller's transaction."""
    command.upgrade(_config(connection), "head")


def migrate_back(connection: Connection, revision: str = "base") -> None:
    """Take a database back to an earlier shape, inside the caller's transaction.

    What only the later shape could hold is lost: keep a copy of the file first.
    """
    command.downgrade(_config(connection), revision)


def shape_of(connection: Connection) -> str | None:
    """Return the migration a database stands at, or None where there was none yet."""
    dialect = connection.dialect
    if not dialect.has_table(connection, "alembic_version"):
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(folder("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
