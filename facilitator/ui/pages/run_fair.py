# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fair shares in Run: one line beneath the waiting line, and a panel with all that can be agreed on. Advice only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.kind_words import (
    fair_words,
    given_back_words,
    kept_words,
    reserve_words,
    use_words,
    way_out_words,
)
from facilitator.ui.pages.run_panel import RunPanel
from facilitator.ui.texts import digits_words, fill_in, span_words
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.kind_views import FairView
from facilitator.ui.widgets.buttons import Button, ChipButton, OutlinedButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.offer_card import OfferCard
from facilitator.ui.widgets.stepper import Stepper

MOST_WAYS = 2


class RunFair(QWidget):
    """ "22 min left, 9 people: 2:20 each.", and beneath it, while nobody speaks, one thing to do with it.

    Hidden where nobody shares with a limit, and in low windows while somebody speaks. `let_go`: the focus leaves.
    """

    use_asked = Signal(int)
    panel_asked = Signal()
    let_go = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view: FairView | None = None
        self._compact = False
        self._reserve = Label("", "quiet")
        self._says = Label("")
        self.use = OutlinedButton(look, "", words="run compact even")
        self.more = OutlinedButton(look, "", words="run compact even")
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=look.px(8))
        flow.addWidget(self.use)
        flow.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._reserve, self._says, self._buttons):
            self._column.addWidget(widget)
        self.use.clicked.connect(self._use)
        self.more.clicked.connect(self.panel_asked)
        look.scaled.connect(self._space)
        self._space()
        self.hide()

    def set_compact(self, compact: bool) -> None:
        """Say nothing while somebody speaks, for low windows."""
        if compact != self._compact:
            self._compact = compact
            self.render_fair(self._view)

    def render_fair(self, view: FairView | None) -> None:
        """Show the advice, or nothing."""
        self._view = view
        if view is None or (self._compact and view.speaking):
            self._let_go_of(self.use, self.more)
            self.hide()
            return
        self._reserve.setText(reserve_words(view))
        self._reserve.setVisible(bool(self._reserve.text()))
        self._says.setText(fair_words(view))
        self._says.setVisible(bool(view.people))
        if view.each_s is not None and view.fits:
            self._says.setAccessibleName(fair_words(view).replace(digits_words(view.each_s), span_words(view.each_s)))
        else:
            self._says.setAccessibleName(fair_words(view))
        self._render_buttons(view)
        self.setVisible(bool(view.people) or not view.speaking)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less on the buttons where there is little room."""
        super().resizeEvent(event)
        if self._view is not None:
            self._render_words(self._view)

    def _render_buttons(self, view: FairView) -> None:
        uses = view.use_s is not None and not view.speaking
        more = not uses and not view.speaking
        if not uses:
            self._let_go_of(self.use)
        if not more:
            self._let_go_of(self.more)
        self.use.setVisible(uses)
        self.more.setVisible(more)
        self._buttons.setVisible(uses or more)
        self._render_words(view)

    def _render_words(self, view: FairView) -> None:
        if view.use_s is not None:
            short = fill_in(self.tr("Use {time}", "a length for each share"), time=digits_words(view.use_s))
            self._say_on(self.use, use_words(view.use_s), short)
        if not view.fits:
            self._say_on(self.more, self.tr("What could help"), self.tr("What helps?"))
        elif view.people:
            words = self.tr("%n still to speak", "", view.people)
            self._say_on(self.more, words, self.tr("%n to speak", "short for: still to speak", view.people))
        else:
            self._say_on(self.more, self.tr("How many will speak?"), self.tr("How many?"))

    def _say_on(self, button: OutlinedButton, whole: str, short: str) -> None:
        """Put as many words on a button as there is room for; readers hear all of them."""
        wide = button.fontMetrics().horizontalAdvance(whole) + self._look.px(24)
        words = whole if wide <= self.width() else short
        if button.text() != words:
            button.set_text(words)
        button.setAccessibleName(whole)

    def _let_go_of(self, *buttons: Button) -> None:
        if any(button.hasFocus() for button in buttons):
            self.let_go.emit()

    def _use(self) -> None:
        if self._view is not None and self._view.use_s is not None:
            self.use_asked.emit(self._view.use_s)

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(6))


class FairPanel(RunPanel):
    """Time to share: how many are still to speak, the share that fits, two kind ways out, and an interpreter."""

    use_asked = Signal(int)
    way_asked = Signal(object)
    expect_asked = Signal(int)
    interpreter_asked = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Time to share"), self.tr("Close"), self.tr("Close this panel"), parent)
        self._view: FairView | None = None
        self._says = Label("")
        self.stepper = Stepper(look)
        self.use = OfferCard(look)
        self.ways = tuple(OfferCard(look) for _ in range(MOST_WAYS))
        self._kept = Label("", "quiet")
        self._given = Label("", "quiet")
        self.interpreter = ChipButton(look, self.tr("An interpreter is here"), checkable=True)
        self._doubled = Label(self.tr("Each share is doubled then, for both voices."), "quiet")
        self.column.addWidget(self._says)
        self.column.addWidget(self._make_row())
        for widget in (self.use, *self.ways, self._kept, self._given):
            self.column.addWidget(widget)
        self.column.addWidget(self.interpreter, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._doubled)
        self.column.addStretch(1)
        self._connect()

    def _make_row(self) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stepper)
        inside.addWidget(Label(self.tr("still to speak", "beside a number with minus and plus"), "quiet"), 1)
        return row

    def _connect(self) -> None:
        self.stepper.increased.connect(lambda: self.expect_asked.emit(1))
        self.stepper.decreased.connect(lambda: self.expect_asked.emit(-1))
        self.use.clicked.connect(self._use)
        for place, card in enumerate(self.ways):
            card.clicked.connect(lambda _=False, place=place: self._take_way(place))
        self.interpreter.clicked.connect(lambda on: self.interpreter_asked.emit(on))

    def render_fair(self, view: FairView) -> None:
        """Show all that is known."""
        self._view = view
        self._says.setText(fair_words(view) or self.tr("How many would still like to speak?"))
        add = self.tr("One more is still to speak. Now {number}.").format(number=view.people)
        take = self.tr("One fewer is still to speak. Now {number}.").format(number=view.people)
        self.stepper.set_value(view.people, add_name=add, take_name=take)
        self._show(self.use, view.use_s is not None)
        if view.use_s is not None:
            self.use.set_words(use_words(view.use_s))
        for place, card in enumerate(self.ways):
            self._show(card, place < len(view.ways_out))
            if place < len(view.ways_out):
                card.set_words(way_out_words(view.ways_out[place]))
        self._kept.setText("\n".join(kept_words(view)))
        self._kept.setVisible(bool(self._kept.text()))
        self._given.setText(given_back_words(view.given_back_s))
        self._given.setVisible(view.given_back_s > 0)
        self.interpreter.setChecked(view.interpreted)

    def take_focus(self) -> None:
        """Put the keyboard on the number: a press there agrees on nothing yet."""
        self.stepper.findChildren(Button)[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, card: OfferCard, on: bool) -> None:
        if not on and card.hasFocus():
            self.take_focus()
        card.setVisible(on)

    def _use(self) -> None:
        if self._view is not None and self._view.use_s is not None:
            self.use_asked.emit(self._view.use_s)

    def _take_way(self, place: int) -> None:
        if self._view is not None and place < len(self._view.ways_out):
            self.way_asked.emit(self._view.ways_out[place].kind)
