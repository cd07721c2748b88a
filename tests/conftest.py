"""What every test run does: it ends by saying what it did not try.

On the build server a skipped test is a failure: everything it needs is installed there, so a skip
would be a promise that nobody checks.
"""

from __future__ import annotations

import os
from collections import Counter

import pytest

_SKIPPED = pytest.StashKey[Counter[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_SKIPPED] = Counter()
    config.pluginmanager.register(_SkipCounter(config.stash[_SKIPPED]))


class _SkipCounter:
    def __init__(self, reasons: Counter[str]) -> None:
        self.reasons = reasons

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and not hasattr(report, "wasxfail"):
            self._count(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:
            self._count(report)

    def _count(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        place = report.longrepr
        reason = str(place[2]) if isinstance(place, tuple) else str(place)
        self.reasons[reason.removeprefix("Skipped: ")] += 1


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    if _is_build_server() and session.config.stash[_SKIPPED] and exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reasons = terminalreporter.config.stash[_SKIPPED]
    if not reasons:
        return
    failure = _is_build_server()
    total = sum(reasons.values())
    terminalreporter.section("failed because skipped" if failure else "not tried", red=failure)
    for reason, count in reasons.most_common():
        terminalreporter.line(f"{count} x {reason}")
    terminalreporter.line(f"{total} tests were skipped" + (", and none may be here" * failure))


def _is_build_server() -> bool:
    return os.environ.get("CI") == "true"
