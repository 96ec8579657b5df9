# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of a silence: its bells, how long it is, the time to settle before it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from facilitator.domain.edit_limits import MOST_STROKES
from facilitator.domain.formats import Bells, SilenceRule
from facilitator.ui.edit_words import bells_words
from facilitator.ui.pages.editor_fields import ChoiceBlock, length_block
from facilitator.ui.pages.editor_part_field import Home, PartField, of_rule, with_span

translate = QCoreApplication.translate
_of_silence = partial(of_rule, "silence")


def bells_field() -> PartField:
    """Give the field of the bells of a silence."""
    return _of_silence(
        "bells",
        Home.MAIN,
        lambda look: ChoiceBlock(look, translate("Editor", "Bells"), [(one, bells_words(one)) for one in Bells]),
        typed=False,
    )


def silence_fields() -> tuple[PartField, ...]:
    """Give the fields of a silence that stand behind the fold."""
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
            lambda rule: with_span(translate("Editor", "{time} to settle"), rule.prepare or None),
        ),
        _of_silence(
            "interval",
            Home.FOLD,
            lambda look: length_block(look, translate("Editor", "A bell between, each"), translate("Editor", "None")),
            _has_bells,
            lambda rule: with_span(translate("Editor", "a bell each {time}"), rule.interval),
        ),
        _of_silence(
            "strokes",
            Home.FOLD,
            lambda look: ChoiceBlock(look, translate("Editor", "Strokes of the bell"), _strokes()),
            _has_bells,
            lambda rule: translate("Editor", "%n strokes", "", rule.strokes) if rule.strokes else "",
            typed=False,
        ),
    )


def _has_bells(rule: SilenceRule) -> bool:
    return rule.bells is not Bells.NONE


def _strokes() -> list[tuple[object, str]]:
    numbers = [(number, str(number)) for number in range(1, MOST_STROKES + 1)]
    return [(None, translate("Editor", "One, then two")), *numbers]
