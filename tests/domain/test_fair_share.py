# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fair share: the rule, its worked example, what is offered when not everyone fits, and what changes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain.errors import NotAllowed, Reason
from facilitator.domain.fair_share import FairShare, WayOut, WayOutKind, each_share, people_to_speak, read_fair_share
from facilitator.domain.formats import Part, SharingOrder
from facilitator.domain.headcount import CountCategory
from facilitator.domain.pace import read_pace
from facilitator.domain.reserve import Reserve
from facilitator.domain.timing import read_part
from facilitator.domain.waiting_line import SOMEONE, WaitingLine
from facilitator.domain.yielding import most_to_borrow
from tests.support.builders import MINUTE, Play, a_break, announcements, closing, minutes, seconds, sharing, words

NINE = WaitingLine(12, waiting=tuple(range(1, 10)))


def sharing_of(planned_min: int, *later: Part, **rule: object) -> Play:
    """A meeting that has reached its sharing part, of so many minutes, at once."""
    return Play(sharing(planned_min=planned_min, **rule), *(later or (closing(),))).do(ask.Begin())


def fair(play: Play, line: WaitingLine = NINE) -> FairShare:
    advice = read_fair_share(play.state, line, play.now)
    assert advice is not None
    return advice


# -- the rule ----------------------------------------------------------------------------------------------------------

EXAMPLES = [
    (22 * 60, 9, 5, 140),  # ux.md 5.3: (1320 - 45) / 9 = 141.7
    (18 * 60, 9, 0, 120),  # domain.md 12.1: check-in of nine in 18 minutes
    (40 * 60, 14, 5, 160),
    (7 * 60, 9, 5, 40),
    (60, 9, 5, 0),
    (-30, 3, 5, 0),
    (15, 1, 5, 10),
]


@pytest.mark.parametrize(("left_s", "people", "gap_s", "each_s"), EXAMPLES)
def test_the_worked_examples(left_s: int, people: int, gap_s: int, each_s: int) -> None:
    """What is left, less a gap for each, divided and cut to full ten seconds."""
    assert each_share(seconds(left_s), people, seconds(gap_s)) == seconds(each_s)


@given(st.integers(-600, 20_000), st.integers(1, 300), st.integers(0, 30))
def test_shares_and_gaps_always_fit_and_waste_less_than_ten_seconds_each(left_s: int, people: int, gap_s: int) -> None:
    """All shares with their gaps are never more than there is; ten seconds more each would be too much."""
    each = each_share(seconds(left_s), people, seconds(gap_s))
    assert each % seconds(10) == timedelta()
    assert each >= timedelta()
    if each:
        assert people * (each + seconds(gap_s)) <= seconds(left_s)
    assert people * (each + seconds(10) + seconds(gap_s)) > seconds(left_s)


@given(st.integers(0, 5000), st.integers(1, 60), st.integers(0, 300))
def test_more_time_or_fewer_people_never_give_less(left_s: int, people: int, more_s: int) -> None:
    """The share grows with the time and shrinks with the people."""
    gap = seconds(5)
    each = each_share(seconds(left_s), people, gap)
    assert each_share(seconds(left_s + more_s), people, gap) >= each
    assert each_share(seconds(left_s), people + 1, gap) <= each


# -- in a meeting ------------------------------------------------------------------------------------------------------


def test_twenty_two_minutes_for_nine() -> None:
    """22 minutes, 9 people waiting, gaps of 5 s: 2:20 each, and everyone fits."""
    advice = fair(sharing_of(22))
    assert (advice.people, advice.left, advice.each) == (9, minutes(22), seconds(140))
    assert (advice.fits, advice.whole, advice.ways_out, advice.worth_using) == (True, False, (), True)


def test_time_enough_gives_the_formats_share_and_no_more() -> None:
    """However much time there is, nobody is advised more than the format's share."""
    advice = fair(sharing_of(60))
    assert (advice.each, advice.whole, advice.worth_using, advice.borrow) == (3 * MINUTE, True, False, None)


def test_the_advice_follows_passes_overruns_and_what_is_given_back() -> None:
    """It is reckoned anew: fewer people raise it, running over lowers it, a share given back raises it and is told."""
    play = sharing_of(22)
    line = NINE.started(1)
    play.do(ask.StartShare())
    assert fair(play, line).each == seconds(130)  # (1320 - 180 - 40) / 8: the speaker's three minutes are theirs
    assert fair(play.after(300), line).each == seconds(120)  # (1020 - 40) / 8: two minutes over
    play.do(ask.FinishShare())
    assert fair(play, line.finished().removed(0)).each == seconds(140)  # (1020 - 35) / 7: one has gone
    line = line.finished().started(2)
    play.do(ask.StartShare()).after(60).do(ask.FinishShare(give_back=True))
    assert fair(play, line.finished()).given_back == 2 * MINUTE
    assert fair(play, line.finished()).each == seconds(130)  # (960 - 35) / 7, where all of the share would leave 110


def test_less_than_half_a_minute_is_not_advised() -> None:
    """From 30 s on a share is shown; below that the program only says that not everyone will fit."""
    assert fair(sharing_of(6)).each == seconds(30)
    advice = fair(sharing_of(5))
    assert (advice.each, advice.fits, advice.worth_using) == (None, False, False)


def test_two_kind_ways_out_when_not_everyone_fits() -> None:
    """Seven minutes, nine people: one sentence each, or minutes from the later part that has most to lend."""
    advice = fair(sharing_of(7, announcements(10), words(planned_min=4), closing()))
    assert (advice.each, advice.fits) == (seconds(40), False)
    assert advice.ways_out == (
        WayOut(WayOutKind.ONE_SENTENCE, seconds(20)),
        WayOut(WayOutKind.BORROW, MINUTE, index=1, minutes=3),
    )


def test_one_sentence_is_never_longer_than_the_share() -> None:
    """Where the format gives fifteen seconds, a sentence has to do with them."""
    advice = fair(sharing_of(2, limit=seconds(15), gap=seconds(0)), WaitingLine(12, waiting=tuple(range(1, 9))))
    assert (advice.each, advice.fits) == (None, False)
    assert advice.ways_out == (WayOut(WayOutKind.ONE_SENTENCE, seconds(15)),)


def test_a_way_out_that_can_not_be_gone_is_not_offered() -> None:
    """Where even a sentence each is too much and no part may yield, nothing is pretended."""
    assert fair(sharing_of(3)).ways_out == ()


def test_borrowing_gives_exactly_the_minutes_and_the_later_part_loses_them() -> None:
    """Five minutes borrowed are five minutes more to share out; the planned end stays, and Back returns them."""
    play = sharing_of(22, announcements(10), closing())
    before = fair(play)
    assert before.borrow == WayOut(WayOutKind.BORROW, seconds(170), index=1, minutes=5)
    play.do(ask.BorrowMinutes(1, 5))
    assert fair(play).left == before.left + 5 * MINUTE
    assert [part.minutes for part in play.state.parts] == [27, 5, 2]
    assert play.state.planned_end == Play(*play.state.format.parts).state.planned_end
    assert refused(play, ask.BorrowMinutes(1, 1)) is Reason.DOES_NOT_FIT
    assert fair(play.do(ask.TakeBack())) == before


def test_no_part_borrows_beyond_its_longest() -> None:
    """Sharing of 10 minutes that may take 12 at most borrows two of a break's five; without a bound, all five."""
    for longest, most in ((None, 5), (12, 2), (10, 0)):
        part = replace(sharing(planned_min=10), longest=longest)
        play = Play(part, a_break(10), closing()).do(ask.Begin())
        assert most_to_borrow(play.state, 1, play.now) == most
        with pytest.raises(NotAllowed):
            play.do(ask.BorrowMinutes(1, most + 1))


def test_any_part_may_borrow() -> None:
    """Notices that need longer can take minutes of later ones too; the evening is no later for it."""
    play = Play(announcements(3), announcements(10), closing()).do(ask.Begin()).after(240)
    assert read_pace(play.state, play.after(60).now).behind_min == 1
    play.do(ask.BorrowMinutes(1, 2))
    assert read_pace(play.state, play.now).behind_min == 0
    assert read_part(play.state, play.now).left_s == 0


LENDERS = [
    (replace(announcements(10), never_shorten=True), 0),
    (replace(announcements(10), shortest=3), 7),
    (announcements(10), 5),
    (announcements(9), 4),
    (words(planned_min=10), 0),
    (replace(announcements(10), before_end_min=12), 0),
    (sharing(planned_min=30), 15),
    (sharing(SharingOrder.SPEAKER, planned_min=30), 0),
]


@pytest.mark.parametrize(("lender", "lends"), LENDERS)
def test_a_later_part_lends_what_it_may_yield(lender: Part, lends: int) -> None:
    """Never what must not be shortened or starts at its time; else down to what it needs."""
    play = sharing_of(22, lender, closing())
    if lends:
        play.do(ask.BorrowMinutes(1, lends))
        lends = 0
    assert refused(play, ask.BorrowMinutes(1, lends + 1)) is Reason.DOES_NOT_FIT


def test_nothing_is_borrowed_across_a_fixed_start_or_from_the_past() -> None:
    """A part with a fixed start can't begin later, so what lies behind it can't lend; nor can what is over."""
    play = Play(words(), sharing(), replace(closing(), before_end_min=12), announcements(10)).do(ask.Begin())
    play.do(ask.GoToPart(1))
    for index in (0, 1, 3, 4, -1):
        assert refused(play, ask.BorrowMinutes(index, 1)) is Reason.DOES_NOT_FIT


def test_a_share_that_is_agreed_on_holds_for_this_part_from_now_on() -> None:
    """ "Use 2:20 from now on" changes the next share and not the one that runs; another part has its own."""
    play = Play(sharing(planned_min=22), sharing(planned_min=9), closing()).do(ask.Begin(), ask.StartShare())
    play.do(ask.UseShare(seconds(140)))
    assert play.timer.limit_s == 180
    play.do(ask.FinishShare(), ask.StartShare())
    assert play.timer.limit_s == 140
    assert play.do(ask.GoToPart(1), ask.StartShare()).timer.limit_s == 180


def test_a_share_can_be_agreed_on_up_to_the_formats() -> None:
    """Ten seconds at least, the format's share at most; and only where several people share with a limit."""
    play = sharing_of(22)
    assert refused(play, ask.UseShare(seconds(9))) is Reason.DOES_NOT_FIT
    assert refused(play, ask.UseShare(seconds(181))) is Reason.DOES_NOT_FIT
    assert refused(sharing_of(22, limit=None), ask.UseShare(MINUTE)) is Reason.NO_LIMIT
    assert refused(Play(closing()).do(ask.Begin()), ask.UseShare(MINUTE)) is Reason.NOT_A_SHARING_PART
    longer = play.do(ask.UseShare(MINUTE))
    assert fair(longer).each == seconds(140)
    assert fair(longer).worth_using


def test_an_interpreter_doubles_each_share() -> None:
    """Limits, the speaker's time and the advice follow; the running share grows by as much, and only once."""
    play = sharing_of(22).do(ask.StartShare()).after(60).do(ask.NoteInterpreter(present=True))
    assert (play.timer.limit_s, play.left_s) == (360, 300)
    play.do(ask.NoteInterpreter(present=False), ask.NoteInterpreter(present=True))
    assert play.timer.limit_s == 360
    line = WaitingLine(12, waiting=(3, 4))
    assert fair(play, line).each == seconds(470) - seconds(110)  # (1260 - 300 - 10) / 2 = 475, never above 6:00
    play.do(ask.FinishShare(), ask.UseShare(seconds(280)), ask.StartShare())
    assert play.timer.limit_s == 280
    play.do(ask.FinishShare(), ask.NoteInterpreter(present=False), ask.StartShare())
    assert play.timer.limit_s == 140


def test_one_speaker_gets_no_more_than_the_part_by_an_interpreter() -> None:
    """The evening does not grow: 25 minutes of a part of 27 become 27, and a share longer than its part stays."""
    for limit, planned_min, limit_s in ((25, 27, 1620), (30, 27, 1800), (10, 27, 1200)):
        play = Play(sharing(SharingOrder.SPEAKER, minutes(limit), planned_min), closing()).do(ask.Begin())
        assert play.do(ask.NoteInterpreter(present=True), ask.StartShare()).timer.limit_s == limit_s


def test_kept_minutes_are_not_shared_out_before_their_time() -> None:
    """Ten minutes for newcomers and three for a burning need come off first, and then are for them."""
    play = sharing_of(35, newcomers_min=10, burning_min=3)
    assert (fair(play).left, fair(play).kept, fair(play).reserve) == (minutes(22), minutes(13), Reserve.EVERYONE)
    assert fair(play).each == seconds(140)
    play.after(22 * 60)
    assert (fair(play).left, fair(play).kept, fair(play).reserve) == (minutes(10), minutes(3), Reserve.NEWCOMERS)
    play.after(10 * 60)
    assert (fair(play).left, fair(play).kept, fair(play).reserve) == (minutes(3), minutes(0), Reserve.BURNING_NEED)
    assert fair(play.after(180)).reserve is Reserve.EVERYONE


def test_the_gap_is_the_formats() -> None:
    """A part may count more quiet between speakers, or none."""
    assert fair(sharing_of(22, gap=seconds(30))).each == seconds(110)
    assert fair(sharing_of(18, gap=seconds(0))).each == seconds(120)


def test_where_nothing_is_shared_out_there_is_no_advice() -> None:
    """No limit, one speaker, nobody to come, another kind of part, a meeting not begun: no number is shown."""
    nobody = WaitingLine(0)
    assert read_fair_share(sharing_of(22, limit=None).state, NINE, Play().now) is None
    speaker = Play(sharing(SharingOrder.SPEAKER, minutes(20)), closing()).do(ask.Begin())
    assert read_fair_share(speaker.state, NINE, speaker.now) is None
    assert read_fair_share(sharing_of(22).state, nobody, Play().now) is None
    assert read_fair_share(Play(closing()).do(ask.Begin()).state, NINE, Play().now) is None
    assert read_fair_share(Play(sharing()).state, NINE, Play().now) is None


def test_how_many_are_still_to_speak() -> None:
    """The leader's number first; then the round or the line; then who is here and has not had a turn."""
    play = sharing_of(22).do(*[ask.ChangeCount(CountCategory.HERE, 1)] * 5)
    assert people_to_speak(play.state, NINE) == 9
    assert people_to_speak(play.state, NINE.expecting(4)) == 4
    assert people_to_speak(play.state, WaitingLine(12)) == 5
    play.do(ask.StartShare())
    assert people_to_speak(play.state, NINE.expecting(4).started(1)) == 3
    assert people_to_speak(play.state, WaitingLine(12, speaking=SOMEONE)) == 4
    play.do(ask.FinishShare())
    assert people_to_speak(play.state, WaitingLine(12)) == 4
    assert people_to_speak(play.state, NINE.expecting(4).started(1).finished()) == 3
    circle = Play(sharing(SharingOrder.ROUND), closing()).do(ask.Begin())
    assert people_to_speak(circle.state, WaitingLine(12).started(1).finished()) == 11
    assert people_to_speak(circle.state, WaitingLine(12).counting(14).started(SOMEONE)) == 13
    assert people_to_speak(Play(closing()).do(ask.Begin()).state, NINE) == 0


def refused(play: Play, command: ask.Command) -> Reason:
    with pytest.raises(NotAllowed) as told:
        play.do(command)
    return told.value.reason
