# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the room screen: what the room reads, and how its contents are named for the leader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.formats import Slogan
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.room import RoomContent, RoomShow, RoomWord
from facilitator.domain.timing import Phase
from facilitator.ui.texts import clock_words, digits_words

translate = QCoreApplication.translate


def slogan_words(slogan: Slogan) -> str:
    """Give a slogan: one line, at most six words."""
    return {
        Slogan.WELCOME_HERE: translate("Room", "You are welcome here."),
        Slogan.TAKE_YOUR_TIME: translate("Room", "Take your time."),
        Slogan.ONE_AT_A_TIME: translate("Room", "One speaks, the others listen."),
        Slogan.STAYS_HERE: translate("Room", "What is said here stays here."),
        Slogan.ENOUGH: translate("Room", "You have come. That is enough."),
        Slogan.THANK_YOU: translate("Room", "Thank you for being here."),
    }[slogan]


def timer_words(content: RoomContent) -> str:
    """Say what stands beneath the disc; empty when nothing does."""
    match content.word:
        case RoomWord.ABOUT_MINUTES:
            return translate("Room", "about %n minutes", "time left, shown to the room", content.left_min)
        case RoomWord.LESS_THAN_A_MINUTE:
            return translate("Room", "less than a minute", "time left, shown to the room")
        case RoomWord.TWO_MINUTES:
            return translate("Room", "2 minutes", "a timekeeper's silent card, shown to the room")
        case RoomWord.ONE_MINUTE:
            return translate("Room", "1 minute", "a timekeeper's silent card, shown to the room")
        case RoomWord.BEGIN_TO_CLOSE:
            return translate("Room", "Please begin to close")
        case RoomWord.THANK_YOU:
            return translate("Room", "Thank you")
    return ""


def digit_words(content: RoomContent) -> str:
    """Give the digits of the time left; empty unless they are shown."""
    return "" if content.left_s is None else digits_words(content.left_s)


def welcome_lines(content: RoomContent) -> tuple[str, ...]:
    """Give the lines of the welcome."""
    first = translate("Room", "Welcome.")
    if content.starts_at is None:
        return (first,)
    return first, translate("Room", "We begin at {time}.").format(time=clock_words(content.starts_at))


def break_words(content: RoomContent) -> str:
    """Say when the break ends, or only that there is one."""
    if content.back_at is None:
        return translate("Room", "A short break")
    return translate("Room", "Back at {time}").format(time=clock_words(content.back_at))


def page_words(content: RoomContent) -> str:
    """Say which page of a reading it is; empty for the only one."""
    if content.pages < 2:
        return ""
    return translate("Room", "{page} of {pages}", "pages of a reading").format(page=content.page, pages=content.pages)


def mark_name(phase: Phase | None) -> str:
    """Name the disc or the leaf for whoever cannot see it."""
    return {
        Phase.READY: translate("Room", "An empty ring"),
        Phase.FINE: translate("Room", "A disc of the time left"),
        Phase.SOON: translate("Room", "A disc of the time left"),
        Phase.TIME: translate("Room", "A double ring"),
        Phase.HELD: translate("Room", "A leaf"),
    }.get(phase or Phase.EXTRA, "")


def bell_name() -> str:
    """Name the bell's still twin."""
    return translate("Room", "The bell rings")


def show_words(show: RoomShow) -> str:
    """Name a content where it is chosen."""
    return {
        RoomShow.TIMER: translate("Room", "Timer"),
        RoomShow.READING: translate("Room", "Reading"),
        RoomShow.SLOGAN: translate("Room", "A few words"),
        RoomShow.PROMPT: translate("Room", "This prompt"),
        RoomShow.WELCOME: translate("Room", "Welcome"),
        RoomShow.BREAK: translate("Room", "Break"),
        RoomShow.BLANK: translate("Room", "Blank"),
    }[show]


def button_words(show: RoomShow | None) -> str:
    """Say on Run's button what the room sees; None: there is no room screen."""
    if show is None:
        return translate("Room", "Room: off", "the button for the room screen")
    return {
        RoomShow.TIMER: translate("Room", "Room: timer"),
        RoomShow.READING: translate("Room", "Room: reading"),
        RoomShow.SLOGAN: translate("Room", "Room: words"),
        RoomShow.PROMPT: translate("Room", "Room: prompt"),
        RoomShow.WELCOME: translate("Room", "Room: welcome"),
        RoomShow.BREAK: translate("Room", "Room: break"),
        RoomShow.BLANK: translate("Room", "Room: blank"),
    }[show]


def style_words(style: TimerStyle) -> str:
    """Name a style of the timer in the menu of contents."""
    return {
        TimerStyle.DISC: translate("Room", "Timer: disc"),
        TimerStyle.DISC_AND_WORDS: translate("Room", "Timer: disc and words"),
        TimerStyle.DIGITS: translate("Room", "Timer: digits"),
        TimerStyle.NOTHING: translate("Room", "Timer: nothing"),
    }[style]
