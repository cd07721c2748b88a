"""What a search found: the services in order, what stands in the way, and who can listen now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, Literal, NamedTuple, overload

from pathfinder.matching.hours import State
from pathfinder.matching.judgement import Because, Fit
from pathfinder.values import Value

DistanceBand = Literal["5", "15", "40", "beyond", "remote", "unknown"]


class Match(NamedTuple):
    """One service for one person, with every reason for it and every doubt."""

    service: str
    organization: str
    fit: Fit
    ask_because: Because | None = None
    """The most serious doubt, where the fit is "ask"."""
    reasons: tuple[str, ...] = ()
    """Limits first, then what fits, then what is in doubt, then what made the order."""
    distance_km: float | None = None
    """To the nearest public address, in kilometres to one decimal place."""
    distance_band: DistanceBand | None = None
    """None where no place was told, and for a safe place: nobody flees by distance."""
    open: State = "unknown"
    open_until: str | None = None
    """``17:00`` on the clock of Europe/London, ``24:00`` for the end of the day."""


class Without(Value):
    """How many services would fit if one thing had not been told."""

    told: str
    """A concept, or the id of the place."""
    count: int
    """Services that fit or may fit."""


class Matches(Sequence[Match]):
    """Services in their order, each written out when it is first looked at.

    A page shows ten of a hundred, and a map of gaps only counts them.
    """

    def __init__(self, in_order: Iterator[Match], *, count: int, sure: int) -> None:
        self._count, self._unwritten = count, in_order
        self._written: list[Match] = []
        self.sure: Final = sure
        """How many of them surely fit; they come first."""

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, wanted: int) -> Match: ...

    @overload
    def __getitem__(self, wanted: slice) -> tuple[Match, ...]: ...

    def __getitem__(self, wanted: int | slice) -> Match | tuple[Match, ...]:
        chosen = range(self._count)[wanted]
        if isinstance(chosen, int):
            self._write_first(chosen + 1)
            return self._written[chosen]
        if chosen:
            self._write_first(max(chosen[0], chosen[-1]) + 1)
        return tuple(map(self._written.__getitem__, chosen))

    def _write_first(self, count: int) -> None:
        missing = count - len(self._written)
        if missing > 0:
            self._written.extend(islice(self._unwritten, missing))
