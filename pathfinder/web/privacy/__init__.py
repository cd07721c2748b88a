"""What keeps a reader safe on every single answer: headers, one size, nothing set, nothing told."""

from pathfinder.web.privacy.answer import Answer
from pathfinder.web.privacy.gate import Gate
from pathfinder.web.privacy.headers import (
    DRESSED_AS_ANSWERS,
    LISTED,
    Header,
    PromiseBrokenError,
    PromisedHeaders,
)
from pathfinder.web.privacy.inline import ANSWERS, ANY_PAGE
from pathfinder.web.privacy.wire import padded

__all__ = [
    "ANSWERS",
    "ANY_PAGE",
    "DRESSED_AS_ANSWERS",
    "LISTED",
    "Answer",
    "Gate",
    "Header",
    "PromiseBrokenError",
    "PromisedHeaders",
    "padded",
]
