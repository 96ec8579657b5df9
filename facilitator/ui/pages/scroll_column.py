# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame of a calm page: one column with air around it, as wide as can be read, that scrolls when it is long.

Deliberately not here: anything a page says.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE

_NARROW_PX = 720
_LARGE = 1.4
_PAGING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ScrollColumn(QScrollArea):
    """Put things into `column`. `widest`: px at 100 % text, 0 for all there is; `centred`: in the middle of the page.

    Enter presses the button that has the focus, as Space does. With `leaves_paging` PageUp and PageDown are the page's.
    """

    def __init__(
        self,
        look: Look,
        *,
        widest: int = 0,
        centred: bool = False,
        leaves_paging: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._widest = widest
        self._centred = centred
        self._leaves_paging = leaves_paging
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One of our own: asking Qt for its viewport makes PySide load every kind of widget there is, 30 ms of them.
        self.setViewport(QWidget())
        self._inside = Inside()
        self.column = QVBoxLayout(self._inside)
        self.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        look.scaled.connect(self._space)
        self._space()

    def to_top(self) -> None:
        """Show the page from its beginning."""
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width that what is inside needs; the height scrolls."""
        margins = self.column.contentsMargins()
        needed = self._inside.minimumSizeHint().width() - margins.left() - margins.right()
        return QSize(needed + 2 * self._side(), 200)

    def event(self, event: QEvent) -> bool:
        """Leave a new style to what is inside: Qt would work the whole page out at once, and again when it has it."""
        return event.type() == QEvent.Type.StyleChange or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press, and paging keys scroll or go on to the page."""
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            if not event.isAutoRepeat():
                focus.click()
        elif event.key() in _PAGING and not self._leaves_paging:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the air around the column right for the width there is."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        wide = self.width()
        side = self._side()
        before = after = side
        if self._widest:
            spare = max(0, wide - 2 * side - px(self._widest))
            before += spare // 2 if self._centred else 0
            after += spare - (spare // 2 if self._centred else 0)
        if self.isRightToLeft():
            before, after = after, before
        # Above as in the drawings: 28 px to the line of the title; air does not grow where text is very large.
        large = self._look.scale > _LARGE
        above, below = (SPACE[name] if large else px(SPACE[name]) for name in ("apart", "page"))
        self.column.setContentsMargins(before, above, after, below)
        self.column.setSpacing(px(SPACE["inside"]))

    def _side(self) -> int:
        return SPACE["page"] if self.width() < self._look.px(_NARROW_PX) else self._look.px(SPACE["page"])


class Inside(QWidget):
    """What scrolls. Its least height follows from its width alone, so that no scroll bar stands there for nothing."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
