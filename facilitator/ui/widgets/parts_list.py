# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the meeting, down the left side of Run.

Lives here: `PartsList` and `PartRow`. A press on a row asks to look at that part; nothing here moves the meeting.
Deliberately not here: minutes, states and the words for readers, which come ready made.

    parts.set_rows([PartRow("Welcome", "done", "done", "1 of 9, Welcome, done"), ...])
    parts.part_chosen -> index
Up, Down, Home, End and Enter work in the list; every other key goes on to the page, Space and letters too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from facilitator.ui.widgets.shown_rows import RowIndex, ShownRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.theme import Look

PartPlace = Literal["done", "now", "next", "looking", "left", "waits"]

_SIDE_PX = 24
_TICK_PX = 24
_OWN_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part: `title`, `minutes` as shown ("25 min", "done"), where it stands, and all of it for readers.

    `lead`: words above the title, where somebody else takes over ("Leader leads"). "left" is left out tonight,
    "waits" only for now.
    """

    title: str
    minutes: str
    place: PartPlace
    spoken: str
    lead: str = ""


class PartsList(QListView):
    """Rows of 40 px, the current one 52 px with a bar, bold and softly filled; its title wraps, others shorten."""

    part_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = ShownRows[PartRow](self)
        self.setModel(self._rows)
        self._brush = _RowBrush(look, self, self._rows)
        self.setItemDelegate(self._brush)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda index: self.part_chosen.emit(index.row()))
        look.changed.connect(self._restyle)

    def set_rows(self, rows: Sequence[PartRow]) -> None:
        """Show `rows`; when another part is now, it is scrolled into view."""
        before = self._rows.rows
        self._rows.show_rows(tuple(rows))
        if len(before) == len(rows) and _heights_of(before) != _heights_of(rows):
            self._rows.layoutChanged.emit()
        now = _row_now(rows)
        if now is not None and now != _row_now(before):
            self.setCurrentIndex(self._rows.index(now))
            self.scrollTo(self._rows.index(now), QAbstractItemView.ScrollHint.EnsureVisible)
            following = self._rows.index(min(now + 2, self._rows.rowCount() - 1))
            self.scrollTo(following, QAbstractItemView.ScrollHint.EnsureVisible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, choose with Enter, and leave every other key to the page."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.part_chosen.emit(self.currentIndex().row())
            event.accept()
        elif key in _OWN_KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters belong to the page."""

    def sizeHint(self) -> QSize:
        """Return the width of the drawing."""
        return QSize(self._look.px(252), self._look.height("part") * 9)

    def minimumSizeHint(self) -> QSize:
        """Return room for three rows."""
        return QSize(self._look.px(160), self._look.height("part") * 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the current title wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()


class _RowBrush(QStyledItemDelegate):
    """Paints one row; every colour comes from the theme."""

    def __init__(self, look: Look, view: PartsList, rows: ShownRows[PartRow]) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        row = self._rows.row(index)
        width = self._view.viewport().width()
        above = self._lead_height(row)
        if row.place != "now":
            return QSize(width, self._look.height("part") + above)
        room = self._title_room(QRect(0, 0, width, 1), row)
        wrapped = QFontMetrics(self._look.font("strong")).boundingRect(
            QRect(0, 0, max(1, room.width()), 10_000), Qt.TextFlag.TextWordWrap, row.title
        )
        return QSize(width, max(self._look.height("part_now"), wrapped.height() + self._look.px(20)) + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        row = self._rows.row(index)
        rect: QRect = option.rect
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_ground(painter, rect, row)
        self._paint_lead(painter, rect, row)
        self._paint_words(painter, rect.adjusted(0, self._lead_height(row), 0, 0), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, row: PartRow) -> None:
        if row.place == "now":
            painter.fillRect(rect, self._look.colour("accent.soft"))
            bar = QRect(rect.topLeft(), QSize(self._look.px(4), rect.height()))
            painter.fillRect(self._mirrored(rect, bar), self._look.colour("accent"))
        elif row.place == "looking":
            painter.fillRect(rect, self._look.colour("sunken"))

    def _paint_lead(self, painter: QPainter, rect: QRect, row: PartRow) -> None:
        """Say who takes over, above the title; a line parts it from whoever led before."""
        if not row.lead:
            return
        if rect.top() > 0:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._look.colour("line"))
        side = self._look.px(_SIDE_PX)
        room = QRect(rect.left() + side, rect.top(), rect.width() - 2 * side, self._lead_height(row))
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text.quiet"))
        words = QFontMetrics(painter.font()).elidedText(row.lead, Qt.TextElideMode.ElideRight, room.width())
        start = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, start | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine, words)

    def _lead_height(self, row: PartRow) -> int:
        return QFontMetrics(self._look.font("label")).height() + self._look.px(6) if row.lead else 0

    def _paint_words(self, painter: QPainter, rect: QRect, row: PartRow) -> None:
        centre = Qt.AlignmentFlag.AlignVCenter
        direction = self._view.layoutDirection()
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | centre
        end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | centre
        painter.setPen(self._look.colour(_INK[row.place]))
        if row.place == "done":
            side = self._look.px(16)
            top = rect.center().y() - side // 2 + self._look.px(1)
            tick = QRect(rect.left() + self._look.px(_SIDE_PX), top, side, side)
            self._look.icon("tick", "text.off").paint(painter, self._mirrored(rect, tick))
        room = self._title_room(rect, row)
        font = self._title_font(row)
        painter.setFont(font)
        if row.place == "now":
            painter.drawText(self._mirrored(rect, room), start | Qt.TextFlag.TextWordWrap, row.title)
        else:
            title = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(self._mirrored(rect, room), start | Qt.TextFlag.TextSingleLine, title)
        painter.setFont(self._minutes_font(row))
        wide = self._minutes_width(row)
        side = self._look.px(_SIDE_PX)
        minutes = QRect(rect.right() + 1 - side - wide, rect.top(), wide, rect.height())
        painter.drawText(self._mirrored(rect, minutes), end | Qt.TextFlag.TextSingleLine, row.minutes)

    def _title_room(self, rect: QRect, row: PartRow) -> QRect:
        px = self._look.px
        left = rect.left() + px(_SIDE_PX) + (px(_TICK_PX) if row.place == "done" else 0)
        right = rect.right() + 1 - px(_SIDE_PX) - self._minutes_width(row) - px(12)
        return QRect(left, rect.top(), right - left, rect.height())

    def _title_font(self, row: PartRow) -> QFont:
        font = self._look.font("strong" if row.place in ("now", "looking") else "body")
        font.setStrikeOut(row.place == "left")
        return font

    def _minutes_font(self, row: PartRow) -> QFont:
        font = self._look.font("label")
        if row.place == "now":
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _minutes_width(self, row: PartRow) -> int:
        return QFontMetrics(self._minutes_font(row)).horizontalAdvance(row.minutes) + 1

    def _mirrored(self, rect: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), rect, part)


_INK = {
    "done": "text.off",
    "now": "text",
    "next": "text.quiet",
    "looking": "text",
    "left": "text.off",
    "waits": "text.off",
}


def _row_now(rows: Sequence[PartRow]) -> int | None:
    return next((number for number, row in enumerate(rows) if row.place == "now"), None)


def _heights_of(rows: Sequence[PartRow]) -> list[tuple[PartPlace, str]]:
    """Give what the height of each row hangs on."""
    return [(row.place, row.lead) for row in rows]
