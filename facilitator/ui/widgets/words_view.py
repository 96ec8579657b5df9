# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words to say.

Lives here: `WordsView`: large, alone, at most 640 px wide, read-only. It understands three plain signs: an empty line
between paragraphs, `*stress*`, and a line that is only `(pause)`. Deliberately not here: markup of any other kind;
what comes in is put into the document piece by piece and never read as HTML.

    view.set_words(text, note="If it stays quiet, let it.", note_label="For you", pause_word="pause")
    view.set_private("The door: ...", "Private lines")     # above the words; empty takes them away
    view.scroll_by_lines(1)      # Down;  -1 is Up.      view.more_below -> bool
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QWidget

from facilitator.ui.tokens import WORDS_WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from facilitator.ui.theme import Look

_STRESS = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n+")
_PAUSE = "(pause)"

_LINE_PX = 39
_AFTER_PX = 18
_NOTE_LINE_PX = 26
_NOTE_INDENT_PX = 17


class WordsView(QWidget):
    """Words to say, and under them what is meant for the leader alone, with a line at its side."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = self._note = self._note_label = self._pause_word = ""
        self._private = self._private_label = ""
        self._place_before = 0
        self._sheet = _Sheet(look)
        self.setFocusProxy(self._sheet)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._sheet, 1)
        across.addStretch(0)
        look.changed.connect(self._write)
        self._write()

    @property
    def plain_text(self) -> str:
        """What is shown, as plain text, for tests and for readers."""
        return self._sheet.toPlainText()

    @property
    def more_below(self) -> bool:
        """Whether there are words below those in view."""
        bar = self._sheet.verticalScrollBar()
        return bar.value() < bar.maximum()

    def seen_lines(self) -> list[str]:
        """Give the lines that are seen, from the first to the last; one that is cut by an edge is not."""
        seen = self._sheet.viewport().height()
        return [text for text, line in self._sheet.lines() if line.top() >= 0 and line.bottom() <= seen]

    def set_name(self, name: str) -> None:
        """Give the words their accessible name, "Words to say"."""
        self._sheet.setAccessibleName(name)

    def set_words(self, text: str, *, note: str = "", note_label: str = "For you", pause_word: str = "pause") -> None:
        """Show `text` from its beginning, then `note` under `note_label`. The same words again change nothing."""
        wanted = (text, note, note_label, pause_word)
        if wanted == (self._text, self._note, self._note_label, self._pause_word):
            return
        self._text, self._note, self._note_label, self._pause_word = wanted
        self._write()
        self._sheet.verticalScrollBar().setValue(0)

    def set_private(self, private: str, label: str) -> None:
        """Show these lines above the words, under `label`; empty: take them away, the words stand as they stood."""
        if private == self._private:
            return
        bar = self._sheet.verticalScrollBar()
        appears = bool(private) and not self._private
        self._place_before = bar.value() if appears else self._place_before
        self._private, self._private_label = private, label
        self._write()
        bar.setValue(0 if private else self._place_before)

    def scroll_by_lines(self, lines: int) -> None:
        """Move the words `lines` lines on, or back when negative."""
        self._sheet.scroll_by_lines(lines)

    def _write(self) -> None:
        place = self._sheet.verticalScrollBar().value()
        self._sheet.setMaximumWidth(self._look.px(WORDS_WIDTH) + self._sheet.verticalScrollBar().sizeHint().width())
        document = self._sheet.document()
        document.clear()
        document.setDefaultFont(self._look.font("words"))
        document.setDocumentMargin(0)
        direction = Qt.LayoutDirection.LayoutDirectionAuto
        option = QTextOption()
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        first = True
        if self._private:
            self._write_quietly(cursor, self._private_label, self._private, first)
            first = False
        for paragraph in _PARAGRAPHS.split(self._text.replace("\r\n", "\n").strip("\n")):
            if paragraph.strip():
                self._write_paragraph(cursor, paragraph.strip(), first)
                first = False
        self._sheet.note_starts_at = -1
        if self._note:
            self._sheet.note_starts_at = 0 if first else document.blockCount()
            self._write_quietly(cursor, self._note_label, self._note, first)
        # Its own cursor was pushed along by the writing, and the sheet scrolls to it when it is resized.
        self._sheet.moveCursor(QTextCursor.MoveOperation.Start)
        self._sheet.verticalScrollBar().setValue(place)

    def _write_paragraph(self, cursor: QTextCursor, paragraph: str, first: bool) -> None:
        if paragraph.lower() == _PAUSE:
            self._open(cursor, _NOTE_LINE_PX, 0, first)
            cursor.insertText(f"({self._pause_word})", self._quiet("label"))
            return
        self._open(cursor, _LINE_PX, 0, first)
        plain = QTextCharFormat()
        plain.setForeground(self._look.colour("text"))
        stressed = QTextCharFormat(plain)
        stressed.setFontWeight(QFont.Weight.DemiBold)
        for number, piece in enumerate(_STRESS.split(paragraph)):
            text = piece.replace("\n", "\u2028")
            cursor.insertText(text, stressed if number % 2 else plain)

    def _write_quietly(self, cursor: QTextCursor, label: str, words: str, first: bool) -> None:
        start = True
        for text, size in ((label, "label"), (words, "body")):
            for paragraph in _PARAGRAPHS.split(text.strip()):
                self._open(cursor, _NOTE_LINE_PX, _NOTE_INDENT_PX, first and start, close=not start)
                start = False
                cursor.insertText(paragraph.replace("\n", "\u2028"), self._quiet(size))

    def _open(self, cursor: QTextCursor, line: int, indent: int, first: bool, *, close: bool = False) -> None:
        shape = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        shape.setLineHeight(self._look.px(line), height)
        shape.setTopMargin(0 if first or close else self._look.px(_AFTER_PX))
        shape.setLeftMargin(self._look.px(indent))
        if first:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)

    def _quiet(self, size: str) -> QTextCharFormat:
        quiet = QTextCharFormat()
        quiet.setFont(self._look.font(size))
        quiet.setForeground(self._look.colour("text.quiet"))
        return quiet


class _Sheet(QTextEdit):
    """The paper: can be read, selected and copied from, and leaves every key but the arrows to the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.note_starts_at = -1
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def scroll_by_lines(self, lines: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + lines * self._look.px(_LINE_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.scroll_by_lines(1)
        elif event.key() == Qt.Key.Key_Up and not event.modifiers():
            self.scroll_by_lines(-1)
        else:
            event.ignore()

    def lines(self) -> list[tuple[str, QRectF]]:
        """Give every line with its place in the viewport; above and below it too."""
        found = []
        layout, above = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.document().begin()
        while block.isValid():
            corner = layout.blockBoundingRect(block).topLeft() - QPointF(0, above)
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                text = block.text()[line.textStart() : line.textStart() + line.textLength()]
                found.append((text, line.rect().translated(corner)))
            block = block.next()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_side_line(painter)
        for strip in self._cut():
            painter.fillRect(strip, self._look.colour("window"))
        painter.end()

    def _cut(self) -> list[QRectF]:
        """Give the strips at the edges where only a part of a line would stand; none where no line is whole."""
        wide, high = self.viewport().width(), self.viewport().height()
        lines = [line for _, line in self.lines()]
        if not any(line.top() >= 0 and line.bottom() <= high for line in lines):
            return []
        strips = [QRectF(0, 0, wide, line.bottom()) for line in lines if line.top() < 0 < line.bottom()]
        return strips + [QRectF(0, line.top(), wide, high) for line in lines if line.top() < high < line.bottom()]

    def _paint_side_line(self, painter: QPainter) -> None:
        if self.note_starts_at < 0:
            return
        document = self.document()
        layout = document.documentLayout()
        block = document.findBlockByNumber(self.note_starts_at)
        first = layout.blockBoundingRect(block)
        last = layout.blockBoundingRect(document.lastBlock())
        top = first.top() - self.verticalScrollBar().value()
        bottom = last.bottom() - self.verticalScrollBar().value()
        width = max(3, self._look.px(3))
        left = self.viewport().width() - width if block.textDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter.fillRect(QRectF(left, top, width, bottom - top), self._look.colour("control"))
