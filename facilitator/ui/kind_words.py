# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for kind time: what began when, ways to catch up, fair shares. Each a whole, plain sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.catching_up import Measure
from facilitator.domain.events import Mended
from facilitator.domain.fair_share import WayOutKind
from facilitator.domain.formats import PartKind
from facilitator.domain.reserve import Reserve
from facilitator.ui.texts import clock_words, digits_words, fill_in, minutes_words
from facilitator.ui.viewmodels.kind_views import (
    FairView,
    Hint,
    HintView,
    MendChoice,
    PlanLine,
    PlanView,
    WayOutView,
)

translate = QCoreApplication.translate
MOST_LINES = 3
"""So many changes of a plan are told one by one; of the others, only how many there are."""


# -- what began when ---------------------------------------------------------------------------------------------------


def hint_words(view: HintView) -> str:
    """Say what may have been forgotten, without a reproach."""
    match view.hint:
        case Hint.NOT_BEGUN:
            words = translate("Kind", "It is {now}. Planned {planned}.", "the time, and when the meeting should begin")
            return fill_in(words, now=clock_words(view.now), planned=clock_words(view.planned))
        case Hint.TURN_BEGAN:
            return translate("Kind", "Nothing has been timed for %n minutes.", "", view.minutes)
        case Hint.TURN_ENDED:
            return translate("Kind", "%n minutes over. Has it ended?", "a share", view.minutes)
        case Hint.NEXT_BEGAN:
            return translate("Kind", "%n minutes over. Has the next part begun?", "", view.minutes)


def hint_button_words(view: HintView) -> str:
    """Say what the button beside the hint opens."""
    if view.hint is Hint.TURN_ENDED:
        return translate("Kind", "It ended earlier")
    return translate("Kind", "It began earlier")


def choice_words(choice: MendChoice) -> str:
    """Name what can be mended, short, for a chip."""
    if choice.what is Mended.TURN:
        return _turn_words(choice)
    if choice.what is Mended.MEETING:
        if choice.begin:
            return translate("Kind", "The meeting began", "… so many minutes ago")
        return translate("Kind", "The meeting ended", "… so many minutes ago")
    if choice.what is Mended.PART:
        return translate("Kind", "This part began", "… so many minutes ago")
    return translate("Kind", "The next part began", "… so many minutes ago")


def _turn_words(choice: MendChoice) -> str:
    if choice.kind is PartKind.SILENCE:
        begin, end = translate("Kind", "The silence began"), translate("Kind", "The silence ended")
    elif choice.kind is PartKind.BREAK:
        begin, end = translate("Kind", "The break began"), translate("Kind", "The break ended")
    else:
        begin, end = translate("Kind", "This share began"), translate("Kind", "This share ended")
    return begin if choice.begin else end


def mend_words(choice: MendChoice, minutes: int) -> str:
    """Say on the button what will be true then: "The meeting began 9 minutes ago"."""
    if choice.what in (Mended.PART, Mended.NEXT_PART):
        return fill_in(translate("Kind", "{part} began %n minutes ago", "", minutes), part=choice.title)
    if choice.what is Mended.MEETING:
        if choice.begin:
            return translate("Kind", "The meeting began %n minutes ago", "", minutes)
        return translate("Kind", "The meeting ended %n minutes ago", "", minutes)
    if choice.kind is PartKind.SILENCE:
        begin = translate("Kind", "The silence began %n minutes ago", "", minutes)
        end = translate("Kind", "The silence ended %n minutes ago", "", minutes)
    elif choice.kind is PartKind.BREAK:
        begin = translate("Kind", "The break began %n minutes ago", "", minutes)
        end = translate("Kind", "The break ended %n minutes ago", "", minutes)
    else:
        begin = translate("Kind", "This share began %n minutes ago", "", minutes)
        end = translate("Kind", "This share ended %n minutes ago", "", minutes)
    return begin if choice.begin else end


# -- catching up -------------------------------------------------------------------------------------------------------


def plan_title(plan: PlanView) -> str:
    """Name a way to catch up by what it does first."""
    measures = plan.measures
    if measures == (Measure.END_LATER,):
        return translate("Kind", "End %n minutes later", "", plan.later_min)
    if len(measures) > 1 and set(measures) <= {Measure.SHORT_VERSION, Measure.LEAVE_OUT}:
        return translate("Kind", "Leave some things out")
    if len(measures) > 1:
        return translate("Kind", "A little from each")
    return {
        Measure.SHORT_VERSION: translate("Kind", "The short version"),
        Measure.LEAVE_OUT: translate("Kind", "Leave something out"),
        Measure.SHORTER_SHARES: translate("Kind", "Shorter shares"),
        Measure.SHORTER_PARTS: translate("Kind", "Shorter parts"),
    }.get(measures[0], translate("Kind", "A little from each"))


def plan_result(plan: PlanView) -> str:
    """Say when the meeting ends then, and what cannot be brought back."""
    if plan.behind_min > 0:
        words = translate("Kind", "Ends {time}. %n minutes stay late.", "", plan.behind_min)
        return fill_in(words, time=clock_words(plan.ends))
    if plan.later_min > 0:
        return fill_in(translate("Kind", "Ends {time}.", "a meeting, by this plan"), time=clock_words(plan.ends))
    return fill_in(translate("Kind", "Ends {time}, as planned."), time=clock_words(plan.ends))


def plan_words(plan: PlanView) -> str:
    """Say what changes, a sentence for each part; only the first few, and how many more there are."""
    if not plan.lines:
        return translate("Kind", "Every part keeps its time.")
    rest = len(plan.lines) - MOST_LINES
    told = plan.lines if rest <= 1 else plan.lines[:MOST_LINES]
    words = [plan_line(line) for line in told]
    if len(told) < len(plan.lines):
        words.append(translate("Kind", "%n more parts give a little.", "", rest))
    if plan.later_min > 0 and len(plan.measures) > 1:
        words.append(translate("Kind", "The end moves by %n minutes.", "", plan.later_min))
    return " ".join(words)


def plan_line(line: PlanLine) -> str:
    """Say what changes in one part: "Sharing: 31 min instead of 40, 2:20 each."."""
    before, minutes = line.minutes_before, minutes_words(line.minutes)
    if line.left_out:
        return fill_in(translate("Kind", "{part}: left out tonight."), part=line.title)
    if line.short:
        words = translate("Kind", "{part}: the short version, {minutes} instead of {before}.")
        return fill_in(words, part=line.title, minutes=minutes, before=before)
    if line.share_s is not None:
        each = digits_words(line.share_s)
        if line.minutes == before:
            return fill_in(translate("Kind", "{part}: {each} each."), part=line.title, each=each)
        words = translate("Kind", "{part}: {minutes} instead of {before}, {each} each.")
        return fill_in(words, part=line.title, minutes=minutes, before=before, each=each)
    words = translate("Kind", "{part}: {minutes} instead of {before}.")
    return fill_in(words, part=line.title, minutes=minutes, before=before)


# -- fair share --------------------------------------------------------------------------------------------------------


def fair_words(view: FairView) -> str:
    """Say how the time can be shared: "22 min left, 9 people: 2:20 each."; empty where nobody is known to wait."""
    if not view.people:
        return ""
    left = minutes_words(view.left_min)
    if not view.fits:
        return fill_in(translate("Kind", "Not everyone will fit: {left} left, %n people.", "", view.people), left=left)
    if view.each_s is None:
        return fill_in(translate("Kind", "{left} left, %n people.", "", view.people), left=left)
    whole = translate("Kind", "{left} left, %n people: {each} each.", "", view.people)
    return fill_in(whole, left=left, each=digits_words(view.each_s))


def use_words(seconds: int) -> str:
    """Say what agreeing on a share does."""
    return fill_in(translate("Kind", "Use {time} from now on"), time=digits_words(seconds))


def way_out_words(way: WayOutView) -> str:
    """Say what could be done when not everyone fits."""
    if way.kind is WayOutKind.ONE_SENTENCE:
        return translate("Kind", "Ask for one sentence each")
    words = translate("Kind", "Take %n min from {part}: {each} each", "", way.minutes)
    return fill_in(words, part=way.title, each=digits_words(way.length_s))


def reserve_words(view: FairView) -> str:
    """Say for whom minutes are kept, while they are or soon will be; empty where none are."""
    if view.reserve is Reserve.NEWCOMERS:
        return translate("Kind", "These minutes are for newcomers, and for whoever has not spoken.")
    if view.reserve is Reserve.BURNING_NEED:
        return translate("Kind", "These minutes are for a burning need.")
    return ""


def kept_words(view: FairView) -> tuple[str, ...]:
    """Say what is kept for later in this part."""
    if view.reserve is not Reserve.EVERYONE:
        return (reserve_words(view),)
    kept = []
    if view.newcomers_min:
        kept.append(translate("Kind", "The last %n minutes are for newcomers.", "", view.newcomers_min))
    if view.burning_min and not view.newcomers_min:
        kept.append(translate("Kind", "The last %n minutes are for a burning need.", "", view.burning_min))
    elif view.burning_min:
        kept.append(translate("Kind", "%n more minutes are kept for a burning need.", "", view.burning_min))
    return tuple(kept)


def given_back_words(seconds: int) -> str:
    """Say what speakers gave back in this part."""
    return fill_in(translate("Kind", "{time} came back to the room."), time=digits_words(seconds))
