"""The outermost door of the site: nothing leaves through it without our headers, or with a cookie.

A cookie on a victim's page is a promise broken, whoever wrote the line that set it, so the answer
is refused instead. Standing outside the application, the door also covers its errors. The empty
``Server`` header keeps the server below from naming itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from pathfinder.web.privacy.headers import Header, PromisedHeaders

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment


class Gate:
    """A WSGI application that lets answers through only as they were promised."""

    def __init__(self, application: WSGIApplication, promised: PromisedHeaders) -> None:
        self._application = application
        self._promised = promised

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request; raise ``PromiseBrokenError`` where a cookie would be set."""

        def start(
            status: str, headers: list[Header], exc_info: Any = None
        ) -> Callable[[bytes], object]:
            return start_response(status, self._promised.on(headers), exc_info)

        return self._application(environ, start)
