# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's screens: which there are, when one comes or goes, and large numbers to tell them apart.

A screen that goes is told at once, because Qt would move its windows onto the laptop and over the controls. One that
comes is told when all is quiet again: plugs and televisions flicker. Deliberately not here: what is shown on them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.theme import give_class
from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from facilitator.ui.theme import Look

QUIET_AFTER_MS = 600
IDENTIFY_MS = 3000


def key_of(screen: QScreen) -> str:
    """Give a name that is the same when this monitor is plugged in again in the same place."""
    return "|".join((screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber()))


class Screens(QObject):
    """Watches the screens. `went` carries a key, at once; `settled` comes when nothing has changed for a while."""

    went = Signal(str)
    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_AFTER_MS)
        self._quiet.timeout.connect(self.settled)
        self._numbers: list[QWidget] = []
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._came)
        application.screenRemoved.connect(self._gone)

    def all(self) -> list[QScreen]:
        """Give the screens there are, from left to right."""
        return sorted(QGuiApplication.screens(), key=lambda screen: (screen.geometry().x(), screen.geometry().y()))

    def find(self, key: str) -> QScreen | None:
        """Give the screen of this key, if it is there."""
        return next((screen for screen in self.all() if key_of(screen) == key), None)

    def identify(self, look: Look) -> None:
        """Show a large number on each screen for three seconds."""
        self._put_numbers_away()
        for number, screen in enumerate(self.all(), start=1):
            self._numbers.append(_number_on(screen, number, look))
        QTimer.singleShot(IDENTIFY_MS, self, self._put_numbers_away)

    def _came(self, _screen: QScreen) -> None:
        self._quiet.start()

    def _gone(self, screen: QScreen) -> None:
        self.went.emit(key_of(screen))
        self._quiet.start()

    def _put_numbers_away(self) -> None:
        for number in self._numbers:
            number.hide()
            number.deleteLater()
        self._numbers.clear()


def show_on(window: QWidget, screen: QScreen) -> None:
    """Fill a screen with a window. The order matters on every system: performance.md 8.

    `showFullScreen` would do the last two steps and then ask for the keyboard, which this window must never have.
    """
    window.winId()
    window.windowHandle().setScreen(screen)
    window.setGeometry(screen.geometry())
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.show()


def without_focus(window: QWidget) -> None:
    """Let a window never take the keyboard, nor its place in the task bar or the pointer; call before it is shown."""
    flags = (
        Qt.WindowType.Window
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowDoesNotAcceptFocus
        | Qt.WindowType.WindowStaysOnTopHint
    )
    window.setWindowFlags(flags)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    window.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window.setWindowTitle("Timer")


def _number_on(screen: QScreen, number: int, look: Look) -> QWidget:
    shown = QWidget()
    without_focus(shown)
    give_class(shown, "pane")
    words = Label(str(number), wrap=False)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    font = look.font("figure")
    font.setPixelSize(max(80, screen.geometry().height() // 3))
    words.setFont(font)
    look.dress(shown)
    words.setStyleSheet(f"font-size: {font.pixelSize()}px; font-weight: 600;")
    QVBoxLayout(shown).addWidget(words)
    side = screen.geometry().height() // 2
    area = screen.geometry()
    shown.winId()
    shown.windowHandle().setScreen(screen)
    shown.setGeometry(area.center().x() - side // 2, area.center().y() - side // 2, side, side)
    shown.show()
    return shown
