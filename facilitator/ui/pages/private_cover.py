# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Private lines of a part on a page that is read: covered until they are asked for.

While they are covered no widget holds them. They are covered again after a minute, and when the page is out of sight.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.pages.prose import Prose
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.labels import Label

STAYS_MS = 60_000


class PrivateCover(QWidget):
    """The words "Private lines" with "Show", and the lines themselves while they are shown."""

    def __init__(self, look: Look, part: str, private: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._private = private
        self._lines: list[Prose] = []
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.cover)
        self.button = PlainButton(look, self.tr("Show"))
        self.button.clicked.connect(self.toggle)
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Private lines"), "label"))
        row.addWidget(self.button)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self._name()

    @property
    def is_covered(self) -> bool:
        """Whether the lines are covered."""
        return not self._lines

    def toggle(self) -> None:
        """Show the lines, or cover them again."""
        if not self.is_covered:
            self.cover()
            return
        for paragraph in self._private.strip().split("\n\n"):
            line = Prose(paragraph, "quiet")
            self._lines.append(line)
            self._column.addWidget(line)
        self._timer.start()
        self._name()

    def cover(self) -> None:
        """Cover the lines."""
        self._timer.stop()
        for line in self._lines:
            line.setText("")
            line.hide()
            line.deleteLater()
        self._lines.clear()
        self._name()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the lines when the page goes out of sight, as it does on Hide."""
        super().hideEvent(event)
        self.cover()

    def _name(self) -> None:
        if self.is_covered:
            words, name = self.tr("Show"), self.tr("Show the private lines: {part}")
        else:
            words, name = self.tr("Cover"), self.tr("Cover the private lines: {part}")
        self.button.set_text(words)
        self.button.setAccessibleName(fill_in(name, part=self._part))
