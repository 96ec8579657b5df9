# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bells come from instants: however late one looks, each is found once, and what a leader does moves them rightly."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain.bells import BellKind, BellStroke, bells_between, end_bell
from facilitator.domain.errors import NotAllowed
from facilitator.domain.formats import Bells, Part, PartKind, SilenceRule
from facilitator.domain.meeting import MeetingState
from facilitator.domain.timing import Phase, read_timer
from tests.support.builders import MINUTE, START, Play, closing, seconds, sharing

JUST_BEFORE = timedelta.resolution
Look = Callable[[MeetingState, datetime, datetime], tuple[BellStroke, ...]]


def quiet(length_s: float = 180, **rule: object) -> Part:
    return Part("quiet", "Quiet", PartKind.SILENCE, 3, silence=SilenceRule(seconds(length_s), **rule))


def sitting(*, at: datetime = START, **rule: object) -> Play:
    """A meeting whose silence was started just now."""
    return Play(quiet(**rule), closing(), at=at).do(ask.Begin(), ask.StartTimer())


def heard(play: Play, until_s: float, since: datetime = START - JUST_BEFORE) -> list[tuple[float, BellKind, int]]:
    """All bells of the state as it stands now, as seconds since START."""
    bells = bells_between(play.state, since, START + seconds(until_s))
    return [((bell.at - START) / seconds(1), bell.kind, bell.strokes) for bell in bells]


@pytest.mark.parametrize(
    ("bells", "wanted"),
    [
        (Bells.BOTH, [(0, BellKind.START, 1), (180, BellKind.END, 2)]),
        (Bells.START, [(0, BellKind.START, 1)]),
        (Bells.END, [(180, BellKind.END, 2)]),
        (Bells.NONE, []),
        (Bells.REAL, [(0, BellKind.START, 1), (180, BellKind.END, 2)]),
    ],
)
def test_a_silence_is_framed_as_its_format_says(bells: Bells, wanted: list[object]) -> None:
    """One stroke begins a silence and two end it, where the format wants a bell there."""
    assert heard(sitting(bells=bells), 4000) == wanted


def test_a_group_with_its_own_bowl_is_shown_when() -> None:
    """With a real bowl every bell is there to be shown, and none to be heard."""
    bells = bells_between(sitting(bells=Bells.REAL).state, START - JUST_BEFORE, START + MINUTE * 9)
    assert [bell.own_bowl for bell in bells] == [True, True]


def test_bells_between_are_one_stroke_and_keep_clear_of_the_end() -> None:
    """A bell between comes each time the interval has gone by, never in the last ten seconds."""
    play = sitting(length_s=125, interval=seconds(60), strokes=3)
    assert heard(play, 4000) == [
        (0, BellKind.START, 3),
        (60, BellKind.INTERVAL, 1),
        (125, BellKind.END, 3),
    ]


def test_time_to_settle_comes_before_the_start_bell() -> None:
    """While there is time to settle the timer is ready with its full length, and the start bell ends that."""
    play = sitting(prepare=seconds(30))
    assert heard(play, 4000) == [(30, BellKind.START, 1), (210, BellKind.END, 2)]
    play.after(10.5)
    assert (play.timer.phase, play.timer.begins_in_s, play.timer.left_s, play.timer.elapsed_s) == (
        Phase.READY,
        20,
        180,
        0,
    )
    play.after(19.5)
    assert (play.timer.phase, play.timer.begins_in_s, play.timer.left_s) == (Phase.FINE, 0, 180)


def test_hold_while_settling_keeps_what_is_left_of_it() -> None:
    """A hold before the start bell moves the bell by as much as it lasts."""
    play = sitting(prepare=seconds(30)).after(10).do(ask.Hold()).after(300)
    assert heard(play, 4000) == []
    assert (play.timer.phase, play.timer.begins_in_s) == (Phase.HELD, 20)
    play.do(ask.CarryOn())
    assert heard(play, 4000) == [(330, BellKind.START, 1), (510, BellKind.END, 2)]


def test_hold_moves_the_end() -> None:
    """A hold moves every bell that has not rung, and rings none again."""
    play = sitting(interval=seconds(60)).after(70).do(ask.Hold()).after(100).do(ask.CarryOn())
    assert heard(play, 4000, since=play.now) == [(220, BellKind.INTERVAL, 1), (280, BellKind.END, 2)]


def test_a_minute_more_moves_the_end() -> None:
    """One more minute moves the end bell by a minute, and one more after the end gives that minute its own bell."""
    play = sitting().after(20).do(ask.ChangeTime(MINUTE))
    assert heard(play, 4000, since=play.now) == [(240, BellKind.END, 2)]
    play.after(230).do(ask.ChangeTime(MINUTE))
    assert heard(play, 4000, since=play.now) == [(310, BellKind.END, 2)]


def test_a_minute_less_counts_from_the_whole_silence_while_settling() -> None:
    """Time to settle is no time that a minute could be taken from."""
    play = sitting(length_s=90, prepare=seconds(60)).do(ask.ChangeTime(-MINUTE))
    assert heard(play, 4000) == [(60, BellKind.START, 1), (90, BellKind.END, 2)]


def test_back_leaves_the_bells_of_a_silence_in_which_it_never_was() -> None:
    """After Back of a hold, an end or a minute more, bells are due as if that had not been pressed."""
    for deed in (ask.Hold(), ask.ChangeTime(MINUTE), ask.EndTimer()):
        play = sitting(interval=seconds(60)).after(50).do(deed).after(30).do(ask.TakeBack())
        assert heard(play, 4000) == heard(sitting(interval=seconds(60)), 4000)


def test_back_of_the_start_takes_all_bells_away() -> None:
    """A silence that was never started rings nothing."""
    assert heard(sitting().after(5).do(ask.TakeBack()), 4000) == []


def test_time_nobody_watched_has_no_bells() -> None:
    """While the leader is asked about lost time nothing is due, and counting it rings nothing late."""
    play = sitting(interval=seconds(60)).after(50).jump(400)
    assert heard(play, 4000) == []
    play.do(ask.AnswerLostTime(count=True))
    assert heard(play, 4000) == []


def test_ended_by_hand() -> None:
    """Ended early a silence rings its end, unless it has none or has not begun."""
    assert end_bell(sitting().after(9).state, START) == BellStroke(START, BellKind.END, 2)
    assert end_bell(sitting(bells=Bells.START).after(9).state, START) is None
    assert end_bell(sitting(prepare=seconds(30)).after(9).state, START + seconds(9)) is None


def test_a_share_ends_with_one_stroke_unless_it_is_let_be() -> None:
    """A share with a limit has one bell, at its end; let be, it has none."""
    play = Play(sharing(), closing()).do(ask.Begin(), ask.StartShare())
    assert heard(play, 4000) == [(180, BellKind.SHARE, 1)]
    assert heard(play.do(ask.LetItBe()), 4000) == []


# -- the laws: a late look finds the same bells ------------------------------------------------------------------------

RULES = st.fixed_dictionaries(
    {
        "length_s": st.integers(5, 400),
        "bells": st.sampled_from(Bells),
        "interval": st.none() | st.integers(30, 120).map(seconds),
        "prepare": st.integers(0, 60).map(seconds),
        "strokes": st.none() | st.integers(1, 3),
    }
)
LOOKS = st.lists(st.integers(0, 700_000_000), max_size=40).map(
    lambda all_us: [timedelta(microseconds=u) for u in all_us]
)


def in_pieces(look: Look, play: Play, looks: list[timedelta]) -> list[BellStroke]:
    """Look at these times, whatever lies between them, and once more at the end."""
    before, found = START - JUST_BEFORE, []
    for now in (*sorted(START + after for after in looks), START + seconds(900)):
        found += look(play.state, before, now)
        before = now
    return found


@given(RULES, LOOKS)
def test_no_bell_is_lost_or_doubled(rule: dict[str, object], looks: list[timedelta]) -> None:
    """Whenever one looks, all bells are found, each once, in order, at its true instant."""
    play = sitting(**rule)
    assert in_pieces(bells_between, play, looks) == list(
        bells_between(play.state, START - JUST_BEFORE, START + seconds(900))
    )


def by_the_second(state: MeetingState, before: datetime, now: datetime) -> tuple[BellStroke, ...]:
    """A look that is wrong: it finds only what is due in the very second."""
    return tuple(bell for bell in bells_between(state, before, now) if now - bell.at < seconds(1))


def test_a_look_that_counts_seconds_is_found_out() -> None:
    """Control: a look that loses a bell when it comes late does not pass the law above."""
    found = find(
        LOOKS,
        lambda looks: in_pieces(by_the_second, sitting(), looks) != in_pieces(bells_between, sitting(), looks),
    )
    assert found is not None


DEEDS = (ask.Hold(), ask.CarryOn(), ask.ChangeTime(MINUTE), ask.ChangeTime(-MINUTE), ask.EndTimer(), ask.TakeBack())


def after_deeds(play: Play, deeds: list[tuple[int, ask.Command]]) -> Play:
    """Do what the meeting allows of these, each so many seconds after the one before."""
    for after_s, deed in deeds:
        play.after(after_s)
        with suppress(NotAllowed):
            play.do(deed)
    return play


@given(RULES, st.lists(st.tuples(st.integers(0, 90), st.sampled_from(DEEDS)), max_size=8))
def test_bells_agree_with_the_disc(rule: dict[str, object], deeds: list[tuple[int, ask.Command]]) -> None:
    """Whatever is done, the start bell is due when settling ends and the end bell when nothing is left."""
    play = after_deeds(sitting(**rule), deeds)
    for after_s in range(0, 700, 7):
        at = play.now + seconds(after_s)
        reading = read_timer(play.state, at)
        later = bells_between(play.state, at, at + seconds(4000))
        if play.state.timer is None or reading is None or reading.phase is Phase.HELD:
            assert later == ()
            continue
        kinds = [bell.kind for bell in later]
        has_start, has_end = (rule["bells"] in (Bells.BOTH, Bells.REAL, one) for one in (Bells.START, Bells.END))
        assert kinds.count(BellKind.START) == (has_start and reading.begins_in_s > 0)
        assert kinds.count(BellKind.END) == (has_end and not reading.over)
