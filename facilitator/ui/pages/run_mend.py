# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""It began n minutes ago: the quiet hint beside the timer, and the panel in which a late press is put right.

Enter does what the button says; [-] and [+], or digits, change the minutes. Back takes it back.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.kind_words import choice_words, hint_button_words, hint_words, mend_words
from facilitator.ui.pages.run_panel import RunPanel
from facilitator.ui.texts import clock_words, fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.kind_views import HintView, MendChoice, MendView
from facilitator.ui.widgets.buttons import Button, ChipButton, OutlinedButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.offer_card import OfferCard
from facilitator.ui.widgets.stepper import Stepper


class RunHint(QWidget):
    """One quiet line and its button; hidden while nothing seems forgotten. `let_go`: the focus was here, and leaves."""

    mend_asked = Signal()
    let_go = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = Label("", "quiet")
        self.button = OutlinedButton(look, "", words="run compact even")
        self.button.clicked.connect(self.mend_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._words)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        look.scaled.connect(self._space)
        self._space()
        self.hide()

    def render_hint(self, view: HintView | None) -> None:
        """Show the hint, or nothing."""
        if view is None:
            if self.button.hasFocus():
                self.let_go.emit()
            self.hide()
            return
        self._words.setText(hint_words(view))
        if self.button.text() != hint_button_words(view):
            self.button.set_text(hint_button_words(view))
        self.show()

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(4))


class MendPanel(RunPanel):
    """What began or ended, and how many minutes ago. `mend_asked`: the choice and the minutes."""

    mend_asked = Signal(object, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("It began a while ago"), self.tr("Close"), self.tr("Close this panel"), parent)
        self._choices: tuple[MendChoice, ...] = ()
        self._at = 0
        self._minutes = 1
        self._typed = ""
        self._chips: list[ChipButton] = []
        self.clock = Label("")
        self._none = Label(self.tr("There is nothing to put right here."), "quiet")
        self._flow_box = QWidget()
        self._flow = FlowLayout(self._flow_box, spacing=look.px(8))
        self._row = QWidget()
        self.stepper = Stepper(look)
        self._ago = Label(self.tr("How many minutes ago?"), "quiet")
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stepper)
        row.addWidget(self._ago, 1)
        self.button = OfferCard(look)
        self._back = Label(self.tr("The record is right afterwards. Back takes it back."), "quiet")
        for widget in (self.clock, self._none, self._flow_box, self._row, self.button, self._back):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.stepper.increased.connect(lambda: self.change(1))
        self.stepper.decreased.connect(lambda: self.change(-1))
        self.button.clicked.connect(self._mend)

    @property
    def minutes(self) -> int:
        """How many minutes ago, as it stands."""
        return self._minutes

    def begin(self) -> None:
        """Forget what was chosen before: the next view proposes anew."""
        self._choices, self._at, self._typed = (), 0, ""

    def render_mend(self, view: MendView) -> None:
        """Show what can be mended; the minutes chosen stay as long as they can."""
        is_new = [(one.what, one.begin) for one in view.choices] != [(one.what, one.begin) for one in self._choices]
        self._choices = view.choices
        if is_new:
            self._at, self._typed = 0, ""
            self._render_chips()
            if view.choices:
                self._minutes = view.choices[0].proposed_min
        self.clock.setText(self._clock_words(view))
        some = bool(view.choices)
        for widget in (self._flow_box, self._row, self.button, self._back):
            widget.setVisible(some)
        self._none.setVisible(not some)
        self._flow_box.setVisible(len(view.choices) > 1)
        self._render_minutes()

    def take_focus(self) -> None:
        """Put the keyboard on what Enter does."""
        (self.button if self._choices else self.close_button).setFocus(Qt.FocusReason.TabFocusReason)

    def change(self, by: int) -> None:
        """Make it so many minutes more, or fewer."""
        self._typed = ""
        self._minutes += by
        self._render_minutes()

    def type_digit(self, digit: int) -> None:
        """Take the minutes as they are typed, at most two digits."""
        typed = (self._typed + str(digit))[-2:].lstrip("0")
        if typed and self._choices:
            self._typed, self._minutes = typed, int(typed)
            self._render_minutes()

    def choose(self, place: int) -> None:
        """Mend this instead."""
        if 0 <= place < len(self._choices):
            self._at, self._typed = place, ""
            self._minutes = self._choices[place].proposed_min
            self._render_minutes()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _mend(self) -> None:
        if self._choices:
            self.mend_asked.emit(self._choices[self._at], self._minutes)

    def _clock_words(self, view: MendView) -> str:
        if view.begun:
            return fill_in(self.tr("It is {time}.", "the time of day"), time=clock_words(view.now))
        words = self.tr("It is {now}. Planned {planned}.", "the time, and when the meeting should begin")
        return fill_in(words, now=clock_words(view.now), planned=clock_words(view.planned))

    def _render_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, choice in enumerate(self._choices):
            chip = ChipButton(self._look, choice_words(choice), checkable=True, parent=self._flow_box)
            chip.clicked.connect(lambda _=False, place=place: self.choose(place))
            self._chips.append(chip)
            self._flow.addWidget(chip)
        for before, after in pairwise((*self._chips, *self.stepper.findChildren(Button), self.button)):
            QWidget.setTabOrder(before, after)

    def _render_minutes(self) -> None:
        if not self._choices:
            return
        choice = self._choices[self._at]
        self._minutes = min(max(self._minutes, choice.least_min), choice.most_min)
        for place, chip in enumerate(self._chips):
            chip.setChecked(place == self._at)
        add = fill_in(self.tr("One minute longer ago. Now {minutes}."), minutes=self._minutes)
        take = fill_in(self.tr("One minute less long ago. Now {minutes}."), minutes=self._minutes)
        self.stepper.set_value(self._minutes, add_name=add, take_name=take)
        self.button.set_words(mend_words(choice, self._minutes))
