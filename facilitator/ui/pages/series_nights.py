# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The next meetings of a series: when, by which format and why, what is out of it, and what can be changed for one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.night_words import night_day_words, night_sentences
from facilitator.ui.pages.form_card import FormCard
from facilitator.ui.pages.series_form import TimeStepper
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.calendar import CalendarView, CalendarViewModel
from facilitator.ui.viewmodels.nights import NightView
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.day_field import DayField
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_NARROW_PX = 640


class SeriesNights(QWidget):
    """A row for each night. One at a time can be open to be moved."""

    def __init__(self, view_model: CalendarViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self.rows: dict[date, NightRow] = {}
        self._open: date | None = None
        self.heading = Label(self.tr("The next meetings"), "section")
        self.card = FormCard(look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.card)
        look.scaled.connect(self._space)
        self._space()

    def show_view(self, view: CalendarView) -> None:
        """Show what comes."""
        days = [night.choice.occurrence.day for night in view.nights]
        if days != list(self.rows):
            self._rebuild(days)
        for night in view.nights:
            row = self.rows[night.choice.occurrence.day]
            row.show_night(night, view)
            row.editor.setVisible(night.choice.occurrence.day == self._open and not night.choice.off)
        self.setVisible(bool(days))

    def _toggle(self, day: date) -> None:
        """Open the editor of this night, or close it."""
        self._open = None if self._open == day else day
        for other, row in self.rows.items():
            row.editor.setVisible(other == self._open)
        if self._open is not None:
            self.rows[day].day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self, days: list[date]) -> None:
        focus = self.focusWidget()
        held = next((day for day, row in self.rows.items() if row.isAncestorOf(focus or self)), None)
        self.card.clear()
        self.rows.clear()
        for day in days:
            row = self.rows[day] = NightRow(day, self._view_model, self._look)
            row.shift.clicked.connect(lambda _=False, day=day: self._toggle(day))
            self.card.add_widget(row)
        if held is not None and held in self.rows:
            self.rows[held].off.setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(SPACE["row"]))


class NightRow(QWidget):
    """One night: its day, its format, the reason, and what can be done."""

    def __init__(self, day: date, view_model: CalendarViewModel, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day = day
        self._view_model = view_model
        self._series_id = ""
        self._start = datetime.combine(day, time(19, 30))
        self.when = Label("", "question")
        self.format = Label("")
        self.why = Label("", "quiet")
        self.off = PlainButton(look)
        self.shift = PlainButton(look, self.tr("Move"))
        self.usual = PlainButton(look, self.tr("As usual"))
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        for button in (self.usual, self.off, self.shift):
            self._flow.addWidget(button)
        self._words = QVBoxLayout()
        for label in (self.when, self.format, self.why):
            self._words.addWidget(label)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.addLayout(self._words, 3)
        self._across.addWidget(buttons, 2)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._across)
        self._column.addWidget(self._make_editor())
        self.off.clicked.connect(self._toggle_off)
        self.usual.clicked.connect(lambda: view_model.as_usual(self._series_id, day))
        look.scaled.connect(self._space)
        self._space()

    def show_night(self, night: NightView, view: CalendarView) -> None:
        """Show one night."""
        choice = night.choice
        self._series_id, self._start, self._is_off = choice.series_id, choice.start, choice.off
        day = night_day_words(choice)
        sentences = night_sentences(night, view.calendar.own_days)
        self.when.setText(day)
        self.format.setText(night.title)
        self.format.setVisible(bool(night.title) and not choice.off)
        self.why.setText(" ".join(sentences))
        self.off.set_text(self.tr("Meet after all") if choice.off else self.tr("No meeting"))
        self.shift.setVisible(not choice.off)
        self.usual.setVisible(choice.moved or choice.is_by_hand)
        for button, name in (
            (self.off, self.tr("Meet after all: {day}") if choice.off else self.tr("No meeting: {day}")),
            (self.shift, self.tr("Another day or time: {day}")),
            (self.usual, self.tr("As usual: {day}")),
        ):
            button.setAccessibleName(fill_in(name, day=day))
        self.day.show_day(choice.start.date())
        self.time.show_time(choice.start.time())

    _is_off = False

    def _toggle_off(self) -> None:
        self._view_model.set_off(self._day, not self._is_off)

    def _make_editor(self) -> QWidget:
        self.editor = QWidget()
        self.day = DayField(self._look, self.tr("Day of this meeting"), self._day)
        self.time = TimeStepper(self._look, self.tr("Start time of this meeting"))
        self._editor_flow = FlowLayout(self.editor)
        self._editor_flow.addWidget(self.day)
        self._editor_flow.addWidget(self.time)
        self.day.chosen.connect(self._move_day)
        self.time.chosen.connect(lambda at: self._move(datetime.combine(self._start.date(), at)))
        self.editor.hide()
        return self.editor

    def _move_day(self, day: date) -> None:
        self._move(datetime.combine(day, self._start.time()))

    def _move(self, to: datetime) -> None:
        if to != self._start and abs(to.date() - self._day) < timedelta(days=366):
            self._view_model.move_night(self._day, to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons stand below the words where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_NARROW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if narrow else across)

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._words.setSpacing(px(2))
        self._flow.setSpacing(px(4))
        self._editor_flow.setSpacing(px(12))
