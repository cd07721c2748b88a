"""How migrations run: always on the connection that the store hands over, in its transaction."""

from __future__ import annotations

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context
from sqlmodel.sql.sqltypes import AutoString

from pathfinder.store.tables import METADATA


def render_item(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write SQLModel's text type as SQLAlchemy's own, which a migration can import."""
    if kind == "type" and isinstance(item, AutoString):
        return f"sa.String(length={item.length})" if item.length else "sa.String()"
    return False


def run() -> None:
    """Run what was asked for."""
    connection: sa.Connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_item=render_item,
        render_as_batch=connection.dialect.name == "sqlite",
        transactional_ddl=True,
    )
    context.run_migrations()


run()
