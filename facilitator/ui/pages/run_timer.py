# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is timed, in Run: the disc, its words, and what a leader can do in the moment."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.formats import PartKind, SharingOrder
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.timing import Phase, TimerReading
from facilitator.domain.waiting_line import SOMEONE
from facilitator.ui.seat_words import seat_name
from facilitator.ui.texts import digits_words, left_words, minutes_long, of_words
from facilitator.ui.theme import Look, give_class
from facilitator.ui.viewmodels.meeting_views import TimerView
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.disc import TimerDisc
from facilitator.ui.widgets.labels import Label

_INK = {Phase.SOON: "soon", Phase.TIME: "over", Phase.EXTRA: "over"}
_DISC: dict[Phase, Literal["ready", "fine", "soon", "time", "extra", "held", "none"]] = {
    Phase.READY: "ready",
    Phase.FINE: "fine",
    Phase.SOON: "soon",
    Phase.TIME: "time",
    Phase.EXTRA: "extra",
    Phase.HELD: "held",
}
_DISC_PX = 134
_COMPACT_DISC_PX = 92
_LARGE_PRINT_DISC_PX = 60
"""At 100 % text; beside large print the words need the room."""
_LARGE_PRINT = 1.5


class RunTimer(QWidget):
    """The disc with its words, and the actions beneath; only what this part uses is there."""

    more_asked = Signal()
    sign_asked = Signal()
    hold_asked = Signal()
    let_be_asked = Signal()
    give_back_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = False
        self._disc = TimerDisc(look, diameter=_DISC_PX)
        self._who = Label("", "quiet")
        self._left = Label("", "disc")
        self._of = Label("", "label")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self._who, self._left, self._of):
            words.addWidget(label)
        words.addStretch(1)
        self._face = QHBoxLayout()
        self._face.addWidget(self._disc)
        self._face.addLayout(words, 1)
        self._make_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._face)
        column.addLayout(self._grid)
        self._column = column
        look.scaled.connect(self._space)
        self._space()

    def _make_actions(self) -> None:
        def button(words: str) -> OutlinedButton:
            return OutlinedButton(self._look, words, words="run even", parent=self)

        self.more = button(self.tr("1 more minute"))
        self.sign = button(self.tr("Wrap-up sign"))
        self.hold = button(self.tr("Hold"))
        self.let_be = button(self.tr("Let it be"))
        self.give_back = button(self.tr("Give the rest back"))
        self._grid = QGridLayout()
        self.more.clicked.connect(self.more_asked)
        self.sign.clicked.connect(self.sign_asked)
        self.hold.clicked.connect(self.hold_asked)
        self.let_be.clicked.connect(self.let_be_asked)
        self.give_back.clicked.connect(self.give_back_asked)
        self._laid_out: tuple[tuple[OutlinedButton, ...], int] = ((), 0)

    def set_compact(self, compact: bool) -> None:
        """Take less room, for low windows."""
        if compact != self._compact:
            self._compact = compact
            self._space()

    def render_timer(self, view: TimerView) -> None:
        """Show how the timer stands."""
        reading = view.reading
        self._render_words(view, reading)
        shown = reading is not None and reading.limit_s is not None and not reading.left_be
        with_disc = shown and view.style in (TimerStyle.DISC, TimerStyle.DISC_AND_WORDS)
        self._disc.setVisible(with_disc)
        if with_disc and reading is not None:
            phase = Phase.HELD if view.held or view.asked else reading.phase
            self._disc.set_value(reading.fraction, _DISC[phase], name=left_words(reading))
        self.hold.set_text(self.tr("Carry on") if view.held else self.tr("Hold"))
        if view.held:
            # The big button says "Carry on" too; readers tell the two apart.
            self.hold.setAccessibleName(self.tr("Carry on with the timer"))
        self._lay_out(self._fitting(view))

    def _render_words(self, view: TimerView, reading: TimerReading | None) -> None:
        self._who.setText(self._who_words(view))
        self._of.setText("")
        give_class(self._left, "disc")
        if reading is None or reading.limit_s is None:
            self._left.setText(self._untimed_words(view, reading))
        elif reading.begins_in_s > 0:
            self._left.setText(left_words(reading))
        elif view.style is TimerStyle.NOTHING or reading.left_be:
            self._left.setText(self.tr("Let it be") if reading.left_be else "")
        elif view.style is TimerStyle.DIGITS and reading.left_s is not None:
            self._left.setText(digits_words(reading.left_s))
        else:
            self._left.setText(left_words(reading))
            if reading.phase is Phase.EXTRA and reading.left_s is not None:
                self._of.setText(digits_words(reading.left_s))
            elif reading.phase is not Phase.READY and not self._compact:
                self._of.setText(of_words(reading.limit_s))
        if reading is not None and reading.phase in _INK and not reading.left_be:
            give_class(self._left, f"disc {_INK[reading.phase]}")
        self._of.setVisible(bool(self._of.text()))
        self._who.setVisible(bool(self._who.text()))

    def _untimed_words(self, view: TimerView, reading: TimerReading | None) -> str:
        if reading is not None and reading.phase is Phase.HELD:
            return self.tr("On hold")
        if view.held:
            return self.tr("On hold")
        if reading is not None:
            return self.tr("No limit")
        return minutes_long(view.planned_min) if view.planned_min else ""

    def _who_words(self, view: TimerView) -> str:
        if view.kind is PartKind.SILENCE:
            return self.tr("Silence")
        if view.kind is PartKind.BREAK:
            return self.tr("Break")
        if view.order is None:
            return self.tr("This part")
        if view.order is SharingOrder.SPEAKER:
            return self.tr("The speaker")
        if view.seat is not None:
            return self.tr("Someone speaks") if view.seat == SOMEONE else seat_name(view.seat, tokens=view.tokens)
        return self.tr("Each share")

    def _fitting(self, view: TimerView) -> tuple[OutlinedButton, ...]:
        reading = view.reading
        limited = reading is not None and reading.limit_s is not None and reading.phase is not Phase.READY
        if view.asked:
            # The timer stands already; the big button asks what to do about it.
            return (self.more,) if limited else ()
        if not limited:
            return (self.hold,) if view.begun else ()
        if view.order is None:
            return (self.more, self.hold)
        return (self.more, self.sign, self.hold, self.let_be, self.give_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions one below the other where two do not fit."""
        super().resizeEvent(event)
        self._lay_out(self._laid_out[0])

    def _lay_out(self, buttons: tuple[OutlinedButton, ...]) -> None:
        in_pairs = buttons[: len(buttons) // 2 * 2]
        widest = max((button.sizeHint().width() for button in in_pairs), default=0)
        columns = 2 if 2 * widest + self._grid.horizontalSpacing() <= self.width() else 1
        if (buttons, columns) == self._laid_out:
            return
        for button in (self.more, self.sign, self.hold, self.let_be, self.give_back):
            self._grid.removeWidget(button)
            button.setVisible(button in buttons)
        for place, button in enumerate(buttons):
            last_alone = columns == 2 and place == len(buttons) - 1 and place % 2 == 0
            self._grid.addWidget(button, place // columns, place % columns, 1, 2 if last_alone else 1)
        self._laid_out = (buttons, columns)

    def _space(self) -> None:
        small = _LARGE_PRINT_DISC_PX if self._look.scale > _LARGE_PRINT else _COMPACT_DISC_PX
        self._disc.set_diameter(small if self._compact or self._look.scale > _LARGE_PRINT else _DISC_PX)
        self._face.setSpacing(self._look.px(20))
        self._grid.setSpacing(self._look.px(6 if self._compact else 8))
        self._column.setSpacing(self._look.px(6 if self._compact else 12))
        for button in (self.more, self.sign, self.hold, self.let_be, self.give_back):
            give_class(button, "run compact even" if self._compact else "run even")
