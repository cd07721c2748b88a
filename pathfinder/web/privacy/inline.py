"""The style and the script, written into each page and allowed there by their hash.

Separate files would be fetched again with every page, because nothing may be kept by the browser;
inside the page they cost little, and whoever watches the line sees one request a page. They are
half of a small page, so the page of answers, the largest one, wears only what it has a use for.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from importlib import resources
from string import ascii_letters, ascii_lowercase
from typing import Final, NamedTuple

from markupsafe import Markup

_SOURCES: Final = resources.files("pathfinder.web").joinpath("static_source")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_AROUND_SIGNS: Final = re.compile(r"\s*([{};:,>])\s*")
_AROUND_SCRIPT_SIGNS: Final = re.compile(r" ?([=(){},;:?!<>&|+]+) ?")
_DECLARED: Final = re.compile(r"\b(?:var|function) (\w+)")
_TAKEN: Final = re.compile(r"\bfunction(?: \w+)?\(([\w,]+)\)")
_OWN_PROPERTY: Final = re.compile(r"--[a-z-]+(?=[:)])")


class Dress(NamedTuple):
    """The style and the script of one kind of page, and the policy that allows exactly these."""

    style: Markup
    script: Markup
    policy: str
    """The value of the header ``Content-Security-Policy``."""


def _dress(style_sheets: Iterable[str], scripts: Iterable[str]) -> Dress:
    # Both come from files of this package and hold nothing that anybody typed.
    style = Markup(_style(_read(style_sheets)))  # noqa: S704
    script = Markup(_script(_read(scripts)))  # noqa: S704
    policy = (
        "default-src 'none'",
        f"style-src {hash_of(style)}",
        f"script-src {hash_of(script)}",
        "img-src data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
    return Dress(style, script, "; ".join(policy))


def _read(names: Iterable[str]) -> str:
    written = (_SOURCES.joinpath(name).read_text("utf-8") for name in names)
    return _COMMENT.sub("", "".join(written))


def _style(written: str) -> str:
    """Return style sheets without white space they can spare, our own properties named shortly."""
    text = _AROUND_SIGNS.sub(r"\1", re.sub(r"\s+", " ", written))
    names = dict.fromkeys(_OWN_PROPERTY.findall(text))
    short = dict(zip(names, ascii_lowercase[: len(names)], strict=True))
    text = _OWN_PROPERTY.sub(lambda name: f"--{short[name[0]]}", text)
    return text.replace(";}", "}").replace("and(", "and (").strip()


def _script(written: str) -> str:
    """Return a script without indentation, everything it declares named by a letter.

    Its line breaks stay what they mean, and its texts and the names of others stay as they are.
    """
    lines = (line.strip() for line in written.splitlines())
    text = "\n".join(_AROUND_SCRIPT_SIGNS.sub(r"\1", line) for line in lines if line)
    taken = (name for names in _TAKEN.findall(text) for name in names.split(","))
    names = dict.fromkeys((*_DECLARED.findall(text), *taken))
    short = dict(zip(names, ascii_letters[: len(names)], strict=True))
    own = re.compile(rf"(?<![\w.\"])(?:{'|'.join(names)})\b(?![\":])")
    return own.sub(lambda name: short[name[0]], text)


def hash_of(code: str) -> str:
    """Return the source expression with which a policy allows exactly this inline code."""
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"


ANY_PAGE: Final = _dress(
    ("site.css", "answers.css", "pages.css", "print.css"), ("site.js", "sending.js")
)
"""What serves every page."""
ANSWERS: Final = _dress(("site.css", "answers.css", "print.css"), ("site.js",))
"""What serves the page of answers."""
