# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Long texts in the editor: words to say, notes, short versions. Plain letters, *stress*, and pauses; nothing else.

Deliberately not here: which texts a part has (`editor_part.py`).
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from facilitator.domain.plain_lines import several_lines
from facilitator.domain.script import PAUSE
from facilitator.ui.pages.editor_fields import UNDOES_BY_PAGE, Block
from facilitator.ui.pages.private_cover import STAYS_MS
from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import PlainButton

_STAR = "*"
_MOST_LINES = 11
_LEAST_LINES = 3


class EditedText(QPlainTextEdit):
    """Several lines to type into; Tab goes on, and Undo is the page's, for it goes over all fields."""

    left = Signal()

    def __init__(self, look: Look, name: str, font: str) -> None:
        super().__init__()
        self._look = look
        self._font = font
        self._lines = 0
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setProperty(UNDOES_BY_PAGE, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Show this, unless what stands there means the same. Only what differs is changed, and the cursor is there."""
        before = self.toPlainText()
        if text == before or (self.hasFocus() and several_lines(before) == text):
            return
        start = _common(before, text)
        end = _common(before[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(before[:start]))
        cursor.setPosition(_units(before[: len(before) - end]), QTextCursor.MoveMode.KeepAnchor)
        self.blockSignals(True)
        cursor.insertText(text[start : len(text) - end])
        self.blockSignals(False)
        self.setTextCursor(cursor)

    def begin_anew(self) -> None:
        """Forget the text that stands here."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def stress(self) -> None:
        """Put stars round what is chosen, or take them away; with nothing chosen, round the word."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        chosen = cursor.selectedText()
        if len(chosen) > 2 and chosen.startswith(_STAR) and chosen.endswith(_STAR):
            cursor.insertText(chosen.strip(_STAR))
        elif chosen.strip() and "\u2029" not in chosen:
            cursor.insertText(f"{_STAR}{chosen.strip()}{_STAR}" + " " * (len(chosen) - len(chosen.rstrip())))
        self.setTextCursor(cursor)

    def insert_pause(self) -> None:
        """Put a pause between what stands before the cursor and what stands behind it."""
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.position()].rstrip(" ")
        lead = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
        cursor.insertText(f"{lead}{PAUSE}\n\n")
        self.setTextCursor(cursor)

    def fit_and_begin(self) -> None:
        """Be as high as the text needs, within bounds, its beginning in sight; never while somebody types."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        lines = min(max(self.document().blockCount() + 1, _LEAST_LINES), _MOST_LINES)
        if self._font != "body" and len(self.toPlainText()) > 600:
            lines = _MOST_LINES
        if lines != self._lines:
            self._lines = lines
            self._dress()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard leaves."""
        super().focusOutEvent(event)
        self.left.emit()

    def _dress(self) -> None:
        self.setFont(self._look.font(self._font))
        lines = self._lines or _LEAST_LINES
        self.setFixedHeight(self._look.px(26) + self.fontMetrics().lineSpacing() * lines)


class TextBlock(Block):
    """A long text with its label."""

    def __init__(self, look: Look, label: str, font: str = "body") -> None:
        self.text = EditedText(look, label, font)
        self._value: str | None = None
        super().__init__(look, label, self.text)
        self.text.textChanged.connect(lambda: self.asked.emit(self.text.toPlainText()))
        self.text.left.connect(self.left)

    def show_value(self, value: Any) -> None:
        """Show the text, unless it is what was shown last: what can't be kept stays until it is mended."""
        if value != self._value:
            self._value = value
            self.text.show_text(value)

    def forget(self) -> None:
        """Show afresh what comes next, its beginning in sight."""
        self._value = None
        self.text.begin_anew()


class PrivateBlock(TextBlock):
    """Lines that are covered until somebody asks to write them; again when the keyboard goes on, or rests for a minute.

    While they are covered no widget holds them. What can't be kept is covered too, and told until it is mended.
    """

    def __init__(self, look: Look, label: str) -> None:
        super().__init__(look, label)
        self._lines = ""
        self._unkept: str | None = None
        self.button = PlainButton(look)
        self._column.insertWidget(1, self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.button.clicked.connect(self._uncover)
        self.text.left.connect(self.cover)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.cover)
        self.text.textChanged.connect(self._timer.start)
        self.text.textChanged.connect(lambda: self.tell(""))
        self.cover()

    @property
    def is_covered(self) -> bool:
        """Whether the lines are covered."""
        return self.text.isHidden()

    def show_value(self, value: Any) -> None:
        """Keep the lines, and show them only while they are being written."""
        if value != self._lines:
            self._lines, self._unkept = value, None
            super().tell("")
        self._name()
        if not self.is_covered:
            super().show_value(value)

    def forget(self) -> None:
        """Cover what belongs to another part."""
        super().forget()
        self.cover()
        self._unkept = None
        super().tell("")
        self._name()

    def tell(self, sentence: str) -> None:
        """Say what does not fit; it goes only when that is mended."""
        if sentence or self._typed() is None:
            super().tell(sentence)

    def cover(self) -> None:
        """Cover the lines."""
        self._timer.stop()
        self._unkept = self._typed()
        self.text.hide()
        self.text.begin_anew()
        self.button.show()
        self._name()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the lines when the page goes out of sight, as it does on Hide."""
        super().hideEvent(event)
        self.cover()

    def _uncover(self) -> None:
        self._value = None
        self.text.show()
        self.button.hide()
        super().show_value(self._lines)
        if self._unkept is not None:
            self.text.show_text(self._unkept)
        self._timer.start()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> str | None:
        """Give what was typed and is not what is kept; None when all of it is."""
        if self.is_covered:
            return self._unkept
        typed = self.text.toPlainText()
        return None if several_lines(typed) == self._lines else typed

    def _name(self) -> None:
        words = self.tr("Show the private lines") if self._lines or self._unkept else self.tr("Write private lines")
        if words != self.button.accessibleName():
            self.button.set_text(words)


def _common(one: str, other: str) -> int:
    """Count how many letters both begin with."""
    least = min(len(one), len(other))
    if one[:least] == other[:least]:
        return least
    low, high = 0, least
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _units(text: str) -> int:
    """Count as Qt does: letters beyond the first plane take two places."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
