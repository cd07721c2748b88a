"""Who runs the site, what it keeps (nothing), where its facts come from, how it can be used."""

from __future__ import annotations

from flask import Blueprint, render_template

from pathfinder.web.sentences import about as words
from pathfinder.web.sentences.privacy import privacy_sections
from pathfinder.web.sentences.sources import sources_sentences
from pathfinder.web.site import current_site

pages = Blueprint("about", __name__)


@pages.get("/<language:lang>/a")
def about() -> str:
    """Show who runs the site and what it is for."""
    return render_template("about/about.html", words=words.about_sentences(current_site().settings))


@pages.get("/<language:lang>/a/privacy")
def privacy() -> str:
    """Show what is kept, and what others can still see."""
    return render_template(
        "about/prose.html",
        title=words.privacy_title(),
        sections=privacy_sections(current_site().settings),
    )


@pages.get("/<language:lang>/a/sources")
def sources() -> str:
    """Show where the facts come from, and how long each kind is relied on."""
    return render_template(
        "about/sources.html", title=words.sources_title(), words=sources_sentences()
    )


@pages.get("/<language:lang>/a/access")
def accessibility() -> str:
    """Show the accessibility statement."""
    return render_template(
        "about/prose.html",
        title=words.accessibility_title(),
        sections=words.accessibility_sections(current_site().settings),
        dated=words.accessibility_dated(),
    )
