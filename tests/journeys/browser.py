"""A real Chromium, started as a person would have it.

Playwright's own way of starting a browser switches the back-forward cache off, so the browser is
started here and Playwright attached to it: otherwise a test of Back would prove nothing. A browser
attached to in this way can stop answering for ever, most often when a tab is closed while it is on
its way to another page. So nothing here waits without an end: a browser that does not answer is
killed, which makes every call to it raise, and the next tab is opened in a new one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Error, Page, Playwright

CHROMIUM: Final = "/usr/bin/chromium"
FLAGS: Final = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--remote-debugging-port=0",
)
TO_OPEN: Final = 30
"""Seconds in which a tab must open."""
TO_CLOSE: Final = 10
"""Seconds in which a tab must close."""


@contextlib.contextmanager
def started(
    playwright: Playwright, profile: Path
) -> Iterator[tuple[Browser, subprocess.Popen[bytes]]]:
    """Start a browser on a profile as a person would; yields it with its process, then ends it."""
    if shutil.which(CHROMIUM) is None and os.environ.get("CI") != "true":
        pytest.skip("Debian's chromium is not installed")
    process = subprocess.Popen(
        [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        address = f"http://127.0.0.1:{_port(profile)}"
        yield playwright.chromium.connect_over_cdp(address, timeout=TO_OPEN * 1000), process
    finally:
        kill(process)


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a browser with all its processes at once, whatever it is doing."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)


@contextlib.contextmanager
def at_most(seconds: float, process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Kill the browser if what is done inside takes longer, so that it raises and does not hang."""
    timer = Timer(seconds, kill, [process])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


class Window:
    """The browser of one person, opened anew whenever it has stopped answering."""

    def __init__(
        self,
        playwright: Playwright,
        folder: Path,
        to_open: float = TO_OPEN,
        to_close: float = TO_CLOSE,
    ) -> None:
        self._playwright, self._folder = playwright, folder
        self._to_open, self._to_close = to_open, to_close
        self._number = 0
        self._held = contextlib.ExitStack()
        self.browser, self.process = self._start()

    def close(self) -> None:
        """End the browser."""
        self._held.close()

    @contextlib.contextmanager
    def tab(self, **options: Any) -> Iterator[Page]:
        """Give a new tab of the person's own window; with options, of a window made with them."""
        page = self._opened(options)
        try:
            yield page
        finally:
            with contextlib.suppress(Error), at_most(self._to_close, self.process):
                (page.context if options else page).close()

    def _start(self) -> tuple[Browser, subprocess.Popen[bytes]]:
        self._number += 1
        profile = self._folder / str(self._number)
        return self._held.enter_context(started(self._playwright, profile))

    def _opened(self, options: dict[str, Any]) -> Page:
        if self.browser.is_connected():
            with contextlib.suppress(Error):
                return self._open(options)
        self._held.close()
        self.browser, self.process = self._start()
        return self._open(options)

    def _open(self, options: dict[str, Any]) -> Page:
        with at_most(self._to_open, self.process):
            if options:
                return self.browser.new_context(**options).new_page()
            return self.browser.contexts[0].new_page()


def _port(profile: Path) -> int:
    """Return the port on which the browser can be attached to, once it has written it down."""
    written = profile / "DevToolsActivePort"
    for _ in range(300):
        if written.exists() and (lines := written.read_text().splitlines()):
            return int(lines[0])
        time.sleep(0.1)
    raise TimeoutError("chromium did not start")
