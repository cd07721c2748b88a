"""The outermost door sends no cookie and does not name the server."""

from __future__ import annotations

import pytest
from flask import Flask, Response

from pathfinder.web.privacy import Gate, PromiseBrokenError, PromisedHeaders
from pathfinder.web.settings import Settings


def behind_the_gate(response: Response) -> Flask:
    app = Flask("gate")
    app.add_url_rule("/", view_func=lambda: response)
    app.wsgi_app = Gate(app.wsgi_app, PromisedHeaders(Settings()))  # type: ignore[method-assign]
    return app


@pytest.mark.parametrize("name", ["Set-Cookie", "set-cookie", "SET-COOKIE2"])
def test_a_cookie_does_not_get_through(name: str) -> None:
    app = behind_the_gate(Response("page", headers={name: "who=somebody"}))
    with pytest.raises(PromiseBrokenError):
        app.test_client().get("/")


def test_the_server_is_not_named() -> None:
    app = behind_the_gate(Response("page", headers={"Server": "granian/2"}))
    assert app.test_client().get("/").headers.getlist("Server") == [""]


def test_an_answer_cannot_loosen_a_promised_header() -> None:
    loose = {"Cache-Control": "public", "content-security-policy": "default-src *", "ETag": '"1"'}
    app = behind_the_gate(Response("page", headers=loose))
    headers = app.test_client().get("/").headers
    assert headers.getlist("Cache-Control") == ["no-store"]
    assert headers.getlist("Content-Security-Policy")[0].startswith("default-src 'none'")
    assert len(headers.getlist("Content-Security-Policy")) == 1
    assert "ETag" not in headers
