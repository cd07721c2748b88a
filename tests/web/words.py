"""The words of a sentence, without the markup that keeps its pieces apart."""

from __future__ import annotations

from markupsafe import Markup


def plain(sentence: str) -> str:
    """Return a sentence as somebody reads it."""
    return Markup(sentence).striptags()
