"""Everything that can go wrong by our own doing, each with a name and the thing it is about.

What people type is never an exception; wrong data is collected by checks and shown all at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class PathfinderError(Exception):
    """The parent of every error this project raises on purpose."""


class UnknownIdError(PathfinderError):
    """An id that stands in none of the closed lists."""

    def __init__(self, kind: str, value: str) -> None:
        super().__init__(
            f"{value!r} is not a known {kind}; the closed lists are in data/vocabulary"
        )
        self.kind = kind
        self.value = value


class CodeError(PathfinderError):
    """A code that nothing can be read from: mistyped, cut short or never issued."""


@dataclass(frozen=True, order=True)
class Finding:
    """One thing wrong with the data: where it is, what it is and what to do about it."""

    file: str
    line: int
    problem: str
    cure: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.problem}. {self.cure}"


class DataError(PathfinderError):
    """Data that cannot be used as it stands, with every finding at once; nothing was loaded."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = tuple(findings)
