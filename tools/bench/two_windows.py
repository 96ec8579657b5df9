# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long both windows take after a key: to follow it, to be neutral, to wear another theme.

"Painted" means: every widget that is watched has been painted since the key, what Qt had to do for that is done, and
the X server has answered afterwards. A fade counts from its first picture. Imported only by launchers that need it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from facilitator.ui.windows.front import Front
    from facilitator.ui.windows.room import RoomWindow

LONGEST_S = 5.0
BETWEEN_MS = 60
FADED_AFTER_MS = 220
"""A fade of the room's picture is over by then; the next key finds it at rest."""


class Painted(QObject):
    """Watches that each of some widgets is painted."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self._watched = watched
        self._waiting: set[QWidget] = set()
        for widget in watched:
            widget.installEventFilter(self)

    def begin(self) -> None:
        """Forget what was painted before."""
        self._waiting = set(self._watched)

    @property
    def is_done(self) -> bool:
        """Whether all have been painted since."""
        return not self._waiting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See each Paint."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._waiting.discard(watched)
        return False


def until_painted(seen: Painted, act: Callable[[], object], also: Callable[[], bool] = lambda: True) -> float:
    """Do it; tell how many ms pass until all is painted and `also` holds."""
    QTest.qWait(BETWEEN_MS)
    seen.begin()
    began = time.perf_counter()
    act()
    while not (seen.is_done and also()):
        QApplication.processEvents()
        if time.perf_counter() - began > LONGEST_S:
            raise SystemExit("not everything was painted")
    QGuiApplication.sync()
    return (time.perf_counter() - began) * 1000


def open_room(front: Front) -> RoomWindow:
    """Open the room screen on the second monitor; a figure without it is worth nothing."""
    from facilitator.ui.windows.room import RoomWindow

    front.evening.room.open()
    QTest.qWait(400)
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, RoomWindow) and one.isVisible()]
    if [(one.width(), one.height()) for one in found] != [(1920, 1080)]:
        raise SystemExit(f"the room screen did not open on the second monitor: {found}")
    return found[0]


def press(front: Front, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyPress(QApplication.focusWidget() or front.window, key)
    QTest.keyRelease(QApplication.focusWidget() or front.window, key)


def follow_ms(front: Front, keys: int) -> list[float]:
    """Hold and carry on in turn: Run's button and timer change, and the room's disc becomes a leaf and a disc again."""
    from facilitator.domain.timing import Phase
    from facilitator.ui.widgets.disc import TimerDisc

    desk = front.evening.desk
    assert desk is not None
    room, run = open_room(front), desk.run_page()
    disc = run.side.timer.findChildren(TimerDisc)[0]
    seen = Painted(run.foot.primary, disc, room.view)

    def change_to(phase: Phase) -> float:
        return until_painted(seen, lambda: press(front, Qt.Key.Key_P), lambda: room.view.content.phase is phase)

    return [change_to(Phase.FINE if number % 2 else Phase.HELD) for number in range(keys)]


def hide_ms(front: Front, keys: int) -> list[float]:
    """Press the third Shift: the cover is painted on the laptop, and the room is blank."""
    from facilitator.domain.room import RoomContent, RoomShow

    room, window = open_room(front), front.window
    neutral = RoomContent(RoomShow.BLANK)
    taken = []

    def is_neutral() -> bool:
        cover = window.current == "cover" and window.windowTitle() == "Timer"
        return cover and room.view.content == neutral

    for number in range(keys // 2):
        # The first Hide makes the cover, so it is the slowest: there the window as a whole is watched.
        seen = Painted(window.page("cover") if number else window, room.view)
        for _ in range(2):
            press(front, Qt.Key.Key_Shift)
        taken.append(until_painted(seen, lambda: press(front, Qt.Key.Key_Shift), is_neutral))
        for _ in range(3):
            press(front, Qt.Key.Key_Shift)
        QTest.qWait(FADED_AFTER_MS)
        if window.current != "run":
            raise SystemExit("three Shifts did not take the cover off")
    return taken


def theme_ms(front: Front, keys: int) -> list[float]:
    """Choose one theme after the other in Settings, while a meeting runs and every page has been looked at."""
    from facilitator.domain.preferences import ThemeChoice

    room = open_room(front)
    for name in ("today", "formats", "counts", "guide", "finish", "run", "settings"):
        front.show_page(name)
        QTest.qWait(150)
    control = front.window.page("settings").controls["theme"]  # type: ignore[attr-defined]
    wanted = [one for one in ThemeChoice if one is not ThemeChoice.SAME_AS_COMPUTER]
    bar = front.window.side_bar
    assert bar is not None
    seen = Painted(front.window, bar.entry("today"), *(control.chip(one) for one in wanted))

    def wear(choice: ThemeChoice) -> float:
        is_on = lambda: front.personal.preferences.theme is choice  # noqa: E731
        return until_painted(seen, control.chip(choice).click, is_on)

    # From the second on: the first is worn already.
    taken = [wear(wanted[number % len(wanted)]) for number in range(1, keys // 2)]
    if not room.isVisible():
        raise SystemExit("the room screen went away meanwhile")
    return taken
