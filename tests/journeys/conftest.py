"""The site, and a browser that visits it as somebody would."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from threading import Thread
from wsgiref.types import WSGIApplication

import pytest
from flask import Flask, request
from playwright.sync_api import Page, Playwright, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from tests.journeys.browser import Window, at_most
from tests.promises.sites import public_site

PHONE = {"width": 360, "height": 740}
LONGEST_TEST = 180
"""Seconds."""
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


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Return what attaches to browsers."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def window(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """Return the browser of somebody who reads this site."""
    window = Window(playwright, tmp_path_factory.mktemp("profiles"))
    yield window
    window.close()


@pytest.fixture(autouse=True)
def _never_for_ever(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let no test wait for a browser for ever: after a while it is killed, and the test fails."""
    if "window" not in request.fixturenames:
        yield
        return
    window: Window = request.getfixturevalue("window")
    with at_most(LONGEST_TEST, window.process):
        yield


@pytest.fixture
def page(window: Window) -> Iterator[Page]:
    """Return a new tab of the person's own window, scripts on."""
    with window.tab() as tab:
        yield tab


@pytest.fixture
def page_without_script(window: Window) -> Iterator[Page]:
    """Return a new tab with scripts off."""
    with window.tab(java_script_enabled=False) as tab:
        yield tab


@pytest.fixture(params=[True, False], ids=["with a script", "without a script"])
def phone(request: pytest.FixtureRequest, window: Window) -> Iterator[Page]:
    """Return a tab as wide as a phone, with scripts and without."""
    with window.tab(viewport=PHONE, java_script_enabled=request.param) as tab:
        yield tab
