"""Makes the compiled file out of the files that people read."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Final

from pathfinder.understanding.building.collect import collected, features_by, frequent
from pathfinder.understanding.building.drafting import draft_of
from pathfinder.understanding.building.fit import fitted
from pathfinder.understanding.building.pack import packed
from pathfinder.understanding.building.words import lexicon_sections
from pathfinder.understanding.compiled import Compiled, check_compiled, made_from, where, written
from pathfinder.understanding.examples import read_examples, shipped_examples
from pathfinder.understanding.lexicon import Lexicon
from pathfinder.understanding.written import shipped_texts

ROUNDS: Final = 8
THRESHOLD: Final = -0.2
"""The score at which a concept is found; tuned on half of tests/understanding/said."""


def is_up_to_date() -> bool:
    """Return whether the compiled file is there and made from what stands here."""
    return not check_compiled()


def make(say: Callable[[str], None]) -> str:
    """Write the compiled file and return a line about it; ``say`` is told how far it is."""
    began = time.process_time()
    data = compiled_from(shipped_texts(), shipped_examples(), made_from(), say)
    path = where()
    path.parent.mkdir(exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_bytes(data)
    fresh.replace(path)
    took = time.process_time() - began
    return f"{path.name}: {len(data) / 1e6:.1f} MB in {took:.0f} s of processor time."


def compiled_from(
    lexicon_texts: Mapping[str, str],
    example_texts: Mapping[str, str],
    fingerprint: str,
    say: Callable[[str], None],
) -> bytes:
    """Return the compiled file of these files; the same files always give the same bytes."""
    say(f"Reading {len(lexicon_texts)} files of words and {len(example_texts)} of examples ...")
    draft = draft_of(lexicon_texts)
    examples = [*read_examples(example_texts), *draft.examples()]
    for language, tokens in frequent(examples):
        draft.add_known(language, tokens)
    words, word_sections = lexicon_sections(draft)
    lexicon = Lexicon(Compiled(written({"lexicon": words}, word_sections)))
    say(f"Reading {len(examples)} examples as a page would ...")
    features = features_by(lexicon)
    known = collected(examples, [features(one.text, one.language) for one in examples])
    say(f"Learning {len(known.keys)} features ...")
    table = fitted(known.texts, known.is_spelling, rounds=ROUNDS, say=say)
    facts, sections = packed(table, known.keys, THRESHOLD)
    return written(
        {"made_from": fingerprint, "lexicon": words, "likeness": facts},
        {**word_sections, **sections},
    )
