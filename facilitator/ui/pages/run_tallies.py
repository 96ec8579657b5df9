# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tallies of Run: how many are here, how many are new. Plus and minus, no field to type in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.domain.headcount import USUAL_CATEGORIES, CountCategory
from facilitator.ui.texts import category_words
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.meeting_views import CountsView
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.stepper import Stepper


class RunTallies(QWidget):
    """One stepper for each count that this group keeps."""

    count_asked = Signal(object, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steppers: dict[CountCategory, Stepper] = {}
        flow = FlowLayout(self, spacing=look.px(8))
        for category in USUAL_CATEGORIES:
            stepper = Stepper(look, compact=True)
            stepper.increased.connect(partial(self.count_asked.emit, category, 1))
            stepper.decreased.connect(partial(self.count_asked.emit, category, -1))
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(look.px(6))
            row.addWidget(Label(category_words(category), "quiet", wrap=False))
            row.addWidget(stepper)
            flow.addWidget(pair)
            self._steppers[category] = stepper

    def render_counts(self, view: CountsView) -> None:
        """Show the numbers."""
        for category, stepper in self._steppers.items():
            number, words = view.counts[category], category_words(category)
            add = self.tr("{count}, add one. Now {number}.").format(count=words, number=number)
            take = self.tr("{count}, take one away. Now {number}.").format(count=words, number=number)
            stepper.set_value(number, add_name=add, take_name=take)
