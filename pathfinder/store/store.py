"""The door itself: open it with a database address, and everything kept goes through it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pathfinder.directory.files import to_toml
from pathfinder.directory.model import Organization
from pathfinder.store import database, ledger, loading, migrating, published
from pathfinder.store.documents import ORGANIZATION, content_of, organization_of
from pathfinder.store.errors import StoreError
from pathfinder.store.ledger import Document
from pathfinder.store.loading import LoadResult, Progress
from pathfinder.store.published import Published, PublishedWatcher


def open_store(url: str) -> Store:
    """Return the store at a database address such as ``sqlite:///var/pathfinder.sqlite3``.

    Nothing is made or changed yet. Raises ``StoreError`` for an address that cannot be used.
    """
    return Store(url)


class Store:
    """The ledger of documents, and what of it is published."""

    def __init__(self, url: str) -> None:
        self._engine = database.engine_for(url)

    def is_ready(self) -> bool:
        """Return whether the database is there, in the shape this release knows, with documents."""
        if not database.exists(self._engine):
            return False
        with database.reading(self._engine) as connection:
            if migrating.shape_of(connection) != migrating.LATEST:
                return False
            return published.version_of(connection) > 0

    def migrate(self) -> None:
        """Make the database where there is none, and bring it to the shape this release knows."""
        with database.writing(self._engine) as connection:
            if migrating.shape_of(connection) != migrating.LATEST:
                migrating.migrate(connection)

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
        organizations = loading.parsed(files, progress)
        with database.writing(self._engine) as connection:
            result = loading.load(connection, organizations, on or date.today())
            if result.loaded:
                published.raise_version(connection)
        return result

    def revise(self, organization: Organization, reason: str, on: date | None = None) -> None:
        """Add a person's revision of one organisation, and publish it."""
        if not reason.strip():
            raise StoreError("a revision needs a reason; say in a few words why it was made")
        document = Document(ORGANIZATION, organization.id)
        with database.writing(self._engine) as connection:
            content, day = content_of(organization), on or date.today()
            ledger.append(connection, document, content, "human", reason, day)
            published.raise_version(connection)

    def version(self) -> int:
        """Return the number of what is published; it grows with every change."""
        with database.reading(self._engine) as connection:
            return published.version_of(connection)

    def published(self) -> Published:
        """Return the catalogue everybody sees, and its number."""
        with database.reading(self._engine) as connection:
            return Published(published.version_of(connection), published.catalogue_of(connection))

    def watch(self) -> PublishedWatcher:
        """Return a watcher for one worker: call it to get what is published at that moment."""
        return PublishedWatcher(self.published, self.version)

    def export(self, directory: Path) -> int:
        """Write each organisation's file into a directory, and return how many there are.

        A file that was loaded comes back byte for byte.
        """
        directory.mkdir(parents=True, exist_ok=True)
        with database.reading(self._engine) as connection:
            revisions = ledger.latest(connection)
        count = 0
        for document, revision in revisions.items():
            if document.kind == ORGANIZATION and revision.content is not None:
                text = to_toml(organization_of(revision.content))
                (directory / f"{document.id}.toml").write_text(text, encoding="utf-8", newline="")
                count += 1
        return count

    def check_chain(self) -> int:
        """Return how many revisions there are, once each is proved to follow from the last."""
        with database.reading(self._engine) as connection:
            return ledger.check_chain(connection)
