"""What a phone or computer tells others, and what can be done about it."""

from __future__ import annotations

from flask import Blueprint, render_template

pages = Blueprint("safe", __name__)


@pages.get("/<language:lang>/safe")
def device_safety() -> str:
    """Show how to use this site so that nobody near can see it."""
    return render_template("safe/device_safety.html")
