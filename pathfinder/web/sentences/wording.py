"""The few tools that every sentence is made with: marking, filling and keeping pieces apart.

A translation is never trusted with markup: it is escaped first, and only then filled with pieces
that are already safe. ``N_`` marks a literal for the translators without translating it yet, so a
table of sentences can stand once, be read by anyone, and still give the English beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal

import flask_babel
from babel import Locale
from babel.lists import format_list
from markupsafe import Markup, escape

from pathfinder.errors import UnknownIdError

N_: Final = str
"""Marks a sentence for the translators (Babel looks for this name) and returns it unchanged."""

ENGLISH: Final = "en"
BRITISH: Final = Locale(ENGLISH, "GB")


def gettext(sentence: str) -> str:
    """Return a sentence in the reader's language, its ``%(name)s`` places still open."""
    translated: str = flask_babel.gettext(sentence)
    return translated


def ngettext(singular: str, plural: str, number: int) -> str:
    """Return the sentence for a number of things, its ``%(name)s`` places still open."""
    translated: str = flask_babel.get_translations().ungettext(singular, plural, number)
    return translated


def reader_locale() -> Locale:
    """Return the reader's language as Babel knows it, for dates, lists and names.

    English is written the British way.
    """
    locale = flask_babel.get_locale()
    return BRITISH if locale is None or locale.language == ENGLISH else locale


def escaped(words: str) -> Markup:
    """Return words made safe for a page."""
    return escape(words)


def filled(sentence: str, **pieces: object) -> Markup:
    """Return a translated sentence with its ``%(name)s`` places filled, everything escaped once.

    >>> str(filled("Tell %(who)s & go", who=Markup("<bdi>us</bdi>")))
    'Tell <bdi>us</bdi> &amp; go'
    """
    return escape(sentence) % {name: escape(piece) for name, piece in pieces.items()}


def chosen(table: Mapping[str, str], key: str, kind: str) -> str:
    """Return the translated sentence that a table of marked sentences holds for an id."""
    try:
        return gettext(table[key])
    except KeyError:
        raise UnknownIdError(kind, key) from None


def isolated(text: str, direction: Literal["ltr", "auto"] = "auto") -> Markup:
    """Return text that keeps its own direction inside a line of the other one."""
    if direction == "ltr":
        return Markup('<bdi dir="ltr">{}</bdi>').format(text)
    return Markup("<bdi>{}</bdi>").format(text)


def in_language(text: str, tag: str, direction: str) -> Markup:
    """Return a run of text in a language of its own, marked for readers aloud and for fonts."""
    return Markup('<bdi lang="{}" dir="{}">{}</bdi>').format(tag, direction, text)


def in_english(text: str) -> Markup:
    """Return English words as they stand, on a page in any language."""
    return in_language(text, ENGLISH, "ltr")


def in_both(worded: Callable[[str, Callable[[str], str]], Markup]) -> Markup:
    """Return a sentence in the reader's language, with the English beside a translation.

    What says or warns who would know, and what is read out, stands in both until a native speaker
    has signed the translation. ``worded`` makes the sentence for a locale, from what translates.
    """
    english = worded(str(BRITISH), str)
    if reader_locale().language == ENGLISH:
        return english
    translated = worded(str(reader_locale()), gettext)
    return Markup('{} <small lang="en" dir="ltr">{}</small>').format(translated, english)


def with_english(sentence: str, **pieces: object) -> Markup:
    """Return a marked sentence as ``in_both`` does, for pieces that are the same in both."""
    return in_both(lambda _, translated: filled(translated(sentence), **pieces))


_LISTS: Final = {"ckb": {"standard": ("، ", " و "), "or": ("، ", " یان ")}}
"""How pieces are joined, the last one apart, in locales for which CLDR has only a root pattern."""


def listed(
    pieces: Iterable[str], style: Literal["standard", "or"] = "standard", locale: str | None = None
) -> Markup:
    """Return pieces as one list in the reader's language ("this, that and those")."""
    escaped = [str(escape(piece)) for piece in pieces]
    spoken = locale or reader_locale()
    if own := _LISTS.get(str(spoken)):
        between, before_last = own[style]
        *first, last = escaped or [""]
        joined = before_last.join((between.join(first), last)) if first else last
    else:
        joined = format_list(escaped, style=style, locale=spoken)
    # Every piece is escaped above and no pattern holds markup.
    return Markup(joined)  # noqa: S704
