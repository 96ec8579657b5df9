# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The milestones: ten numbers with [-] and [+], in Run (key C) and on Finish. Counted by type, never by person.

Deliberately not here: who keeps the numbers, and when the panel is shown.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.domain.headcount import Milestone, MilestoneTally
from facilitator.ui.texts import milestone_words
from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import Button, PlainButton
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.stepper import Stepper

_COLUMN_PX = 272
_PANEL_COLUMN_PX = 420


class MilestonesPanel(QWidget):
    """All milestones, in as many columns (one or two) as there is room for.

    With `framed` (Run) it has its own heading and a word to close it, and scrolls where it is higher than its place.
    """

    marked = Signal(object, int)
    closed = Signal()

    def __init__(self, look: Look, *, framed: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._columns = 0
        self._framed = framed
        self._names: dict[Milestone, Label] = {}
        self._steppers: dict[Milestone, Stepper] = {}
        self.setAccessibleName(self.tr("Milestones"))
        self._build()
        look.scaled.connect(self._space)
        self._space()
        self.show_tally(MilestoneTally())

    def show_tally(self, tally: MilestoneTally) -> None:
        """Show the numbers."""
        for milestone, stepper in self._steppers.items():
            number, words = tally[milestone], milestone_words(milestone)
            add = self.tr("{milestone}, add one. Now {number}.").format(milestone=words, number=number)
            take = self.tr("{milestone}, take one away. Now {number}.").format(milestone=words, number=number)
            stepper.set_value(number, add_name=add, take_name=take)

    def take_focus(self) -> None:
        """Put the keyboard on the first [+]."""
        buttons = self._steppers[Milestone.HOURS_24].findChildren(Button)
        buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Ask for one column only: two are for where there is room."""
        names = max(name.sizeHint().width() for name in self._names.values())
        steppers = max(stepper.sizeHint().width() for stepper in self._steppers.values())
        return QSize(names + steppers + self._look.px(40), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel; all else belongs to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two columns where there is room."""
        super().resizeEvent(event)
        self._flow()

    def _build(self) -> None:
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for milestone in Milestone:
            stepper = Stepper(self._look)
            stepper.increased.connect(partial(self.marked.emit, milestone, 1))
            stepper.decreased.connect(partial(self.marked.emit, milestone, -1))
            self._names[milestone] = Label(milestone_words(milestone))
            self._steppers[milestone] = stepper
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if not self._framed:
            self._column.addWidget(self._rows)
            return
        close = PlainButton(self._look, self.tr("Close"), icon="close")
        close.setAccessibleName(self.tr("Close the milestones"))
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Milestones"), "section"), 1)
        top.addWidget(close)
        self._column.addLayout(top)
        self._column.addWidget(_Scroll(self._rows), 1)

    def _space(self) -> None:
        px = self._look.px
        self._column.setSpacing(px(8))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setHorizontalSpacing(px(12))
        self._columns = 0
        self._flow()

    def _flow(self) -> None:
        columns = 2 if self.width() >= 2 * self._look.px(_COLUMN_PX) else 1
        if columns == self._columns:
            return
        self._columns = columns
        px = self._look.px
        half = -(-len(Milestone) // columns)
        # Column 2 of the grid is the gap between the two columns of milestones, 5 what is left over.
        self._grid.setColumnMinimumWidth(2, px(40) if columns == 2 else 0)
        for column in (0, 3):
            self._grid.setColumnStretch(column, 1 if column == 0 or columns == 2 else 0)
        for place, milestone in enumerate(Milestone):
            row, column = place % half, 3 * (place // half)
            self._grid.addWidget(self._names[milestone], row, column, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._steppers[milestone], row, column + 1)
        widest = px(columns * _PANEL_COLUMN_PX)
        self._rows.setMaximumWidth(widest if self._framed else 16_777_215)
        self._grid.setRowStretch(len(Milestone), 1)
        self._tab_in_order()

    def _tab_in_order(self) -> None:
        last: QWidget | None = None
        for stepper in self._steppers.values():
            for button in stepper.findChildren(Button):
                if last is not None:
                    QWidget.setTabOrder(last, button)
                last = button


class _Scroll(QScrollArea):
    """The rows, in whatever height there is."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(rows)
        rows.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the panel knows the width, and the height scrolls."""
        return QSize(120, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page: PageDown goes on, also here."""
        event.ignore()
