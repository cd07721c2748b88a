"""The tables: an append-only ledger of documents, and the number of what is published.

One row of ``revision`` is one version of one document, written by one hand for one reason. Rows
are never changed or deleted (the database itself refuses, see the migrations) and each carries the
hash of the row before it, so that nobody can rewrite the history unseen. The content alone may
one day be emptied, with a reason: a hash stays true when the words behind it are taken away.
"""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from sqlalchemy import CheckConstraint, Index, MetaData, Text
from sqlmodel import Field, SQLModel

NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""One rule for the names of constraints, or a later migration could not name what it changes."""

METADATA: Final = MetaData(naming_convention=NAMING)

AuthorKind = Literal["shipped", "human"]
"""Whose hand a revision is from: the files this release came with, or a person here."""


class Table(SQLModel):
    """The parent of every table."""

    metadata = METADATA


class Revision(Table, table=True):
    """One version of one document."""

    __table_args__ = (
        CheckConstraint("author_kind IN ('shipped', 'human')", name="author_kind"),
        CheckConstraint("content IS NOT NULL OR emptied_because IS NOT NULL", name="emptied"),
        Index(None, "document_kind", "document_id", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    document_kind: str = Field(max_length=40)
    document_id: str = Field(max_length=200)
    content: str | None = Field(default=None, sa_type=Text)
    """The document as canonical JSON; None only where it was emptied."""
    emptied_because: str | None = Field(default=None, max_length=400)
    content_hash: str = Field(max_length=64)
    previous_hash: str = Field(max_length=64)
    """The ``row_hash`` of the row before, of whatever document; empty for the first row."""
    row_hash: str = Field(max_length=64, unique=True)
    author_kind: str = Field(max_length=10)
    reason: str = Field(max_length=400)
    created: date
    """The day alone: at what minute an editor worked is nobody's business."""


class Publication(Table, table=True):
    """One row: the number of what is published, higher by one with every change."""

    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(default=1, primary_key=True, sa_column_kwargs={"autoincrement": False})
    version: int = 0
