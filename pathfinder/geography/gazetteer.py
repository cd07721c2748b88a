"""Every place this site knows by name, read from the files in ``data/gazetteer``.

Positions and populations are GeoNames' (CC BY 4.0), the Office for National Statistics' and
Ordnance Survey's (Open Government Licence v3.0); ``sources.toml`` beside the files says which is
whose. Of outward postcodes only the point in the middle and the shares of areas are kept.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, Final

from pathfinder.errors import UnknownIdError
from pathfinder.geography.place import Place
from pathfinder.geography.postcodes import outward_part
from pathfinder.values import Value

ELSEWHERE: Final = "elsewhere"
"""The id of everywhere outside the county."""

INSIDE_FROM_PERCENT: Final = 95.0
"""An outward code with at least this share of its postcodes in the county counts as inside."""

LIKELY_FROM_PERCENT: Final = 1.0
"""An outward code may mean each area that holds at least this share of its postcodes; below, a
stray postcode would open an area to a whole town. The likeliest area counts whatever its share."""


class GazetteerSource(Value):
    """Whose figures a row of the gazetteer carries, and under which licence."""

    id: str
    title: str
    licence: str
    url: str


class Gazetteer:
    """All places, in the order of their numbers; it never changes after it is made."""

    def __init__(self, places: Iterable[Place], sources: Iterable[GazetteerSource] = ()) -> None:
        self.places: tuple[Place, ...] = tuple(places)
        self.sources: tuple[GazetteerSource, ...] = tuple(sources)
        self._by_id: Mapping[str, Place] = MappingProxyType(
            {place.id: place for place in self.places}
        )

    def place(self, place_id: str) -> Place:
        """Return the place with this id; ``UnknownIdError`` when there is none."""
        try:
            return self._by_id[place_id]
        except KeyError:
            raise UnknownIdError("place", place_id) from None

    def holds(self, place_id: str) -> bool:
        """Return whether an id is that of a place."""
        return place_id in self._by_id

    @property
    def towns(self) -> tuple[Place, ...]:
        """The towns, in the order of their numbers."""
        return tuple(place for place in self.places if place.kind == "town")

    @property
    def areas(self) -> tuple[Place, ...]:
        """The local areas as places, in the order of their numbers."""
        return tuple(place for place in self.places if place.kind == "area")

    def behind_postcode(self, text: str) -> Place | None:
        """Return the place of a postcode's outward part: elsewhere for one outside the county.

        None where the text is no postcode. The rest of the postcode is not looked at.
        """
        outward = outward_part(text)
        if outward is None:
            return None
        return self._by_id.get(outward.lower(), self._by_id[ELSEWHERE])

    def names(self) -> tuple[tuple[str, str], ...]:
        """Return every name with the id of the place it means, each name once.

        An area that bears the name of its town is reached by the town's; the linker folds these.
        """
        order = ("town", "village", "question", "outcode", "area", "elsewhere")
        seen: dict[str, tuple[str, str]] = {}
        for place in sorted(self.places, key=lambda place: order.index(place.kind)):
            own = () if place.id == ELSEWHERE else (place.name,)
            for name in (*own, *place.other_names):
                seen.setdefault(name.casefold(), (name, place.id))
        return tuple(seen.values())


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer of the shipped files, read once."""
    other_names = _toml("other_names.toml")
    described = _toml("areas.toml")
    settlements = tuple(_settlements(other_names))
    outcodes = tuple(_outcodes())
    by_id = {place.id: place for place in settlements}
    areas = tuple(_areas(described["areas"], settlements, other_names))
    elsewhere = Place(
        id=ELSEWHERE,
        name="Outside Staffordshire",
        kind="elsewhere",
        state="outside",
        other_names=tuple(other_names[ELSEWHERE]),
    )
    questions = tuple(_questions(described["questions"], by_id, other_names))
    return Gazetteer(
        (elsewhere, *areas, *questions, *settlements, *outcodes),
        (GazetteerSource(id=key, **fields) for key, fields in _toml("sources.toml").items()),
    )


def _text(name: str) -> str:
    return resources.files("pathfinder.data").joinpath(f"gazetteer/{name}").read_text("utf-8")


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(_text(name))


def _rows(name: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(_text(name).splitlines())


def _settlements(other_names: dict[str, list[str]]) -> Iterator[Place]:
    for row in _rows("places.csv"):
        yield Place.model_validate(
            {
                "id": row["id"],
                "name": row["name"],
                "kind": row["kind"],
                "state": "inside",
                "latitude": float(row["latitude"]),
                "longitude": float(row["longitude"]),
                "areas": (row["area"],),
                "other_names": tuple(other_names.get(row["id"], ())),
                "population": int(row["population"]) if row["population"] else None,
                "near_boundary": row["near_boundary"] == "yes",
            }
        )


def _outcodes() -> Iterator[Place]:
    for row in _rows("outcodes.csv"):
        shares = [
            (area, float(percent))
            for area, percent in (share.split(":") for share in row["percent_by_area"].split())
        ]
        ranked = sorted(shares, key=lambda share: -share[1])
        inside = float(row["percent_in_county"]) >= INSIDE_FROM_PERCENT
        yield Place(
            id=row["id"],
            name=row["name"],
            kind="outcode",
            state="inside" if inside else "edge",
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            areas=tuple(
                area
                for rank, (area, percent) in enumerate(ranked)
                if rank == 0 or percent >= LIKELY_FROM_PERCENT
            ),
        )


def _areas(
    named: dict[str, str], settlements: tuple[Place, ...], other_names: dict[str, list[str]]
) -> Iterator[Place]:
    """Yield the areas, each in the mean of its towns and villages weighted by their people."""
    for area, name in named.items():
        inside = [place for place in settlements if place.areas == (area,) and place.population]
        people = sum(place.population or 0 for place in inside)
        yield Place(
            id=f"area:{area}",
            name=name,
            kind="area",
            state="inside",
            latitude=_weighted(inside, "latitude", people),
            longitude=_weighted(inside, "longitude", people),
            areas=(area,),
            other_names=tuple(other_names.get(f"area:{area}", ())),
        )


def _weighted(places: list[Place], coordinate: str, people: int) -> float:
    total: float = sum(getattr(place, coordinate) * (place.population or 0) for place in places)
    return round(total / people, 4)


def _questions(
    asked: dict[str, dict[str, Any]], by_id: dict[str, Place], other_names: dict[str, list[str]]
) -> Iterator[Place]:
    for key, question in asked.items():
        possible = [by_id[choice] for choice in question["choices"] if choice in by_id]
        yield Place(
            id=f"which:{key}",
            name=question["name"],
            kind="question",
            state="ambiguous",
            areas=tuple(dict.fromkeys(area for place in possible for area in place.areas)),
            choices=tuple(question["choices"]),
            other_names=tuple(other_names.get(f"which:{key}", ())),
        )
