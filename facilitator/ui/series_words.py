# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for series: when a group meets, and why a night has its format."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from facilitator.domain.holidays import OwnDay
from facilitator.domain.series import Rhythm, Series, Weekday
from facilitator.services.choosing import Choice, Why
from facilitator.ui.condition_words import condition_words, listed, week_words, weekday_words
from facilitator.ui.texts import clock_words, fill_in

translate = QCoreApplication.translate


def slot_words(series: Series) -> str:
    """Say when a series meets: "Tuesday at 19:30", "Every 2 weeks: Tuesday at 19:30"."""
    return fill_in(
        translate("Series", "{days} at {time}", "when a group meets"),
        days=rhythm_words(series.rhythm),
        time=clock_words(series.starts),
    )


def rhythm_words(rhythm: Rhythm) -> str:
    """Say on which days: "every Tuesday", "every 2 weeks on Tuesday", "first and third Tuesday of the month"."""
    days = listed([weekday_words(weekday) for weekday in rhythm.weekdays])
    if rhythm.weeks_of_month:
        whole = translate("Series", "The {weeks} {days} of the month", "when a group meets")
        return fill_in(whole, weeks=listed([week_words(week) for week in rhythm.weeks_of_month]), days=days)
    if rhythm.every_weeks == 1:
        return fill_in(translate("Series", "Every {days}", "when a group meets"), days=days)
    whole = translate("Series", "Every %n weeks on {days}", "when a group meets", rhythm.every_weeks)
    return fill_in(whole, days=days)


def reason_words(choice: Choice, own_days: Iterable[OwnDay] = ()) -> str:
    """Say why a night has its format; empty for the usual one."""
    match choice.why:
        case Why.USUAL:
            return translate("Series", "The usual format.")
        case Why.CHANGED:
            return translate("Series", "Chosen for this day.")
    assert choice.rule is not None
    weekday = Weekday(choice.start.weekday())
    days = tuple(own_days)
    said = ", ".join(condition_words(condition, days, weekday) for condition in choice.rule.when)
    return fill_in(translate("Series", "Because: {reason}.", "why a night has its format"), reason=said)
