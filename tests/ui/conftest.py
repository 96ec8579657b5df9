# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Widgets are tested without a screen, with the real resources and the real look."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def read_resource(path: str) -> str:
    return (RESOURCES / path).read_text("utf-8")


@pytest.fixture
def look(qapp) -> Iterator[object]:
    """The look of the program, on: light, 100 % text. Taken off again afterwards."""
    from facilitator.ui.theme import Look

    made = Look(qapp, read_resource)
    made.apply(theme="light")
    yield made
    made.put_away()
