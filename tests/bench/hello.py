"""The measure: a Flask application that says hello, served as the site is served."""

from __future__ import annotations

import sys

from flask import Flask

from pathfinder.cli.serving import server_for


def hello() -> Flask:
    """Return an application with one short answer."""
    app = Flask("hello")
    app.add_url_rule("/", view_func=lambda: "hello")
    return app


if __name__ == "__main__":
    server_for("127.0.0.1", int(sys.argv[1]), 1, "tests.bench.hello:hello").serve()
