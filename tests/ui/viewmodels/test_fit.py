# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked in the status line when a condition becomes true: once, quietly, and answered by one key."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.conditions import LIVE, Condition, ConditionKind
from facilitator.domain.events import Mended
from facilitator.domain.headcount import CountCategory
from facilitator.ui.spoken import saying_words
from facilitator.ui.viewmodels import sayings as say
from tests.support.builders import closing, milestones, silence, words
from tests.support.live import LiveMeeting

K = ConditionKind
MANY = Condition(K.AT_LEAST, (2,))
HERE = CountCategory.HERE
ASKED = say.FitSaid(MANY, True, ("Milestones",), ())


def a_meeting(*when: Condition) -> LiveMeeting:
    return LiveMeeting(words(), replace(milestones(7), when=when), closing()).begin()


@pytest.fixture
def asked(qapp) -> LiveMeeting:
    live = a_meeting(MANY)
    for _ in range(2):
        live.model.count(HERE, 1)
    return live.after(1)


def test_asked_once_and_it_stands(asked):
    """It is said once, and stands in the line whenever nothing newer does."""
    assert asked.said.count(ASKED) == 1
    asked.after(30)
    asked.model.tell_time()
    asked.after(10)
    assert asked.said.count(ASKED) == 1
    assert asked.stands[-1] == ASKED


def test_ignored_nothing_changes(asked):
    """Whoever goes on without an answer goes past the part, and then nothing is asked any more."""
    asked.space()
    assert (asked.state.part.title, asked.state.plan.extra_min) == ("Closing", 0)
    asked.after(10)
    assert asked.stands[-1] is None
    asked.model.say_yes()
    assert asked.last is say.Plain.NOTHING_ASKED


def test_yes_takes_it_in(asked):
    """One key takes the part in, tells the new end, and Back takes that back."""
    asked.model.say_yes()
    assert asked.last == say.FittedSaid(asked.state.planned_end)
    assert asked.state.next_part is not None
    assert asked.state.next_part.title == "Milestones"
    asked.model.back()
    assert asked.state.next_part is not None
    assert asked.state.next_part.title == "Closing"


def test_when_it_is_so_no_longer_nothing_is_asked(asked):
    """A head too many taken back, the question goes, unanswered."""
    asked.model.count(HERE, -1)
    asked.after(10)
    assert asked.stands[-1] is None


def test_in_and_out_and_in_again_is_asked_each_time(asked):
    """Answered with yes twice, the first question is a new one when heads are enough once more."""
    asked.model.say_yes()
    asked.model.count(HERE, -1)
    asked.after(2)
    asked.model.say_yes()
    asked.model.count(HERE, 1)
    asked.after(10)
    assert asked.said.count(ASKED) == 2


def test_never_into_a_silence(qapp):
    """While a silence runs nothing is asked; when it is over, it is."""
    live = LiveMeeting(silence(), replace(milestones(), when=(MANY,)), closing()).begin().after(1)
    live.space().after(5)
    live.model.count(HERE, 1)
    live.model.count(HERE, 1)
    live.after(20)
    assert live.state.timer is not None
    assert ASKED not in live.said
    live.model.kind.mend(Mended.TURN, 0, begin=False)
    live.after(2)
    assert ASKED in live.said


def test_every_question_has_its_words():
    """Each live kind has a sentence for both ways, and one, two or more parts have their question."""
    told = set()
    for kind in LIVE:
        for is_so in (True, False):
            told.add(saying_words(say.FitSaid(Condition(kind, (12,)), is_so, ("Circles",), ())))
    assert len(told) == 2 * len(LIVE)
    both = saying_words(say.FitSaid(MANY, True, ("Circles",), ("Round",)))
    assert "“Circles” in place of “Round”?" in both
    assert "Change 3 parts" in saying_words(say.FitSaid(MANY, True, ("a", "b"), ("c",)))
    assert "Leave out “Round”?" in saying_words(say.FitSaid(MANY, False, (), ("Round",)))
