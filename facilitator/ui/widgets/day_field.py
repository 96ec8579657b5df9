# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day, typed as this language writes it in figures, or moved by the arrow keys."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from facilitator.ui.theme import Look

LONGEST = 12
_FIELD_PX = 148
_KEYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
"""Days by which a key moves it."""


class DayField(QLineEdit):
    """`chosen` carries a day that a person has set. What is no day is put back when the keyboard leaves."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, day: date) -> None:
        super().__init__()
        self._look = look
        self._day = day
        self.setMaxLength(LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.show_day(day)
        self.editingFinished.connect(self._read)
        look.scaled.connect(self._space)
        self._space()

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day

    def show_day(self, day: date) -> None:
        """Show this day; nothing is told."""
        self._day = day
        self.setText(QLocale().toString(QDate(day.year, day.month, day.day), _pattern()))

    def choose(self, day: date) -> None:
        """Set a day as a person would."""
        if day != self._day:
            self.show_day(day)
            self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a day, or by a week."""
        days = _KEYS.get(Qt.Key(event.key()))
        if days is None:
            super().keyPressEvent(event)
        else:
            self.choose(self._day + timedelta(days=days))

    def _read(self) -> None:
        text = self.text().strip()
        found = next((day for pattern in (_pattern(), "yyyy-MM-dd") if (day := _as_day(text, pattern))), None)
        if found is None:
            self.show_day(self._day)
        else:
            self.choose(found)

    def _space(self) -> None:
        self.setFixedWidth(self._look.px(_FIELD_PX))


def _as_day(text: str, pattern: str) -> date | None:
    found = QLocale().toDate(text, pattern)
    return date(found.year(), found.month(), found.day()) if found.isValid() and found.year() >= 1900 else None


def _pattern() -> str:
    """Give the way this language writes a day in figures, its year in full."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
