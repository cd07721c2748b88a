"""``pathfinder translations``: how far each language of the pages is, and who has read it.

A message counts as reviewed when a native speaker has signed it: its translator's comment in the
``messages.po`` then begins with the word "reviewed" and says when.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po

from pathfinder.cli.output import answer, say
from pathfinder.data import folder
from pathfinder.errors import DataError, Finding
from pathfinder.languages import LANGUAGES
from pathfinder.values import Value

SOURCE_LANGUAGE: Final = "en"
_REVIEWED: Final = "reviewed"


class Status(Value):
    """How far the pages are in one language."""

    language: str
    messages: int
    translated: int
    reviewed: int
    released: bool
    """Whether the pages are offered in it."""


@click.group()
def translations() -> None:
    """See how far the translations are."""


@translations.command()
def status() -> None:
    """Count per language: messages, translated, reviewed by a native speaker, released."""
    found = statuses(folder("translations"))
    answer(found)
    for entry in found:
        say(
            f"{entry.language}: {entry.translated} of {entry.messages} translated, "
            f"{entry.reviewed} reviewed, {'released' if entry.released else 'not released'}"
        )


def statuses(directory: Path) -> list[Status]:
    """Return the status of each released language, and of each that has a file, in our order.

    The messages are written in English. Raises ``DataError`` for a file that cannot be read.
    """
    catalogs = {
        path.parts[-3].replace("_", "-"): _read(path)
        for path in sorted(directory.glob("*/LC_MESSAGES/messages.po"))
    }
    template = directory / "messages.pot"
    sources = [_read(template)] if template.exists() else list(catalogs.values())
    wanted = {message.id for catalog in sources for message in _messages(catalog)}
    return [
        _status(language.tag, language.interface, catalogs.get(language.tag), wanted)
        for language in LANGUAGES
        if language.interface or language.tag in catalogs
    ]


def _status(tag: str, released: bool, catalog: Catalog | None, wanted: set[Any]) -> Status:
    if tag == SOURCE_LANGUAGE:
        translated = reviewed = len(wanted)
    else:
        done = [
            message
            for message in _messages(catalog)
            if message.id in wanted and _is_translated(message)
        ]
        translated = len(done)
        reviewed = sum(any(_is_signature(line) for line in m.user_comments) for m in done)
    return Status(
        language=tag,
        messages=len(wanted),
        translated=translated,
        reviewed=reviewed,
        released=released,
    )


def _messages(catalog: Catalog | None) -> list[Message]:
    return [message for message in catalog or () if message.id]


def _is_translated(message: Message) -> bool:
    forms = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
    return all(forms) and not message.fuzzy


def _is_signature(comment: str) -> bool:
    return comment.strip().lower().startswith(_REVIEWED)


def _read(path: Path) -> Catalog:
    try:
        with path.open("rb") as file:
            return read_po(file, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        line = getattr(error, "lineno", 0) or 0
        finding = Finding(
            f"{path.parts[-3]}/{path.name}", line, str(error), "Mend the file, or restore it"
        )
        raise DataError([finding]) from error
