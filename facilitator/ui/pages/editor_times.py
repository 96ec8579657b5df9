# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of when a part starts, and of how many minutes a plan may take from it or give to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator.domain.edit_limits import can_be_shortened
from facilitator.domain.formats import Role
from facilitator.ui.pages.editor_fields import MenuBlock, TickBlock, clock_block, minutes_block
from facilitator.ui.pages.editor_part_field import Home, PartField
from facilitator.ui.role_words import role_words
from facilitator.ui.texts import clock_words, fill_in, minutes_long

translate = QCoreApplication.translate


def lasting_fields() -> tuple[PartField, ...]:
    """Give the fields of how much shorter or longer it may become."""
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


def starting_fields() -> tuple[PartField, ...]:
    """Give the fields of when it starts, and who leads from there."""
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
