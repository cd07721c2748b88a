"""Fill the database from files, saying how far it is."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import click

from pathfinder.cli.exits import FOUND, MISUSED
from pathfinder.cli.output import london_today, say
from pathfinder.directory.shipped import shipped_files
from pathfinder.errors import DataError, PathfinderError

if TYPE_CHECKING:
    from pathfinder.store import LoadResult, Store


def fill(store: Store, files: Mapping[str, str]) -> LoadResult:
    """Bring the database to its latest shape, load the files, and say how it goes."""
    store.migrate()
    with click.progressbar(
        length=len(files), label="Reading the catalogue", file=sys.stderr
    ) as bar:
        result = store.load(files, progress=lambda _done, _all: bar.update(1), on=london_today())
    say(
        f"{len(result.loaded)} organisations loaded, {len(result.unchanged)} unchanged, "
        f"{len(result.conflicts)} kept as a person here wrote them."
    )
    return result


def make_ready(store: Store) -> None:
    """Make and fill the database where there is none; a filled one keeps its documents."""
    if not store.is_ready():
        _apart(_make, store)


def refill(store: Store) -> None:
    """Carry the shipped files into the database, whatever it holds already."""
    _apart(_fill_with_shipped, store)


def _make(store: Store) -> None:
    store.migrate()
    if store.version() == 0:
        _fill_with_shipped(store)


def _fill_with_shipped(store: Store) -> None:
    fill(store, shipped_files())


def _apart(work: Callable[[Store], None], store: Store) -> None:
    """Do some work in a process of its own, which takes with it all that reading needs no more.

    What went wrong there is said there; this process then ends with the same status.
    """
    process = multiprocessing.Process(target=_in_its_own_process, args=(work, store))
    process.start()
    process.join()
    if process.exitcode:
        sys.exit(process.exitcode)


def _in_its_own_process(work: Callable[[Store], None], store: Store) -> None:
    try:
        work(store)
    except DataError as error:
        say(str(error))
        sys.exit(FOUND)
    except PathfinderError as error:
        say(f"pathfinder: {error}")
        sys.exit(MISUSED)
