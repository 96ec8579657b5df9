# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One screen for all journeys; a laptop of its own for each. A journey that stops leaves a picture and its tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.laptop import Laptop, Place, place

FAILED = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The screen, the keychains and the accessible bus."""
    with place(tmp_path_factory.mktemp("place")) as made:
        yield made


@pytest.fixture
def laptop(here: Place, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Laptop]]:
    """Make a laptop whose keychain is "unlocked", "locked" or "absent"; it must write nothing to its output."""
    made: list[Laptop] = []

    def make(keychain: str = "unlocked") -> Laptop:
        made.append(Laptop(here, tmp_path / f"laptop{len(made)}", keychain))
        return made[-1]

    yield make
    failed = request.node.stash.get(FAILED, False)
    for one in made:
        if failed:
            one.keep_evidence(request.node.name)
        one.put_away()
    if not failed:
        assert [one.complaints() for one in made] == [[]] * len(made)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Remember for `laptop` whether the journey stopped."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report
