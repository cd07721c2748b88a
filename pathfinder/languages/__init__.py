"""The languages this site knows: what they are called, how they are written, how to compare words.

Babel is only ever asked for the locales of our own registry, because a tag it does not know is an
error to it, and some of its directions are wrong.
"""

from pathfinder.languages.folding import fold
from pathfinder.languages.registry import (
    INTERFACE_LANGUAGES,
    LANGUAGES,
    Language,
    is_language,
    language,
)
from pathfinder.languages.segmenting import Word, words

__all__ = [
    "INTERFACE_LANGUAGES",
    "LANGUAGES",
    "Language",
    "Word",
    "fold",
    "is_language",
    "language",
    "words",
]
