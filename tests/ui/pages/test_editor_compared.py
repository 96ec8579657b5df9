# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions of a part beside one another tell every field that is not the same."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import time, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from facilitator.domain.comparing import ComparedPart
from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.formats import (
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
from facilitator.ui.pages.editor_compared import ComparedCard

MIN, SEC = timedelta(minutes=1), timedelta(seconds=1)
SHARING = Part("a", "A", PartKind.SHARING, 30, sharing=SharingRule(SharingOrder.ROUND, 3 * MIN))
SILENCE = Part("a", "A", PartKind.SILENCE, 30, silence=SilenceRule(9 * MIN))
CIRCLES = Part("a", "A", PartKind.CIRCLES, 30, circles=CirclesRule(2))
WORDS = Part("a", "A", PartKind.WORDS, 30, words="Hello.", room=RoomWish.SLOGAN, short=ShortVersion("Hi.", 1))

OF_A_PART = {
    "title": "B",
    "kind": PartKind.READING,
    "minutes": 31,
    "words": "Hello, all.",
    "for_you": "Smile.",
    "wordings": (Wording("silence", "Hush.", ""),),
    "optional": True,
    "never_shorten": True,
    "short": ShortVersion("Hi.", 2),
    "before_end_min": 20,
    "at_clock": time(20, 25),
    "led_by": Role.READER,
    "prompts": ("Why?",),
    "room": RoomWish.NOTHING,
    "slogan": Slogan.THANK_YOU,
    "private": "Door 1234",
    "when": (Condition(ConditionKind.NEWCOMER),),
}
OF_OTHER_KINDS = {
    "sharing": (SHARING, replace(SHARING, sharing=SharingRule(SharingOrder.LINE))),
    "silence": (SILENCE, replace(SILENCE, silence=SilenceRule(8 * MIN))),
    "circles": (CIRCLES, replace(CIRCLES, circles=CirclesRule(3))),
    "shortest": (SHARING, replace(SHARING, shortest=20)),
    "longest": (SHARING, replace(SHARING, longest=40)),
    "takes_slack": (SHARING, replace(SHARING, takes_slack=False)),
    "slot": (replace(WORDS, kind=PartKind.READING), replace(WORDS, kind=PartKind.READING, slot="Tonight")),
}
OF_SHARING = {
    "order": SharingOrder.VOLUNTEERS,
    "limit": 4 * MIN,
    "sign_before": 30 * SEC,
    "second_shares": SecondShares.ONCE,
    "cross_talk": "None, please.",
    "direction": CircleDirection.AGAINST_THE_SUN,
    "gap": 10 * SEC,
    "newcomers_min": 5,
    "burning_min": 5,
    "online": True,
}
OF_SILENCE = {"length": 8 * MIN, "bells": Bells.REAL, "interval": 3 * MIN, "prepare": MIN, "strokes": 3}
OF_CIRCLES = {"number": 3, "people": 5, "minutes_each": (10,), "share": 2 * MIN, "names": CircleNames.COLOURS}

PAIRS = {
    **{name: (WORDS, replace(WORDS, **{name: value})) for name, value in OF_A_PART.items()},
    **OF_OTHER_KINDS,
    "gap, more": (
        replace(SHARING, sharing=SharingRule(SharingOrder.LINE, MIN, gap=10 * SEC)),
        replace(SHARING, sharing=SharingRule(SharingOrder.LINE, MIN, gap=20 * SEC)),
    ),
    "newcomers_min, more": (
        replace(SHARING, sharing=SharingRule(SharingOrder.LINE, newcomers_min=5)),
        replace(SHARING, sharing=SharingRule(SharingOrder.LINE, newcomers_min=6)),
    ),
    "burning_min, more": (
        replace(SHARING, sharing=SharingRule(SharingOrder.LINE, burning_min=5)),
        replace(SHARING, sharing=SharingRule(SharingOrder.LINE, burning_min=6)),
    ),
    "slogan, another": (replace(WORDS, slogan=Slogan.ENOUGH), replace(WORDS, slogan=Slogan.THANK_YOU)),
    "before_end_min, more": (replace(WORDS, before_end_min=20), replace(WORDS, before_end_min=30)),
    **{
        f"sharing.{name}": (SHARING, _ruled)
        for name, _ruled in (
            (name, replace(SHARING, sharing=replace(SHARING.sharing, **{name: value})))
            for name, value in OF_SHARING.items()
        )
    },
    **{
        f"silence.{name}": (SILENCE, _ruled)
        for name, _ruled in (
            (name, replace(SILENCE, silence=replace(SILENCE.silence, **{name: value})))
            for name, value in OF_SILENCE.items()
        )
    },
    **{
        f"circles.{name}": (CIRCLES, _ruled)
        for name, _ruled in (
            (name, replace(CIRCLES, circles=replace(CIRCLES.circles, **{name: value})))
            for name, value in OF_CIRCLES.items()
            if name != "people"
        )
    },
    "circles.people": tuple(replace(CIRCLES, circles=CirclesRule(people=many)) for many in (5, 6)),
}


def said(side) -> list[str]:
    return [label.text() for label in side.findChildren(QLabel)][1:]


def test_no_field_is_forgotten_here():
    """Each field of a part and of its rules is compared below; the id alone tells which part it is."""
    assert {*OF_A_PART, *OF_OTHER_KINDS} == {one.name for one in fields(Part)} - {"part_id"}
    for rule, held in ((SharingRule, OF_SHARING), (SilenceRule, OF_SILENCE), (CirclesRule, OF_CIRCLES)):
        assert set(held) == {one.name for one in fields(rule)}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_what_differs_is_told(qtbot, look, pair):
    """Whichever field is not the same, both sides say something else; private lines themselves stay unsaid."""
    card = ComparedCard(look, ComparedPart(*pair))
    qtbot.addWidget(card)
    assert said(card.before) != said(card.now)
    shown = [label.text() for label in card.findChildren(QLabel)]
    assert any("private lines were changed" in words for words in shown) is (card.one.changed == {"private"})
    assert not any("Door 1234" in words for words in shown)
