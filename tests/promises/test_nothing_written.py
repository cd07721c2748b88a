"""After a visit from a marked browser with marked words, no file and no log holds any of them."""

from __future__ import annotations

import logging

import pytest
from flask import Flask

from pathfinder.web.public_app import PublicApp
from tests.promises.sites import public_site

MARK = "zzqqxx"


@pytest.fixture
def broken() -> PublicApp:
    """Return a site with pages that break in the ways a programmer may break them."""
    app = public_site()

    def page_with_our_mistake() -> str:
        raise ValueError(f"could not read {MARK}")

    app.add_url_rule("/broken", "choices.broken", page_with_our_mistake, methods=["GET", "POST"])
    return app


def test_an_error_is_logged_without_a_word_of_the_request(
    broken: PublicApp, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        response = broken.test_client().post(
            f"/broken?q={MARK}", data={"q": MARK}, headers={"User-Agent": MARK}
        )
    assert response.status_code == 500
    assert MARK not in response.text
    logged = caplog.text + "".join(capfd.readouterr())
    assert MARK not in logged
    assert "ValueError" in logged
    assert "page_with_our_mistake" in logged
    assert "choices.broken" in logged


def test_an_error_page_keeps_the_promised_headers(broken: PublicApp) -> None:
    headers = broken.test_client().get("/broken").headers
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_a_visit_writes_no_log(caplog: pytest.LogCaptureFixture) -> None:
    app: Flask = public_site()
    with caplog.at_level(logging.DEBUG):
        client = app.test_client()
        client.get("/en/")
        client.post("/en/s", data={"q": MARK})
        client.get(f"/{MARK}")
    assert caplog.records == []


def test_a_session_cannot_be_written() -> None:
    app = public_site()

    def page_with_a_session() -> str:
        from flask import session

        session["who"] = "somebody"
        return "never shown"

    app.add_url_rule("/session", "choices.session", page_with_a_session)
    assert app.secret_key is None
    assert app.test_client().get("/session").status_code == 500
