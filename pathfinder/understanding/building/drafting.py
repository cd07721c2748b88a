"""Turns the lexicon's files into symbols and rules over them, all languages into one.

Senses of persons and things are shared by all languages, since people mix them in one sentence;
what is done to whom is said in the word order of its own language, so those senses stay in their
file as far as patterns go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pathfinder.errors import DataError
from pathfinder.languages import words
from pathfinder.understanding.examples import LEARNT, Example
from pathfinder.understanding.lexicon import KNOWN, LANGUAGE_BITS
from pathfinder.understanding.patterns import Pattern, PatternError, read_pattern
from pathfinder.understanding.rules import Negation, Rule, Step
from pathfinder.understanding.spelling import by_ear
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
)
from pathfinder.vocabulary import is_concept

Entries = dict[str, list[int]]
"""By a word, the languages and symbols it has, as the table of words holds them."""


@dataclass(slots=True)
class Draft:
    """The lexicon while it is made; ``file`` numbers stand in front of each symbol."""

    shared: Shared
    files: tuple[Written, ...]
    numbers: dict[str, int] = field(default_factory=lambda: {"": KNOWN})
    exact: Entries = field(default_factory=dict)
    stems: Entries = field(default_factory=dict)
    heard: Entries = field(default_factory=dict)
    also: dict[int, list[int]] = field(default_factory=dict)
    runs: Entries = field(default_factory=dict)
    """By words that follow each other, one space between, the same."""
    phrases: list[Rule] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    negations: list[Negation] = field(default_factory=list)
    tongues: dict[int, str] = field(default_factory=dict)

    def number(self, name: str) -> int:
        """Return the symbol of this name, a new one where there is none yet."""
        return self.numbers.setdefault(name, len(self.numbers))

    def senses(self) -> Iterator[tuple[int, str]]:
        """Return the symbol and the name of each sense, whatever language it belongs to."""
        for name, symbol in self.numbers.items():
            if name.startswith("{") and name.endswith("}"):
                yield symbol, name[1:-1].rpartition(":")[2]

    def sense(self, file: Written, name: str) -> int:
        """Return the symbol of a sense in the patterns of one file."""
        shared = name == TONGUE or name in self.shared.roles or name in self.shared.things
        if not shared and name not in file.words:
            raise PatternError(f"no word has the sense {name!r}")
        return self.number(f"{{{name}}}" if shared else f"{{{file.language}:{name}}}")

    def add_word(self, file: Written, word: str, symbol: int) -> None:
        """Make a folded word, or a stem ending in ``*``, carry a symbol."""
        entry = self.files.index(file) << LANGUAGE_BITS | symbol
        tables = [(self.stems, word[:-1])] if word.endswith("*") else [(self.exact, word)]
        if file.romanised and not word.endswith("*"):
            tables.append((self.heard, by_ear(word)))
        for table, key in tables:
            held = table.setdefault(key, [])
            if entry not in held:
                held.append(entry)

    def _add_run(self, file: Written, tokens: list[str], symbol: int) -> None:
        """Make words that follow each other carry a symbol together."""
        for token in tokens:
            self.add_word(file, token, KNOWN)
        held = self.runs.setdefault(" ".join(tokens), [])
        entry = self.files.index(file) << LANGUAGE_BITS | symbol
        if entry not in held:
            held.append(entry)

    def _symbol_of(self, file: Written, fillers: tuple[str, ...]) -> int:
        """Return the symbol that any of these fillers carries."""
        if len(fillers) == 1 and fillers[0].startswith("{"):
            return self.sense(file, fillers[0][1:-1])
        known = f"{file.language} {'/'.join(fillers)}"
        if known in self.numbers:
            return self.numbers[known]
        symbol = self.number(known)
        for one in fillers:
            if one.startswith("{"):
                alias = self.also.setdefault(self.sense(file, one[1:-1]), [])
                if symbol not in alias:
                    alias.append(symbol)
            else:
                self.add_word(file, one, symbol)
        return symbol

    def _rule(self, file: Written, means: str, pattern: Pattern, sense: int = -1) -> Rule:
        """Return one pattern with its words turned into symbols."""
        parts = tuple(
            tuple(
                Step(
                    self._symbol_of(file, element.fillers),
                    element.gap,
                    not all(one[1:-1] in self.shared.roles for one in element.fillers),
                )
                for element in part
            )
            for part in pattern
        )
        tongue = self.number("{tongue}")
        wishes = any(step.symbol == tongue for part in parts for step in part)
        return Rule(
            means.removeprefix(ALONE),
            sense,
            parts,
            tongue if wishes else -1,
            means.startswith(ALONE),
            file.romanised,
        )

    def add_file(self, file: Written) -> None:
        """Take in the words, patterns, negations and names of languages of one file."""
        for name, spelled in file.words.items():
            symbol = self.sense(file, name)
            for written in spelled:
                for pattern in read_pattern(written):
                    only = pattern[0][0].fillers
                    if len(pattern) == len(pattern[0]) == 1 and not only[0].startswith("{"):
                        for word in only:
                            self.add_word(file, word, symbol)
                    elif _is_run(pattern) and not file.romanised:
                        self._add_run(file, [element.fillers[0] for element in pattern[0]], symbol)
                    else:
                        self.phrases.append(self._rule(file, "", pattern, symbol))
        for means, patterns in file.patterns():
            concept = means.removeprefix(NEVER).removeprefix(ALONE)
            if concept not in (IDIOM, TONGUE, ANYTHING) and not is_concept(concept):
                raise PatternError(f"{means!r} is no concept")
            for written in patterns:
                self.rules.extend(self._rule(file, means, one) for one in read_pattern(written))
        stop = self.number(f"{{{file.language}:}} stop")
        for word in _tokens(file.stops):
            self.add_word(file, word, stop)
        for word in _tokens(file.ordinary):
            self.add_word(file, word, KNOWN)
        for sense, reach, wish in (("not", file.reach, False), ("unwanted", file.unwanted, True)):
            if sense in file.words:
                self.negations.append(Negation(self.sense(file, sense), *reach, wish, stop))
        for tag, names in file.tongues.items():
            symbol = self.number(f"tongue {tag}")
            self.tongues[symbol] = tag
            for word in _tokens(names):
                self.add_word(file, word, symbol)
                self.add_word(file, word, self.sense(file, TONGUE))

    def add_numbers(self) -> None:
        """Give numbers the senses that they have in every language, as words of none."""
        none = len(self.files) << LANGUAGE_BITS
        for sense, (first, last) in self.shared.numbers.items():
            for number in range(first, last + 1):
                entry = none | self.number(f"{{{sense}}}")
                self.exact.setdefault(str(number), []).append(entry)

    def examples(self) -> Iterator[Example]:
        """Return the sayings that stand in the files beside their patterns, to learn from too."""
        for file in self.files:
            for concept, texts in file.examples.items():
                for text in texts if concept in LEARNT else ():
                    yield Example(text, file.language, frozenset([concept]))

    def add_known(self, language: str, tokens: Iterable[str]) -> None:
        """Let words be known as words of a language, without any sense."""
        for file in self.files:
            if file.language == language:
                for token in tokens:
                    self.add_word(file, token, KNOWN)


def _is_run(pattern: Pattern) -> bool:
    """Return whether a pattern is just some words that follow each other."""
    return len(pattern) == 1 and all(
        element.gap == 0
        and len(element.fillers) == 1
        and not element.fillers[0].startswith("{")
        and not element.fillers[0].endswith("*")
        for element in pattern[0]
    )


def _tokens(lines: Lines) -> Iterator[str]:
    for line in lines:
        for word in words(line):
            yield word.token


def draft_of(texts: Mapping[str, str]) -> Draft:
    """Return the lexicon that these files make, by their names.

    Raises ``DataError`` with every finding at once; nothing half-loads.
    """
    draft = Draft(*read_files(texts))
    try:
        for file in draft.files:
            draft.add_file(file)
        draft.add_numbers()
    except PatternError:
        raise DataError(check_files(texts)) from None
    return draft
