# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A part of a format in words: what kind it is, how long, and how people share in it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from facilitator.domain.formats import (
    Bells,
    CircleDirection,
    MeetingFormat,
    Part,
    PartKind,
    RoomWish,
    SecondShares,
    SharingOrder,
    SharingRule,
    SilenceRule,
)
from facilitator.domain.own_formats import OwnFormat
from facilitator.ui.circle_words import circles_facts
from facilitator.ui.condition_words import only_when
from facilitator.ui.texts import fill_in, minutes_long, span_words

translate = QCoreApplication.translate


def format_facts(found: MeetingFormat) -> str:
    """Say "60 minutes. 9 parts." """
    parts = translate("Formats", "%n parts", "", len(found.parts))
    return fill_in(translate("Formats", "{minutes}. {parts}."), minutes=minutes_long(found.minutes), parts=parts)


def format_sentences(found: MeetingFormat, used: date | None = None, *, summary: bool = True) -> tuple[str, ...]:
    """Say how long a format is and of how many parts, what it is, and when a meeting was last held by it."""
    sentences = [format_facts(found)]
    if summary and found.summary:
        sentences.append(found.summary)
    if used is not None:
        sentences.append(fill_in(translate("Formats", "Last used on {day}."), day=day_words_long(used)))
    return tuple(sentences)


def own_sentences(own: OwnFormat) -> tuple[str, ...]:
    """Say which version of the group's own format this is, and since when."""
    whole = translate("Formats", "Version {number}, adopted on {day}.")
    sentences = [fill_in(whole, number=own.format.version, day=day_words_long(own.adopted_on))]
    if own.archived:
        sentences.append(translate("Formats", "It is put away."))
    return tuple(sentences)


def day_words_long(day: date) -> str:
    """Say "24 November 2026"."""
    return QLocale().toString(
        QDate(day.year, day.month, day.day), translate("Formats", "d MMMM yyyy", "Qt date pattern")
    )


def part_facts(part: Part) -> tuple[str, ...]:
    """Say what kind of part this is and how long, then one sentence for each rule it has."""
    kind = kind_words(part.kind)
    if part.minutes:
        whole = translate("Formats", "{kind}, {minutes}.", "a part's kind and how long it is")
        first = fill_in(whole, kind=kind, minutes=minutes_long(part.minutes))
    else:
        first = fill_in(translate("Formats", "{kind}, no time set.", "a part's kind"), kind=kind)
    rest: tuple[str, ...] = ()
    if part.sharing is not None:
        rest = _sharing_facts(part.sharing)
    elif part.silence is not None:
        rest = _silence_facts(part.silence)
    elif part.circles is not None:
        rest = circles_facts(part.circles, part.minutes)
    return first, *rest, *_other_facts(part)


def _other_facts(part: Part) -> tuple[str, ...]:
    facts = []
    if part.longest is not None and part.longest > part.minutes:
        whole = translate("Formats", "Up to {minutes} when there is time.")
        facts.append(fill_in(whole, minutes=minutes_long(part.longest)))
    if part.slot:
        facts.append(fill_in(translate("Formats", "Chosen for each meeting: {name}."), name=part.slot))
    room = {
        RoomWish.TIMER: translate("Formats", "The room sees the timer."),
        RoomWish.WORDS: translate("Formats", "The room sees these words."),
        RoomWish.SLOGAN: translate("Formats", "The room sees a few words."),
        RoomWish.NOTHING: translate("Formats", "The room sees nothing."),
    }
    facts += [room[part.room]] if part.room in room else []
    return (*facts, only_when(part.when)) if part.when else tuple(facts)


def kind_words(kind: PartKind) -> str:
    """Name a kind of part."""
    return {
        PartKind.WORDS: translate("Formats", "Words to say"),
        PartKind.READING: translate("Formats", "Reading"),
        PartKind.SILENCE: translate("Formats", "Silence"),
        PartKind.SHARING: translate("Formats", "Sharing"),
        PartKind.MILESTONES: translate("Formats", "Milestones"),
        PartKind.ANNOUNCEMENTS: translate("Formats", "Announcements"),
        PartKind.BREAK: translate("Formats", "Break"),
        PartKind.BUSINESS: translate("Formats", "Business"),
        PartKind.CIRCLES: translate("Formats", "Circles"),
    }[kind]


def _sharing_facts(rule: SharingRule) -> tuple[str, ...]:
    facts = [_order_words(rule)]
    if rule.limit is None:
        facts.append(translate("Formats", "No limit, and no clock."))
    elif rule.order is SharingOrder.SPEAKER:
        facts.append(fill_in(translate("Formats", "Up to {time}."), time=_span(rule.limit)))
    else:
        facts.append(fill_in(translate("Formats", "{time} each."), time=_span(rule.limit)))
    if rule.limit is not None and rule.sign_before is not None:
        sign = translate("Formats", "The wrap-up sign shows {time} before the end.")
        facts.append(fill_in(sign, time=_span(rule.sign_before)))
    if rule.order is not SharingOrder.SPEAKER:
        facts.append(_second_words(rule.second_shares))
    return tuple(facts)


def _order_words(rule: SharingRule) -> str:
    match rule.order:
        case SharingOrder.LINE:
            return translate("Formats", "Whoever wishes to speak joins the waiting line.")
        case SharingOrder.VOLUNTEERS:
            return translate("Formats", "Whoever wishes to speak, speaks.")
        case SharingOrder.SPEAKER:
            return translate("Formats", "One speaker.")
    if rule.direction is CircleDirection.SUNWISE:
        return translate("Formats", "Round the circle with the sun, seat by seat.")
    return translate("Formats", "Round the circle against the sun, seat by seat.")


def _second_words(second: SecondShares) -> str:
    return {
        SecondShares.WELCOME: translate("Formats", "A second share is welcome."),
        SecondShares.AFTER_EVERYONE: translate("Formats", "A second share comes after everyone has had a turn."),
        SecondShares.ONCE: translate("Formats", "One share each."),
    }[second]


def _silence_facts(rule: SilenceRule) -> tuple[str, ...]:
    facts = [_silence_words(rule.length, rule.bells)]
    if rule.prepare:
        facts.append(translate("Formats", "Before it, {time} to settle.").format(time=_span(rule.prepare)))
    if rule.interval is not None:
        facts.append(translate("Formats", "Bells between, {time} apart.").format(time=_span(rule.interval)))
    if rule.strokes is not None:
        facts.append(translate("Formats", "%n strokes of the bell each time.", "", rule.strokes))
    return tuple(facts)


def _silence_words(length: timedelta, bells: Bells) -> str:
    whole = {
        Bells.BOTH: translate("Formats", "{time} of silence, with a bell at its start and its end."),
        Bells.START: translate("Formats", "{time} of silence, with a bell at its start."),
        Bells.END: translate("Formats", "{time} of silence, with a bell at its end."),
        Bells.NONE: translate("Formats", "{time} of silence, without a bell."),
        Bells.REAL: translate("Formats", "{time} of silence. You ring your own bowl at its start and its end."),
    }[bells]
    return fill_in(whole, time=_span(length))


def _span(length: timedelta) -> str:
    return span_words(round(length.total_seconds()))
