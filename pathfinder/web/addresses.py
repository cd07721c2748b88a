"""Builds the addresses of our own pages, also where a request is too broken to have been routed.

Every address is a path on this site: no host, no query, so a page can never send a reader astray.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import current_app, request

from pathfinder.circumstances import looks_like_code
from pathfinder.web.locale import reader_language

HOME: Final = "choices.home"
_ENTER_CODE: Final = "/c"
"""The one address that is offered with and without a language."""


def address(endpoint: str, *, lang: str | None = None, **values: Any) -> str:
    """Return the path of one of our pages, in the reader's language unless ``lang`` names another.

    ``address("choices.home")`` is ``/ur/`` on an Urdu page. An endpoint whose address holds no
    language ignores it. Raises werkzeug's ``BuildError`` for an endpoint that does not exist.
    """
    url_map = current_app.url_map
    if url_map.is_endpoint_expecting(endpoint, "lang"):
        values["lang"] = lang or reader_language().tag
    return url_map.bind("").build(endpoint, values)


def same_page_in() -> Callable[[str], str]:
    """Return what gives the path of the page being answered in another language, by its tag.

    What stands in an address is repeated only where it has the shape of our own numbers and codes,
    so that no page ever shows what somebody made up; else the language's home is given.
    """
    begins = f"/{reader_language().tag}/"
    if _is_ours(begins):
        rest = request.path[len(begins) :]
        return lambda tag: f"/{tag}/{rest}"
    if request.path == _ENTER_CODE:
        return lambda tag: f"/{tag}{_ENTER_CODE}"
    return lambda tag: f"/{tag}/"


def _is_ours(begins: str) -> bool:
    """Return whether the address being answered is one that a link may repeat."""
    if request.url_rule is None or not request.path.startswith(begins):
        return False
    return all(
        isinstance(value, int) or looks_like_code(str(value))
        for value in (request.view_args or {}).values()
    )
