"""The addresses that programs ask for: is it alive, what may be listed, whom to warn."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import Final

from flask import Blueprint, Response, abort, request
from markupsafe import escape

from pathfinder.languages import INTERFACE_LANGUAGES
from pathfinder.web.addresses import HOME, address
from pathfinder.web.site import current_site

pages = Blueprint("site", __name__)

SECURITY_LIFETIME: Final = timedelta(days=90)
"""How long the answer to "whom do I warn" holds; RFC 9116 advises less than a year."""


@pages.get("/healthz")
def health() -> Response:
    """Say that the site answers and that its catalogue can be read."""
    _ = current_site().catalogue
    return _plain("ok\n")


@pages.get("/robots.txt")
def robots() -> Response:
    """Let search engines read the language pages and nothing else."""
    allowed = "".join(f"Allow: {path}$\n" for path in _listed_paths())
    return _plain(f"User-agent: *\n{allowed}Disallow: /\nSitemap: {_own_address()}/sitemap.xml\n")


@pages.get("/sitemap.xml")
def sitemap() -> Response:
    """List the language pages."""
    base = escape(_own_address())
    places = "".join(f"<url><loc>{base}{path}</loc></url>" for path in _listed_paths())
    document = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{places}</urlset>\n'
    )
    return Response(document, mimetype="application/xml")


@pages.get("/.well-known/security.txt")
def security() -> Response:
    """Say whom to tell about a weakness (RFC 9116); there is none where nobody was named."""
    site = current_site()
    contact = site.settings.security_contact
    if not contact:
        abort(404)
    expires = (site.now + SECURITY_LIFETIME).astimezone(UTC).strftime("%Y-%m-%dT00:00:00Z")
    tags = ", ".join(language.tag for language in INTERFACE_LANGUAGES)
    canonical = f"{_own_address()}/.well-known/security.txt"
    return _plain(
        f"Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {tags}\n"
        f"Canonical: {canonical}\n"
    )


def _listed_paths() -> tuple[str, ...]:
    homes = tuple(address(HOME, lang=language.tag) for language in INTERFACE_LANGUAGES)
    return (address("choices.languages"), *homes)


def _own_address() -> str:
    """Return the scheme and host under which readers reach us, also from behind a proxy."""
    scheme = "https" if current_site().settings.https else request.scheme
    return f"{scheme}://{request.host}"


def _plain(text: str) -> Response:
    return Response(text, mimetype="text/plain")
