"""What everybody sees: the whole catalogue under one number, and the watch for a newer one."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from threading import Lock
from typing import Final, NamedTuple

from pathfinder.directory.catalogue import Catalogue
from pathfinder.store.errors import StoreError

_LOG: Final = logging.getLogger(__name__)

CHECK_EVERY: Final = 0.4
"""Seconds between two looks at the version: a publication shows everywhere within half a second."""


class Published(NamedTuple):
    """A catalogue and its number; a higher number is a later catalogue."""

    version: int
    catalogue: Catalogue


class PublishedWatcher:
    """Gives what is published now, looking at one row at most every ``CHECK_EVERY`` seconds.

    Each worker has one. Calling it never blocks on another thread's look: that thread gets what
    was published a moment ago. While the database cannot be read, what was published last is given:
    somebody looking for help is not turned away because a disk is full.
    """

    def __init__(
        self,
        read: Callable[[], Published],
        version: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._read = read
        self._version = version
        self._clock = clock
        self._lock = Lock()
        self._published = read()
        self._checked = clock()
        self._readable = True

    def __call__(self) -> Published:
        """Return what is published, at most half a second old."""
        if self._clock() - self._checked >= CHECK_EVERY and self._lock.acquire(blocking=False):
            try:
                self._look()
            finally:
                self._checked = self._clock()
                self._lock.release()
        return self._published

    def _look(self) -> None:
        try:
            if self._version() != self._published.version:
                self._published = self._read()
            self._readable = True
        except StoreError:
            if self._readable:
                _LOG.warning("the database cannot be read; what was published last is still shown")
            self._readable = False
