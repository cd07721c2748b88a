"""Carry the shipped files into the ledger, all of them or none, and never over a human hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Connection

from pathfinder.directory.files import from_toml
from pathfinder.directory.model import Organization
from pathfinder.errors import DataError, Finding
from pathfinder.store import ledger
from pathfinder.store.documents import ORGANIZATION, content_of
from pathfinder.store.ledger import Document
from pathfinder.store.outcome import Conflict, LoadResult, Progress
from pathfinder.store.tables import Revision

SHIPPED_REASON = "Loaded from the shipped files"


def parsed(
    files: Mapping[str, str], progress: Progress = lambda _done, _all: None
) -> tuple[Organization, ...]:
    """Return the organisation of each file, in the order of the names.

    Raises one ``DataError`` with the findings of all the files.
    """
    organizations: dict[str, Organization] = {}
    findings: list[Finding] = []
    for done, name in enumerate(sorted(files), start=1):
        try:
            organization = from_toml(files[name], name)
        except DataError as error:
            findings.extend(error.findings)
        else:
            if organization.id in organizations:
                problem = f"the id {organization.id!r} stands in another file too"
                findings.append(Finding(name, 1, problem, "Give each organisation one file"))
            organizations[organization.id] = organization
        progress(done, len(files))
    if findings:
        raise DataError(sorted(findings))
    return tuple(organizations.values())


def load(connection: Connection, organizations: Iterable[Organization], on: date) -> LoadResult:
    """Add a revision for each organisation the files say something new about."""
    newest, shipped = ledger.latest(connection), ledger.latest_shipped(connection)
    loaded: list[str] = []
    unchanged: list[str] = []
    conflicts: list[Conflict] = []
    for organization in organizations:
        document, content = Document(ORGANIZATION, organization.id), content_of(organization)
        before = newest.get(document)
        if before is not None and before.content == content:
            unchanged.append(organization.id)
        elif before is not None and before.author_kind == "human":
            conflicts.append(_conflict(before, shipped.get(document), content))
        else:
            ledger.append(connection, document, content, "shipped", SHIPPED_REASON, on)
            loaded.append(organization.id)
    return LoadResult(loaded=tuple(loaded), unchanged=tuple(unchanged), conflicts=tuple(conflicts))


def _conflict(human: Revision, shipped: Revision | None, content: str) -> Conflict:
    return Conflict(
        document=human.document_id,
        revised=human.created,
        reason=human.reason,
        shipped_changed_too=shipped is None or shipped.content != content,
    )
