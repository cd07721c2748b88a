"""Leaving at once, in such a way that Back does not show this site again."""

from __future__ import annotations

from flask import Blueprint, Response, render_template

from pathfinder.web.locale import reader_language
from pathfinder.web.site import current_site

pages = Blueprint("leave", __name__)


@pages.get("/x")
def leave() -> Response:
    """Send the reader to a neutral site and let the browser forget what it holds of this one."""
    response = Response(status=303)
    response.headers["Location"] = current_site().settings.neutral_site(reader_language().tag)
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


@pages.get("/n")
def between() -> str:
    """Show the page that says nothing and moves on to the exit; see ``static_source/site.js``."""
    return render_template("leave/between.html")
