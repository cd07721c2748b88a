"""Under which conditions somebody can come to know: each smallest set of them, and what travels.

A condition belongs to one step: that you agree that the police are told is no agreement to what the
police do next. A set is left out where fewer of its conditions are enough for as much.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush
from itertools import count, islice
from typing import Final, NamedTuple

from pathfinder.disclosure.graph import Graph, Node
from pathfinder.disclosure.model import Recipient, Travels
from pathfinder.disclosure.openness import TRIGGERS, Openness, Trigger
from pathfinder.disclosure.travel import (
    EVERYTHING_TOLD,
    UNSTATED,
    and_unnamed,
    beyond_the_rule,
    handing_on,
    parts_of,
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


class _Step(NamedTuple):
    """One step under one condition, with its condition and its end as bits of sets."""

    node: str
    """Where it ends: the recipient, whichever of its bodies is told."""
    at: int
    atom: int
    """0 where it happens of itself."""
    travels: int
    openness: Openness


class _Partial(NamedTuple):
    """A way that was begun: under which conditions, with what, and past whom."""

    node: str
    conditions: tuple[int, ...]
    asked: int
    parts: int
    openness: Openness
    passed_by: int


def ways_to(
    recipient: Recipient, start: Node, graph: Graph, *, most: int = MOST, look_at: int = _LOOKED_AT
) -> Ways:
    """Return under which conditions what is told to ``start`` can become known to a recipient.

    The fewest conditions come first; ``most`` bounds how many sets, ``look_at`` the search.
    """
    if start.acts_for == recipient:
        direct = Way(conditions=(), openness=Openness.ALWAYS, what=parts_of(UNSTATED))
        return Ways((direct,), complete=True)
    ground = _Ground(recipient, start, graph)
    first = _Partial(start.id, (), 0, EVERYTHING_TOLD, Openness.ALWAYS, ground.bit_of(start.id))
    arrived, complete = _searched(first, ground, look_at)
    ways = _smallest(arrived, ground.atoms)
    return Ways(tuple(islice(ways, most)), complete=complete and next(ways, None) is None)


class _Ground:
    """The part of a graph that lies between somebody who is told and a recipient."""

    def __init__(self, recipient: Recipient, start: Node, graph: Graph) -> None:
        self.recipient = recipient
        self.atoms: dict[int, _Atom] = {}
        self._numbers: dict[_Atom, int] = {}
        self._bits: dict[str, int] = {}
        self._steps: dict[str, tuple[_Step, ...]] = {}
        self._nodes = _reachable(start, graph)
        self._between = _leading(self._nodes, recipient)

    def bit_of(self, node: str) -> int:
        """Return the bit that stands for a body in a set of them."""
        return self._bits.setdefault(node, 1 << len(self._bits))

    def steps(self, node: str) -> tuple[_Step, ...]:
        """Return every step from a body that can end at the recipient, each condition by itself."""
        known = self._steps.get(node)
        if known is None:
            known = self._steps[node] = tuple(self._made(node))
        return known

    def _made(self, node: str) -> Iterator[_Step]:
        for edge in self._nodes[node].edges:
            ends = edge.recipient == self.recipient
            if not ends and edge.target not in self._between:
                continue
            end, at = self.recipient if ends else edge.target, self.bit_of(edge.target)
            for trigger, opened in edge.atoms:
                atom = self._number((trigger, node, edge.hub or edge.target))
                yield _Step(end, at, atom, edge.saying.travels, opened)

    def _number(self, atom: _Atom) -> int:
        if atom[0] == "always":
            return 0
        number = self._numbers.get(atom)
        if number is None:
            number = self._numbers[atom] = 1 << len(self._numbers)
            self.atoms[number] = atom
        return number


def _reachable(start: Node, graph: Graph) -> dict[str, Node]:
    """Return everybody who can be told at all by somebody whom ``start`` tells, and ``start``."""
    found, waiting = {start.id: start}, [start]
    while waiting:
        for edge in waiting.pop().edges:
            if edge.target not in found:
                found[edge.target] = graph.node(edge.target)
                waiting.append(found[edge.target])
    return found


def _leading(nodes: Mapping[str, Node], recipient: Recipient) -> set[str]:
    """Return those from whom some step or steps lead to a recipient."""
    tellers: dict[str, set[str]] = {}
    waiting: list[str] = []
    for name, node in nodes.items():
        for edge in node.edges:
            tellers.setdefault(edge.target, set()).add(name)
            if edge.recipient == recipient:
                waiting.append(name)
    leading: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in leading:
            leading.add(name)
            waiting += tellers.get(name, ())
    return leading


def _searched(first: _Partial, ground: _Ground, look_at: int) -> tuple[list[_Partial], bool]:
    """Return the ways that arrive, and whether all were looked at; the fewest conditions first."""
    number = count()
    waiting = [(0, next(number), first)]
    seen: dict[str, list[_Partial]] = {}
    left = look_at
    while waiting and left:
        _, _, partial = heappop(waiting)
        known = seen.setdefault(partial.node, [])
        if _is_no_news(partial, known):
            continue
        known.append(partial)
        left -= 1
        if partial.node == ground.recipient:
            continue
        for further in _further(partial, ground):
            heappush(waiting, (len(further.conditions), next(number), further))
    return seen.get(ground.recipient, []), not waiting


def _further(partial: _Partial, ground: _Ground) -> Iterator[_Partial]:
    """Yield a way with each step on that something travels by, past nobody twice."""
    node, conditions, asked, held, openness, passed_by = partial
    handed_on = handing_on(held)
    for end, at, atom, travels, opened in ground.steps(node):
        parts = handed_on[travels]
        if not parts or passed_by & at:
            continue
        step = _Partial(
            end,
            (*conditions, atom) if atom else conditions,
            asked | atom,
            parts,
            min(openness, opened),
            passed_by | at,
        )
        if step.openness > Openness.MAY and (unnamed := beyond_the_rule(held, travels)):
            yield step._replace(parts=unnamed, openness=Openness.MAY)
            if parts & ~unnamed:
                yield step._replace(parts=parts & ~unnamed)
        else:
            yield step


def _is_no_news(partial: _Partial, known: Iterable[_Partial]) -> bool:
    """Return whether another way asks for no more, lets as much travel and is as open."""
    _, _, asked, parts, openness, passed_by = partial
    for _, _, less, more, opener, past in known:
        if (
            not less & ~asked
            and opener >= openness
            and not past & ~passed_by
            and not parts & ~and_unnamed(more)
        ):
            return True
    return False


def _smallest(arrived: Iterable[_Partial], atoms: Mapping[int, _Atom]) -> Iterator[Way]:
    """Yield the sets of which no smaller one does as much, the most open first, then the fewest."""
    parts: dict[int, int] = {}
    openness: dict[int, Openness] = {}
    order: dict[int, tuple[int, ...]] = {}
    for one in arrived:
        parts[one.asked] = parts.get(one.asked, 0) | one.parts
        openness[one.asked] = max(openness.get(one.asked, one.openness), one.openness)
        order.setdefault(one.asked, one.conditions)
    kept: list[int] = []
    for key in sorted(parts, key=int.bit_count):
        if not any(
            not other & ~key
            and openness[other] >= openness[key]
            and not parts[key] & ~and_unnamed(parts[other])
            for other in kept
        ):
            kept.append(key)
    found = {key: tuple(atoms[number] for number in order[key]) for key in kept}
    kept.sort(key=lambda key: (-openness[key], len(found[key]), _ranks(found[key])))
    for key in kept:
        yield Way(
            conditions=tuple(
                Condition(trigger=trigger, holder=holder, recipient=told)
                for trigger, holder, told in found[key]
            ),
            openness=openness[key],
            what=parts_of(parts[key]),
        )


def _ranks(conditions: tuple[_Atom, ...]) -> tuple[tuple[int, str, str], ...]:
    return tuple((TRIGGERS.index(trigger), holder, told) for trigger, holder, told in conditions)
