"""What a phone or computer tells others, and what can be done about it."""

from __future__ import annotations

from flask import Blueprint, render_template

from pathfinder.web.sentences import safety as words

pages = Blueprint("safe", __name__)


@pages.get("/<language:lang>/safe")
def device_safety() -> str:
    """Show how to use this site so that nobody near can see it."""
    return render_template(
        "safe/device_safety.html",
        title=words.device_safety_title(),
        heading=words.device_safety_heading(),
        advice=words.device_safety_advice(),
        checked=words.device_safety_checked(),
    )
