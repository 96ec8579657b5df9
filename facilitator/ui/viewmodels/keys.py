# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning a remote: what arrives when its buttons are pressed, and what it shall do.

Deliberately not here: the table of actions (`ui/actions.py`), the words for keys, and where presses are caught.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from facilitator.ui.viewmodels.settings import SettingsViewModel

MOST_HEARD = 4
"""One button of a remote sends two keys in turn at most; more are from more than one button."""


@dataclass(frozen=True, slots=True)
class KeysView:
    """`heard`: keys that came, in order. `does`: what they all do now, empty when they differ or do nothing.

    `instead_of`: what the first of them does by itself, when that is not what was chosen. `changed`: every key that
    does not do the usual.
    """

    listening: bool
    heard: tuple[str, ...]
    does: str
    instead_of: str
    changed: tuple[tuple[str, str], ...]


class KeysViewModel(QObject):
    """Hears keys and puts actions on them, through the settings, so that Undo takes it back.

    `usual` gives the action a key has by itself, empty for none; `sound` leaves out pairs this version does not know.
    """

    shown = Signal(object)
    listening_changed = Signal(bool)

    def __init__(
        self,
        settings: SettingsViewModel,
        usual: Callable[[str], str],
        sound: Callable[[tuple[tuple[str, str], ...]], tuple[tuple[str, str], ...]],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._usual = usual
        self._sound = sound
        self._listening = False
        self._heard: tuple[str, ...] = ()
        settings.shown.connect(self.show_now)

    def show_now(self) -> None:
        """Tell everything again."""
        self.shown.emit(self._view())

    def listen(self) -> None:
        """Begin to listen; what was heard before is forgotten."""
        self._heard = ()
        self._set_listening(True)

    def stop(self) -> None:
        """Stop listening; what was heard stays."""
        self._set_listening(False)

    def leave(self) -> None:
        """Stop, and forget what was heard."""
        self._heard = ()
        self._set_listening(False)

    def hear(self, key: str) -> bool:
        """Take a key that came while listening; tell whether it was taken."""
        if not self._listening:
            return False
        if key not in self._heard and len(self._heard) < MOST_HEARD:
            self._heard = (*self._heard, key)
            self.show_now()
        return True

    def choose(self, action_id: str) -> None:
        """Let every key that was heard do this."""
        kept = dict(self._sound(self._settings.preferences.keys))
        for key in self._heard:
            kept.pop(key, None)
            if self._usual(key) != action_id:
                kept[key] = action_id
        self._settings.change(keys=tuple(kept.items()))
        self._set_listening(False)

    def as_usual(self) -> None:
        """Let all keys do what they do by themselves."""
        self._settings.change(keys=())

    def _set_listening(self, on: bool) -> None:
        changed, self._listening = on != self._listening, on
        if changed:
            self.listening_changed.emit(on)
        self.show_now()

    def _view(self) -> KeysView:
        changed = self._sound(self._settings.preferences.keys)
        now = dict(changed)
        doing = {now.get(key, self._usual(key)) for key in self._heard}
        does = doing.pop() if len(doing) == 1 else ""
        own = self._usual(self._heard[0]) if self._heard else ""
        return KeysView(self._listening, self._heard, does, own if own != does else "", changed)
