"""What keeps a reader safe on every single answer: headers, one size, nothing set, nothing told."""

from pathfinder.web.privacy.gate import Gate, PromiseBrokenError
from pathfinder.web.privacy.headers import LISTED, PromisedHeaders
from pathfinder.web.privacy.inline import SCRIPT, STYLE
from pathfinder.web.privacy.wire import padded, wrap

__all__ = [
    "LISTED",
    "SCRIPT",
    "STYLE",
    "Gate",
    "PromiseBrokenError",
    "PromisedHeaders",
    "padded",
    "wrap",
]
