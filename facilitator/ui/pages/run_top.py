# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The top line of Run: the time, the pace in words, where we are, the planned end, and Hide."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator.ui.texts import clock_words, ends_words, fill_in, late_words, pace_words, short_ends_words
from facilitator.ui.theme import Look, give_class
from facilitator.ui.viewmodels.meeting_views import TopView
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.labels import Label


class RunTop(QFrame):
    """One line that never grows higher; what matters least leaves first when it gets narrow.

    From two minutes behind the pace words can be pressed. `let_go`: they had the focus, and it leaves them.
    """

    hide_asked = Signal()
    catch_up_asked = Signal()
    let_go = Signal()
    cards_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = ClockLabel("", "clock", widest="00:00")
        self._pace = Label("", "pace", wrap=False)
        self._catch_up = PlainButton(look, "")
        give_class(self._catch_up, "plain tight")
        self._catch_up.clicked.connect(self.catch_up_asked)
        self._catch_up.hide()
        self._number = Label("", "quiet", wrap=False)
        self._title = Label("", "strong", wrap=False)
        self._ends = Label("", "quiet", wrap=False)
        self._hide = PlainButton(look, self.tr("Hide"), icon="hide")
        self._hide.clicked.connect(self.hide_asked)
        self._cards = PlainButton(look, self.tr("Cards"), icon="care")
        self._cards.setAccessibleName(self.tr("Cards: if something happens"))
        self._cards.clicked.connect(self.cards_asked)
        self._long_end = self._short_end = ""
        self._late = False
        self._row = QHBoxLayout(self)
        for label in (self._clock, self._pace, self._catch_up, self._number, self._title):
            self._row.addWidget(label)
        self._row.addStretch(1)
        self._row.addWidget(self._ends)
        self._row.addWidget(self._cards)
        self._row.addWidget(self._hide)
        look.scaled.connect(self._space)
        self._space()

    @property
    def catch_up_button(self) -> PlainButton:
        """The pace words, while they can be pressed."""
        return self._catch_up

    @property
    def cards_button(self) -> PlainButton:
        """The way to the safety cards."""
        return self._cards

    @property
    def hide_button(self) -> PlainButton:
        """The way to Hide."""
        return self._hide

    def render_top(self, view: TopView) -> None:
        """Show the top line's values."""
        self._clock.set_text(clock_words(view.now))
        self._pace.setText(pace_words(view.pace, view.held_min) if view.begun else self.tr("Not begun yet"))
        self._render_catch_up(view)
        place = fill_in(self.tr("Part {number} of {parts}"), number=view.number, parts=view.parts)
        self._number.setText(place)
        self._title.setText(view.title)
        self._long_end, self._short_end = ends_words(view.pace), short_ends_words(view.pace)
        self._make_room()

    def _render_catch_up(self, view: TopView) -> None:
        self._late = view.late
        if not view.late and self._catch_up.hasFocus():
            self.let_go.emit()
        words = late_words(view.pace, view.held_min)
        if view.late and self._catch_up.text() != words:
            self._catch_up.set_text(words)
        if view.late:
            self._catch_up.setAccessibleName(fill_in(self.tr("{pace}. Ways to catch up"), pace=words))

    def minimumSizeHint(self) -> QSize:
        """Ask for the clock and Hide; the rest is there where there is room."""
        return QSize(self._clock.sizeHint().width() + 2 * self._hide.sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        margins = self._row.contentsMargins()
        free = self.width() - margins.left() - margins.right()
        gap = self._row.spacing()
        self._ends.setText(self._long_end)
        pace, other = (self._catch_up, self._pace) if self._late else (self._pace, self._catch_up)
        other.hide()
        needed = (self._clock, pace, self._number, self._ends, self._hide, self._cards)
        if sum(label.sizeHint().width() + gap for label in needed) > free:
            self._ends.setText(self._short_end)
        for label in (self._clock, self._hide, pace, self._cards, self._ends, self._number, self._title):
            free -= label.sizeHint().width() + gap
            label.setVisible(free >= 0)

    def _space(self) -> None:
        side = self._look.px(24)
        self._row.setContentsMargins(side, 0, self._look.px(12), 0)
        self._row.setSpacing(self._look.px(24))
        self.setFixedHeight(self._look.px(52))
