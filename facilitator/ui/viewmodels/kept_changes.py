# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Something a group settles on a page: each change is kept by itself when the hand rests, and can be taken back.

What the disk refuses is tried again. Deliberately not here: what can be changed, and how it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from facilitator.ui.viewmodels.courier import Courier

HAND_RESTS_MS = 600
TRY_AGAIN_MS = 5000
MOST_STEPS_BACK = 100

T = TypeVar("T")


class KeptChanges(QObject, Generic[T]):
    """One value, which is never altered in itself. `changed`: it is another one; `saved_changed`: so is `saved`."""

    changed = Signal()
    saved_changed = Signal()

    def __init__(self, value: T, courier: Courier, save: Callable[[T], None]) -> None:
        super().__init__()
        self._value = self._kept = value
        self._courier = courier
        self._save = save
        self._before: list[T] = []
        self._typing: object = None
        self._saved: bool | None = True
        self._sending = False
        self._rest = QTimer(self, singleShot=True, interval=HAND_RESTS_MS)
        self._rest.timeout.connect(self.flush)

    @property
    def value(self) -> T:
        """What is settled now."""
        return self._value

    @property
    def saved(self) -> bool | None:
        """Whether it is on the disk; None: it is on its way there."""
        return self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def put(self, value: T, *, typing: object = None) -> None:
        """Settle this. `typing`: the field that is being typed in; what is typed there next is the same change."""
        if value == self._value:
            return
        if typing is None or typing != self._typing:
            self._before = [*self._before, self._value][-MOST_STEPS_BACK:]
        self._typing = typing
        self._take(value)

    def note(self, value: T) -> None:
        """Keep this quietly: nobody has changed anything, so nothing is told and nothing can be taken back."""
        if value != self._value:
            self._value = value
            self._rest.start(HAND_RESTS_MS)

    def undo(self) -> None:
        """Take the last change back; typing in one field is one change."""
        if self._before:
            self._typing = None
            self._take(self._before.pop())

    def end_typing(self) -> None:
        """Let what is typed next be a change of its own."""
        self._typing = None

    def flush(self) -> None:
        """Keep what was changed, now."""
        self._rest.stop()
        if self._sending:
            return
        if self._value is self._kept:
            if not self._saved:
                self._tell_saved(True)
            return
        self._sending = True
        value = self._value
        self._courier.send(partial(self._save, value), lambda _: self._arrived(value), self._refused)

    def _take(self, value: T) -> None:
        self._value, self._saved = value, None
        self._rest.start(HAND_RESTS_MS)
        self.changed.emit()

    def _arrived(self, value: T) -> None:
        self._sending = False
        self._kept = value
        if self._value is value:
            self._tell_saved(True)
        else:
            self.flush()

    def _refused(self, _trouble: BaseException) -> None:
        self._sending = False
        self._rest.start(TRY_AGAIN_MS)
        self._tell_saved(False)

    def _tell_saved(self, saved: bool) -> None:
        self._saved = saved
        self.saved_changed.emit()
