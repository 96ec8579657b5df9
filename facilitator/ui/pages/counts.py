# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts: four figures, and the meetings that are over, fifty at a time so that twenty years open as fast as one."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.headcount import CountCategory
from facilitator.domain.summary import MeetingSummary
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.texts import fill_in, short_day_words
from facilitator.ui.theme import Look, give_class
from facilitator.ui.troubles import trouble_words
from facilitator.ui.viewmodels.counts import CountsView, CountsViewModel, Figures
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label, Line

ROWS_AT_A_TIME = 50
_FIRST_ROWS = 25
_NARROW_PX = 620


class CountsPage(QWidget):
    """The page. Each meeting has one word to press: Check, or Correct when somebody has looked at it already."""

    def __init__(self, view_model: CountsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._view = CountsView()
        self._rows: list[_MeetingRow] = []
        self._stacked = False
        self._focus_waits = False
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the newest meeting, as soon as the meetings are read."""
        self._focus_waits = not self._view.known
        if self._view.known:
            self._focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand figures beneath their day when there is little room."""
        super().resizeEvent(event)
        self._fit()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._scroll = ScrollColumn(look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title = Label(self.tr("Counts"), "title")
        self.empty = Label(self.tr("Counts appear here after your first meeting."))
        self.empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.trouble = Label("", "strong")
        self._figures_box = QWidget()
        self._figures_flow = FlowLayout(self._figures_box)
        self.figures = [_Figure() for _ in range(4)]
        for figure in self.figures:
            self._figures_flow.addWidget(figure)
        self._list_box = QWidget()
        self._list = QVBoxLayout(self._list_box)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame()
        give_class(self.card, "card")
        self.card.setAccessibleName(self.tr("Meetings"))
        self._card_column = QVBoxLayout(self.card)
        self._card_column.setContentsMargins(1, 1, 1, 1)
        self._card_column.setSpacing(0)
        self.more_button = OutlinedButton(look)
        self._list.addWidget(Label(self.tr("Meetings"), "section"))
        self._list.addWidget(self.card)
        self._list.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.title, self.trouble, self.empty, self._figures_box, self._list_box):
            self._scroll.column.addWidget(widget)
        self._scroll.column.addStretch(1)

    def _connect(self) -> None:
        self._view_model.shown.connect(self._render_counts)
        self.more_button.clicked.connect(self._show_more)
        self._look.scaled.connect(self._fit)

    def _fit(self) -> None:
        px = self._look.px
        self._figures_flow.setSpacing(px(56) if self.width() > px(900) else px(32))
        self._list.setSpacing(px(12))
        self._stacked = self.width() < px(_NARROW_PX) + 2 * px(40)
        for row in self._rows:
            row.fit(self._stacked)

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_counts(self, view: CountsView) -> None:
        before, self._view = self._view, view
        told = None if view.trouble is None else trouble_words(view.trouble)
        self.trouble.setText("" if told is None else f"{told.what} {told.next_step}")
        self.trouble.setVisible(told is not None)
        self.empty.setVisible(view.known and view.figures is None)
        self._figures_box.setVisible(view.figures is not None)
        self._list_box.setVisible(view.figures is not None)
        if view.figures is not None:
            self._render_figures(view.figures)
        if view.meetings != before.meetings or view.today != before.today:
            self._render_rows(max(_FIRST_ROWS, len(self._rows)))
        if self._focus_waits and view.known:
            self._focus_waits = False
            self._focus_first()

    def _focus_first(self) -> None:
        first = self._rows[0].button if self._rows else self.empty
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render_figures(self, figures: Figures) -> None:
        locale = QLocale()
        average = self.tr("Average of the last %n", "meetings", figures.averaged)
        shown = (
            (self.tr("Last meeting"), locale.toString(figures.last_here)),
            (average, locale.toString(figures.average, "f", 1)),
            (self.tr("New to us this year"), locale.toString(figures.new_this_year)),
            (self.tr("Meetings held this year"), locale.toString(figures.held_this_year)),
        )
        for figure, (words, number) in zip(self.figures, shown, strict=True):
            figure.set_figure(words, number)

    def _render_rows(self, wanted: int) -> None:
        """Show the newest `wanted` meetings; rows that are there are filled again, so the focus stays."""
        meetings = self._view.meetings[:wanted]
        while len(self._rows) > len(meetings):
            self._rows.pop().remove()
        while len(self._rows) < len(meetings):
            row = _MeetingRow(self._look, first=not self._rows)
            row.button.clicked.connect(partial(self._check, row))
            self._rows.append(row)
            self._card_column.addWidget(row)
            row.show()  # at once, so that it can take the focus
            row.fit(self._stacked)
        for row, meeting in zip(self._rows, meetings, strict=True):
            row.show_meeting(meeting, self._view.today)
        left = len(self._view.meetings) - len(meetings)
        self.more_button.set_text(self.tr("Show %n more", "meetings", min(left, ROWS_AT_A_TIME)))
        self.more_button.setVisible(left > 0)

    def _show_more(self) -> None:
        first_new = len(self._rows)
        self._render_rows(first_new + ROWS_AT_A_TIME)
        if self.more_button.hasFocus() or self.focusWidget() is None:
            self._rows[first_new].button.setFocus(Qt.FocusReason.TabFocusReason)

    def _check(self, row: _MeetingRow) -> None:
        if row.meeting is not None:
            self._view_model.check(row.meeting)


class _Figure(QWidget):
    """A large number under its meaning."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "quiet", wrap=False)
        self.number = Label("", "figure", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self.number)

    def set_figure(self, words: str, number: str) -> None:
        self._words.setText(words)
        self.number.setText(number)
        self.number.setAccessibleName(f"{words}\n{number}")


class _MeetingRow(QWidget):
    """One meeting: the day, how many were here, what else, and the word that opens it."""

    def __init__(self, look: Look, *, first: bool) -> None:
        super().__init__()
        self._look = look
        self.meeting: MeetingSummary | None = None
        self._stacked = False
        self._line = Line(parent=self)
        self._line.setVisible(not first)
        self.day = Label("", wrap=False)
        self.here = Label("", "strong", wrap=False)
        self.facts = Label("", "quiet")
        self.button = PlainButton(look)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across = QHBoxLayout()
        self._words.addWidget(self.day)
        self._words.addWidget(self.here)
        self._words.addWidget(self.facts, 1)
        self._across.addLayout(self._words, 1)
        self._across.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addLayout(self._across)

    def fit(self, stacked: bool) -> None:
        px = self._look.px
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._stacked = stacked
        self._hide_nothing()
        self._words.setDirection(down if stacked else across)
        self._words.setSpacing(0 if stacked else px(24))
        self.day.setMinimumWidth(0 if stacked else px(190))
        self.here.setMinimumWidth(0 if stacked else px(64))
        self._across.setContentsMargins(px(20), px(2), px(12), px(2))
        self.setMinimumHeight(self._look.height("side"))

    def show_meeting(self, meeting: MeetingSummary, today: date) -> None:
        self.meeting = meeting
        day = short_day_words(meeting.held_on, today)
        here = meeting.counts[CountCategory.HERE]
        self.day.setText(day)
        self.here.setText(QLocale().toString(here))
        self.here.setAccessibleName(self.tr("%n here", "", here))
        self.facts.setText(self._facts(meeting))
        self._hide_nothing()
        word = self.tr("Check") if meeting.to_check else self.tr("Correct")
        self.button.set_text(word)
        name = self.tr("Check: {day}") if meeting.to_check else self.tr("Correct: {day}")
        self.button.setAccessibleName(fill_in(name, day=day))

    def _hide_nothing(self) -> None:
        """Beside the others the facts keep their place when they are empty; beneath them they take none."""
        self.facts.setVisible(bool(self.facts.text()) or not self._stacked)

    def remove(self) -> None:
        self.hide()
        self.deleteLater()

    def _facts(self, meeting: MeetingSummary) -> str:
        new, marked = meeting.counts[CountCategory.NEW], meeting.milestones.total()
        words = ""
        if new and marked:
            whole = self.tr("{new}, {milestones}", "how many new, how many milestones")
            words = fill_in(whole, new=self.tr("%n new", "", new), milestones=self.tr("%n milestones", "", marked))
        elif new:
            words = self.tr("%n new", "", new)
        elif marked:
            words = self.tr("%n milestones", "", marked)
        if not meeting.to_check:
            return words
        if not words:
            return self.tr("Not checked yet")
        return fill_in(self.tr("{counts}. Not checked yet", "what was counted"), counts=words)
