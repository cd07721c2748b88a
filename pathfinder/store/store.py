"""The door itself: open it with a database address, and everything kept goes through it.

What writes is imported where it is used: a worker only ever reads, and should carry nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pathfinder.directory.catalogue import Catalogue
from pathfinder.directory.files import to_toml
from pathfinder.directory.model import Organization
from pathfinder.store import reading
from pathfinder.store.address import file_at
from pathfinder.store.documents import ORGANIZATION, organization_of
from pathfinder.store.errors import StoreError
from pathfinder.store.outcome import LoadResult, Progress
from pathfinder.store.published import Published, PublishedWatcher


def open_store(url: str) -> Store:
    """Return the store at a database address such as ``sqlite:///var/pathfinder.sqlite3``.

    Nothing is made or changed yet. Raises ``StoreError`` for an address that cannot be used.
    """
    return Store(file_at(url))


class Store:
    """The ledger of documents, and what of it is published."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def is_ready(self) -> bool:
        """Return whether the database is there, in the shape this release knows, with documents."""
        return reading.is_ready(self.file)

    def migrate(self) -> None:
        """Make the database where there is none, and bring it to the shape this release knows."""
        from pathfinder.store import writing

        writing.migrate(self.file)

    def load(
        self,
        files: Mapping[str, str],
        progress: Progress = lambda _done, _all: None,
        on: date | None = None,
    ) -> LoadResult:
        """Carry files (name to text) into the ledger, and return what was new, old or in conflict.

        Everything is loaded or nothing: raises ``DataError`` with every fault of every file.
        A document that a person changed later than the files is left as it is and listed.
        """
        from pathfinder.store import loading, writing

        organizations = loading.parsed(files, progress)
        return writing.load(self.file, organizations, on or date.today())

    def revise(self, organization: Organization, reason: str, on: date | None = None) -> None:
        """Add a person's revision of one organisation, and publish it."""
        from pathfinder.store import writing

        if not reason.strip():
            raise StoreError("a revision needs a reason; say in a few words why it was made")
        writing.revise(self.file, organization, reason, on or date.today())

    def version(self) -> int:
        """Return the number of what is published; it grows with every change."""
        return reading.version(self.file)

    def published(self) -> Published:
        """Return the catalogue everybody sees, and its number."""
        version, documents = reading.latest(self.file)
        return Published(
            version,
            Catalogue(
                organization_of(document.content)
                for document in documents
                if document.kind == ORGANIZATION
            ),
        )

    def watch(self) -> PublishedWatcher:
        """Return a watcher for one worker: call it to get what is published at that moment."""
        return PublishedWatcher(self.published, self.version)

    def export(self, directory: Path) -> int:
        """Write each organisation's file into a directory, and return how many there are.

        A file that was loaded comes back byte for byte.
        """
        directory.mkdir(parents=True, exist_ok=True)
        catalogue = self.published().catalogue
        for organization in catalogue:
            file = directory / f"{organization.id}.toml"
            file.write_text(to_toml(organization), encoding="utf-8", newline="")
        return len(catalogue.organizations)

    def check_chain(self) -> int:
        """Return how many revisions there are, once each is proved to follow from the last."""
        from pathfinder.store import writing

        return writing.check_chain(self.file)
