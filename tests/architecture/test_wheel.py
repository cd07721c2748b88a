"""What is built here and installed elsewhere is whole: it checks its data and serves a page."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, install it into a fresh environment, and return its folder of programs.

    Everything it depends on is seen from here, so that nothing is fetched.
    """
    folder = tmp_path_factory.mktemp("wheel")
    _run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        cwd=folder,
    )
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    _run([sys.executable, "-m", "venv", "--without-pip", environment], cwd=folder)
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "seen_from_here.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    python = environment / "bin/python"
    pip = [sys.executable, "-m", "pip", f"--python={python}", "--disable-pip-version-check"]
    _run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], cwd=folder)
    return environment / "bin"


def test_the_wheel_is_what_runs(installed: Path, tmp_path: Path) -> None:
    where = _run([installed / "python", "-c", "import pathfinder; print(pathfinder)"], cwd=tmp_path)
    assert str(installed.parent) in where


def test_the_wheel_proves_its_own_catalogue(installed: Path, tmp_path: Path) -> None:
    _run([installed / "pathfinder", "catalogue", "check"], cwd=tmp_path)


def test_the_wheel_knows_how_far_its_translations_are(installed: Path, tmp_path: Path) -> None:
    status = _run([installed / "pathfinder", "translations", "status"], cwd=tmp_path)
    assert '"translated": 0' not in status


def test_the_wheel_serves_urdu(installed: Path, tmp_path: Path) -> None:
    with _served([installed / "pathfinder", "serve"], tmp_path) as port:
        response, page = _asked(port, "/ur/")
    assert response.status == 200
    assert 'lang="ur"' in page
    assert 'dir="rtl"' in page
    assert "999" in page
    arabic = sum("\u0600" <= letter <= "\u06ff" for letter in page)
    assert arabic > 300, "the sentences are in Urdu, not in the English they are made from"
    assert (tmp_path / "var/pathfinder.sqlite3").is_file()


@contextmanager
def _served(command: list[Path | str], folder: Path) -> Iterator[int]:
    port = _free_port()
    with (folder / "words").open("wb") as words:
        process = subprocess.Popen(
            [*command, "--port", str(port)], cwd=folder, env=_environment(), stderr=words
        )
        try:
            deadline = time.monotonic() + 20
            while not _answers(port):
                said = (folder / "words").read_text("utf-8")
                assert process.poll() is None, said
                assert time.monotonic() < deadline, said
                time.sleep(0.05)
            yield port
        finally:
            process.terminate()
            process.wait(20)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _asked(port: int, path: str) -> tuple[HTTPResponse, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response, response.read().decode("utf-8")
    finally:
        connection.close()


def _environment() -> dict[str, str]:
    """Return the environment without what would lead back to this checkout or its settings."""
    dropped = ("PYTHONPATH", "DATABASE_URL")
    return {
        name: value
        for name, value in os.environ.items()
        if name not in dropped and not name.startswith("PATHFINDER_")
    }


def _run(command: list[Path | str], cwd: Path) -> str:
    run = subprocess.run(
        command, cwd=cwd, env=_environment(), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout
