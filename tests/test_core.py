# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Domain and services pass their tests a second time, in an environment that has no Qt and no database at all.

A process of its own, so that it runs beside the journeys, which mostly wait. `make core-test` runs the same alone.
"""

from __future__ import annotations

import faulthandler
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ROOT / ".venv-core" / "bin" / "python"
"""`tools/setup.sh test` makes it; CI does not let the tests here be skipped for want of it."""
PYTEST = [str(PYTHON), "-m", "pytest", "-q", "-c", "tests/core.ini", "--rootdir", ".", "-p", "no:cacheprovider"]

pytestmark = [
    pytest.mark.skipif(not PYTHON.exists(), reason="there is no .venv-core; `tools/setup.sh test` makes it"),
]


@pytest.mark.core
@pytest.mark.timeout(400)
@pytest.mark.parametrize("room", ["domain", "services"])
def test_the_core_passes_without_the_toolkit(room):
    """All tests of domain and services pass where nothing else of the program can be imported."""
    faulthandler.cancel_dump_traceback_later()  # half a minute of computing may take minutes beside other work
    # With few examples: here it is asked what can be imported, and the same laws are tried beside with many.
    brief = os.environ | {"HYPOTHESIS_PROFILE": "brief"}
    done = subprocess.run([*PYTEST, f"tests/{room}"], cwd=ROOT, env=brief, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["PySide6", "sqlalchemy", "sqlcipher3", "keyring", "argon2", "cryptography"])
def test_the_environment_of_the_core_has_nothing_else(name):
    """What the core may not use cannot be imported there, so that using it would be seen."""
    asked = subprocess.run([str(PYTHON), "-c", f"import {name}"], capture_output=True, text=True, check=False)
    assert "ModuleNotFoundError" in asked.stderr
