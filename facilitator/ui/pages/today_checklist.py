# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list for before the meeting, as a card on Today: opened from its row, closed by Done or Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facilitator.domain.places import Moment
from facilitator.ui.pages.checklist import Checklist
from facilitator.ui.theme import Look, give_class
from facilitator.ui.viewmodels.checklist import ChecklistView, ChecklistViewModel
from facilitator.ui.widgets.buttons import PlainButton


class TodayChecklist(QFrame):
    """The card. `closed`: somebody is done with it."""

    closed = Signal()

    def __init__(self, view_model: ChecklistViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_class(self, "card")
        self.list = Checklist(view_model, look)
        self.done = PlainButton(look, self.tr("Done"))
        self.done.setAccessibleName(self.tr("Done with the list: getting ready"))
        self.list.add_word(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.list)
        self.done.clicked.connect(self.closed)
        view_model.shown.connect(self._render_list)
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that is not done."""
        self.list.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _render_list(self, view: ChecklistView) -> None:
        if view.moment is Moment.BEFORE:
            self.list.show_view(view)
