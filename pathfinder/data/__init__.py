"""The facts as files people can read and correct; this package only says where they lie."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parent.parent


def folder(name: Literal["migrations", "translations"]) -> Path:
    """Return where a folder lies: beside the package in a checkout, inside it in a wheel.

    This is the only place that knows the difference.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
