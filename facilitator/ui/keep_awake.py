# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the screen on and the computer awake during a meeting, and says honestly whether that holds.

Deliberately not here: when a meeting runs, and how each system is asked (`wakefulness.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from facilitator.ui.wakefulness import Keeper, keeper_of_this_system


class KeepAwake(QObject):
    """Asks the computer to stay awake between `begin` and `end`. Nothing here waits: answers come by `changed`.

    `lost`: it had agreed, it is still wanted, and it does not agree any more.
    """

    changed = Signal()
    lost = Signal()

    def __init__(self, keeper: Keeper | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper: Keeper | None = keeper
        self._is_possible: bool | None = None
        self._is_wanted = self._holds = False

    @property
    def is_possible(self) -> bool | None:
        """Whether this computer can be kept awake; None before it was asked and has answered."""
        return self._is_possible

    @property
    def holds(self) -> bool:
        """Whether the computer has agreed to keep the screen on just now."""
        return self._holds

    def probe(self) -> None:
        """Ask whether it is possible, without keeping anything awake."""
        if not self._is_wanted:
            self._asked().ask(self._told_possible)

    def begin(self) -> None:
        """Keep awake from now on; asked twice, it is still held once."""
        if not self._is_wanted:
            self._is_wanted = True
            self._asked().hold(self._told_held)

    def end(self) -> None:
        """Let the computer sleep again when it wishes."""
        self._is_wanted = False
        if self._keeper is not None:
            self._keeper.release()
        if self._holds:
            self._holds = False
            self.changed.emit()

    def _asked(self) -> Keeper:
        if self._keeper is None:
            self._keeper = keeper_of_this_system()
        return self._keeper

    def _told_possible(self, possible: bool) -> None:
        self._tell(possible, self._holds)

    def _told_held(self, held: bool) -> None:
        if self._is_wanted:
            is_lost = self._holds and not held
            self._tell(held, held)
            if is_lost:
                self.lost.emit()

    def _tell(self, possible: bool, holds: bool) -> None:
        if (possible, holds) != (self._is_possible, self._holds):
            self._is_possible, self._holds = possible, holds
            self.changed.emit()
