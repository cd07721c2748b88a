"""The headers on every answer: keep nothing, send nothing on, load nothing from elsewhere.

They are checked by their effect in a real browser: a header that is sent and ignored protects
nobody (``Cross-Origin-Embedder-Policy: same-origin`` is such a one; ``require-corp`` works).
"""

from __future__ import annotations

from typing import Final

from werkzeug.wrappers import Response

from pathfinder.web.privacy.inline import SCRIPT, STYLE, hash_of
from pathfinder.web.settings import Settings

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
    "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "clipboard-write",
    "compute-pressure", "display-capture", "encrypted-media", "fullscreen", "gamepad",
    "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection",
    "interest-cohort", "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi",
    "otp-credentials", "payment", "picture-in-picture", "private-state-token-issuance",
    "private-state-token-redemption", "publickey-credentials-create", "publickey-credentials-get",
    "screen-wake-lock", "serial", "storage-access", "sync-xhr", "unload", "usb",
    "window-management", "xr-spatial-tracking",
)  # fmt: skip
_TWO_YEARS: Final = 63072000

_ALWAYS: Final = (
    ("Content-Security-Policy", _POLICY),
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", ", ".join(f"{feature}=()" for feature in _SHUT)),
)
_NOT_LISTED: Final = "noindex, nofollow, noarchive, nosnippet"
_LISTED: Final = "noarchive, nosnippet"


class PageHeaders:
    """Puts the promised headers on an answer, the same ones whatever went right or wrong."""

    def __init__(self, settings: Settings) -> None:
        transport = (("Strict-Transport-Security", f"max-age={_TWO_YEARS}; includeSubDomains"),)
        self._headers = _ALWAYS + (transport if settings.https else ())

    def put_on(self, response: Response, *, listed: bool) -> None:
        """Set every promised header; ``listed`` says whether search engines may list the page."""
        for name in ("ETag", "Last-Modified", "Expires", "Vary", "Server"):
            response.headers.pop(name, None)
        for name, value in self._headers:
            response.headers[name] = value
        response.headers["X-Robots-Tag"] = _LISTED if listed else _NOT_LISTED
