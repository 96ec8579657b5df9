# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen on two screens that Qt believes in; each check has a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.two_screens import CHECKS

ROOT = Path(__file__).parents[3]


def screen(name: str, x: int, width: int, height: int) -> dict[str, object]:
    size = {"x": x, "y": 0, "width": width, "height": height}
    return {"name": name, **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@pytest.mark.parametrize("name", [check.__name__ for check in CHECKS])
def test_on_two_screens(name: str, tmp_path: Path) -> None:
    """Every check of `tests/support/two_screens.py` holds; what it promises stands there."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [screen("LEFT", 0, 1366, 768), screen("RIGHT", 1366, 1280, 720)]}))
    told = subprocess.run(
        [sys.executable, "-m", "tests.support.two_screens", name],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (told.returncode, told.stderr.replace("This plugin does not support propagateSizeHints()", "").strip()) == (
        0,
        "",
    )
