# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several chips side by side, any number of which can be on: days of the week, weeks of a month."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import ChipButton
from facilitator.ui.widgets.flow import FlowLayout


class ManyChips(QWidget):
    """`asked` carries a value, and whether it is to be on. What is on is shown by `show_values` alone."""

    asked = Signal(object, bool)

    def __init__(self, look: Look, name: str, options: Iterable[tuple[object, str, str]]) -> None:
        """Take values with the words on their chips, and their names for screen readers (empty: the words)."""
        super().__init__()
        self._look = look
        self._showing = False
        self.chips: dict[object, ChipButton] = {}
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        for value, words, spoken in options:
            chip = self.chips[value] = ChipButton(look, words, checkable=True)
            chip.setAccessibleName(spoken or words)
            chip.setAccessibleDescription(name)
            chip.toggled.connect(partial(self._toggled, value))
            self._flow.addWidget(chip)
        look.scaled.connect(self._space)
        self._space()

    def show_values(self, on: Collection[object]) -> None:
        """Show which are on; nothing is told."""
        self._showing = True
        for value, chip in self.chips.items():
            chip.setChecked(value in on)
        self._showing = False

    def _toggled(self, value: object, on: bool) -> None:
        if not self._showing:
            self.asked.emit(value, on)

    def _space(self) -> None:
        self._flow.setSpacing(self._look.px(8))
