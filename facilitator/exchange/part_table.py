# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads one part of a format file, with its tables; what is wrong is noted where it stands.

Deliberately not here: what concerns the whole file (`format_file.py`).
"""

from __future__ import annotations

import re
from datetime import timedelta

from facilitator.domain.circles import MOST_CIRCLES
from facilitator.domain.formats import (
    LONGEST_PROMPT,
    LONGEST_SLOT,
    MOST_MINUTES,
    MOST_PRIVATE,
    MOST_PROMPTS,
    QUIET_GAP,
    Bells,
    CircleDirection,
    CircleNames,
    CirclesRule,
    Part,
    PartKind,
    Role,
    RoomWish,
    SecondShares,
    SharingOrder,
    SharingRule,
    ShortVersion,
    SilenceRule,
    Slogan,
    Wording,
)
from facilitator.domain.sentences import told
from facilitator.exchange.checked_table import CheckedTable, shown
from facilitator.exchange.condition_table import read_conditions

UNKNOWN = -1
"""The minutes of a part that does not say them."""
ID = re.compile(r"[a-z0-9-]{1,60}")
ID_SHAPE = told("“id” has only the small letters a to z, digits and -, 60 of them at most.")
_NO_TIME = timedelta()
_SHORTEST_SHARE = timedelta(seconds=10)
_SHORTEST_SILENCE = timedelta(seconds=5)
_SHORTEST_SIGN = timedelta(seconds=1)
_SHORTEST_INTERVAL = timedelta(seconds=30)
_LONGEST_PREPARING = timedelta(minutes=10)
_LONGEST_GAP = timedelta(seconds=30)
_MOST_STROKES = 3
_FEWEST_IN_A_CIRCLE, _MOST_IN_A_CIRCLE = 2, 60
_LONGEST = timedelta(minutes=240)
_READ_ALOUD = (PartKind.WORDS, PartKind.READING)


def read_part(row: CheckedTable, wordings: tuple[str, ...]) -> Part:
    """Read one part; what can't be used is told and stands as something harmless."""
    part_id = row.matching("id", 60, ID, ID_SHAPE)
    title = row.text("title", 40)
    kind = row.choice("kind", PartKind)
    minutes = row.whole("minutes", 0, 240)
    words = row.text("words", 20_000, wanted=False, lines=True)
    for_you = row.text("for_you", 2_000, wanted=False, lines=True)
    sharing = _read_sharing(row, kind, minutes)
    part = Part(
        part_id=part_id,
        title=title,
        kind=kind or PartKind.WORDS,
        minutes=UNKNOWN if minutes is None else minutes,
        words=words,
        for_you=for_you,
        wordings=_read_wordings(row.table("wording"), wordings, for_you, has_short="short" in row),
        sharing=sharing,
        silence=_read_silence(row, kind, minutes),
        optional=row.yes_or_no("optional") or False,
        never_shorten=row.yes_or_no("never_shorten") or False,
        shortest=row.whole("shortest", 0, 240) if "shortest" in row else None,
        takes_slack=row.yes_or_no("takes_slack"),
        short=_read_short(row, kind, minutes),
        before_end_min=row.whole("before_end", 1, 480) if "before_end" in row else None,
        at_clock=row.time_of_day("at_clock"),
        led_by=row.choice("led_by", Role) if "led_by" in row else None,
        when=read_conditions(row, wordings),
        longest=row.whole("longest", 0, MOST_MINUTES) if "longest" in row else None,
        slot=row.text("slot", LONGEST_SLOT) if "slot" in row else "",
        prompts=row.texts("prompts", MOST_PROMPTS, LONGEST_PROMPT),
        room=row.choice("room", RoomWish, RoomWish.USUAL) or RoomWish.USUAL,
        slogan=row.choice("slogan", Slogan) if "slogan" in row else None,
        private=row.text("private", MOST_PRIVATE, wanted=False, lines=True),
        circles=_read_circles(row, kind, minutes),
    )
    _tell_what_nothing_obeys(row, part, kind)
    row.refuse_the_rest()
    return part


def _read_wordings(
    table: CheckedTable | None, named: tuple[str, ...], for_you: str, *, has_short: bool
) -> tuple[Wording, ...]:
    if table is None:
        return ()
    read = []
    for name in table.all_names():
        if named and name not in named:
            table.tell(name, told("“{name}” is not among the “wordings” of this format.", name=shown(name)))
        elif named and name == named[0]:
            table.tell(
                name, told("“{name}” is the usual wording: its words stand in the part itself.", name=shown(name))
            )
        other = table.table(name)
        if other is not None:
            words = other.text("words", 20_000, lines=True)
            note = other.text("for_you", 2_000, wanted=False, lines=True) if "for_you" in other else for_you
            short = other.text("short", 20_000, wanted=False, lines=True)
            if "short" in other and not has_short:
                other.tell("short", told("Only a part with a table [parts.short] has “short” in its wordings."))
            other.refuse_the_rest()
            read.append(Wording(name, words, note, short))
    return tuple(read)


def _read_short(row: CheckedTable, kind: PartKind | None, minutes: int | None) -> ShortVersion | None:
    table = row.table("short")
    if table is None:
        return None
    if kind not in (*_READ_ALOUD, None):
        row.tell("short", told("Only a part of kind “words” or “reading” has a table [parts.short]."))
    words = table.text("words", 20_000, lines=True)
    takes = table.whole("minutes", 0, 240)
    table.refuse_the_rest()
    if takes is not None and minutes is not None and takes >= minutes:
        table.tell("minutes", told("The short version takes fewer “minutes” than the part."))
    return None if takes is None else ShortVersion(words, takes)


def _tell_what_nothing_obeys(row: CheckedTable, part: Part, kind: PartKind | None) -> None:
    """Find keys that would change nothing here, and those that contradict each other."""
    takes_time = kind is None or (kind is PartKind.SHARING and not part.has_one_speaker)
    if "takes_slack" in row and not takes_time:
        row.tell("takes_slack", told("Only a part in which several people share has “takes_slack”."))
    gives = takes_time or kind in (
        PartKind.CIRCLES,
        PartKind.BREAK,
        PartKind.MILESTONES,
        PartKind.ANNOUNCEMENTS,
        PartKind.BUSINESS,
    )
    if part.shortest is not None and not gives:
        row.tell(
            "shortest", told("Words, silence and one speaker take the time they take, so they have no “shortest”.")
        )
    elif part.shortest is not None and UNKNOWN < part.minutes < part.shortest:
        row.tell("shortest", told("“shortest” is at most the “minutes” of the part."))
    for key in ("shortest", "short"):
        if part.never_shorten and key in row:
            row.tell(key, told("A part that says “never_shorten” has no “{key}”.", key=key))
    _tell_longest(row, part, takes=gives)
    _tell_room(row, part, kind)
    if part.slot and kind not in (PartKind.READING, None):
        row.tell("slot", told("Only a part of kind “reading” has a “slot”."))


def _tell_longest(row: CheckedTable, part: Part, *, takes: bool) -> None:
    if part.longest is None:
        return
    if not takes:
        row.tell("longest", told("Words, silence and one speaker take the time they take, so they have no “longest”."))
    elif part.takes_slack is False:
        row.tell("longest", told("A part that takes no slack has no “longest”."))
    elif part.longest < part.minutes:
        row.tell("longest", told("“longest” is at least the “minutes” of the part."))


def _tell_room(row: CheckedTable, part: Part, kind: PartKind | None) -> None:
    if part.slogan is not None and part.room is not RoomWish.SLOGAN:
        row.tell("slogan", told("Only where “room” is “slogan” there is a “slogan”."))
    timed = (PartKind.SHARING, PartKind.SILENCE, PartKind.BREAK, None)
    if part.room is RoomWish.TIMER and kind not in timed:
        row.tell("room", told("Only sharing, silence and a break have a “timer” for the room."))
    if part.room is RoomWish.WORDS and kind in timed[:3]:
        row.tell("room", told("Sharing, silence and a break have no “words” for the room: it sees their timer."))
    elif part.room is RoomWish.WORDS and not (part.words or part.slot):
        row.tell("room", told("There are no “words” here for the room."))


def _read_sharing(row: CheckedTable, kind: PartKind | None, minutes: int | None) -> SharingRule | None:
    table = row.table("sharing")
    if kind is PartKind.SHARING and "sharing" not in row:
        row.tell("kind", told("A part of kind “sharing” needs a table [parts.sharing]."))
    if table is None:
        return None
    if kind not in (PartKind.SHARING, None):
        row.tell("sharing", told("Only a part of kind “sharing” has a table [parts.sharing]."))
    order = table.choice("order", SharingOrder)
    limit = table.length("limit", _SHORTEST_SHARE, _LONGEST)
    sign = table.length("sign_before", _SHORTEST_SIGN, _LONGEST)
    if "sign_before" in table and "limit" not in table:
        table.tell("sign_before", told("Without a “limit” there is nothing that a sign could come before."))
    elif sign is not None and limit is not None and sign >= limit:
        table.tell("sign_before", told("“sign_before” is shorter than “limit”."))
    second = table.choice("second_shares", SecondShares, SecondShares.AFTER_EVERYONE)
    cross_talk = table.text("cross_talk", 200, wanted=False)
    direction = table.choice("direction", CircleDirection, CircleDirection.SUNWISE)
    gap = table.length("gap", _NO_TIME, _LONGEST_GAP)
    newcomers = table.whole("for_newcomers", 0, 240, default=0) or 0
    burning = table.whole("for_burning_need", 0, 240, default=0) or 0
    _tell_kept(table, order, minutes, newcomers + burning)
    online = table.yes_or_no("online") or False
    if online and order not in (SharingOrder.LINE, SharingOrder.ROUND, None):
        table.tell("online", told("Only where people wait in a line or go round are there two lines for “online”."))
    table.refuse_the_rest()
    if order is None or second is None or direction is None:
        return None
    return SharingRule(
        order,
        limit,
        sign,
        second,
        cross_talk,
        direction,
        QUIET_GAP if gap is None else gap,
        newcomers,
        burning,
        online,
    )


def _tell_kept(table: CheckedTable, order: SharingOrder | None, minutes: int | None, kept_min: int) -> None:
    for key in ("gap", "for_newcomers", "for_burning_need"):
        if key in table and order is SharingOrder.SPEAKER:
            table.tell(key, told("Where one person speaks there is nothing that “{key}” could mean.", key=key))
        elif key == "gap" and key in table and "limit" not in table:
            table.tell(key, told("Without a “limit” there is nothing that “gap” could mean."))
    if kept_min and minutes is not None and kept_min >= minutes:
        key = "for_newcomers" if "for_newcomers" in table else "for_burning_need"
        table.tell(key, told("The minutes that are kept leave none for everyone."))


def _read_circles(row: CheckedTable, kind: PartKind | None, minutes: int | None) -> CirclesRule | None:
    table = row.table("circles")
    if kind is PartKind.CIRCLES and "circles" not in row:
        row.tell("kind", told("A part of kind “circles” needs a table [parts.circles]."))
    if kind is PartKind.CIRCLES and minutes == 0:
        row.tell("minutes", told("Circles need some “minutes”."))
    if table is None:
        return None
    if kind not in (PartKind.CIRCLES, None):
        row.tell("circles", told("Only a part of kind “circles” has a table [parts.circles]."))
    number = table.whole("number", 1, MOST_CIRCLES) if "number" in table else None
    people = table.whole("people", _FEWEST_IN_A_CIRCLE, _MOST_IN_A_CIRCLE) if "people" in table else None
    if ("number" in table) == ("people" in table):
        row.tell("circles", told("Circles have either a “number”, or about so many “people” in each."))
    each = table.wholes("minutes_each", 1, 240, MOST_CIRCLES)
    if minutes is not None and any(one > minutes for one in each):
        table.tell("minutes_each", told("No circle has more minutes than its part."))
    if number is not None and len(each) > number:
        table.tell("minutes_each", told("There are more “minutes_each” than circles."))
    share = table.length("share", _SHORTEST_SHARE, _LONGEST)
    names = table.choice("names", CircleNames, CircleNames.NUMBERS)
    table.refuse_the_rest()
    return CirclesRule(number, people, each, share, names or CircleNames.NUMBERS)


def _read_silence(row: CheckedTable, kind: PartKind | None, minutes: int | None) -> SilenceRule | None:
    table = row.table("silence")
    if table is not None and kind not in (PartKind.SILENCE, None):
        row.tell("silence", told("Only a part of kind “silence” has a table [parts.silence]."))
    if kind is not PartKind.SILENCE:
        if table is not None:
            _read_silence_table(table, minutes)
            table.refuse_the_rest()
        return None
    if minutes == 0 and (table is None or "length" not in table):
        row.tell("minutes", told("A silence of 0 minutes needs a “length” in a table [parts.silence]."))
    if table is None:
        return SilenceRule(timedelta(minutes=minutes or 0))
    rule = _read_silence_table(table, minutes)
    table.refuse_the_rest()
    return rule


def _read_silence_table(table: CheckedTable, minutes: int | None) -> SilenceRule:
    given = table.length("length", _SHORTEST_SILENCE, _LONGEST)
    bells = table.choice("bells", Bells, Bells.BOTH) or Bells.BOTH
    interval = table.length("interval", _SHORTEST_INTERVAL, _LONGEST)
    prepare = table.length("prepare", _NO_TIME, _LONGEST_PREPARING) or _NO_TIME
    strokes = table.whole("strokes", 1, _MOST_STROKES) if "strokes" in table else None
    planned = timedelta(minutes=minutes or 0)
    length = planned - prepare if given is None else given
    if bells is Bells.NONE:
        for key in ("interval", "strokes"):
            if key in table:
                table.tell(key, told("Without “bells” there is nothing that “{key}” could mean.", key=key))
    elif interval is not None and minutes is not None and interval >= length:
        table.tell("interval", told("“interval” is shorter than the silence."))
    if "length" not in table and prepare > _NO_TIME and planned > _NO_TIME and length < _SHORTEST_SILENCE:
        table.tell("prepare", told("“prepare” leaves no time for the silence."))
    return SilenceRule(length, bells, interval, prepare, strokes)
