"""The shipped catalogue and one who searches it, made once: neither ever changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pathfinder.circumstances import Circumstances
from pathfinder.directory import Catalogue
from pathfinder.directory.shipped import load_shipped
from pathfinder.matching import Finder
from pathfinder.pathway import Plan, plan
from tests.builders import NOON, TODAY

Planner = Callable[[Circumstances], Plan]


@pytest.fixture(scope="session")
def shipped() -> Catalogue:
    return load_shipped()


@pytest.fixture(scope="session")
def planned(shipped: Catalogue) -> Planner:
    finder = Finder(shipped)

    def make(told: Circumstances) -> Plan:
        return plan(told, shipped, TODAY, NOON, finder=finder)

    return make
