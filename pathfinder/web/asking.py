"""What the pages ask the core: what some words mean, and who is there for a person.

Whatever can be laid ready is made once for each published catalogue, at its first question.
"""

from __future__ import annotations

from datetime import date, datetime
from threading import Lock
from typing import Final

from flask import current_app

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue
from pathfinder.disclosure import Verdict, verdicts_of_catalogue
from pathfinder.geography import gazetteer
from pathfinder.matching import Finder, Found
from pathfinder.store.published import Published
from pathfinder.understanding import (
    OrganizationNames,
    PlaceNames,
    Understood,
    entries_by_name,
    load_lexicon,
    understand,
)
from pathfinder.web.site import current_site

_BEST_FIRST: Final = ("own_current", "own_old", "kind", "silent")
_NAME: Final = "pathfinder.asking"


class Desk:
    """Everything laid ready to answer questions about one catalogue."""

    def __init__(self, catalogue: Catalogue, day: date) -> None:
        self._lexicon = load_lexicon()
        self._places = PlaceNames(gazetteer(), self._lexicon)
        self._names = OrganizationNames(entries_by_name(catalogue), self._lexicon.shared)
        self._finder = Finder(catalogue, openness=_who_may_know(catalogue, day))

    def understood(self, words: str, tag: str) -> Understood:
        """Return what some words mean; ``tag`` is the language of the page they were typed on."""
        return understand(
            words,
            tag,
            gazetteer=self._places,
            lexicon=self._lexicon,
            organizations=self._names,
        )

    def found(self, told: Circumstances, at: datetime) -> Found:
        """Return who is there for a person at a moment."""
        return self._finder.find(told, at.date(), at)


class Desks:
    """The desk of the catalogue that is published today, and the making of a new one."""

    def __init__(self) -> None:
        self._made: tuple[tuple[int, date], Desk] | None = None
        self._making = Lock()

    def of(self, published: Published, day: date) -> Desk:
        """Return the desk of a published catalogue on a day, made at the first question."""
        wanted, made = (published.version, day), self._made
        if made is not None and made[0] == wanted:
            return made[1]
        with self._making:
            if self._made is None or self._made[0] != wanted:
                self._made = (wanted, Desk(published.catalogue, day))
            return self._made[1]


def current_desk() -> Desk:
    """Return the desk of the site that is answering."""
    desks: Desks = current_app.extensions.setdefault(_NAME, Desks())
    site = current_site()
    return desks.of(site.published(), site.today)


def answers_for(told: Circumstances) -> Found:
    """Return who is there for a person at this moment."""
    return current_desk().found(told, current_site().now)


def _who_may_know(catalogue: Catalogue, day: date) -> dict[str, tuple[int, ...]]:
    """Return for each service how openly the police and the Home Office may come to know.

    Compared by the worse of the two, then by the better, each as openness, standing and what was
    said, as the contract orders them.
    """
    order: dict[str, tuple[int, ...]] = {}
    for service, verdicts in verdicts_of_catalogue(catalogue, day).items():
        better, worse = sorted((_key(verdicts["police"]), _key(verdicts["home_office"])))
        order[service] = (*worse, *better)
    return order


def _key(verdict: Verdict) -> tuple[int, int, int]:
    return (int(verdict.openness), _BEST_FIRST.index(verdict.standing), int(verdict.said))
