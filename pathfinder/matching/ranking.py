"""In which order services are shown: bands, one key after the other, each able to change the order.

No weights are added up: a nearer service never outranks one that surely takes the person, and the
order can be explained line by line. The keys, the strongest first:

1. how well it fits: surely, then ask;
2. of those to ask, the ones that decide each case or are for some people only come last;
3. for somebody who fears the police: the police themselves last;
4. for somebody who fears the police or told a status: who may come to know, the closed first;
5. how many of the needs and helps told it names;
6. whether it speaks the language told, then whether it finds an interpreter;
7. whether it is run by and for the group asked for;
8. the distance band: within 5, 15 or 40 kilometres, beyond, then those without a distance;
   a safe place stands with the nearest, wherever it is;
9. whether somebody answers now: surely, by old hours, not known, closed;
10. the best way to reach it;
11. for a place told: those for some areas before those for the whole country;
12. its id, so that the order is always the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from pathfinder.geography import DISTANCE_BANDS, nearest_band
from pathfinder.matching.bits import positions, which
from pathfinder.matching.found import DistanceBand

Bands = Sequence[int]
"""One key: sets of services, the best first; whoever is in none of them comes last."""

NEAREST: Final[tuple[DistanceBand, ...]] = ("5", "15", "40", "beyond")
_BAND_WITHIN: Final[dict[int | None, DistanceBand]] = dict(
    zip((*DISTANCE_BANDS, None), NEAREST, strict=True)
)


def in_order(these: int, keys: Sequence[Bands]) -> Iterator[int]:
    """Yield the positions in a set by one key after the other, then the smallest first.

    Only as far as it is asked: the first few of hundreds cost little.

    >>> list(in_order(0b1111, [[0b1100], [0b1010]]))
    [3, 2, 1, 0]
    """
    waiting = [(these, 0)]
    while waiting:
        these, depth = waiting.pop()
        while depth < len(keys) and these.bit_count() > 1:
            for band in keys[depth]:
                if best := these & band:
                    if best != these:
                        waiting.append((these ^ best, depth))
                        these = best
                    break
            depth += 1
        yield from positions(these)


def by_count(sets: Iterable[int], everyone: int) -> Bands:
    """Return bands by how many of the sets hold a service, the most first.

    >>> [bin(band) for band in by_count([0b011, 0b001], 0b111)]
    ['0b1', '0b10', '0b100']
    """
    bands = [everyone]
    for one in sets:
        counted, missed = [], 0
        for band in bands:
            held = band & one
            counted.append(missed | held)
            missed = band ^ held
        bands = [*counted, missed]
    return bands


def by_value(values: Sequence[tuple[int, ...]]) -> Bands:
    """Return bands by a value for each position, the smallest first."""
    return [which(one == value for one in values) for value in sorted(set(values))]


def band_of(kilometres: float | None, *, from_afar: bool) -> DistanceBand:
    """Return the band of a distance; without one, whether the service helps from afar.

    >>> band_of(3.2, from_afar=True), band_of(60.0, from_afar=False), band_of(None, from_afar=True)
    ('5', 'beyond', 'remote')
    """
    if kilometres is None:
        return "remote" if from_afar else "unknown"
    return _BAND_WITHIN[nearest_band(kilometres)]
