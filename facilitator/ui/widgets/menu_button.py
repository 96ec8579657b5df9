# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One of several, where there is no room to show them all side by side.

Lives here: `MenuButton`. It shows what is chosen; Space or a press shows all, Up and Down choose without looking.
Deliberately not here: what the choices mean.

    MenuButton(look, "Kind", [(PartKind.WORDS, "Words to say"), ...])    .set_value(kind)    .chosen -> value
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter
from PySide6.QtWidgets import QMenu, QStyle

from facilitator.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.theme import Look

_ICON_PX, _SIDE_PX = 16, 14


class MenuButton(Button):
    """As wide as the widest of its `options`, which are values and their words."""

    chosen = Signal(object)

    def __init__(
        self, look: Look, name: str, options: Sequence[tuple[object, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, words="listed even", parent=parent)
        self._name = name
        self._options = tuple(options)
        self._at = 0
        self.clicked.connect(self.open_menu)
        self._show()

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._options[self._at][0]

    def set_value(self, value: object) -> None:
        """Show what is chosen; a value that is not offered changes nothing."""
        at = next((at for at, (offered, _) in enumerate(self._options) if offered == value), self._at)
        if at != self._at:
            self._at = at
            self._show()

    def open_menu(self) -> None:
        """Show all of them under the button."""
        menu = QMenu(self)
        menu.setAccessibleName(self._name)
        for at, (_, words) in enumerate(self._options):
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(at == self._at)
            action.triggered.connect(partial(self._choose, at))
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[self._at])
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        menu.aboutToHide.connect(menu.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the one above or below without opening the list."""
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key(), 0)
        if step and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self._choose(min(max(self._at + step, 0), len(self._options) - 1))
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room for the widest words and the arrow."""
        metrics = QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(words) for _, words in self._options)
        beside = 2 * self._look.px(17) + self._look.px(_ICON_PX + _SIDE_PX)
        return QSize(widest + beside, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and at its end the arrow that says there is more."""
        super().paintEvent(event)
        side, gap = self._look.px(_ICON_PX), self._look.px(_SIDE_PX)
        arrow = QRect(self.width() - gap - side, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        self._look.icon("down", "text.quiet").paint(
            painter, QStyle.visualRect(self.layoutDirection(), self.rect(), arrow)
        )
        painter.end()

    def _choose(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self._show()
            self.chosen.emit(self.value)

    def _show(self) -> None:
        words = self._options[self._at][1]
        self.set_text(words)
        self.setAccessibleName(f"{self._name}: {words}")
