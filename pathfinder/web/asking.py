"""What the pages ask the core: what some words mean, and who is there for a person.

Whatever can be laid ready is made once for each published catalogue, at its first question.
"""

from __future__ import annotations

from datetime import date, datetime
from threading import Lock
from typing import Final

from flask import Flask

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue
from pathfinder.disclosure import CardVerdicts
from pathfinder.matching import Finder, Found
from pathfinder.pathway import Plan, plan
from pathfinder.store.published import Published
from pathfinder.understanding import Reader, Understood
from pathfinder.web.site import current_site, kept

_NAME: Final = "pathfinder.asking"


class LaidReady:
    """What understands texts, made at the first text: pages are shown without it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue: Final = catalogue
        self._made: Reader | None = None
        self._making = Lock()

    @property
    def reader(self) -> Reader:
        """What understands texts that may name anybody in the catalogue."""
        if self._made is None:
            with self._making:
                if self._made is None:
                    self._made = Reader(self._catalogue)
        return self._made


class Desk:
    """Everything laid ready to answer questions about one catalogue."""

    def __init__(self, catalogue: Catalogue, day: date, ready: LaidReady | None = None) -> None:
        self.ready: Final = LaidReady(catalogue) if ready is None else ready
        self._catalogue: Final = catalogue
        self.verdicts: Final = CardVerdicts(catalogue, day)
        self._finder = Finder(catalogue, openness=self.verdicts.order_for)
        self._finder.index(day)

    def understood(self, words: str, tag: str) -> Understood:
        """Return what some words mean; ``tag`` is the language of the page they were typed on."""
        return self.ready.reader.understood(words, tag)

    def found(self, told: Circumstances, at: datetime) -> Found:
        """Return who is there for a person at a moment."""
        return self._finder.find(told, at.date(), at)

    def planned(self, told: Circumstances, at: datetime) -> Plan:
        """Return the ways that a person has at a moment."""
        return plan(told, self._catalogue, at.date(), at, finder=self._finder)


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
                ready = None
                if self._made is not None and self._made[0][0] == published.version:
                    ready = self._made[1].ready
                self._made = (wanted, Desk(published.catalogue, day, ready))
            return self._made[1]


def current_desk() -> Desk:
    """Return the desk of the site that is answering."""
    return _desk_at(current_site().now)


def get_ready(app: Flask) -> None:
    """Lay everything ready before somebody asks: first what every page needs."""
    with app.app_context():
        _ = current_desk().ready.reader


def answers_for(told: Circumstances) -> Found:
    """Return who is there for a person at this moment."""
    now = current_site().now
    return _desk_at(now).found(told, now)


def ways_for(told: Circumstances) -> Plan:
    """Return the ways that a person has at this moment."""
    now = current_site().now
    return _desk_at(now).planned(told, now)


def _desk_at(now: datetime) -> Desk:
    return kept(_NAME, Desks).of(current_site().published(), now.date())
