"""How long a search takes, with all that a page of answers reads.

First over three hundred services, made up with the mixture of facts, dates and silences of the
real ones; then, part by part, one search over the shipped catalogue.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Final

from pathfinder.circumstances import Circumstances, issue, read
from pathfinder.directory import Catalogue, Service
from pathfinder.directory.shipped import load_shipped
from pathfinder.disclosure import CardVerdicts
from pathfinder.matching import Finder, Found, Index, find
from pathfinder.vocabulary import AREAS, HELPS, NEEDS, STATUS
from tests.bench.__main__ import TOLD
from tests.builders import (
    ALWAYS,
    LONG_AGO,
    NOON,
    OFFICE_HOURS,
    RECENT,
    TODAY,
    UNDATED,
    catalogue,
    fact,
    location,
    phone,
    residence_any,
    residence_some,
    service,
)

SERVICES: Final = 300
ROUNDS: Final = 400
ROUNDS_OF_PARTS: Final = 4000
CARDS: Final = 10
SEARCHES: Final = (
    Circumstances(
        needs=("domestic_abuse",),
        helps=("safe_place_to_stay",),
        people=("has_children",),
        place="burton-upon-trent",
    ),
    Circumstances(needs=("domestic_abuse",), status=("no_recourse",), languages=("ur",)),
    Circumstances(needs=("sexual_violence",), people=("man",), place="tamworth"),
    Circumstances(
        needs=("domestic_abuse", "coercive_control", "stalking_harassment"),
        helps=("someone_to_talk_to", "immigration_advice", "advocacy"),
        people=("woman", "disabled"),
        status=("insecure_status",),
        urgency=("fears_police",),
        place="stafford",
        languages=("pl",),
    ),
)


def main() -> None:
    """Print the times: of the index, of each search, of the parts of a search."""
    made = made_up_catalogue()
    started = time.perf_counter()
    index = Index(made, TODAY)
    print(f"index over {SERVICES} services: {(time.perf_counter() - started) * 1000:.0f} ms")
    for told in SEARCHES:
        found = find(told, made, TODAY, NOON, index=index)
        times = sorted(_timed(told, made, index))
        print(
            f"find with {len(told.concepts)} concepts, {len(found.matches)} matches: "
            f"p50 {statistics.median(times):.0f} us, p95 {times[int(len(times) * 0.95)]:.0f} us"
        )
    print("one search over the shipped catalogue, each part with what it needs:")
    for name, part in parts_of_a_search().items():
        took = [_seconds(part) for _ in range(ROUNDS_OF_PARTS)]
        least, middle = min(took) * 1e6, statistics.median(took) * 1e6
        print(f"{name:24} least {least:5.1f} us, p50 {middle:5.1f} us")


def parts_of_a_search() -> dict[str, Callable[[], object]]:
    """Return what a page of answers does, by name: the reading of a code, and parts of a search."""
    shipped, code = load_shipped(), issue(TOLD).code
    verdicts = CardVerdicts(shipped, TODAY)
    finder = Finder(shipped, openness=verdicts.order_for)

    def found() -> Found:
        return finder.find(TOLD, TODAY, NOON)

    return {
        "reading the code": lambda: read(code),
        "who is left": found,
        "the first ten": lambda: found().matches[:CARDS],
        "who listens": lambda: found().listeners,
        "who interprets": lambda: found().interpreting_listener,
        "what to leave out": lambda: found().without,
        "all of it": lambda: _read(found()),
    }


def _seconds(part: Callable[[], object]) -> float:
    started = time.perf_counter()
    part()
    return time.perf_counter() - started


def _timed(told: Circumstances, made: Catalogue, index: Index) -> Iterator[float]:
    for _ in range(ROUNDS):
        started = time.perf_counter()
        _read(find(told, made, TODAY, NOON, index=index))
        yield (time.perf_counter() - started) * 1_000_000


def _read(found: Found) -> None:
    """Look at what a page shows."""
    assert len(found.matches[:CARDS]) <= CARDS
    assert found.without is not None
    assert found.listeners is not None
    assert found.interpreting_listener is None or found.listeners


def made_up_catalogue(seed: int = 2) -> Catalogue:
    """Return three hundred services, the same for the same seed."""
    chance = random.Random(seed)
    return catalogue(*(_made_up(number, chance) for number in range(SERVICES)))


def _made_up(number: int, chance: random.Random) -> Service:
    def perhaps(share: float, value: object) -> object:
        printed = chance.choice((RECENT, RECENT, "2024-02", LONG_AGO, UNDATED, UNDATED))
        return fact(value, printed) if chance.random() < share else None

    national = chance.random() < 0.6
    areas = ("england",) if national else tuple(chance.sample(AREAS, chance.randint(1, 9)))
    hours = perhaps(0.6, chance.choice((ALWAYS, OFFICE_HOURS)))
    return service(
        f"service-{number}",
        needs=perhaps(0.8, tuple(chance.sample(NEEDS, 4))),
        inferred_needs=tuple(chance.sample(NEEDS, 2)),
        helps=perhaps(0.95, tuple(chance.sample(HELPS, 4))),
        genders=perhaps(0.5, chance.choice(("any", "any", "women", "men"))),
        residence=perhaps(
            0.4, chance.choice((residence_any(), residence_some(("asylum",), STATUS[:1])))
        ),
        public_funds=perhaps(0.2, "not_needed"),
        area=perhaps(0.95, areas),
        languages=perhaps(0.2, ("pl", "ur")),
        interpreter=perhaps(0.3, True),
        phones=(phone(printed=chance.choice((RECENT, UNDATED)), hours=hours),),
        locations=() if national else (location(chance.choice(("stafford", "tamworth", "leek"))),),
    )


if __name__ == "__main__":
    main()
