# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is imported when the first page is painted, in a real process: Qt, and nothing that can wait."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

CAN_WAIT = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "keyring",
    "cryptography",
    "argon2",
    "miniaudio",
    "mnemonic",
    "tomllib",
    "asyncio",
    "concurrent.futures",
    "hashlib",
    "PySide6.QtSvg",
    "PySide6.QtTest",
    "PySide6.QtDBus",
    "facilitator.domain.events",
    "facilitator.exchange",
    "facilitator.services.conductor",
    "facilitator.storage.vault",
    "facilitator.ui.pages.run",
    "facilitator.ui.pages.today_rows",
    "queue",
)

PROGRAM = """
import json, os, sys
before = sys.argv[1:]
for name in before:
    __import__(name)
from facilitator.cli import main, make_start_quick
make_start_quick()
import facilitator.app as product
build = product.build

def report():
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)

def build_and_watch(*given):
    front = build(*given)
    # The first to be told, so that nothing that may come now has come yet.
    front.window.painted.disconnect()
    front.window.painted.connect(report)
    return front

product.build = build_and_watch
main([])
"""


def modules_at_first_paint(home: Path, *before: str) -> list[str]:
    """Start the program where a group is (an empty header file is enough), and tell what is imported at its paint."""
    group = home / "data" / "groups" / ("a" * 32)
    group.mkdir(parents=True)
    (group / "vault.key").write_bytes(b"")
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM, *before],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "FACILITATOR_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    modules: list[str] = json.loads(told.stdout.splitlines()[-1])
    return modules


def early(modules: list[str]) -> set[str]:
    return {name for name in CAN_WAIT if any(one == name or one.startswith(name + ".") for one in modules)}


def test_first_paint_is_qt_alone(tmp_path):
    """When Today is first painted, no database, key, sound, parser or meeting has been imported."""
    modules = modules_at_first_paint(tmp_path)
    assert early(modules) == set()
    assert {"PySide6.QtWidgets", "facilitator.ui.pages.today"} <= set(modules)


@pytest.mark.parametrize("name", ["sqlalchemy", "keyring", "hashlib"])
def test_an_early_import_is_seen(tmp_path, name):
    """The test above fails when one of them is imported before the paint."""
    assert name in early(modules_at_first_paint(tmp_path, name))
