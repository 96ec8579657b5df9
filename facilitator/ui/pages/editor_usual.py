# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Under the name of a part in the editor: how long it really takes, and an offer to plan that.

Deliberately not here: the whole table of a format (`usual_minutes.py`), and what is usual (`domain/real_minutes.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.domain.real_minutes import UsualMinutes
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label


class UsualRow(QWidget):
    """One quiet line, hidden while nothing can be told. `adjust_asked` carries the minutes that are offered."""

    adjust_asked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._usual: UsualMinutes | None = None
        self.sentence = Label("", "quiet", wrap=False)
        self.adjust = PlainButton(look)
        self._row = FlowLayout(self)
        self._row.addWidget(self.sentence)
        self._row.addWidget(self.adjust)
        self.adjust.clicked.connect(self._ask)
        look.scaled.connect(self._space)
        self._space()
        self.hide()

    def show_usual(self, usual: UsualMinutes | None) -> None:
        """Tell of the part that is open; None: nothing is known of it, or of too few meetings."""
        if usual == self._usual:
            return
        self._usual = usual
        if usual is not None:
            self.sentence.setText(self._words(usual))
            self.adjust.set_text(self.tr("Make it %n minutes", "", usual.offered_min))
            self.adjust.setVisible(usual.is_offered)
        self.setVisible(usual is not None)

    def _words(self, usual: UsualMinutes) -> str:
        if usual.is_as_planned:
            return self.tr("It usually takes as long as planned.")
        if usual.low_min == usual.high_min:
            return fill_in(self.tr("It usually takes {usual} min."), usual=usual.usual_min)
        words = self.tr("It usually takes {usual} min, half of the time {low} to {high}.")
        return fill_in(words, usual=usual.usual_min, low=usual.low_min, high=usual.high_min)

    def _ask(self) -> None:
        if self._usual is not None:
            self.adjust_asked.emit(self._usual.offered_min)

    def _space(self) -> None:
        self._row.setSpacing(self._look.px(12))
