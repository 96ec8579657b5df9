# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of the format editor: why something can't be, and what the values of a part are called.

Deliberately not here: widgets, and what a part is called where it is only read (`pages/part_words.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.edit_limits import Unfit
from facilitator.domain.formats import Bells, CircleDirection, RoomWish, SecondShares, SharingOrder

translate = QCoreApplication.translate


def unfit_words(unfit: Unfit) -> str:
    """Say in one plain sentence why something can't be."""
    return {
        Unfit.NO_TITLE: translate("Editor", "A format needs a title."),
        Unfit.LONG_TITLE: translate("Editor", "A title has 60 letters at most."),
        Unfit.LONG_SUMMARY: translate("Editor", "This line has 90 letters at most."),
        Unfit.NO_PART_TITLE: translate("Editor", "A part needs a name."),
        Unfit.LONG_PART_TITLE: translate("Editor", "A name has 40 letters at most."),
        Unfit.LONG_WORDS: translate("Editor", "This is too long to keep: 20,000 letters at most."),
        Unfit.LONG_NOTE: translate("Editor", "This is too long to keep: 2,000 letters at most."),
        Unfit.LONG_RULE: translate("Editor", "This line has 200 letters at most."),
        Unfit.PART_MINUTES: translate("Editor", "A part has 0 to 240 minutes."),
        Unfit.TOO_SHORT: translate("Editor", "All parts together have at least 5 minutes."),
        Unfit.TOO_LONG: translate("Editor", "All parts together have 480 minutes at most."),
        Unfit.LAST_PART: translate("Editor", "A format has at least one part."),
        Unfit.MANY_PARTS: translate("Editor", "A format has 200 parts at most."),
        Unfit.SHARE_LENGTH: translate("Editor", "A share has at least 10 seconds, and 240 minutes at most."),
        Unfit.SIGN_LENGTH: translate("Editor", "The sign comes while the share still goes on."),
        Unfit.GAP_LENGTH: translate("Editor", "The quiet between shares has 30 seconds at most."),
        Unfit.KEPT_MINUTES: translate("Editor", "The minutes kept must leave some for everyone."),
        Unfit.SILENCE_LENGTH: translate("Editor", "A silence has at least 5 seconds, and 240 minutes at most."),
        Unfit.INTERVAL_LENGTH: translate("Editor", "Bells are at least 30 seconds apart, within the silence."),
        Unfit.PREPARING_LENGTH: translate("Editor", "There are 10 minutes at most to settle."),
        Unfit.STROKES: translate("Editor", "A bell is struck one to three times."),
        Unfit.SHORTEST: translate("Editor", "The fewest minutes can't be more than its minutes."),
        Unfit.SHORT_MINUTES: translate("Editor", "The short version takes fewer minutes than the part."),
        Unfit.NO_SHORT_WORDS: translate("Editor", "A short version needs words."),
        Unfit.HAS_SHORT_VERSION: translate("Editor", "It has a short version. Take that out first."),
        Unfit.WORDING_NAME: translate("Editor", "A wording needs a name of letters a to z."),
        Unfit.WORDING_TWICE: translate("Editor", "There is such a wording already."),
        Unfit.LONG_SLOT: translate("Editor", "A name has 40 letters at most."),
        Unfit.MANY_PROMPTS: translate("Editor", "A part has 12 prompts at most."),
        Unfit.LONG_PROMPT: translate("Editor", "A prompt has 200 letters at most."),
        Unfit.LONG_PRIVATE: translate("Editor", "This is too long to keep: 2,000 letters at most."),
        Unfit.MOST: translate("Editor", "The most minutes are at least its minutes, and 240 at most."),
        Unfit.FILL_NAME: translate("Editor", "A name begins with a letter, and is not one that all formats know."),
        Unfit.MANY_FILL_NAMES: translate("Editor", "A format has 12 names of its own at most."),
        Unfit.CIRCLES: translate("Editor", "There are 1 to 9 circles of 2 to 60 people, none longer than the part."),
        Unfit.CONDITION: translate("Editor", "This condition is not whole yet."),
        Unfit.WISHED: translate("Editor", "A meeting has 5 to 480 minutes."),
        Unfit.LOST_START: translate(
            "Editor", "There a part would lose its start or its condition. Take that out first."
        ),
        Unfit.MANY_WORDINGS: translate("Editor", "A format has eight wordings at most."),
    }[unfit]


def order_words(order: SharingOrder) -> str:
    """Name who speaks next."""
    return {
        SharingOrder.LINE: translate("Editor", "Waiting line"),
        SharingOrder.ROUND: translate("Editor", "Round the circle"),
        SharingOrder.VOLUNTEERS: translate("Editor", "Volunteers"),
        SharingOrder.SPEAKER: translate("Editor", "One speaker"),
    }[order]


def second_words(second: SecondShares) -> str:
    """Name whether somebody may speak twice."""
    return {
        SecondShares.WELCOME: translate("Editor", "Welcome"),
        SecondShares.AFTER_EVERYONE: translate("Editor", "After everyone"),
        SecondShares.ONCE: translate("Editor", "One share each"),
    }[second]


def direction_words(direction: CircleDirection) -> str:
    """Name which way a circle goes."""
    return {
        CircleDirection.SUNWISE: translate("Editor", "With the sun"),
        CircleDirection.AGAINST_THE_SUN: translate("Editor", "Against the sun"),
    }[direction]


def bells_words(bells: Bells) -> str:
    """Name which bells frame a silence."""
    return {
        Bells.BOTH: translate("Editor", "Start and end"),
        Bells.START: translate("Editor", "Start only"),
        Bells.END: translate("Editor", "End only"),
        Bells.NONE: translate("Editor", "No bell"),
        Bells.REAL: translate("Editor", "Our own bowl"),
    }[bells]


def room_wish_words(wish: RoomWish) -> str:
    """Name what the room screen shows from the beginning of a part on."""
    return {
        RoomWish.USUAL: translate("Editor", "As chosen before"),
        RoomWish.TIMER: translate("Editor", "The timer"),
        RoomWish.WORDS: translate("Editor", "These words"),
        RoomWish.SLOGAN: translate("Editor", "A few words"),
        RoomWish.NOTHING: translate("Editor", "Nothing"),
    }[wish]
