# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One screen for all journeys; a laptop of its own for each. A journey that stops leaves a picture and its tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.laptop import Laptop, Place, place
from tests.support.wall import BOTH

FAILED = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The screen, the keychains and the accessible bus."""
    with place(tmp_path_factory.mktemp("place")) as made:
        yield made


@pytest.fixture(scope="session")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The same, with room for two monitors."""
    with place(tmp_path_factory.mktemp("wide"), BOTH) as made:
        yield made


@pytest.fixture
def laptop(here: Place, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Laptop]]:
    """Make a laptop whose keychain is "unlocked", "locked" or "absent"; it must write nothing to its output."""
    with laptops(here, tmp_path, request) as make:
        yield make


@pytest.fixture
def wide_laptop(wide: Place, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Laptop]]:
    """Make a laptop beside which a second monitor stands."""
    with laptops(wide, tmp_path, request) as make:
        yield make


@contextmanager
def laptops(where: Place, folder: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Laptop]]:
    """Make laptops; put them away, look at what they wrote, and keep evidence when the journey stopped."""
    made: list[Laptop] = []

    def make(keychain: str = "unlocked") -> Laptop:
        made.append(Laptop(where, folder / f"laptop{len(made)}", keychain))
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
