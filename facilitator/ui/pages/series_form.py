# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One series: on which days, at what time, how long the room is ours, and the usual format. Everything applies at once.

Deliberately not here: rules (`series_rules.py`) and single nights (`series_nights.py`).
"""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.series import Series, Weekday
from facilitator.domain.start_time import quarter_hour_from, read_time
from facilitator.ui.condition_words import short_weekday_words, week_words, weekday_words
from facilitator.ui.pages.form_card import FormCard
from facilitator.ui.pages.own_numbers import TypedLine
from facilitator.ui.texts import clock_words, fill_in, minutes_long
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.calendar import LENGTH_STEP_MIN, WEEKS, CalendarView, CalendarViewModel
from facilitator.ui.widgets.buttons import Button, OutlinedButton
from facilitator.ui.widgets.calm_list import ChoiceList
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.many_chips import ManyChips
from facilitator.ui.widgets.stepper import Stepper

FIELD_PX = 132
LONGEST = 12


class SeriesForm(QWidget):
    """The rows of one series."""

    def __init__(self, view_model: CalendarViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._series: Series | None = None
        self.card = FormCard(look)
        self.weekdays = ManyChips(
            look,
            self.tr("Days of the week"),
            [(day, short_weekday_words(day), weekday_words(day)) for day in Weekday],
        )
        self.time = TimeStepper(look, self.tr("Start time"))
        self.length = Stepper(look)
        self.every = Stepper(look)
        self.shift = OutlinedButton(look, self.tr("Count from one week later"))
        self.weeks = ManyChips(
            look, self.tr("Only in these weeks of the month"), [(week, week_words(week), "") for week in WEEKS]
        )
        self.format = ChoiceList(self.tr("The usual format"))
        self._build()
        self._connect()

    def show_view(self, view: CalendarView) -> None:
        """Show the series that is open."""
        self._series = series = view.editing
        if series is None:
            return
        rhythm = series.rhythm
        self.weekdays.show_values(rhythm.weekdays)
        self.time.show_time(series.starts)
        self._show_length(series.length_min)
        self._show_every(rhythm.every_weeks)
        by_month = bool(rhythm.weeks_of_month)
        self._every_row.set_shown(not by_month)
        self._shift_row.set_shown(not by_month and rhythm.every_weeks > 1)
        self.weeks.show_values(rhythm.weeks_of_month)
        self.format.offer(view.formats)
        self.format.show_value(series.format_id)

    def _show_length(self, minutes: int) -> None:
        said = minutes_long(minutes)
        more = self.tr("The room is ours for longer. Now: {minutes}.")
        less = self.tr("The room is ours for less long. Now: {minutes}.")
        self.length.set_value(minutes, add_name=fill_in(more, minutes=said), take_name=fill_in(less, minutes=said))

    def _show_every(self, weeks: int) -> None:
        more = self.tr("More weeks between meetings. Now: every %n weeks.", "", weeks)
        less = self.tr("Fewer weeks between meetings. Now: every %n weeks.", "", weeks)
        self.every.set_value(weeks, add_name=more, take_name=less)

    def _build(self) -> None:
        self.card.add_row(self.tr("Days"), self.weekdays, wide=True)
        self.card.add_row(self.tr("Start time"), self.time)
        row = self.card.add_row(self.tr("Minutes the room is ours"), self.length)
        row.set_addition(self.tr("A longer format is told in the list of coming meetings."))
        self._every_row = self.card.add_row(self.tr("Every how many weeks"), self.every)
        self._shift_row = self.card.add_row(self.tr("If these are the wrong weeks"), self.shift)
        weeks = self.card.add_row(self.tr("Only in these weeks of the month"), self.weeks, wide=True)
        weeks.set_addition(self.tr("None chosen: in all of them."))
        self.card.add_row(self.tr("The usual format"), self.format)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def _connect(self) -> None:
        model = self._view_model
        self.weekdays.asked.connect(model.set_weekday)
        self.time.chosen.connect(model.set_starts)
        self.length.increased.connect(lambda: model.change_length(LENGTH_STEP_MIN))
        self.length.decreased.connect(lambda: model.change_length(-LENGTH_STEP_MIN))
        self.every.increased.connect(lambda: self._step(1))
        self.every.decreased.connect(lambda: self._step(-1))
        self.shift.clicked.connect(model.shift_weeks)
        self.weeks.asked.connect(model.set_week_of_month)
        self.format.chosen.connect(model.set_format)

    def _step(self, by: int) -> None:
        if self._series is not None:
            self._view_model.set_every(self._series.rhythm.every_weeks + by)


class TimeStepper(QWidget):
    """[-] 19:30 [+] in quarter hours, with a field that can be typed into; `chosen` carries the time."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._at = time(19, 30)
        self.earlier = Button(look, icon="minus", words="step")
        self.earlier.setAccessibleName(self.tr("A quarter of an hour earlier"))
        self.field = TypedLine(name, LONGEST)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.later = Button(look, icon="plus", words="step")
        self.later.setAccessibleName(self.tr("A quarter of an hour later"))
        self.hint = Label(self.tr("Type a time like 19:30 or 7:30 pm."), "quiet")
        self.hint.hide()
        self._row = QHBoxLayout()
        for widget in (self.earlier, self.field, self.later):
            self._row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addWidget(self.hint)
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.field.editingFinished.connect(self._read)
        look.scaled.connect(self._space)
        self._space()

    def show_time(self, at: time) -> None:
        """Show this time; nothing is told."""
        self._at = at
        self.hint.hide()
        self.field.setText(clock_words(at))

    def _move(self, quarters: int) -> None:
        self.chosen.emit(quarter_hour_from(self._at, quarters))

    def _read(self) -> None:
        found = read_time(self.field.text())
        self.hint.setVisible(found is None)
        if found is not None and found != self._at:
            self.chosen.emit(found)

    def _space(self) -> None:
        self.field.setFixedWidth(self._look.px(FIELD_PX))
        self._row.setSpacing(self._look.px(SPACE["near"]))
