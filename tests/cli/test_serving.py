"""The server listens to strangers only once an operator has said who runs the site."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from pathfinder.cli.serving import is_loopback
from pathfinder.store import open_store

Run = Callable[..., Any]
PROGRAM = Path(sys.executable).parent / "pathfinder"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
def test_this_computer_is_known(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "example.org", "localhost.evil"])
def test_everything_else_is_a_stranger(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_strangers_are_refused_until_every_setting_is_there(
    run: Run, host: str, tmp_path: Path
) -> None:
    said = run("serve", "--host", host, PATHFINDER_OPERATOR="Somebody")
    assert said.status == 2
    assert "PATHFINDER_CONTROLLER" in said.words
    assert "PATHFINDER_CONTACT" in said.words
    assert "PATHFINDER_SECURITY_CONTACT" in said.words
    assert "PATHFINDER_OPERATOR," not in said.words
    assert not (tmp_path / "var").exists(), "nothing is made before"


def test_the_staff_half_is_said_not_to_exist_yet(run: Run) -> None:
    said = run("serve", "--only", "staff")
    assert said.status == 2
    assert "no staff pages yet" in said.words


def test_a_taken_port_is_refused(run: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = run("serve", "--port", str(port))
    assert said.status == 2
    assert f"port {port} is taken" in said.words


def test_workers_serve_a_filled_database_and_leave_no_word_about_it(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    with served(tmp_path, environment, "--workers", "2") as (port, words):
        answers = [asked(port, "/en/?where=tamworth-marked-visit") for _ in range(6)]
    assert {status for status, _ in answers} <= {200, 404}
    for _, headers in answers:
        assert not headers.get("server")
        assert "set-cookie" not in headers
    assert "tamworth-marked-visit" not in words.read_text("utf-8"), "no access log"
    assert open_store(f"sqlite:///{tmp_path}/var/pathfinder.sqlite3").version() == 1


def test_a_publication_reaches_every_worker_within_half_a_second(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    with served(tmp_path, environment, "--workers", "2") as (port, _):
        store = open_store(f"sqlite:///{tmp_path}/var/pathfinder.sqlite3")
        published = store.published().catalogue
        renamed = published.organization("victim-support")
        store.revise(renamed.model_copy(update={"name": "A New Name"}), "They rang us")
        time.sleep(0.5)
        path = number_path("organization/victim-support")
        pages = [body(port, path) for _ in range(10)]
    assert all("A New Name" in page for page in pages)


def number_path(entry: str) -> str:
    from pathfinder.circumstances.numbering import number_of

    return f"/en/o/{number_of('entries', entry)}"


@contextmanager
def served(folder: Path, environment: dict[str, str], *options: str) -> Iterator[tuple[int, Path]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    words = folder / "words"
    with words.open("wb") as stream:
        process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(port), *options],
            cwd=folder,
            env={**environment, **{"PYTHONUNBUFFERED": "1"}},
            stdout=stream,
            stderr=stream,
        )
        try:
            deadline = time.monotonic() + 20
            while not answers(port):
                assert process.poll() is None, words.read_text("utf-8")
                assert time.monotonic() < deadline
                time.sleep(0.05)
            yield port, words
        finally:
            os.kill(process.pid, signal.SIGTERM)
            assert process.wait(20) == 0


def answers(port: int) -> bool:
    try:
        asked(port, "/healthz")
    except OSError:
        return False
    return True


def asked(port: int, path: str) -> tuple[int, dict[str, str]]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        return response.status, {name.lower(): value for name, value in response.getheaders()}
    finally:
        connection.close()


def body(port: int, path: str) -> str:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode("utf-8")
    finally:
        connection.close()
