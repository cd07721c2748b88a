"""``pathfinder serve``: the production server, with no access log and no word about itself."""

from __future__ import annotations

import errno
import os
import socket
from ipaddress import ip_address
from typing import Any, Final

import click

from pathfinder.cli.database import configured_store
from pathfinder.cli.filling import refill
from pathfinder.cli.output import MisuseError, say

_STAFF: Final = (
    "there are no staff pages yet in this version; leave --only out, or write --only public."
)
_TARGET: Final = "pathfinder.cli.application:worker"
THREADS: Final = 4
"""Threads of a worker that run Python; more would only wait for one another."""
_LOG_TO_STDERR: Final = {
    "handlers": {
        name: {
            "formatter": name if name == "access" else "generic",
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stderr",
        }
        for name in ("console", "access")
    }
}


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8080, show_default=True, help="Port."
)
@click.option(
    "--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes."
)
@click.option("--load", is_flag=True, help="First carry the shipped files into the database.")
@click.option("--only", type=click.Choice(["public", "staff"]), help="Serve one half alone.")
def serve(host: str, port: int, workers: int, load: bool, only: str | None) -> None:
    """Serve the site, after making and filling the database where there is none.

    Other computers may reach it only once the operator's settings are complete.
    """
    if only == "staff":
        raise MisuseError(_STAFF)
    _refuse_strangers(host)
    _refuse_a_taken_port(host, port)
    from pathfinder.cli.application import application

    if load:
        refill(configured_store())
    application()
    server = server_for(host, port, workers)
    shown = f"[{host}]" if ":" in host else host
    server.on_startup(lambda: say(f"Serving on http://{shown}:{port} (stop it with Ctrl-C)."))
    server.serve()


def is_loopback(host: str) -> bool:
    """Return whether only this computer can reach an address.

    >>> is_loopback("::1"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, False)
    """
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _refuse_strangers(host: str) -> None:
    if is_loopback(host):
        return
    from pathfinder.cli.application import missing_variables
    from pathfinder.web.settings import Settings

    missing = missing_variables(Settings.from_environment(os.environ))
    if missing:
        raise MisuseError(
            f"other computers may reach {host}, so first say who runs this site: "
            f"set {', '.join(missing)} (see the operator's page in README)."
        )


def _refuse_a_taken_port(host: str, port: int) -> None:
    """Complain now: the server itself would quietly share the port with whoever has it."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except socket.gaierror as error:
        raise MisuseError(f"{host} is no address of this computer.") from error
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            sentence = f"port {port} is taken; choose another with --port."
        else:
            sentence = f"cannot listen on {host}, port {port}: {error.strerror}."
        raise MisuseError(sentence) from error


def server_for(host: str, port: int, workers: int, target: str = _TARGET) -> Any:
    """Return a server, not started yet, for the application that ``target`` makes."""
    from granian import Granian
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels

    return Granian(
        target,
        factory=True,
        address="127.0.0.1" if host == "localhost" else host,
        port=port,
        workers=workers,
        blocking_threads=THREADS,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        websockets=False,
        respawn_failed_workers=True,
        log_access=False,
        log_level=LogLevels.warning,
        log_dictconfig=_LOG_TO_STDERR,
    )
