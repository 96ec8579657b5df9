# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card of rows: icon, bold word, sentence and a coloured word to press. Not needed for the first paint.

rows = RowsCard(look)
rows.set_rows([CardRow("sound", "Sound", "Soft bell, low.", icon="bell", action="Hear it",
                       action_name="Hear it: the bell")])
rows.action_chosen.connect(...)     # the key of the row, "sound"
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.ui.theme import give_class
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.labels import Label, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from facilitator.ui.theme import Look

_NARROW_PX = 560
_SENTENCE_PX = 320
"""What a sentence, the word to press and the air around them need beside a title."""
_TITLE_PX = 320
"""A longer title pushes its own sentence aside, and not those of the other rows."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """One row: `key` names it in signals; `icon_role` colours the icon ("phase.soon" when something is low).

    `action` is the coloured word at the end, empty for none; `action_name` its accessible name, which starts with it.
    """

    key: str
    title: str
    sentence: str
    icon: str = ""
    action: str = ""
    action_name: str = ""
    icon_role: str = "text.quiet"


class RowsCard(QFrame):
    """Rows at least 54 px high with lines between them. Sentences wrap; in a narrow card they stand under the title."""

    action_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._low = False
        self._rows: list[_Row] = []
        self._lines: list[Line] = []
        self._aligned_px = 0
        self._title_px = 0
        give_class(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        look.changed.connect(self._line_up)

    def set_rows(self, rows: Sequence[CardRow]) -> None:
        """Show `rows`. Rows whose keys stay keep their widgets, so that the focus is not lost."""
        if [row.key for row in rows] != [shown.key for shown in self._rows]:
            self._rebuild(rows)
        for shown, row in zip(self._rows, rows, strict=True):
            shown.show_row(row)
        self._line_up()

    def __len__(self) -> int:
        """Tell how many rows are shown."""
        return len(self._rows)

    def set_low(self, low: bool) -> None:
        """Keep rows 48 px high in place of 54, where several things must fit on one screen."""
        if low != self._low:
            self._low = low
            self._line_up()

    def button(self, key: str) -> PlainButton:
        """Return the button of the row `key`; raises `KeyError` when there is no such row."""
        for row in self._rows:
            if row.key == key:
                return row.button
        raise KeyError(key)

    def focused_key(self) -> str:
        """Return the key of the row whose button has the focus; empty when none has."""
        return next((row.key for row in self._rows if row.button.hasFocus()), "")

    def first_button(self) -> PlainButton:
        """Return the button of the first row; raises `IndexError` without rows."""
        return self._rows[0].button

    def widest_title(self) -> int:
        """Return the px that the longest title needs; 0 without rows."""
        return max((row.title.sizeHint().width() for row in self._rows), default=0)

    def align_titles(self, width_px: int) -> None:
        """Begin the sentences as if a title were this wide, so that cards under one another line up."""
        self._aligned_px = width_px
        self._line_up()

    def minimumSizeHint(self) -> QSize:
        """Ask for what the rows need when they are stacked: a wide card must not keep a window from being narrowed."""
        usual = super().minimumSizeHint()
        now = max((row.minimumSizeHint().width() for row in self._rows), default=0)
        stacked = max((row.least_width() for row in self._rows), default=0)
        return QSize(usual.width() - now + stacked, usual.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack titles and sentences when there is little room."""
        super().resizeEvent(event)
        for row in self._rows:
            row.set_stacked(self._is_narrow(event.size().width()))

    def _rebuild(self, rows: Sequence[CardRow]) -> None:
        for old in (*self._rows, *self._lines):
            self._column.removeWidget(old)
            old.deleteLater()
        self._rows, self._lines = [], []
        for number, row in enumerate(rows):
            if number:
                self._lines.append(Line())
                self._column.addWidget(self._lines[-1])
            made = _Row(self._look, row.key)
            made.button.clicked.connect(lambda _checked=False, key=row.key: self.action_chosen.emit(key))
            self._rows.append(made)
            self._column.addWidget(made)

    def _line_up(self) -> None:
        widest = max(self.widest_title(), self._aligned_px)
        self._title_px = min(widest, self._look.px(_TITLE_PX))
        for row in self._rows:
            row.space(self._title_px, self._look.height("side" if self._low else "row"))
            row.set_stacked(self._is_narrow(self.width()))

    def _is_narrow(self, wide: int) -> bool:
        """Tell whether a sentence beside its title would be a column of few words."""
        px = self._look.px
        return wide < px(_NARROW_PX) or wide - self._title_px < px(_SENTENCE_PX)


class _Row(QWidget):
    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self.key = key
        self._look = look
        self._row: CardRow | None = None
        self._icon = QLabel()
        self.title = Label("", "strong", wrap=False)
        self._sentence = Label("", "quiet")
        self.button = PlainButton(look)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self.title)
        self._words.addWidget(self._sentence, 1)
        self._across = QHBoxLayout(self)
        self._across.addWidget(self._icon)
        self._across.addLayout(self._words, 1)
        self._across.addWidget(self.button)

    def show_row(self, row: CardRow) -> None:
        self._row = row
        self.title.setText(row.title)
        self._sentence.setText(row.sentence)
        self._icon.setVisible(bool(row.icon))
        self.button.setVisible(bool(row.action))
        self.button.set_text(row.action)
        self.button.setAccessibleName(row.action_name or row.action)

    def space(self, title_width: int, least: int) -> None:
        px = self._look.px
        self.setMinimumHeight(least - 1)
        self._across.setContentsMargins(px(20), px(2), px(12), px(2))
        self._across.setSpacing(px(14))
        self._title_width = title_width
        if self._row is not None and self._row.icon:
            side = px(20)
            icon = self._look.icon(self._row.icon, self._row.icon_role)
            self._icon.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def least_width(self) -> int:
        """Tell the px that are needed when the sentence stands under the title."""
        words = max(self.title.minimumSizeHint().width(), self._sentence.minimumSizeHint().width())
        return self._across.minimumSize().width() - self._words.minimumSize().width() + words

    def set_stacked(self, stacked: bool) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._words.setDirection(down if stacked else across)
        self._words.setSpacing(self._look.px(2 if stacked else 32))
        self.title.setMinimumWidth(0 if stacked else self._title_width)
        self._words.setAlignment(self.title, Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignVCenter)
