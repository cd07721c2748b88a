"""Builds the addresses of our own pages, also where a request is too broken to have been routed.

Every address is a path on this site: no host, no query, so a page can never send a reader astray.
"""

from __future__ import annotations

from typing import Any

from flask import current_app, request

from pathfinder.web.locale import reader_language

HOME = "choices.home"


def address(endpoint: str, *, lang: str | None = None, **values: Any) -> str:
    """Return the path of one of our pages, in the reader's language unless ``lang`` names another.

    ``address("choices.home")`` is ``/ur/`` on an Urdu page. An endpoint whose address holds no
    language ignores it. Raises werkzeug's ``BuildError`` for an endpoint that does not exist.
    """
    url_map = current_app.url_map
    if url_map.is_endpoint_expecting(endpoint, "lang"):
        values["lang"] = lang or reader_language().tag
    return url_map.bind("").build(endpoint, values)


def same_page_in(tag: str) -> str:
    """Return the path of the page being answered in another language, else that language's home."""
    endpoint, values = request.endpoint, request.view_args or {}
    if endpoint and current_app.url_map.is_endpoint_expecting(endpoint, "lang"):
        rules = current_app.url_map.iter_rules(endpoint)
        if any("GET" in (rule.methods or ()) for rule in rules):
            return address(endpoint, lang=tag, **values)
    return address(HOME, lang=tag)
