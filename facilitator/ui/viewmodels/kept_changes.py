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
    """One value, which is never altered in itself. `changed`: it is another one; `saved_changed`: so is `saved`.

    `refused` carries what kept the last of it from the disk.
    """

    changed = Signal()
    saved_changed = Signal()
    refused = Signal(object)

    def __init__(self, value: T, courier: Courier, save: Callable[[T], None]) -> None:
        super().__init__()
        self._value = value
        self._sent: T | None = value
        self._sendings = 0
        self._is_on_its_way = False
        self._courier = courier
        self._save = save
        self._before: list[T] = []
        self._typing: object = None
        self._saved: bool | None = True
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
        """Keep this quietly: nothing is told, and nothing can be taken back."""
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
        """Keep what was changed, now.

        Also while a change before it is still being written: at the end of the program nobody hears that it was.
        """
        self._rest.stop()
        if self._value != self._sent:
            self._send(self._value)
        elif not self._is_on_its_way and not self._saved:
            self._tell_saved(True)

    def _send(self, value: T) -> None:
        self._sent, self._is_on_its_way = value, True
        self._sendings += 1
        this = self._sendings
        save = partial(self._save, value)
        self._courier.send(save, lambda _: self._arrived(this), lambda trouble: self._not_taken(this, trouble))

    def _take(self, value: T) -> None:
        self._value, self._saved = value, None
        self._rest.start(HAND_RESTS_MS)
        self.changed.emit()

    def _arrived(self, sending: int) -> None:
        if sending == self._sendings:
            self._is_on_its_way = False
            if self._value == self._sent:
                self._tell_saved(True)

    def _not_taken(self, sending: int, trouble: BaseException) -> None:
        """Try again, unless a later change is on its way, which holds this one as well."""
        if sending != self._sendings:
            return
        self._sent, self._is_on_its_way = None, False
        if not self._rest.isActive():
            self._rest.start(TRY_AGAIN_MS)
        self._tell_saved(False)
        self.refused.emit(trouble)

    def _tell_saved(self, saved: bool) -> None:
        self._saved = saved
        self.saved_changed.emit()
