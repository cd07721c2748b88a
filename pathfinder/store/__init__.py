"""The only door to the database: an append-only ledger of documents, and what is published."""

from pathfinder.store.errors import BrokenLedgerError, StoreError
from pathfinder.store.outcome import Conflict, LoadResult, Progress
from pathfinder.store.published import Published, PublishedWatcher
from pathfinder.store.store import Store, open_store

__all__ = [
    "BrokenLedgerError",
    "Conflict",
    "LoadResult",
    "Progress",
    "Published",
    "PublishedWatcher",
    "Store",
    "StoreError",
    "open_store",
]
