# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cover that Hide puts on: a plain clock and a timer of five minutes that works. Nothing here tells of a meeting.

Deliberately not here: the three Shifts (the window hears them), and the window's title.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.texts import clock_words
from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.labels import Label

LENGTH_S = 300
HOLD_MS = 1000
"""Holding the mouse on the word for so long takes the cover off."""
_ENLARGED = 3
"""How much larger than a figure the digits are at 100 % text; they grow less than the rest."""


class CoverPage(QWidget):
    """The cover. `now` tells the local time; `steady_s` seconds that never go back."""

    reveal_asked = Signal()

    def __init__(
        self,
        look: Look,
        now: Callable[[], datetime],
        steady_s: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._now = now
        self._steady_s = steady_s
        self._left_s = float(LENGTH_S)
        self._started_s: float | None = None
        self._hold = QTimer(self)
        self._hold.setInterval(HOLD_MS)
        self._hold.setSingleShot(True)
        self._build()
        self._hold.timeout.connect(self.reveal_asked)
        self.toggle_button.clicked.connect(self._toggle)
        self.reset_button.clicked.connect(self._reset)
        look.scaled.connect(self._enlarge)
        self._enlarge()
        self.look()

    def take_focus(self) -> None:
        """Put the keyboard on Start."""
        self.toggle_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the mouse being held on the word."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._hold.start()
            return True
        if event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.Leave):
            self._hold.stop()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter start and stop, so that nothing on the page is without effect; other keys do nothing."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            (self._reset if self.reset_button.hasFocus() else self._toggle)()
        else:
            event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the time as it is now."""
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the word. The timer goes on: its time left is worked out from instants."""
        super().hideEvent(event)
        self._hold.stop()

    def _build(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self.clock = ClockLabel("", "clock quiet", widest="00:00")
        self.word = Label(self.tr("Timer"), "section", wrap=False)
        self.word.installEventFilter(self)
        self.digits = ClockLabel("5:00", "", widest="5:00")
        self.toggle_button = OutlinedButton(self._look, self.tr("Start"))
        self.reset_button = OutlinedButton(self._look, self.tr("Back to 5:00"), words="even")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.toggle_button)
        buttons.addWidget(self.reset_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(2)
        column.addWidget(self.word, 0, centre)
        column.addWidget(self.digits, 0, centre)
        column.addLayout(buttons)
        column.addStretch(3)
        column.setContentsMargins(40, 28, 40, 40)

    def _enlarge(self) -> None:
        font = self._look.font("figure")
        font.setPointSizeF(font.pointSizeF() * _ENLARGED / max(1.0, self._look.scale**0.7))
        # A style sheet's size would win over setFont, so the size is said in one.
        self.digits.setStyleSheet(f"font-size: {font.pointSizeF():.1f}pt; font-weight: 600;")
        self.digits.updateGeometry()

    def _toggle(self) -> None:
        if self._started_s is not None:
            self._left_s, self._started_s = self._left(), None
        else:
            self._left_s = self._left_s or float(LENGTH_S)
            self._started_s = self._steady_s()
        self.look()

    def _reset(self) -> None:
        self._left_s, self._started_s = float(LENGTH_S), None
        self.look()

    def _left(self) -> float:
        gone = 0.0 if self._started_s is None else self._steady_s() - self._started_s
        return max(0.0, self._left_s - gone)

    def look(self) -> None:
        """Take note of the time, about once a second while the cover is on."""
        left = self._left()
        if left <= 0:
            self._left_s, self._started_s = 0.0, None
        whole = -(-int(left * 10) // 10)
        self.digits.set_text(f"{whole // 60}:{whole % 60:02d}")
        self.clock.set_text(clock_words(self._now().time()))
        self.toggle_button.set_text(self.tr("Start") if self._started_s is None else self.tr("Stop"))
