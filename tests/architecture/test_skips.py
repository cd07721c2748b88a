"""A skipped test is counted everywhere and is a failure on the build server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
TESTS = """
import pytest

def test_passes():
    pass

@pytest.mark.skip(reason="no browser here")
def test_skips():
    pass

@pytest.mark.xfail(reason="a known fault")
def test_fails_as_known():
    raise AssertionError
"""


@pytest.mark.parametrize(("server", "status"), [("", 0), ("true", 1)])
def test_a_skip_is_a_failure_on_the_build_server_only(
    tmp_path: Path, server: str, status: int
) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST.read_text("utf-8"), "utf-8")
    (tmp_path / "test_it.py").write_text(TESTS, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "CI": server},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == status, run.stdout
    assert "1 x no browser here" in run.stdout
    assert "1 tests were skipped" in run.stdout
