"""Under which conditions somebody can come to know: each smallest set of them, and what travels.

A condition belongs to one step: that you agree that the police are told is no agreement to what the
police do next. A set is left out where fewer of its conditions are enough for as much.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import count
from typing import Final, NamedTuple

from pathfinder.disclosure.graph import Graph, Node
from pathfinder.disclosure.model import Recipient, Travels
from pathfinder.disclosure.openness import TRIGGERS, Openness, Trigger
from pathfinder.disclosure.travel import (
    EVERYTHING_TOLD,
    UNSTATED,
    and_unnamed,
    beyond_the_rule,
    parts_of,
    passed,
)
from pathfinder.values import Value

MOST: Final = 64
"""How many sets are returned at most, those with the fewest conditions first."""
_LOOKED_AT: Final = 4000
"""How many partial ways are looked at, so that a tangle of rules is answered in time."""


class Condition(Value):
    """One condition of one step: under ``trigger``, ``holder`` tells ``recipient``."""

    trigger: Trigger
    holder: str
    recipient: str


class Way(Value):
    """A smallest set of conditions under which a recipient can come to know."""

    conditions: tuple[Condition, ...]
    """In the order of the steps; none where it happens of itself."""
    openness: Openness
    what: tuple[Travels, ...]


class Ways(NamedTuple):
    """Every smallest set of conditions, and whether these are all."""

    ways: tuple[Way, ...]
    complete: bool


_Atom = tuple[Trigger, str, str]


class _Partial(NamedTuple):
    node: str
    conditions: tuple[_Atom, ...]
    asked: frozenset[_Atom]
    parts: int
    openness: Openness
    passed_by: frozenset[str]


def ways_to(
    recipient: Recipient, start: Node, graph: Graph, *, most: int = MOST, look_at: int = _LOOKED_AT
) -> Ways:
    """Return under which conditions what is told to ``start`` can become known to a recipient.

    The fewest conditions come first; ``most`` bounds how many sets, ``look_at`` the search.
    """
    if start.acts_for == recipient:
        direct = Way(conditions=(), openness=Openness.ALWAYS, what=parts_of(UNSTATED))
        return Ways((direct,), complete=True)
    number = count()
    here = frozenset({start.id})
    first = _Partial(start.id, (), frozenset(), EVERYTHING_TOLD, Openness.ALWAYS, here)
    waiting = [(0, next(number), first)]
    seen: dict[str, list[_Partial]] = {}
    arrived: list[_Partial] = []
    left = look_at
    while waiting and left:
        _, _, partial = heappop(waiting)
        known = arrived if partial.node == recipient else seen.setdefault(partial.node, [])
        if any(_is_enough(other, partial) for other in known):
            continue
        known.append(partial)
        left -= 1
        if known is arrived:
            continue
        for further in _steps(partial, recipient, start, graph):
            heappush(waiting, (len(further.conditions), next(number), further))
    ways = _smallest(arrived)
    return Ways(ways[:most], complete=not waiting and len(ways) <= most)


def _steps(
    partial: _Partial, recipient: Recipient, start: Node, graph: Graph
) -> Iterator[_Partial]:
    """Yield every step on; a step to the recipient ends in it, whichever of its bodies is told."""
    node = start if partial.node == start.id else graph.node(partial.node)
    for edge in node.edges:
        if edge.target in partial.passed_by:
            continue
        parts = passed(partial.parts, edge.saying.travels)
        if not parts:
            continue
        ends = edge.recipient == recipient
        unnamed = beyond_the_rule(partial.parts, edge.saying.travels)
        for trigger, opened in edge.atoms:
            atom = (trigger, partial.node, edge.hub or edge.target)
            free = trigger == "always"
            step = _Partial(
                recipient if ends else edge.target,
                partial.conditions if free else (*partial.conditions, atom),
                partial.asked if free else partial.asked | {atom},
                parts,
                min(partial.openness, opened),
                partial.passed_by | {edge.target},
            )
            if unnamed and step.openness > Openness.MAY:
                yield step._replace(parts=unnamed, openness=Openness.MAY)
                step = step._replace(parts=parts & ~unnamed)
            if step.parts:
                yield step


def _is_enough(other: _Partial, partial: _Partial) -> bool:
    """Return whether another way asks for no more, lets as much travel and is as open."""
    return (
        other.openness >= partial.openness
        and not partial.parts & ~and_unnamed(other.parts)
        and other.asked <= partial.asked
        and other.passed_by <= partial.passed_by | {partial.node}
    )


def _smallest(arrived: Iterable[_Partial]) -> tuple[Way, ...]:
    """Return the sets of which no smaller one does as much, the fewest conditions first."""
    parts: dict[frozenset[_Atom], int] = {}
    openness: dict[frozenset[_Atom], Openness] = {}
    order: dict[frozenset[_Atom], tuple[_Atom, ...]] = {}
    for one in arrived:
        parts[one.asked] = parts.get(one.asked, 0) | one.parts
        openness[one.asked] = max(openness.get(one.asked, one.openness), one.openness)
        order.setdefault(one.asked, one.conditions)
    kept = [
        key
        for key in parts
        if not any(
            other < key
            and openness[other] >= openness[key]
            and not parts[key] & ~and_unnamed(parts[other])
            for other in parts
        )
    ]
    kept.sort(key=lambda key: (-openness[key], len(key), _ranks(order[key])))
    return tuple(
        Way(
            conditions=tuple(
                Condition(trigger=trigger, holder=holder, recipient=told)
                for trigger, holder, told in order[key]
            ),
            openness=openness[key],
            what=parts_of(parts[key]),
        )
        for key in kept
    )


def _ranks(conditions: tuple[_Atom, ...]) -> tuple[tuple[int, str, str], ...]:
    return tuple((TRIGGERS.index(trigger), holder, told) for trigger, holder, told in conditions)
