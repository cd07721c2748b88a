"""``pathfinder understand``: free text in, ids out, with the words that told them.

Words appear here only, on the command line of whoever typed them; no page ever repeats them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator

import click

from pathfinder.circumstances import issue
from pathfinder.cli.database import current_catalogue
from pathfinder.cli.output import MisuseError, answer_in_a_line, say
from pathfinder.languages import is_language
from pathfinder.understanding import Reader, to_json


@click.command()
@click.option("--lang", default="en", show_default=True, help="The language's tag, as pl or ur.")
@click.argument("text", nargs=-1)
def understand(lang: str, text: tuple[str, ...]) -> None:
    """Say what TEXT tells, as one JSON object.

    Without TEXT, read lines {"lang": ..., "text": ...} and answer each in one line, in order.
    """
    known_language(lang)
    reader = Reader(current_catalogue())
    if text:
        answer_in_a_line(_answer(reader, " ".join(text), lang))
        return
    if sys.stdin.isatty():
        say('Write one line {"lang": "pl", "text": "..."} for each text; end with Ctrl-D.')
    for spoken, tag in _lines(sys.stdin.buffer, lang):
        answer_in_a_line(_answer(reader, spoken, tag))


def known_language(tag: str) -> str:
    """Return the tag, or complain when no language has it; a script may follow, as ``ur-Latn``."""
    if not (is_language(tag) or is_language(tag.partition("-")[0])):
        raise MisuseError(f"{tag!r} is no language known here; write a tag such as en, pl or ur.")
    return tag


def _answer(reader: Reader, text: str, tag: str) -> dict[str, object]:
    understood = reader.understood(text, tag, telling=True)
    code = issue(understood.circumstances).code
    named = [entry.rpartition("/")[2] for entry in understood.circumstances.organizations]
    return {**to_json(understood, code), "organizations": named}


def _lines(stream: Iterable[bytes], lang: str) -> Iterator[tuple[str, str]]:
    """Yield the text and the tag of each line; complain at the first that is not one."""
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line.decode("utf-8", "replace"))
            text, tag = record["text"], record.get("lang") or lang
        except (ValueError, TypeError, KeyError, AttributeError):
            text = tag = None
        if not isinstance(text, str) or not isinstance(tag, str):
            raise MisuseError(
                f'line {number} is not an object with a "text"; '
                'write each line as {"lang": "pl", "text": "..."}.'
            )
        yield text, tag
