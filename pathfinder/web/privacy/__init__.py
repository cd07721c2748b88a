"""What keeps a reader safe on every single answer: headers, one size, nothing set, nothing told."""

from pathfinder.web.privacy.answer import Answer, PageOfAnswers, led_on
from pathfinder.web.privacy.gate import Gate
from pathfinder.web.privacy.headers import (
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
    "LISTED",
    "Answer",
    "Gate",
    "Header",
    "PageOfAnswers",
    "PromiseBrokenError",
    "PromisedHeaders",
    "led_on",
    "padded",
]
