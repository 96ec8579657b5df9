# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of Today: when, how long, what waits. Whole sentences from whole values.

Deliberately not here: widgets, and how the laptop stands (`today_rows.py`).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.ui.texts import clock_words, day_words, fill_in, minutes_long, short_day_words
from facilitator.ui.viewmodels.today_views import CardView

translate = QCoreApplication.translate

EVENING_FROM = 17
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
