"""The closed lists of permanent ids: what happened, what is wanted, for whom, and so on.

The lists live in ``data/vocabulary/concepts.toml``; ids are never renamed or reused, because
printed cards carry them for years. An id that is not in the lists is an error, never a guess.
"""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Annotated, Final

from pydantic import AfterValidator

from pathfinder.errors import UnknownIdError

CONCEPTS: Final[dict[str, dict[str, str]]] = tomllib.loads(
    resources.files("pathfinder.data").joinpath("vocabulary/concepts.toml").read_text("utf-8")
)
"""facet (needs, helps, people, status, urgency, by_and_for) -> id -> definition in English."""

FACETS: Final = tuple(CONCEPTS)
NEEDS: Final = tuple(CONCEPTS["needs"])
HELPS: Final = tuple(CONCEPTS["helps"])
PEOPLE: Final = tuple(CONCEPTS["people"])
STATUS: Final = tuple(CONCEPTS["status"])
URGENCY: Final = tuple(CONCEPTS["urgency"])
BY_AND_FOR: Final = tuple(CONCEPTS["by_and_for"])

_FACET_OF: Final = {concept: facet for facet, concepts in CONCEPTS.items() for concept in concepts}

AREAS: Final = (
    "stoke-on-trent",
    "newcastle-under-lyme",
    "staffordshire-moorlands",
    "stafford",
    "south-staffordshire",
    "cannock-chase",
    "lichfield",
    "east-staffordshire",
    "tamworth",
)
"""The nine local authority areas this site serves."""

WIDER_AREAS: Final = {
    "staffordshire": tuple(area for area in AREAS if area != "stoke-on-trent"),
    "england": AREAS,
    "uk": AREAS,
}
"""How the names of larger areas expand; "staffordshire" is the county council's eight districts."""

RECIPIENTS: Final = ("police", "home_office", "council", "school", "family_or_abuser")
"""Everyone about whom each page says whether they may come to know."""

ORGANIZATION_KINDS: Final = (
    "charity",
    "community",
    "council",
    "government",
    "independent",
    "nhs",
    "police",
    "social_enterprise",
    "statutory",
)


def facet_of(concept: str) -> str:
    """Return the facet a concept belongs to.

    >>> facet_of("domestic_abuse")
    'needs'

    Raises ``UnknownIdError`` for anything outside the lists.
    """
    try:
        return _FACET_OF[concept]
    except KeyError:
        raise UnknownIdError("concept", concept) from None


def is_concept(concept: str) -> bool:
    """Return whether the closed lists hold this id."""
    return concept in _FACET_OF


def _member_of(kind: str, allowed: tuple[str, ...]) -> AfterValidator:
    members = frozenset(allowed)

    def check(value: str) -> str:
        if value not in members:
            raise ValueError(f"{value!r} is not a known {kind}")
        return value

    return AfterValidator(check)


Need = Annotated[str, _member_of("need", NEEDS)]
Help = Annotated[str, _member_of("help", HELPS)]
Person = Annotated[str, _member_of("person", PEOPLE)]
Status = Annotated[str, _member_of("status", STATUS)]
Urgency = Annotated[str, _member_of("urgency", URGENCY)]
ByAndFor = Annotated[str, _member_of("by-and-for group", BY_AND_FOR)]
Area = Annotated[str, _member_of("area", AREAS)]
AreaName = Annotated[str, _member_of("area", (*AREAS, *WIDER_AREAS))]
OrganizationKind = Annotated[str, _member_of("kind of organisation", ORGANIZATION_KINDS)]


def expand_areas(names: tuple[str, ...]) -> frozenset[str]:
    """Return the local areas that these names of areas cover.

    >>> sorted(expand_areas(("tamworth", "staffordshire")))[:2]
    ['cannock-chase', 'east-staffordshire']
    """
    expanded: set[str] = set()
    for name in names:
        expanded.update(WIDER_AREAS.get(name, (name,)))
    return frozenset(expanded)
