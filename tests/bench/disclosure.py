"""How long it takes to say who comes to know: in a great tangle of rules, and for every service."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from typing import Final

from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import Verdict, sharing
from pathfinder.disclosure.graph import Graph
from pathfinder.disclosure.judging import verdicts_from
from pathfinder.disclosure.model import ALL_RECIPIENTS, Recipient
from pathfinder.disclosure.told import NOTHING
from pathfinder.disclosure.verdicts import start_of
from pathfinder.disclosure.ways import ways_to
from tests.builders import TODAY
from tests.disclosure.builders import made_up_world

ROUNDS: Final = 7


def tangle() -> tuple[Callable[[], object], Callable[[], object]]:
    """Return the making ready of a thousand holders and twenty thousand rules, and a question.

    Rules are made ready once for each publication, day and kind of situation.
    """
    known = made_up_world()
    ready = Graph(known, TODAY, NOTHING)

    def make_ready() -> None:
        graph = Graph(known, TODAY, NOTHING)
        for holder in known.holders:
            graph.node(holder)

    def ask() -> Mapping[Recipient, Verdict]:
        return verdicts_from(ready.start("holder_0"), ready)

    return make_ready, ask


def catalogue() -> Callable[[], int]:
    """Return the judging of every service of the shipped catalogue, with nothing remembered."""
    known, shipped = sharing(), load_shipped()
    kinds = [(service.id, one.kind) for one in shipped for service in one.services]

    def judge_all() -> int:
        graph = Graph(known, TODAY, NOTHING)
        return sum(
            len(verdicts_from(start_of(graph, service, kind), graph)) for service, kind in kinds
        )

    return judge_all


def ways() -> Callable[[], int]:
    """Return the search for every smallest set of conditions for one service."""
    known = sharing()

    def search() -> int:
        graph = Graph(known, TODAY, NOTHING)
        start = start_of(graph, "new-era-victims")
        return sum(len(ways_to(recipient, start, graph).ways) for recipient in ALL_RECIPIENTS)

    return search


def milliseconds(question: Callable[[], object]) -> float:
    """Return the median time of a question."""
    took = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        question()
        took.append((time.perf_counter() - started) * 1000)
    return statistics.median(took)


def main() -> None:
    """Print the three figures."""
    make_ready, ask = tangle()
    print(f"1,000 holders and 20,000 rules made ready: {milliseconds(make_ready):.0f} ms")
    print(f"who knows, among them: {milliseconds(ask):.0f} ms (goal: 200)")
    print(f"all verdicts of the catalogue: {milliseconds(catalogue()):.0f} ms (goal: 50)")
    print(f"all conditions for one service, five recipients: {milliseconds(ways()):.0f} ms")


if __name__ == "__main__":
    main()
