# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of circles, and of the conditions on which a part is in.

Deliberately not here: all other fields (`editor_rows.py`), and what a condition says (`part_conditions.py`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator.domain.edit_evenings import with_number, with_people
from facilitator.domain.formats import CircleNames
from facilitator.domain.holidays import OwnDay
from facilitator.ui.condition_words import only_when
from facilitator.ui.pages.editor_fields import Block, ChoiceBlock, TypedBlock, length_block, minutes_block
from facilitator.ui.pages.editor_part_field import Home, PartField, of_rule
from facilitator.ui.pages.part_conditions import PartConditions
from facilitator.ui.theme import Look

translate = QCoreApplication.translate
_of_circles = partial(of_rule, "circles")
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
            Home.MAIN,
            lambda look: minutes_block(look, translate("Editor", "Circles"), translate("Editor", "By people")),
            write=with_number,
        ),
        _of_circles(
            "people",
            Home.MAIN,
            lambda look: minutes_block(look, translate("Editor", "People in each"), translate("Editor", "Any")),
            write=with_people,
        ),
        _of_circles(
            "circle_share",
            Home.MAIN,
            lambda look: length_block(look, translate("Editor", "Each share"), translate("Editor", "No limit")),
            read=lambda rule: rule.share,
            write=lambda rule, share: replace(rule, share=share),
        ),
        _of_circles(
            "minutes_each",
            Home.FOLD,
            _minutes_each_block,
            said=lambda rule: translate("Editor", "minutes for each circle") if rule.minutes_each else "",
        ),
        _of_circles(
            "circle_names",
            Home.FOLD,
            lambda look: ChoiceBlock(look, translate("Editor", "How circles are told apart"), names),
            read=lambda rule: rule.names,
            write=lambda rule, chosen: replace(rule, names=chosen),
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
