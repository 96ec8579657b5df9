# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fields a part has in the editor, in the order in which they stand. A new property gets one entry here.

`HOME` tells where a field stands: beside the name, under it, or behind the fold, whose words tell what is set there.
Deliberately not here: long texts (`editor_texts.py`), and what may be written (`domain/edit_limits.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator.domain.edit_limits import (
    LONGEST_RULE,
    MOST_STROKES,
    READ_ALOUD,
    TIMED,
    can_be_shortened,
    may_take_slack,
)
from facilitator.domain.editing import keeping_private, lasting, prompting
from facilitator.domain.formats import (
    LONGEST_SLOT,
    QUIET_GAP,
    Bells,
    CircleDirection,
    Part,
    PartKind,
    Role,
    RoomWish,
    SecondShares,
    SharingOrder,
    SharingRule,
    SilenceRule,
    Slogan,
)
from facilitator.domain.plain_lines import one_line
from facilitator.ui.edit_words import bells_words, direction_words, order_words, room_wish_words, second_words
from facilitator.ui.pages.editor_circles import circle_fields, condition_field
from facilitator.ui.pages.editor_fields import (
    Block,
    ChoiceBlock,
    MenuBlock,
    TickBlock,
    clock_block,
    length_block,
    line_block,
    minutes_block,
)
from facilitator.ui.pages.editor_part_field import Home, PartField
from facilitator.ui.pages.editor_texts import PrivateBlock, TextBlock
from facilitator.ui.pages.part_words import kind_words
from facilitator.ui.role_words import role_words
from facilitator.ui.room_words import slogan_words
from facilitator.ui.texts import clock_words, fill_in, minutes_long, span_words
from facilitator.ui.theme import Look

translate = QCoreApplication.translate


def part_fields() -> tuple[PartField, ...]:
    """Give all fields of parts, in the language that is spoken now."""
    return (
        *_main_fields(),
        *_sharing_fields(),
        *_silence_fields(),
        *circle_fields(),
        *_lasting_fields(),
        *_starting_fields(),
        *_room_fields(),
        *_beside_fields(),
        condition_field(),
    )


def _main_fields() -> tuple[PartField, ...]:
    kinds = [(kind, kind_words(kind)) for kind in PartKind]
    return (
        PartField(
            "kind",
            Home.NAME,
            lambda look: MenuBlock(look, translate("Editor", "Kind"), kinds),
            lambda part, place: True,
            lambda part: part.kind,
            lambda part, kind: replace(part, kind=kind),
            typed=False,
        ),
        PartField(
            "minutes",
            Home.NAME,
            lambda look: minutes_block(look, translate("Editor", "Minutes")),
            lambda part, place: True,
            lambda part: part.minutes,
            lasting,
        ),
        _of_sharing(
            "limit",
            Home.NAME,
            lambda look: length_block(look, translate("Editor", "Each share"), translate("Editor", "No limit")),
        ),
        _of_sharing(
            "order",
            Home.MAIN,
            lambda look: ChoiceBlock(
                look, translate("Editor", "Who speaks next"), [(one, order_words(one)) for one in SharingOrder]
            ),
            typed=False,
        ),
        _of_silence(
            "bells",
            Home.MAIN,
            lambda look: ChoiceBlock(look, translate("Editor", "Bells"), [(one, bells_words(one)) for one in Bells]),
            typed=False,
        ),
    )


def _sharing_fields() -> tuple[PartField, ...]:
    return (
        _of_sharing(
            "sign_before",
            Home.FOLD,
            lambda look: length_block(
                look, translate("Editor", "Sign before the end"), translate("Editor", "As usual")
            ),
            _is_limited,
            lambda rule: _with_span(translate("Editor", "sign {time} before the end"), rule.sign_before),
        ),
        _of_sharing(
            "gap",
            Home.FOLD,
            lambda look: length_block(look, translate("Editor", "Quiet after each share")),
            lambda rule: _is_limited(rule) and _is_shared(rule),
            lambda rule: "" if rule.gap == QUIET_GAP else translate("Editor", "quiet between shares"),
        ),
        _of_sharing(
            "newcomers_min",
            Home.FOLD,
            lambda look: minutes_block(look, translate("Editor", "Minutes for newcomers")),
            lambda rule: _is_shared(rule),
            lambda rule: translate("Editor", "minutes for newcomers") if rule.newcomers_min else "",
        ),
        _of_sharing(
            "burning_min",
            Home.FOLD,
            lambda look: minutes_block(look, translate("Editor", "Minutes for a burning need")),
            lambda rule: _is_shared(rule),
            lambda rule: translate("Editor", "minutes for a burning need") if rule.burning_min else "",
        ),
        _of_sharing(
            "second_shares",
            Home.FOLD,
            lambda look: ChoiceBlock(
                look, translate("Editor", "Sharing a second time"), [(one, second_words(one)) for one in SecondShares]
            ),
            lambda rule: _is_shared(rule),
            lambda rule: "" if rule.second_shares is SecondShares.AFTER_EVERYONE else second_words(rule.second_shares),
            typed=False,
        ),
        _of_sharing(
            "direction",
            Home.FOLD,
            lambda look: ChoiceBlock(
                look, translate("Editor", "Which way round"), [(one, direction_words(one)) for one in CircleDirection]
            ),
            lambda rule: rule.order is SharingOrder.ROUND,
            lambda rule: "" if rule.direction is CircleDirection.SUNWISE else direction_words(rule.direction),
            typed=False,
        ),
        _of_sharing(
            "cross_talk",
            Home.FOLD,
            lambda look: line_block(look, translate("Editor", "On answering one another"), LONGEST_RULE),
            lambda rule: True,
            lambda rule: translate("Editor", "a rule on answering") if rule.cross_talk else "",
            clean=one_line,
        ),
        _of_sharing(
            "online",
            Home.FOLD,
            lambda look: TickBlock(look, translate("Editor", "Some take part online")),
            lambda rule: rule.order in (SharingOrder.LINE, SharingOrder.ROUND),
            lambda rule: translate("Editor", "some online") if rule.online else "",
            typed=False,
        ),
        PartField(
            "takes_slack",
            Home.FOLD,
            lambda look: TickBlock(look, translate("Editor", "Uses minutes that are left over")),
            lambda part, place: may_take_slack(part),
            lambda part: part.takes_up_slack,
            lambda part, on: replace(part, takes_slack=None if on else False),
            lambda part: "" if part.takes_slack is None else translate("Editor", "leaves spare minutes alone"),
            typed=False,
        ),
    )


def _silence_fields() -> tuple[PartField, ...]:
    with_bells = lambda rule: rule.bells is not Bells.NONE  # noqa: E731
    return (
        _of_silence(
            "length",
            Home.FOLD,
            lambda look: length_block(look, translate("Editor", "Length of the silence")),
            lambda rule: True,
        ),
        _of_silence(
            "prepare",
            Home.FOLD,
            lambda look: length_block(look, translate("Editor", "Time to settle first")),
            lambda rule: True,
            lambda rule: _with_span(translate("Editor", "{time} to settle"), rule.prepare or None),
        ),
        _of_silence(
            "interval",
            Home.FOLD,
            lambda look: length_block(look, translate("Editor", "A bell between, each"), translate("Editor", "None")),
            with_bells,
            lambda rule: _with_span(translate("Editor", "a bell each {time}"), rule.interval),
        ),
        _of_silence(
            "strokes",
            Home.FOLD,
            lambda look: ChoiceBlock(look, translate("Editor", "Strokes of the bell"), _strokes()),
            with_bells,
            lambda rule: translate("Editor", "%n strokes", "", rule.strokes) if rule.strokes else "",
            typed=False,
        ),
    )


def _lasting_fields() -> tuple[PartField, ...]:
    return (
        PartField(
            "shortest",
            Home.FOLD,
            lambda look: minutes_block(look, translate("Editor", "Fewest minutes"), translate("Editor", "As usual")),
            lambda part, place: can_be_shortened(part) and not part.never_shorten,
            lambda part: part.shortest,
            lambda part, minutes: replace(part, shortest=minutes),
            lambda part: (
                ""
                if part.shortest is None
                else fill_in(translate("Editor", "at least {minutes}"), minutes=minutes_long(part.shortest))
            ),
        ),
        PartField(
            "longest",
            Home.FOLD,
            lambda look: minutes_block(look, translate("Editor", "Most minutes"), translate("Editor", "As usual")),
            lambda part, place: can_be_shortened(part) and part.takes_slack is not False,
            lambda part: part.longest,
            lambda part, minutes: replace(part, longest=minutes),
            lambda part: (
                ""
                if part.longest is None
                else fill_in(translate("Editor", "at most {minutes}"), minutes=minutes_long(part.longest))
            ),
        ),
        PartField(
            "never_shorten",
            Home.FOLD,
            lambda look: TickBlock(look, translate("Editor", "Never shorten it")),
            lambda part, place: True,
            lambda part: part.never_shorten,
            lambda part, on: replace(part, never_shorten=on),
            lambda part: translate("Editor", "never shortened") if part.never_shorten else "",
            typed=False,
        ),
        PartField(
            "optional",
            Home.FOLD,
            lambda look: TickBlock(look, translate("Editor", "May be left out when it is late")),
            lambda part, place: True,
            lambda part: part.optional,
            lambda part, on: replace(part, optional=on),
            lambda part: translate("Editor", "may be left out") if part.optional else "",
            typed=False,
        ),
    )


def _starting_fields() -> tuple[PartField, ...]:
    roles = [(None, translate("Editor", "Whoever led before")), *((role, role_words(role)) for role in Role)]
    return (
        PartField(
            "at_clock",
            Home.FOLD,
            lambda look: clock_block(look, translate("Editor", "Starts at")),
            lambda part, place: place > 0,
            lambda part: part.at_clock,
            lambda part, at: replace(part, at_clock=at),
            lambda part: (
                ""
                if part.at_clock is None
                else fill_in(translate("Editor", "starts at {time}"), time=clock_words(part.at_clock))
            ),
        ),
        PartField(
            "before_end",
            Home.FOLD,
            lambda look: TickBlock(look, translate("Editor", "Starts in time for the planned end")),
            lambda part, place: place > 0,
            lambda part: part.before_end_min is not None,
            lambda part, on: replace(part, before_end_min=1 if on else None),
            lambda part: "" if part.before_end_min is None else translate("Editor", "in time for the end"),
            typed=False,
        ),
        PartField(
            "led_by",
            Home.FOLD,
            lambda look: MenuBlock(look, translate("Editor", "Who leads from here"), roles),
            lambda part, place: True,
            lambda part: part.led_by,
            lambda part, role: replace(part, led_by=role),
            lambda part: "" if part.led_by is None else role_words(part.led_by),
            typed=False,
        ),
    )


def _room_fields() -> tuple[PartField, ...]:
    usual = (RoomWish.USUAL, RoomWish.SLOGAN, RoomWish.NOTHING)
    label = translate("Editor", "On the room screen")

    def wish(key: str, own: RoomWish, *, timed: bool) -> PartField:
        options = [(one, room_wish_words(one)) for one in (usual[0], own, *usual[1:])]
        return PartField(
            key,
            Home.FOLD,
            lambda look: ChoiceBlock(look, label, options),
            lambda part, place: (part.kind in TIMED) is timed,
            lambda part: part.room,
            lambda part, chosen: replace(part, room=chosen),
            lambda part: "" if part.room is RoomWish.USUAL else room_wish_words(part.room),
            typed=False,
        )

    lines = [(None, translate("Editor", "The one shown last")), *((one, slogan_words(one)) for one in Slogan)]
    return (
        wish("room", RoomWish.TIMER, timed=True),
        wish("room_words", RoomWish.WORDS, timed=False),
        PartField(
            "slogan",
            Home.FOLD,
            lambda look: MenuBlock(look, translate("Editor", "Which few words"), lines),
            lambda part, place: part.room is RoomWish.SLOGAN,
            lambda part: part.slogan,
            lambda part, slogan: replace(part, slogan=slogan),
            typed=False,
        ),
    )


def _beside_fields() -> tuple[PartField, ...]:
    return (
        PartField(
            "slot",
            Home.FOLD,
            lambda look: line_block(look, translate("Editor", "Chosen for each meeting, by this name"), LONGEST_SLOT),
            lambda part, place: part.kind is PartKind.READING,
            lambda part: part.slot,
            lambda part, name: replace(part, slot=one_line(name)),
            lambda part: translate("Editor", "chosen for each meeting") if part.slot else "",
        ),
        PartField(
            "prompts",
            Home.FOLD,
            lambda look: TextBlock(look, translate("Editor", "Prompts for whoever leads, one in each line")),
            lambda part, place: True,
            lambda part: "\n".join(part.prompts),
            prompting,
            lambda part: translate("Editor", "%n prompts", "", len(part.prompts)) if part.prompts else "",
        ),
        PartField(
            "private",
            Home.FOLD,
            lambda look: PrivateBlock(look, translate("Editor", "Private lines: a door code, a number")),
            lambda part, place: True,
            lambda part: part.private,
            keeping_private,
            lambda part: translate("Editor", "private lines") if part.private else "",
        ),
    )


def has_short_version(part: Part) -> bool:
    """Tell whether a part of this kind may have a short version."""
    return part.kind in READ_ALOUD and not part.never_shorten


# -- inside ----------------------------------------------------------------------------------------------------------


def _of_sharing(
    key: str,
    home: Home,
    make: Callable[[Look], Block],
    belongs: Callable[[SharingRule], bool] = lambda rule: True,
    said: Callable[[SharingRule], str] = lambda rule: "",
    *,
    typed: bool = True,
    clean: Callable[[Any], Any] = lambda value: value,
) -> PartField:
    """Make a field of the rule of a sharing part."""
    return PartField(
        key,
        home,
        make,
        lambda part, place: part.sharing is not None and belongs(part.sharing),
        lambda part: None if part.sharing is None else getattr(part.sharing, key),
        lambda part, value: (
            part if part.sharing is None else replace(part, sharing=replace(part.sharing, **{key: clean(value)}))
        ),
        lambda part: "" if part.sharing is None else said(part.sharing),
        typed,
    )


def _of_silence(
    key: str,
    home: Home,
    make: Callable[[Look], Block],
    belongs: Callable[[SilenceRule], bool] = lambda rule: True,
    said: Callable[[SilenceRule], str] = lambda rule: "",
    *,
    typed: bool = True,
) -> PartField:
    """Make a field of the rule of a silence."""
    return PartField(
        key,
        home,
        make,
        lambda part, place: part.silence is not None and belongs(part.silence),
        lambda part: None if part.silence is None else getattr(part.silence, key),
        lambda part, value: (
            part if part.silence is None else replace(part, silence=replace(part.silence, **{key: value}))
        ),
        lambda part: "" if part.silence is None else said(part.silence),
        typed,
    )


def _is_limited(rule: SharingRule) -> bool:
    return rule.limit is not None


def _is_shared(rule: SharingRule) -> bool:
    return rule.order is not SharingOrder.SPEAKER


def _with_span(sentence: str, length: timedelta | None) -> str:
    return "" if length is None else fill_in(sentence, time=span_words(round(length.total_seconds())))


def _strokes() -> list[tuple[object, str]]:
    numbers = [(number, str(number)) for number in range(1, MOST_STROKES + 1)]
    return [(None, translate("Editor", "One, then two")), *numbers]
