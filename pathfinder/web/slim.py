"""Takes the indentation of the templates out of the pages, once, when a template is compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

_LINE_END: Final = re.compile(r"\s*\n\s*")


class Slim(Extension):
    """Shortens every run of white space that holds a line break to that line break."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Yield the tokens of a template, its literal text shortened."""
        for token in stream:
            if token.type == "data":
                yield Token(token.lineno, "data", _LINE_END.sub("\n", token.value))
            else:
                yield token
