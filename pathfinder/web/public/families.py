"""Every family of public pages, in one list; each module's ``pages`` is its blueprint."""

from __future__ import annotations

from typing import Final

from flask import Blueprint

from pathfinder.web.public import (
    about,
    choices,
    codes,
    entries,
    leave,
    questions,
    results,
    safe,
    site,
    speak,
)

FAMILIES: Final[tuple[Blueprint, ...]] = (
    choices.pages,
    speak.pages,
    questions.pages,
    results.pages,
    entries.pages,
    codes.pages,
    about.pages,
    safe.pages,
    leave.pages,
    site.pages,
)
"""Every family of pages; a new one is added here and nowhere else."""
