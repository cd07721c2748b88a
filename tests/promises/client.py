"""A test client that is the law: no page that breaks a promise of the site gets past it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from pathfinder.circumstances import looks_like_code
from pathfinder.web.site import Site
from tests.promises import checks
from tests.promises.page import HtmlPage

SHORTEST_ECHO = 5
"""Characters; shorter texts stand on every page by chance."""
WITHOUT_FRAME = frozenset({"leave.between"})
"""Pages that nobody reads: they say nothing and move on at once."""


class SiteClient:
    """Asks the site and checks every promise on every answer.

    ``page`` is the last HTML page, parsed. What is sent as a form, a query or a header counts as
    typed and must not come back.
    """

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.page: HtmlPage | None = None
        self._client = app.test_client(use_cookies=False)
        site: Site = app.extensions["pathfinder"]
        self._hosts = site.settings.allowed_hosts
        self._telling = frozenset(
            name
            for organization in site.catalogue
            for name in (organization.name, *(service.name for service in organization.services))
        )

    def get(self, path: str, **options: Any) -> TestResponse:
        """Return the answer to GET, checked."""
        return self.open("GET", path, **options)

    def post(
        self, path: str, form: Mapping[str, Any] | None = None, **options: Any
    ) -> TestResponse:
        """Return the answer to a form, checked; nothing of the form may come back."""
        return self.open("POST", path, data=form or {}, **options)

    def follow(self, response: TestResponse) -> TestResponse:
        """Return the answer at the end of a redirect, checked."""
        return self.get(response.headers["Location"])

    def html(self) -> HtmlPage:
        """Return the last page."""
        assert self.page is not None, "the last answer was not a page"
        return self.page

    def open(self, method: str, path: str, **options: Any) -> TestResponse:
        """Return the answer to a request with any method, checked."""
        response = self._client.open(path, method=method, **options)
        checks.check_headers(response)
        self.page = None
        if response.mimetype == "text/html" and response.data:
            self._check_page(response, _typed(options))
        if response.mimetype == "text/plain":
            checks.check_text(response)
            # Programs are told where to ask: that host is the operator's word, not the reader's.
            typed = tuple(words for words in _typed(options) if words not in self._hosts)
            checks.check_no_echo(response.text, typed)
        if 300 <= response.status_code < 400:
            assert response.data == b"", "a redirect with a body"
        elif response.mimetype in ("text/html", "text/plain") and method == "GET":
            self._check_same_for_head_and_compressed(path, response, options)
        return response

    def _check_page(self, response: TestResponse, typed: tuple[str, ...]) -> None:
        page = self.page = HtmlPage(response.text)
        checks.check_no_echo(response.text, typed)
        checks.check_nothing_foreign(page)
        checks.check_inline_code(page, response)
        checks.check_language(page)
        checks.check_usable(page)
        checks.check_title(page, self._telling)
        if page.root.get("data-between") is None:
            checks.check_frame(page)

    def _check_same_for_head_and_compressed(
        self, path: str, response: TestResponse, options: dict[str, Any]
    ) -> None:
        headers = {**dict(options.get("headers") or {}), "Accept-Encoding": "gzip, br"}
        small = self._client.get(path, **{**options, "headers": headers})
        checks.check_size(small, response.data)
        head = self._client.head(path, **{**options, "headers": headers})
        assert (head.status_code, head.data) == (small.status_code, b"")
        assert dict(head.headers) == dict(small.headers)


def _typed(options: dict[str, Any]) -> tuple[str, ...]:
    """Return every text of a request that may not come back; a code is ours, and may."""
    texts: list[str] = []
    for given in (options.get("data"), options.get("query_string"), options.get("headers")):
        if isinstance(given, str):
            texts.append(given)
        elif isinstance(given, Mapping):
            for value in given.values():
                texts.extend([value] if isinstance(value, str) else map(str, value))
    return tuple(text for text in texts if len(text) >= SHORTEST_ECHO and not looks_like_code(text))
