"""What keeps a reader safe on every single answer: headers, one size, nothing set, nothing told."""

from pathfinder.web.privacy.gate import Gate
from pathfinder.web.privacy.headers import (
    DRESSED_AS_ANSWERS,
    LISTED,
    PromiseBrokenError,
    PromisedHeaders,
)
from pathfinder.web.privacy.inline import ANSWERS, ANY_PAGE
from pathfinder.web.privacy.wire import padded, wrap

__all__ = [
    "ANSWERS",
    "ANY_PAGE",
    "DRESSED_AS_ANSWERS",
    "LISTED",
    "Gate",
    "PromiseBrokenError",
    "PromisedHeaders",
    "padded",
    "wrap",
]
