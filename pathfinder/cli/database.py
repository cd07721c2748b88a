"""Which database a command opens, and which catalogue it reads."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pathfinder.directory import Catalogue

if TYPE_CHECKING:
    from pathfinder.store import Store


def database_url(environment: Mapping[str, str] = os.environ) -> str:
    """Return the database's address: ``DATABASE_URL``, else a file under ``PATHFINDER_VAR``.

    That folder is ``var`` in the current folder where nobody said otherwise.
    """
    given = environment.get("DATABASE_URL")
    if given:
        return given
    folder = Path(environment.get("PATHFINDER_VAR") or "var").resolve()
    return f"sqlite:///{folder / 'pathfinder.sqlite3'}"


def configured_store() -> Store:
    """Return the store that the environment names; nothing is made yet."""
    from pathfinder.store import open_store

    return open_store(database_url())


def current_catalogue() -> Catalogue:
    """Return the published catalogue, or the shipped one where there is no database yet."""
    store = configured_store()
    if store.is_ready():
        return store.published().catalogue
    from pathfinder.directory.shipped import load_shipped

    return load_shipped()
