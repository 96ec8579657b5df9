# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window that the room sees: a screen full of one `RoomContent`, without frame, focus or pointer.

It knows nothing of the meeting. Keys that reach it are handed on. Deliberately not here: when it opens and closes.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from facilitator.domain.room import RoomContent
from facilitator.ui.screens import show_on, without_focus
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.room_views import RoomLook
from facilitator.ui.widgets.room_view import RoomView


class RoomWindow(QWidget):
    """Stays where it was opened. `stirred`: the mouse was moved over it; `closed_by_hand`: somebody closed it."""

    stirred = Signal()
    closed_by_hand = Signal()

    def __init__(self, look: Look, keys_to: QWidget) -> None:
        super().__init__()
        without_focus(self)
        self._keys_to = keys_to
        self._pointer: QPoint | None = None
        self.view = RoomView(look, self)
        self.view.setMouseTracking(True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.BlankCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def open_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        self._pointer = QCursor.pos()
        show_on(self, screen)

    def render_content(self, content: RoomContent) -> None:
        """Show this to the room."""
        self.view.set_content(content)

    def render_look(self, look: RoomLook) -> None:
        """Wear this."""
        self.view.set_theme(look.theme.value)
        self.view.set_reading_px(look.reading_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on to the controls."""
        self._hand_on(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand the key on to the controls."""
        self._hand_on(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of a pointer that has really moved; one that only stands under a new window has not."""
        at = event.globalPosition().toPoint()
        if self._pointer is not None and (at - self._pointer).manhattanLength() > 3:
            self.stirred.emit()
        self._pointer = at

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the closing to whoever opened it."""
        event.ignore()
        self.closed_by_hand.emit()

    def _hand_on(self, event: QKeyEvent) -> None:
        copy = QKeyEvent(
            event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count()
        )
        QApplication.sendEvent(self._keys_to, copy)
