# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things in an order that can be changed: a list to choose from, by keys and by drag.

Lives here: `OrderList` and `OrderRow`. Up and Down choose, Delete asks to take out, a drag asks to move. Deliberately
not here: what the things are, and changing the order (whoever keeps it shows the new rows).

    parts.set_rows([OrderRow("Welcome", "2", "1 of 9, Welcome, 2 minutes")], 0)    parts.chosen -> index
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
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

    from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.theme import Look

_SIDE_PX, _INSIDE_PX, _RADIUS_PX = 8, 14, 6
_LEAVES = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One thing: `title`, a short `figure` at the end, and all of it for readers."""

    title: str
    figure: str
    spoken: str


class OrderList(QListView):
    """Rows of 44 px; the chosen one is softly filled and bold. `moved` carries where from and where to."""

    chosen = Signal(int)
    moved = Signal(int, int)
    removal_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = _MovableRows(self)
        self._showing = False
        self.setModel(self._rows)
        self._brush = _RowBrush(look, self, self._rows)
        self.setItemDelegate(self._brush)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.selectionModel().currentChanged.connect(self._current_changed)
        look.changed.connect(self._restyle)

    def set_rows(self, rows: Sequence[OrderRow], current: int) -> None:
        """Show `rows`, and which one is chosen; below zero: none."""
        self._showing = True
        self._rows.show_rows(tuple(rows))
        if current != self.currentIndex().row():
            index = self._rows.index(current) if current >= 0 else QModelIndex()
            self.setCurrentIndex(index)
            if current >= 0:
                self.scrollTo(index)
            else:
                self.clearSelection()
        self._showing = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard, and choose nothing: Qt would choose the first row where none is chosen."""
        had_none = not self.currentIndex().isValid()
        self._showing = True
        super().focusInEvent(event)
        if had_none:
            self.selectionModel().clear()
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Up, Down, Home and End; Delete asks to take out; every other key goes on to the page."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removal_asked.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End) and not (
            event.modifiers() & _LEAVES
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are not for searching here."""

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask to move what was dragged; the rows come back in their new order from whoever keeps them."""
        start = self.currentIndex().row()
        index = self.indexAt(event.position().toPoint())
        end = index.row() if index.isValid() else self._rows.rowCount() - 1
        where = self.dropIndicatorPosition()
        if index.isValid() and start < end and where is QAbstractItemView.DropIndicatorPosition.AboveItem:
            end -= 1
        elif index.isValid() and start > end and where is QAbstractItemView.DropIndicatorPosition.BelowItem:
            end += 1
        event.setDropAction(Qt.DropAction.CopyAction)  # so that Qt takes nothing out by itself
        event.accept()
        if 0 <= start != end:
            self.moved.emit(start, end)

    def sizeHint(self) -> QSize:
        """Return the width of the drawing."""
        return QSize(self._look.px(296), self._look.height("control") * 9)

    def minimumSizeHint(self) -> QSize:
        """Return room for three rows."""
        return QSize(self._look.px(180), self._look.height("control") * 3)

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._showing and now.isValid():
            self.chosen.emit(now.row())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()


class _MovableRows(ShownRows[OrderRow]):
    """Rows that can be dragged between others."""

    def flags(self, index: RowIndex) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class _RowBrush(QStyledItemDelegate):
    """Paints one row; every colour comes from the theme."""

    def __init__(self, look: Look, view: OrderList, rows: ShownRows[OrderRow]) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        return QSize(self._view.viewport().width(), self._look.height("control"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        row, rect = self._rows.row(index), option.rect
        is_chosen = self._view.currentIndex().row() == index.row()
        px, direction = self._look.px, self._view.layoutDirection()
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if is_chosen:
            self._paint_ground(painter, rect.adjusted(px(_SIDE_PX), 0, -px(_SIDE_PX), 0))
        painter.setPen(self._look.colour("accent.soft.text" if is_chosen else "text"))
        font = self._look.font("strong" if is_chosen else "body")
        painter.setFont(font)
        inside = rect.adjusted(px(_SIDE_PX + _INSIDE_PX), 0, -px(_SIDE_PX + _INSIDE_PX), 0)
        wide = _width(font, row.figure)
        title = QRect(inside.left(), inside.top(), inside.width() - wide - px(12), inside.height())
        figure = QRect(inside.right() + 1 - wide, inside.top(), wide, inside.height())
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        words = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, title.width())
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(QStyle.visualRect(direction, rect, title), start | centre, words)
        if not is_chosen:
            painter.setPen(self._look.colour("text.quiet"))
        painter.drawText(QStyle.visualRect(direction, rect, figure), end | centre, row.figure)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("accent.soft"))
        painter.setPen(self._look.colour("accent") if self._look.theme.contrast else Qt.PenStyle.NoPen)
        radius = self._look.px(_RADIUS_PX)
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), radius, radius)


def _width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 1
