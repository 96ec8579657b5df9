# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to the person and the laptop, not to the group: settings, look, sounds, battery, keeping awake.

Nothing heavy is made before it is needed: sounds and devices come after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from facilitator.domain.preferences import TEXT_PERCENTS, Preferences, TimerStyle

if TYPE_CHECKING:
    from facilitator.services.ports import PreferenceStore
    from facilitator.ui.keep_awake import KeepAwake
    from facilitator.ui.sounds import Sounds, WhySilent
    from facilitator.ui.stillness import Stillness
    from facilitator.ui.theme import Look
    from facilitator.ui.viewmodels.today import TodayViewModel

USUAL_TEXT_PERCENT = 100


class Personal(QObject):
    """One person's settings on this laptop, put on at once. `changed` carries the Preferences, `fell_silent` why.

    `may_sleep`: the laptop is not kept awake any more in the middle of a meeting.
    """

    changed = Signal(object)
    language_changed = Signal()
    fell_silent = Signal(object)
    may_sleep = Signal()
    muted_changed = Signal(bool)
    save_refused = Signal()
    troubled = Signal(object)

    def __init__(
        self,
        look: Look,
        store: PreferenceStore,
        preferences: Preferences,
        languages: Callable[[str], str],
        asked_language: str = "",
    ) -> None:
        super().__init__(look)
        self._look = look
        self._store = store
        self._preferences = preferences
        self._put_on_language = languages
        self._asked_language = asked_language
        self._spoken = languages(asked_language or preferences.language)
        self._sounds: Sounds | None = None
        self._keep_awake: KeepAwake | None = None
        self._stillness: Stillness | None = None
        self._is_still = False
        self._today: TodayViewModel | None = None
        self._put_on()

    @property
    def preferences(self) -> Preferences:
        """The settings that are on."""
        return self._preferences

    @property
    def shows_disc(self) -> bool:
        """Whether a moving disc is wanted at all."""
        return self._preferences.timer_style in (TimerStyle.DISC, TimerStyle.DISC_AND_WORDS)

    def language(self) -> str:
        """The language that is spoken just now."""
        return self._spoken

    def keep(self, preferences: Preferences) -> None:
        """Put these settings on at once and keep them. StorageUnavailable: they hold for this evening only."""
        if preferences == self._preferences:
            return
        other_language = preferences.language != self._preferences.language
        self._preferences = preferences
        if other_language:
            self._spoken = self._put_on_language(preferences.language)
            self.language_changed.emit()
        self._put_on()
        self.changed.emit(preferences)
        self._store.save(preferences)

    def change(self, preferences: Preferences) -> None:
        """Put these settings on at once, kept if the disk allows."""
        from facilitator.domain.errors import StorageUnavailable

        try:
            self.keep(preferences)
        except StorageUnavailable:
            self.save_refused.emit()

    def change_text_size(self, steps: int | None) -> None:
        """Make the text larger or smaller by steps of ten per cent; None: as usual."""
        self.set_text_percent(USUAL_TEXT_PERCENT if steps is None else self._preferences.text_percent + 10 * steps)

    def set_text_percent(self, percent: int) -> None:
        """Make the text this large; a size that is not offered changes nothing."""
        if percent in TEXT_PERCENTS:
            self.change(replace(self._preferences, text_percent=percent))

    # -- sound -------------------------------------------------------------------------------------------------------

    def hear(self) -> None:
        """Ring once, by the same path as every bell."""
        self.ring(1)

    def ring(self, strokes: int) -> None:
        """Ring the bell with so many strokes, 1 to 3."""
        from facilitator.services.bowl import sound_of

        self._need_sounds().play(sound_of(strokes))

    def toggle_mute(self) -> None:
        """Switch sounds off, or on, for this evening."""
        sounds = self._need_sounds()
        sounds.set_muted(not sounds.is_muted)
        self.muted_changed.emit(sounds.is_muted)
        self._tell_sound()

    def set_hidden(self, hidden: bool) -> None:
        """Keep silent while everything is hidden."""
        self._need_sounds().set_hidden(hidden)

    def _need_sounds(self) -> Sounds:
        if self._sounds is None:
            from facilitator.ui.sounds import Sounds

            self._sounds = Sounds(parent=self)
            self._sounds.fell_silent.connect(self._silent)
            self._follow_sound()
        return self._sounds

    def _silent(self, reason: WhySilent) -> None:
        from facilitator.ui.viewmodels.laptop_views import Silence

        self._tell_sound()
        self.fell_silent.emit(Silence(reason.value))

    # -- the laptop --------------------------------------------------------------------------------------------------

    def look_around(self, today: TodayViewModel) -> None:
        """Tell Today of screens, sound, battery and keeping awake; call after the first paint."""
        self._today = today
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._tell_screens)
        application.screenRemoved.connect(self._tell_screens)
        self._tell_screens()
        self._tell_sound()
        self._tell_power()
        self._need_keep_awake().probe()
        self._tell_keep_awake()
        self._ask_for_stillness()

    def keep_awake(self, *, on: bool) -> None:
        """Keep the laptop awake while a meeting runs."""
        if self._keep_awake is None and not on:
            return
        awake = self._need_keep_awake()
        if on:
            awake.begin()
        else:
            awake.end()

    def put_away(self) -> None:
        """Let go of sounds and of keeping awake, at the end of the program."""
        if self._sounds is not None:
            self._sounds.put_away()
        if self._keep_awake is not None:
            self._keep_awake.end()
        if self._stillness is not None:
            self._stillness.put_away()

    def report(self, trouble: BaseException) -> None:
        """Tell of trouble with the disk."""
        self.troubled.emit(trouble)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _put_on(self) -> None:
        wanted = self._preferences
        self._look.apply(
            theme=wanted.theme.value,
            text_percent=wanted.text_percent,
            reduced_motion=wanted.reduced_motion or self._is_still,
            large_print=wanted.large_print,
        )
        if self._sounds is not None:
            self._follow_sound()
            self._tell_sound()

    def _ask_for_stillness(self) -> None:
        from facilitator.ui.stillness import Stillness

        self._stillness = Stillness()
        self._stillness.ask(self._be_still)

    def _be_still(self, still: bool) -> None:
        """Move as little as the computer was asked to (ux.md 4.5)."""
        self._is_still = still
        self._put_on()

    def _follow_sound(self) -> None:
        assert self._sounds is not None
        self._sounds.set_on(self._preferences.sound_on)
        self._sounds.set_volume(self._preferences.volume)

    def _tell_screens(self) -> None:
        if self._today is not None:
            self._today.set_screens(len(QGuiApplication.screens()))

    def _tell_sound(self) -> None:
        from facilitator.ui.viewmodels.laptop_views import Silence, SoundState

        if self._today is None:
            return
        wanted = self._preferences
        why = self._sounds.why_silent if self._sounds is not None else None
        silence = Silence(why.value) if why is not None else None
        if silence is None and not wanted.sound_on:
            silence = Silence.SWITCHED_OFF
        self._today.set_sound(SoundState(wanted.volume, wanted.bell_for_shares, silence))

    def _tell_power(self) -> None:
        from facilitator.ui.power import read_power
        from facilitator.ui.viewmodels.laptop_views import PowerState

        power = read_power()
        state = None
        if power is not None and power.has_battery and power.percent is not None:
            state = PowerState(power.percent, power.minutes_left, plugged_in=power.on_mains is not False)
        if self._today is not None:
            self._today.set_power(state)

    def _tell_keep_awake(self) -> None:
        if self._today is not None:
            self._today.set_keep_awake(self._need_keep_awake().is_possible)

    def _need_keep_awake(self) -> KeepAwake:
        if self._keep_awake is None:
            from facilitator.ui.keep_awake import KeepAwake

            self._keep_awake = KeepAwake(parent=self)
            self._keep_awake.changed.connect(self._tell_keep_awake)
            self._keep_awake.lost.connect(self.may_sleep)
        return self._keep_awake
