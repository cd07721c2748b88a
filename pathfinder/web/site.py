"""What every page may ask: who runs the site, what is published, what day it is.

One ``Site`` hangs on the application. It holds nothing about any reader.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from flask import current_app

from pathfinder.directory import Catalogue
from pathfinder.store.published import Published
from pathfinder.web.settings import Settings

LONDON: Final = ZoneInfo("Europe/London")
_NAME: Final = "pathfinder"
_Kept = TypeVar("_Kept")


def london_now() -> datetime:
    """Return the present moment in Europe/London."""
    return datetime.now(LONDON)


@dataclass(frozen=True)
class Site:
    """The settings, the published catalogue and the clock of one running copy."""

    settings: Settings
    published: Callable[[], Published]
    clock: Callable[[], datetime] = london_now

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue published now."""
        return self.published().catalogue

    @property
    def now(self) -> datetime:
        """The present moment in Europe/London."""
        return self.clock()

    @property
    def today(self) -> date:
        """The present day in Europe/London."""
        return self.clock().date()


def current_site() -> Site:
    """Return the site that is answering."""
    site: Site = current_app.extensions[_NAME]
    return site


def kept(name: str, make: Callable[[], _Kept]) -> _Kept:
    """Return what the running copy keeps under a name, made at the first question."""
    shelves = current_app.extensions
    try:
        found: _Kept = shelves[name]
    except KeyError:
        found = shelves.setdefault(name, make())
    return found
