# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two controls a setting can have: one of several, and more or less. They show a value and say what is asked.

Deliberately not here: which settings there are (`settings.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.widgets.buttons import ChipButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.stepper import Stepper


class Choice(QWidget):
    """Chips side by side, one of them chosen. `options`: values and their words.

    Tab comes to the chosen one and arrows choose; with `by_tab` Tab comes to each and Space chooses, where many chips
    stand in several lines or choosing is not to happen in passing.
    """

    asked = Signal(object)

    def __init__(self, look: Look, name: str, options: Sequence[tuple[object, str]], *, by_tab: bool = False) -> None:
        super().__init__()
        self._look = look
        self._chips: dict[object, ChipButton] = {}
        # Qt lets Tab come to one button of a group only.
        self._group = None if by_tab else QButtonGroup(self)
        self._flow = FlowLayout(self)
        self._showing = False
        self.setAccessibleName(name)
        for value, words in options:
            chip = self._chips[value] = ChipButton(look, words, checkable=True)
            chip.setAccessibleDescription(name)
            chip.toggled.connect(partial(self._toggled, value))
            if self._group is not None:
                self._group.addButton(chip)
            self._flow.addWidget(chip)
        look.scaled.connect(self._space)
        self._space()

    def chip(self, value: object) -> ChipButton:
        """Return the chip of a value."""
        return self._chips[value]

    def set_value(self, value: object) -> None:
        """Show which is chosen; a value that is not offered shows none."""
        if self._group is not None:
            self._group.setExclusive(False)
        self._showing = True
        for offered, chip in self._chips.items():
            chip.setChecked(offered == value)
        self._showing = False
        if self._group is not None:
            self._group.setExclusive(True)
            self._lead_tab_to(self._group)

    def _lead_tab_to(self, group: QButtonGroup) -> None:
        """Let Tab come to the chosen chip. Qt sees to that only when a press has chosen it."""
        chosen = group.checkedButton() or next(iter(self._chips.values()))
        for chip in self._chips.values():
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if chip is chosen else Qt.FocusPolicy.NoFocus)

    def _toggled(self, value: object, on: bool) -> None:
        """Ask, whether it was pressed or a screen reader toggled it; a chip of no group is asked for again."""
        if not self._showing and (on or self._group is None):
            self.asked.emit(value)

    def _space(self) -> None:
        self._flow.setSpacing(self._look.px(8))


class MoreOrLess(QWidget):
    """[-] n [+]; `asked` says 1 or -1. The names are sentences with {number}, for screen readers."""

    asked = Signal(int)

    def __init__(self, look: Look, add_name: str, take_name: str) -> None:
        super().__init__()
        self._names = (add_name, take_name)
        self.stepper = Stepper(look)
        self.stepper.increased.connect(partial(self.asked.emit, 1))
        self.stepper.decreased.connect(partial(self.asked.emit, -1))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE["inside"])
        self._row.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignLeading)

    def add(self, button: QWidget) -> None:
        """Put a button after the number."""
        self._row.addWidget(button)

    def set_value(self, number: object) -> None:
        """Show the number."""
        assert isinstance(number, int)
        add, take = (name.format(number=number) for name in self._names)
        self.stepper.set_value(number, add_name=add, take_name=take)
