# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card to press that says what a press does, on as many lines as it needs.

Lives here: `OfferCard`, for an offer whose words are too many for one line, or change. Deliberately not here: what the
press does.

    card.set_words("1. Shorter shares", ("Sharing: 31 min instead of 40, 2:20 each.",), "Ends 20:30, as planned.")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from facilitator.ui.theme import give_class
from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from facilitator.ui.theme import Look


class OfferCard(QPushButton):
    """`title` in strong letters, quiet `lines`, and a `result` in strong ones. Reached by Tab, not by a click."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        give_class(self, "choice")
        self._title, self._result = Label("", "strong"), Label("", "strong soft")
        self._lines: list[Label] = []
        self._column = QVBoxLayout(self)
        for label in (self._title, self._result):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.scaled.connect(self._space)
        self._space()

    def set_words(self, title: str, lines: Sequence[str] = (), result: str = "") -> None:
        """Say what is offered; readers hear all of it, sentence by sentence."""
        self.setAccessibleName("\n".join((title, *lines, result)).strip())
        self._title.setText(title)
        self._result.setText(result)
        self._result.setVisible(bool(result))
        while len(self._lines) < len(lines):
            label = Label("", "quiet")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.insertWidget(1 + len(self._lines), label)
            self._lines.append(label)
        for place, label in enumerate(self._lines):
            label.setText(lines[place] if place < len(lines) else "")
            label.setVisible(place < len(lines))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for all texts in a column of the usual width."""
        width = self._look.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the words wrap."""
        width = self._look.px(160)
        return QSize(width, self._look.height("control"))

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower card is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the texts need when the card is `width` px wide."""
        return max(self._column.totalHeightForWidth(width), self._look.height("run"))

    def _space(self) -> None:
        side, above = self._look.px(16), self._look.px(10)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(self._look.px(2))
