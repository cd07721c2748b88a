"""What a person told us, as we understood it: named by concept, never by the words they used."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from markupsafe import Markup

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue
from pathfinder.errors import UnknownIdError
from pathfinder.web.sentences.concepts import concept_name
from pathfinder.web.sentences.places import language_named_twice, place_name
from pathfinder.web.sentences.wording import escaped, gettext, in_english

ORGANIZATION, SERVICE = "organization/", "service/"


class ToldThing(NamedTuple):
    """One thing that was told: its id, what to call it, and the field of ``Circumstances``."""

    id: str
    name: Markup
    field: str


def everything_told_us(
    told: Circumstances, catalogue: Catalogue, reader: str
) -> tuple[ToldThing, ...]:
    """Return everything that was told, in a fixed order; ``reader`` is the tag of the page."""
    things = [_concept(concept, reader) for concept in told.concepts]
    if told.place is not None:
        things.append(_place(told.place, reader))
    things += [_language(tag, reader) for tag in told.languages]
    things += [
        ToldThing(entry, entry_name(entry, catalogue), "organizations")
        for entry in told.organizations
    ]
    return tuple(things)


@lru_cache(maxsize=4096)
def _concept(concept: str, reader: str) -> ToldThing:
    del reader
    return ToldThing(concept, escaped(concept_name(concept)), "")


@lru_cache(maxsize=4096)
def _place(place: str, reader: str) -> ToldThing:
    del reader
    return ToldThing(place, place_name(place), "place")


@lru_cache(maxsize=4096)
def _language(tag: str, reader: str) -> ToldThing:
    del reader
    return ToldThing(tag, language_named_twice(tag), "languages")


def without_thing(told: Circumstances, thing: ToldThing) -> Circumstances:
    """Return the situation as if one thing had not been told."""
    match thing.field:
        case "":
            return told.without_concept(thing.id)
        case "place":
            return told.replaced(place=None)
        case field:
            kept = tuple(item for item in getattr(told, field) if item != thing.id)
            return told.replaced(**{field: kept})


def entry_name(entry: str, catalogue: Catalogue) -> Markup:
    """Return the name of an organisation or service by the id of its entry.

    A printed code may name one that the catalogue has let go of.
    """
    try:
        if entry.startswith(ORGANIZATION):
            return in_english(catalogue.organization(entry.removeprefix(ORGANIZATION)).name)
        return in_english(catalogue.service(entry.removeprefix(SERVICE)).name)
    except UnknownIdError:
        return escaped(gettext("A service we no longer list"))
