"""Builds the addresses of our own pages, also where a request is too broken to have been routed.

Every address is a path on this site: no host, no query, so a page can never send a reader astray.
"""

from __future__ import annotations

from typing import Any

from flask import current_app, request

from pathfinder.circumstances import looks_like_code
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
    """Return the path of the page being answered in another language, else that language's home.

    What stands in an address is repeated only where it has the shape of our own numbers and codes,
    so that no page ever shows what somebody made up.
    """
    endpoint = request.endpoint
    values = {name: value for name, value in (request.view_args or {}).items() if name != "lang"}
    if endpoint and _can_be_opened(endpoint) and all(map(_is_ours, values.values())):
        return address(endpoint, lang=tag, **values)
    return address(HOME, lang=tag)


def _can_be_opened(endpoint: str) -> bool:
    """Return whether an endpoint has pages in every language that a link can lead to."""
    rules = current_app.url_map.iter_rules(endpoint)
    return any("GET" in (rule.methods or ()) and "lang" in rule.arguments for rule in rules)


def _is_ours(value: object) -> bool:
    return isinstance(value, int) or looks_like_code(str(value))
