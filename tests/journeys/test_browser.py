"""What the other journeys stand on: a browser that stops answering holds nobody up."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.journeys.browser import Window

pytestmark = pytest.mark.browser


def test_a_browser_that_stops_answering_is_given_up_and_replaced(
    playwright: Playwright, tmp_path: Path
) -> None:
    window = Window(playwright, tmp_path, to_open=10, to_close=1)
    first = window.process
    with window.tab() as tab:
        assert tab.evaluate("1 + 1") == 2
        os.killpg(first.pid, signal.SIGSTOP)
        began = time.monotonic()
    assert time.monotonic() - began < 5
    with window.tab() as tab:
        assert tab.evaluate("1 + 1") == 2
    assert window.process is not first
    window.close()
