# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bugs that programs like this one have had (peers.md, section e), through clock, conductor, journal and restart.

The other numbers, and where they are held: `tests/domain/test_known_bugs.py`. The real process under a real SIGKILL is
the kill test's; here the program is forgotten and started again on the journal it left.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.following import fold
from facilitator.domain.formats import SharingOrder
from facilitator.domain.headcount import CountCategory
from facilitator.domain.timing import Phase, read_timer
from facilitator.services.unfinished import find_unfinished
from tests.support.builders import MINUTE, START, closing, seconds, sharing
from tests.support.evening import Evening

TEN_MINUTES = sharing(SharingOrder.LINE, 10 * MINUTE)


def speaking() -> Evening:
    return Evening(TEN_MINUTES, closing()).space(2)


def left_s(evening: Evening) -> int | None:
    timer = read_timer(evening.state, evening.clock.now())
    assert timer is not None
    return timer.left_s


def test_bug_07_a_clock_set_forward_is_asked_about_and_set_back_is_not() -> None:
    """An hour either way moves no speaker: forward stands until answered, back goes on."""
    for by_s in (3600, -3600):
        evening = speaking().after(60, looking=True)
        evening.source.set_by(by_s)
        evening.conductor.look()
        assert evening.used_s == 60
        assert (evening.state.lost is not None) == (by_s > 0)
        if by_s > 0:
            secondary = evening.conductor.way_on().secondary
            assert secondary is not None
            evening.conductor.make_move(secondary)
        assert evening.after(30, looking=True).used_s == 90
        assert evening.clock.now() == evening.source.wall


def test_bug_07_after_a_clock_set_back_the_pulse_goes_on() -> None:
    """Set back by an hour, the sign of life is written anew at once, so a crash then loses no more than before."""
    evening = speaking().after(60, looking=True)
    evening.source.set_by(-3600)
    evening.after(1, looking=True)
    assert evening.journal.last_beat() == evening.clock.now()


@pytest.mark.parametrize(("counted", "expected_left_s"), [(True, 120), (False, 600)])
def test_bug_08_lid_closed_for_eight_minutes(counted: bool, expected_left_s: int) -> None:
    """Eight of ten minutes with the lid closed: Space counts them and leaves 2:00; the quiet button leaves all ten."""
    evening = speaking()
    evening.source.sleep(480)
    evening.conductor.look()
    offered = evening.conductor.way_on()
    assert offered.secondary is not None
    evening.conductor.make_move(offered.primary if counted else offered.secondary)
    assert left_s(evening) == expected_left_s
    assert fold(evening.on_disk) == evening.state


def test_bug_08_a_key_pressed_before_the_sleep_was_noticed_breaks_nothing() -> None:
    """Space in the very second of waking ends the share at the instant before the sleep, and nothing is asked."""
    evening = speaking().after(60)
    evening.source.sleep(480)
    evening.space()
    evening.conductor.look()
    assert (evening.state.shared, evening.state.lost, evening.state.timer) == (MINUTE, None, None)
    assert fold(evening.on_disk) == evening.state


def test_bug_08_the_next_day_is_offered_to_be_filed() -> None:
    """Yesterday's meeting does not run on silently: it is likelier over than interrupted."""
    evening = speaking().after(60, looking=True)
    evening.start_program(START + timedelta(hours=14))
    unfinished = find_unfinished(evening.journal)
    assert unfinished is not None
    assert unfinished.is_long_ago(evening.clock.now())


@pytest.mark.parametrize("counted", [True, False])
@pytest.mark.parametrize("lived_s", [0, 1, 4, 5, 59, 183])
def test_bug_11_killed_and_carried_on(lived_s: int, counted: bool) -> None:
    """Killed after any second and back after three minutes: counted to the second, not counted at most 5 s off."""
    evening = speaking().do(ask.ChangeCount(CountCategory.NEW, 1)).after(lived_s, looking=True)
    shown = evening.state
    evening.start_program(START + seconds(lived_s + 180)).carry_on()
    assert evening.state.counts == shown.counts
    assert evening.state.visits == shown.visits
    timer = read_timer(evening.state, evening.clock.now())
    assert timer is not None
    assert timer.phase is Phase.HELD
    evening.do(ask.AnswerLostTime(count=counted))
    if counted:
        assert evening.used_s == lived_s + 180
    else:
        assert 0 <= lived_s - evening.used_s <= 5
    assert fold(evening.on_disk) == evening.state


def test_bug_11_killed_again_before_the_question_was_answered() -> None:
    """Killed while it asks: the second start asks once, about all the time since the first kill."""
    evening = speaking().after(60, looking=True)
    evening.start_program(START + seconds(100)).carry_on()
    evening.start_program(START + seconds(200)).carry_on()
    evening.space()
    assert evening.used_s == 200


def test_bug_11_a_write_cut_short_leaves_the_state_before() -> None:
    """What the disk never took is not there after a kill; everything told as saved is."""
    evening = speaking()
    saved = evening.state
    evening.journal.refusals = 1
    evening.after(1).do(ask.ChangeCount(CountCategory.HERE, 1))
    assert not evening.told[-1].saved
    evening.start_program()
    unfinished = find_unfinished(evening.journal)
    assert unfinished is not None
    assert unfinished.state == saved


def test_bug_11_without_a_pulse_the_last_act_is_the_last_sign_of_life() -> None:
    """Killed before the first sign of life was written, the time since the last act is asked about."""
    evening = speaking()
    assert evening.journal.last_beat() is None
    evening.start_program(START + seconds(50)).carry_on()
    assert evening.on_disk[-1] == did.TimeLost(START + seconds(50), START, did.Loss.STOPPED)
