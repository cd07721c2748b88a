"""How long one search over three hundred services takes, with all that a page of answers reads.

The services are made up, with the mixture of facts, dates and silences of the real ones.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from typing import Final

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue, Service
from pathfinder.matching import Found, Index, find
from pathfinder.vocabulary import AREAS, HELPS, NEEDS, STATUS
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
    """Print the time of making an index, and of each search, as median and 95th percentile."""
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
