# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a format may be (docs/formats.md), as the editor asks it: what is put right by itself, and what can't be.

`settled` puts right what follows from something else, so that no field has to be mended by hand. `judged` tells the
first thing that can't be, `lacking` what is still to be written. Deliberately not here: the words for it, and reading
files (`exchange`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from enum import Enum, auto

from facilitator.domain.edit_evenings import (
    settled_circles,
    settled_conditions,
    sound_circles,
    sound_conditions,
    without_live,
)
from facilitator.domain.formats import (
    LONGEST_PROMPT,
    LONGEST_SLOT,
    MOST_MINUTES,
    MOST_PRIVATE,
    MOST_PROMPTS,
    QUIET_GAP,
    Bells,
    MeetingFormat,
    Part,
    PartKind,
    RoomWish,
    SharingOrder,
    SharingRule,
    SilenceRule,
    Wording,
)
from facilitator.domain.own_formats import LONGEST_TITLE
from facilitator.domain.placeholders import KNOWN_NAMES, MOST_OWN_NAMES, plain_name

LONGEST_SUMMARY = 90
LONGEST_PART_TITLE = 40
LONGEST_WORDS = 20_000
LONGEST_NOTE = 2_000
LONGEST_RULE = 200
MOST_PARTS = 200
MOST_WORDINGS = 8
MOST_PART_MIN = MOST_MINUTES
LEAST_MIN, MOST_MIN = 5, 480
MOST_STROKES = 3
MOST_BEFORE_END_MIN = 480
SHORTEST_SHARE = timedelta(seconds=10)
SHORTEST_SILENCE = timedelta(seconds=5)
SHORTEST_SIGN = timedelta(seconds=1)
SHORTEST_INTERVAL = timedelta(seconds=30)
LONGEST_PREPARING = timedelta(minutes=10)
LONGEST_GAP = timedelta(seconds=30)
LONGEST_LENGTH = timedelta(minutes=MOST_PART_MIN)
_USUAL_SHARE = timedelta(minutes=3)
_NO_TIME = timedelta()
_WORDING = re.compile(r"[a-z0-9-]{1,40}")

READ_ALOUD = (PartKind.WORDS, PartKind.READING)
TIMED = (PartKind.SHARING, PartKind.SILENCE, PartKind.BREAK)
"""Kinds whose timer the room can see; of the others it can see the words."""
_GIVING = (PartKind.CIRCLES, PartKind.BREAK, PartKind.MILESTONES, PartKind.ANNOUNCEMENTS, PartKind.BUSINESS)


class Unfit(Enum):
    """Why a change can't be."""

    NO_TITLE = auto()
    LONG_TITLE = auto()
    LONG_SUMMARY = auto()
    NO_PART_TITLE = auto()
    LONG_PART_TITLE = auto()
    LONG_WORDS = auto()
    LONG_NOTE = auto()
    LONG_RULE = auto()
    PART_MINUTES = auto()
    TOO_SHORT = auto()
    TOO_LONG = auto()
    LAST_PART = auto()
    MANY_PARTS = auto()
    SHARE_LENGTH = auto()
    SIGN_LENGTH = auto()
    GAP_LENGTH = auto()
    KEPT_MINUTES = auto()
    SILENCE_LENGTH = auto()
    INTERVAL_LENGTH = auto()
    PREPARING_LENGTH = auto()
    STROKES = auto()
    SHORTEST = auto()
    SHORT_MINUTES = auto()
    NO_SHORT_WORDS = auto()
    HAS_SHORT_VERSION = auto()
    WORDING_NAME = auto()
    WORDING_TWICE = auto()
    MANY_WORDINGS = auto()
    LONG_SLOT = auto()
    MANY_PROMPTS = auto()
    LONG_PROMPT = auto()
    LONG_PRIVATE = auto()
    MOST = auto()
    FILL_NAME = auto()
    MANY_FILL_NAMES = auto()
    CIRCLES = auto()
    CONDITION = auto()
    WISHED = auto()
    LOST_START = auto()


def can_be_shortened(part: Part) -> bool:
    """Tell whether a part may say down to how many minutes it can come: words and silence last what they last."""
    return part.kind in _GIVING or (part.kind is PartKind.SHARING and not part.has_one_speaker)


def may_take_slack(part: Part) -> bool:
    """Tell whether a part may say if it uses minutes that others did not need: several people share in it."""
    return part.kind is PartKind.SHARING and not part.has_one_speaker


def settled(found: MeetingFormat, only: int | None = None) -> MeetingFormat:
    """Give the format with everything put right that follows from something else.

    What does not belong to a part's kind goes; a start before the end follows the minutes; the first part starts with
    the meeting. What is right already stays the very same object. `only`: the place of the one part that has changed,
    so that a letter in a long format costs no more than in a short one.
    """
    parts = tuple(
        part if only not in (None, place) else _settled_part(part, found.wordings)
        for place, part in enumerate(found.parts)
    )
    parts = _settled_starts(parts)
    same = len(parts) == len(found.parts) and all(a is b for a, b in zip(parts, found.parts, strict=True))
    return found if same else replace(found, parts=parts)


def judged(found: MeetingFormat, only: int | None = None) -> Unfit | None:
    """Tell the first reason why a settled format can't be; None when there is none.

    What this lets pass a file can hold, once nothing is `lacking` any more. `only`: as in `settled`.
    """
    title = _judged_length(found.title, LONGEST_TITLE, Unfit.NO_TITLE, Unfit.LONG_TITLE)
    if title is not None:
        return title
    if len(found.summary) > LONGEST_SUMMARY:
        return Unfit.LONG_SUMMARY
    if not 1 <= len(found.parts) <= MOST_PARTS:
        return Unfit.MANY_PARTS if found.parts else Unfit.LAST_PART
    for part in found.parts if only is None else found.parts[only : only + 1]:
        for rule in _PART_RULES:
            unfit = rule(part)
            if unfit is not None:
                return unfit
    return _judged_wordings(found.wordings) or _judged_names(found.asks_for)


def lacking(found: MeetingFormat) -> Unfit | None:
    """Tell why a sound format can't be used in a meeting yet: it may be too short or too long while it is written."""
    if found.minutes < LEAST_MIN:
        return Unfit.TOO_SHORT
    return Unfit.TOO_LONG if found.minutes > MOST_MIN else None


# -- what is put right -----------------------------------------------------------------------------------------------


def _settled_part(part: Part, wordings: tuple[str, ...]) -> Part:
    """Keep of a part what belongs to its kind; a new property of a part that not every kind has gets its line here."""
    ruled = replace(part, sharing=_settled_sharing(part), silence=_settled_silence(part), circles=settled_circles(part))
    short = part.short if part.kind in READ_ALOUD else None
    shortest = part.shortest if can_be_shortened(ruled) and not part.never_shorten else None
    room = _settled_room(part)
    kept = replace(
        ruled,
        longest=_settled_longest(ruled),
        slot=part.slot if part.kind is PartKind.READING else "",
        when=settled_conditions(part, wordings),
        prompts=tuple(prompt for prompt in part.prompts if prompt.strip()),
        room=room,
        slogan=part.slogan if room is RoomWish.SLOGAN else None,
        short=short,
        shortest=shortest,
        takes_slack=part.takes_slack if may_take_slack(ruled) else None,
        wordings=_settled_wordings(part, wordings, has_short=short is not None),
    )
    return part if kept == part else kept


def _settled_longest(part: Part) -> int | None:
    takes = can_be_shortened(part) and part.takes_slack is not False
    return part.longest if takes else None


def _settled_room(part: Part) -> RoomWish:
    """A timer where something is timed, words where there are any; else as usual."""
    timed = part.kind in TIMED
    if part.room is RoomWish.TIMER and not timed:
        return RoomWish.USUAL
    if part.room is RoomWish.WORDS and (timed or not (part.words or part.slot)):
        return RoomWish.USUAL
    return part.room


def _settled_sharing(part: Part) -> SharingRule | None:
    if part.kind is not PartKind.SHARING:
        return None
    rule = part.sharing or SharingRule(SharingOrder.LINE, _USUAL_SHARE)
    alone = rule.order is SharingOrder.SPEAKER
    wanted = replace(
        rule,
        sign_before=None if rule.limit is None else rule.sign_before,
        gap=QUIET_GAP if alone or rule.limit is None else rule.gap,
        newcomers_min=0 if alone else rule.newcomers_min,
        burning_min=0 if alone else rule.burning_min,
        online=rule.online and rule.order in (SharingOrder.LINE, SharingOrder.ROUND),
    )
    return rule if wanted == rule else wanted


def _settled_silence(part: Part) -> SilenceRule | None:
    if part.kind is not PartKind.SILENCE:
        return None
    if part.silence is None:
        return SilenceRule(timedelta(minutes=max(part.minutes, 1)))
    rule = part.silence
    if rule.bells is Bells.NONE and (rule.interval is not None or rule.strokes is not None):
        return replace(rule, interval=None, strokes=None)
    return rule


def _settled_wordings(part: Part, named: tuple[str, ...], *, has_short: bool) -> tuple[Wording, ...]:
    """Keep the wordings that the format knows and that say anything, in the order of their names there."""
    kept = [one for name in named[1:] for one in part.wordings if one.name == name and one.words]
    return tuple(one if has_short or not one.short_words else replace(one, short_words="") for one in kept)


def _settled_starts(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    left = sum(part.minutes for part in parts if not part.waits)
    settled_parts: list[Part] = []
    for place, part in enumerate(parts):
        if place == 0 and part.when != (live_out := without_live(part.when)):
            part = replace(part, when=live_out)
        fixed = part.before_end_min is not None and place > 0 and 1 <= left <= MOST_BEFORE_END_MIN
        before_end, at_clock = left if fixed else None, part.at_clock if place > 0 else None
        if (before_end, at_clock) != (part.before_end_min, part.at_clock):
            part = replace(part, before_end_min=before_end, at_clock=at_clock)
        settled_parts.append(part)
        left -= 0 if part.waits else part.minutes
    return tuple(settled_parts)


# -- what can't be ---------------------------------------------------------------------------------------------------


def _judged_length(text: str, most: int, none: Unfit, long: Unfit) -> Unfit | None:
    if not text.strip():
        return none
    return long if len(text) > most else None


def _judged_texts(part: Part) -> Unfit | None:
    title = _judged_length(part.title, LONGEST_PART_TITLE, Unfit.NO_PART_TITLE, Unfit.LONG_PART_TITLE)
    if title is not None:
        return title
    said = (part.words, *(words for one in part.wordings for words in (one.words, one.short_words)))
    if any(len(words) > LONGEST_WORDS for words in said):
        return Unfit.LONG_WORDS
    if any(len(note) > LONGEST_NOTE for note in (part.for_you, *(one.for_you for one in part.wordings))):
        return Unfit.LONG_NOTE
    return None


def _judged_minutes(part: Part) -> Unfit | None:
    if not 0 <= part.minutes <= MOST_PART_MIN:
        return Unfit.PART_MINUTES
    if part.shortest is not None and not 0 <= part.shortest <= part.minutes:
        return Unfit.SHORTEST
    return None if part.longest is None or part.minutes <= part.longest <= MOST_MINUTES else Unfit.MOST


def _judged_short(part: Part) -> Unfit | None:
    short = part.short
    if short is None:
        return None
    if part.never_shorten:
        return Unfit.HAS_SHORT_VERSION
    if len(short.words) > LONGEST_WORDS:
        return Unfit.LONG_WORDS
    if not short.words:
        return Unfit.NO_SHORT_WORDS
    return None if 0 <= short.minutes < part.minutes else Unfit.SHORT_MINUTES


def _judged_sharing(part: Part) -> Unfit | None:
    rule = part.sharing
    if rule is None:
        return None
    if rule.limit is not None:
        if not SHORTEST_SHARE <= rule.limit <= LONGEST_LENGTH:
            return Unfit.SHARE_LENGTH
        if rule.sign_before is not None and not SHORTEST_SIGN <= rule.sign_before < rule.limit:
            return Unfit.SIGN_LENGTH
    if not _NO_TIME <= rule.gap <= LONGEST_GAP:
        return Unfit.GAP_LENGTH
    if len(rule.cross_talk) > LONGEST_RULE:
        return Unfit.LONG_RULE
    kept = rule.newcomers_min + rule.burning_min
    if min(rule.newcomers_min, rule.burning_min) < 0 or (kept and kept >= part.minutes):
        return Unfit.KEPT_MINUTES
    return None


def _judged_silence(part: Part) -> Unfit | None:
    rule = part.silence
    if rule is None:
        return None
    if not SHORTEST_SILENCE <= rule.length <= LONGEST_LENGTH:
        return Unfit.SILENCE_LENGTH
    if rule.interval is not None and not SHORTEST_INTERVAL <= rule.interval < rule.length:
        return Unfit.INTERVAL_LENGTH
    if not _NO_TIME <= rule.prepare <= LONGEST_PREPARING:
        return Unfit.PREPARING_LENGTH
    return None if rule.strokes is None or 1 <= rule.strokes <= MOST_STROKES else Unfit.STROKES


def _judged_wordings(named: tuple[str, ...]) -> Unfit | None:
    if not 1 <= len(named) <= MOST_WORDINGS:
        return Unfit.MANY_WORDINGS
    if not all(_WORDING.fullmatch(name) for name in named):
        return Unfit.WORDING_NAME
    return Unfit.WORDING_TWICE if len(set(named)) != len(named) else None


def _judged_beside(part: Part) -> Unfit | None:
    """Judge what stands beside the words: prompts, private lines, and the name of a reading."""
    if len(part.slot) > LONGEST_SLOT:
        return Unfit.LONG_SLOT
    if len(part.prompts) > MOST_PROMPTS:
        return Unfit.MANY_PROMPTS
    if any(len(prompt) > LONGEST_PROMPT for prompt in part.prompts):
        return Unfit.LONG_PROMPT
    return Unfit.LONG_PRIVATE if len(part.private) > MOST_PRIVATE else None


def _judged_evening(part: Part) -> Unfit | None:
    if not sound_circles(part):
        return Unfit.CIRCLES
    return None if sound_conditions(part.when) else Unfit.CONDITION


def _judged_names(names: tuple[str, ...]) -> Unfit | None:
    if any(plain_name(name) != name or name in KNOWN_NAMES for name in names):
        return Unfit.FILL_NAME
    return Unfit.MANY_FILL_NAMES if len(names) > MOST_OWN_NAMES else None


_PART_RULES: tuple[Callable[[Part], Unfit | None], ...] = (
    _judged_texts,
    _judged_minutes,
    _judged_short,
    _judged_sharing,
    _judged_silence,
    _judged_beside,
    _judged_evening,
)
