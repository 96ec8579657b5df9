# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The question from when the group uses what was written: a day, today proposed, and the word that settles it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label


class TakeUp(QWidget):
    """`settled` carries the day. Enter settles, Esc closes; hidden until it is asked for."""

    settled = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.question = Label(self.tr("We use this from"), "strong", wrap=False)
        self.day = QDateEdit()
        self.day.setDisplayFormat(self.tr("d MMMM yyyy", "Qt date pattern of a day that can be typed"))
        self.day.setAccessibleName(self.tr("We use this from"))
        self.question.setBuddy(self.day)
        self.settle = OutlinedButton(look, self.tr("Take it up"))
        self.cancel = PlainButton(look, self.tr("Not yet"))
        self._flow = FlowLayout(self)
        for part in (self.question, self.day, self.settle, self.cancel):
            self._flow.addWidget(part)
        self.settle.clicked.connect(self._settle)
        self.cancel.clicked.connect(self.closed)
        look.scaled.connect(self._space)
        self._space()
        self.hide()

    def open(self, today: date) -> None:
        """Ask, with today proposed. An earlier day can be chosen, a later one not: taken up, it holds at once."""
        now = QDate(today.year, today.month, today.day)
        self.day.setMaximumDate(now)
        self.day.setDate(now)
        self.show()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, key: int) -> bool:
        """Settle with Enter in the day, close with Esc; tell whether the key was taken."""
        if self.isHidden():
            return False
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day.hasFocus():
            self._settle()
            return True
        return False

    def _settle(self) -> None:
        day = self.day.date()
        self.settled.emit(date(day.year(), day.month(), day.day()))

    def _space(self) -> None:
        self._flow.setSpacing(self._look.px(12))
