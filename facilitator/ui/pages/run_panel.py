# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel of Run: it stands in place of the words for a while, with a title and a way to close it, and scrolls inside.

Deliberately not here: what a panel holds (`run_mend.py`, `run_catch_up.py`, `run_fair.py`, `run_seats.py`), and when it
is shown (`run_panels.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.theme import Look
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.labels import Label

_WIDEST_PX = 620


class RunPanel(QWidget):
    """Title, a coloured word that closes it, and what a panel adds to `self.column`; all scrolls when too high."""

    closed = Signal()

    def __init__(
        self, look: Look, title: str, close_words: str, close_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(title)
        self.title = Label(title, "section")
        self.close_button = PlainButton(look, close_words, icon="close")
        self.close_button.setAccessibleName(close_name)
        self.close_button.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._inside = QWidget()
        self._inside.setAutoFillBackground(False)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(top)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_Scroll(self._inside), 1)
        look.scaled.connect(self._space_panel)
        self._space_panel()

    def minimumSizeHint(self) -> QSize:
        """Ask for little: what is in it wraps, and scrolls."""
        return QSize(120, 120)

    def _space_panel(self) -> None:
        self.column.setSpacing(self._look.px(10))
        self._inside.setMaximumWidth(self._look.px(_WIDEST_PX))


class _Scroll(QScrollArea):
    """The column, in whatever height there is."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Ask for little; the height scrolls."""
        return QSize(120, 80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page: PageDown goes on, also here."""
        event.ignore()
