# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fields a part has in the editor, in the order in which they stand. A new property gets one entry.

`HOME` tells where a field stands: beside the name, under it, or behind the fold, whose words tell what is set there.
Those of sharing, silences, circles and times have rooms of their own. Deliberately not here: long texts
(`editor_texts.py`), and what may be written (`domain/edit_limits.py`).
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator.domain.edit_limits import READ_ALOUD, TIMED
from facilitator.domain.editing import keeping_private, lasting, prompting
from facilitator.domain.formats import LONGEST_SLOT, Part, PartKind, RoomWish, Slogan
from facilitator.domain.plain_lines import one_line
from facilitator.ui.edit_words import room_wish_words
from facilitator.ui.pages.editor_circles import circle_fields, condition_field
from facilitator.ui.pages.editor_fields import ChoiceBlock, MenuBlock, line_block, minutes_block
from facilitator.ui.pages.editor_part_field import Home, PartField
from facilitator.ui.pages.editor_sharing import limit_field, order_field, sharing_fields
from facilitator.ui.pages.editor_silence import bells_field, silence_fields
from facilitator.ui.pages.editor_texts import PrivateBlock, TextBlock
from facilitator.ui.pages.editor_times import lasting_fields, starting_fields
from facilitator.ui.pages.part_words import kind_words
from facilitator.ui.room_words import slogan_words

translate = QCoreApplication.translate


def part_fields() -> tuple[PartField, ...]:
    """Give all fields of parts, in the language that is spoken now."""
    return (
        *_main_fields(),
        *sharing_fields(),
        *silence_fields(),
        *circle_fields(),
        *lasting_fields(),
        *starting_fields(),
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
        limit_field(),
        order_field(),
        bells_field(),
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
