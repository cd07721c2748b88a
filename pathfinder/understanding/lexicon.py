"""The lexicon: how people put things, in every language at once, read out of the compiled file.

Each language has one file that people can read and correct. A file gives words their senses
("husband" is a ``partner``) and says which patterns of words and senses mean which concept. Here a
word becomes symbols, each with the language it has it in, since the same letters may be words of
several languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from zlib import crc32

from pathfinder.understanding.compiled import Compiled, shipped
from pathfinder.understanding.rules import Negation, Rules
from pathfinder.understanding.spelling import Spellings, by_ear
from pathfinder.understanding.tables import Table
from pathfinder.understanding.written import Shared

LANGUAGE_BITS: Final = 24
"""Where the number of a language begins in an entry; the symbol stands below."""
SYMBOL: Final = (1 << LANGUAGE_BITS) - 1
SHORTEST_STEM: Final = 2
"""Letters that a stem has at least, and by which the lengths of those that begin so are found."""
KNOWN: Final = 0
"""The symbol of a word that is merely known to be one of its language."""
EXACT, STEM, STEMS, EAR, RUN, RUNS = b"=", b"*", b"?", b"~", b"+", b"!"
"""What a key of the table of words is made from: a word, a stem, the lengths of stems that begin
so, a sound, words that follow each other, and how many of them follow a first one."""


def key_of(token: str, kind: bytes) -> int:
    """Return the key of a word, or a part of one, in the table of words; never 0."""
    return crc32(kind + token.encode("utf-8", "replace")) or 1


class Lexicon:
    """Everything the linker looks words up in; made once, never changed."""

    def __init__(self, compiled: Compiled) -> None:
        facts = compiled.facts["lexicon"]
        section = compiled.section
        self._words = Table(section("word_keys"), section("word_values"))
        self._lists = section("word_lists")
        self.languages: Final[tuple[str, ...]] = tuple(facts["languages"])
        """Tags of the files, by the number of each; the last is of what is the same in all."""
        self.romanised: Final = frozenset(facts["romanised"])
        """Numbers of the languages that are written by ear."""
        self.signs: Final = frozenset(facts["signs"])
        """Words that show a text is in a romanised language."""
        self.also: Final[Mapping[int, tuple[int, ...]]] = {
            int(sense): tuple(more) for sense, more in facts["also"].items()
        }
        """By a sense, the symbols that whatever has the sense carries too."""
        self.senses_in: Final = _turned(self.also)
        """The same the other way round."""
        self.inventory: Final = section("inventory")
        """By a symbol, 1 more than its number in the shared inventory of senses, or 0."""
        self.denying: Final = frozenset(facts["denying"])
        """What ``inventory`` holds for the senses of saying no."""
        self.phrases: Final = _rules(compiled, "phrase", facts)
        self.rules: Final = _rules(compiled, "rule", facts)
        self.negations: Final = tuple(Negation(*one) for one in facts["negations"])
        self.tongues: Final[Mapping[int, str]] = {
            int(symbol): tag for symbol, tag in facts["tongues"].items()
        }
        """Tags of languages by the symbol that their names carry."""
        self.yields: Final = {
            weaker: frozenset(stronger) for weaker, stronger in facts["shared"]["yields"].items()
        }
        self.places: Final = tuple((place, spelling) for place, spelling in facts["places"])
        """(id of a place, a spelling of it) beyond those of the gazetteer."""
        self.shared: Final = Shared.model_validate(facts["shared"])
        self.spellings: Final = Spellings(
            facts["slips"], self, frozenset(self.shared.place_words())
        )

    def __contains__(self, token: object) -> bool:
        """Return whether a language with a fixed spelling writes a word just so."""
        return any(
            entry >> LANGUAGE_BITS not in self.romanised
            for entry in self._entries(key_of(str(token), EXACT))
        )

    def entries_of(self, token: str) -> list[int]:
        """Return every language and symbol of a folded word, as written or by its stem."""
        entries = self._entries(key_of(token, EXACT))
        if len(token) < SHORTEST_STEM:
            return entries
        lengths = self._words.find(key_of(token[:SHORTEST_STEM], STEMS))
        length = SHORTEST_STEM
        while lengths > 0 and length <= len(token):
            if lengths & 1:
                entries += self._entries(key_of(token[:length], STEM))
            lengths >>= 1
            length += 1
        return entries

    def runs_in(self, tokens: Sequence[str]) -> Iterator[tuple[int, int, list[int]]]:
        """Return each run of words that mean something together: start, end and entries."""
        lengths_of = {token: self._words.find(key_of(token, RUNS)) for token in set(tokens)}
        for start, first in enumerate(tokens):
            lengths = lengths_of[first]
            while lengths > 0:
                end = start + 1 + (lengths & -lengths).bit_length()
                if end > len(tokens):
                    break
                entries = self._entries(key_of(" ".join(tokens[start:end]), RUN))
                if entries:
                    yield start, end, entries
                lengths &= lengths - 1

    def heard_in(self, token: str) -> list[int]:
        """Return every language and symbol of a word of a romanised language, taken by ear."""
        return [] if token in self else self._entries(key_of(by_ear(token), EAR))

    def entries_of_slip(self, token: str) -> list[int]:
        """Return every language and symbol of the word that this one is a slip of."""
        meant = self.spellings.meant_by(token)
        return [] if meant is None else self.entries_of(meant)

    def _entries(self, key: int) -> list[int]:
        at = self._words.find(key)
        if at < 0:
            return []
        lists = self._lists
        return lists[at + 1 : at + 1 + lists[at]].tolist()


def _turned(also: Mapping[int, tuple[int, ...]]) -> Mapping[int, tuple[int, ...]]:
    turned: dict[int, list[int]] = {}
    for sense, more in also.items():
        for symbol in more:
            turned.setdefault(symbol, []).append(sense)
    return {symbol: tuple(senses) for symbol, senses in turned.items()}


def _rules(compiled: Compiled, kind: str, facts: Mapping[str, list[str]]) -> Rules:
    at, candidates, numbers = (
        compiled.section(f"{kind}_{part}") for part in ("at", "candidates", "numbers")
    )
    return Rules(at, candidates, numbers, facts[f"{kind}_means"])


def load_lexicon() -> Lexicon:
    """Return the shipped lexicon; raises ``DataError`` if it was not made."""
    return Lexicon(shipped())
