# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every test: no skips in CI, no touching of a person's own files, the soak beside the rest.

Deliberately not here: Qt (the core is tested without it) and fixtures of any one room of the house.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

SOAK_SECONDS = 60
SOAK = pytest.StashKey[subprocess.Popen[str]]()

# Slow, shared computers: a deadline per example would only test the neighbours.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("nightly", settings.get_profile("house"), max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


def pytest_configure(config: pytest.Config) -> None:
    """Keep the whole suite away from the data of whoever runs it."""
    home = tempfile.TemporaryDirectory(prefix="facilitator-tests-")
    config.add_cleanup(home.cleanup)
    os.environ["FACILITATOR_HOME"] = home.name


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the soak be waited for last, when its minute is long over."""
    items.sort(key=lambda item: item.get_closest_marker("soak") is not None)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Start the soak beside the first tests, at the lowest priority."""
    soaks = [item for item in session.items if item.get_closest_marker("soak")]
    if soaks and not session.config.option.collectonly:
        session.config.stash[SOAK] = subprocess.Popen(
            [sys.executable, str(soaks[0].path), "soak", str(SOAK_SECONDS)],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            cwd=Path(__file__).parent.parent,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


@pytest.fixture(scope="session")
def soak(request: pytest.FixtureRequest) -> subprocess.Popen[str]:
    """The process that has been painting since the first test."""
    return request.config.stash[SOAK]


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


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Leave no soak behind when the run was cut short."""
    process = session.config.stash.get(SOAK, None)
    if process is not None:
        process.kill()
        process.communicate()


def _in_ci() -> bool:
    return os.environ.get("CI", "").lower() not in {"", "0", "false", "no"}
