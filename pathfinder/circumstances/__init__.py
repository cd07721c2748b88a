"""What a person told us, and the short neutral code that carries it."""

from pathfinder.circumstances.model import QUESTIONS, Circumstances, Question

__all__ = ["QUESTIONS", "Circumstances", "Question"]
