# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of a part in which people share: how long each speaks, who is next, and what is rarely settled.

Deliberately not here: circles at the same time (`editor_circles.py`), and all other fields (`editor_rows.py`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from facilitator.domain.edit_limits import LONGEST_RULE, may_take_slack
from facilitator.domain.formats import QUIET_GAP, CircleDirection, SecondShares, SharingOrder, SharingRule
from facilitator.domain.plain_lines import one_line
from facilitator.ui.edit_words import direction_words, order_words, second_words
from facilitator.ui.pages.editor_fields import ChoiceBlock, TickBlock, length_block, line_block, minutes_block
from facilitator.ui.pages.editor_part_field import Home, PartField, of_rule, with_span

translate = QCoreApplication.translate
_of_sharing = partial(of_rule, "sharing")


def limit_field() -> PartField:
    """Give the field of how long a share is."""
    return _of_sharing(
        "limit",
        Home.NAME,
        lambda look: length_block(look, translate("Editor", "Each share"), translate("Editor", "No limit")),
    )


def order_field() -> PartField:
    """Give the field of who speaks next."""
    return _of_sharing(
        "order",
        Home.MAIN,
        lambda look: ChoiceBlock(
            look, translate("Editor", "Who speaks next"), [(one, order_words(one)) for one in SharingOrder]
        ),
        typed=False,
    )


def sharing_fields() -> tuple[PartField, ...]:
    """Give the fields of sharing that stand behind the fold."""
    return (
        _of_sharing(
            "sign_before",
            Home.FOLD,
            lambda look: length_block(
                look, translate("Editor", "Sign before the end"), translate("Editor", "As usual")
            ),
            _is_limited,
            lambda rule: with_span(translate("Editor", "sign {time} before the end"), rule.sign_before),
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
            write=lambda rule, typed: replace(rule, cross_talk=one_line(typed)),
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


def _is_limited(rule: SharingRule) -> bool:
    return rule.limit is not None


def _is_shared(rule: SharingRule) -> bool:
    return rule.order is not SharingOrder.SPEAKER
