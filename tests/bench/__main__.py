"""Prints how the site compares with a bare Flask "hello" on the same server, one worker each.

Requests to both are interleaved, over connections kept alive, so that whatever else the computer
does falls on both. A ratio of 0.5 means that a page takes twice as long as the hello. Two are
printed: of the medians of the time a client waits, and of the processor time of the worker, which
leaves out the client and the network.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from typing import Final
from urllib.parse import urlencode

from pathfinder.circumstances import Circumstances, issue
from pathfinder.directory.shipped import load_shipped
from pathfinder.understanding import Reader
from tests.bench.servers import HELLO, PATHFINDER, Server, serving

ROUNDS: Final = 12
REQUESTS: Final = 25
"""Of each kind in one round."""
WARM_UP: Final = 20
TEXT: Final = (
    "my husband hits me and takes my money, "
    "i have two children and no papers, we live near burton, help"
)
"""A hundred characters."""
TEXTS: Final = {
    "en": TEXT,
    "pl": "maz mnie bije, nie mam dokad isc z dziecmi. burton",
    "ur": "میرا شوہر مجھے مارتا ہے، میرے پاس کاغذات نہیں ہیں، میں برٹن میں رہتی ہوں",
}
TOLD: Final = Circumstances(
    needs=("domestic_abuse",), status=("no_recourse",), place="burton-upon-trent"
)

Request = Callable[[HTTPConnection], int]


@dataclass
class Measured:
    """What one kind of request took: seconds waited for each, and seconds of work in all."""

    goal: float | None = None
    waits: list[float] = field(default_factory=list)
    work: float = 0.0

    @property
    def wait(self) -> float:
        """The median wait, in seconds."""
        return median(self.waits)

    @property
    def work_each(self) -> float:
        """The processor time of one request, in seconds."""
        return self.work / len(self.waits)


def get(path: str) -> Request:
    """Return a request for a page."""

    def send(connection: HTTPConnection) -> int:
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        return _finished(connection)

    return send


def post(path: str, text: str) -> Request:
    """Return a request that sends a text from a form."""
    body = urlencode({"q": text})
    headers = {"Content-Type": "application/x-www-form-urlencoded"}

    def send(connection: HTTPConnection) -> int:
        connection.request("POST", path, body=body, headers=headers)
        return _finished(connection)

    return send


def _finished(connection: HTTPConnection) -> int:
    response = connection.getresponse()
    response.read()
    return response.status


def measure(server: Server, request: Request, expected: int, into: Measured, count: int) -> None:
    """Send one kind of request several times over one connection, and note what it took."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=20)
    before = server.seconds_of_work()
    for _ in range(count):
        started = time.perf_counter()
        status = request(connection)
        into.waits.append(time.perf_counter() - started)
        if status != expected:
            raise RuntimeError(f"answered {status}, not {expected}")
    into.work += server.seconds_of_work() - before
    connection.close()


def compare(site: Server, hello: Server) -> None:
    """Print how each kind of page compares with the hello."""
    page = f"/en/r/{issue(TOLD).code}"
    kinds: dict[str, tuple[Server, Request, int, Measured]] = {
        "hello": (hello, get("/"), 200, Measured()),
        "result page": (site, get(page), 200, Measured(goal=0.5)),
        "POST of 100 characters": (site, post("/en/s", TEXT), 303, Measured(goal=0.4)),
        "home": (site, get("/en/"), 200, Measured()),
        "home in Urdu": (site, get("/ur/"), 200, Measured()),
    }
    for server, request, expected, _ in kinds.values():
        measure(server, request, expected, Measured(), WARM_UP)
    for _ in range(ROUNDS):
        for server, request, expected, into in kinds.values():
            measure(server, request, expected, into, REQUESTS)
    bare = kinds["hello"][3]
    print(f"{'':24}{'waits':>10}{'ratio':>7}{'works':>10}{'ratio':>7}")
    for name, (_, _, _, took) in kinds.items():
        goal = "" if took.goal is None else f"   at least {took.goal}"
        print(
            f"{name:24}{took.wait * 1e3:7.2f} ms{bare.wait / took.wait:7.2f}"
            f"{took.work_each * 1e3:7.2f} ms{bare.work_each / took.work_each:7.2f}{goal}"
        )


def understanding() -> float:
    """Return the median time to understand a text, in milliseconds."""
    reader = Reader(load_shipped())
    took = []
    for _ in range(100):
        for tag, text in TEXTS.items():
            started = time.perf_counter()
            reader.understood(text, tag)
            took.append(time.perf_counter() - started)
    return median(took) * 1e3


def main() -> None:
    """Measure everything, and print it."""
    catalogue = load_shipped()
    print(f"{len(catalogue.published)} services published; Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with serving(PATHFINDER, "/en/", folder) as site:
            print(f"first answer, database made and filled: {site.first_answer:.2f} s")
        with serving(PATHFINDER, "/en/", folder) as site, serving(HELLO, "/", folder) as hello:
            print(
                f"first answer: {site.first_answer:.2f} s (goal: 1), hello {hello.first_answer:.2f}"
            )
            compare(site, hello)
            print(f"memory of a worker: {site.megabytes:.0f} MB (goal: 90)")
    print(f"understanding a text: {understanding():.2f} ms (goal: 1)")


if __name__ == "__main__":
    main()
