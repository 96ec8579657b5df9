# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catching up with consent: at most three plans, each with its result. Nothing changes before one is chosen.

1, 2 and 3 choose, or a press on a card. Letting it run is the first thing the keyboard finds.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator.ui.kind_words import plan_result, plan_title, plan_words
from facilitator.ui.pages.run_panel import RunPanel
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.kind_views import CatchUpView
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.offer_card import OfferCard

MOST_PLANS = 3


class CatchUpPanel(RunPanel):
    """The plans. `chosen`: the place of one, from 0."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, self.tr("Catching up"), self.tr("Let it run"), self.tr("Let it run: close this panel"), parent
        )
        self._says = Label("", "quiet")
        self.column.addWidget(self._says)
        self.cards = tuple(OfferCard(look) for _ in range(MOST_PLANS))
        last: QWidget = self.close_button
        for place, card in enumerate(self.cards):
            card.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self.column.addWidget(card)
            QWidget.setTabOrder(last, card)
            last = card
        self.column.addStretch(1)

    def render_catch_up(self, view: CatchUpView) -> None:
        """Show the plans."""
        if view.plans:
            self._says.setText(self.tr("Nothing changes until you choose: 1, 2 or 3. Back takes it back."))
        else:
            self._says.setText(self.tr("Nothing here can give way. It is all right to let it run."))
        for place, card in enumerate(self.cards):
            if place >= len(view.plans):
                if card.hasFocus():
                    self.take_focus()
                card.hide()
                continue
            plan = view.plans[place]
            title = fill_in(self.tr("{number}. {plan}", "a way to catch up"), number=place + 1, plan=plan_title(plan))
            card.set_words(title, (plan_words(plan),), plan_result(plan))
            card.show()

    def take_focus(self) -> None:
        """Put the keyboard where a press changes nothing."""
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)
