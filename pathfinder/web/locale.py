"""Which language a page is in: the one its address names, never one remembered about a reader.

Our own registry decides language and direction. Only an address without a language (the language
choice, entering a code, leaving) looks at what the browser asks for, and forgets it again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from flask import Flask, g, request
from flask_babel import Babel
from werkzeug.routing import BaseConverter

import pathfinder
from pathfinder.languages import INTERFACE_LANGUAGES, Language

_BY_TAG: Final = {language.tag: language for language in INTERFACE_LANGUAGES}
_TAGS: Final = tuple(_BY_TAG)


class LanguageConverter(BaseConverter):
    """The part of an address that is the tag of a language in which pages are offered."""

    regex = "|".join(sorted(_TAGS, key=len, reverse=True))


def reader_language() -> Language:
    """Return the language of the page being answered."""
    try:
        chosen: Language = g.language
    except AttributeError:
        chosen = g.language = _from_path(request.path) or _from_browser()
    return chosen


def other_languages() -> tuple[Language, ...]:
    """Return every language the page is offered in, in the order of the registry."""
    return INTERFACE_LANGUAGES


def translations_directory() -> Path:
    """Return where the translations lie: inside an installed package, else beside the checkout."""
    package = Path(pathfinder.__file__).parent
    inside = package / "translations"
    return inside if inside.is_dir() else package.parent / "translations"


def speak_the_readers_language(app: Flask) -> None:
    """Let every address carry its language and every sentence follow it."""
    app.url_map.converters["language"] = LanguageConverter
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(translations_directory())
    Babel(
        app,
        configure_jinja=False,
        locale_selector=lambda: reader_language().babel_locale,
        default_timezone="Europe/London",
    )

    @app.url_value_preprocessor
    def _language_of_address(endpoint: str | None, values: dict[str, Any] | None) -> None:
        del endpoint
        if values and "lang" in values:
            g.language = _BY_TAG[values.pop("lang")]


def _from_path(path: str) -> Language | None:
    return _BY_TAG.get(path.split("/", 2)[1]) if path.startswith("/") else None


def _from_browser() -> Language:
    best = request.accept_languages.best_match(_TAGS, default=_TAGS[0])
    return _BY_TAG[best]
