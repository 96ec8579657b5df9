# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A place for a button in a row whose tallest is the big one, so that all stand on one middle line.

Deliberately not here: the row itself, which wraps (`widgets/flow.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui.theme import Look


class Centred(QWidget):
    """Holds `inside` in the middle of a line as high as the big button. Hide this, not what is inside."""

    def __init__(self, look: Look, inside: QWidget) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 0, Qt.AlignmentFlag.AlignVCenter)
        look.scaled.connect(self._space)
        self._space()

    def _space(self) -> None:
        self.setMinimumHeight(self._look.height("primary"))
