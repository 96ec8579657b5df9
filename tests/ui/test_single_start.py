# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Of several starts one goes on and comes forward when called; what a dead one left behind stops nobody.

Each start is a process of its own, as in life.
"""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLockFile

from facilitator.ui.single_start import Outcome, SingleStart

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from facilitator.ui.single_start import SingleStart

app = QCoreApplication([])
start = SingleStart(Path(sys.argv[1]), Path(sys.argv[2]))
first = start.first(Path(sys.argv[4]) if len(sys.argv) > 4 else None)
print(start.outcome.name, flush=True)
if first and sys.argv[3] == "deaf":
    sys.stdin.read()
elif first:
    start.called_forward.connect(lambda: print("CALLED", flush=True))
    start.file_brought.connect(lambda path: print("FILE", path, flush=True))
    QTimer.singleShot(30_000, app.quit)
    app.exec()
elif start.reason():
    print(start.reason(), flush=True)
"""

Starter = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    return tmp_path / "runtime"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@pytest.fixture
def start(runtime: Path, data: Path) -> Iterator[Starter]:
    """Starts the program's first moments in a process; whatever still lives at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def begin(folder: Path = data, how: str = "listening", *file: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", START, str(runtime), str(folder), how, *file],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def lock_file(runtime: Path) -> Path:
    (found,) = runtime.glob("*.lock")
    return found


def test_second_start_calls_the_first_forward_and_ends(start: Starter, runtime: Path) -> None:
    """The second start ends by itself, the first hears of it, and no request stays behind."""
    first = start()
    assert said(first) == "FIRST"
    for _ in range(2):
        second = start()
        assert said(second) == "HANDED_OVER"
        assert second.wait(timeout=5) == 0
        assert said(first) == "CALLED"
    assert [file.suffix for file in runtime.iterdir()] == [".lock"]


def test_second_start_hands_its_file_over(start: Starter, data: Path) -> None:
    """What a second start was to open is named to the first, strange letters and all."""
    first = start()
    assert said(first) == "FIRST"
    time.sleep(0.5)
    name = "/home/änne/our “Tuesday”.meetingformat"
    assert said(start(data, "listening", name)) == "HANDED_OVER"
    assert (said(first), said(first)) == ("CALLED", f"FILE {name}")


@pytest.mark.parametrize(
    ("file", "brought"),
    [
        ('"/a/b.meetingformat"', ["/a/b.meetingformat"]),
        ('"b.meetingformat"', []),
        ('"/a\\u0000b"', []),
        (f'"/{"a" * 5000}"', []),
        ("7", []),
        ('["/a"]', []),
        ("null", []),
    ],
)
def test_only_a_whole_path_is_brought(qtbot, runtime: Path, data: Path, file: str, brought: list[str]) -> None:
    """Of a request only a whole path of a bearable length is followed; the program comes forward all the same."""
    heard: list[str] = []
    start = SingleStart(runtime, data)
    start.file_brought.connect(heard.append)
    assert start.first()
    new = runtime / "new"
    new.write_text(f'{{"ask": "come forward", "file": {file}}}', encoding="utf-8")
    with qtbot.waitSignal(start.called_forward, timeout=5000):
        os.replace(new, start._request)
    QCoreApplication.processEvents()
    assert heard == brought
    start.release()


def test_another_data_folder_is_another_program(start: Starter, data: Path, tmp_path: Path) -> None:
    """The lock belongs to the data folder, by whatever way it is reached."""
    assert said(start()) == "FIRST"
    (tmp_path / "other").mkdir()
    (tmp_path / "link").symlink_to(data)
    assert said(start(tmp_path / "other")) == "FIRST"  # the control
    assert said(start(tmp_path / "link")) == "HANDED_OVER"


def test_killed_program_stops_nobody(start: Starter) -> None:
    """After SIGKILL the next start goes on, at once."""
    first = start()
    assert said(first) == "FIRST"
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert said(start()) == "FIRST"


def test_program_that_does_not_answer_is_told_of(start: Starter) -> None:
    """A living program that takes no request keeps the second from starting, which says why."""
    assert said(start(how="deaf")) == "FIRST"
    second = start()
    assert said(second) == "NO_ANSWER"
    assert "does not answer" in said(second)


@pytest.mark.parametrize(
    "left",
    [
        b"",
        b"\x00\xff garbage",
        b"1\nfacilitator\nanother-computer\n",
        b"999999999\nfacilitator\nanother-computer\n\n\n",
        None,  # the number and the name of a living program that holds no such lock
    ],
)
def test_strange_lock_files_never_block(qapp: QCoreApplication, runtime: Path, data: Path, left: bytes | None) -> None:
    """Garbage, another computer's lock and a process number used again are cleared away after the wait."""
    trial = SingleStart(runtime, data)
    assert trial.first()
    file = lock_file(runtime)
    living = file.read_bytes()
    trial.release()
    file.write_bytes(living if left is None else left)
    control = QLockFile(str(file))
    control.setStaleLockTime(0)
    assert not control.tryLock(0)  # the control: by itself QLockFile would wait for ever
    start = SingleStart(runtime, data, answer_within_ms=150)
    assert start.first()
    assert SingleStart(runtime, data, answer_within_ms=50).first() is False
    start.release()


def test_of_ten_starts_one_wins(start: Starter, runtime: Path) -> None:
    """Ten starts at the same moment make one program, also where a killed one has left its lock."""
    for _ in range(2):
        starts = [start() for _ in range(10)]
        outcomes = [said(one) for one in starts]
        assert outcomes.count("FIRST") == 1, outcomes
        for one in starts:
            one.kill()
            one.wait()
        assert lock_file(runtime).exists()


def test_folder_is_for_one_person_alone(qapp: QCoreApplication, runtime: Path, data: Path) -> None:
    """The folder is closed to everybody else, also when it was open before."""
    runtime.mkdir(mode=0o755)
    start = SingleStart(runtime, data)
    assert start.first()
    assert stat.S_IMODE(runtime.stat().st_mode) == 0o700
    start.release()


def test_no_folder_stops_nobody(qapp: QCoreApplication, tmp_path: Path, data: Path) -> None:
    """Where no lock can be had, the program starts: the vault guards itself."""
    (tmp_path / "file").write_text("in the way")
    start = SingleStart(tmp_path / "file" / "runtime", data)
    assert start.first()
    assert start.outcome is Outcome.FIRST
    start.release()


@pytest.mark.parametrize(
    ("request_text", "called"),
    [('{"ask": "come forward"}', True), ("{", False), ('["come forward"]', False), ("[" * 60_000, False)],
)
def test_only_the_known_request_is_followed(qtbot, runtime: Path, data: Path, request_text: str, called: bool) -> None:
    """Whatever else lies in the request's place is taken away and does nothing."""
    heard: list[bool] = []
    start = SingleStart(runtime, data)
    start.called_forward.connect(lambda: heard.append(True))
    assert start.first()
    new = runtime / "new"
    new.write_text(request_text, encoding="utf-8")
    os.replace(new, start._request)
    qtbot.waitUntil(lambda: not start._request.exists(), timeout=5000)
    QCoreApplication.processEvents()
    assert bool(heard) is called
    start.release()
