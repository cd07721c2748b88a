"""Pieces of pages, each rendered once for a language and then only joined.

Translating and escaping on each request costs ten times what everything else does. What differs
from one reader to the next is left open: a hole where other pieces go, and a mark where the code
goes. Nothing kept here holds a code, an order or a time, so it does not tell that anybody asked.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

from flask import render_template
from markupsafe import Markup

from pathfinder.web.site import kept
from pathfinder.web.slim import slimmed

HOLE: Final = Markup("\x00hole\x00")
"""Stands in a template where other pieces go."""
CODE: Final = Markup("\x00code\x00")
"""Stands in a piece where the code of the page goes."""
MOST: Final = 4096
"""Pieces kept at once."""
_ENCODED_MARK: Final = CODE.encode()
_NAME: Final = "pathfinder.pieces"

Key = tuple[str, str, Hashable]
Cut = tuple[bytes, ...]
"""A piece without its marks of the code, cut where they stood."""
Shelf = dict[Key, tuple[Cut, ...]]
"""Finished pieces, each cut at its holes."""


class Pieces:
    """Gives the pieces of one page: in its language, its code written in."""

    def __init__(self, shelf: Shelf, tag: str, code: str) -> None:
        self._shelf, self.tag, self.code = shelf, tag, code
        self._encoded_code: Final = code.encode()

    def around(self, template: str, key: Hashable = None, **context: object) -> list[bytes]:
        """Return what a template makes, cut at its holes.

        It may depend on nothing but the language and ``key``. What costs something to make is
        passed as a function, which the template calls.
        """
        known = (template, self.tag, key)
        finished = self._shelf.get(known) or self._finish(known, context)
        write_in = self._encoded_code.join
        return [write_in(cut) for cut in finished]

    def one(self, template: str, key: Hashable = None, **context: object) -> bytes:
        """Return what a template without holes makes."""
        known = (template, self.tag, key)
        finished = self._shelf.get(known) or self._finish(known, context)
        return self._encoded_code.join(finished[0])

    def made_anew(self, template: str, **context: object) -> bytes:
        """Return what a template makes of something too rare to keep."""
        return render_template(template, **context).encode()

    def _finish(self, known: Key, context: dict[str, object]) -> tuple[Cut, ...]:
        text = slimmed(render_template(known[0], hole=HOLE, code=CODE, **context))
        # The links to the other languages hold the path of the page, and with it the code itself.
        if self.code:
            text = text.replace(self.code, CODE)
        finished = tuple(tuple(part.encode().split(_ENCODED_MARK)) for part in text.split(HOLE))
        if len(self._shelf) >= MOST:
            self._shelf.clear()
        self._shelf[known] = finished
        return finished


def current_pieces(tag: str, code: str = "") -> Pieces:
    """Return the pieces of the application that is answering, for a page with this code or none."""
    return Pieces(kept(_NAME, Shelf), tag, code)
