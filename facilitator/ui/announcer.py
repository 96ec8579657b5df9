# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way words reach a screen reader unasked: calmly, at most one sentence a second (ux.md 3.19).

Whatever is announced stands on the screen too. Deliberately not here: which words, and when.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

APART_MS = 1000
MOST_WAITING = 3
"""What waits longer than this is no news any more; the oldest is left out."""

Speak = Callable[[QObject, str], None]


def announce(widget: QObject, words: str) -> None:
    """Let a screen reader say `words` at once when one is there (Qt 6.8 and later)."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Announcer(QObject):
    """Says sentences in order, a second apart. Those that are joined wait a second, and only the last is said."""

    def __init__(self, voice: QObject, speak: Speak | None = None) -> None:
        """Speak through `voice`, the widget on which the same words stand."""
        super().__init__(voice)
        self._voice = voice
        self._speak = speak or announce
        self._waiting: list[tuple[str, bool]] = []
        self._pause = QTimer(self, singleShot=True, interval=APART_MS)
        self._pause.timeout.connect(self._go_on)

    def say(self, words: str, *, joined: bool = False) -> None:
        """Say `words` at once, or after what is being said; `joined` takes the place of what is joined and waits."""
        if not words:
            return
        if joined:
            self._waiting = [one for one in self._waiting if not one[1]]
        self._waiting = [*self._waiting, (words, joined)][-MOST_WAITING:]
        if joined and len(self._waiting) == 1:
            self._pause.start()
        elif not self._pause.isActive():
            self._go_on()

    def hush(self) -> None:
        """Forget what waits: everything is hidden now."""
        self._waiting.clear()

    def _go_on(self) -> None:
        if self._waiting:
            words, _ = self._waiting.pop(0)
            self._speak(self._voice, words)
            self._pause.start()
