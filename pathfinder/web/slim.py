"""Takes the white space of the templates out of the pages; it stands there for their writers.

Indentation goes once, when a template is compiled. What is rendered once and kept is looked at
again as a whole, where the empty lines that conditions and loops leave behind can be seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

_LINE_END: Final = re.compile(r"\s*\n\s*")
_BLOCKS: Final = "|".join(
    (
        "article", "aside", "body", "dd", "details", "div", "dl", "dt", "footer", "h[1-6]",
        "header", "li", "main", "nav", "ol", "p", "section", "summary", "ul",
    )
)  # fmt: skip
"""Elements at whose edges white space is never shown."""
_EDGE: Final = re.compile(rf"(<(?:{_BLOCKS})(?:\s[^<>]*)?>)\n|\n(?=</(?:{_BLOCKS})>)")
_HEAD_ENDS: Final = "</head>"


class Slim(Extension):
    """Shortens every run of white space that holds a line break to that line break."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Yield the tokens of a template, its literal text shortened."""
        for token in stream:
            if token.type == "data":
                yield Token(token.lineno, "data", _LINE_END.sub("\n", token.value))
            else:
                yield token


def slimmed(rendered: str) -> str:
    """Return a page or a part of one without empty lines and without those at edges of blocks.

    Between two elements one line break stays. The head is left as it is: its style and its script
    are allowed by their hash. Nothing may be given that shows white space as it is written.

    >>> slimmed("<p>\\n\\n<b>one</b>\\n\\n two</p>\\n\\n<p>three\\n</p>")
    '<p><b>one</b>\\ntwo</p>\\n<p>three</p>'
    """
    head, ends, body = rendered.rpartition(_HEAD_ENDS)
    return head + ends + _EDGE.sub(r"\1", _LINE_END.sub("\n", body))
