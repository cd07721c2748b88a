"""Fill the database from files, saying how far it is."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from pathfinder.cli.output import london_today, say
from pathfinder.directory.shipped import shipped_files

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
    if store.is_ready():
        return
    store.migrate()
    if store.version() == 0:
        fill(store, shipped_files())
