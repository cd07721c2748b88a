"""Lays a drafted lexicon out as the facts and sections that ``Lexicon`` reads."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Any

from pathfinder.understanding.building.drafting import Draft, Entries
from pathfinder.understanding.lexicon import (
    EAR,
    EXACT,
    RUN,
    RUNS,
    SHORTEST_STEM,
    STEM,
    STEMS,
    SYMBOL,
    key_of,
)
from pathfinder.understanding.rules import commonness, laid_down
from pathfinder.understanding.tables import laid_out

Sections = dict[str, tuple[str, bytes]]


def numbers(values: Iterable[int]) -> tuple[str, bytes]:
    """Return a section of numbers of four bytes."""
    return "I", array("I", values).tobytes()


def lexicon_sections(draft: Draft) -> tuple[dict[str, Any], Sections]:
    """Return the facts and sections of a lexicon."""
    symbols = len(draft.numbers)
    inventory = {name: number for number, name in enumerate(draft.shared.senses(), 1)}
    senses = bytearray(symbols)
    for symbol, name in draft.senses():
        senses[symbol] = inventory.get(name, 0)
    by_word = [
        {word: [entry & SYMBOL for entry in entries] for word, entries in table.items()}
        for table in (draft.exact, draft.stems)
    ]
    common = commonness(by_word, draft.also)
    sections = {"inventory": ("B", bytes(senses)), **_words(draft)}
    facts: dict[str, Any] = {
        "languages": [*(file.language for file in draft.files), ""],
        "romanised": [number for number, file in enumerate(draft.files) if file.romanised],
        "signs": sorted({sign for file in draft.files for sign in file.signs}),
        "slips": sorted(
            {word for file in draft.files for word in file.slips if word in draft.exact}
        ),
        "also": draft.also,
        "denying": [inventory[sense] for sense in ("not", "unwanted")],
        "negations": draft.negations,
        "tongues": draft.tongues,
        "places": [
            (place, spelling)
            for file in draft.files
            for place, spellings in file.places.items()
            for spelling in spellings
        ],
        "shared": draft.shared.model_dump(),
    }
    for kind, rules in (("phrase", draft.phrases), ("rule", draft.rules)):
        at, candidates, laid, means = laid_down(rules, common, symbols)
        facts[f"{kind}_means"] = means
        sections[f"{kind}_at"] = numbers(at)
        sections[f"{kind}_candidates"] = numbers(candidates)
        sections[f"{kind}_numbers"] = numbers(laid)
    return facts, sections


def _words(draft: Draft) -> Sections:
    """Return the table of words, with each different list of entries kept once."""
    lists: list[int] = []
    places: dict[tuple[int, ...], int] = {}
    found: dict[int, int] = {}

    def place_of(entries: list[int]) -> int:
        key = tuple(sorted(entries))
        if key not in places:
            places[key] = len(lists)
            lists.extend((len(key), *key))
        return places[key]

    tables: tuple[tuple[bytes, Entries], ...] = (
        (EXACT, draft.exact),
        (STEM, draft.stems),
        (EAR, draft.heard),
        (RUN, draft.runs),
    )
    for kind, table in tables:
        for word, entries in table.items():
            found[key_of(word, kind)] = place_of(entries)
    for stem in draft.stems:
        key = key_of(stem[:SHORTEST_STEM], STEMS)
        found[key] = found.get(key, 0) | 1 << max(len(stem) - SHORTEST_STEM, 0)
    for run in draft.runs:
        tokens = run.split()
        key = key_of(tokens[0], RUNS)
        found[key] = found.get(key, 0) | 1 << len(tokens) - 2
    keys, values = laid_out(found)
    return {
        "word_keys": numbers(keys),
        "word_values": numbers(values),
        "word_lists": numbers(lists),
    }
