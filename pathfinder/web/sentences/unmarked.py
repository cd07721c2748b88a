"""Sentences without markup, in short lines, for whoever reads them aloud, copies or sends them.

A page keeps a number or a name apart from a line that runs the other way with ``<bdi>``; plain text
has two characters for that, which open and close an isolate (Unicode Standard Annex 9). A viewer
ends every isolate with the line, so no line is broken here without closing what is open and opening
it again on the next. Nor does a viewer know which way a text runs: each line of a language written
from the right begins and ends with a mark that says so.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final, Literal

from markupsafe import escape

from pathfinder.errors import PathfinderError

Direction = Literal["ltr", "rtl"]

OPENS: Final = "\u2068"
"""FIRST STRONG ISOLATE: what follows finds its own direction and disturbs nothing around it."""
CLOSES: Final = "\u2069"
"""POP DIRECTIONAL ISOLATE."""
FROM_THE_RIGHT: Final = "\u200f"
"""RIGHT-TO-LEFT MARK."""
WIDTH: Final = 60
"""Characters of a line; about as many as an eye, or a voice, takes in at once."""
TOGETHER: Final = "\u00a0"
"""Stands, until the lines are broken, where a line may not break."""
CONTINUED: Final = "  "
"""What a line begins with when it goes on with the one before."""

_WRITTEN_FROM_THE_RIGHT: Final = frozenset({"R", "AL", "AN"})
_UNSEEN: Final = frozenset({"Cf", "Mn"})
_ENDS: Final = frozenset("?!؟۔")
_ABBREVIATIONS: Final = frozenset({"al.", "dr.", "mr.", "mrs.", "ms.", "np.", "st.", "ul."})
"""End no sentence, though what follows may begin with a capital letter."""


class UnknownMarkupError(PathfinderError):
    """A sentence with markup that nobody has said how to put into plain text."""

    def __init__(self, tag: str) -> None:
        super().__init__(f"no plain text is known for <{tag}>")
        self.tag = tag


def short_lines(sentence: str, direction: Direction) -> list[str]:
    """Return a sentence as lines of plain text, for a text that runs in a direction.

    A line holds one idea and about ``WIDTH`` characters; one that goes on with the line before is
    set in a little. What a page isolates is isolated; in a text from the left that is only what
    runs from the right. The English beside a translation begins a line of its own.
    Raises ``UnknownMarkupError`` for markup that no sentence has had so far.

    >>> from markupsafe import Markup
    >>> short_lines(Markup("Is it safe? Call <b>999</b> &amp; wait."), "ltr")
    ['Is it safe?', 'Call 999 & wait.']
    """
    mark = FROM_THE_RIGHT if direction == "rtl" else ""
    return [
        f"{mark}{line.replace(TOGETHER, ' ')}{mark}"
        for paragraph in _unmarked(sentence, direction).split("\n")
        for one in _sentences(paragraph)
        for line in _broken(one)
    ]


class _Reader(HTMLParser):
    """Reads the few elements that sentences are made of."""

    def __init__(self, direction: Direction) -> None:
        super().__init__(convert_charrefs=True)
        self._direction = direction
        self._parts: list[str] = []
        self._open: list[tuple[str, int, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has_language = any(name == "lang" for name, _ in attrs)
        match tag:
            case "p":
                self._parts.append("\n")
            case "bdi":
                self._begin(tag, may_break=has_language)
            case "small" if has_language:
                self._parts.append("\n")
                self._begin(tag, may_break=True)
            case "a" | "b" | "em" | "small":
                pass
            case _:
                raise UnknownMarkupError(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            return
        _, start, may_break = self._open.pop()
        inside = "".join(self._parts[start:])
        if not may_break:
            inside = inside.replace(" ", TOGETHER)
        if self._direction == "rtl" or _has_letters_from_the_right(inside):
            inside = f"{OPENS}{inside}{CLOSES}"
        self._parts[start:] = [inside]

    def handle_data(self, data: str) -> None:
        self._parts.append(data)

    def text(self) -> str:
        """Return everything read."""
        return "".join(self._parts).strip("\n ")

    def _begin(self, tag: str, *, may_break: bool) -> None:
        self._open.append((tag, len(self._parts), may_break))


def _unmarked(sentence: str, direction: Direction) -> str:
    reader = _Reader(direction)
    reader.feed(escape(sentence))
    reader.close()
    return reader.text()


def _has_letters_from_the_right(text: str) -> bool:
    return any(unicodedata.bidirectional(one) in _WRITTEN_FROM_THE_RIGHT for one in text)


def _sentences(paragraph: str) -> Iterator[str]:
    """Yield the sentences of a paragraph, each with as many isolates closed as it opens."""
    words = [word for word in paragraph.split(" ") if word]
    begun, opened = 0, 0
    for position, word in enumerate(words):
        if position + 1 == len(words) or _ends_a_sentence(word, words[position + 1]):
            text = OPENS * opened + " ".join(words[begun : position + 1])
            opened = _still_open(text)
            yield text + CLOSES * opened
            begun = position + 1


def _ends_a_sentence(word: str, following: str) -> bool:
    ending, begins = word.rstrip(CLOSES), following.lstrip(OPENS)[:1]
    if not begins.isalnum() or begins.islower():
        return False
    if ending.endswith("."):
        return begins.isalpha() and ending.lstrip(OPENS).lower() not in _ABBREVIATIONS
    return ending[-1:] in _ENDS


def _broken(sentence: str) -> Iterator[str]:
    """Yield the lines of one sentence."""
    line = ""
    for word in sentence.replace(" · ", f"{TOGETHER}· ").split(" "):
        longer = f"{line} {word}" if line else word
        if line and _seen(longer) > WIDTH:
            opened = _still_open(line)
            yield line + CLOSES * opened
            line = f"{CONTINUED}{OPENS * opened}{word}"
        else:
            line = longer
    yield line


def _still_open(text: str) -> int:
    return text.count(OPENS) - text.count(CLOSES)


def _seen(text: str) -> int:
    """Return how many characters of a text take up room."""
    return sum(unicodedata.category(one) not in _UNSEEN for one in text)
