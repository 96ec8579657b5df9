# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any meeting at all: hypothesis draws formats and legal commands, with leaps of the clock among them.

Needs only pytest's neighbour hypothesis and the domain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import assume
from hypothesis import strategies as st

from facilitator.domain import commands as ask
from facilitator.domain import events as did
from facilitator.domain.bells import bells_between
from facilitator.domain.catching_up import catch_up_plans
from facilitator.domain.circles import call_back_at, offered, read_circles
from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.deciding import decide
from facilitator.domain.errors import NotAllowed
from facilitator.domain.fair_share import read_fair_share
from facilitator.domain.following import fold
from facilitator.domain.formats import CircleDirection, Part, PartKind, Role, SharingOrder, ShortVersion
from facilitator.domain.going_on import way_on
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.leading import who_leads
from facilitator.domain.meeting import MeetingState
from facilitator.domain.mending import repairs, shadow_count
from facilitator.domain.pace import read_pace
from facilitator.domain.reserve import reserve_now
from facilitator.domain.timing import read_part, read_timer
from facilitator.domain.waiting_line import WaitingLine
from tests.support.builders import (
    MINUTE,
    Play,
    a_break,
    announcements,
    business,
    circles,
    every_kind,
    milestones,
    reading,
    seconds,
    sharing,
    silence,
    words,
)

Fold = Callable[[Sequence[did.Event]], MeetingState]

LIMITS = (None, seconds(20), MINUTE, 3 * MINUTE, 20 * MINUTE)
LATER_S = (0, 1, 9, 10, 61, 179, 200, 700, 4000)
WHATEVER: tuple[ask.Command, ...] = (
    ask.Begin(),
    *(ask.GoToPart(index) for index in (-1, 0, 1, 2, 4, 7, 13, 14, 15)),
    ask.StartShare(),
    ask.FinishShare(),
    ask.FinishShare(give_back=True),
    ask.StartTimer(),
    ask.EndTimer(),
    *(ask.ShowReading(pages) for pages in (0, 1, 3)),
    ask.TurnPage(),
    *(ask.ChangeTime(by * MINUTE) for by in (-1, 0, 1)),
    ask.GiveSign(),
    ask.LetItBe(),
    ask.Hold(),
    ask.CarryOn(),
    ask.AnswerLostTime(count=True),
    ask.AnswerLostTime(count=False),
    *(ask.MendBegin(what, ago) for what in did.Mended for ago in (seconds(0), seconds(20), 4 * MINUTE, -MINUTE)),
    *(ask.MendEnd(what, ago) for what in did.Mended for ago in (seconds(5), 2 * MINUTE)),
    *(ask.BorrowMinutes(index, by) for index in (1, 3, 5, 8, 9) for by in (0, 1, 2)),
    *(ask.FitParts((at,), (), keeps) for at in (1, 2, 3) for keeps in (False, True)),
    *(ask.FitParts((), (at,), keeps) for at in (1, 2, 3) for keeps in (False, True)),
    *(ask.FitParts((at,), (other,)) for at, other in ((2, 1), (1, 2), (2, 2))),
    *(ask.UseShare(length) for length in (seconds(9), seconds(20), 2 * MINUTE, 140 * MINUTE)),
    *(ask.PlanCircles(number) for number in (0, 1, 3)),
    *(ask.BeginCircles(number) for number in (1, 3, 10)),
    *(ask.ChangeCircleTime(index, by * MINUTE) for index in (None, 0, 2, 8) for by in (-1, 1)),
    *(ask.HoldCircle(index) for index in (0, 2)),
    *(ask.CarryCircleOn(index) for index in (0, 2)),
    *(ask.NoteCircleBack(index) for index in (0, 1, 2)),
    ask.EndCircles(),
    ask.NoteInterpreter(present=True),
    ask.NoteInterpreter(present=False),
    *(ask.ChangeCount(category, by) for category in (CountCategory.HERE, CountCategory.NEW) for by in (-1, 1)),
    *(ask.ChangeMilestone(Milestone.DAYS_30, by) for by in (-1, 1)),
    ask.CloseMeeting(),
    ask.TakeBack(),
)
"""Commands of every kind, sensible or not."""

ABOUT_TIME = (
    ask.StartShare,
    ask.FinishShare,
    ask.StartTimer,
    ask.EndTimer,
    ask.ChangeTime,
    ask.GiveSign,
    ask.LetItBe,
    ask.Hold,
    ask.CarryOn,
    ask.AnswerLostTime,
    ask.MendBegin,
    ask.MendEnd,
    ask.UseShare,
    ask.PlanCircles,
    ask.BeginCircles,
    ask.ChangeCircleTime,
    ask.HoldCircle,
    ask.CarryCircleOn,
    ask.NoteCircleBack,
    ask.EndCircles,
    ask.NoteInterpreter,
)
WHEN = (
    (),
    (),
    (Condition(ConditionKind.AT_LEAST, (2,)),),
    (Condition(ConditionKind.AT_MOST, (1,)),),
    (Condition(ConditionKind.NEWCOMER), Condition(ConditionKind.INTERPRETER, unless=True)),
    (Condition(ConditionKind.MINUTES_LEFT, (6,)),),
    (Condition(ConditionKind.MINUTES_LEFT, (9,), unless=True),),
    (Condition(ConditionKind.WEEK, (1,)),),
)
DEEDS = tuple(command for command in WHATEVER if not isinstance(command, ask.TakeBack))
TIMED_DEEDS = tuple(command for command in WHATEVER if isinstance(command, ABOUT_TIME))
ON_CIRCLES = tuple(
    c
    for c in WHATEVER
    if isinstance(
        c,
        ask.ChangeCircleTime | ask.HoldCircle | ask.CarryCircleOn | ask.NoteCircleBack | ask.Hold | ask.CarryOn,
    )
)
ON_THE_TIMER = tuple(
    c
    for c in TIMED_DEEDS
    if not isinstance(c, ask.FinishShare | ask.EndTimer | ask.MendEnd | ask.PlanCircles | ask.BeginCircles)
    and not (isinstance(c, ask.MendBegin) and c.what is did.Mended.NEXT_PART)
)


@st.composite
def parts(draw: st.DrawFn) -> Part:
    """Draw one part of any kind, now and then with what a plan may take from it, or with a fixed start."""
    part = draw(_plain_parts())
    if draw(st.booleans()):
        return part
    never = draw(st.booleans())
    part = replace(
        part,
        optional=draw(st.booleans()),
        never_shorten=never,
        shortest=draw(st.one_of(st.none(), st.integers(0, part.minutes))),
        takes_slack=draw(st.sampled_from((None, True, False))),
        led_by=draw(st.sampled_from((None, Role.SECRETARY, Role.LEADER))),
        before_end_min=draw(st.sampled_from((None, None, 1, 5))),
        when=draw(st.sampled_from(WHEN)),
    )
    if part.kind is PartKind.READING and part.minutes > 1 and not never:
        part = replace(part, short=ShortVersion("A few words.", draw(st.integers(0, part.minutes - 1))))
    if part.sharing is not None:
        kept = {"newcomers_min": draw(st.integers(0, 4)), "burning_min": draw(st.integers(0, 2))}
        part = replace(part, sharing=replace(part.sharing, gap=seconds(draw(st.integers(0, 30))), **kept))
    return part


def _plain_parts() -> st.SearchStrategy[Part]:
    planned_min = st.integers(0, 12)
    return st.one_of(
        st.builds(words, planned_min=planned_min),
        st.builds(reading, planned_min),
        st.builds(silence, st.sampled_from((seconds(20), 3 * MINUTE, 10 * MINUTE)), planned_min),
        st.builds(
            sharing,
            st.sampled_from(SharingOrder),
            st.sampled_from(LIMITS),
            planned_min,
            direction=st.sampled_from(CircleDirection),
        ),
        st.builds(circles, planned_min, number=st.integers(1, 4), minutes_each=st.sampled_from(((), (5,), (9, 2)))),
        st.builds(circles, planned_min, people=st.integers(3, 9), share=st.sampled_from(LIMITS)),
        st.builds(a_break, planned_min),
        st.builds(milestones, planned_min),
        st.builds(announcements, planned_min),
        st.builds(business, planned_min),
    )


def some_parts() -> st.SearchStrategy[Sequence[Part]]:
    """Draw the parts of a whole format, often the one that has every kind."""
    return st.one_of(st.just(every_kind()), st.lists(parts(), min_size=1, max_size=6))


def pauses_s() -> st.SearchStrategy[float]:
    """Draw how long it takes until something happens: mostly seconds, at times many minutes."""
    return st.one_of(st.integers(0, 30), st.floats(0, 200, allow_nan=False), st.integers(200, 1500))


def legal(play: Play, among: Sequence[ask.Command]) -> list[ask.Command]:
    """List what the meeting can follow just now."""
    return [command for command in (*among, *_plans(play, among)) if _allowed(play, command)]


def _plans(play: Play, among: Sequence[ask.Command]) -> list[ask.Command]:
    """Offer the ways to catch up, where deeds of every kind are looked for."""
    if among is not DEEDS:
        return []
    return [ask.AdoptPlan(way.plan) for way in catch_up_plans(play.state, play.now, people=7)]


@st.composite
def plays(draw: st.DrawFn, most: int = 20, *, closing: bool = True) -> Play:
    """Draw a meeting that has got somewhere by legal commands, Backs and leaps of the clock."""
    play = Play(*draw(some_parts()), planned_start=Play().now - timedelta(seconds=draw(st.integers(-3000, 3000))))
    if draw(st.integers(0, 9)):
        play.do(ask.Begin())
    for _ in range(draw(st.integers(0, most))):
        play.after(draw(pauses_s()))
        kind = draw(st.sampled_from(("timed", "timed", "timed", "deed", "deed", "back", "back", "leap")))
        if kind == "leap":
            _leap(draw, play)
        elif kind == "back" and play.state.deeds:
            play.do(ask.TakeBack())
        else:
            choices = legal(play, TIMED_DEEDS if kind == "timed" else DEEDS) or legal(play, DEEDS)
            choices = [c for c in choices if closing or not _closes(c)]
            if choices:
                play.do(draw(st.sampled_from(choices)))
    return play


@st.composite
def timed_plays(draw: st.DrawFn, *, limited: bool = False) -> Play:
    """Draw a meeting in which something is timed: running, held, or asked about; `limited`: with a limit."""
    play = draw(plays(most=8, closing=False))
    if play.state.begun_at is None:
        play.do(ask.Begin())
    timed = [p.sharing is not None or p.timed_length() is not None for p in play.state.format.parts]
    bounded = [p.timed_length() is not None for p in play.state.format.parts]
    fit = [index for index, yes in enumerate(bounded if limited else timed) if yes]
    assume(fit)
    play.do(ask.GoToPart(draw(st.sampled_from(fit)))).do(*legal(play, (ask.StartShare(), ask.StartTimer())))
    for _ in range(draw(st.integers(0, 4))):
        play.after(draw(pauses_s()))
        if draw(st.integers(0, 4)):
            play.do(draw(st.sampled_from(legal(play, ON_THE_TIMER))))
        else:
            _leap(draw, play)
    return play.after(draw(pauses_s()))


@st.composite
def taken_back_plays(draw: st.DrawFn) -> Play:
    """Draw a meeting with something timed, a leap of the clock at its end, and one Back or more after it."""
    play = draw(timed_plays())
    if draw(st.booleans()):
        _leap(draw, play)
    for _ in range(draw(st.integers(1, 3))):
        play.after(draw(pauses_s())).do(*legal(play, [ask.TakeBack()]))
    return play


def _closes(command: ask.Command) -> bool:
    mends_the_end = isinstance(command, ask.MendEnd) and command.what is did.Mended.MEETING
    return mends_the_end or isinstance(command, ask.CloseMeeting)


@st.composite
def circle_plays(draw: st.DrawFn) -> Play:
    """Draw a meeting in which circles have begun, with whatever is done to them, leaps of the clock and Backs."""
    length = draw(st.integers(1, 12))
    each = draw(st.sampled_from(((), (5,), (9, 2))))
    play = Play(words(), circles(length, number=2, minutes_each=each), words("Closing", 2))
    play.do(ask.Begin(), ask.GoToPart(1), ask.BeginCircles(draw(st.integers(1, 4))))
    for _ in range(draw(st.integers(0, 8))):
        play.after(draw(pauses_s()))
        kind = draw(st.sampled_from(("circles", "circles", "circles", "back", "leap")))
        if kind == "leap":
            _leap(draw, play)
        elif kind == "back":
            play.do(*legal(play, [ask.TakeBack()]))
        else:
            play.do(*draw(st.sampled_from([[one] for one in legal(play, ON_CIRCLES)] or [[]])))
    return play.after(draw(pauses_s()))


def any_plays() -> st.SearchStrategy[Play]:
    """Draw a meeting that stands in any way a meeting can."""
    return st.one_of(plays(), timed_plays(), taken_back_plays(), circle_plays())


def _leap(draw: st.DrawFn, play: Play) -> None:
    loss = draw(st.sampled_from(did.Loss))
    if loss is did.Loss.CLOCK_SET:
        play.jump(draw(st.sampled_from((-3600, -60, 60, 3600))), loss)
    elif play.state.closed_at is None:
        play.jump(draw(st.integers(5, 4000)), loss)


def _allowed(play: Play, command: ask.Command) -> bool:
    try:
        decide(play.state, command, play.now)
    except NotAllowed:
        return False
    return True


def readings(state: MeetingState, play: Play) -> Iterator[object]:
    """Give everything the meeting shows, now and at several later instants."""
    line = WaitingLine(state.chairs)
    yield state.counts, state.milestones, state.shares, state.shared, state.held, state.closed_at, state.reading
    yield state.plan, state.parts, state.given_back, who_leads(state)
    for later_s in LATER_S:
        at = play.now + seconds(later_s)
        yield read_timer(state, at), read_part(state, at), read_pace(state, at), way_on(state, line, at)
        called = call_back_at(state.circles, state.circles_at)
        yield read_circles(state, at), None if called is None else called - play.now, offered(state)
        yield [(bell.at - play.now, bell.kind) for bell in bells_between(state, play.now, at)]
        yield read_fair_share(state, line, at), shadow_count(state, at), repairs(state, at), reserve_now(state, at)
    yield [replace(way, ends=None) for way in catch_up_plans(state, play.now, people=7)]


def never_given(play: Play) -> Play:
    """Lead the same meeting anew, by commands, without those that were taken back: ruling 2 taken at its word."""
    stood: list[int] = []
    for place, (_, command) in enumerate(play.given):
        if isinstance(command, ask.TakeBack):
            last_deed = max(at for at in stood if not isinstance(play.given[at][1], ask.TellTimeLost))
            stood.remove(last_deed)
        else:
            stood.append(place)
    opened_at, opening = play.opening
    anew = Play(*opening.format.parts, at=opened_at, planned_start=opening.planned_start, chairs=opening.chairs)
    for place in stood:
        anew.now, command = play.given[place]
        anew.do(command)
    anew.now = play.now
    return anew


def keeps_the_law(play: Play, folding: Fold = fold) -> bool:
    """Tell whether this meeting's journal reads like that of a meeting in which what was undone was never given."""
    anew = never_given(play)
    return list(readings(folding(play.events), play)) == list(readings(anew.state, play))
