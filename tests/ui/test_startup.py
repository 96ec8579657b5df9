# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PySide6 does not read the source of everything that is imported after it, nor load what its TypeErrors say."""

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
        ("from facilitator.cli import make_start_quick\nmake_start_quick()", False),
        ("import PySide6.QtCore", True),  # the control: what PySide6 does if it is left alone
    ],
)
def test_sources_are_not_read(first: str, kept: bool) -> None:
    """After make_start_quick no text of SQLAlchemy stays in memory; without it, dozens of files do."""
    texts = int(said_by(first + COUNT_TEXTS_KEPT))
    assert (texts > 20) is kept, texts
    assert kept or texts == 0


def test_another_pyside_is_left_alone() -> None:
    """Where PySide6 has no such name, or no such module, nothing happens."""
    assert said_by(OTHER_NAMES) == "{}"


WRONG_CALLS = """
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
application = QApplication(["wrong", "-platform", "offscreen"])
label = QLabel("")
def not_hers(): QLabel(1, 2, 3)
def no_such_name(): QLabel("", colour="red")
def no_such_property(): QWidget(windowWidth=3)
def not_a_number(): label.setMargin("wide")
def too_many(): QTimer.singleShot(1, 2, 3, 4)
def not_an_enum(): label.setAlignment("left")
for wrong in (not_hers, no_such_name, no_such_property, not_a_number, too_many, not_an_enum, not_hers):
    try:
        wrong()
    except Exception as told:
        print(type(told).__name__, told)
from PySide6.support.signature import get_signature
print(get_signature(QLabel.setText), QLabel.__doc__, get_signature(QColor.__init__))
from PySide6.support.signature.lib.enum_sig import HintingEnumerator
print(HintingEnumerator)
"""
LATER = "from facilitator.cli import make_start_quick\nmake_start_quick()\n"
LOADED = """
import sys
names = ("mapping", "parser", "layout", "errorhandler", "lib.enum_sig", "lib.pyi_generator")
print([name for name in names if len(vars(sys.modules[f"shibokensupport.signature.{name}"])) > 12])
"""


NO_PYSIDE = """
import builtins, sys
real = builtins.__import__
sys.modules["PySide6"] = None
from facilitator.cli import make_start_quick
try:
    make_start_quick()
except ImportError:
    print(builtins.__import__ is real)
"""


def test_wrong_calls_are_told_in_the_same_words() -> None:
    """What a TypeError of PySide6 says, and what help() shows, is the same word for word, loaded early or late."""
    early, late = said_by(WRONG_CALLS), said_by(LATER + WRONG_CALLS)
    assert "Supported signatures" in early
    assert late == early


def test_signatures_are_loaded_late() -> None:
    """Starting brings in none of what signatures need; left alone, PySide6 brings it all (the control)."""
    assert said_by(LATER + LOADED) == "[]"
    assert said_by("import PySide6.QtCore\n" + LOADED).count("'") == 2 * 6


def test_pyside_imports_as_ever() -> None:
    """What PySide6 puts before Python's import is the same, whether it was imported before, then, or left alone."""
    before, after = "import builtins\n", "print(builtins.__import__, builtins.__orig_import__)"
    alone = said_by(f"{before}import PySide6.QtCore\n{after}")
    assert "feature" in alone
    assert said_by(f"{before}import PySide6.QtCore\n{LATER}{after}") == alone
    assert said_by(f"{before}{LATER}{after}") == alone


def test_without_pyside_imports_are_as_they_were() -> None:
    """Where PySide6 can't be imported, that is told, and Python's import is its own again."""
    assert said_by(NO_PYSIDE) == "True"
