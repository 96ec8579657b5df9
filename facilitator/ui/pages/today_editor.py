# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small editor inside Today's card: the start time and the chairs. Everything applies at once.

Deliberately not here: keeping what was chosen. The one text field takes a time of day and keeps nothing else.
"""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain.start_time import quarter_hour_from, read_time
from facilitator.ui.texts import clock_words
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.widgets.buttons import Button, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label, Line
from facilitator.ui.widgets.stepper import Stepper

FIELD_PX = 132
LONGEST = 12


class TonightEditor(QWidget):
    """[-] 19:30 [+] in quarter hours, with a field that can be typed into, and [-] 12 [+] chairs."""

    time_chosen = Signal(object)
    chairs_changed = Signal(int)
    undo_asked = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._start = time(19, 30)
        self._typed = False
        self._build()
        self._connect()
        self._space()

    def set_values(self, start: time, chairs: int) -> None:
        """Show tonight's start and chairs."""
        if start != self._start or not self.field.text():
            self._start = start
            self.field.setText(clock_words(start))
            self.hint.hide()
        add = self.tr("Chairs, add one. Now {chairs}.").format(chairs=chairs)
        take = self.tr("Chairs, take one away. Now {chairs}.").format(chairs=chairs)
        self.chairs.set_value(chairs, add_name=add, take_name=take)

    def take_time_focus(self) -> None:
        """Put the keyboard into the field, its text selected."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the editor. Enter goes no further: by now the big button has the focus, and would start."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._typed:
            self._typed = False
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        look = self._look
        self.earlier = Button(look, icon="minus", words="step")
        self.earlier.setAccessibleName(self.tr("A quarter of an hour earlier"))
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setAccessibleName(self.tr("Start time"))
        self.later = Button(look, icon="plus", words="step")
        self.later.setAccessibleName(self.tr("A quarter of an hour later"))
        self.hint = Label(self.tr("Type a time like 19:30 or 7:30 pm."), "quiet")
        self.hint.hide()
        self.chairs = Stepper(look)
        self.done = PlainButton(look, self.tr("Done"))
        self.undo = PlainButton(look, self.tr("Undo"))
        self.undo.setAccessibleName(self.tr("Undo: start time and chairs as before"))
        self._time_row = QHBoxLayout()
        for part in (self.earlier, self.field, self.later):
            self._time_row.addWidget(part)
        chairs_row = QHBoxLayout()
        chairs_row.addWidget(self.chairs)
        self._words = QHBoxLayout()
        self._words.addWidget(self.done)
        self._words.addWidget(self.undo)
        self._blocks: list[QVBoxLayout] = []
        self._flow = FlowLayout()
        self._add_block(self.tr("Start time"), self._time_row)
        self._add_block(self.tr("Chairs"), chairs_row)
        self._add_block(" ", self._words)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Line())
        self._column.addLayout(self._flow)
        self._column.addWidget(self.hint)

    def _add_block(self, label: str, row: QHBoxLayout) -> None:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(label, "label", wrap=False))
        column.addLayout(row)
        self._blocks.append(column)
        self._flow.addWidget(block)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.field.returnPressed.connect(self._enter)
        self.field.editingFinished.connect(self._read)
        self.chairs.increased.connect(lambda: self.chairs_changed.emit(1))
        self.chairs.decreased.connect(lambda: self.chairs_changed.emit(-1))
        self.done.clicked.connect(self._finish)
        self.undo.clicked.connect(self._undo)
        self._look.scaled.connect(self._space)

    def _move(self, quarters: int) -> None:
        self._read()
        self._choose(quarter_hour_from(self._start, quarters))

    def _read(self) -> bool:
        found = read_time(self.field.text())
        self.hint.setVisible(found is None)
        if found is not None:
            self._choose(found)
        return found is not None

    def _choose(self, start: time) -> None:
        self.field.setText(clock_words(start))
        self.hint.hide()
        if start != self._start:
            self._start = start
            self.time_chosen.emit(start)

    def _enter(self) -> None:
        self._typed = True
        self._finish()

    def _finish(self) -> None:
        if self._read():
            self.closed.emit()

    def _undo(self) -> None:
        self.field.clear()
        self.undo_asked.emit()

    def _space(self) -> None:
        px = self._look.px
        self.field.setFixedWidth(px(FIELD_PX))
        self._time_row.setSpacing(px(SPACE["near"]))
        self._flow.setSpacing(px(SPACE["card"]))
        for block in self._blocks:
            block.setSpacing(px(SPACE["hair"]))
        self._column.setContentsMargins(0, px(SPACE["row"]), 0, 0)
        self._column.setSpacing(px(SPACE["group"]))
