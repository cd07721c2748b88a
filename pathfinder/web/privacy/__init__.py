"""What keeps a reader safe on every single answer: headers, one size, nothing set, nothing told."""

from pathfinder.web.privacy.gate import Gate, PromiseBrokenError
from pathfinder.web.privacy.headers import PageHeaders
from pathfinder.web.privacy.inline import SCRIPT, STYLE
from pathfinder.web.privacy.wire import Wrapper, padded

__all__ = ["SCRIPT", "STYLE", "Gate", "PageHeaders", "PromiseBrokenError", "Wrapper", "padded"]
