"""Turn each ``messages.po`` into the ``messages.mo`` that pages read: for make, and for the wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).resolve().parent


def compile_all() -> list[Path]:
    """Write every ``messages.mo`` whose ``messages.po`` is newer, and return where all of them lie."""
    written = []
    for source in sorted(HERE.glob("*/LC_MESSAGES/messages.po")):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            with source.open("rb") as po:
                catalog = read_po(po, locale=source.parts[-3])
            with target.open("wb") as mo:
                write_mo(mo, catalog)
        written.append(target)
    return written


class CompileTranslations(BuildHookInterface[Any]):
    """Compiles the translations while a wheel is built, and puts them inside it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Hand the compiled files to the wheel."""
        del version
        for target in compile_all():
            locale = target.parts[-3]
            build_data["force_include"][str(target)] = (
                f"pathfinder/translations/{locale}/LC_MESSAGES/messages.mo"
            )


if __name__ == "__main__":
    compile_all()
