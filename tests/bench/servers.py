"""Starts a server for a measurement and looks at what its worker costs."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Final

PATHFINDER: Final = (str(Path(sys.executable).parent / "pathfinder"), "serve", "--port")
HELLO: Final = (sys.executable, "-m", "tests.bench.hello")


@dataclass(frozen=True)
class Server:
    """A running server, and how long it took to its first answer, in seconds."""

    process: int
    port: int
    first_answer: float

    @property
    def worker(self) -> int:
        """The process that answers."""
        children = Path(f"/proc/{self.process}/task/{self.process}/children").read_text().split()
        return int(children[0])

    @property
    def megabytes(self) -> float:
        """What the worker holds in memory (its resident set)."""
        for line in Path(f"/proc/{self.worker}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise AssertionError("the kernel tells no resident set")

    def seconds_of_work(self) -> float:
        """Return the processor time the worker has used, all its threads together."""
        nanoseconds = 0
        for thread in Path(f"/proc/{self.worker}/task").iterdir():
            nanoseconds += int((thread / "schedstat").read_text().split()[0])
        return nanoseconds / 1e9


@contextmanager
def serving(command: tuple[str, ...], path: str, folder: Path) -> Iterator[Server]:
    """Give a server that has answered ``path`` once, and stop it in the end."""
    port = _free_port()
    environment = {**os.environ, "PATHFINDER_VAR": str(folder)}
    environment.pop("DATABASE_URL", None)
    started = time.perf_counter()
    words = folder / "words"
    with words.open("wb") as stream:
        process = subprocess.Popen(
            [*command, str(port)], env=environment, stdout=stream, stderr=stream
        )
    try:
        while not _answers(port, path):
            if process.poll() is not None or time.perf_counter() - started > 60:
                raise RuntimeError(f"no answer to {path}: {words.read_text('utf-8')}")
            time.sleep(0.005)
        yield Server(process.pid, port, time.perf_counter() - started)
    finally:
        process.terminate()
        process.wait(20)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int, path: str) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
