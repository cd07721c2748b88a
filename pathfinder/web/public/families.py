"""Every family of public pages, in one list; each module's ``pages`` is its blueprint."""

from __future__ import annotations

from typing import Final

from flask import Blueprint

from pathfinder.web.public import (
    about,
    changes,
    choices,
    codes,
    entries,
    knowing,
    leave,
    plans,
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
    plans.pages,
    entries.pages,
    knowing.pages,
    codes.pages,
    about.pages,
    changes.pages,
    safe.pages,
    leave.pages,
    site.pages,
)
"""Every family of pages; a new one is added here and nowhere else."""
