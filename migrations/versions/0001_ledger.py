"""The ledger of documents, which only grows, and the number of what is published."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NEVER = "a revision is never changed or deleted: add a new one"


def upgrade() -> None:
    """Make both tables, and have the database itself refuse to rewrite history."""
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_kind", sa.String(length=40), nullable=False),
        sa.Column("document_id", sa.String(length=200), nullable=False),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("emptied_because", sa.String(length=400), nullable=True),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("row_hash", sa.String(length=64), nullable=False),
        sa.Column("author_kind", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("created", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "author_kind IN ('shipped', 'human')", name=op.f("ck_revision_author_kind")
        ),
        sa.CheckConstraint(
            "content IS NOT NULL OR emptied_because IS NOT NULL", name=op.f("ck_revision_emptied")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        sa.UniqueConstraint("row_hash", name=op.f("uq_revision_row_hash")),
    )
    op.create_index(
        op.f("ix_revision_document_kind_document_id_id"),
        "revision",
        ["document_kind", "document_id", "id"],
    )
    publication = op.create_table(
        "publication",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_publication_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
    )
    op.bulk_insert(publication, [{"id": 1, "version": 0}])
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER revision_refuses_{action.lower()} BEFORE {action} ON revision "
            f"BEGIN SELECT RAISE(ABORT, '{NEVER}'); END"
        )


def downgrade() -> None:
    """Drop both tables with all they hold; their triggers go with them."""
    op.drop_table("publication")
    op.drop_table("revision")
