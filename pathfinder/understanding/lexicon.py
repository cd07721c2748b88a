"""The lexicon: how people put things, in every language at once, made ready for quick reading.

Each language has one file that people can read and correct. A file gives words their senses
("husband" is a ``partner``) and says which patterns of words and senses mean which concept. Senses
of persons and things are shared by all languages, since people mix them in one sentence; what is
done to whom is said in the word order of its own language, so those senses stay in their file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from pathfinder.errors import DataError
from pathfinder.languages import words
from pathfinder.understanding.patterns import Pattern, PatternError, read_pattern
from pathfinder.understanding.rules import Negation, Rule, Step, by_rarest, commonness
from pathfinder.understanding.spelling import Spellings, by_ear
from pathfinder.understanding.written import (
    ALONE,
    ANYTHING,
    IDIOM,
    NEVER,
    TONGUE,
    Lines,
    Shared,
    Written,
    check_files,
    read_files,
    shipped_texts,
)
from pathfinder.vocabulary import is_concept

_Key = TypeVar("_Key", str, int)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the linker looks words up in; made once, never changed."""

    exact: Mapping[str, tuple[int, ...]]
    stems: Mapping[str, tuple[int, ...]]
    longest_stem: int
    heard: Mapping[str, tuple[int, ...]]
    """Symbols by how a romanised word sounds."""
    signs: frozenset[str]
    """Words that show a text is in a romanised language."""
    romanised: frozenset[str]
    """Tags of the languages that are typed so too; on their pages no sign is waited for."""
    written: frozenset[str]
    """Words that some language with a fixed spelling writes just so: never taken by ear."""
    spellings: Spellings
    also: Mapping[int, frozenset[int]]
    """By a sense, the symbols that whatever has the sense carries too."""
    senses_in: Mapping[int, tuple[int, ...]]
    """The same the other way round."""
    inventory: Mapping[int, int]
    """The number in the shared inventory of senses of each symbol that has one."""
    phrases: Mapping[int, tuple[Rule, ...]]
    rules: Mapping[int, tuple[Rule, ...]]
    negations: tuple[Negation, ...]
    tongues: Mapping[str, str]
    yields: Mapping[str, frozenset[str]]
    places: tuple[tuple[str, str], ...]
    """(id of a place, a spelling of it) beyond those of the gazetteer."""
    shared: Shared

    def symbols_of(self, token: str, *, romanised: bool) -> tuple[int, ...]:
        """Return every symbol a folded word carries: as written, by its stem, by ear, as a slip."""
        symbols = self.exact.get(token, ())
        for length in range(min(len(token), self.longest_stem), 1, -1):
            more = self.stems.get(token[:length])
            if more:
                symbols += more
        if romanised and token not in self.written:
            symbols += self.heard.get(by_ear(token), ())
        if not symbols:
            meant = self.spellings.meant_by(token)
            if meant is not None:
                symbols = self.exact[meant]
        return symbols


@dataclass(slots=True)
class _Builder:
    shared: Shared
    numbers: dict[str, int] = field(default_factory=dict)
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

    def sense_names(self) -> Iterator[tuple[int, str]]:
        """Return the symbol and the name of each sense, whatever language it belongs to."""
        for name, symbol in self.numbers.items():
            if name.startswith("{") and name.endswith("}"):
                yield symbol, name[1:-1].rpartition(":")[2]

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
        return Rule(
            means.removeprefix(ALONE),
            sense,
            parts,
            needed,
            tongue if tongue in needed else -1,
            means.startswith(ALONE),
            file.romanised,
        )

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
            concept = means.removeprefix(NEVER).removeprefix(ALONE)
            if concept not in (IDIOM, TONGUE, ANYTHING) and not is_concept(concept):
                raise PatternError(f"{means!r} is no concept")
            for written in patterns:
                self.rules.extend(self.rule(file, means, one) for one in read_pattern(written))
        for word in _tokens(file.stops):
            self.add_word(file, word, self.number(f"{{{file.language}:}} stop"))
        for sense, reach, wish in (("not", file.reach, False), ("unwanted", file.unwanted, True)):
            if sense in file.words:
                stop = self.number(f"{{{file.language}:}} stop")
                self.negations.append(Negation(self.sense(file, sense), *reach, wish, stop))


def _frozen(table: dict[_Key, list[int]]) -> dict[_Key, tuple[int, ...]]:
    return {key: tuple(symbols) for key, symbols in table.items()}


def _tokens(lines: Lines) -> Iterator[str]:
    for line in lines:
        for word in words(line):
            yield word.token


def build_lexicon(shared: Shared, files: tuple[Written, ...]) -> Lexicon:
    """Return the lexicon made of these files; any language's words may stand beside any other's."""
    builder = _Builder(shared)
    tongues: dict[str, str] = {}
    for file in files:
        builder.add_file(file)
        for tag, names in file.tongues.items():
            for word in _tokens(names):
                tongues[word] = tongues[by_ear(word)] = tag
                builder.add_word(file, word, builder.sense(file, TONGUE))
    ordinary = {word for file in files for word in _tokens(file.ordinary)}
    slips = {word for file in files for word in _tokens(file.slips) if word in builder.exact}
    common = commonness((builder.exact, builder.stems), builder.also)
    senses = {name: number for number, name in enumerate(shared.senses())}
    senses_in: dict[int, list[int]] = {}
    for sense, more in builder.also.items():
        for symbol in more:
            senses_in.setdefault(symbol, []).append(sense)
    return Lexicon(
        exact=_frozen(builder.exact),
        stems=_frozen(builder.stems),
        longest_stem=max(map(len, builder.stems), default=0),
        heard=_frozen(builder.heard),
        signs=frozenset(word for file in files for word in _tokens(file.signs)),
        romanised=frozenset(file.language.partition("-")[0] for file in files if file.romanised),
        written=frozenset(builder.written | ordinary),
        spellings=Spellings(sorted(slips), ordinary | set(shared.place_words())),
        also={sense: frozenset(more) for sense, more in builder.also.items()},
        senses_in=_frozen(senses_in),
        inventory={
            symbol: senses[name] for symbol, name in builder.sense_names() if name in senses
        },
        phrases=by_rarest(builder.phrases, common),
        rules=by_rarest(builder.rules, common),
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
