# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats as files can hold them: whatever the page about formats allows, drawn at random."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from hypothesis import strategies as st

from facilitator.domain.formats import (
    QUIET_GAP,
    Bells,
    CircleDirection,
    CircleNames,
    CirclesRule,
    MeetingFormat,
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
from tests.support.any_conditions import some_conditions

PLAIN = st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Cn"])


def texts(least: int, most: int, *, lines: bool = False) -> st.SearchStrategy[str]:
    alphabet = st.one_of(PLAIN, st.sampled_from("\n\"\\'#[]\t(pause)")) if lines else PLAIN
    return st.text(alphabet, min_size=least, max_size=most).map(str.strip).filter(lambda text: len(text) >= least)


IDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=60)
LENGTHS = st.integers(10, 240 * 60).map(lambda seconds: timedelta(seconds=seconds))


OWN_NAMES = st.sampled_from(("host", "door code", "clé", "鍵", "second reader", "a-b"))


@st.composite
def rules(draw: st.DrawFn, minutes: int = 5) -> SharingRule:
    order = draw(st.sampled_from(SharingOrder))
    limit = draw(st.none() | LENGTHS.filter(lambda length: length.total_seconds() > 10))
    sign = None if limit is None else draw(st.none() | st.integers(1, int(limit.total_seconds()) - 1))
    rule = SharingRule(
        order,
        limit,
        None if sign is None else timedelta(seconds=sign),
        draw(st.sampled_from(SecondShares)),
        draw(texts(0, 200)),
        draw(st.sampled_from(CircleDirection)),
    )
    if order is SharingOrder.SPEAKER:
        return rule
    newcomers = draw(st.integers(0, minutes - 1))
    burning = draw(st.integers(0, minutes - 1 - newcomers))
    gap = QUIET_GAP if limit is None else timedelta(seconds=draw(st.integers(0, 30)))
    online = draw(st.booleans()) if order in (SharingOrder.LINE, SharingOrder.ROUND) else False
    return replace(rule, gap=gap, newcomers_min=newcomers, burning_min=burning, online=online)


@st.composite
def silence_rules(draw: st.DrawFn) -> SilenceRule:
    length, bells = draw(LENGTHS), draw(st.sampled_from(Bells))
    prepare = timedelta(seconds=draw(st.integers(0, 600)))
    if bells is Bells.NONE:
        return SilenceRule(length, bells, prepare=prepare)
    shorter = st.integers(30, max(30, int(length.total_seconds()) - 1)).map(lambda value: timedelta(seconds=value))
    interval = draw(st.none() | shorter) if length > timedelta(seconds=30) else None
    return SilenceRule(length, bells, interval, prepare, draw(st.none() | st.integers(1, 3)))


@st.composite
def circle_rules(draw: st.DrawFn, minutes: int) -> CirclesRule:
    number = draw(st.none() | st.integers(1, 9))
    each = tuple(draw(st.lists(st.integers(1, minutes), max_size=number or 9)))
    people = draw(st.integers(2, 60)) if number is None else None
    return CirclesRule(number, people, each, draw(st.none() | LENGTHS), draw(st.sampled_from(CircleNames)))


@st.composite
def parts(draw: st.DrawFn, part_id: str, minutes: int, others: tuple[str, ...]) -> Part:
    kind = draw(st.sampled_from(PartKind))
    wordings = draw(st.lists(st.sampled_from(others), unique=True)) if others else []
    silence = draw(silence_rules()) if kind is PartKind.SILENCE else None
    part = Part(
        part_id,
        draw(texts(1, 40)),
        kind,
        minutes,
        draw(texts(0, 300, lines=True)),
        draw(texts(0, 100, lines=True)),
        tuple(Wording(name, draw(texts(1, 100, lines=True)), draw(texts(0, 50, lines=True))) for name in wordings),
        draw(rules(minutes)) if kind is PartKind.SHARING else None,
        silence,
        optional=draw(st.booleans()),
        led_by=draw(st.none() | st.sampled_from(Role)),
        slot=draw(texts(0, 40)) if kind is PartKind.READING else "",
        prompts=tuple(draw(st.lists(texts(1, 60), max_size=3))),
        private=draw(texts(0, 60, lines=True)),
        circles=draw(circle_rules(minutes)) if kind is PartKind.CIRCLES else None,
    )
    return draw(with_what_the_room_sees(draw(with_what_it_gives(part))))


@st.composite
def with_what_the_room_sees(draw: st.DrawFn, part: Part) -> Part:
    timed = part.kind in (PartKind.SHARING, PartKind.SILENCE, PartKind.BREAK)
    fits = {RoomWish.TIMER: timed, RoomWish.WORDS: not timed and bool(part.words or part.slot)}
    wish = draw(st.sampled_from([one for one in RoomWish if fits.get(one, True)]))
    slogan = draw(st.none() | st.sampled_from(Slogan)) if wish is RoomWish.SLOGAN else None
    return replace(part, room=wish, slogan=slogan)


@st.composite
def with_what_it_gives(draw: st.DrawFn, part: Part) -> Part:
    if draw(st.booleans()):
        return replace(part, never_shorten=True)
    if part.kind in (PartKind.WORDS, PartKind.READING):
        short = ShortVersion(draw(texts(1, 50, lines=True)), draw(st.integers(0, part.minutes - 1)))
        wordings = tuple(replace(one, short_words=draw(texts(0, 50, lines=True))) for one in part.wordings)
        return replace(part, short=short, wordings=wordings)
    if part.kind is PartKind.SHARING and not part.has_one_speaker:
        part = replace(part, takes_slack=draw(st.none() | st.booleans()))
    if part.kind is PartKind.SILENCE or part.has_one_speaker:
        return part
    longest = None if part.takes_slack is False else draw(st.none() | st.integers(part.minutes, 240))
    return replace(part, shortest=draw(st.none() | st.integers(0, part.minutes)), longest=longest)


@st.composite
def formats(draw: st.DrawFn) -> MeetingFormat:
    wordings = tuple(draw(st.lists(st.text("abcxyz-", min_size=1, max_size=9), min_size=1, max_size=3, unique=True)))
    ids = draw(st.lists(IDS, min_size=1, max_size=5, unique=True))
    minutes = [draw(st.integers(5, 60)) for _ in ids]
    made = [draw(parts(part_id, m, wordings[1:])) for part_id, m in zip(ids, minutes, strict=True)]
    made = [replace(part, when=draw(some_conditions(wordings, live=place > 0))) for place, part in enumerate(made)]
    if len(made) > 1:
        before_end = None if made[-1].waits else draw(st.sampled_from((None, minutes[-1])))
        made[-1] = replace(made[-1], before_end_min=before_end, at_clock=draw(st.none() | st.just(time(20, 25))))
    return MeetingFormat(
        draw(IDS),
        draw(texts(1, 60)),
        draw(texts(1, 90)),
        draw(st.sampled_from(["en", "de", "pt-BR", "sr-Latn"])),
        tuple(made),
        wordings,
        draw(st.integers(1, 1000)),
        asks_for=tuple(draw(st.lists(OWN_NAMES, max_size=3, unique=True))),
    )
