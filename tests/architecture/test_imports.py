"""Imports run one way: the contracts in pyproject.toml hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_every_import_contract_is_kept() -> None:
    run = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 broken" in run.stdout


NEEDLESS = {
    "pathfinder.cli.understanding": {"flask", "sqlalchemy", "sqlmodel", "alembic", "granian"},
    "pathfinder.cli.application": {"sqlalchemy", "sqlmodel", "alembic", "phonenumbers"},
}
"""Packages that understanding a sentence, and a worker, can do without."""


@pytest.mark.parametrize(("module", "needless"), NEEDLESS.items(), ids=NEEDLESS)
def test_nothing_needless_is_loaded(module: str, needless: set[str]) -> None:
    program = f"import sys, {module}; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert needless & set(run.stdout.split()) == set()
