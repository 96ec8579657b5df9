# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bugs that programs like this one have had (peers.md, section e), those about time, with the rulings' outcome.

Here 1 to 8, as far as the domain decides them; 7, 8 and 11 go through clock, journal and restart in
`tests/services/test_known_bugs.py`. Elsewhere: 6, parts that end at a clock time do not exist here, only its expected
end is held below; 9 (window hidden) and 12 (bell) belong to the window's tests; 10 (projector) to the journeys on two
screens; 13 (restore) to custody; 14 (newer file) and 15 (second start) to storage and the journeys.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

import pytest

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.following import evolve
from facilitator.domain.pace import Pace, read_pace
from facilitator.domain.summary import summarise
from facilitator.domain.timing import Phase, read_part
from tests.support.builders import (
    MINUTE,
    START,
    Play,
    closing,
    in_sharing,
    minutes,
    seconds,
    sharing,
    silence,
    speaking,
    words,
)

# -- 1 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("over_s", [0, 5, 40, 600])
def test_bug_01_more_time_in_overtime_leaves_overtime(over_s: int) -> None:
    """A minute more past the end leaves a whole minute, whatever the overrun, and the phase goes back."""
    play = speaking().after(180 + over_s)
    assert play.timer.phase in (Phase.TIME, Phase.EXTRA)
    play.do(ask.ChangeTime(MINUTE))
    assert (play.timer.phase, play.left_s, play.timer.over) == (Phase.FINE, 60, False)


# -- 2 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("held", [False, True])
def test_bug_02_a_minute_changes_what_is_left_by_exactly_a_minute(held: bool) -> None:
    """Running or held, at once and afterwards."""
    play = speaking().after(50)
    if held:
        play.do(ask.Hold()).after(500)
    play.do(ask.ChangeTime(MINUTE))
    assert play.left_s == 190
    play.do(ask.ChangeTime(-MINUTE), ask.ChangeTime(-MINUTE))
    assert play.left_s == 70
    assert play.after(10).left_s == (70 if held else 60)


# -- 3 -----------------------------------------------------------------------------------------------------------------


def test_bug_03_hold_in_overtime_holds() -> None:
    """Past its end a share can be held: it stays over by as much, and goes on from there."""
    play = speaking().after(220).do(ask.Hold()).after(300)
    assert (play.timer.phase, play.left_s, play.timer.over) == (Phase.HELD, -40, True)
    play.do(ask.CarryOn())
    assert (play.timer.phase, play.left_s) == (Phase.EXTRA, -40)
    assert play.after(5).left_s == -45


def test_bug_03_more_time_while_held_in_overtime() -> None:
    """Held past its end, a minute more is there when the speaker carries on."""
    play = speaking().after(220).do(ask.Hold()).after(300).do(ask.ChangeTime(MINUTE))
    assert (play.timer.phase, play.left_s, play.timer.over) == (Phase.HELD, 60, False)
    assert play.after(60).do(ask.CarryOn()).left_s == 60


# -- 4 -----------------------------------------------------------------------------------------------------------------


def test_bug_04_overruns_add_up_over_the_parts() -> None:
    """Three minutes over here and four there are seven behind, not four."""
    play = Play(words("One", 5), words("Two", 5), words("Three", 5)).do(ask.Begin())
    play.after(8 * 60).do(ask.GoToPart(1)).after(9 * 60)
    assert read_pace(play.state, play.after(60).now).behind_min == 7
    play.do(ask.GoToPart(2)).after(5 * 60)
    assert read_pace(play.state, play.after(60).now).behind_min == 8


# -- 5 -----------------------------------------------------------------------------------------------------------------


def test_bug_05_skipping_and_turning_back_keep_the_report() -> None:
    """Parts skipped, led in another order or led twice all stand in the summary with their true minutes."""
    play = Play(words("One", 5), words("Two", 5), sharing(planned_min=10), closing()).do(ask.Begin())
    play.after(60).do(ask.GoToPart(2), ask.StartShare()).after(240).do(ask.GoToPart(0)).after(120)
    play.do(ask.GoToPart(3)).after(180).do(ask.CloseMeeting())
    kept = summarise(play.state)
    assert [(part.part_id, part.planned_min, part.real_min) for part in kept.parts] == [
        ("one", 5, 3),
        ("two", 5, 0),
        ("sharing-line", 10, 4),
        ("closing", 2, 3),
    ]
    assert (kept.shares, kept.shared_min) == (1, 4)


# -- 6 -----------------------------------------------------------------------------------------------------------------


def test_bug_06_the_planned_end_is_no_moving_target() -> None:
    """An overrun makes the meeting behind; the end that was promised stays where it was."""
    play = Play(words("One", 5), words("Two", 25)).do(ask.Begin())
    ends = [read_pace(play.after(300).state, play.now).ends for _ in range(8)]
    assert set(ends) == {START + minutes(30)}


# -- 7 -----------------------------------------------------------------------------------------------------------------

BEFORE_MIDNIGHT = datetime(2026, 12, 31, 23, 50, tzinfo=UTC)


def test_bug_07_a_hold_across_midnight() -> None:
    """Held at five to twelve, carried on at five past: the share stood, the hold lasted ten minutes."""
    play = Play(sharing(limit=10 * MINUTE), at=BEFORE_MIDNIGHT, planned_start=BEFORE_MIDNIGHT)
    play.do(ask.Begin(), ask.StartShare()).after(300).do(ask.Hold()).after(600)
    assert (play.timer.phase, play.left_s) == (Phase.HELD, 300)
    play.do(ask.CarryOn()).after(60)
    assert play.left_s == 240
    assert play.state.held == 10 * MINUTE


def test_bug_07_a_meeting_across_midnight() -> None:
    """It stays the meeting of the evening it was held on; no part and no pace jumps by a day."""
    play = Play(sharing(planned_min=25), closing(5), at=BEFORE_MIDNIGHT, planned_start=BEFORE_MIDNIGHT).do(
        ask.Begin(), ask.StartShare()
    )
    play.after(20 * 60)
    assert (play.timer.elapsed_s, read_part(play.state, play.now).left_s) == (1200, 300)
    assert read_pace(play.state, play.now).behind_min == 0
    kept = summarise(play.after(600).do(ask.CloseMeeting()).state)
    assert (kept.held_on, kept.ended.date()) == (date(2026, 12, 31), date(2027, 1, 1))
    assert (kept.parts[0].real_min, kept.shared_min) == (30, 30)


class ChangingHour(tzinfo):
    """Local time whose distance from UTC changes at one instant, without the computer's table of zones."""

    def __init__(self, change: datetime, before_h: float, after_h: float) -> None:
        self.change = change.replace(tzinfo=None)
        self.before, self.after = timedelta(hours=before_h), timedelta(hours=after_h)

    def utcoffset(self, local: datetime | None) -> timedelta:
        assert local is not None
        told = local.replace(tzinfo=None, fold=0)
        is_before, is_after = told - self.before < self.change, told - self.after >= self.change
        return self.after if is_after and not (is_before and local.fold == 0) else self.before

    def dst(self, local: datetime | None) -> timedelta | None:
        return None

    def tzname(self, local: datetime | None) -> str:
        return "local"

    def fromutc(self, instant: datetime) -> datetime:
        past = instant.replace(tzinfo=None) >= self.change
        local = instant + (self.after if past else self.before)
        return local.replace(fold=1 if past and local.replace(tzinfo=None) - self.before < self.change else 0)


CHANGES = [
    ChangingHour(datetime(2026, 10, 25, 1, 0, tzinfo=UTC), 2, 1),
    ChangingHour(datetime(2026, 3, 29, 1, 0, tzinfo=UTC), 1, 2),
    ChangingHour(datetime(2026, 4, 4, 15, 0, tzinfo=UTC), 11, 10.5),
]


@pytest.mark.parametrize("zone", CHANGES)
def test_bug_07_daylight_saving_bends_nothing(zone: ChangingHour) -> None:
    """A share across the change of the hour lasts as long as it lasts, and so do part, pace and summary."""
    at = zone.change.replace(tzinfo=UTC) - minutes(15)
    planned = at.astimezone(zone).astimezone(UTC)
    play = Play(sharing(limit=40 * MINUTE, planned_min=30), at=at, planned_start=planned).do(
        ask.Begin(), ask.StartShare()
    )
    play.after(30 * 60)
    assert (play.left_s, read_part(play.state, play.now).elapsed_s) == (600, 1800)
    assert read_pace(play.state, play.now) == Pace(0, at + minutes(30), 0)
    assert summarise(play.do(ask.CloseMeeting()).state).parts[0].real_min == 30


@pytest.mark.parametrize("zone", CHANGES)
def test_bug_07_local_instants_would_bend(zone: ChangingHour) -> None:
    """Control: the same half hour in local time reads wrong, which is why every instant of a meeting is in UTC."""
    at = zone.change.replace(tzinfo=UTC) - minutes(15)
    play = Play(sharing(limit=40 * MINUTE), at=at.astimezone(zone)).do(ask.Begin(), ask.StartShare())
    play.now = (at + minutes(30)).astimezone(zone)
    assert play.now - at == minutes(30)
    assert play.left_s != 600


@pytest.mark.parametrize("by_s", [3600, -3600])
def test_bug_07_a_clock_set_by_an_hour_leaves_the_speaker_alone(by_s: int) -> None:
    """Set forward, the leader is asked and nothing is added; set back, the share goes on as it was."""
    play = speaking().after(60).jump(by_s, did.Loss.CLOCK_SET)
    assert play.left_s == 120
    if by_s > 0:
        assert play.timer.phase is Phase.HELD
        play.do(ask.AnswerLostTime(count=False))
    assert play.after(30).left_s == 90
    assert play.timer.phase is Phase.FINE


def test_bug_07_silence_keeps_its_length_through_a_set_clock() -> None:
    """A silence of three minutes is three minutes though the clock was set back in the middle of it."""
    play = Play(silence(), closing()).do(ask.Begin(), ask.StartTimer()).after(100).jump(-3600, did.Loss.CLOCK_SET)
    assert play.after(79).left_s == 1
    assert play.after(1).timer.over


# -- 8 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("used_s", "left_if_counted_s"), [(0, 120), (60, 60), (200, -80)])
def test_bug_08_lid_closed_for_eight_minutes_of_ten(used_s: int, left_if_counted_s: int) -> None:
    """ "Count" leaves 2:00 of a fresh ten minutes; "don't" leaves what was left; Back asks again."""
    play = in_sharing(limit=10 * MINUTE).do(ask.StartShare()).after(used_s).jump(480)
    assert (play.timer.phase, play.left_s) == (Phase.HELD, 600 - used_s)
    assert play.do(ask.AnswerLostTime(count=True)).left_s == left_if_counted_s
    assert play.do(ask.TakeBack()).timer.phase is Phase.HELD
    assert play.do(ask.AnswerLostTime(count=False)).left_s == 600 - used_s
    assert play.after(10).left_s == 590 - used_s


def test_bug_08_asleep_during_a_hold_asks_nothing() -> None:
    """Whoever held the timer before closing the lid finds it held."""
    play = speaking().after(60).do(ask.Hold()).jump(480)
    assert (play.timer.phase, play.left_s, play.state.lost) == (Phase.HELD, 120, None)


# -- 11, as far as a journal can be cut short --------------------------------------------------------------------------


def test_bug_11_filed_while_held_and_asked() -> None:
    """Whatever stood open when the laptop died, the meeting can be closed at its last sign of life."""
    for play in (speaking().do(ask.Hold()), speaking().jump(480), speaking(), Play()):
        closed = evolve(play.state, did.MeetingClosed(play.after(30).now))
        assert summarise(closed).ended <= play.now
        assert closed.held <= seconds(30)
