"""Follows what a person tells from body to body, and finds for each recipient the most open way.

A chain is as open as its most closed edge, an answer as its most open chain. Ways are followed
from the most open down, as in a search for the widest path (M. Pollack, "The maximum capacity
through a network", 1960), for each part of what travels at once; so loops end and thousands of
rules are read a few times each.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Final, NamedTuple

from pathfinder.disclosure.edges import Edge
from pathfinder.disclosure.graph import Graph, Node
from pathfinder.disclosure.model import Recipient
from pathfinder.disclosure.openness import Openness
from pathfinder.disclosure.travel import EVERYTHING_TOLD, and_unnamed, beyond_the_rule, passed

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

    Without ``assuming``, edges that rest on something nobody told are left out.
    """
    firmly: list[deque[Label]] = [deque() for _ in _LEVELS]
    supposedly: list[deque[Label]] = [deque() for _ in _LEVELS]
    first = Label(start.id, EVERYTHING_TOLD, Openness.ALWAYS, None, None, 0)
    firmly[Openness.ALWAYS].append(first)
    held: dict[str, int] = {}
    labels: list[Label] = []
    arrivals: dict[Recipient, list[Label]] = {}
    if start.acts_for is not None:
        arrivals[start.acts_for] = [first]
    for level in _LEVELS:
        firm, supposed = firmly[level], supposedly[level]
        while firm or supposed:
            label = firm.popleft() if firm else supposed.popleft()
            before = held.get(label.node, 0)
            new = label.parts & ~before
            if not new:
                continue
            held[label.node] = before | and_unnamed(new)
            if new != label.parts:
                label = label._replace(parts=new)
            labels.append(label)
            node = start if label.node == start.id else graph.node(label.node)
            for edge in node.edges:
                target, recipient, openness, most, saying = edge[:5]
                known = held.get(target, 0)
                if recipient is None and not most & ~known:
                    continue
                parts = passed(new, saying.travels)
                if not parts or (recipient is None and not parts & ~known):
                    continue
                if target == label.node or (edge.supposed and saying.assumed and not assuming):
                    continue
                if openness > level:
                    openness = level
                unsure = label.supposed or edge.supposed
                step = Label(target, parts, openness, edge, label, label.hops + 1, unsure)
                unnamed = beyond_the_rule(new, saying.travels) if openness > Openness.MAY else 0
                for one in _apart(step, unnamed) if unnamed else (step,):
                    if recipient is not None:
                        arrivals.setdefault(recipient, []).append(one)
                    if one.parts & ~known:
                        (supposedly if unsure else firmly)[one.openness].append(one)
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
