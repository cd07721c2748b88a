"""The addresses that programs ask for: is it alive, what may be listed, whom to warn."""

from __future__ import annotations

from flask import Blueprint, Response

from pathfinder.web.site import current_site

pages = Blueprint("site", __name__)


@pages.get("/healthz")
def health() -> Response:
    """Say that the site answers and that its catalogue can be read."""
    _ = current_site().catalogue
    return Response("ok\n", mimetype="text/plain")
