"""What can go wrong at the door to the database, each with a sentence for the operator."""

from __future__ import annotations

from pathfinder.errors import PathfinderError


class StoreError(PathfinderError):
    """The database cannot be used as it stands; the sentence says what to do."""


class BrokenLedgerError(StoreError):
    """A row of the ledger does not follow from the row before it: somebody changed the history."""

    def __init__(self, revision: int) -> None:
        super().__init__(
            f"revision {revision} of the ledger does not follow from the one before it; "
            "restore the database from a backup"
        )
        self.revision = revision
