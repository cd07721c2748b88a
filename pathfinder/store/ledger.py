"""The history itself: add a revision, read the latest of each document, prove the chain."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection
from sqlmodel import Session, col, func, select

from pathfinder.store.documents import hash_of
from pathfinder.store.errors import BrokenLedgerError
from pathfinder.store.tables import AuthorKind, Revision


class Document(NamedTuple):
    """Which document a revision is of."""

    kind: str
    id: str


def append(
    connection: Connection,
    document: Document,
    content: str,
    author_kind: AuthorKind,
    reason: str,
    on: date,
) -> None:
    """Add one revision at the end of the ledger, chained to the row before it."""
    with Session(connection) as session:
        last = select(Revision.row_hash).order_by(col(Revision.id).desc()).limit(1)
        revision = Revision(
            document_kind=document.kind,
            document_id=document.id,
            content=content,
            content_hash=hash_of(content),
            previous_hash=session.exec(last).first() or "",
            row_hash="",
            author_kind=author_kind,
            reason=reason,
            created=on,
        )
        revision.row_hash = row_hash_of(revision)
        session.add(revision)
        session.flush()


def latest(connection: Connection) -> dict[Document, Revision]:
    """Return the latest revision of every document."""
    newest = select(func.max(Revision.id)).group_by(Revision.document_kind, Revision.document_id)
    return _by_document(connection, newest)


def latest_shipped(connection: Connection) -> dict[Document, Revision]:
    """Return the revision of every document that the shipped files last gave it."""
    newest = (
        select(func.max(Revision.id))
        .where(Revision.author_kind == "shipped")
        .group_by(Revision.document_kind, Revision.document_id)
    )
    return _by_document(connection, newest)


def history(connection: Connection) -> Iterator[Revision]:
    """Yield every revision, the oldest first."""
    with Session(connection) as session:
        yield from session.exec(select(Revision).order_by(col(Revision.id)))


def check_chain(connection: Connection) -> int:
    """Return how many revisions there are, after proving that each follows from the one before.

    Raises ``BrokenLedgerError`` naming the first that does not.
    """
    previous, count = "", 0
    for revision in history(connection):
        content_holds = revision.content is None or hash_of(revision.content) == (
            revision.content_hash
        )
        if (
            revision.previous_hash != previous
            or revision.row_hash != row_hash_of(revision)
            or not content_holds
        ):
            raise BrokenLedgerError(revision.id or 0)
        previous, count = revision.row_hash, count + 1
    return count


def row_hash_of(revision: Revision) -> str:
    """Return the hash of everything a row says, the hash of the row before it included.

    The content counts by its own hash, so the chain holds after a content is emptied.
    """
    return hash_of(
        "\n".join(
            (
                revision.previous_hash,
                revision.document_kind,
                revision.document_id,
                revision.content_hash,
                revision.author_kind,
                revision.created.isoformat(),
                revision.reason,
            )
        )
    )


def _by_document(connection: Connection, newest: object) -> dict[Document, Revision]:
    with Session(connection) as session:
        found = session.exec(select(Revision).where(col(Revision.id).in_(newest)))  # type: ignore[arg-type]
        revisions = list(found)
        session.expunge_all()
    return {Document(item.document_kind, item.document_id): item for item in revisions}
