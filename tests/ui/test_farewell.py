# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of the program when the computer asks for it."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from facilitator.ui.farewell import Farewell
app = QCoreApplication([])
if "{how}" == "watching":
    Farewell(app)
QTimer.singleShot(0, lambda: print("up", flush=True))
status = app.exec()
print("put away", status, flush=True)
"""


def _end(how: str, asked: signal.Signals) -> tuple[int, str]:
    command = [sys.executable, "-c", PROGRAM.format(how=how)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "up\n"
        program.send_signal(asked)
        rest = program.stdout.read()
    return program.returncode, rest


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_an_idle_program_ends_in_order(asked: signal.Signals) -> None:
    """Asked by the computer, even a program with nothing to do puts everything away."""
    assert _end("watching", asked) == (0, "put away 0\n")


def test_without_the_watch_it_does_not() -> None:
    """Control: unwatched, a program that is asked to end puts nothing away."""
    assert _end("unwatched", signal.SIGTERM) == (-signal.SIGTERM, "")
