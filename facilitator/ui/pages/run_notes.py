# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The row under the words in Run: the prompt for whoever leads, and the word that uncovers the private lines.

It is there only where the part has either. Deliberately not here: the private lines themselves; they stand above the
words while they are shown (`run_words.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.side_notes import NotesView
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.labels import Label


class RunNotes(QWidget):
    """Prompt, its "next", and the private lines' word. `let_go`: what had the focus has gone."""

    next_asked = Signal()
    private_asked = Signal()
    let_go = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view = NotesView()
        self._prompt_here = True
        self.prompt = Label("", "question")
        self.next = PlainButton(look, self.tr("Next prompt"), icon="next")
        self.private = PlainButton(look, icon="key")
        self._pressed = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pressed.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeading)
        self._pressed.addWidget(self.private, 0, Qt.AlignmentFlag.AlignLeading)
        pressed = QVBoxLayout()
        pressed.addLayout(self._pressed)
        pressed.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.prompt, 1)
        self._row.addLayout(pressed)
        self.next.clicked.connect(self.next_asked)
        self.private.clicked.connect(self.private_asked)
        look.scaled.connect(self._space)
        self._space()
        self.render_notes(NotesView())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self._view.prompts or self._view.has_private)

    def set_room(self, *, prompt_here: bool, stacked: bool) -> None:
        """Leave the prompt to the words unless `prompt_here`; `stacked`: what can be pressed stands in a column."""
        self._prompt_here = prompt_here
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._pressed.setDirection(down if stacked else across)
        self._pressed.setSpacing(self._look.px(2 if stacked else 16))
        self._show()

    def render_notes(self, view: NotesView) -> None:
        """Show a prompt, and what the word for the private lines does now."""
        self._view = view
        self.prompt.setText(view.prompt)
        whole = self.tr("Prompt {number} of {prompts}: {words}")
        self.prompt.setAccessibleName(fill_in(whole, number=view.number, prompts=view.prompts, words=view.prompt))
        self.next.setAccessibleName(
            fill_in(self.tr("Next prompt. Now {number} of {prompts}."), number=view.number, prompts=view.prompts)
        )
        self.private.set_text(self.tr("Cover again") if view.private else self.tr("Private lines"))
        self.private.setAccessibleName(self._private_name())
        self._show()

    def _private_name(self) -> str:
        return self.tr("Cover again: private lines") if self._view.private else self.tr("Private lines, show them")

    def _show(self) -> None:
        view = self._view
        shown = ((self.prompt, bool(view.prompt) and self._prompt_here), (self.next, view.prompts > 1))
        for widget, wanted in (*shown, (self.private, view.has_private)):
            if widget.hasFocus() and not wanted:
                self.let_go.emit()
            widget.setVisible(wanted)

    def _space(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._look.px(16))
