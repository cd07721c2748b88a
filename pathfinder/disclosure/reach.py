"""Follows what a person tells from body to body, and finds for each recipient the most open way.

A chain is as open as its most closed edge, an answer as its most open chain. Ways are followed
from the most open down, as in a search for the widest path (M. Pollack, "The maximum capacity
through a network", 1960), for each part of what travels at once; so loops end and thousands of
rules are read a few times each.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import compress
from typing import Final, NamedTuple

from pathfinder.disclosure.edges import Edge
from pathfinder.disclosure.graph import Graph, Node
from pathfinder.disclosure.model import Recipient
from pathfinder.disclosure.openness import Openness
from pathfinder.disclosure.travel import (
    EVERYTHING_TOLD,
    and_unnamed,
    beyond_the_rule,
    handing_on,
    passed,
)

_LEVELS: Final = tuple(sorted(Openness, reverse=True))


class Label(NamedTuple):
    """What has reached one body, how openly, and by which edge from where."""

    node: str
    parts: int
    openness: Openness
    edge: Edge | None
    before: Label | None
    hops: int
    supposed: bool = False
    """Whether the chain rests on something that is only announced, or that nobody told."""

    @property
    def edges(self) -> tuple[Edge, ...]:
        """Return the chain that led here, the first edge first."""
        label: Label | None = self
        chain: list[Edge] = []
        while label is not None and label.edge is not None:
            chain.append(label.edge)
            label = label.before
        return tuple(reversed(chain))

    @property
    def carried(self) -> tuple[int, ...]:
        """Return what is known at the end of each edge of the chain, for what this chain carries.

        ``parts`` leaves out what had reached a body by another way before; this does not.
        """
        if self.before is None or self.edge is None:
            return ()
        so_far = self.before.carried
        held = so_far[-1] if so_far else self.before.parts
        allowed = self.edge.saying.travels
        on, unnamed = passed(held, allowed), beyond_the_rule(held, allowed)
        if unnamed and self.edge.openness > Openness.MAY and self.before.openness > Openness.MAY:
            on = unnamed if self.openness is Openness.MAY else on & ~unnamed
        return (*so_far, on)

    @property
    def root(self) -> str:
        """Return who was told at first."""
        label = self
        while label.before is not None:
            label = label.before
        return label.node


class Reached(NamedTuple):
    """Everything that can come of telling one body."""

    start: Node
    labels: tuple[Label, ...]
    """Who holds what, the most open first; the first is the start."""
    arrivals: dict[Recipient, list[Label]]
    """Every last step to a recipient from somebody who was reached, the most open first."""


def reached_from(start: Node, graph: Graph, *, assuming: bool = True) -> Reached:
    """Return whom what is told to ``start`` can reach, with what and how openly.

    Without ``assuming``, edges that rest on something nobody told are left out. What a body holds,
    or will hold by a label that waits before any new one, is not followed to it once more.
    """
    firmly: list[deque[Label]] = [deque() for _ in _LEVELS]
    supposedly: list[deque[Label]] = [deque() for _ in _LEVELS]
    first = Label(start.id, EVERYTHING_TOLD, Openness.ALWAYS, None, None, 0)
    firmly[Openness.ALWAYS].append(first)
    held: dict[str, int] = {}
    expected: dict[str, int] = {}
    awaited: list[dict[str, int]] = [{} for _ in _LEVELS]
    expected_by = expected.get
    labels: list[Label] = []
    arrivals: dict[Recipient, list[Label]] = {}
    if start.acts_for is not None:
        arrivals[start.acts_for] = [first]
    for level in _LEVELS:
        firm, supposed = firmly[level], supposedly[level]
        for waiting, parts in awaited[level].items():
            expected[waiting] = expected_by(waiting, 0) | parts
        while firm or supposed:
            label = firm.popleft() if firm else supposed.popleft()
            before = held.get(label.node, 0)
            new = label.parts & ~before
            if not new:
                continue
            held[label.node] = now = before | and_unnamed(new)
            expected[label.node] = expected_by(label.node, 0) | now
            if new != label.parts:
                label = label._replace(parts=new)
            labels.append(label)
            here, hops, guessed = label.node, label.hops + 1, label.supposed
            node = start if here == start.id else graph.node(here)
            handed_on = handing_on(new)
            passing = list(map(handed_on.__getitem__, node.allows))
            for edge, parts in compress(zip(node.edges, passing, strict=True), passing):
                target, recipient, openness, saying, _, _, guess = edge
                known = expected_by(target, 0)
                if recipient is None and not parts & ~known:
                    continue
                if openness > level:
                    openness = level
                if openness < level:
                    known |= awaited[openness].get(target, 0)
                if recipient is None and not parts & ~known:
                    continue
                if target == here or (guess and saying.assumed and not assuming):
                    continue
                unsure = guessed or guess
                step = Label(target, parts, openness, edge, label, hops, unsure)
                unnamed = beyond_the_rule(new, saying.travels) if openness > Openness.MAY else 0
                for one in _apart(step, unnamed) if unnamed else (step,):
                    if recipient is not None:
                        arrivals.setdefault(recipient, []).append(one)
                    if one.parts & ~known:
                        (supposedly if unsure else firmly)[one.openness].append(one)
                        if not unsure:
                            known |= and_unnamed(one.parts)
                            waits = expected if one.openness is level else awaited[one.openness]
                            waits[target] = waits.get(target, 0) | and_unnamed(one.parts)
    for steps in arrivals.values():
        steps.sort(key=lambda step: -step.openness)
    return Reached(start, tuple(labels), arrivals)


def _apart(step: Label, unnamed: int) -> Iterator[Label]:
    """Yield a step in two where a rule made for a person is met by facts without a name.

    Nobody must pass on, under such a rule, what names nobody; they may.
    """
    if step.parts & ~unnamed:
        yield step._replace(parts=step.parts & ~unnamed)
    yield step._replace(parts=unnamed, openness=Openness.MAY)
