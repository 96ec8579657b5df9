# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for values: numbers, times, durations, phases, counts. Every word here can be translated.

Sentences are whole, with named places for what changes; nothing is built from pieces. What the status line says is in
`spoken.py`, what the big button says in `move_words.py`, what went wrong in `troubles.py`.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QGuiApplication

# The first paint says the day and the time: what a meeting is made of is imported by the words for it.
if TYPE_CHECKING:
    from facilitator.domain.headcount import CountCategory, Milestone, MilestoneTally
    from facilitator.domain.pace import Pace
    from facilitator.domain.timing import TimerReading

translate = QCoreApplication.translate
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
"""What stands between them keeps its own direction, and moves nothing around it (Unicode's FSI and PDI)."""


def fill_in(sentence: str, /, **values: object) -> str:
    """Put values into the named places of a sentence; in lines from right to left each is isolated (ux.md 4.7)."""
    if QGuiApplication.isRightToLeft():
        values = {name: isolated(value) for name, value in values.items()}
    return sentence.format(**values)


def isolated(value: object) -> str:
    """Keep the direction of a value to itself."""
    return f"{_ISOLATE}{value}{_END_OF_ISOLATE}"


def minutes_words(minutes: int) -> str:
    """Say "3 min", short, for lists and buttons."""
    return translate("Texts", "%n min", "short, after a number", minutes)


def minutes_long(minutes: int) -> str:
    """Say "3 minutes" in full."""
    return translate("Texts", "%n minutes", "", minutes)


def clock_words(instant: datetime | time) -> str:
    """Say the local time of day as this language writes it, without seconds."""
    local = instant.astimezone().time() if isinstance(instant, datetime) else instant
    locale = QLocale()
    twelve_hours = "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()
    return locale.toString(QTime(local.hour, local.minute), "h:mm AP" if twelve_hours else "HH:mm")


def day_words(day: date) -> str:
    """Say "Tuesday, 24 November"."""
    pattern = translate("Texts", "dddd, d MMMM", "Qt date pattern for a weekday and day, without the year")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_day_words(day: date, today: date) -> str:
    """Say "Tue 24 November", with the year when it is another one."""
    if day.year == today.year:
        pattern = translate("Texts", "ddd d MMMM", "Qt date pattern for a list, without the year")
    else:
        pattern = translate("Texts", "ddd d MMM yyyy", "Qt date pattern for a list, with the year")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def digits_words(seconds: int) -> str:
    """Say "2:05"; past the limit "+0:40", and from two minutes over only "+2 min"."""
    if seconds >= 0:
        return f"{seconds // 60}:{seconds % 60:02d}"
    over = -seconds
    if over >= 120:
        return fill_in(translate("Texts", "+{minutes} min", "time over the limit"), minutes=over // 60)
    return f"+{over // 60}:{over % 60:02d}"


def span_words(seconds: int) -> str:
    """Say a length of time as one would aloud: "1 minute 12" or "40 seconds"."""
    if seconds < 60:
        return translate("Texts", "%n seconds", "", seconds)
    if seconds % 60 == 0:
        return minutes_long(seconds // 60)
    if seconds < 120:
        return fill_in(translate("Texts", "1 minute {seconds}", "a length of time"), seconds=seconds % 60)
    both = translate("Texts", "{minutes} minutes {seconds}", "a length of time")
    return fill_in(both, minutes=seconds // 60, seconds=seconds % 60)


def left_words(reading: TimerReading) -> str:
    """Say in a few calm words how a timer stands; empty without a limit."""
    from facilitator.domain.timing import Phase

    if reading.phase is Phase.HELD:
        return translate("Texts", "On hold")
    if reading.begins_in_s > 0:
        return _begins_words(reading.begins_in_s)
    if reading.left_be or reading.left_s is None:
        return ""
    if reading.phase is Phase.READY:
        return span_words(reading.left_s)
    if reading.phase is Phase.TIME:
        return translate("Texts", "Time is up")
    if reading.phase is Phase.EXTRA:
        return translate("Texts", "A little over")
    if reading.left_s <= 15:
        return translate("Texts", "A few seconds")
    if reading.left_s <= 50:
        return fill_in(translate("Texts", "{seconds} seconds"), seconds=-(-reading.left_s // 10) * 10)
    return translate("Texts", "About %n minutes", "time left", max(1, round(reading.left_s / 60)))


def _begins_words(seconds: int) -> str:
    if seconds <= 15:
        return translate("Texts", "Begins in a few seconds")
    tens = -(-seconds // 10) * 10
    return translate("Texts", "Begins in {time}", "a silence, after time to settle").format(time=span_words(tens))


def of_words(limit_s: int) -> str:
    """Say "of 3 minutes" beneath what is left."""
    return fill_in(translate("Texts", "of {time}", "the whole of a speaker's time"), time=span_words(limit_s))


def pace_words(pace: Pace, held_min: int = 0) -> str:
    """Say how the meeting stands, in words of ux.md 5.4; a long hold says so itself."""
    if held_min:
        return translate("Texts", "Held %n min", "", held_min)
    if pace.on_time:
        return translate("Texts", "On time")
    behind = pace.behind_min
    if 0 < behind <= 5:
        return translate("Texts", "A little behind")
    if -5 <= behind < 0:
        return translate("Texts", "A little ahead")
    if behind > 0:
        return translate("Texts", "%n min behind", "", behind)
    return translate("Texts", "%n min ahead", "", -behind)


def late_words(pace: Pace, held_min: int = 0) -> str:
    """Say how far behind it is where the words can be pressed: being two minutes late is a little behind there."""
    if held_min or not pace.on_time:
        return pace_words(pace, held_min)
    return translate("Texts", "A little behind")


def ends_words(pace: Pace) -> str:
    """Say when the meeting is planned to end and how long that is."""
    if pace.left_min <= 0:
        return fill_in(translate("Texts", "Planned end {time}"), time=clock_words(pace.ends))
    return fill_in(translate("Texts", "Ends {time}, %n minutes left", "", pace.left_min), time=clock_words(pace.ends))


def short_ends_words(pace: Pace) -> str:
    """Say the planned end where there is little room."""
    return fill_in(translate("Texts", "Ends {time}", "the planned end of a meeting"), time=clock_words(pace.ends))


def category_words(category: CountCategory) -> str:
    """Name a count as it stands beside its number."""
    from facilitator.domain.headcount import CountCategory

    return {
        CountCategory.HERE: translate("Texts", "Here", "people in the room"),
        CountCategory.NEW: translate("Texts", "New", "people new to us"),
        CountCategory.ONLINE: translate("Texts", "Online"),
        CountCategory.FIRST_EVER: translate("Texts", "First meeting ever"),
        CountCategory.VISITORS: translate("Texts", "Visitors"),
    }[category]


def milestone_words(milestone: Milestone) -> str:
    """Name a milestone."""
    from facilitator.domain.headcount import Milestone

    return {
        Milestone.HOURS_24: translate("Texts", "24 hours"),
        Milestone.WEEK_1: translate("Texts", "1 week"),
        Milestone.DAYS_30: translate("Texts", "30 days"),
        Milestone.DAYS_60: translate("Texts", "60 days"),
        Milestone.DAYS_90: translate("Texts", "90 days"),
        Milestone.MONTHS_6: translate("Texts", "6 months"),
        Milestone.MONTHS_9: translate("Texts", "9 months"),
        Milestone.YEAR_1: translate("Texts", "1 year"),
        Milestone.MONTHS_18: translate("Texts", "18 months"),
        Milestone.YEARS: translate("Texts", "Years", "two or more"),
    }[milestone]


def milestones_words(tally: MilestoneTally) -> str:
    """Say "30 days: 1   1 year: 1"; "None marked" when there are none."""
    if not tally.numbers:
        return translate("Texts", "None marked")
    one = translate("Texts", "{milestone}: {number}", "how many of one milestone")
    return "   ".join(fill_in(one, milestone=milestone_words(kind), number=number) for kind, number in tally.numbers)
