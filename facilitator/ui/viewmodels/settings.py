# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings as their page sees them: one frozen value in, one frozen value out, at once, and back again.

Deliberately not here: what a setting does (whoever hears `preferences_changed`), and the words for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from facilitator.domain.distance import READING_SIZES_PX
from facilitator.domain.errors import StorageUnavailable
from facilitator.domain.preferences import TEXT_PERCENTS, Preferences
from facilitator.ui.viewmodels.laptop_views import Silence

VOLUMES = tuple(range(0, 101, 10))


@dataclass(frozen=True, slots=True)
class SettingsView:
    """`can_undo`: something was changed since the page was opened; `differs`: it can all be put back at once.

    `saved` False: the disk has refused; the settings hold until the program ends, and the next change tries again.
    """

    preferences: Preferences
    can_undo: bool
    differs: bool
    saved: bool


class SettingsViewModel(QObject):
    """Changes the preferences. What the window changes meanwhile comes in by `follow`.

    `silence_told` carries why the bell asked for was not heard (a Silence), None when it is asked for anew.
    """

    shown = Signal(object)
    preferences_changed = Signal(object)
    hear_asked = Signal()
    silence_told = Signal(object)

    def __init__(self, preferences: Preferences, save: Callable[[Preferences], None]) -> None:
        super().__init__()
        self._preferences = preferences
        self._save = save
        self._at_opening = preferences
        self._before: list[Preferences] = []
        self._saved = True

    @property
    def preferences(self) -> Preferences:
        """The preferences that hold now."""
        return self._preferences

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self.shown.emit(self._view())

    def open(self) -> None:
        """Begin a visit: Undo goes no further back than this."""
        self._at_opening = self._preferences
        self._before.clear()
        self.show_now()

    def follow(self, preferences: Preferences) -> None:
        """Follow what was changed elsewhere, by a key; Undo takes that back too."""
        if preferences != self._preferences:
            self._before.append(self._preferences)
            self._preferences = preferences
            self.show_now()

    def change(self, **changes: object) -> None:
        """Set fields of the preferences by name; the same value again changes nothing.

        Large print brings its text size with it.
        """
        # A row of Settings names its field and brings its value: only together do they have a type.
        wanted = replace(self._preferences, **changes)  # type: ignore[arg-type]
        if wanted.large_print != self._preferences.large_print:
            wanted = wanted.with_large_print(wanted.large_print)
        if wanted != self._preferences:
            self._before.append(self._preferences)
            self._take(wanted)

    def change_text(self, steps: int) -> None:
        """Make all text larger (1) or smaller (-1) by one step of ten per cent, within bounds."""
        self.change(text_percent=_stepped(TEXT_PERCENTS, self._preferences.text_percent, steps))

    def usual_text(self) -> None:
        """Make all text as large as usual."""
        self.change(text_percent=100)

    def change_volume(self, steps: int) -> None:
        """Make sounds louder (1) or softer (-1) by one step of ten, within bounds."""
        self.change(volume=_stepped(VOLUMES, self._preferences.volume, steps))

    def change_reading(self, steps: int) -> None:
        """Make the letters of a reading in the room larger (1) or smaller (-1) by one step, within bounds."""
        self.change(room_reading_px=_stepped(READING_SIZES_PX, self._preferences.room_reading_px, steps))

    def toggle_sound(self) -> None:
        """Turn all sounds off, or on."""
        self.change(sound_on=not self._preferences.sound_on)

    def hear(self) -> None:
        """Ask for the bell, as loud as it is set."""
        self.silence_told.emit(None)
        self.hear_asked.emit()

    def tell_silence(self, why: Silence) -> None:
        """Tell why the bell is not heard."""
        self.silence_told.emit(why)

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._take(self._before.pop())

    def put_back(self) -> None:
        """Put everything back as it was when the page was opened; Undo can take that back too."""
        if self._preferences != self._at_opening:
            self._before.append(self._preferences)
            self._take(self._at_opening)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _take(self, preferences: Preferences) -> None:
        self._preferences = preferences
        try:
            self._save(preferences)
            self._saved = True
        except StorageUnavailable:
            self._saved = False
        self.preferences_changed.emit(preferences)
        self.show_now()

    def _view(self) -> SettingsView:
        differs = self._preferences != self._at_opening
        return SettingsView(self._preferences, bool(self._before), differs, self._saved)


def _stepped(values: tuple[int, ...], now: int, steps: int) -> int:
    """Go so many steps along `values` from the one nearest to `now`, and no further than its ends."""
    nearest = min(range(len(values)), key=lambda place: abs(values[place] - now))
    return values[min(max(nearest + steps, 0), len(values) - 1)]
