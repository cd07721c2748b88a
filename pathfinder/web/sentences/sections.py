"""How a page of prose is put together: headings with their paragraphs, each a whole sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from pathfinder.web.sentences.wording import filled, gettext

Marked = tuple[str, tuple[str, ...]]
"""A heading and its paragraphs, marked for the translators and not yet translated."""


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it, in the reader's language."""

    heading: str
    paragraphs: tuple[Markup, ...]


def sections(marked: tuple[Marked, ...], pieces: Mapping[str, object]) -> tuple[Section, ...]:
    """Return marked prose in the reader's language, its named places filled from ``pieces``."""
    return tuple(
        Section(
            gettext(heading),
            tuple(filled(gettext(paragraph), **pieces) for paragraph in paragraphs),
        )
        for heading, paragraphs in marked
    )


def outside_link(url: str, name: str) -> Markup:
    """Return a link to somebody else's page that tells them nothing about where it was pressed."""
    return Markup(
        '<a href="{}" rel="noreferrer noopener"><bdi lang="en" dir="ltr">{}</bdi></a>'
    ).format(url, name)
