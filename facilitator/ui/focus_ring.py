# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ring round what the keyboard is on.

Lives here: `FocusRing`, one per window: a ring of 3 px, 2 px outside the focused widget, in two tones so that it shows
on any ground. It appears only after the keyboard moved the focus (always in high contrast) and goes when the mouse
does. Deliberately not here: who may have the focus.

    ring = FocusRing(look, window)      # that is all; it follows the focus by itself

Qt tells why the focus moved only to the widget that gets it, so the ring remembers what was used last: Tab, arrows,
F-keys and Alt with a letter bring it, a press of the mouse takes it away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from facilitator.ui.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from facilitator.ui.theme import Look

_RING_PX = 3
_GAP_PX = 2
_OUT_PX = _RING_PX + _GAP_PX + 1

_WAYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_F1,
        Qt.Key.Key_F6,
    }
)
"""Keys that move the focus. Space and PageDown lead the meeting and bring no ring."""

_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.LayoutRequest,
        QEvent.Type.Wheel,
    }
)
_IN_SIGHT_PX = 24
"""So far from the edge what has the focus is scrolled to."""


class FocusRing(QWidget):
    """Lies over `window`, lets the mouse through, and draws the ring within what can be seen of the focused widget."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keyboard = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._follow)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._move_to)
        look.changed.connect(self._soon.start)

    @property
    def target(self) -> QWidget | None:
        """The widget the ring is round, or `None` while it is not shown."""
        return self._target if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused widget and those around it; notice why the focus comes."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._notice_keyboard(_moves_focus(event))
        elif kind == QEvent.Type.MouseButtonPress:
            self._notice_mouse()
        elif kind in _MOVES:
            if kind == QEvent.Type.Show and watched is self._window:
                self._listen_to_window()
            self._soon.start()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the gap in the window's colour and the ring in the focus colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._look.px(RADIUS_CONTROL)
        inner = QRectF(self.rect()).adjusted(_OUT_PX, _OUT_PX, -_OUT_PX, -_OUT_PX)
        for colour, width, out in (
            ("window", _GAP_PX, _GAP_PX / 2),
            ("focus", _RING_PX, _GAP_PX + _RING_PX / 2),
        ):
            painter.setPen(QPen(self._look.colour(colour), width))
            painter.drawRoundedRect(inner.adjusted(-out, -out, out, out), radius + out, radius + out)
        painter.end()

    def _notice_keyboard(self, moves: bool) -> None:
        if moves and not self._by_keyboard:
            self._by_keyboard = True
            self._soon.start()

    def _notice_mouse(self) -> None:
        if self._by_keyboard:
            self._by_keyboard = False
            self._soon.start()

    def _listen_to_window(self) -> None:
        # A press on a button that takes no focus is seen only here.
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _move_to(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        if new is not None and self._window.isAncestorOf(new):
            self._target = new
            if isinstance(new, QAbstractItemView):
                new.viewport().installEventFilter(self)
                self._watched.append(new.viewport())
            step: QWidget | None = new
            while step is not None and step is not self._window:
                step.installEventFilter(self)
                self._watched.append(step)
                step = step.parentWidget()
            if self._by_keyboard:
                self._bring_into_sight(new)
        self._follow()

    def _bring_into_sight(self, target: QWidget) -> None:
        """Scroll to what Tab comes to; a scroll area by itself does so only when Tab starts inside it (WCAG 2.4.11)."""
        step = target.parentWidget()
        while step is not None and step is not self._window:
            if isinstance(step, QScrollArea):
                inside = step.widget()
                if inside is not None and inside.isAncestorOf(target):
                    step.ensureWidgetVisible(target, _IN_SIGHT_PX, _IN_SIGHT_PX)
            step = step.parentWidget()

    def _follow(self) -> None:
        target = self._target
        wanted = self._by_keyboard or self._look.theme.contrast
        if target is None or not wanted or not isValid(target) or not target.isVisible():
            self.hide()
            return
        place = self._place_of(target)
        ring = place.adjusted(-_OUT_PX, -_OUT_PX, _OUT_PX, _OUT_PX)
        clip = self._room_of(target, ring)
        if clip.isEmpty():
            self.hide()
            return
        self.setGeometry(ring)
        self.setMask(QRegion(clip.translated(-ring.topLeft())) - self._hole(ring))
        self.raise_()
        self.show()
        self.update()

    def _place_of(self, target: QWidget) -> QRect:
        """Return what the ring goes round; in a list that is the current row, and the ring lies inside of it."""
        if isinstance(target, QAbstractItemView) and target.currentIndex().isValid():
            view = target.viewport()
            row = target.visualRect(target.currentIndex()).intersected(view.rect())
            row.moveTopLeft(view.mapTo(self._window, row.topLeft()))
            return row.adjusted(_OUT_PX, _OUT_PX, -_OUT_PX, -_OUT_PX)
        return QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())

    def _hole(self, ring: QRect) -> QRegion:
        deep = _OUT_PX + 2
        return QRegion(QRect(0, 0, ring.width(), ring.height()).adjusted(deep, deep, -deep, -deep))

    def _room_of(self, target: QWidget, ring: QRect) -> QRect:
        """Return the part of `ring` inside every viewport around `target`, in the window's coordinates."""
        room = ring.intersected(self._window.rect())
        step = target.parentWidget()
        while step is not None and step is not self._window:
            if step.objectName() == "qt_scrollarea_viewport":
                around = QRect(step.mapTo(self._window, QPoint(0, 0)), step.size())
                room = room.intersected(around)
            step = step.parentWidget()
        return room


def _moves_focus(event: QKeyEvent) -> bool:
    return Qt.Key(event.key()) in _WAYS or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
