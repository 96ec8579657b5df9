# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of Run: Back, the big button that says what Space does, the quiet second choice, and the bell."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facilitator.domain.going_on import Move, MoveKind, WayOn
from facilitator.ui.texts import move_words
from facilitator.ui.theme import Look, give_class
from facilitator.ui.widgets.buttons import OutlinedButton, PrimaryButton

BELL_SHOWS_MS = 2000


class RunFoot(QFrame):
    """Fixed: Back and the big button never move."""

    back_asked = Signal()
    go_on_asked = Signal()
    move_asked = Signal(object)
    bell_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._second_move: Move | None = None
        give_class(self, "bar")
        self.back = OutlinedButton(look, self.tr("Back"), icon="back", words="tall")
        self.primary = PrimaryButton(look, "", key_hint=self.tr("Space", "the key"))
        self.second = OutlinedButton(look, "", words="tall")
        self.bell = OutlinedButton(look, self.tr("Bell"), icon="bell", words="tall")
        self.second.hide()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self.primary, 1)
        self._row.addWidget(self.second)
        self._row.addWidget(self.bell)
        self.back.clicked.connect(self.back_asked)
        self.primary.clicked.connect(self.go_on_asked)
        self.second.clicked.connect(self._ask_second)
        self.bell.clicked.connect(self.bell_asked)
        self._bell_mark = QTimer(self, singleShot=True, interval=BELL_SHOWS_MS)
        self._bell_mark.timeout.connect(self._end_bell)
        look.changed.connect(self._space)
        self._space()

    def render_way_on(self, way_on: WayOn, detail: str = "") -> None:
        """Say what Space does; `detail` is what comes after, where there is no room for it above."""
        self.primary.set_words(move_words(way_on.primary), detail=detail)
        self._second_move = way_on.secondary
        if way_on.secondary is None:
            self.second.hide()
            return
        words = move_words(way_on.secondary)
        if way_on.secondary.kind is MoveKind.PASS:
            words = self.tr("Pass (0)", "the key 0 does the same")
        self.second.set_text(words)
        self.second.show()

    def show_bell(self) -> None:
        """Mark the bell for two seconds: the twin of its sound, still, for whoever cannot hear it."""
        give_class(self.bell, "tall ringing")
        self._bell_mark.start()

    def _end_bell(self) -> None:
        give_class(self.bell, "tall")

    def _ask_second(self) -> None:
        if self._second_move is not None:
            self.move_asked.emit(self._second_move)

    def _space(self) -> None:
        side = self._look.px(24)
        self._row.setContentsMargins(side, self._look.px(8), side, self._look.px(8))
        self._row.setSpacing(self._look.px(14))
