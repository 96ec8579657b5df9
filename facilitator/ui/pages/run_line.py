# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The waiting line in Run: chips with seat numbers, or whose turn it is in a round. Numbers only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.formats import SharingOrder
from facilitator.domain.waiting_line import SOMEONE
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.meeting_views import LineView
from facilitator.ui.widgets.buttons import Button, ChipButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_PAD_COLUMNS = 6


class SeatChip(ChipButton):
    """One who waits. Pressed, it leaves the line; Alt+Left and Alt+Right move it; Delete takes it out."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or remove by key."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (event.key() == Qt.Key.Key_Left) != self.isRightToLeft()
            self.moved.emit(-1 if forward else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.click()
        else:
            super().keyPressEvent(event)


class RunLine(QWidget):
    """Who waits. Hidden where nobody can (parts without sharing, one speaker)."""

    remove_asked = Signal(int)
    move_asked = Signal(int, int)
    add_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._label = Label("", "quiet", wrap=False)
        self._says = Label("", "quiet")
        self._chips: list[SeatChip] = []
        self._flow = FlowLayout(spacing=look.px(8))
        self.add = Button(look, icon="plus", words="step compact")
        self.add.setAccessibleName(self.tr("Add a seat to the line"))
        self.add.clicked.connect(self.add_asked)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._flow, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(row)
        column.addWidget(self._says)
        look.changed.connect(self._space)
        self._space()

    @property
    def chips(self) -> tuple[SeatChip, ...]:
        """Those who wait, in order."""
        return tuple(self._chips)

    def render_line(self, view: LineView) -> None:
        """Show who waits."""
        self.setVisible(view.order in (SharingOrder.LINE, SharingOrder.ROUND, SharingOrder.VOLUNTEERS))
        in_round = view.order is SharingOrder.ROUND
        self._label.setText(self.tr("Next") if in_round else self.tr("Waiting"))
        waiting = (view.next_seat,) if in_round and view.next_seat is not None else view.waiting
        self._render_chips(tuple(seat for seat in waiting if seat is not None), view)
        self._says.setText(self._saying(view))
        self._says.setVisible(bool(self._says.text()))

    def _saying(self, view: LineView) -> str:
        if view.typed:
            return self.tr("Seat {seat}? Enter adds it.").format(seat=view.typed)
        if view.order is not SharingOrder.ROUND and not view.waiting:
            return self.tr("No one is waiting. Silence is fine.")
        return ""

    def _render_chips(self, seats: tuple[int, ...], view: LineView) -> None:
        while len(self._chips) > len(seats):
            chip = self._chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self._chips) < len(seats):
            self._add_chip()
        for place, (chip, seat) in enumerate(zip(self._chips, seats, strict=True)):
            chip.set_text(self.tr("Someone", "a hand without a seat number") if seat == SOMEONE else str(seat))
            chip.setAccessibleName(self._chip_name(seat, place, seat in view.spoken))

    def _add_chip(self) -> None:
        chip = SeatChip(self._look, "", words="heavy", parent=self)
        place = len(self._chips)
        chip.clicked.connect(lambda: self.remove_asked.emit(place))
        chip.moved.connect(lambda by: self.move_asked.emit(place, by))
        self._chips.append(chip)
        self._flow.addWidget(chip)

    def _chip_name(self, seat: int, place: int, spoken: bool) -> str:
        if seat == SOMEONE:
            return self.tr("Someone, number {place} in line. Remove.").format(place=place + 1)
        if spoken:
            whole = self.tr("Seat {seat}, number {place} in line, has shared. Remove.")
        else:
            whole = self.tr("Seat {seat}, number {place} in line. Remove.")
        return whole.format(seat=seat, place=place + 1)

    def _space(self) -> None:
        self._label.setMinimumHeight(self._look.px(40))


class SeatPad(QWidget):
    """Seats to press, one for each chair, and Someone. Stands in place of the words while it is open."""

    seat_chosen = Signal(int)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: list[ChipButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(8))
        self._title = Label(self.tr("Who would like to speak?"), "section")
        self._hint = Label(self.tr("You can also type the seat's number, then Enter."), "quiet")
        self.someone = ChipButton(look, self.tr("Someone, without a number"))
        self.close_button = PlainButton(look, self.tr("Close"))
        self.someone.clicked.connect(lambda: self.seat_chosen.emit(SOMEONE))
        self.close_button.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setSpacing(look.px(16))
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.addWidget(self.someone)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def show_seats(self, chairs: int) -> None:
        """Offer this many seats."""
        while len(self._buttons) < chairs:
            seat = len(self._buttons) + 1
            button = ChipButton(self._look, str(seat), words="heavy")
            button.setAccessibleName(self.tr("Seat {seat}").format(seat=seat))
            button.clicked.connect(lambda _=False, seat=seat: self.seat_chosen.emit(seat))
            self._grid.addWidget(button, (seat - 1) // _PAD_COLUMNS, (seat - 1) % _PAD_COLUMNS)
            self._buttons.append(button)
        for seat, button in enumerate(self._buttons, start=1):
            button.setVisible(seat <= chairs)

    def take_focus(self) -> None:
        """Put the focus on the first seat."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
