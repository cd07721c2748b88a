"""The site as a WSGI application, put together from the environment."""

from __future__ import annotations

import gc
import os
from functools import cache
from threading import Thread

from flask import Flask

from pathfinder.cli.database import configured_store
from pathfinder.cli.filling import make_ready
from pathfinder.web.asking import get_ready
from pathfinder.web.public_app import create_public_app
from pathfinder.web.settings import Settings, SettingsError


@cache
def application() -> Flask:
    """Return the site that the environment describes, its database made and filled.

    It is made once in a process: workers forked afterwards share it, and start at once.
    """
    store = configured_store()
    make_ready(store)
    app = create_public_app(Settings.from_environment(os.environ), store.watch())
    gc.collect()
    gc.freeze()
    return app


def worker() -> Flask:
    """Return the site for one process that answers; it gets ready while it answers already."""
    app = application()
    Thread(target=_get_ready, args=(app,), daemon=True).start()
    return app


def _get_ready(app: Flask) -> None:
    get_ready(app)
    gc.freeze()


def open_to_the_world() -> Flask:
    """Return the site for a server that may listen on any address.

    Raises ``SettingsError`` naming what an operator must say before others may reach it.
    """
    missing = missing_variables(Settings.from_environment(os.environ))
    if missing:
        raise SettingsError(f"before others may reach this site, set {', '.join(missing)}")
    return application()


def missing_variables(settings: Settings) -> tuple[str, ...]:
    """Return the environment variables an operator must still set, by name."""
    return tuple(f"PATHFINDER_{name.upper()}" for name in settings.missing)
