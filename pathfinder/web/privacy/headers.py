"""The headers on every answer: keep nothing, send nothing on, load nothing from elsewhere.

They are checked by their effect in a real browser: a header that is sent and ignored protects
nobody (``Cross-Origin-Embedder-Policy: same-origin`` is such a one; ``require-corp`` works).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pathfinder.errors import PathfinderError
from pathfinder.web.privacy.inline import ANSWERS, ANY_PAGE
from pathfinder.web.settings import Settings

Header = tuple[str, str]

_POLICY: Final = "Content-Security-Policy"
_SHUT: Final = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read",
    "clipboard-write", "compute-pressure", "display-capture", "encrypted-media", "fullscreen",
    "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection",
    "interest-cohort", "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi",
    "otp-credentials", "payment", "picture-in-picture", "private-state-token-issuance",
    "private-state-token-redemption", "publickey-credentials-create",
    "publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "sync-xhr",
    "unload", "usb", "window-management", "xr-spatial-tracking",
)  # fmt: skip
_TWO_YEARS: Final = 63072000

_ALWAYS: Final[tuple[Header, ...]] = (
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", ", ".join(f"{feature}=()" for feature in _SHUT)),
    ("Server", ""),
)
_OVER_TLS: Final[tuple[Header, ...]] = (
    ("Strict-Transport-Security", f"max-age={_TWO_YEARS}; includeSubDomains"),
)
_NEVER: Final = frozenset({"set-cookie", "set-cookie2"})
_FORBIDDEN: Final = frozenset({"etag", "last-modified", "expires", "vary", "link", "refresh"})
"""Validators, and whatever would make a browser ask for more."""
_ROBOTS: Final = "x-robots-tag"
LISTED: Final[Header] = ("X-Robots-Tag", "noarchive, nosnippet")
"""Set by the few pages that search engines may list; every other answer says noindex."""
_NOT_LISTED: Final[Header] = ("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet")
DRESSED_AS_ANSWERS: Final[Header] = (_POLICY, ANSWERS.policy)
"""Set by the page of answers; every other answer allows what serves any page."""
_ANY_DRESS: Final[Header] = (_POLICY, ANY_PAGE.policy)


class PromiseBrokenError(PathfinderError):
    """An answer that would have broken a promise; it was not sent."""


class PromisedHeaders:
    """The headers of one site, the same ones whatever went right or wrong."""

    def __init__(self, settings: Settings) -> None:
        self._promised = _ALWAYS + (_OVER_TLS if settings.https else ())
        self._ours = _FORBIDDEN | {name.lower() for name, _ in (*self._promised, _ANY_DRESS)}

    def on(self, headers: Iterable[Header]) -> list[Header]:
        """Return an answer's own headers, less what we never send, with every promised one.

        Raises ``PromiseBrokenError`` where a cookie would be set.
        """
        kept, listed, dressed = [], False, _ANY_DRESS
        for header in headers:
            name = header[0].lower()
            if name in _NEVER:
                raise PromiseBrokenError("an answer of the public site tried to set a cookie")
            if name in self._ours:
                if header == DRESSED_AS_ANSWERS:
                    dressed = header
                continue
            listed = listed or name == _ROBOTS
            kept.append(header)
        if not listed:
            kept.append(_NOT_LISTED)
        kept.append(dressed)
        kept += self._promised
        return kept
