# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house hold for the whole tree, and each of them can fail.

Three tools keep them: `tools/house_rules.py`, ruff's banned imports, and import-linter's contracts.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.house_rules import MAX_FILE_LINES, MAX_FUNCTION_LINES, findings_in, texts

ROOT = Path(__file__).resolve().parent.parent
SPDX = "# SPDX-FileCopyrightText: The Facilitator authors\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
INDEX = "py" + "pi.org"

SINS = [
    ("facilitator/ui/pages/run.py", "x = 1\n" * (MAX_FILE_LINES + 1), "lines"),
    ("facilitator/domain/a.py", "def f():\n" + "    x = 1\n" * MAX_FUNCTION_LINES, "f has"),
    ("facilitator/services/a.py", "from datetime import datetime\nnow = datetime.now()\n", "clock"),
    ("facilitator/services/a.py", "import datetime\nnow = datetime.datetime.utcnow()\n", "clock"),
    ("facilitator/ui/a.py", "import time\nread = time.time\n", "clock"),
    ("facilitator/ui/a.py", "from time import time\n", "clock"),
    ("facilitator/app.py", "print('here')\n", "prints"),
    ("facilitator/ui/pages/run.py", "button.setShortcut('Space')\n", "Space"),
    ("facilitator/ui/pages/run.py", "button.setShortcut(QKeySequence(Qt.Key.Key_Space))\n", "Space"),
    ("facilitator/ui/pages/run.py", "QShortcut(QKeySequence('Space'), page)\n", "Space"),
    ("facilitator/ui/pages/a.py", "from PySide6.QtWidgets import QTreeView\n", "tree"),
    ("facilitator/ui/pages/a.py", "view = QtWidgets.QTreeWidget()\n", "tree"),
    ("facilitator/ui/pages/a.py", "from PySide6.QtWidgets import *\n", "imports *"),
    ("facilitator/ui/viewmodels/a.py", "from PySide6.QtWidgets import QLabel\n", "view model"),
    ("facilitator/ui/viewmodels/a.py", "from PySide6 import QtGui\n", "view model"),
    ("facilitator/ui/viewmodels/a.py", "import PySide6.QtGui\n", "view model"),
    ("facilitator/services/a.py", "class MeetingManager:\n    pass\n", "says nothing"),
    ("facilitator/services/utils.py", "", "says nothing"),
    ("facilitator/exchange/a.py", r"PATTERN = '(?:a|b)*+c'", "possessive"),
    ("facilitator/exchange/a.py", r"PATTERN = '(?>a|b)c'", "possessive"),
    ("docs/a.md", f"Fetch it from {INDEX}.\n", "index"),
    ("requirements.txt", "--index" + "-url https://example.org\n", "index"),
    ("facilitator/domain/a.py", "# TO" + "DO later\n", "promises"),
    ("docs/a.md", "FIX" + "ME\n", "promises"),
]
VIRTUES = [
    ("facilitator/domain/clock.py", "from datetime import datetime, UTC\nnow = datetime.now(UTC)\n"),
    ("facilitator/cli.py", "print('said')\n"),
    ("facilitator/ui/pages/run.py", "button.setShortcut('Backspace')\n"),
    ("facilitator/ui/viewmodels/a.py", "from PySide6.QtCore import QObject, Signal\n"),
    ("facilitator/ui/a.py", "import time\nstarted = time.perf_counter()\n"),
    ("facilitator/exchange/a.py", r"PATTERN = '(?:[^a]++|b)*c'"),
    ("docs/a.md", "Settle things at the next business meeting.\n"),
]
BANNED = [
    "import socket",
    "from socket import AF_UNIX",
    "import _socket",
    "import ssl",
    "import http.client",
    "from urllib.request import urlopen",
    "import requests",
    "import asyncio",
    "import sqlite3",
    "from logging.handlers import RotatingFileHandler",
    "from PySide6.QtNetwork import QTcpSocket",
    "from PySide6 import QtNetwork",
]


def test_the_tree_keeps_the_house_rules():
    """No file of the repository breaks a rule of the house."""
    seen = dict(texts(ROOT))
    assert "facilitator/__init__.py" in seen
    assert [str(finding) for path, text in seen.items() for finding in findings_in(path, text)] == []


@pytest.mark.parametrize(("path", "sin", "word"), SINS)
def test_each_house_rule_can_fail(path: str, sin: str, word: str):
    """A sinful file is found out."""
    text = SPDX + sin if path.endswith(".py") else sin
    assert [finding for finding in findings_in(path, text) if word in finding.what] != []


@pytest.mark.parametrize("lines", ["", "import os\n", SPDX.replace("GPL", "LGPL"), "\n\n\n" + SPDX])
def test_code_without_its_licence_is_found(lines: str):
    """A code file whose first two lines are not the SPDX lines is found out."""
    assert [finding.what for finding in findings_in("facilitator/a.py", lines)] == [
        "lacks the two SPDX lines at its top"
    ]


@pytest.mark.parametrize(("path", "virtue"), VIRTUES)
def test_the_house_rules_leave_good_code_alone(path: str, virtue: str):
    """What is allowed is not complained about."""
    assert findings_in(path, SPDX + virtue if path.endswith(".py") else virtue) == []


@pytest.mark.parametrize("banned", BANNED)
@pytest.mark.parametrize("path", ["facilitator/ui/a.py", "facilitator/storage/a.py", "facilitator/app.py"])
def test_what_could_reach_a_network_cannot_be_imported(banned: str, path: str):
    """Ruff refuses every import through which bytes could leave, and the unencrypted database driver."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--select", "TID251", "--no-cache", "--stdin-filename", path, "-"],
        input=banned + "\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 1
    assert "TID251" in done.stdout


def test_one_file_alone_may_greet_local_buses():
    """The rule against sockets is set aside in one file, for local sockets, and nowhere else in the program."""
    aside = [path for path, text in texts(ROOT) if path.startswith("facilitator/") and "TID251" in text]
    assert aside == ["facilitator/ui/bus_greeting.py"]
    assert set(re.findall(r"AF_[A-Z0-9]+", (ROOT / aside[0]).read_text("utf-8"))) <= {"AF_UNIX"}
    assert "_socket.AF_UNIX" in (ROOT / aside[0]).read_text("utf-8")


def contracts(root: Path) -> str:
    """Return what import-linter says of the package in `root`."""
    program = "from importlinter.cli import lint_imports_command as c; c()"
    done = subprocess.run(
        [sys.executable, "-c", program, "--no-cache", "--no-logo", "--config", str(ROOT / "pyproject.toml")],
        env=os.environ | {"PYTHONPATH": str(root), "COLUMNS": "100"},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def sinful_copy(folder: Path) -> Path:
    """Copy the package, with one sin against each contract."""
    shutil.copytree(ROOT / "facilitator", folder / "facilitator", ignore=shutil.ignore_patterns("__pycache__"))
    sins = {
        "domain/sin.py": "import sqlalchemy\n",
        "storage/sin.py": "import PySide6.QtCore\nimport facilitator.ui\n",
        "exchange/sin.py": "import sqlcipher3\n",
        "ui/sin.py": "import alembic\n",
        "paths.py": "import PySide6.QtGui\n",
        "ui/viewmodels/sin.py": "import facilitator.ui.pages\n",
        "services/sin.py": "import facilitator.storage\n",
        "unheard_of.py": "",
    }
    for name, text in sins.items():
        (folder / "facilitator" / name).write_text(text, encoding="utf-8")
    return folder


def test_the_contracts_are_kept():
    """Nothing imports what is above it or beside it."""
    assert "0 broken" in contracts(ROOT)


def test_the_contracts_can_be_broken(tmp_path: Path):
    """Each contract notices a sin against it, and a new room that no layer names is noticed too."""
    sinful = sinful_copy(tmp_path)
    assert "unheard_of" in contracts(sinful)
    (sinful / "facilitator" / "unheard_of.py").unlink()
    said = contracts(sinful)
    broken = {line.removesuffix(" BROKEN") for line in said.splitlines() if line.endswith(" BROKEN")}
    assert broken >= {
        "Layers",
        "The core is pure Python",
        "Storage knows no Qt",
        "Exchange knows neither Qt nor SQL",
        "Screens know no SQL and no keys",
        "The leaves know no Qt",
        "Views look down on view models, never back",
    }, said


@pytest.mark.parametrize("ci", ["true", ""])
@pytest.mark.parametrize("skip", ["def test_a(): pytest.skip('why')", "pytest.skip('why', allow_module_level=True)"])
def test_a_skip_is_red_in_ci_and_only_there(tmp_path: Path, ci: str, skip: str):
    """A suite that had to skip fails in CI, and says which test; elsewhere it passes."""
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_it.py").write_text(f"import pytest\ndef test_b(): pass\n{skip}\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:pytest-qt", "-p", "no:cacheprovider", "--rootdir", "."],
        env=os.environ | {"CI": ci},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode not in {0, 5}) == bool(ci), done.stdout
    assert ("had to skip, and this is CI" in done.stdout) == bool(ci)
