"""What every answer does at the moment it is sent: be small, of few sizes, and nothing more.

All that has to happen to a page happens here in one step, after everything that could still change
it, so no page is copied, measured and copied again on its way out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from flask import Response
from werkzeug.urls import iri_to_uri

from pathfinder.web.privacy.headers import DRESSED_AS_ANSWERS, Header
from pathfinder.web.privacy.wire import padded

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_FILLED: Final = frozenset({"text/html", "text/plain"})
_LENGTH, _LOCATION = "Content-Length", "Location"
_GZIPPED: Final = ("Content-Encoding", "gzip")


class Answer(Response):
    """An answer with a body that is there as a whole; a redirect has none.

    A page or a text goes out compressed and filled up, to a browser that reads gzip, as all do.
    """

    own_headers: tuple[Header, ...] = ()
    """The headers of every answer of one kind; an heir has others."""
    automatically_set_content_length = False
    """It is known only once the body is compressed."""

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Send the answer; to HEAD its headers alone."""
        headers = [header for header in self.headers if header[0] != _LENGTH]
        headers += self.own_headers
        if 300 <= self.status_code < 400:
            body = b""
            headers = [_written_out(header) for header in headers]
        else:
            body = self.get_data()
            if (
                body
                and self.mimetype in _FILLED
                and "gzip" in environ.get("HTTP_ACCEPT_ENCODING", "")
            ):
                body = padded(body)
                headers.append(_GZIPPED)
        headers.append((_LENGTH, str(len(body))))
        start_response(self.status, headers)
        return () if environ["REQUEST_METHOD"] == "HEAD" else (body,)


class PageOfAnswers(Answer):
    """A page that wears no more than the page of answers needs."""

    own_headers = (DRESSED_AS_ANSWERS,)


def led_on(path: str) -> Answer:
    """Return the answer that leads a browser on to another of our pages, with GET."""
    return Answer(status=303, headers=[(_LOCATION, path)])


def _written_out(header: Header) -> Header:
    """Return a header, an address in it without letters that no header may hold."""
    name, value = header
    return header if name != _LOCATION or value.isascii() else (name, iri_to_uri(value))
