# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column of a table holds what: one list to choose from for each, and whether the first row names them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from facilitator.services.parts_from_table import Columns, FoundTable
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.widgets.buttons import ChipButton
from facilitator.ui.widgets.calm_list import CalmList
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_LONGEST_SAMPLE = 24


class ColumnChoice(QWidget):
    """`chosen` carries the Columns."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._columns = Columns()
        self._source = ""
        self._showing = False
        self.lists: dict[str, QComboBox] = {}
        self._flow = FlowLayout()
        self._blocks: list[QVBoxLayout] = []
        self._none = {
            "title": self.tr("No titles"),
            "minutes": self.tr("No minutes"),
            "words": self.tr("No words"),
            "for_you": self.tr("Nothing for you"),
        }
        for meaning, words in (
            ("title", self.tr("Title of the part")),
            ("minutes", self.tr("Minutes")),
            ("words", self.tr("Words to say")),
            ("for_you", self.tr("For you alone")),
        ):
            self._add(meaning, words)
        self.head = ChipButton(look, self.tr("The first row names the columns"), checkable=True)
        self.head.toggled.connect(self._tell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._flow)
        self._column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeading)
        look.scaled.connect(self._dress)
        self._dress()

    def show_table(self, found: FoundTable, columns: Columns) -> None:
        """Offer the columns of this table, and show which are taken."""
        self._showing = True
        self._columns = columns
        for meaning, shown in self.lists.items():
            if found.source != self._source or shown.count() != found.table.width + 1:
                self._offer(shown, self._none[meaning], found)
            place = getattr(columns, meaning)
            shown.setCurrentIndex(0 if place is None else place + 1)
        self._source = found.source
        self.head.setChecked(columns.has_head)
        self._showing = False

    def _add(self, meaning: str, words: str) -> None:
        shown = CalmList()
        shown.setAccessibleName(words)
        shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        shown.currentIndexChanged.connect(self._tell)
        self.lists[meaning] = shown
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(words, "label", wrap=False))
        column.addWidget(shown)
        self._blocks.append(column)
        self._flow.addWidget(block)

    def _offer(self, shown: QComboBox, none: str, found: FoundTable) -> None:
        shown.clear()
        shown.addItem(none)
        whole = self.tr("Column {number}: {sample}", "a column of a table and what stands in its first row")
        for at in range(found.table.width):
            sample = " ".join(found.table.rows[0][at].split())[:_LONGEST_SAMPLE]
            shown.addItem(fill_in(whole, number=at + 1, sample=sample))

    def _tell(self, _value: object = None) -> None:
        if self._showing:
            return
        taken = {meaning: shown.currentIndex() - 1 for meaning, shown in self.lists.items()}
        places = {meaning: None if place < 0 else place for meaning, place in taken.items()}
        self.chosen.emit(replace(self._columns, **places, has_head=self.head.isChecked()))

    def _dress(self) -> None:
        px = self._look.px
        self._flow.setSpacing(px(SPACE["row"]))
        self._column.setSpacing(px(SPACE["row"]))
        for column in self._blocks:
            column.setSpacing(px(4))
