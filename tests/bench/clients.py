"""A small client for measurements: it costs so little that what it measures is the server.

It speaks just enough HTTP/1.1 to ask the same thing again and again over connections kept alive.
"""

from __future__ import annotations

import re
import selectors
import socket
import time
from typing import Final, NamedTuple
from urllib.parse import urlencode

HOST: Final = "127.0.0.1"
_HEAD_ENDS: Final = b"\r\n\r\n"
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)
_STATUS: Final = slice(9, 12)
"""Where the status stands in ``HTTP/1.1 200 OK``."""
_AT_ONCE: Final = 1 << 16
"""Bytes."""


class Answered(NamedTuple):
    """What came back: the status, and the bytes of the body as they were sent."""

    status: int
    length: int


def get(path: str) -> bytes:
    """Return a request for a page."""
    return f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\nAccept-Encoding: gzip\r\n\r\n".encode()


def post(path: str, text: str) -> bytes:
    """Return a request that sends a text from a form."""
    body = urlencode({"q": text})
    return (
        f"POST {path} HTTP/1.1\r\nHost: {HOST}\r\nAccept-Encoding: gzip\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
        f"{body}"
    ).encode()


class Client:
    """One connection kept alive."""

    def __init__(self, port: int) -> None:
        self.socket: Final = socket.create_connection((HOST, port), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._read = b""

    def ask(self, request: bytes) -> Answered:
        """Return the answer to a request, after waiting for all of it."""
        self.socket.sendall(request)
        while (answered := self.read_on()) is None:
            pass
        return answered

    def read_on(self) -> Answered | None:
        """Read what has come; return the answer once it is whole."""
        came = self.socket.recv(_AT_ONCE)
        if not came:
            raise ConnectionError("the server hung up")
        self._read += came
        head = self._read.find(_HEAD_ENDS)
        if head < 0:
            return None
        written = _LENGTH.search(self._read, 0, head + 2)
        if written is None:
            raise ValueError("an answer that does not tell its length")
        length = int(written[1])
        if len(self._read) < head + len(_HEAD_ENDS) + length:
            return None
        answered = Answered(int(self._read[_STATUS]), length)
        self._read = b""
        return answered

    def close(self) -> None:
        """Hang up."""
        self.socket.close()


def answers_in_a_second(
    port: int, request: bytes, expected: int, *, connections: int, seconds: float
) -> float:
    """Return how many requests a second a server answers that always has several waiting.

    Raises ``RuntimeError`` where an answer has another status than ``expected``.
    """
    clients = [Client(port) for _ in range(connections)]
    count = 0
    with selectors.DefaultSelector() as waiting:
        for client in clients:
            waiting.register(client.socket, selectors.EVENT_READ, client)
            client.socket.sendall(request)
        started = time.perf_counter()
        while (took := time.perf_counter() - started) < seconds:
            for key, _ in waiting.select(timeout=20):
                answered = key.data.read_on()
                if answered is None:
                    continue
                if answered.status != expected:
                    raise RuntimeError(f"answered {answered.status}, not {expected}")
                count += 1
                key.data.socket.sendall(request)
    for client in clients:
        client.close()
    return count / took
