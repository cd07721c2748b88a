"""The list of languages, with the name each has for itself and the direction it is read in.

The list is a file, ``data/languages.toml``, in a fixed order; a tag outside it is an error, never
a guess, so nothing that a stranger types can reach Babel.
"""

from __future__ import annotations

import tomllib
from importlib import resources
from types import MappingProxyType
from typing import Final, Literal

from pathfinder.errors import UnknownIdError
from pathfinder.values import Value


class Language(Value):
    """One language as this site speaks of it."""

    tag: str
    """BCP 47."""
    name: str
    """In English."""
    own_name: str
    """What its speakers call it, in its own script."""
    script: str
    """ISO 15924; ``Zxxx`` where it is not written (sign language)."""
    direction: Literal["ltr", "rtl"]
    babel_locale: str
    """The locale known to Babel whose dates, numbers and plurals serve its readers."""
    interface: bool = False
    """Whether every page of the site is offered in it."""
    understood: bool = False
    """Whether free text in it is meant to be understood."""
    read_as: str | None = None
    """The tag of the written language whose pages its speakers can read, where it has none here."""


def _load() -> tuple[Language, ...]:
    text = resources.files("pathfinder.data").joinpath("languages.toml").read_text("utf-8")
    return tuple(Language.model_validate(entry) for entry in tomllib.loads(text)["languages"])


LANGUAGES: Final = _load()
"""Every known language, in the order of the file, which is that of its numbers in codes."""

INTERFACE_LANGUAGES: Final = tuple(entry for entry in LANGUAGES if entry.interface)
"""The languages the pages are offered in, English first."""

_BY_TAG: Final = MappingProxyType({entry.tag: entry for entry in LANGUAGES})


def language(tag: str) -> Language:
    """Return the language with this tag, exactly as the registry writes it.

    >>> language("ur").direction
    'rtl'

    Raises ``UnknownIdError`` for a tag outside the registry.
    """
    try:
        return _BY_TAG[tag]
    except KeyError:
        raise UnknownIdError("language", tag) from None


def is_language(tag: str) -> bool:
    """Return whether the registry holds this tag."""
    return tag in _BY_TAG
