# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The waiting line in Run: chips with seat numbers, or whose turn it is in a round. Numbers only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.domain.formats import SharingOrder
from facilitator.domain.waiting_line import SOMEONE
from facilitator.ui.texts import fill_in
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
    """Who waits, or whose turn comes next in a round. Hidden where nobody can wait."""

    remove_asked = Signal(int)
    move_asked = Signal(int, int)
    add_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._label = Label("", "quiet", wrap=False)
        self._says = Label("", "quiet")
        self._compact = False
        self._view: LineView | None = None
        self._chips: list[SeatChip] = []
        self._flow = FlowLayout(spacing=look.px(8))
        self.add = Button(look, icon="plus", words="step compact")
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

    def set_compact(self, compact: bool) -> None:
        """Say only what is being typed, for low windows."""
        if compact != self._compact:
            self._compact = compact
            if self._view is not None:
                self.render_line(self._view)

    def render_line(self, view: LineView) -> None:
        """Show who waits."""
        self._view = view
        in_round = view.order is SharingOrder.ROUND
        self.setVisible(in_round or view.order is SharingOrder.LINE)
        self._label.setText(self._round_words(view) if in_round else self.tr("Waiting"))
        self.add.setAccessibleName(self.tr("Choose the next seat") if in_round else self.tr("Add a seat to the line"))
        self._render_chips(() if in_round else view.waiting, view)
        self._says.setText(self._saying(view))
        self._says.setVisible(bool(self._says.text()))

    def _round_words(self, view: LineView) -> str:
        if view.next_seat is None:
            return self.tr("Everyone has had a turn.")
        return fill_in(self.tr("Next: seat {seat}"), seat=view.next_seat)

    def _saying(self, view: LineView) -> str:
        if view.typed and view.order is SharingOrder.ROUND:
            return fill_in(self.tr("Seat {seat}? Enter goes there."), seat=view.typed)
        if view.typed:
            return fill_in(self.tr("Seat {seat}? Enter adds it."), seat=view.typed)
        if view.order is not SharingOrder.ROUND and not view.waiting and not self._compact:
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
        # Between what comes before the line and its [+], not at the end of the page.
        before = self.add.previousInFocusChain()
        if before is not None:
            QWidget.setTabOrder(before, chip)
        self._chips.append(chip)
        self._flow.addWidget(chip)

    def _chip_name(self, seat: int, place: int, spoken: bool) -> str:
        if seat == SOMEONE:
            return fill_in(self.tr("Someone, number {place} in line. Remove."), place=place + 1)
        if spoken:
            whole = self.tr("Seat {seat}, number {place} in line, has shared. Remove.")
        else:
            whole = self.tr("Seat {seat}, number {place} in line. Remove.")
        return fill_in(whole, seat=seat, place=place + 1)

    def _space(self) -> None:
        self._label.setMinimumHeight(self._look.px(40))


class SeatPad(QWidget):
    """Seats to press, one for each chair, and Someone. Stands in place of the words; many chairs scroll."""

    seat_chosen = Signal(int)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: list[ChipButton] = []
        self.setAccessibleName(self.tr("Seats"))
        self._title = Label(self.tr("Who would like to speak?"), "section")
        self._hint = Label(self.tr("You can also type the seat's number, then Enter."), "quiet")
        self.someone = ChipButton(look, self.tr("Someone, without a number"))
        self.close_button = PlainButton(look, self.tr("Close"), icon="close")
        self.close_button.setAccessibleName(self.tr("Close the seats"))
        self.someone.clicked.connect(lambda: self.seat_chosen.emit(SOMEONE))
        self.close_button.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self._make_seats(), 1)

    def _make_seats(self) -> QScrollArea:
        seats = QWidget()
        seats.setAutoFillBackground(False)
        self._grid = QGridLayout()
        self._grid.setSpacing(self._look.px(8))
        inside = QVBoxLayout(seats)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._look.px(12))
        inside.addWidget(self.someone, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(seats)
        area.viewport().setAutoFillBackground(False)
        return area

    def show_seats(self, chairs: int, *, in_round: bool = False) -> None:
        """Offer this many seats; in a round, one to go on from."""
        self._title.setText(self.tr("Which seat is next?") if in_round else self.tr("Who would like to speak?"))
        self.someone.setVisible(not in_round)
        while len(self._buttons) < chairs:
            seat = len(self._buttons) + 1
            button = ChipButton(self._look, str(seat), words="heavy")
            button.setAccessibleName(fill_in(self.tr("Seat {seat}"), seat=seat))
            button.clicked.connect(lambda _=False, seat=seat: self.seat_chosen.emit(seat))
            self._grid.addWidget(button, (seat - 1) // _PAD_COLUMNS, (seat - 1) % _PAD_COLUMNS)
            self._buttons.append(button)
        for seat, button in enumerate(self._buttons, start=1):
            button.setVisible(seat <= chairs)

    def take_focus(self) -> None:
        """Put the focus on the first seat."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
