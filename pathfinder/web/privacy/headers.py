"""The headers on every answer: keep nothing, send nothing on, load nothing from elsewhere.

They are checked by their effect in a real browser: a header that is sent and ignored protects
nobody (``Cross-Origin-Embedder-Policy: same-origin`` is such a one; ``require-corp`` works).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pathfinder.web.privacy.inline import SCRIPT, STYLE, hash_of
from pathfinder.web.settings import Settings

Header = tuple[str, str]

_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        f"style-src {hash_of(STYLE)}",
        f"script-src {hash_of(SCRIPT)}",
        "img-src data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
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
    ("Content-Security-Policy", _POLICY),
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
_FORBIDDEN: Final = frozenset({"etag", "last-modified", "expires", "vary", "link", "refresh"})
"""Validators, and whatever would make a browser ask for more."""
_ROBOTS: Final = "x-robots-tag"
LISTED: Final[Header] = ("X-Robots-Tag", "noarchive, nosnippet")
"""Set by the few pages that search engines may list; every other answer says noindex."""
_NOT_LISTED: Final[Header] = ("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet")


class PromisedHeaders:
    """The headers of one site, the same ones whatever went right or wrong."""

    def __init__(self, settings: Settings) -> None:
        self._promised = _ALWAYS + (_OVER_TLS if settings.https else ())
        self._ours = _FORBIDDEN | {name.lower() for name, _ in self._promised}

    def on(self, headers: Iterable[Header]) -> list[Header]:
        """Return an answer's own headers, less what we never send, with every promised one."""
        kept = [header for header in headers if header[0].lower() not in self._ours]
        listed = any(name.lower() == _ROBOTS for name, _ in kept)
        return [*kept, *self._promised] if listed else [*kept, _NOT_LISTED, *self._promised]
