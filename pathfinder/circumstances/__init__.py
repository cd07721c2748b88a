"""What a person told us, and the short neutral code that carries it."""

from pathfinder.circumstances.codes import Issued, issue, looks_like_code, read
from pathfinder.circumstances.model import QUESTIONS, Circumstances, Question

__all__ = [
    "QUESTIONS",
    "Circumstances",
    "Issued",
    "Question",
    "issue",
    "looks_like_code",
    "read",
]
