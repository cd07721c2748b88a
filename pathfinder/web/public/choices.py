"""The first two pages: which language, and what happened. Choosing needs no typing."""

from __future__ import annotations

from flask import Blueprint, render_template

pages = Blueprint("choices", __name__)


@pages.get("/")
def languages() -> str:
    """Show every language by its own name."""
    return render_template("choices/languages.html")


@pages.get("/<language:lang>/")
def home() -> str:
    """Show the first choices."""
    return render_template("choices/home.html")
