# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every test: no skips in CI, no touching of a person's own files, long ones first.

Deliberately not here: Qt (the core is tested without it) and fixtures of any one room of the house.
"""

from __future__ import annotations

import os
import tempfile
import time

import pytest
from hypothesis import HealthCheck, settings

MOST_WORKERS = 8
LONG_ONES = ("soak", "core", "kill", "journey")
"""Marks of tests that take long and mostly wait, the longest first."""

# Slow, shared computers: a deadline per example would only test the neighbours.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("brief", settings.get_profile("house"), max_examples=10)
settings.register_profile("nightly", settings.get_profile("house"), max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


def pytest_configure(config: pytest.Config) -> None:
    """Keep the whole suite away from the data of whoever runs it, and from where they live: evenings are in UTC."""
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    home = tempfile.TemporaryDirectory(prefix="facilitator-tests-")
    config.add_cleanup(home.cleanup)
    os.environ["FACILITATOR_HOME"] = home.name


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Give `-n auto` two workers more than there are cores, for some always wait; the core's environment has none."""
    return min((os.cpu_count() or 1) + 2, MOST_WORKERS)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Among several workers begin with what waits longest, so that nobody waits for one long test at the end."""
    if hasattr(config, "workerinput"):
        items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    """Tell in which turn a test begins; within one turn files keep their order."""
    return next((turn for turn, name in enumerate(LONG_ONES) if item.get_closest_marker(name)), len(LONG_ONES))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """In CI a test that had to skip has not shown anything, so it is red."""
    report = yield
    if _in_ci() and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} had to skip, and this is CI: {call.excinfo and call.excinfo.value}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):
    """In CI a whole file that had to skip is red too."""
    report = yield
    if _in_ci() and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"{collector.nodeid} had to skip, and this is CI"
    return report


def _in_ci() -> bool:
    return os.environ.get("CI", "").lower() not in {"", "0", "false", "no"}
