"""Who runs the site, what it keeps (nothing), where its facts come from, how it can be used."""

from __future__ import annotations

from flask import Blueprint, render_template

pages = Blueprint("about", __name__)


@pages.get("/<language:lang>/a")
def about() -> str:
    """Show everything about the site on one page."""
    return render_template("about/about.html")
