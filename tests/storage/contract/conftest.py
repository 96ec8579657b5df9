# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every contract runs twice: against the twin in memory and against a real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.services.ports import OpenGroup
from tests.support.vaults import WORDS, custody


@pytest.fixture(params=["memory", "file"])
def group(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenGroup]:
    keeper = custody(tmp_path)
    opened = keeper.make_in_memory() if request.param == "memory" else keeper.make_with_words(WORDS)
    yield opened
    opened.close()
