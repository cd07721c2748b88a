"""What comes of all the answers to one person: who is left, and how each of them is judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from pathfinder.matching.bits import Tally, Voice
from pathfinder.matching.judgement import NO, Because, Fit, Judgement
from pathfinder.matching.reasons import each_once

Heard = tuple[int, Fit, Because | None, tuple[str, ...], tuple[str, ...]]
"""A position, and the parts of the ``Judgement`` of the service there."""


def together(*tallies: Tally, everyone: int) -> Tally:
    """Return as one tally what several answer, for what is always asked together."""
    outcome = Outcome(tallies, everyone)
    heard = list(outcome.heard(range(everyone.bit_length())))
    why = tuple(reasons for _, _, _, reasons, _ in heard)
    doubts = tuple(doubted for *_, doubted in heard)
    return Tally(
        outcome.fits, outcome.limited, outcome.silent, outcome.old, ((everyone, why, doubts),)
    )


class Outcome:
    """Who is left when every attribute has answered, and how each of them is judged.

    Whoever is not left is judged as ``otherwise`` says.
    """

    def __init__(self, tallies: Iterable[Tally], everyone: int, otherwise: Judgement = NO) -> None:
        fits, case, silent, old = everyone, 0, 0, 0
        voices: list[Voice] = []
        for more_fit, more_case, more_silent, more_old, more_voices in tallies:
            fits &= more_fit
            case |= more_case
            silent |= more_silent
            old |= more_old
            voices += more_voices
        self.fits: Final = fits
        self.ask: Final = fits & (case | silent | old)
        self.yes: Final = fits ^ self.ask
        self.limited: Final = fits & case
        self.silent: Final = fits & silent
        self.old: Final = fits & old
        self._voices, self._otherwise = voices, otherwise

    def judgement(self, position: int) -> Judgement:
        """Return how one service is judged, as ``fit.judge`` would say it."""
        _, fit, because, why, doubts = next(self.heard((position,)))
        return Judgement(fit, because, each_once(why), each_once(doubts))

    def heard(self, positions: Iterable[int]) -> Iterator[Heard]:
        """Yield how one service after the other is judged, with what several voices say alike."""
        fits, ask, limited, silent = self.fits, self.ask, self.limited, self.silent
        for position in positions:
            bit = 1 << position
            if not fits & bit:
                yield position, *self._otherwise
                continue
            why: tuple[str, ...] = ()
            doubts: tuple[str, ...] = ()
            for bits, reasons, doubted in self._voices:
                if bits & bit:
                    why += reasons[position]
                    doubts += doubted[position]
            if not ask & bit:
                yield position, Fit.YES, None, why, doubts
            elif limited & bit:
                yield position, Fit.ASK, "case_by_case", why, doubts
            else:
                yield position, Fit.ASK, "silent" if silent & bit else "old", why, doubts
