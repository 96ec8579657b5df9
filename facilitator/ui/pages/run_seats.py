# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel of seats in Run: one to press for each chair, who waits in which order, and how the line or the round goes.

It stands in place of the words (key Q). Deliberately not here: the chips beside the timer (`run_line.py`).
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.formats import SharingOrder
from facilitator.domain.waiting_line import SOMEONE, SOMEONE_ONLINE, online
from facilitator.ui.pages.run_line import direction_words
from facilitator.ui.pages.run_panel import RunPanel
from facilitator.ui.seat_words import chip_words, seat_name
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.meeting_views import LineView
from facilitator.ui.widgets.buttons import Button, ChipButton, OutlinedButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.stepper import Stepper

_ONLINE_SEATS = 12
"""So many places online have a button; any other number can be typed."""


class SeatPad(RunPanel):
    """Seats to press, and Someone; beneath them what a leader may settle for this line or round."""

    seat_chosen = Signal(int)
    move_asked = Signal(int, int)
    remove_asked = Signal(int)
    quiet_first_asked = Signal(bool)
    hybrid_asked = Signal(bool)
    tokens_asked = Signal(bool)
    come_back_asked = Signal()
    people_asked = Signal(int)
    by_seats_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, self.tr("Who would like to speak?"), self.tr("Close"), self.tr("Close the seats"), parent
        )
        self.setAccessibleName(self.tr("Seats"))
        self._hint = Label("", "quiet")
        self.someone = ChipButton(look, self.tr("Someone", "a hand without a seat number"))
        self.someone.setAccessibleName(self.tr("Someone, without a number"))
        self.room = _Seats(look)
        self._online_title = Label(self.tr("Online"), "strong")
        self.someone_online = ChipButton(look, self.tr("Someone online"))
        self.far = _Seats(look)
        self.round = _RoundBox(look)
        self.order = _Order(look)
        self._options = QWidget()
        self._make_options()
        self.column.addWidget(self._hint)
        self.column.addWidget(self.someone, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.room)
        self.column.addWidget(self._online_title)
        self.column.addWidget(self.someone_online, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.far, self.round, self._options, self.order):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._connect()

    def _make_options(self) -> None:
        self.quiet_first = ChipButton(self._look, self.tr("New voices first"), checkable=True)
        self.quiet_first.setAccessibleDescription(self.tr("Whoever has not spoken goes first."))
        self.hybrid = ChipButton(self._look, self.tr("Some are online"), checkable=True)
        self.hybrid.setAccessibleDescription(self.tr("Two lines, called in turn: the room and online."))
        self.tokens = ChipButton(self._look, self.tr("Colours, not numbers"), checkable=True)
        self.tokens.setAccessibleDescription(self.tr("Each seat is called by the colour of a token."))
        flow = FlowLayout(self._options, spacing=self._look.px(8))
        for chip in (self.quiet_first, self.hybrid, self.tokens):
            flow.addWidget(chip)

    def _connect(self) -> None:
        self.someone.clicked.connect(lambda: self.seat_chosen.emit(SOMEONE))
        self.someone_online.clicked.connect(lambda: self.seat_chosen.emit(SOMEONE_ONLINE))
        self.room.chosen.connect(self.seat_chosen)
        self.far.chosen.connect(lambda number: self.seat_chosen.emit(online(number)))
        self.quiet_first.clicked.connect(lambda on: self.quiet_first_asked.emit(on))
        self.hybrid.clicked.connect(lambda on: self.hybrid_asked.emit(on))
        self.tokens.clicked.connect(lambda on: self.tokens_asked.emit(on))
        self.order.move_asked.connect(self.move_asked)
        self.order.remove_asked.connect(self.remove_asked)
        self.round.people_asked.connect(self.people_asked)
        self.round.by_seats_asked.connect(self.by_seats_asked)
        self.round.come_back_asked.connect(self.come_back_asked)

    def render_line(self, view: LineView) -> None:
        """Show the seats, and how the line or the round goes."""
        in_round = view.order is SharingOrder.ROUND
        by_people = in_round and view.people is not None
        self.title.setText(self._title_words(in_round=in_round, by_people=by_people))
        self._hint.setText(self.tr("You can also type the seat's number, then Enter."))
        self._hint.setVisible(not by_people)
        self.someone.setVisible(not in_round)
        self.room.setVisible(not by_people)
        self.room.show_seats(0 if by_people else view.chairs, tokens=view.tokens)
        for widget in (self._online_title, self.someone_online, self.far):
            widget.setVisible(view.hybrid)
        self.far.show_seats(_ONLINE_SEATS if view.hybrid else 0, tokens=view.tokens, is_online=True)
        self.round.setVisible(in_round)
        if in_round:
            self.round.render_round(view)
        self.quiet_first.setVisible(view.may_let_quiet_first)
        self.quiet_first.setChecked(view.quiet_first)
        self.hybrid.setChecked(view.hybrid)
        self.tokens.setChecked(view.tokens)
        self.order.render_order(view)
        self._tab_in_order()

    def take_focus(self) -> None:
        """Put the focus on the first seat, or on what stands first."""
        first = self.room.first() or self.round.first()
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _title_words(self, *, in_round: bool, by_people: bool) -> str:
        if by_people:
            return self.tr("How the round goes")
        return self.tr("Which seat is next?") if in_round else self.tr("Who would like to speak?")

    def _tab_in_order(self) -> None:
        shown: list[QWidget] = [self.close_button, self.someone, *self.room.buttons, self.someone_online]
        shown += [*self.far.buttons, *self.round.findChildren(Button), self.quiet_first, self.hybrid, self.tokens]
        for before, after in pairwise((*shown, *self.order.buttons())):
            QWidget.setTabOrder(before, after)


class _Seats(QWidget):
    """Chips for so many seats, in rows as they fit."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.buttons: list[ChipButton] = []
        self._shown = 0
        self._flow = FlowLayout(self, spacing=look.px(8))

    def show_seats(self, seats: int, *, tokens: bool, is_online: bool = False) -> None:
        """Offer this many."""
        while len(self.buttons) < seats:
            number = len(self.buttons) + 1
            button = ChipButton(self._look, "", words="heavy", parent=self)
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._flow.addWidget(button)
            self.buttons.append(button)
        for number, button in enumerate(self.buttons, start=1):
            seat = online(number) if is_online else number
            words = chip_words(number, tokens=tokens)
            if button.text() != words:
                button.set_text(words)
            button.setAccessibleName(seat_name(seat, tokens=tokens))
            button.setVisible(number <= seats)
        self._shown = seats

    def first(self) -> Button | None:
        """Give the first one to press; None where there is none."""
        return self.buttons[0] if self._shown and self.buttons else None


class _RoundBox(QWidget):
    """How a round goes: which way, by how many people instead of seats, and who comes back."""

    people_asked = Signal(int)
    by_seats_asked = Signal()
    come_back_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._direction = Label("", "quiet")
        self.count = OutlinedButton(look, self.tr("How many are we?"), words="compact even")
        self.count.setAccessibleDescription(self.tr("The round goes by people instead of seats."))
        self._row = QWidget()
        self.stepper = Stepper(look)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stepper)
        row.addWidget(Label(self.tr("of us in this round", "beside a number with minus and plus"), "quiet"), 1)
        self.by_seats = OutlinedButton(look, self.tr("By seats again"), words="compact even")
        self.come_back = OutlinedButton(look, self.tr("Someone comes back"), words="compact even")
        self.come_back.setAccessibleDescription(self.tr("Whoever passed can speak when the round is through."))
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=look.px(8))
        for button in (self.count, self.by_seats, self.come_back):
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._direction, self._row, self._buttons):
            self._column.addWidget(widget)
        self.count.clicked.connect(lambda: self.people_asked.emit(0))
        self.stepper.increased.connect(lambda: self.people_asked.emit(1))
        self.stepper.decreased.connect(lambda: self.people_asked.emit(-1))
        self.by_seats.clicked.connect(self.by_seats_asked)
        self.come_back.clicked.connect(self.come_back_asked)

    def render_round(self, view: LineView) -> None:
        """Show how it goes."""
        self._direction.setText(direction_words(view.direction))
        by_people = view.people is not None
        leaves = self.by_seats if self.by_seats.hasFocus() else self.count if self.count.hasFocus() else None
        self._row.setVisible(by_people)
        self.count.setVisible(not by_people)
        self.by_seats.setVisible(by_people)
        if leaves is not None and leaves.isHidden():
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)
        people = view.people or 0
        add = fill_in(self.tr("One more of us. Now {number}."), number=people)
        take = fill_in(self.tr("One fewer of us. Now {number}."), number=people)
        self.stepper.set_value(people, add_name=add, take_name=take)

    def first(self) -> Button:
        """Give the first one to press."""
        return self.count if not self.count.isHidden() else self.stepper.findChildren(Button)[-1]


class _Order(QWidget):
    """Who waits, one below the other, with what moves each: for a mouse that cannot draw."""

    move_asked = Signal(int, int)
    remove_asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[_Waiting] = []
        self._title = Label(self.tr("In this order"), "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)

    def buttons(self) -> list[Button]:
        """Give all that can be pressed, in order."""
        return [button for row in self._rows for button in (row.earlier, row.later, row.remove)]

    def render_order(self, view: LineView) -> None:
        """Show who waits."""
        self.setVisible(bool(view.waiting))
        while len(self._rows) < len(view.waiting):
            at = len(self._rows)
            row = _Waiting(self._look, at)
            row.earlier.clicked.connect(lambda _=False, at=at: self.move_asked.emit(at, -1))
            row.later.clicked.connect(lambda _=False, at=at: self.move_asked.emit(at, 1))
            row.remove.clicked.connect(lambda _=False, at=at: self.remove_asked.emit(at))
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(view.waiting))
            if place < len(view.waiting):
                row.render_waiting(seat_name(view.waiting[place], tokens=view.tokens))


class _Waiting(QWidget):
    """One who waits: earlier, later, out of the line."""

    def __init__(self, look: Look, place: int) -> None:
        super().__init__()
        self._place = place
        self._who = Label("")
        self.earlier = Button(look, icon="up", words="step compact")
        self.later = Button(look, icon="down", words="step compact")
        self.remove = Button(look, icon="close", words="step compact")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for button in (self.earlier, self.later, self.remove):
            row.addWidget(button)
        row.addWidget(self._who, 1)

    def render_waiting(self, who: str) -> None:
        """Show who it is."""
        whole = fill_in(self.tr("{number}. {who}", "a place in the line"), number=self._place + 1, who=who)
        self._who.setText(whole)
        self.earlier.setAccessibleName(fill_in(self.tr("{who}: earlier"), who=who))
        self.later.setAccessibleName(fill_in(self.tr("{who}: later"), who=who))
        self.remove.setAccessibleName(fill_in(self.tr("{who}: out of the line"), who=who))
