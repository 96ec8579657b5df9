# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The waiting line in Run: chips in calling order, or whose turn it is in a round. Numbers or colours, never names.

The panel with all seats, and what else can be done with the line, is in `run_seats.py`.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from facilitator.domain.formats import CircleDirection, SharingOrder
from facilitator.ui.seat_words import chip_words, is_plain, seat_name
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.meeting_views import LineView
from facilitator.ui.widgets.buttons import Button, ChipButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label


class SeatChip(ChipButton):
    """One who waits. Pressed, it leaves the line; Alt+Left and Alt+Right move it; Delete takes it out.

    Drawn onto another chip, it takes that place: an extra for the mouse, never the only way.
    """

    moved = Signal(int)
    dropped = Signal(QPoint)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a draw may begin."""
        self._from = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it where it was drawn to; a press without a draw is a press."""
        at = event.globalPosition().toPoint()
        if (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            self.setDown(False)
            self.dropped.emit(at)
            return
        super().mouseReleaseEvent(event)

    _from = QPoint()

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


MOST_CHIPS, MOST_CHIPS_LOW = 6, 3
"""So many of those who wait have a chip here, fewer in low windows and while somebody speaks; one tells of the rest."""


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
        self._compact = self._below = False
        self._view: LineView | None = None
        self._chips: list[SeatChip] = []
        self._box = QWidget()
        self._flow = FlowLayout(self._box, spacing=look.px(8))
        self.add = Button(look, icon="plus", words="step compact")
        self.add.clicked.connect(self.add_asked)
        self.rest = ChipButton(look, "", parent=self)
        self.rest.clicked.connect(self.add_asked)
        self.rest.hide()
        self._flow.addWidget(self.rest)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._box, 0, 1)
        self._grid.addWidget(self.add, 0, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(self._grid)
        column.addWidget(self._says)
        look.scaled.connect(self._space)
        self._space()

    @property
    def chips(self) -> tuple[SeatChip, ...]:
        """The first of those who wait, in order."""
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
        most = MOST_CHIPS_LOW if self._compact or view.speaking else MOST_CHIPS
        shown = view.waiting if len(view.waiting) <= most else view.waiting[: most - 1]
        self._render_chips(shown, view)
        self._render_rest(len(view.waiting) - len(shown))
        self._place_chips()
        self._says.setText(self._saying(view))
        self._says.setVisible(bool(self._says.text()))

    def _round_words(self, view: LineView) -> str:
        if view.next_seat is None:
            return self.tr("Everyone has had a turn.")
        if view.people is not None and view.next_seat == 0 and view.to_come > len(view.waiting):
            return fill_in(self.tr("Turn {turn} of {turns}"), turn=view.turn, turns=view.people)
        if is_plain(view.next_seat, tokens=view.tokens):
            return fill_in(self.tr("Next: seat {seat}"), seat=view.next_seat)
        return fill_in(self.tr("Next: {who}", "a seat"), who=seat_name(view.next_seat, tokens=view.tokens))

    def _typing(self, view: LineView) -> str:
        """Say what Enter does with what is being typed."""
        if view.typed_online and view.typed:
            return fill_in(self.tr("Online {number}? Enter adds it."), number=view.typed)
        if view.typed_online:
            return self.tr("Online: a number, or Enter for someone.")
        if view.typed and view.order is SharingOrder.ROUND:
            return fill_in(self.tr("Seat {seat}? Enter goes there."), seat=view.typed)
        return fill_in(self.tr("Seat {seat}? Enter adds it."), seat=view.typed) if view.typed else ""

    def _saying(self, view: LineView) -> str:
        typing = self._typing(view)
        if typing or self._compact:
            return typing
        if view.order is SharingOrder.ROUND:
            return "" if view.next_seat is None else direction_words(view.direction)
        return "" if view.waiting else self.tr("No one is waiting. Silence is fine.")

    def _render_chips(self, seats: tuple[int, ...], view: LineView) -> None:
        while len(self._chips) > len(seats):
            chip = self._chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self._chips) < len(seats):
            self._add_chip()
        for place, (chip, seat) in enumerate(zip(self._chips, seats, strict=True)):
            chip.set_text(chip_words(seat, tokens=view.tokens))
            chip.setAccessibleName(self._chip_name(view, seat, place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the chips stand below where there is too little room beside."""
        super().resizeEvent(event)
        self._place_chips()

    def _place_chips(self) -> None:
        """Put the chips beside the words before them, or below when the widest does not fit there."""
        widest = max((chip.sizeHint().width() for chip in (*self._chips, self.rest)), default=0)
        beside = self._label.sizeHint().width() + widest + self.add.sizeHint().width()
        below = bool(self._chips) and beside + 2 * self._grid.horizontalSpacing() > self.width()
        if below != self._below:
            self._below = below
            self._grid.removeWidget(self._box)
            if below:
                self._grid.addWidget(self._box, 1, 0, 1, 3)
            else:
                self._grid.addWidget(self._box, 0, 1)

    def _render_rest(self, more: int) -> None:
        self.rest.setVisible(more > 0)
        if more > 0:
            self.rest.set_text(fill_in(self.tr("+{number}", "so many more wait"), number=more))
            self.rest.setAccessibleName(self.tr("%n more are waiting: open the line", "", more))

    def _add_chip(self) -> None:
        chip = SeatChip(self._look, "", words="heavy", parent=self)
        self._flow.removeWidget(self.rest)
        place = len(self._chips)
        chip.clicked.connect(lambda: self.remove_asked.emit(place))
        chip.moved.connect(lambda by: self._move(place, by))
        chip.dropped.connect(lambda at: self._drop(place, at))
        # Between what comes before the line and its [+], not at the end of the page.
        before = self.add.previousInFocusChain()
        if before is not None:
            QWidget.setTabOrder(before, chip)
        self._chips.append(chip)
        self._flow.addWidget(chip)
        self._flow.addWidget(self.rest)

    def _move(self, place: int, by: int) -> None:
        """Ask to move, and keep the keyboard on the one that moves."""
        before = () if self._view is None else self._view.waiting
        self.move_asked.emit(place, by)
        after = () if self._view is None else self._view.waiting
        if before != after and 0 <= place + by < len(self._chips) and self._chips[place].hasFocus():
            self._chips[place + by].setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, place: int, at: QPoint) -> None:
        for other, chip in enumerate(self._chips):
            if other != place and chip.rect().contains(chip.mapFromGlobal(at)):
                self.move_asked.emit(place, other - place)
                return

    def _chip_name(self, view: LineView, seat: int, place: int) -> str:
        who = seat_name(seat, tokens=view.tokens)
        if seat in view.spoken:
            whole = self.tr("{who}, number {place} in line, has shared. Remove.")
        else:
            whole = self.tr("{who}, number {place} in line. Remove.")
        return fill_in(whole, who=who, place=place + 1)

    def _space(self) -> None:
        self._label.setMinimumHeight(self._look.px(40))


def direction_words(direction: CircleDirection) -> str:
    """Say which way round a circle goes."""
    if direction is CircleDirection.SUNWISE:
        return QApplication.translate("RunLine", "Clockwise round the circle.")
    return QApplication.translate("RunLine", "Counter-clockwise round the circle.")
