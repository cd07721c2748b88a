"""Names of places and languages: areas and towns keep their names, languages are named twice."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from markupsafe import Markup

from pathfinder.geography import gazetteer
from pathfinder.languages import language
from pathfinder.vocabulary import AREAS
from pathfinder.web.sentences.wording import (
    N_,
    filled,
    gettext,
    in_language,
    isolated,
    listed,
    reader_locale,
)

_COUNTY: Final = "staffordshire"
_WIDE: Final = {"england": N_("all of England"), "uk": N_("all of the UK")}


def area_name(area: str) -> Markup:
    """Return the name of a local authority area, or of a wider one in the reader's language."""
    if area in _WIDE:
        return filled(gettext(_WIDE[area]))
    if area == _COUNTY:
        return isolated(_COUNTY.title(), "ltr")
    return isolated(gazetteer().place(f"area:{area}").name, "ltr")


def areas_named(areas: tuple[str, ...]) -> Markup:
    """Return areas as a list, the nine of this site as one phrase."""
    if set(areas) >= set(AREAS) or set(areas) == {"stoke-on-trent", _COUNTY}:
        return filled(
            gettext("all of %(county)s and %(city)s"),
            county=area_name(_COUNTY),
            city=area_name("stoke-on-trent"),
        )
    return listed(area_name(area) for area in areas)


def place_name(place: str) -> Markup:
    """Return the name of a place of the gazetteer, as the reader chose it."""
    found = gazetteer().place(place)
    if found.kind == "elsewhere":
        return filled(gettext("Outside Staffordshire"))
    return isolated(found.name, "ltr")


@lru_cache(maxsize=4096)
def _name_in(tag: str, reader: str) -> str | None:
    try:
        return Locale.parse(reader).languages.get(tag.replace("-", "_"))
    except UnknownLocaleError:
        return None


def language_name(tag: str) -> str:
    """Return a language's name in the reader's language, in English where there is no such name."""
    return _name_in(tag, str(reader_locale())) or language(tag).name


def own_language_name(tag: str) -> Markup:
    """Return a language's own name for itself, in its own script and direction."""
    spoken = language(tag)
    return in_language(spoken.own_name, tag, spoken.direction)


def language_named_twice(tag: str) -> Markup:
    """Return a language by its own name and, where that differs, by its name for the reader."""
    own, translated = own_language_name(tag), language_name(tag)
    if language(tag).own_name.casefold() == translated.casefold():
        return own
    return Markup("{} ({})").format(own, isolated(translated))
