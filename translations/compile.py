"""Turn each ``messages.po`` into the ``messages.mo`` that pages read, for make and the wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).resolve().parent


def compile_all() -> list[Path]:
    """Write every ``messages.mo`` that is older than its ``messages.po``; return where all lie."""
    written = []
    for source in sorted(HERE.glob("*/LC_MESSAGES/messages.po")):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            with source.open("rb") as po:
                catalog = read_po(po, locale=source.parts[-3], abort_invalid=True)
            with target.open("wb") as mo:
                write_mo(mo, catalog)
        written.append(target)
    return written


def learn_to_understand() -> Path:
    """Make the file by which texts are understood, where it is not up to date; return it."""
    sys.path.insert(0, str(HERE.parent))
    from pathfinder.understanding.building.build import is_up_to_date, make
    from pathfinder.understanding.compiled import where

    if not is_up_to_date():
        print(make(print))
    return where()


class CompileTranslations(BuildHookInterface[Any]):
    """Makes what is not written by hand while a wheel is built, and puts it inside."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Hand the compiled files to the wheel, and those they are made from, which say how far."""
        if version != "editable":
            learnt = learn_to_understand()
            inside = f"pathfinder/{learnt.relative_to(HERE.parent / 'pathfinder')}"
            build_data["force_include"][str(learnt)] = inside
        for target in compile_all():
            inside = f"pathfinder/translations/{target.parts[-3]}/LC_MESSAGES"
            for file in (target, target.with_suffix(".po")):
                build_data["force_include"][str(file)] = f"{inside}/{file.name}"


if __name__ == "__main__":
    compile_all()
