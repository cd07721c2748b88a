"""Prints how the site compares with a bare Flask "hello" on the same server, one worker each.

Requests to both are interleaved, over connections kept alive, so that whatever else the computer
does falls on both. A ratio of 0.5 means that a page takes twice as long as the hello. Three are
printed. The first two are of one request after the other: of the medians of the time a client
waits, much of which is the kernel's, and of the processor time of the worker. The third is of how
many a second are answered while several clients are always waiting, as the median of short rounds.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

from pathfinder.circumstances import Circumstances, issue
from pathfinder.directory.shipped import load_shipped
from pathfinder.understanding import Reader
from tests.bench.clients import Client, answers_in_a_second, get, post
from tests.bench.servers import HELLO, PATHFINDER, Server, serving

ROUNDS: Final = 12
REQUESTS: Final = 25
"""Of each kind in one round."""
WARM_UP: Final = 20
PRESSED: Final = 5
"""Rounds with several requests always waiting."""
SECONDS: Final = 0.5
"""Of each kind in one such round."""
CONNECTIONS: Final = 8
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


@dataclass
class Kind:
    """One kind of request, and what it took."""

    name: str
    server: Server
    request: bytes
    status: int = 200
    goal: float | None = None
    waits: list[float] = field(default_factory=list)
    """Seconds."""
    work: float = 0.0
    """Seconds of processor time for all of them."""
    rates: list[float] = field(default_factory=list)
    """Answers a second, one for each round."""
    length: int = 0
    """Bytes of the body."""

    @property
    def wait(self) -> float:
        """The median wait, in seconds."""
        return median(self.waits)

    @property
    def work_each(self) -> float:
        """The processor time of one request, in seconds."""
        return self.work / len(self.waits)

    @property
    def rate(self) -> float:
        """The median of the answers a second."""
        return median(self.rates)

    def ask(self, count: int) -> None:
        """Ask several times over one connection, and note what it took."""
        client = Client(self.server.port)
        before = self.server.seconds_of_work()
        for _ in range(count):
            started = time.perf_counter()
            status, self.length = client.ask(self.request)
            self.waits.append(time.perf_counter() - started)
            if status != self.status:
                raise RuntimeError(f"{self.name}: answered {status}, not {self.status}")
        self.work += self.server.seconds_of_work() - before
        client.close()

    def press(self) -> None:
        """Keep several requests waiting for a while, and note how many were answered."""
        rate = answers_in_a_second(
            self.server.port, self.request, self.status, connections=CONNECTIONS, seconds=SECONDS
        )
        self.rates.append(rate)

    def forget(self) -> None:
        """Forget what it took so far."""
        self.waits, self.work, self.rates = [], 0.0, []


def compare(site: Server, hello: Server) -> None:
    """Print how each kind of page compares with the hello."""
    code = issue(TOLD).code
    bare = Kind("hello", hello, get("/"))
    kinds = (
        bare,
        Kind("result page", site, get(f"/en/r/{code}"), goal=0.5),
        Kind("result page in Polish", site, get(f"/pl/r/{code}")),
        Kind("result page in Urdu", site, get(f"/ur/r/{code}")),
        Kind("POST of 100 characters", site, post("/en/s", TEXT), 303, goal=0.4),
        Kind("home", site, get("/en/")),
        Kind("home in Urdu", site, get("/ur/")),
    )
    for kind in kinds:
        kind.ask(WARM_UP)
        kind.press()
        kind.forget()
    for _ in range(ROUNDS):
        for kind in kinds:
            kind.ask(REQUESTS)
    for _ in range(PRESSED):
        for kind in kinds:
            kind.press()
    print(
        f"{'':24}{'waits':>10}{'ratio':>7}{'works':>10}{'ratio':>7}"
        f"{'a second':>10}{'ratio':>7}{'bytes':>8}"
    )
    for kind in kinds:
        goal = "" if kind.goal is None else f"   at least {kind.goal}"
        print(
            f"{kind.name:24}{kind.wait * 1e3:7.2f} ms{bare.wait / kind.wait:7.2f}"
            f"{kind.work_each * 1e3:7.2f} ms{bare.work_each / kind.work_each:7.2f}"
            f"{kind.rate:10.0f}{kind.rate / bare.rate:7.2f}{kind.length:8}{goal}"
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
