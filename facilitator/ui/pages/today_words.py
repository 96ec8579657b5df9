# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of Today: when, how long, how the laptop stands, what waits. Whole sentences from whole values.

Deliberately not here: widgets.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.ui.texts import clock_words, day_words, fill_in, minutes_long, short_day_words
from facilitator.ui.viewmodels.today_views import CardView, PowerState, Silence, SoundState

translate = QCoreApplication.translate

EVENING_FROM = 17
LOW_PERCENT = 50
SPARE_MIN = 15
LOW_VOLUME, LOUD_VOLUME = 45, 75
A_WEEK = timedelta(days=7)


def start_words(start: datetime, now: datetime) -> str:
    """Say "Tonight at 19:30"."""
    time = clock_words(start.time())
    match (start.date() - now.date()).days:
        case 0 if start.hour >= EVENING_FROM:
            return fill_in(translate("Today", "Tonight at {time}"), time=time)
        case 0:
            return fill_in(translate("Today", "Today at {time}"), time=time)
        case 1:
            return fill_in(translate("Today", "Tomorrow at {time}"), time=time)
        case -1:
            return fill_in(translate("Today", "Yesterday at {time}"), time=time)
    return fill_in(translate("Today", "{day} at {time}"), day=day_words(start.date()), time=time)


def plan_words(card: CardView) -> str:
    """Say "60 minutes, until 20:30. 9 parts."."""
    assert card.start is not None
    until = (card.start + timedelta(minutes=card.minutes)).time()
    parts = translate("Today", "%n parts", "of a meeting's format", card.parts)
    whole = translate("Today", "{minutes}, until {time}. {parts}.")
    return fill_in(whole, minutes=minutes_long(card.minutes), time=clock_words(until), parts=parts)


def start_name(card: CardView) -> str:
    """Say what Start meeting starts, for a screen reader."""
    assert card.start is not None
    whole = translate("Today", "Start meeting, {format}, {time}, {minutes}")
    time, minutes = clock_words(card.start.time()), minutes_long(card.minutes)
    return fill_in(whole, format=card.title, time=time, minutes=minutes)


def interrupted_words(last_alive: datetime, now: datetime) -> str:
    """Say until when a meeting was running."""
    time = clock_words(last_alive.time())
    if last_alive.date() == now.date():
        return fill_in(translate("Today", "A meeting was running until {time}."), time=time)
    whole = translate("Today", "A meeting was running until {time} on {day}.")
    return fill_in(whole, time=time, day=day_words(last_alive.date()))


def chairs_words(chairs: int) -> str:
    """Say "12 chairs"."""
    return translate("Today", "%n chairs", "", chairs)


def screens_words(screens: int, *, room_open: bool = False) -> str:
    """Say which screens there are, and what they show."""
    if room_open:
        return translate("Today", "The room screen is open. It says when the meeting begins.")
    if screens > 1:
        return translate("Today", "A second screen is connected. Nothing is shown on it.")
    return translate("Today", "One screen is connected. That is enough to lead a meeting.")


def sound_words(sound: SoundState) -> str:
    """Say how bells will sound, or why none will."""
    match sound.silence:
        case Silence.NO_DEVICE:
            return translate("Today", "No loudspeaker answers. The bell shows on the screen.")
        case Silence.SWITCHED_OFF:
            return translate("Today", "Sounds are off in Settings. The bell shows on the screen.")
        case Silence.MUTED | Silence.HIDDEN:
            return translate("Today", "Sounds are off for now. M brings them back.")
    if sound.bell_for_shares:
        return _bell_for_all(sound.volume)
    return _bell_for_silence(sound.volume)


def _bell_for_silence(volume: int) -> str:
    if volume < LOW_VOLUME:
        return translate("Today", "Soft bell for silence, low. No bell for shares.")
    if volume < LOUD_VOLUME:
        return translate("Today", "Soft bell for silence, half loud. No bell for shares.")
    return translate("Today", "Soft bell for silence, loud. No bell for shares.")


def _bell_for_all(volume: int) -> str:
    if volume < LOW_VOLUME:
        return translate("Today", "Soft bell for silence and shares, low.")
    if volume < LOUD_VOLUME:
        return translate("Today", "Soft bell for silence and shares, half loud.")
    return translate("Today", "Soft bell for silence and shares, loud.")


def is_low(power: PowerState, meeting_min: int) -> bool:
    """Whether the battery may not last until the meeting's planned end and a little longer."""
    if power.plugged_in:
        return False
    if power.minutes_left is None:
        return power.percent < LOW_PERCENT
    return power.minutes_left < meeting_min + SPARE_MIN


def power_words(power: PowerState, meeting_min: int) -> str:
    """Say how the battery stands, and whether the charger is wanted."""
    percent = power.percent
    if power.plugged_in:
        return fill_in(translate("Today", "{percent} %, and the charger is plugged in."), percent=percent)
    low = is_low(power, meeting_min)
    if power.minutes_left is None:
        if low:
            return fill_in(translate("Today", "{percent} %. Plug in the charger if you can."), percent=percent)
        return fill_in(translate("Today", "{percent} %.", "battery"), percent=percent)
    minutes = max(10, round(power.minutes_left, -1))
    if low:
        whole = translate("Today", "{percent} %, about {minutes}. Plug in the charger if you can.")
    else:
        whole = translate("Today", "{percent} %, about {minutes}. That is enough for this meeting.")
    return fill_in(whole, percent=percent, minutes=minutes_long(minutes))


def awake_words(stays_awake: bool) -> str:
    """Say whether the laptop stays awake."""
    if stays_awake:
        return translate("Today", "This laptop stays awake while a meeting runs.")
    return translate("Today", "This laptop may fall asleep. Touch a key now and then.")


def to_check_words(days: tuple[date, ...], today: date) -> str:
    """Say which counts nobody has looked at yet; `days` is never empty, newest first."""
    if len(days) > 1:
        return translate("Today", "%n counts are not checked yet.", "", len(days))
    if days[0] == today:
        return translate("Today", "Today's count is not checked yet.")
    if days[0] == today - A_WEEK:
        return translate("Today", "Last week's count is not checked yet.")
    whole = translate("Today", "The count of {day} is not checked yet.")
    return fill_in(whole, day=short_day_words(days[0], today))
