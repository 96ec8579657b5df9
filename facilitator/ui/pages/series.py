# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When we meet: the group's series, one of them open, with what comes of it. Everything is kept by itself.

While a meeting runs nothing can be changed here. Deliberately not here: the pieces, which are in `series_form.py`,
`series_rules.py`, `series_nights.py` and `series_lists.py`.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.series import MOST_SERIES
from facilitator.ui.pages.reading_order import tab_by_layout
from facilitator.ui.pages.saved_foot import SavedFoot
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.pages.series_form import SeriesForm
from facilitator.ui.pages.series_lists import OwnDays, SeriesLists
from facilitator.ui.pages.series_nights import SeriesNights
from facilitator.ui.pages.series_rules import SeriesRules
from facilitator.ui.series_words import slot_words
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.calendar import CalendarView, CalendarViewModel
from facilitator.ui.widgets.buttons import ChipButton, OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_WIDEST_PX = 900


class SeriesPage(QWidget):
    """The page. Esc leaves it; `left` asks to go back, `series_asked` for a first or another series."""

    left = Signal()
    series_asked = Signal()

    def __init__(self, view_model: CalendarViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._is_live = False
        self._view: CalendarView | None = None
        self.chips: dict[str, ChipButton] = {}
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the way back, or on what begins a first series."""
        empty = self._view is None or self._view.editing is None
        target = self.add_series if empty and not self._is_live else self.back_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_live(self, live: bool) -> None:
        """While a meeting runs, what comes can be read and nothing can be changed."""
        self._is_live = live
        if self._view is not None:
            self._render(self._view)

    def undo(self) -> None:
        """Take the last change back."""
        if not self._is_live:
            self._view_model.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what was changed last."""
        super().hideEvent(event)
        self._view_model.flush()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._scroll = ScrollColumn(look, widest=_WIDEST_PX)
        self._in_order = QTimer(self, singleShot=True, interval=0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title = Label(self.tr("When we meet"), "title")
        self.back_button = PlainButton(look, self.tr("Back"), icon="back")
        self.sentence = Label(self.tr("Settle it once, and Today offers the right format at the right time."), "quiet")
        self.live_note = Label(self.tr("While a meeting runs, nothing is changed here."), "strong")
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self._heads = QVBoxLayout()
        self._heads.addLayout(top)
        self._heads.addWidget(self.sentence)
        self._heads.addWidget(self.live_note)
        self._index = QWidget()
        self._index.setAccessibleName(self.tr("Our meetings"))
        self._chips = FlowLayout(self._index)
        self.add_series = OutlinedButton(look, self.tr("Add a meeting"), icon="plus")
        self._chips.addWidget(self.add_series)
        self.form = SeriesForm(self._view_model, look)
        self.nights = SeriesNights(self._view_model, look)
        self.rules = SeriesRules(self._view_model, look)
        self.lists = SeriesLists(self._view_model, look)
        self.days = OwnDays(self._view_model, look)
        self.remove = PlainButton(look, self.tr("Take this meeting away"))
        self.foot = SavedFoot(look)
        column = self._scroll.column
        column.addLayout(self._heads)
        for widget in (self._index, self.form, self.nights, self.rules, self.lists, self.days):
            column.addWidget(widget)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.foot)
        column.addStretch(1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.add_series.clicked.connect(self.series_asked)
        self.remove.clicked.connect(self._view_model.remove_series)
        self.foot.undo.clicked.connect(self._view_model.undo)
        self._view_model.shown.connect(self._render)
        self._look.scaled.connect(self._space)
        self._in_order.timeout.connect(self._put_in_order)
        self._space()

    def _put_in_order(self) -> None:
        inside = self._scroll.widget()
        if inside is not None:
            tab_by_layout(inside)

    def _space(self) -> None:
        px = self._look.px
        self._heads.setSpacing(px(6))
        self._chips.setSpacing(px(8))

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render(self, view: CalendarView) -> None:
        self._view = view
        self._render_chips(view)
        has_series, may = view.editing is not None, not self._is_live
        for piece in (self.form, self.nights, self.rules, self.lists, self.days):
            piece.show_view(view)
        for widget in (self.form, self.rules, self.lists, self.remove):
            widget.setVisible(has_series and may)
        self.nights.setVisible(has_series)
        self.nights.setEnabled(may)
        self.days.setVisible(may)
        self.foot.setVisible(may)
        self.add_series.setVisible(may and len(view.calendar.series) < MOST_SERIES)
        self.live_note.setVisible(self._is_live)
        if self.foot.undo.hasFocus() and not view.can_undo:
            self.take_focus()
        self._in_order.start()
        self.foot.show_saved(can_undo=view.can_undo, saved=view.saved)

    def _render_chips(self, view: CalendarView) -> None:
        wanted = [one.series_id for one in view.calendar.series]
        if wanted != list(self.chips):
            for old in self.chips.values():
                self._chips.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.chips.clear()
            self._chips.removeWidget(self.add_series)
            for series_id in wanted:
                chip = self.chips[series_id] = ChipButton(self._look, "", checkable=True)
                chip.clicked.connect(partial(self._view_model.edit, series_id))
                self._chips.addWidget(chip)
            self._chips.addWidget(self.add_series)
        for series in view.calendar.series:
            chip = self.chips[series.series_id]
            chip.set_text(slot_words(series))
            chip.setChecked(view.editing == series)
