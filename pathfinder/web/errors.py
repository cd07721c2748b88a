"""What a reader sees when something went wrong: a short page in their language, never an echo.

What people type is never an exception. What we did wrong is logged by class, frames and endpoint
alone, because the text of an exception may hold a reader's words.
"""

from __future__ import annotations

import traceback
from typing import Final

from flask import Flask, make_response, render_template
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect
from werkzeug.wrappers import Response

from pathfinder.web.sentences.errors import trouble
from pathfinder.web.settings import Settings

_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
_KNOWN: Final = frozenset({400, 404, 405, 413})


def answer_errors(app: Flask) -> None:
    """Let every error end in one of our own pages."""

    @app.errorhandler(HTTPException)
    def _of_request(error: HTTPException) -> Response:
        if isinstance(error, RequestRedirect):
            return Response(status=404)
        status = error.code or 500
        response = error_page(status)
        if status == 405 and (allowed := dict(error.get_headers()).get("Allow")):
            response.headers["Allow"] = allowed
        return response

    @app.errorhandler(Exception)
    def _of_ours(error: Exception) -> Response:
        app.log_exception((type(error), error, error.__traceback__))  # type: ignore[arg-type]
        return error_page(500)


def error_page(status: int) -> Response:
    """Return our own page for a status; one without words of its own is shown as 400 or 500."""
    shown = status if status in _KNOWN else 500 if status >= 500 else 400
    page = render_template("errors/error.html", trouble=trouble(shown))
    return make_response(page, shown)


def known_hosts(settings: Settings) -> frozenset[str]:
    """Return the hosts that a copy serves.

    Loopback is always served, so that whatever watches over the site can ask if it is alive.
    """
    return _LOOPBACK.union(settings.allowed_hosts, (settings.onion_address,)) - {""}


def is_known_host(host: str, known: frozenset[str]) -> bool:
    """Return whether a copy serves a host, given as a request names it, with or without a port."""
    host = host.lower()
    return host in known or _without_port(host) in known


def without_words(error: BaseException | None, endpoint: str | None) -> str:
    """Return what a log may hold of an exception: classes, frames and the endpoint's name."""
    parts = [f"endpoint {endpoint or 'none'}"]
    while error is not None:
        parts.append(f"{type(error).__module__}.{type(error).__qualname__}")
        parts += [
            f"  {frame.filename}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        error = error.__cause__ or error.__context__
    return "\n".join(parts)


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0]
