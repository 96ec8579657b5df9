# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about one night of a series: when it is, why it has its format, what is out of it and what waits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from facilitator.domain.holidays import OwnDay
from facilitator.domain.series import Weekday
from facilitator.services.choosing import Choice
from facilitator.ui.condition_words import condition_words
from facilitator.ui.series_words import reason_words
from facilitator.ui.texts import clock_words, day_words, fill_in, minutes_long
from facilitator.ui.viewmodels.nights import NightView

translate = QCoreApplication.translate


def night_day_words(choice: Choice) -> str:
    """Say "Tuesday, 24 November at 19:30"."""
    whole = translate("Series", "{day} at {time}", "one meeting")
    return fill_in(whole, day=day_words(choice.start.date()), time=clock_words(choice.start.time()))


def night_sentences(night: NightView, own_days: Iterable[OwnDay] = ()) -> tuple[str, ...]:
    """Say all there is to say of a night, its day and the name of its format apart."""
    days = tuple(own_days)
    if night.choice.off:
        return (translate("Series", "No meeting on this day."),)
    return tuple(_sentences(night, days))


def _sentences(night: NightView, days: tuple[OwnDay, ...]) -> Iterator[str]:
    choice = night.choice
    if not night.title:
        yield translate("Series", "Its format is not here any more. Choose another one.")
    else:
        yield reason_words(choice, days)
    if choice.moved:
        whole = translate("Series", "Moved from {day}.", "a meeting and its usual day")
        yield fill_in(whole, day=day_words(choice.occurrence.day))
    if night.has_another:
        yield translate("Series", "There are two meetings on this day.")
    if night.too_long_min:
        whole = translate("Series", "The format takes {minutes}; the room is yours for {length}.")
        yield fill_in(whole, minutes=minutes_long(night.minutes), length=minutes_long(choice.length_min))
    for name, item in choice.due:
        yield fill_in(translate("Series", "{list}: {item}.", "a list and what is due of it"), list=name, item=item)
    weekday = Weekday(choice.start.weekday())
    for part in night.out:
        said = condition_words(part.because, days, weekday)
        whole = translate("Series", "Without “{part}”: it is for {condition}.", "a part and its condition")
        yield fill_in(whole, part=part.title, condition=said)
    for title, when in night.waits:
        said = ", ".join(condition_words(one, days, weekday) for one in when)
        whole = translate("Series", "“{part}” waits: {condition}.", "a part and its condition")
        yield fill_in(whole, part=title, condition=said)
