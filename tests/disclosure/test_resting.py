"""The search for garbage rests only while rules are walked, and is never left off."""

from __future__ import annotations

import gc
from datetime import date

import pytest

from pathfinder.disclosure import sharing
from pathfinder.disclosure.graph import Graph
from pathfinder.disclosure.judging import verdicts_from
from pathfinder.disclosure.resting import no_search_for_circles
from pathfinder.disclosure.told import NOTHING

TODAY = date(2026, 11, 25)


def test_the_search_for_garbage_goes_on_after_an_answer_and_after_a_fault() -> None:
    graph = Graph(sharing(), TODAY, NOTHING)
    verdicts_from(graph.start("police"), graph)
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), no_search_for_circles():
        raise ZeroDivisionError
    assert gc.isenabled()
    gc.disable()
    try:
        verdicts_from(graph.start("police"), graph)
        assert not gc.isenabled()
    finally:
        gc.enable()
