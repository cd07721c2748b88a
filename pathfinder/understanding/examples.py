"""Reads the files of what people might say, and says what is wrong with them and where.

Each language has one file, ``data/examples/<tag>.toml``, that people who speak it can read and
correct: texts under the concepts that a careful reader would insist on in them. Likeness is learnt
from these texts and from nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from importlib import resources
from typing import Final, NamedTuple

from pydantic import ValidationError

from pathfinder.errors import DataError, Finding
from pathfinder.languages import fold
from pathfinder.understanding.written import Lines, line_of, parsed, refused
from pathfinder.values import Value
from pathfinder.vocabulary import BY_AND_FOR, CONCEPTS, FACETS

NOTHING: Final = "nothing"
"""In the place of concepts: texts in which a careful reader hears none."""
LEARNT: Final = tuple(
    concept for facet in FACETS if facet != "by_and_for" for concept in CONCEPTS[facet]
)
"""Every concept that likeness can find; who runs a service is never inferred."""
MAIN: Final = (
    "en", "pl", "ro", "ur", "pa", "ar", "ckb", "uk", "fa", "ps", "ti", "sq", "vi", "zh-Hans",
    "hu", "bg", "ml", "sk", "pt", "ru", "bn",
)  # fmt: skip
"""The main languages here, of which more examples are asked."""
FEWEST: Final = {True: 12, False: 6}
"""Texts that each concept needs in a main language, and in another."""
FEWEST_OF_NOTHING: Final = {True: 40, False: 20}


class Examples(Value):
    """One language's file, as written."""

    language: str
    written_by: str
    reviewed_by: str
    said: dict[str, Lines]


class Example(NamedTuple):
    """One text, the language of its file, and all that a careful reader hears in it."""

    text: str
    language: str
    concepts: frozenset[str]


def shipped_examples() -> Mapping[str, str]:
    """Return the text of every shipped file of examples by its name, in order."""
    folder = resources.files("pathfinder.data").joinpath("examples")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return {name: folder.joinpath(name).read_text("utf-8") for name in names}


def read_examples(texts: Mapping[str, str]) -> list[Example]:
    """Return the examples of all files; raises ``DataError`` with what is wrong in any."""
    found: list[Finding] = []
    examples: list[Example] = []
    for name, text in texts.items():
        try:
            file = Examples.model_validate(parsed(name, text))
        except ValidationError as error:
            found.extend(refused(name, text, error).findings)
        except DataError as error:
            found.extend(error.findings)
        else:
            found.extend(_unknown(name, text, file))
            examples.extend(_examples_of(file))
    if found:
        raise DataError(found)
    return examples


def _examples_of(file: Examples) -> Iterator[Example]:
    for key, texts in file.said.items():
        concepts = frozenset(key.split()) - {NOTHING}
        for text in texts:
            yield Example(text, file.language, concepts)


def _unknown(name: str, text: str, file: Examples) -> Iterator[Finding]:
    for key in file.said:
        for concept in key.split():
            if concept not in LEARNT and key != NOTHING:
                cure = f"Use ids of data/vocabulary, or {NOTHING} alone."
                if concept in BY_AND_FOR:
                    cure = "Leave it out: who runs a service is never inferred."
                yield Finding(name, line_of(text, key), f"{concept!r} cannot be learnt", cure)


def check_examples(texts: Mapping[str, str], measured: Collection[str] = ()) -> list[Finding]:
    """Return everything wrong with the files of examples, all at once.

    ``measured`` holds texts by which understanding is measured: none of them may be learnt from.
    """
    try:
        read_examples(texts)
    except DataError as error:
        return list(error.findings)
    kept = {fold(text) for text in measured}
    found: list[Finding] = []
    for name, text in texts.items():
        file = Examples.model_validate(parsed(name, text))
        found.extend(_faults_of(name, text, file, kept))
    return found


def _faults_of(name: str, text: str, file: Examples, kept: Collection[str]) -> Iterator[Finding]:
    if name != f"{file.language}.toml":
        yield Finding(
            name,
            line_of(text, "language"),
            "The file is named after another language",
            f"Call it {file.language}.toml or mend the tag.",
        )
    main = file.language in MAIN
    saying = Counter(
        concept for key, said in file.said.items() for concept in key.split() for _ in said
    )
    for concept in (*LEARNT, NOTHING):
        fewest = (FEWEST_OF_NOTHING if concept == NOTHING else FEWEST)[main]
        if saying[concept] < fewest:
            yield Finding(
                name,
                line_of(text, concept),
                f"{concept} has {saying[concept]} of {fewest} texts",
                "Write more, each in words of its own.",
            )
    seen: set[str] = set()
    for said in (one for lines in file.said.values() for one in lines):
        folded = fold(said)
        if not folded:
            yield Finding(name, line_of(text, said), "A text is empty", "Take it out.")
        elif folded in seen:
            yield Finding(
                name,
                line_of(text, said),
                f"{said!r} stands here twice",
                "Keep it once, under all it says.",
            )
        elif folded in kept:
            yield Finding(
                name,
                line_of(text, said),
                f"{said!r} is one of the texts that understanding is measured by",
                "Take it out here: what is measured must not be learnt.",
            )
        seen.add(folded)
