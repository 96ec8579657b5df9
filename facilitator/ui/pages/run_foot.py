# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of Run: Back, the big button that says what Space does, the room and the bell. They never move."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui.pages.run_room import RunRoom
from facilitator.ui.theme import Look, give_class
from facilitator.ui.viewmodels.room import RoomViewModel
from facilitator.ui.widgets.buttons import OutlinedButton, PrimaryButton

BELL_SHOWS_MS = 2000
_WITH_ROOM_PX = 880
_WITH_PREVIEW_PX = 1150
"""Windows so wide at 100 % text have room for the room's button in the foot, and for its picture too."""


class RunFoot(QFrame):
    """Fixed: nothing here comes or goes, so that a hand finds Back and the big button without looking."""

    back_asked = Signal()
    go_on_asked = Signal()
    bell_asked = Signal()

    def __init__(self, look: Look, room: RoomViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        give_class(self, "bar")
        self.room = RunRoom(room, look)
        self.back = OutlinedButton(look, self.tr("Back"), icon="back", words="tall")
        self.primary = PrimaryButton(look, "", key_hint=self.tr("Space", "the key"))
        # As wide as there is room, never as wide as its words: a long title must not widen the window.
        self.primary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bell = OutlinedButton(look, self.tr("Bell"), icon="bell", words="tall")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self.primary, 1)
        self._row.addWidget(self.room)
        self._row.addWidget(self.bell)
        self.back.clicked.connect(self.back_asked)
        self.primary.clicked.connect(self.go_on_asked)
        self.bell.clicked.connect(self.bell_asked)
        self._bell_mark = QTimer(self, singleShot=True, interval=BELL_SHOWS_MS)
        self._bell_mark.timeout.connect(self._end_bell)
        look.scaled.connect(self._space)
        self._space()

    def render_words(self, words: str, detail: str = "") -> None:
        """Say what Space does; `detail` is what comes after, where there is no room for it above."""
        self.primary.set_words(words, detail=detail)

    def fold(self, width: int) -> bool:
        """Keep the room's button and picture as long as there is room; tell whether the button must go elsewhere."""
        beside = width >= _WITH_ROOM_PX * self._look.scale
        self.room.set_short(short=width < _WITH_PREVIEW_PX * self._look.scale)
        if beside and self._row.indexOf(self.room) < 0:
            self._row.insertWidget(2, self.room)
        return not beside

    def show_bell(self) -> bool:
        """Mark the bell for two seconds: the twin of its sound, still, for whoever cannot hear it.

        Tell whether the mark is new; one that stands already stands longer.
        """
        is_new = not self._bell_mark.isActive()
        give_class(self.bell, "tall ringing")
        self.bell.setAccessibleDescription(self.tr("It rings now."))
        self._bell_mark.start()
        return is_new

    def _end_bell(self) -> None:
        give_class(self.bell, "tall")
        self.bell.setAccessibleDescription("")

    def _space(self) -> None:
        side = self._look.px(24)
        self._row.setContentsMargins(side, self._look.px(8), side, self._look.px(8))
        self._row.setSpacing(self._look.px(14))
        self.primary.setMinimumWidth(self._look.px(140))
