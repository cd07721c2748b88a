"""What a load did, document by document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from pathfinder.values import Value

Progress = Callable[[int, int], None]
"""Called with how many files are done and how many there are."""


class Conflict(Value):
    """A document that somebody here changed, and of which the files say something else."""

    document: str
    revised: date
    reason: str
    """What the person who changed it wrote down."""
    shipped_changed_too: bool
    """Whether the shipped file is newer than the text that person changed."""


class LoadResult(Value):
    """What a load did, by the ids of the documents."""

    loaded: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    """Left as they are: the later human revision stays."""
