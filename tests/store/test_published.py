"""Every worker sees a publication within half a second, and asks the database sparingly."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from pathfinder.directory.catalogue import Catalogue
from pathfinder.directory.files import from_toml
from pathfinder.store import Published, PublishedWatcher, Store, open_store

DAY = date(2026, 11, 25)


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Counting:
    """A database of one number that counts how often it is asked."""

    def __init__(self) -> None:
        self.number = 1
        self.looks = 0
        self.reads = 0

    def version(self) -> int:
        self.looks += 1
        return self.number

    def read(self) -> Published:
        self.reads += 1
        return Published(self.number, Catalogue(()))


def test_the_version_is_looked_at_no_more_than_every_four_tenths_of_a_second() -> None:
    clock, database = Clock(), Counting()
    watcher = PublishedWatcher(database.read, database.version, clock)
    for _ in range(1000):
        clock.now += 0.001
        watcher()
    assert database.looks == 2
    assert database.reads == 1


def test_a_publication_is_seen_within_half_a_second() -> None:
    clock, database = Clock(), Counting()
    watcher = PublishedWatcher(database.read, database.version, clock)
    clock.now = 0.1
    database.number = 2
    assert watcher().version == 1
    clock.now = 0.5
    assert watcher().version == 2
    assert database.reads == 2


def test_what_was_published_last_is_shown_while_the_database_cannot_be_read(
    store: Store, url: str, files: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    store.load(files, on=DAY)
    clock = Clock()
    watcher = PublishedWatcher(store.published, store.version, clock)
    file = Path(url.removeprefix("sqlite:///"))
    kept = file.rename(file.with_suffix(".away"))
    file.mkdir()
    for second in (1, 2, 3):
        clock.now = second
        assert watcher().version == 1
    assert len(caplog.records) == 1, "said once, not at every request"
    file.rmdir()
    kept.rename(file)
    store.load({"acorn.toml": files["acorn.toml"].replace("Acorn", "Oak")}, on=DAY)
    clock.now = 4
    assert watcher().version == 2


def test_a_load_by_one_process_is_seen_by_another(
    store: Store, url: str, files: dict[str, str], file_of: Callable[..., str]
) -> None:
    store.load(files, on=DAY)
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_worker, args=(url, there))
    process.start()
    try:
        assert here.poll(20)
        assert here.recv() == "Beech"
        store.revise(from_toml(file_of("beech", "Copper Beech"), "x"), "They rang us", on=DAY)
        here.send("published")
        assert here.poll(20)
        assert here.recv() == "Copper Beech"
    finally:
        process.join(20)


def _worker(url: str, pipe: Connection) -> None:
    """Say what is seen at first, and what is seen half a second after a publication."""
    watcher = open_store(url).watch()
    pipe.send(watcher().catalogue.organization("beech").name)
    pipe.recv()
    time.sleep(0.5)
    pipe.send(watcher().catalogue.organization("beech").name)
