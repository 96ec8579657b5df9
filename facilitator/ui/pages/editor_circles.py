# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of circles, and of the conditions on which a part is in.

Deliberately not here: all other fields (`editor_rows.py`), and what a condition says (`part_conditions.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator.domain.edit_evenings import with_number, with_people
from facilitator.domain.formats import CircleNames, CirclesRule, Part
from facilitator.domain.holidays import OwnDay
from facilitator.ui.condition_words import only_when
from facilitator.ui.pages.editor_fields import Block, ChoiceBlock, TypedBlock, length_block, minutes_block
from facilitator.ui.pages.editor_part_field import Home, PartField
from facilitator.ui.pages.part_conditions import PartConditions
from facilitator.ui.theme import Look

translate = QCoreApplication.translate
_LONGEST_LIST = 40


class ConditionsBlock(Block):
    """The conditions of a part, a row for each. `wordings` and `own_days`: what can be chosen from."""

    def __init__(self, look: Look, label: str) -> None:
        self.conditions = PartConditions(look)
        self.wordings: tuple[str, ...] = ()
        self.own_days: tuple[OwnDay, ...] = ()
        super().__init__(look, label, self.conditions)
        self.conditions.setAccessibleName(label)
        self.conditions.changed.connect(lambda when: self.asked.emit(when))

    def show_value(self, value: Any) -> None:
        """Show the conditions."""
        self.conditions.show_conditions(value, self.wordings, self.own_days)


def condition_field() -> PartField:
    """Give the field of the conditions of a part."""
    return PartField(
        "when",
        Home.FOLD,
        lambda look: ConditionsBlock(look, translate("Editor", "Only on some evenings: when all of this is so")),
        lambda part, place: True,
        lambda part: part.when,
        lambda part, when: replace(part, when=when),
        lambda part: only_when(part.when) if part.when else "",
        typed=False,
    )


def circle_fields() -> tuple[PartField, ...]:
    """Give the fields of circles."""
    names = [
        (CircleNames.NUMBERS, translate("Editor", "By numbers")),
        (CircleNames.COLOURS, translate("Editor", "By colours")),
    ]
    return (
        _of_circles(
            "number",
            lambda look: minutes_block(look, translate("Editor", "Circles"), translate("Editor", "By people")),
            lambda rule: rule.number,
            with_number,
        ),
        _of_circles(
            "people",
            lambda look: minutes_block(look, translate("Editor", "People in each"), translate("Editor", "Any")),
            lambda rule: rule.people,
            with_people,
        ),
        _of_circles(
            "circle_share",
            lambda look: length_block(look, translate("Editor", "Each share"), translate("Editor", "No limit")),
            lambda rule: rule.share,
            lambda rule, share: replace(rule, share=share),
        ),
        _of_circles(
            "minutes_each",
            _minutes_each_block,
            lambda rule: rule.minutes_each,
            lambda rule, minutes: replace(rule, minutes_each=minutes),
            home=Home.FOLD,
            said=lambda rule: translate("Editor", "minutes for each circle") if rule.minutes_each else "",
        ),
        _of_circles(
            "circle_names",
            lambda look: ChoiceBlock(look, translate("Editor", "How circles are told apart"), names),
            lambda rule: rule.names,
            lambda rule, chosen: replace(rule, names=chosen),
            home=Home.FOLD,
            said=lambda rule: translate("Editor", "told apart by colours") if rule.names is CircleNames.COLOURS else "",
            typed=False,
        ),
    )


def _minutes_each_block(look: Look) -> TypedBlock:
    label = translate("Editor", "Minutes of each circle, with commas; empty: all of them")
    hint = translate("Editor", "Type whole minutes with commas, such as 20, 25.")
    return TypedBlock(look, label, _read_list, _list_words, hint, most=_LONGEST_LIST)


def _read_list(text: str) -> tuple[int, ...]:
    return tuple(int(one) for one in text.split(",") if one.strip())


def _list_words(minutes: tuple[int, ...] | None) -> str:
    return ", ".join(map(str, minutes or ()))


def _of_circles(
    key: str,
    make: Callable[[Look], Block],
    read: Callable[[CirclesRule], Any],
    write: Callable[[CirclesRule, Any], CirclesRule],
    *,
    home: Home = Home.MAIN,
    said: Callable[[CirclesRule], str] = lambda rule: "",
    typed: bool = True,
) -> PartField:
    """Make a field of the rule of circles."""

    def put(part: Part, value: Any) -> Part:
        return part if part.circles is None else replace(part, circles=write(part.circles, value))

    return PartField(
        key,
        home,
        make,
        lambda part, place: part.circles is not None,
        lambda part: None if part.circles is None else read(part.circles),
        put,
        lambda part: "" if part.circles is None else said(part.circles),
        typed,
    )
