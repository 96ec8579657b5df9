# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A number with [-] and [+] at its sides.

Lives here: `Stepper`. It only shows a number; each press says `increased` or `decreased` and whoever keeps the number
shows the new one. Deliberately not here: bounds, saving, and a text field, which a count never needs.

    Stepper(look, compact=True)    .set_value(14, add_name="Here, add one. Now 14.", take_name="Here, take one away.")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui.theme import give_class
from facilitator.ui.widgets.buttons import Button
from facilitator.ui.widgets.clock_label import ClockLabel

if TYPE_CHECKING:
    from facilitator.ui.theme import Look


class Stepper(QWidget):
    """[-] n [+]: 44 px buttons, or 36 x 40 when `compact`."""

    increased = Signal()
    decreased = Signal()

    def __init__(self, look: Look, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = compact
        words = "step compact" if compact else "step"
        self._take = Button(look, icon="minus", words=words)
        self._add = Button(look, icon="plus", words=words)
        self._number = ClockLabel("0", "count" if compact else "number", widest="00" if compact else "000")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._take, self._number, self._add):
            row.addWidget(part)
        self._take.clicked.connect(self.decreased)
        self._add.clicked.connect(self.increased)
        look.scaled.connect(self._space)
        self._space()

    def set_value(self, value: int, *, add_name: str, take_name: str) -> None:
        """Show `value`; the names are whole sentences for screen readers, the value in them."""
        self._number.set_text(QLocale().toString(value))
        self._add.setAccessibleName(add_name)
        self._take.setAccessibleName(take_name)

    def set_run_focus(self, on: bool) -> None:
        """Let Tab reach the buttons (`on`, as it is at first) or pass over them."""
        policy = Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus
        self._add.setFocusPolicy(policy)
        self._take.setFocusPolicy(policy)

    def set_compact(self, compact: bool) -> None:
        """Change between the roomy and the compact form."""
        self._compact = compact
        for button in (self._take, self._add):
            give_class(button, "step compact" if compact else "step")
        give_class(self._number, "count" if compact else "number")
        self._space()

    def _space(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(self._look.px(4 if self._compact else 12))
