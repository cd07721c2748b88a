"""A real Chromium, started as a person would have it, and the site it visits.

Playwright's own way of starting a browser switches the back-forward cache off, so the browser is
started here and Playwright attached to it: otherwise a test of Back would prove nothing.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from wsgiref.types import WSGIApplication

import pytest
from flask import Flask, request
from playwright.sync_api import Browser, Page, Playwright, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from tests.promises.sites import public_site

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--remote-debugging-port=0",
)
Serve = Callable[[WSGIApplication], str]


class _Silent(WSGIRequestHandler):
    def log(self, *args: object) -> None:
        """Write nothing."""


@contextlib.contextmanager
def served(application: WSGIApplication) -> Iterator[str]:
    """Serve an application on a free port of this computer; yields its address without a slash."""
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=_Silent)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def somebody_elses_site() -> Flask:
    """Return a site that promises nothing: it shows who sent a reader, and lets words be kept."""
    app = Flask("neutral")

    @app.route("/")
    def weather() -> str:
        return "<!DOCTYPE html><title>Weather</title><h1>Rain</h1>"

    @app.route("/referrer")
    def referrer() -> str:
        return f"<!DOCTYPE html><title>Referrer</title><p>{request.headers.get('Referer', '')}</p>"

    @app.route("/form", methods=["GET", "POST"])
    def form() -> str:
        return (
            "<!DOCTYPE html><title>Form</title><form method=post><textarea id=q name=q></textarea>"
            "<button>Send</button></form>"
        )

    return app


@pytest.fixture(scope="session")
def neutral_site() -> Iterator[str]:
    """Return the address of somebody else's site, to leave to."""
    with served(somebody_elses_site()) as address:
        yield address


@pytest.fixture(scope="session")
def site(neutral_site: str) -> Iterator[str]:
    """Return the address of the site under test, without a slash at its end."""
    with served(public_site(neutral_sites={"en": f"{neutral_site}/"})) as address:
        yield address


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
        yield playwright.chromium.connect_over_cdp(address), process
    finally:
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Return what attaches to browsers."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Return a browser that a person could have started."""
    with started(playwright, tmp_path_factory.mktemp("profile")) as (browser, _):
        yield browser


def _port(profile: Path) -> int:
    """Return the port on which the browser can be attached to, once it has written it down."""
    written = profile / "DevToolsActivePort"
    for _ in range(300):
        if written.exists() and (lines := written.read_text().splitlines()):
            return int(lines[0])
        time.sleep(0.1)
    raise TimeoutError("chromium did not start")


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """Return a new tab of the person's own window, scripts on."""
    tab = chromium.contexts[0].new_page()
    yield tab
    tab.close()


@pytest.fixture
def page_without_script(chromium: Browser) -> Iterator[Page]:
    """Return a new tab with scripts off."""
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()
