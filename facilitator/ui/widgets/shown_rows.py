# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows as a list view asks for them: a title to show, and all of it for readers.

Lives here: `ShownRows`. Deliberately not here: how a row is painted, and what it is a row of (`parts_list.py`,
`order_list.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

RowIndex = QModelIndex | QPersistentModelIndex


class SpokenRow(Protocol):
    """What every row has."""

    @property
    def title(self) -> str:
        """The words that stand first."""

    @property
    def spoken(self) -> str:
        """All of the row, for readers."""


R = TypeVar("R", bound=SpokenRow)


class ShownRows(QAbstractListModel, Generic[R]):
    """The rows that are shown now. As long as there are as many, only those that differ are drawn anew."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[R, ...] = ()
        """What is shown; change it by `show_rows`."""

    def show_rows(self, rows: tuple[R, ...]) -> None:
        """Show these rows."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def row(self, index: RowIndex) -> R:
        """Return the row at `index`."""
        return self.rows[index.row()]

    def rowCount(self, parent: RowIndex | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: RowIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the title to show, and the words for readers."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.row(index).spoken
        return None
