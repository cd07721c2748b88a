"""Where the database is: one SQLite file, for now."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from pathfinder.store.errors import StoreError

_ADDRESS: Final = re.compile(r"(?P<kind>[a-z][a-z0-9]*)(\+[a-z0-9]+)?://(/(?P<path>[^?]*))?.*")


def file_at(url: str) -> Path:
    """Return the file behind a database address such as ``sqlite:////srv/pathfinder.sqlite3``.

    Raises ``StoreError`` for an address that cannot be used, with what to write instead.

    >>> str(file_at("sqlite:////srv/pathfinder.sqlite3"))
    '/srv/pathfinder.sqlite3'
    """
    address = _ADDRESS.fullmatch(url)
    if address is None:
        raise StoreError("the database address cannot be read; write it as sqlite:////path/to/file")
    if address["kind"] != "sqlite":
        raise StoreError(
            f"this version keeps its ledger in SQLite and cannot open {address['kind']};"
            " write the database address as sqlite:////path/to/file"
        )
    if address["path"] in (None, "", ":memory:"):
        raise StoreError("a database in memory is seen by one worker only; name a file")
    return Path(address["path"])
