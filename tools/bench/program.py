# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program in a process of its own, started as `python -m facilitator` does, and watched from outside.

`python -m tools.bench.program PLAN [SECONDS]` prints one JSON object when it is done. What is exchanged before the
start: the keychain (for a file, unless PLAN is "keychain"), and the ticker by one that remembers when it ticked.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.cli import make_start_quick

make_start_quick()  # as the command line does, before it imports the rest
import facilitator.app as product  # noqa: E402

if TYPE_CHECKING:
    from facilitator.ui.windows.front import Front

HOME = Path(os.environ["FACILITATOR_HOME"])
TAPS = 250
KEYS = 120
PLAN = sys.argv[1]
SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0

told: dict[str, object] = {}


def end() -> None:
    """Say what was measured, and leave as a person would."""
    from PySide6.QtWidgets import QApplication

    print(json.dumps(told), flush=True)
    QApplication.exit(0)


def watch(front: Front) -> None:
    """Note the first paint, then wait for the group."""
    from tools.bench.bare import FirstPaint

    def painted() -> None:
        told["painted"] = time.monotonic()
        told["cpu_painted_ms"] = time.process_time() * 1000
        if PLAN == "shell":
            end()

    FirstPaint(front.window, painted)
    if PLAN != "shell":
        front.evening.today.card_changed.connect(lambda card: card.kind.name == "READY" and when_shown(front))


def when_shown(front: Front) -> None:
    """Note when Today's data is on the screen: the update that the change has asked for is over."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Shown(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.UpdateRequest:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, ready)
            return False

    def ready() -> None:
        if "ready" not in told:
            told["ready"] = time.monotonic()
            told["cpu_ready_ms"] = time.process_time() * 1000
            QTimer.singleShot(2000, lambda: perform(front))

    front.window.installEventFilter(Shown(front.window))


def start_meeting(front: Front) -> None:
    """Press Start; the bench is worth nothing if that does not lead into Run."""
    front.window.page("today").primary.click()  # type: ignore[attr-defined]
    if front.window.current != "run":
        raise SystemExit("Start did not lead into Run")


def ready(front: Front) -> None:
    """Tell the memory, show that Start works."""
    from tools.bench.report import rss_mb

    told["rss_mb"] = rss_mb()
    start_meeting(front)
    front.evening.leave()
    end()


def idle(front: Front) -> None:
    """Stay on Today."""
    from tools.bench.report import cpu_between

    cpu_between(told, SECONDS, end)


def let_someone_speak(front: Front) -> None:
    """Go to the sharing part and start a share: the disc runs."""
    from facilitator.domain.formats import PartKind
    from facilitator.domain.going_on import Move, MoveKind

    start_meeting(front)
    desk = front.evening.desk
    assert desk is not None
    desk.meeting.make_move(Move(MoveKind.BEGIN))
    rows: list[object] = []
    desk.meeting.part_changed.connect(rows.append)
    index = 0
    while not rows or rows[-1].kind is not PartKind.SHARING:  # type: ignore[attr-defined]
        index += 1
        desk.meeting.go_to(index)
    desk.meeting.make_move(Move(MoveKind.NEXT_SPEAKER))


def run(front: Front) -> None:
    """Let a disc run, in Run and in the room, and tell what that costs."""
    from PySide6.QtCore import QTimer

    from tools.bench.report import cpu_between
    from tools.bench.two_windows import open_room

    let_someone_speak(front)
    open_room(front)
    QTimer.singleShot(1500, lambda: cpu_between(told, SECONDS, end))


def follow(front: Front) -> None:
    """Tell how long both windows take to show what a key has changed."""
    from tools.bench.two_windows import follow_ms

    let_someone_speak(front)
    told["follow_ms"] = follow_ms(front, KEYS)
    end()


def hide(front: Front) -> None:
    """Tell how long it takes until nothing on either screen tells of a meeting."""
    from tools.bench.two_windows import hide_ms

    let_someone_speak(front)
    told["hide_ms"] = hide_ms(front, KEYS)
    end()


def theme(front: Front) -> None:
    """Tell how long it takes to wear another theme, with every page made."""
    from tools.bench.two_windows import theme_ms

    let_someone_speak(front)
    told["theme_ms"] = theme_ms(front, KEYS)
    end()


def write(front: Front) -> None:
    """Tell how long a letter takes in the editor of formats."""
    from tools.bench.writing import write_ms

    told["write_ms"] = write_ms(front)
    end()


def ticks(front: Front) -> None:
    """Let a disc run, and tell how late each tick was, in ms after the quarter of a second."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    let_someone_speak(front)
    late_ms: list[float] = []

    class Overheard(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Timer:
                late_ms.append(time.time() * 1000 % 250)
            return False

    front.evening._attention._ticker._timer.installEventFilter(Overheard(front))
    told["late_ms"] = late_ms
    QTimer.singleShot(round(SECONDS * 1000), end)


def taps(front: Front) -> None:
    """Press the key for "one more is here", one press after the other; ms until it is on disk and painted."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from facilitator.ui.widgets.stepper import Stepper

    let_someone_speak(front)
    window, desk = front.window, front.evening.desk
    assert desk is not None
    seen = {"counted": 0, "painted": False, "saved": True}

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                seen["painted"] = True
            return False

    desk.meeting.counts_changed.connect(lambda _: seen.update(counted=seen["counted"] + 1))
    desk.meeting.saved_changed.connect(lambda saved: seen.update(saved=saved))
    painted = Painted(window)
    stepper = desk.run_page().side.tallies.findChildren(Stepper)[0]
    QTest.qWait(700)
    for child in stepper.findChildren(QWidget):
        child.installEventFilter(painted)
    taken: list[float] = []
    for number in range(1, TAPS + 1):
        QTest.qWait(8)
        seen["painted"] = False
        began = time.monotonic()
        QTest.keyPress(QApplication.focusWidget() or window, Qt.Key.Key_A)
        while not (seen["painted"] and seen["saved"] and seen["counted"] == number):
            QApplication.processEvents()
            if time.monotonic() - began > 5:
                raise SystemExit(f"tap {number} was not painted: {seen}")
        taken.append((time.monotonic() - began) * 1000)
        QTest.keyRelease(QApplication.focusWidget() or window, Qt.Key.Key_A)
    told["tap_ms"] = taken
    end()


PLANS: dict[str, Callable[[Front], None]] = {
    "ready": ready,
    "keychain": ready,
    "idle": idle,
    "run": run,
    "ticks": ticks,
    "taps": taps,
    "follow": follow,
    "hide": hide,
    "theme": theme,
    "write": write,
}


def perform(front: Front) -> None:
    """Do what PLAN says. The program would write a fault down and go on; a bench ends with it."""
    try:
        PLANS[PLAN](front)
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def main() -> int:
    """Start the program as its command does."""
    from facilitator.cli import main as start

    build = product.build

    def build_and_watch(*given: object) -> Front:
        front = build(*given)  # type: ignore[arg-type]
        watch(front)
        return front

    product.build = build_and_watch  # type: ignore[assignment]
    if PLAN != "keychain":
        opening = product._opening

        def with_file(*given: object) -> object:
            import facilitator.storage.keychain as keychain
            from tools.bench.vault import FileKeychain

            keychain.ComputerKeychain = lambda: FileKeychain(HOME)  # type: ignore[assignment, misc]
            return opening(*given)  # type: ignore[arg-type]

        product._opening = with_file  # type: ignore[assignment]
    return start([])


if __name__ == "__main__":
    sys.exit(main())
