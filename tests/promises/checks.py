"""What the site promises of every single answer, each promise a function that fails by name."""

from __future__ import annotations

import re
import zlib
from base64 import b64encode
from collections import Counter
from hashlib import sha256

from werkzeug.test import TestResponse

from pathfinder.languages import INTERFACE_LANGUAGES, language
from pathfinder.vocabulary import CONCEPTS
from tests.promises.page import HtmlPage, words_of

EXACTLY = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Server": "",
}
NEVER = ("Set-Cookie", "ETag", "Last-Modified", "Expires", "Vary", "Link", "Refresh")
DIRECTIVES = frozenset(
    {
        "default-src 'none'",
        "img-src data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    }
)
SHUT = ("camera", "geolocation", "microphone", "clipboard-read", "usb", "payment", "fullscreen")
OPENS_ISOLATE, CLOSES_ISOLATE = "\u2066\u2067\u2068", "\u2069"
TURNS_ORDER = "\u202a\u202b\u202c\u202d\u202e"
STEP = 4096
GOAL = 2 * STEP
LONGEST_TITLE = 40

_LANGUAGE = "|".join(language.tag for language in INTERFACE_LANGUAGES)
_CODE = r"[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{1,4})+"
OWN_PATH = re.compile(
    rf"^/(?:x|n|c|(?:{_LANGUAGE})/(?:[a-z]|safe|a/(?:privacy|sources|access|changes)|coverage/|officers/)?"
    rf"(?:/(?:{_CODE}|\d+|w|t))*)?(?:#[a-z0-9-]+)?$"
)
"""What an address of ours may look like: single letters, numbers and codes name nothing."""
ELSEWHERE = re.compile(r"^(?:https?://|mailto:|tel:|sms:)")
_CARRIES_ADDRESS = (
    "href", "src", "srcset", "action", "formaction", "poster", "data", "cite", "background",
    "manifest", "ping", "xlink:href",
)  # fmt: skip


def check_headers(response: TestResponse) -> None:
    """Fail unless every promised header is there, and none that would keep or tell anything."""
    for name, value in EXACTLY.items():
        assert response.headers.get(name) == value, f"{name}: {response.headers.get(name)}"
    for name in NEVER:
        assert name not in response.headers, name
    policy = {part.strip() for part in response.headers["Content-Security-Policy"].split(";")}
    hashes = {part for part in policy if part.startswith(("style-src", "script-src"))}
    assert policy - hashes == DIRECTIVES
    assert all(re.fullmatch(r"(style|script)-src 'sha256-[^' ]+'", part) for part in hashes)
    for feature in SHUT:
        assert f"{feature}=()" in response.headers["Permissions-Policy"]
    assert "noarchive" in response.headers["X-Robots-Tag"]


def check_size(response: TestResponse, sent: bytes) -> None:
    """Fail unless a compressed page fills whole steps and reads as what was sent uncompressed."""
    assert response.headers["Content-Encoding"] == "gzip"
    assert len(response.data) % STEP == 0, len(response.data)
    assert zlib.decompress(response.data, wbits=31) == sent


def check_nothing_foreign(page: HtmlPage) -> None:
    """Fail if the page would fetch anything, or link to anybody in a way that tells them of us."""
    for element, name, value in page.attributes():
        assert not name.startswith("on"), f"inline handler {name}"
        assert name != "style", f"style attribute on {element.tag}"
        if name not in _CARRIES_ADDRESS:
            continue
        if (element.tag, element.get("rel"), value) == ("link", "icon", "data:,"):
            continue
        assert element.tag in ("a", "form"), f"{element.tag} {name}={value} would be fetched"
        if value.startswith("#") or OWN_PATH.fullmatch(value):
            continue
        assert element.tag == "a", f"a form that leads to {value}"
        assert ELSEWHERE.match(value), f"an address that says something: {value}"
        if value.startswith("http"):
            assert "noreferrer" in (element.get("rel") or "").split(), f"{value} without noreferrer"
            assert element.get("target") is None
    for tag in ("meta", "base", "iframe", "object", "embed", "img"):
        for element in page.all(tag):
            assert tag == "meta", tag
            assert element.get("http-equiv") is None
            assert not (element.get("property") or "").startswith("og:")


def check_inline_code(page: HtmlPage, response: TestResponse) -> None:
    """Fail unless the policy allows exactly the style and the script that stand in the page."""
    policy = response.headers["Content-Security-Policy"]
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        code = page.one(tag).text or ""
        digest = b64encode(sha256(code.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy, tag


def check_language(page: HtmlPage) -> str:
    """Fail unless the page says its language and direction as our registry has them."""
    tag = page.root.get("lang", "")
    assert page.root.get("dir") == language(tag).direction
    assert (page.root.get("data-review") == "machine") == (tag != "en")
    for element in page.with_attribute("lang"):
        assert element.get("dir") in ("ltr", "rtl"), f"a run in {element.get('lang')} without dir"
    return tag


def check_frame(page: HtmlPage) -> None:
    """Fail unless leaving, the danger line, the languages and one heading are where they belong."""
    focusable = page.focusable()
    exits = [element for element in focusable[:2] if "data-exit" in element.attrib]
    assert [(link.tag, link.get("href")) for link in exits] == [("a", "/x")]
    assert words_of(exits[0])
    (danger,) = page.with_attribute("data-danger")
    assert "999" in words_of(danger)
    assert "55" in words_of(danger)
    languages = {element.get("data-language") for element in page.with_attribute("data-language")}
    assert languages == {language.tag for language in INTERFACE_LANGUAGES}
    assert len(list(page.all("h1"))) == 1
    assert len(list(page.all("main"))) == 1


def check_usable(page: HtmlPage) -> None:
    """Fail on doubled ids, unnamed fields, headings that skip a level, numbers left unisolated."""
    ids = Counter(element.get("id") for element in page.with_attribute("id"))
    assert not [name for name, count in ids.items() if count > 1]
    assert not page.unlabelled()
    levels = [int(heading.tag[1]) for heading in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    before = 1
    for level in levels:
        assert level <= before + 1, f"heading level {level} after {before}"
        before = level
    parents = page.parents()
    for link in page.all("a"):
        if link.get("href", "").startswith(("tel:", "sms:")):
            inside = any(child.tag == "bdi" for child in link.iter())
            assert inside or parents[link].tag == "bdi", f"number not isolated: {words_of(link)}"
    for field in page.all("input", "textarea"):
        if field.get("type") in (None, "text", "search"):
            assert field.get("autocomplete") == "off", "a text field that the browser remembers"


def check_title(page: HtmlPage, telling: frozenset[str]) -> None:
    """Fail if a title would tell somebody who reads a list of titles what was looked for."""
    title = words_of(page.one("title"))
    assert 0 < len(title) <= LONGEST_TITLE
    lowered = title.casefold()
    for words in telling | {definition for facet in CONCEPTS.values() for definition in facet}:
        assert words.replace("_", " ").casefold() not in lowered, title


def check_text(response: TestResponse) -> None:
    """Fail if a text could be taken for a page, or if a line leaves its direction open.

    No character may turn the order of what stands around it, as an override does.
    """
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert "<" not in response.text
    for line in response.text.splitlines():
        open_now = 0
        for character in line:
            open_now += (character in OPENS_ISOLATE) - (character == CLOSES_ISOLATE)
            assert open_now >= 0, f"an isolate closed before it was opened: {line!a}"
            assert character not in TURNS_ORDER, f"a line that turns its order: {line!a}"
        assert open_now == 0, f"an isolate left open: {line!a}"


def check_no_echo(response_text: str, typed: tuple[str, ...]) -> None:
    """Fail if a page shows anything that somebody typed."""
    for words in typed:
        assert words not in response_text, f"the page shows what was typed: {words!r}"
