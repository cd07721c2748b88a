"""The lexicon: how people put things, in every language at once, made ready for quick reading.

Each language has one file that people can read and correct. A file gives words their senses
("husband" is a ``partner``) and says which patterns of words and senses mean which concept. Senses
of persons and things are shared by all languages, since people mix them in one sentence; what is
done to whom is said in the word order of its own language, so those senses stay in their file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from pathfinder.errors import DataError
from pathfinder.languages import words
from pathfinder.understanding.patterns import Pattern, PatternError, read_pattern
from pathfinder.understanding.spelling import Spellings, by_ear
from pathfinder.understanding.written import (
    IDIOM,
    NEVER,
    TONGUE,
    Shared,
    Written,
    check_files,
    read_files,
    shipped_texts,
)
from pathfinder.vocabulary import is_concept

STOP: Final = 0
"""The symbol of words at which the reach of a "not" ends."""


class Step(NamedTuple):
    """One element of a rule: the symbol that fills it, the words it may skip, whether it tells."""

    symbol: int
    gap: int
    tells: bool
    """False for mere persons: "not my husband" does not undo what "hits" says."""


class Rule(NamedTuple):
    """What it means when these symbols stand together; parts may come in any order."""

    means: str
    sense: int
    """The symbol this rule adds where it fits, for a phrase that makes a sense; otherwise -1."""
    parts: tuple[tuple[Step, ...], ...]
    needed: frozenset[int]
    tongue: int = -1
    """The symbol of names of languages, in a rule by which somebody wishes for one."""


class Negation(NamedTuple):
    """How far one language's "not" reaches, in words after it and before it."""

    symbol: int
    after: int
    before: int
    wish: bool
    """True for "I do not want", which undoes only what is wanted."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the linker looks words up in; made once, never changed."""

    exact: Mapping[str, tuple[int, ...]]
    stems: Mapping[str, tuple[int, ...]]
    longest_stem: int
    heard: Mapping[str, tuple[int, ...]]
    """Symbols by how a romanised word sounds."""
    written: frozenset[str]
    """Words that some language with a fixed spelling writes just so: never taken by ear."""
    spellings: Spellings
    also: Mapping[int, tuple[int, ...]]
    phrases: Mapping[int, tuple[Rule, ...]]
    rules: Mapping[int, tuple[Rule, ...]]
    negations: tuple[Negation, ...]
    tongues: Mapping[str, str]
    yields: Mapping[str, frozenset[str]]
    places: tuple[tuple[str, str], ...]
    """(id of a place, a spelling of it) beyond those of the gazetteer."""
    shared: Shared


@dataclass(slots=True)
class _Builder:
    shared: Shared
    numbers: dict[str, int] = field(default_factory=lambda: {"stop": STOP})
    exact: dict[str, list[int]] = field(default_factory=dict)
    stems: dict[str, list[int]] = field(default_factory=dict)
    heard: dict[str, list[int]] = field(default_factory=dict)
    also: dict[int, list[int]] = field(default_factory=dict)
    phrases: list[Rule] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    negations: list[Negation] = field(default_factory=list)
    written: set[str] = field(default_factory=set)

    def number(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers))

    def sense(self, file: Written, name: str) -> int:
        shared = name == TONGUE or name in self.shared.roles or name in self.shared.things
        if not shared and name not in file.words:
            raise PatternError(f"no word has the sense {name!r}")
        return self.number(f"{{{name}}}" if shared else f"{{{file.language}:{name}}}")

    def add_word(self, file: Written, word: str, symbol: int) -> None:
        """Make a folded word, or a stem ending in ``*``, carry a symbol."""
        if word.endswith("*"):
            table, key = self.stems, word[:-1]
        else:
            table, key = self.exact, word
            if not file.romanised:
                self.written.add(word)
        held = table.setdefault(key, [])
        if symbol not in held:
            held.append(symbol)
        if file.romanised and table is self.exact:
            sounds = self.heard.setdefault(by_ear(key), [])
            if symbol not in sounds:
                sounds.append(symbol)

    def symbol_of(self, file: Written, fillers: tuple[str, ...]) -> int:
        """Return the symbol that any of these fillers carries."""
        if len(fillers) == 1 and fillers[0].startswith("{"):
            return self.sense(file, fillers[0][1:-1])
        origin = "by ear " if file.romanised else ""
        known = origin + "/".join(fillers)
        if known in self.numbers and not any(one.startswith("{") for one in fillers):
            return self.numbers[known]
        symbol = self.number(known if "{" not in known else f"{file.language} {known}")
        for one in fillers:
            if one.startswith("{"):
                alias = self.also.setdefault(self.sense(file, one[1:-1]), [])
                if symbol not in alias:
                    alias.append(symbol)
            else:
                self.add_word(file, one, symbol)
        return symbol

    def rule(self, file: Written, means: str, pattern: Pattern, sense: int = -1) -> Rule:
        """Return one pattern with its words turned into symbols."""
        parts = tuple(
            tuple(
                Step(
                    self.symbol_of(file, element.fillers),
                    element.gap,
                    not all(one[1:-1] in self.shared.roles for one in element.fillers),
                )
                for element in part
            )
            for part in pattern
        )
        needed = frozenset(step.symbol for part in parts for step in part)
        tongue = self.number("{tongue}")
        return Rule(means, sense, parts, needed, tongue if tongue in needed else -1)

    def add_file(self, file: Written) -> None:
        for name, spelled in file.words.items():
            symbol = self.sense(file, name)
            for written in spelled:
                for pattern in read_pattern(written):
                    only = pattern[0][0].fillers
                    if len(pattern) == len(pattern[0]) == len(only) == 1 and only[0][0] != "{":
                        self.add_word(file, only[0], symbol)
                    else:
                        self.phrases.append(self.rule(file, "", pattern, symbol))
        for means, patterns in file.patterns():
            if means.removeprefix(NEVER) not in (IDIOM, TONGUE) and not is_concept(
                means.removeprefix(NEVER)
            ):
                raise PatternError(f"{means!r} is no concept")
            for written in patterns:
                self.rules.extend(self.rule(file, means, one) for one in read_pattern(written))
        for written in file.stops:
            for word in words(written):
                self.add_word(file, word.token, STOP)
        for sense, reach, wish in (("not", file.reach, False), ("unwanted", file.unwanted, True)):
            if sense in file.words:
                self.negations.append(Negation(self.sense(file, sense), *reach, wish))


def _by_rarest(rules: list[Rule]) -> dict[int, tuple[Rule, ...]]:
    """Return the rules under the symbol of theirs that the fewest rules ask for."""
    asked: dict[int, int] = {}
    for rule in rules:
        for symbol in rule.needed:
            asked[symbol] = asked.get(symbol, 0) + 1
    found: dict[int, list[Rule]] = {}
    for rule in rules:
        found.setdefault(min(rule.needed, key=lambda symbol: (asked[symbol], symbol)), []).append(
            rule
        )
    return {symbol: tuple(listed) for symbol, listed in found.items()}


def _frozen(table: dict[str, list[int]]) -> dict[str, tuple[int, ...]]:
    return {key: tuple(symbols) for key, symbols in table.items()}


def build_lexicon(shared: Shared, files: tuple[Written, ...]) -> Lexicon:
    """Return the lexicon made of these files; any language's words may stand beside any other's."""
    builder = _Builder(shared)
    tongues: dict[str, str] = {}
    ordinary: set[str] = set()
    for file in files:
        builder.add_file(file)
        ordinary.update(word.token for line in file.ordinary for word in words(line))
        for tag, names in file.tongues.items():
            for name in names:
                for word in words(name):
                    tongues[word.token] = tongues[by_ear(word.token)] = tag
                    builder.add_word(file, word.token, builder.sense(file, TONGUE))
    return Lexicon(
        exact=_frozen(builder.exact),
        stems=_frozen(builder.stems),
        longest_stem=max(map(len, builder.stems), default=0),
        heard=_frozen(builder.heard),
        written=frozenset(builder.written | ordinary),
        spellings=Spellings(sorted(builder.exact), ordinary | set(shared.place_words())),
        also={symbol: tuple(more) for symbol, more in builder.also.items()},
        phrases=_by_rarest(builder.phrases),
        rules=_by_rarest(builder.rules),
        negations=tuple(builder.negations),
        tongues=tongues,
        yields={weaker: frozenset(stronger) for weaker, stronger in shared.yields.items()},
        places=tuple(
            (place, spelling)
            for file in files
            for place, spellings in file.places.items()
            for spelling in spellings
        ),
        shared=shared,
    )


def lexicon_of(texts: Mapping[str, str]) -> Lexicon:
    """Return the lexicon that these files make, by their names.

    Raises ``DataError`` with every finding at once; nothing half-loads.
    """
    shared, files = read_files(texts)
    try:
        return build_lexicon(shared, files)
    except PatternError:
        raise DataError(check_files(texts)) from None


def load_lexicon() -> Lexicon:
    """Return the lexicon that is shipped with the project; raises ``DataError`` if it is broken."""
    return lexicon_of(shipped_texts())
