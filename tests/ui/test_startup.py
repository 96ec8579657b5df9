# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PySide6 does not read the source of everything that is imported after it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

COUNT_TEXTS_KEPT = """
import linecache
import sqlalchemy.orm
# SQLAlchemy leaves a few texts of its own making there, under names in angle brackets.
print(sum(1 for name in linecache.cache if "sqlalchemy" in name and name.endswith(".py")))
"""
OTHER_NAMES = """
import sys, types
import PySide6.QtCore
support = types.ModuleType("shibokensupport")
sys.modules["shibokensupport"] = support
sys.modules.pop("shibokensupport.feature", None)
from facilitator.ui.startup import quiet_import_scan
quiet_import_scan()
support.feature = types.SimpleNamespace()
quiet_import_scan()
print(vars(support.feature))
"""


def said_by(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True, env=dict(os.environ)
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("first", "kept"),
    [
        ("from facilitator.ui.startup import quiet_import_scan\nquiet_import_scan()", False),
        ("import PySide6.QtCore", True),  # the control: what PySide6 does if it is left alone
    ],
)
def test_sources_are_not_read(first: str, kept: bool) -> None:
    """After quiet_import_scan no text of SQLAlchemy stays in memory; without it, dozens of files do."""
    texts = int(said_by(first + COUNT_TEXTS_KEPT))
    assert (texts > 20) is kept, texts
    assert kept or texts == 0


def test_another_pyside_is_left_alone() -> None:
    """Where PySide6 has no such name, or no such module, nothing happens."""
    assert said_by(OTHER_NAMES) == "{}"
