# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one line in which Run speaks, with the quiet second choice at its end. As high when it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator.ui.announcer import Announcer
from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.labels import Label

STATUS_PX = 48
"""Two lines of the status line, or the second choice; the row is as high when it is empty, so nothing moves."""


class RunStatus(QFrame):
    """Status line and second choice. `let_go`: the second choice had the focus, and it goes."""

    let_go = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.line = Label("")
        self.line.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.line.setAccessibleName(self.tr("Nothing to tell"))
        self.second = OutlinedButton(look, "", words="compact")
        self.second.hide()
        self.yes = OutlinedButton(look, self.tr("Yes"), words="compact")
        self.yes.hide()
        self.announcer = Announcer(self.line)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self.yes)
        self._row.addWidget(self.second)
        look.scaled.connect(self._space)
        self._space()

    def render_words(self, words: str) -> None:
        """Show a sentence; empty: nothing, and readers keep the last one."""
        self.line.setText(words)
        if words:
            self.line.setAccessibleName(words)

    def render_second(self, words: str) -> None:
        """Offer the second choice, or none."""
        if self.second.hasFocus() and not words:
            self.let_go.emit()  # else Space would press Back, the next in line
        self.second.setVisible(bool(words))
        if words:
            self.second.set_text(words)

    def offer_yes(self, question: str) -> None:
        """Offer to say yes to this question, or nothing."""
        if self.yes.hasFocus() and not question:
            self.let_go.emit()
        self.yes.setVisible(bool(question))
        self.yes.setAccessibleName(question)

    def _space(self) -> None:
        self._row.setContentsMargins(self._look.px(24), 0, self._look.px(24), 0)
        self.setFixedHeight(self._look.px(STATUS_PX))
