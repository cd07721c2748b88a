"""Runs the command as a person would: in a folder of its own, reading what it says on each side."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(sys.executable).parent / "pathfinder"


@dataclass(frozen=True)
class Said:
    """What a command answered: its exit status, its data and its words."""

    status: int
    output: str
    words: str

    @property
    def data(self) -> Any:
        return json.loads(self.output)


Run = Callable[..., Said]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    settings = ("PATHFINDER_", "DATABASE_URL")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(settings)}
    return {**kept, "PATHFINDER_VAR": str(tmp_path / "var")}


@pytest.fixture
def run(tmp_path: Path, environment: dict[str, str]) -> Run:
    def run_command(*arguments: str | Path, given: str | None = None, **settings: str) -> Said:
        done = subprocess.run(
            [PROGRAM, *arguments],
            cwd=tmp_path,
            env={**environment, **settings},
            input=given or "",
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    return run_command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two files of the shipped catalogue."""
    from pathfinder.directory.shipped import shipped_files

    folder = tmp_path / "files"
    folder.mkdir()
    for name, text in list(shipped_files().items())[:2]:
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder
