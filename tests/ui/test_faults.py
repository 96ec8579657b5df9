# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody foresaw is written down without content, told once, and never stops the evening."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, qWarning
from PySide6.QtWidgets import QWidget

from facilitator.diagnostics import Diagnostics
from facilitator.ui.faults import MOST_WRITTEN, Faults

SECRET = "Anna Kovacs"


class Evening:
    """The hooks, the log they write to, and how often the window was told."""

    def __init__(self, faults: Faults, log: Path) -> None:
        self.faults = faults
        self.log = log
        self.told = 0
        faults.happened.connect(self._hear)

    def _hear(self) -> None:
        self.told += 1

    def text(self) -> str:
        return self.log.read_text("utf-8")


@pytest.fixture
def evening(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Evening]:
    diagnostics = Diagnostics(tmp_path)
    faults = Faults()
    faults.install()
    yield Evening(faults, tmp_path / "facilitator.log")
    faults.close()
    diagnostics.close()


def fall(words: str = SECRET) -> None:
    person = words
    raise ValueError(person)


def raise_in_slot(call=fall) -> None:
    """Let something go wrong where it does in life: in what Qt calls."""
    QTimer.singleShot(0, call)
    settle()


def settle() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()


def test_fault_in_a_slot_is_told_and_written_without_content(evening: Evening) -> None:
    """A fault leaves its kind, its lines and the versions in the log, and one line in the window."""
    raise_in_slot()
    assert evening.told == 1
    text = evening.text()
    assert "ValueError at test_faults.py:" in text
    assert f"Python {sys.version_info[0]}.{sys.version_info[1]}" in text
    assert SECRET not in text
    assert "saved up to the last tap" in evening.faults.words()


def test_without_hooks_nobody_is_told(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: once the hooks are given back, as when the program ends, a fault tells nobody."""
    seen = []
    evening.faults.close()
    monkeypatch.setattr(sys, "excepthook", lambda *told: seen.append(told))
    raise_in_slot()
    assert (evening.told, len(seen)) == (0, 1)


def test_same_fault_is_told_once(evening: Evening) -> None:
    """A fault that comes back with each frame does not come back in the window, nor in the log."""
    for _ in range(20):
        raise_in_slot()
    assert evening.told == 1
    assert evening.text().count("Not foreseen") == 1
    raise_in_slot(lambda: 1 // 0)
    assert evening.told == 2


def test_fault_while_telling_makes_no_loop(evening: Evening) -> None:
    """When the window cannot even show the line, that is written once and it ends there."""

    def stumble() -> None:
        raise RuntimeError(SECRET)

    evening.faults.happened.connect(stumble)
    raise_in_slot()
    settle()
    assert evening.told == 2  # the fault, and the stumbling over it; the second stumbling is known
    assert evening.text().count("Not foreseen") == 2
    assert SECRET not in evening.text()


def test_fault_in_painting_is_caught(evening: Evening, qtbot) -> None:
    """A widget that cannot paint does not take the program with it."""

    class Broken(QWidget):
        def paintEvent(self, event) -> None:
            fall()

    widget = Broken()
    qtbot.addWidget(widget)
    again = QTimer()
    again.timeout.connect(widget.update)
    again.start(10)
    widget.show()
    qtbot.waitUntil(lambda: evening.told > 0)
    qtbot.wait(100)
    assert evening.told == 1


def test_fault_in_a_thread_is_told_in_the_window_s_thread(evening: Evening) -> None:
    """What goes wrong in a worker reaches the window in the window's own thread."""
    heard: list[threading.Thread] = []
    evening.faults.happened.connect(lambda: heard.append(threading.current_thread()))
    worker = threading.Thread(target=fall)
    worker.start()
    worker.join()
    assert heard == []
    settle()
    assert heard == [threading.main_thread()]
    assert SECRET not in evening.text()


def test_what_is_thrown_away_is_only_written(evening: Evening) -> None:
    """A fault in throwing something away is written down, and nobody is bothered with it."""

    class Waste:
        def __del__(self) -> None:
            fall()

    Waste()
    gc.collect()
    settle()
    assert evening.told == 0
    assert "ValueError at" in evening.text()


@pytest.mark.parametrize(
    ("said", "kept"),
    [(f"QObject::connect: no such thing in {SECRET}", "QObject::connect"), (f"{SECRET} is missing", "no place")],
)
def test_qt_s_words_are_not_kept(evening: Evening, said: str, kept: str) -> None:
    """Of a message of Qt's the log keeps how grave it is and which function spoke."""
    qWarning(said)
    assert f"WARNING facilitator.faults: Qt said something; {kept}\n" in evening.text()
    assert SECRET not in evening.text()


def test_log_does_not_fill_the_disk(evening: Evening) -> None:
    """However often Qt complains, the log stays small."""
    for _ in range(MOST_WRITTEN * 3):
        qWarning("again")
    assert evening.text().count("\n") == MOST_WRITTEN


def test_nothing_is_printed_and_the_program_ends_as_it_should(tmp_path: Path) -> None:
    """A fault shows no content on the terminal, where a desktop would keep it, and none at the end starts anything."""
    code = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from facilitator.diagnostics import Diagnostics
from facilitator.ui.faults import Faults
app = QCoreApplication([])
log = Diagnostics(Path({str(tmp_path)!r}))
faults = Faults()
faults.install()
faults.happened.connect(lambda: print("TOLD", flush=True))
def fall():
    raise ValueError({SECRET!r})
app.aboutToQuit.connect(faults.close)
QTimer.singleShot(0, fall)
QTimer.singleShot(50, app.quit)
app.exec()
log.close()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "TOLD\n", "")


def test_ctrl_c_ends_the_program_though_a_window_would_stay(tmp_path: Path) -> None:
    """Ctrl+C in a terminal ends the program at once; a window that refuses to close in a meeting is not asked."""
    code = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from facilitator.ui.faults import Faults
class Stays(QWidget):
    def closeEvent(self, event):
        event.ignore()
app = QApplication([])
window = Stays()
window.show()
faults = Faults()
faults.install()
def interrupt():
    raise KeyboardInterrupt
QTimer.singleShot(0, interrupt)
QTimer.singleShot(5000, lambda: app.exit(3))
sys.exit(app.exec())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
