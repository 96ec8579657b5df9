# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings apply at once, go back by Undo, and survive a disk that refuses."""

from __future__ import annotations

import pytest

from facilitator.domain.errors import DiskFull
from facilitator.domain.preferences import Preferences, ThemeChoice
from facilitator.ui.viewmodels.settings import SettingsViewModel


class Settings:
    def __init__(self):
        self.kept, self.changed, self.told, self.full = [], [], [], False
        self.model = SettingsViewModel(Preferences(), self.save)
        self.model.preferences_changed.connect(self.changed.append)
        self.model.shown.connect(self.told.append)
        self.model.open()

    def save(self, preferences):
        if self.full:
            raise DiskFull
        self.kept.append(preferences)


@pytest.fixture
def settings():
    return Settings()


def test_at_once(settings):
    """A change is saved and told before the next one."""
    settings.model.change(theme=ThemeChoice.DARK)
    assert settings.kept == settings.changed == [Preferences(theme=ThemeChoice.DARK)]
    settings.model.change(theme=ThemeChoice.DARK)
    assert len(settings.changed) == 1


def test_undo_goes_back_one_by_one(settings):
    """Undo takes changes back in turn, and stops at the beginning of the visit."""
    settings.model.change_text(1)
    settings.model.toggle_sound()
    settings.model.undo()
    assert settings.model.preferences == Preferences(text_percent=110)
    settings.model.undo()
    settings.model.undo()
    assert settings.model.preferences == Preferences()
    assert not settings.told[-1].can_undo


def test_put_back(settings):
    """The whole page goes back at once, and Undo takes that back."""
    settings.model.change_text(3)
    settings.model.change_volume(-2)
    changed = settings.model.preferences
    settings.model.put_back()
    assert settings.model.preferences == Preferences()
    assert not settings.told[-1].differs
    settings.model.undo()
    assert settings.model.preferences == changed


@pytest.mark.parametrize(("steps", "percent"), [(1, 110), (-1, 90), (-5, 90), (50, 200)])
def test_text_stays_within_bounds(settings, steps, percent):
    """Text is never smaller than 90 nor larger than 200 per cent."""
    settings.model.change_text(steps)
    assert settings.model.preferences.text_percent == percent


@pytest.mark.parametrize(("steps", "volume"), [(-9, 0), (9, 100), (1, 50)])
def test_volume_stays_within_bounds(settings, steps, volume):
    """Loudness goes from nothing to all."""
    settings.model.change_volume(steps)
    assert settings.model.preferences.volume == volume


def test_follows_what_keys_change(settings):
    """What a key has changed and kept is shown, not kept twice, and Undo takes it back."""
    settings.model.follow(Preferences(text_percent=110))
    assert settings.kept == []
    settings.model.undo()
    assert settings.kept == [Preferences()]


def test_refused(settings):
    """What cannot be saved still holds, is said, and is saved with the next change."""
    settings.full = True
    settings.model.toggle_sound()
    assert not settings.model.preferences.sound_on
    assert not settings.told[-1].saved
    settings.full = False
    settings.model.change_text(1)
    assert settings.kept == [Preferences(sound_on=False, text_percent=110)]
    assert settings.told[-1].saved


def test_large_print_brings_its_text_size(settings):
    """Large print makes all text large in one change, which one Undo takes back; switched off, text is as usual."""
    settings.model.change(large_print=True)
    assert settings.kept == [Preferences(large_print=True, text_percent=140)]
    settings.model.undo()
    assert settings.model.preferences == Preferences()
    settings.model.change(large_print=True)
    settings.model.change(large_print=False)
    assert settings.model.preferences == Preferences()


def test_large_print_leaves_larger_text_alone(settings):
    """Text that is larger already stays so, with large print and after it."""
    settings.model.change(text_percent=180)
    settings.model.change(large_print=True)
    settings.model.change(large_print=False)
    assert settings.model.preferences == Preferences(text_percent=180)
