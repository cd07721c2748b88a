"""The one style sheet and the one script, written into each page and allowed there by their hash.

Separate files would be fetched again with every page, because nothing may be kept by the browser;
inside the page they cost little, and whoever watches the line sees one request a page.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from importlib import resources
from typing import Final

from markupsafe import Markup

_SOURCES: Final = resources.files("pathfinder.web").joinpath("static_source")
_STYLE_SHEETS: Final = ("site.css", "answers.css", "print.css")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_AROUND_SIGNS: Final = re.compile(r"\s*([{};:,>])\s*")


def _style() -> str:
    """Return the style sheets as one, without comments and without white space it can spare."""
    written = (_SOURCES.joinpath(name).read_text("utf-8") for name in _STYLE_SHEETS)
    text = _COMMENT.sub("", "".join(written))
    media = re.sub(r"\s+", " ", text)
    return _AROUND_SIGNS.sub(r"\1", media).replace(";}", "}").replace("and(", "and (").strip()


def _script() -> str:
    """Return the script without comments and indentation; its line breaks stay what they mean."""
    text = _COMMENT.sub("", _SOURCES.joinpath("site.js").read_text("utf-8"))
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def hash_of(code: str) -> str:
    """Return the source expression with which a policy allows exactly this inline code."""
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"


# Both come from files of this package and hold nothing that anybody typed.
STYLE: Final = Markup(_style())  # noqa: S704
SCRIPT: Final = Markup(_script())  # noqa: S704
