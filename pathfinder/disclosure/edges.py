"""One way on from somebody who knows, and how openly it counts.

A warning counts whoever gave it and however long ago; a promise counts only as that body's own
word, of late, and made for all that was told.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from pathfinder.disclosure.model import Recipient, SharingRule
from pathfinder.disclosure.openness import Openness
from pathfinder.disclosure.sayings import REASSURES, Atom, Saying, terms_of
from pathfinder.disclosure.travel import EVERYTHING_TOLD, NAMING, UNSTATED

_ALWAYS: Final = terms_of((("always", Openness.ALWAYS),))


class Edge(NamedTuple):
    """One way on, by one rule or claim, with how openly it counts."""

    target: str
    recipient: Recipient | None
    """Who comes to know when the target does."""
    openness: Openness
    saying: Saying
    atoms: tuple[Atom, ...]
    """Its conditions, each with how openly it counts on this edge."""
    hub: str | None = None
    """The meeting through which it leads, where it is told there."""
    supposed: bool = False
    """Whether it is only announced, or rests on something that nobody told."""


def is_promise(saying: Saying) -> bool:
    """Return whether it is a body's own word, of late, that reassures about all that was told."""
    return saying.standing == "own_current" and saying.covers and saying.said in REASSURES


def counted(saying: Saying, *, promised: bool) -> tuple[tuple[Atom, ...], Openness]:
    """Return the conditions of a saying with how openly each counts, and the most open of all.

    ``promised`` says that the body has promised something of its own about the same recipient:
    then whatever else is said raises the answer by what it says, never by being old or silent, and
    a rule that says nothing has no conditions left.
    """
    terms = saying.terms
    if promised and isinstance(saying.about, SharingRule):
        return terms.speaking, terms.speaking_openness
    if promised or (saying.standing == "own_current" and saying.covers):
        return terms.atoms, terms.said
    return terms.doubted, terms.doubted_openness


def by_nature(target: str, recipient: Recipient | None) -> Edge:
    """Return the way from somebody to whom they act for, or to those who sit in a meeting."""
    saying = Saying(
        id="",
        about=None,
        holder=target,
        terms=_ALWAYS,
        standing="kind",
        covers=True,
        travels=EVERYTHING_TOLD | UNSTATED,
        nearness=-9,
    )
    return Edge(target, recipient, Openness.ALWAYS, saying, _ALWAYS.atoms)


def most_open_first(edge: Edge) -> tuple[int, ...]:
    """Return by what the ways on from one body are ordered."""
    saying = edge.saying
    return (
        -edge.openness,
        0 if saying.travels & NAMING else 1,
        -saying.terms.said,
        -saying.strength,
        -saying.nearness,
        -saying.age,
    )
