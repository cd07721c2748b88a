"""A fact and the pages it was read on."""

from __future__ import annotations

from typing import Annotated, Generic, Literal, TypeVar

from pydantic import Field, StringConstraints

from pathfinder.provenance.dates import UNDATED, PrintedDate, latest
from pathfinder.values import Value

T = TypeVar("T")

SourceId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]


class Source(Value):
    """A page that was read: where, the date printed on it, and whose page it is."""

    id: SourceId
    url: Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
    date: PrintedDate
    publisher: Literal["organization", "other"]
    retrieved: PrintedDate
    note: str = ""
    """What an editor should know about the page, in English; never shown to a victim."""


class Sourced(Value):
    """Anything that somebody wrote down: it names at least one page."""

    sources: Annotated[tuple[Source, ...], Field(min_length=1)]

    @property
    def date(self) -> str:
        """The newest date printed on any of its pages, or ``undated``."""
        return latest(tuple(source.date for source in self.sources))

    @property
    def is_dated(self) -> bool:
        """Whether any of its pages prints a date."""
        return self.date != UNDATED

    @property
    def said_by(self) -> Literal["organization", "other"]:
        """Whose words the newest of these pages are, so that date and speaker belong together."""
        newest = self.date
        own = any(
            source.publisher == "organization" for source in self.sources if source.date == newest
        )
        return "organization" if own else "other"


class Fact(Sourced, Generic[T]):
    """One thing somebody wrote down about a service."""

    value: T
