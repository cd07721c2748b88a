"""Turns what somebody wrote, in any of the languages known here, into ids a search can use.

The text is shielded first, then read once with all languages at the same time, because people mix
them. A concept that a careful reader would not find is worse than one that is missed: when nothing
is found, the honest answer is empty.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from pathfinder.circumstances import Circumstances
from pathfinder.geography import Gazetteer
from pathfinder.languages import words
from pathfinder.understanding.answer import Heard, Understood
from pathfinder.understanding.hearing import Hit, hear, read
from pathfinder.understanding.lexicon import TONGUE, Lexicon
from pathfinder.understanding.organizations import OrganizationNames
from pathfinder.understanding.places import PlaceNames
from pathfinder.understanding.privacy import shield
from pathfinder.vocabulary import BY_AND_FOR, HELPS, facet_of

_WANTED: Final = frozenset((*HELPS, *BY_AND_FOR))
MOST_HEARD: Final = 3
"""How many runs of words are told for one meaning."""


def _outside_names(hits: Sequence[Hit], covered: Mapping[int, bool]) -> list[Hit]:
    """Return the hits that are more than a part of a name.

    ``covered`` gives the words of names, and whether what is wanted is still heard in them.
    """
    return [
        hit
        for hit in hits
        if not all(number in covered for number in hit.telling)
        or (hit.rule.means in HELPS and all(covered[number] for number in hit.telling))
    ]


def understand(
    text: str,
    language: str,
    *,
    gazetteer: Gazetteer | PlaceNames,
    lexicon: Lexicon,
    organizations: Mapping[str, str] | OrganizationNames,
) -> Understood:
    """Return the circumstances that a text tells, with the words that told them.

    ``language`` is the page's tag; it only decides readings that two languages share, and may be
    anything. Pass ``PlaceNames`` and ``OrganizationNames`` made once to save making them again.
    Never raises for any text.
    """
    if not isinstance(gazetteer, PlaceNames):
        gazetteer = PlaceNames(gazetteer, lexicon)
    if not isinstance(organizations, OrganizationNames):
        organizations = OrganizationNames(organizations, lexicon.shared)
    shielded = shield(text)
    cut = words(shielded.text)
    if not cut:
        return Understood(truncated=shielded.truncated)
    named = organizations.found_in(shielded.text, cut)
    where = gazetteer.found_in(shielded.text, cut)
    covered = {
        number: one.end - one.start > 1 for one in named for number in range(one.start, one.end)
    }
    if where:
        if where.place.state == "outside" and where.start in covered:
            where = None
        else:
            covered.update(dict.fromkeys(range(where.start, where.end), False))
    reading = read(shielded.text, cut, lexicon, language)
    hits = _outside_names(hear(reading, lexicon, _WANTED), covered)

    heard: dict[tuple[str, str], None] = {}
    concepts: dict[str, list[str]] = {}
    tongues: dict[str, None] = {}
    told: dict[str, int] = {}

    def say(start: int, end: int, means: str) -> None:
        told[means] = told.get(means, 0) + 1
        if told[means] <= MOST_HEARD:
            heard[shielded.text[cut[start].start : cut[end - 1].end], means] = None

    for hit in hits:
        means = hit.rule.means
        if means == TONGUE:
            means = lexicon.tongues.get(cut[hit.tongue].token, "")
            if not means:
                continue
            tongues[means] = None
        else:
            concepts.setdefault(facet_of(means), []).append(means)
        say(hit.start, hit.end, means)
    for one in named:
        say(one.start, one.end, one.id)
    if where:
        say(where.start, where.end, where.place.id)
    return Understood(
        circumstances=Circumstances(
            **{facet: tuple(found) for facet, found in concepts.items()},
            place=where.place.id if where else None,
            languages=tuple(tongues),
            organizations=tuple(dict.fromkeys(one.id for one in named)),
        ),
        heard=tuple(Heard(words=spoken, means=means) for spoken, means in heard),
        place_state=where.place.state if where else "none",
        place_name=where.place.name if where else None,
        areas=where.place.areas if where else (),
        truncated=shielded.truncated,
    )
