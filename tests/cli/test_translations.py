"""How far a language is, is counted, not claimed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder.cli.translations import statuses
from pathfinder.errors import DataError
from pathfinder.languages import language

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
POLISH = (
    HEADER
    + '"Plural-Forms: nplurals=3; plural=(n != 1);\\n"\n'
    + """
# reviewed 2026-11-20 by a native speaker
msgid "Leave now"
msgstr "Wyjdź teraz"

msgid "Skip"
msgstr "Pomiń"

#, fuzzy
msgid "Back"
msgstr "Plecy"

msgid "%(count)s service"
msgid_plural "%(count)s services"
msgstr[0] "%(count)s usługa"
msgstr[1] ""
msgstr[2] ""
"""
)


def write(folder: Path, tag: str, text: str) -> None:
    file = folder / tag / "LC_MESSAGES/messages.po"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")


def test_what_is_unfinished_or_unsure_is_not_translated(tmp_path: Path) -> None:
    write(tmp_path, "pl", POLISH)
    found = {status.language: status for status in statuses(tmp_path)}
    polish = found["pl"]
    assert (polish.messages, polish.translated, polish.reviewed) == (4, 2, 1)
    assert polish.released
    assert (found["ur"].messages, found["ur"].translated) == (4, 0)
    assert (found["en"].messages, found["en"].translated) == (4, 4)


def test_a_language_that_is_not_released_is_counted_too(tmp_path: Path) -> None:
    assert not language("bn").interface, "take another language here once it is offered"
    write(tmp_path, "bn", HEADER + '\nmsgid "Back"\nmsgstr "ফিরে যান"\n')
    (bengali,) = (status for status in statuses(tmp_path) if status.language == "bn")
    assert (bengali.translated, bengali.released) == (1, False)


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    write(tmp_path, "pl", HEADER + '\nmsgid "Back\n')
    with pytest.raises(DataError, match=r"pl/messages\.po"):
        statuses(tmp_path)
