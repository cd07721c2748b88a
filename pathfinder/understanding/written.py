"""Reads the lexicon's files as people wrote them, and says what is wrong with them and where.

A file that cannot be used is reported with its line and the cure; nothing half-loads.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Final

from pydantic import Field, ValidationError

from pathfinder.errors import DataError, Finding
from pathfinder.understanding.patterns import PatternError, read_pattern
from pathfinder.values import Value
from pathfinder.vocabulary import is_concept

SHARED_FILE: Final = "shared.toml"
IDIOM: Final = "idiom"
TONGUE: Final = "tongue"
"""What a wish for a language means; also the sense that the names of languages have."""
ALONE: Final = "alone "
"""Before a concept: a pattern that means it only where little else is said."""
NEVER: Final = "never "
"""Before a concept: a pattern that shows it is not meant."""
ANYTHING: Final = "anything"
"""In the place of a concept: a saying whose words mean no concept at all."""
Lines = tuple[str, ...]


class Shared(Value):
    """What holds in every language: which senses are shared, and which meaning yields to which."""

    written_by: str
    reviewed_by: str
    roles: dict[str, str]
    """Senses of persons, and what each is."""
    things: dict[str, str]
    """Senses of things, and what each is."""
    deeds: dict[str, str]
    """Senses of what is done to somebody. Only likeness shares these and the following."""
    states: dict[str, str]
    """Senses of how somebody is."""
    wants: dict[str, str]
    """Senses of what is wished for."""
    grammar: dict[str, str]
    """Senses of small words: not, now, always, but."""
    numbers: dict[str, tuple[int, int]] = Field(default_factory=dict)
    """Senses of numbers, each with the first and the last that has it, in every language."""
    yields: dict[str, Lines]
    """A concept that is dropped where the same words mean one of these."""
    outside: Lines
    """Well-known places that are not in the county."""
    place_is_word: Lines
    """Names of places that are ordinary words: they need "in" or a capital letter."""
    place_is_name: Lines
    """Names of places that are people's names too: they need "in"."""
    place_before: Lines
    """Words after which a place is meant, as in "in Stone"."""
    place_after: Lines
    """Words before which a place is meant, in languages that say "Stone in"."""
    place_not_before: Lines
    """Words that show the name before them means something else, as in "Burton menswear"."""
    place_not_after: Lines
    """Words that show the name after them means something else, as in "a stone"."""
    organization_is_word: Lines
    """Names of organisations that are ordinary words: they need a capital letter or a cue."""
    organization_is_help: Lines
    """Those that say what is wanted: alone they are no name either."""
    organization_cues: Lines
    """Words beside such a name that show the organisation is meant."""
    organization_never: Lines
    """Names of bodies that people speak of without looking for them."""

    def senses(self) -> tuple[str, ...]:
        """Return the inventory of senses that words of any language may have, in its order."""
        tables = (self.roles, self.things, self.deeds, self.states, self.wants, self.grammar)
        return tuple(dict.fromkeys(sense for table in tables for sense in table))

    def place_words(self) -> Iterator[str]:
        """Return the words that are places first, and no slips of other words."""
        for line in (*self.outside, *self.place_is_word, *self.place_is_name):
            yield from line.casefold().split()


class Written(Value):
    """One language's file, as written."""

    language: str
    written_by: str
    reviewed_by: str
    romanised: bool = False
    """Whether words are compared by ear, since this spelling has no rules."""
    reach: tuple[int, int] = (0, 0)
    """How many words after and before it a "not" of this language undoes."""
    unwanted: tuple[int, int] = (0, 0)
    """The same for "I do not want"."""
    stops: Lines = ()
    words: dict[str, Lines] = Field(default_factory=dict)
    phrases: dict[str, Lines] = Field(default_factory=dict)
    alone: dict[str, Lines] = Field(default_factory=dict)
    """Patterns that mean something only where little else is said, as a single word does."""
    never: dict[str, Lines] = Field(default_factory=dict)
    idioms: Lines = ()
    tongues: dict[str, Lines] = Field(default_factory=dict)
    wishes: Lines = ()
    places: dict[str, Lines] = Field(default_factory=dict)
    slips: Lines = ()
    """Words in which one wrong letter is forgiven."""
    ordinary: Lines = ()
    """Words that are no slips of those, though one letter apart."""
    signs: Lines = ()
    """Of a romanised language: words that show a text is in it, so that others are taken by ear."""
    examples: dict[str, Lines] = Field(default_factory=dict)

    def patterns(self) -> Iterator[tuple[str, Lines]]:
        """Return every pattern that means something by itself, under what it means."""
        yield IDIOM, self.idioms
        yield TONGUE, self.wishes
        yield from self.phrases.items()
        for concept, patterns in self.alone.items():
            yield ALONE + concept, patterns
        for concept, patterns in self.never.items():
            yield NEVER + concept, patterns


def line_of(text: str, sought: str) -> int:
    """Return the first line on which these words stand, or 0."""
    for number, line in enumerate(text.splitlines(), 1):
        if sought in line:
            return number
    return 0


def parsed(name: str, text: str) -> dict[str, object]:
    """Return a file's tables, or raise ``DataError`` with the line that cannot be read."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        line = int(at.group(1)) if at else 0
        raise DataError([Finding(name, line, f"Not TOML: {error}", "Mend this line.")]) from None


def refused(name: str, text: str, error: ValidationError) -> DataError:
    """Return what a file's tables lack or hold too much, as findings."""
    return DataError(
        [
            Finding(
                name,
                line_of(text, str(one["loc"][-1])),
                f"{'.'.join(map(str, one['loc']))}: {one['msg']}",
                "Write it as the other files of the lexicon do.",
            )
            for one in error.errors(include_url=False, include_input=False)
        ]
    )


def read_shared(name: str, text: str) -> Shared:
    """Return what holds in every language; raises ``DataError`` for a file that cannot be used."""
    try:
        return Shared.model_validate(parsed(name, text))
    except ValidationError as error:
        raise refused(name, text, error) from None


def read_written(name: str, text: str) -> Written:
    """Return one language's file, its patterns not yet looked at.

    Raises ``DataError`` for a file that is not TOML or does not hold what it should.
    """
    try:
        return Written.model_validate(parsed(name, text))
    except ValidationError as error:
        raise refused(name, text, error) from None


def shipped_texts() -> Mapping[str, str]:
    """Return the text of every shipped file of the lexicon by its name, in order."""
    folder = resources.files("pathfinder.data").joinpath("lexicon")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return {name: folder.joinpath(name).read_text("utf-8") for name in names}


def read_files(texts: Mapping[str, str]) -> tuple[Shared, tuple[Written, ...]]:
    """Return all files of a lexicon; raises ``DataError`` with what is wrong in all of them."""
    shared = read_shared(SHARED_FILE, texts[SHARED_FILE])
    found: list[Finding] = []
    files: list[Written] = []
    for name, text in texts.items():
        if name == SHARED_FILE:
            continue
        try:
            files.append(read_written(name, text))
        except DataError as error:
            found.extend(error.findings)
    if found:
        raise DataError(found)
    return shared, tuple(files)


def check_files(texts: Mapping[str, str]) -> list[Finding]:
    """Return everything in a lexicon's files that could not be used, all at once."""
    try:
        shared, files = read_files(texts)
    except DataError as error:
        return list(error.findings)
    named = [(name, text) for name, text in texts.items() if name != SHARED_FILE]
    return [
        finding
        for (name, text), file in zip(named, files, strict=True)
        for finding in findings_in(name, text, file, shared)
    ]


def _may_be_bare(wish: str) -> bool:
    """Return whether a wish may consist of the name of a language alone."""
    try:
        return any(sum(map(len, pattern)) == 1 for pattern in read_pattern(wish))
    except PatternError:
        return False


def findings_in(name: str, text: str, file: Written, shared: Shared) -> list[Finding]:
    """Return everything in one language's file that the lexicon could not use."""
    found: list[Finding] = []

    def report(sought: str, problem: str, cure: str) -> None:
        found.append(Finding(name, line_of(text, sought), problem, cure))

    for concept in (*file.phrases, *file.alone, *file.never, *file.examples):
        if concept not in (TONGUE, ANYTHING) and not is_concept(concept):
            report(concept, f"{concept!r} is no concept", "Use an id of data/vocabulary.")
    for wish in file.wishes:
        if _may_be_bare(wish):
            cure = "Let some word of wishing or speaking stand beside it, never only one with a ?."
            report(wish, "The name of a language alone is no wish for it", cure)
    senses = {*shared.roles, *shared.things, *file.words, TONGUE}
    listed = [*file.words.values(), *(patterns for _, patterns in file.patterns())]
    for written in (one for lines in listed for one in lines):
        try:
            read_pattern(written)
        except PatternError as error:
            report(written, f"A pattern cannot be read: {error}", "See understanding/patterns.py.")
        for sense in re.findall(r"\{([a-z_]+)\}", written):
            if sense not in senses:
                report(written, f"No word has the sense {sense!r}", "Add it under [words].")
    return found
