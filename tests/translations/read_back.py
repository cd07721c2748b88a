"""What the verdicts, warnings and scripts say in each language, told by a reader in English.

The reader has not seen the English they were translated from, so what came out softer, stronger or
otherwise different shows. ``read_back/<tag>.toml`` keeps for each sentence the words that were read
and what the reader made of them; where they differed, it keeps the words as they were before, what
was different, and the words they were mended to, read again.

``python -m tests.translations.read_back TAG`` prints, numbered, what is still to be read, without
the English; with a file of numbered readings it adds them.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import tomli_w
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from pathfinder.languages import language

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = Path(__file__).with_name("read_back")
MODULES: Final = (
    "verdicts", "knowing_ways", "knowing", "routes_first", "routes_limits", "routes_plan",
    "scripts", "frame", "matches", "results", "safety", "privacy",
)  # fmt: skip
"""The modules of sentences in which a wrong word can hurt somebody."""

Reading = Mapping[str, Any]


def sentences_to_read() -> Iterator[str]:
    """Yield the English of each verdict, warning and script once, in the order of the code."""
    seen: set[str] = set()
    for module in MODULES:
        path = ROOT / "pathfinder" / "web" / "sentences" / f"{module}.py"
        for _, text, _, _ in extract_from_file("python", path, {"N_": None, "gettext": None}):
            english = text if isinstance(text, str) else text[0]
            if english not in seen:
                seen.add(english)
                yield english


def said_in(tag: str) -> dict[str, str]:
    """Return the translation of each English sentence into one language."""
    path = ROOT / "translations" / language(tag).babel_locale / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as file:
        catalog = read_po(file)
    return {str(message.id): str(message.string) for message in catalog if message.id}


def readings(tag: str) -> dict[str, Reading]:
    """Return what was read in one language, by the English sentence."""
    path = FOLDER / f"{tag}.toml"
    if not path.exists():
        return {}
    listed = tomllib.loads(path.read_text("utf-8"))["read"]
    return {entry["english"]: entry for entry in listed}


def to_read(tag: str) -> list[tuple[str, str]]:
    """Return what nobody has read yet, or what changed since: the English and the translation."""
    known, said = readings(tag), said_in(tag)
    return [
        (english, said[english])
        for english in sentences_to_read()
        if english in said and known.get(english, {}).get("said") != said[english]
    ]


def add(tag: str, told: Mapping[int, str]) -> int:
    """Add readings by their number in ``to_read``, and return how many there now are.

    A sentence that was read before and changed keeps its former words and how they were read.
    """
    known = dict(readings(tag))
    for number, (english, said) in enumerate(to_read(tag)):
        if number not in told:
            continue
        entry: dict[str, Any] = {"english": english, "said": said, "back": told[number]}
        before = known.get(english)
        if before is not None and "different" in before:
            entry |= {f"{key}_before": before[key] for key in ("said", "back", "different")}
        known[english] = entry
    order = {english: number for number, english in enumerate(sentences_to_read())}
    kept = sorted((one for one in known.values() if one["english"] in order),
                  key=lambda one: order[one["english"]])  # fmt: skip
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{tag}.toml").write_text(tomli_w.dumps({"read": kept}), "utf-8")
    return len(kept)


def main(tag: str, file: str | None = None) -> None:
    """Print what is to be read, or add what was read."""
    if file is None:
        for number, (_, said) in enumerate(to_read(tag)):
            print(f"{number}\t{said}")
        return
    lines = (line.split("\t", 1) for line in Path(file).read_text("utf-8").splitlines() if line)
    print(f"{add(tag, {int(number): told for number, told in lines})} sentences read in {tag}")


if __name__ == "__main__":
    main(*sys.argv[1:])
