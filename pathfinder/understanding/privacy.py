"""Takes out of a text what nobody needs to know, before anything else reads it.

A full postcode can name one house, a telephone number or an e-mail address one person. None of
them helps to find help, so they are gone before a word is understood. Invisible characters go too:
they say nothing, and can hide what is really there.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from pathfinder.values import Value

MOST_CHARACTERS: Final = 10_000
"""How much of a text is read; enough for any story, small enough to answer at once."""

_POSTCODE: Final = re.compile(
    r"(?<![^\W_])([A-Z]{1,2}\d(?:[A-Z]|\d)?)[\s\-.,_/]{0,3}\d[ABD-HJLNP-UW-Z]{2}(?![^\W_])",
    re.IGNORECASE,
)
"""A full postcode, its inward part shaped as Royal Mail shapes them (never C I K M O V)."""

_MAIL: Final = re.compile(r"[^\s@]{1,64}\s?@\s?[^\s@]{1,255}")
_WEB: Final = re.compile(r"(?:https?://|www\.)\S{1,500}", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\+?\d(?:[\s\-.()/]{0,3}\d){6,29}")
"""Seven digits or more in a row, however grouped: telephone, account, case or passport numbers."""

_KEPT_SPACES: Final = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


class Shielded(Value):
    """A text without what could name a person, and whether its end was left unread."""

    text: str
    truncated: bool


class _Visible(dict[int, str | None]):
    """Which characters stay: worked out when one is first met, then remembered by its number."""

    def __missing__(self, codepoint: int) -> str | None:
        character = chr(codepoint)
        kept: str | None = character
        if character in _KEPT_SPACES:
            kept = "\n" if character in "\n\r\u2028\u2029\x85" else " "
        elif unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn"):
            kept = None
        self[codepoint] = kept
        return kept


_VISIBLE: Final = _Visible()


def shield(text: str) -> Shielded:
    """Return the text without control characters, full postcodes, numbers and addresses.

    >>> shield("I live at DE14 2AB, ring 07700 900123 or me@example.org").text
    'I live at DE14, ring   or  '
    """
    visible = unicodedata.normalize("NFKC", text.replace("´", "'").translate(_VISIBLE))
    truncated = len(visible) > MOST_CHARACTERS
    visible = visible[:MOST_CHARACTERS]
    if "@" in visible:
        visible = _MAIL.sub(" ", visible)
    visible = _WEB.sub(" ", visible)
    visible = _POSTCODE.sub(r"\1", visible)
    return Shielded(text=_DIGITS.sub(" ", visible), truncated=truncated)
