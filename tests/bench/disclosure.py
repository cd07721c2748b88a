"""How long it takes to say who comes to know: in a great tangle of rules, and for every service."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import Verdict, explain_parties, sharing
from pathfinder.disclosure.explain import explained
from pathfinder.disclosure.graph import Graph
from pathfinder.disclosure.judging import verdicts_from
from pathfinder.disclosure.model import ALL_RECIPIENTS, Recipient
from pathfinder.disclosure.told import NOTHING
from pathfinder.disclosure.verdicts import start_of
from pathfinder.pathway import Route, routes
from tests.builders import TODAY
from tests.disclosure.builders import made_up_world

ROUNDS: Final = 7


def tangle() -> tuple[Callable[[], object], Callable[[], object]]:
    """Return two questions among a thousand holders and twenty thousand rules.

    The first starts from nothing, as after a publication; for the second the rules are ready.
    """
    known = made_up_world()
    ready = Graph(known, TODAY, NOTHING)

    def from_nothing() -> Mapping[Recipient, Verdict]:
        graph = Graph(known, TODAY, NOTHING)
        return verdicts_from(graph.start("holder_0"), graph)

    def again() -> Mapping[Recipient, Verdict]:
        return verdicts_from(ready.start("holder_0"), ready)

    return from_nothing, again


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


def explanations() -> dict[str, Callable[[], object]]:
    """Return for every way and service the whole explanation, about all five recipients."""
    known = sharing()
    graph = Graph(known, TODAY, NOTHING)

    def of_way(way: Route) -> object:
        return [explain_parties(way.tells, one, TODAY) for one in ALL_RECIPIENTS]

    def of_service(service: str) -> object:
        start = start_of(graph, service)
        return [explained(start, recipient, graph) for recipient in ALL_RECIPIENTS]

    return {way.id: partial(of_way, way) for way in routes()} | {
        service: partial(of_service, service) for service in known.services
    }


def milliseconds(question: Callable[[], object]) -> float:
    """Return the median time of a question."""
    took = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        question()
        took.append((time.perf_counter() - started) * 1000)
    return statistics.median(took)


def main() -> None:
    """Print the four figures."""
    from_nothing, again = tangle()
    print(f"1,000 holders and 20,000 rules, cold: {milliseconds(from_nothing):.0f} ms (goal: 200)")
    print(f"among them once more, rules ready: {milliseconds(again):.0f} ms")
    print(f"all verdicts of the catalogue: {milliseconds(catalogue()):.0f} ms (goal: 50)")
    took = {name: milliseconds(question) for name, question in explanations().items()}
    slowest = max(took, key=took.__getitem__)
    print(f"the longest explanation, of {slowest}: {took[slowest]:.0f} ms (goal: 20)")


if __name__ == "__main__":
    main()
