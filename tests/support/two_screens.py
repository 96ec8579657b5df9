# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen on two screens without a display: run in a process of its own, one check by its name.

    QT_QPA_PLATFORM=offscreen:configfile=screens.json python -m tests.support.two_screens opens_on_the_other_screen

Deliberately not here: monitors that really come and go (`tests/journeys/test_room.py`).
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from facilitator.domain.preferences import Preferences, TimerStyle
from facilitator.domain.room import RoomContent, RoomShow
from facilitator.storage.memory import MemoryPreferences
from facilitator.ui.screens import key_of
from facilitator.ui.theme import Look
from facilitator.ui.windows import room_stage
from facilitator.ui.windows.personal import Personal
from facilitator.ui.windows.room import RoomWindow
from facilitator.ui.windows.room_stage import RoomStage
from tests.support.clocks import a_clock

RESOURCES = Path(__file__).parents[2] / "resources"


class Controls(QWidget):
    """A window with a field, which keeps the keys that reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.keys: list[int] = []
        self.resize(800, 500)

    def keyPressEvent(self, event) -> None:
        self.keys.append(event.key())


class Desk:
    """The stage, its controls on the first screen."""

    def __init__(self, application: QApplication) -> None:
        self.look = Look(application, lambda path: (RESOURCES / path).read_text("utf-8"))
        self.personal = Personal(self.look, MemoryPreferences(), Preferences(), lambda language: language or "en")
        self.controls = Controls()
        self.controls.show()
        self.controls.activateWindow()
        self.controls.field.setFocus()
        QTest.qWait(50)
        _source, clock = a_clock()
        self.stage = RoomStage(self.controls, self.look, self.personal, clock.now)
        self.room = self.stage.room
        self.stands: list[object] = []
        self.contents: list[RoomContent] = []
        self.room.stand_changed.connect(self.stands.append)
        self.room.content_changed.connect(self.contents.append)
        self.room.show_now()

    @property
    def shown(self) -> list[RoomWindow]:
        found = [window for window in QApplication.topLevelWidgets() if isinstance(window, RoomWindow)]
        return [window for window in found if window.isVisible()]


def opens_on_the_other_screen(desk: Desk) -> None:
    """It fills the other screen to the pixel, and nothing of the controls lies there."""
    desk.room.open()
    (window,) = desk.shown
    left, right = QGuiApplication.screens()
    assert window.screen() is right
    assert window.geometry() == right.geometry()
    assert not desk.controls.frameGeometry().intersects(window.geometry())
    assert left.geometry().contains(desk.controls.geometry())


def takes_neither_focus_nor_pointer(desk: Desk) -> None:
    """It asks for no keyboard, shows no pointer, and its title tells nothing.

    Who has the keyboard is seen in the journey: offscreen, Qt hands it to whatever was shown last.
    """
    desk.room.open()
    QTest.qWait(50)
    (window,) = desk.shown
    flags = window.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.FramelessWindowHint
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    assert window.windowTitle() == "Timer"
    takers = [widget for widget in window.findChildren(QWidget) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert takers == []


def keys_on_it_reach_the_controls(desk: Desk) -> None:
    """A key that lands on the room screen all the same is handed on."""
    desk.room.open()
    QTest.keyClick(desk.shown[0], Qt.Key.Key_PageDown)
    assert desk.controls.keys == [int(Qt.Key.Key_PageDown)]


def goes_with_its_monitor(desk: Desk) -> None:
    """Its window is gone before the news of the lost monitor has gone round; it returns only to the chosen one."""
    desk.room.open()
    right = key_of(QGuiApplication.screens()[1])
    desk.stage._screens.went.emit(right)
    assert desk.shown == []
    assert desk.stands[-1].returning
    assert [screen.is_own for screen in desk.stands[-1].screens] == [True]
    desk.stage._screens.settled.emit()
    assert len(desk.shown) == 1


def a_closed_one_does_not_return(desk: Desk) -> None:
    """Closed by hand, or by the end of the meeting, it stays closed whatever is plugged in."""
    for end in (desk.room.close, desk.stage.end_meeting):
        desk.room.open()
        end()
        desk.stage._screens.settled.emit()
        assert desk.shown == []


def makes_way_for_the_controls(desk: Desk) -> None:
    """Controls that are moved onto the room's screen close it."""
    desk.room.open()
    right = QGuiApplication.screens()[1]
    desk.controls.windowHandle().setScreen(right)
    desk.controls.move(right.geometry().topLeft() + QPoint(50, 50))
    QTest.qWait(50)
    assert desk.shown == []


def one_laptop_alone_steps_aside(desk: Desk) -> None:
    """With one screen the room covers the controls; Tab or the mouse brings them forward for a while."""
    room_stage.STANDS_ASIDE_MS = 5000
    desk.stage._left_alone.setInterval(150)
    desk.room.open_alone()
    (window,) = desk.shown
    assert window.geometry() == desk.controls.screen().geometry()
    QTest.keyClick(desk.controls.field, Qt.Key.Key_Tab)
    assert desk.shown == []
    QTest.qWait(300)
    assert desk.shown == [window]
    for x in (200, 300):
        at = QPointF(x, 200)
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            at,
            at,
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window, event)
    assert desk.shown == []


def numbers_tell_screens_apart(desk: Desk) -> None:
    """Each screen shows its own large number, without taking the focus."""
    desk.room.identify()
    found = {}
    for window in QApplication.topLevelWidgets():
        labels = [label.text() for label in window.findChildren(QWidget) if hasattr(label, "text")]
        if window.isVisible() and window is not desk.controls:
            found[QGuiApplication.screenAt(window.geometry().center()).name()] = labels
    assert found == {"LEFT": ["1"], "RIGHT": ["2"]}
    assert QApplication.focusWidget() is desk.controls.field


def wears_what_is_set(desk: Desk) -> None:
    """A theme or a style chosen while it is open is on it at once."""
    desk.room.open()
    desk.room.show_timer(TimerStyle.DIGITS)
    assert desk.personal.preferences.room_timer_style is TimerStyle.DIGITS
    desk.room.show(RoomShow.BLANK)
    (window,) = desk.shown
    assert window.view.content.kind is RoomShow.BLANK
    assert window.grab().toImage().pixelColor(5, 5).name() == "#101416"


CHECKS = (
    opens_on_the_other_screen,
    takes_neither_focus_nor_pointer,
    keys_on_it_reach_the_controls,
    goes_with_its_monitor,
    a_closed_one_does_not_return,
    makes_way_for_the_controls,
    one_laptop_alone_steps_aside,
    numbers_tell_screens_apart,
    wears_what_is_set,
)


def main(name: str) -> int:
    """Run one check; what it finds wrong it raises."""
    application = QApplication(["two screens"])
    assert [screen.name() for screen in QGuiApplication.screens()] == ["LEFT", "RIGHT"]
    desk = Desk(application)
    next(check for check in CHECKS if check.__name__ == name)(desk)
    desk.stage.put_away()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
