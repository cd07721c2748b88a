"""Makes different ways of writing the same word the same, so that words can be compared.

People type without diacritics, with another keyboard's letters, with invisible characters that a
phone put in. Folding is for matching alone; nothing folded is ever shown. What may be dropped
depends on the script: an accent on a Latin letter may, a vowel sign of an Indic script never,
because there it is the vowel.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_APOSTROPHES: Final = "'’‘ʼʻ‛′´`＇ʹ׳՚"

_LATIN: Final = {
    "ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th",
    "ħ": "h", "ŋ": "n", "ŧ": "t", "ß": "ss", "ƙ": "k", "ɓ": "b", "ɗ": "d", "ə": "e", "ǝ": "e",
}  # fmt: skip
"""Letters that Unicode does not take apart into a base letter and a mark."""

_CYRILLIC: Final = {"ё": "е", "ґ": "г", "ѐ": "е", "ѝ": "и"}
"""The only Cyrillic letters that people write either way; й and ї are letters of their own."""

_ARABIC: Final = {
    "ی": "ي", "ى": "ي", "ې": "ي", "ۍ": "ي", "ێ": "ي", "ؠ": "ي", "ۑ": "ي",
    "ک": "ك", "ڪ": "ك", "ګ": "گ",
    "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۃ": "ه", "ۀ": "ه", "ۂ": "ه",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ۓ": "ے",
    "ۆ": "و", "ۇ": "و", "ڕ": "ر", "ڵ": "ل",
}  # fmt: skip
"""Letters of Arabic, Persian, Urdu, Pashto and Kurdish keyboards that stand in for each other."""

_INDIC: Final = {
    "ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ൿ": "ക്", "ৎ": "ত্",
}  # fmt: skip
"""Letters with an older spelling of base, virama and joiner; folding writes both without joiner."""


def _ethiopic() -> dict[str, str]:
    """Return the syllables that Amharic and Tigrinya writers use for one another."""
    rows = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0, 0x1340: 0x1338}
    return {
        chr(variant + order): chr(usual + order)
        for variant, usual in rows.items()
        for order in range(8 if variant != 0x12D0 else 7)
    }


_LETTERS: Final = {**_LATIN, **_CYRILLIC, **_ARABIC, **_INDIC, **_ethiopic()}


class _Table(dict[int, str]):
    """What each character becomes, worked out when it is first met and then remembered."""

    def __missing__(self, codepoint: int) -> str:
        folded = _folded_character(chr(codepoint))
        self[codepoint] = folded
        return folded


def _is_dropped(character: str) -> bool:
    """Return whether a character says nothing when words are compared."""
    category = unicodedata.category(character)
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f" or character in "ـ\u034f":
        return True
    if category not in ("Mn", "Me"):
        return False
    return (
        "\u0300" <= character <= "\u036f"
        or "\u0590" <= character <= "\u08ff"
        or "\u20d0" <= character <= "\u20f0"
    )


def _folded_character(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    if unicodedata.category(character) in ("Cc", "Zs", "Zl", "Zp", "Cs", "Cn"):
        return " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    folded: list[str] = []
    for letter in character.casefold():
        if letter in _LETTERS:
            folded.append(_LETTERS[letter])
        elif "\u0400" <= letter <= "\u052f":
            folded.append(letter)
        else:
            folded.extend(
                _LETTERS.get(part, part)
                for part in unicodedata.normalize("NFKD", letter)
                if not _is_dropped(part)
            )
    return "".join(folded)


_TABLE: Final = _Table()
_INNER_APOSTROPHE: Final = re.compile(r"(?<=\w)'(?=\w)")


def fold(text: str) -> str:
    """Return a text in the one form in which words are compared; folding twice changes nothing.

    Case, Latin diacritics, stand-in letters, invisible characters and apostrophes inside words go;
    digits of every script become ASCII; any white space becomes one space. Compatibility forms
    follow Unicode's NFKC; the choice of stand-in letters is this project's own.

    >>> fold("Mąż mnie BIJE, nie mam dokąd iść!")
    'maz mnie bije, nie mam dokad isc!'
    >>> fold("don’t  ۱۲")
    'dont 12'
    """
    if text.isascii() and text.isalnum():
        return text.lower()
    # NFKC would turn a typed acute accent, which stands for an apostrophe, into a space and a mark.
    folded = unicodedata.normalize("NFKC", text.replace("´", "'")).translate(_TABLE)
    folded = unicodedata.normalize("NFC", folded)
    if "'" in folded:
        folded = _INNER_APOSTROPHE.sub("", folded)
    return " ".join(folded.split())
