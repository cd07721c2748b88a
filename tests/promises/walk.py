"""Every address of the site: the map of its routes times its languages times their samples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask import Flask

from pathfinder.languages import INTERFACE_LANGUAGES
from tests.promises.samples import SAMPLES, Sample

METHODS = ("GET", "POST")
NOT_PAGES = ("site.", "leave.", "codes.text")
"""What a person does not read as a page: texts, and what moves on at once."""


@dataclass(frozen=True)
class Visit:
    """One request to one address."""

    endpoint: str
    method: str
    path: str
    tag: str | None
    """The language of the address; None where it holds none."""
    sample: Sample

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.sample.name}".strip()


def every_visit(app: Flask) -> Iterator[Visit]:
    """Yield every page in every language; an endpoint without a sample comes without a path."""
    addresses = app.url_map.bind("localhost")
    for rule in app.url_map.iter_rules():
        for sample in SAMPLES.get(rule.endpoint, ()):
            tags = [language.tag for language in INTERFACE_LANGUAGES]
            for tag in tags if "lang" in rule.arguments else [None]:
                values = {**sample.values, **({"lang": tag} if tag else {})}
                if rule.arguments != set(values):
                    continue
                path = addresses.build(rule.endpoint, values)
                for method in METHODS:
                    if method in (rule.methods or ()):
                        yield Visit(rule.endpoint, method, path, tag, sample)


def pages_to_read(app: Flask) -> list[Visit]:
    """Return every page that a person reads, for a browser to open."""
    return [
        visit
        for visit in every_visit(app)
        if visit.method == "GET"
        and visit.sample.status == 200
        and not visit.endpoint.startswith(NOT_PAGES)
    ]
