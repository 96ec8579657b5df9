# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a question and what answers it, on one surface, with a line between them.

Deliberately not here: what the answers are.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from facilitator.ui.theme import Look, give_class
from facilitator.ui.widgets.labels import Label, Line

_NARROW_PX = 600
_ROW_PX = 72


class FormRow(QWidget):
    """A question, a quiet addition, and a control at the end; in a narrow card the control stands under the words.

    `beside`: the addition stands beside the question where there is room, else always under it.
    """

    def __init__(
        self, look: Look, question: str, control: QWidget | None, *, wide: bool = False, beside: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._wide = wide
        self._beside = beside
        self.line: QWidget | None = None
        """What parts it from the row above."""
        self.question = Label(question, "question")
        self.addition = Label("", "quiet")
        self.addition.hide()
        self.question.setWordWrap(not beside)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        if not beside:
            self._words.addStretch(1)
        self._words.addWidget(self.question)
        self._words.addWidget(self.addition, 1 if beside else 0)
        if not beside:
            self._words.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.addLayout(self._words, 2)
        self._control = control
        if control is not None:
            self._across.addWidget(control, 3 if wide else 0, Qt.AlignmentFlag.AlignVCenter)
        look.scaled.connect(self.space)

    def set_addition(self, text: str) -> None:
        """Say something quietly under the question; empty takes it away."""
        self.addition.setText(text)
        self.addition.setVisible(bool(text))

    def set_shown(self, shown: bool) -> None:
        """Show the row with the line above it, or neither."""
        self.setVisible(shown)
        if self.line is not None:
            self.line.setVisible(shown)

    def space(self) -> None:
        """Keep the distances right for the text size."""
        px = self._look.px
        self.setMinimumHeight(px(_ROW_PX) - 1)
        self._across.setContentsMargins(px(24), px(12), px(24), px(12))
        self._across.setSpacing(px(16))

    def set_stacked(self, stacked: bool) -> None:
        """Stand the control under the question."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if stacked else across)
        self._across.setSpacing(self._look.px(8 if stacked else 16))
        in_line = self._beside and not stacked
        self._words.setDirection(across if in_line else down)
        self._words.setSpacing(self._look.px(14 if in_line else 2))
        if self._control is not None:
            side = Qt.AlignmentFlag.AlignLeading if stacked and not self._wide else Qt.AlignmentFlag(0)
            self._across.setAlignment(self._control, side if stacked else Qt.AlignmentFlag.AlignVCenter)


class FormCard(QFrame):
    """A card of rows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[FormRow] = []
        self._held: list[QWidget] = []
        give_class(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        look.scaled.connect(self._stack)

    def add_row(
        self, question: str, control: QWidget | None = None, *, wide: bool = False, beside: bool = False
    ) -> FormRow:
        """Add a row. `wide`: the control may take most of the room (several choices side by side)."""
        row = FormRow(self._look, question, control, wide=wide, beside=beside)
        self._rows.append(row)
        row.line = self.add_widget(row)
        row.space()
        return row

    def add_widget(self, widget: QWidget) -> Line:
        """Add anything else as a row of its own; give the line above it (hidden above the first row)."""
        line = Line()
        if self._column.count() == 0:
            line.hide()
        self._held += [line, widget]
        self._column.addWidget(line)
        self._column.addWidget(widget)
        return line

    def move_under(self, row: FormRow, widget: QWidget, line: Line) -> None:
        """Move what `add_widget` has added, with its line, to stand under a row."""
        for each in (widget, line):
            self._column.removeWidget(each)
            self._column.insertWidget(self._column.indexOf(row) + 1, each)

    def clear(self) -> None:
        """Take everything out."""
        self._rows.clear()
        for widget in self._held:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._held.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack questions and controls when there is little room."""
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        for row in self._rows:
            row.set_stacked(self.width() < self._look.px(_NARROW_PX))
