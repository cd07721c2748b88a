"""Many services at once: sets of them as the bits of an integer, so that a search is arithmetic.

Bit ``n`` stands for the service at position ``n`` of the index. ``Answers`` hold what each service
answers to one thing told; a ``Tally`` is what they answer to one attribute of one person, and each
``Voice`` in it gives the reasons of some of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pathfinder.matching.judgement import Fit, Judgement

Reasons = tuple[tuple[str, ...], ...]
"""For each position, the reasons of the service there."""
Voice = tuple[int, Reasons, Reasons]
"""For which services it speaks, why each fits, and what is in doubt."""


class Answers(NamedTuple):
    """What every service answers to one thing told."""

    fits: int
    """Those that do not say no: all of the next four sets."""
    yes: int
    case: int
    silent: int
    old: int
    why: Reasons
    doubts: Reasons
    speaking: int
    """Those that have a reason to give."""

    def voice(self, these: int) -> Voice:
        """Return the reasons of some of the services."""
        return these, self.why, self.doubts


class Tally(NamedTuple):
    """What every service answers to one attribute of one person."""

    fits: int
    case: int
    silent: int
    old: int
    voices: tuple[Voice, ...] = ()
    """The reasons that count."""

    @property
    def yes(self) -> int:
        """Those that surely fit."""
        return self.fits & ~(self.case | self.silent | self.old)


def tabulate(judgements: Iterable[Judgement]) -> Answers:
    """Return what every service answers, given the judgement of each in order."""
    each = tuple(judgements)
    return Answers(
        fits=which(one.fit is not Fit.NO for one in each),
        yes=which(one.fit is Fit.YES for one in each),
        case=which(one.because == "case_by_case" for one in each),
        silent=which(one.because == "silent" for one in each),
        old=which(one.because == "old" for one in each),
        why=tuple(one.why for one in each),
        doubts=tuple(one.doubts for one in each),
        speaking=which(bool(one.why or one.doubts) for one in each),
    )


def which(holds: Iterable[bool]) -> int:
    """Return the set of those for which something holds, given whether it does for each in order.

    >>> bin(which([True, False, True]))
    '0b101'
    """
    return sum(1 << position for position, it_does in enumerate(holds) if it_does)


def union(sets: Iterable[int]) -> int:
    """Return those that are in any of some sets.

    >>> bin(union([0b001, 0b100]))
    '0b101'
    """
    together = 0
    for one in sets:
        together |= one
    return together


def positions(bits: int) -> Iterator[int]:
    """Yield the positions in a set, the smallest first.

    >>> list(positions(0b10110))
    [1, 2, 4]
    """
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def alone(answers: Answers) -> Tally:
    """Return the tally of one thing told by itself."""
    voices = (answers.voice(answers.speaking),) if answers.speaking else ()
    return Tally(answers.fits, answers.case, answers.silent, answers.old, voices)


def any_of(told: Sequence[Answers]) -> Tally:
    """Return the tally where one of the things told is enough: each service's surest answer.

    Only what gave that answer has a voice: a doubt about one thing is no matter where another fits.
    """
    if len(told) == 1:
        return alone(told[0])
    yes = old = silent = case = 0
    for answers in told:
        yes |= answers.yes
        old |= answers.old
        silent |= answers.silent
        case |= answers.case
    old &= ~yes
    silent &= ~(yes | old)
    case &= ~(yes | old | silent)
    voices = tuple(
        answers.voice(
            answers.yes & yes | answers.old & old | answers.silent & silent | answers.case & case
        )
        for answers in told
    )
    return Tally(yes | old | silent | case, case, silent, old, voices)


def both_alike(one: Answers, other: Answers, differing: Answers, everyone: int) -> Tally:
    """Return the tally for two things told that exclude each other, as ``unless_they_differ``."""
    silent, old = one.silent & other.silent, one.old & other.old
    alike = one.yes & other.yes | one.case & other.case | silent | old
    neither = everyone & ~(one.fits | other.fits)
    differ = everyone & ~(alike | neither)
    return Tally(
        alike | differ,
        differ | one.case & other.case,
        silent,
        old,
        (one.voice(alike), other.voice(alike), differing.voice(differ)),
    )


def where(these: int, inside: Tally, outside: Tally) -> Tally:
    """Return the tally that holds ``inside`` for these services and ``outside`` for the others."""
    rest = ~these
    return Tally(
        inside.fits & these | outside.fits & rest,
        inside.case & these | outside.case & rest,
        inside.silent & these | outside.silent & rest,
        inside.old & these | outside.old & rest,
        (
            *((bits & these, why, doubts) for bits, why, doubts in inside.voices),
            *((bits & rest, why, doubts) for bits, why, doubts in outside.voices),
        ),
    )
