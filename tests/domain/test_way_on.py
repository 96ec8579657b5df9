# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The big button, row by row: the table of ux.md 3.2 and the rows that issue 2, point 6 adds.

That one key always ends a meeting is shown in `tests/services/test_one_key.py`, with the real conductor pressing it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given

from facilitator.domain import commands as ask
from facilitator.domain.formats import CircleDirection, PartKind, RoomWish, SecondShares, SharingOrder
from facilitator.domain.going_on import Move, MoveKind, WayOn, way_on
from facilitator.domain.waiting_line import SOMEONE, WaitingLine
from tests.support.any_meeting import plays
from tests.support.builders import (
    MINUTE,
    Play,
    a_break,
    announcements,
    business,
    closing,
    in_sharing,
    milestones,
    reading,
    seconds,
    sharing,
    silence,
    words,
)

CHAIRS = WaitingLine(12)
LINE, ROUND = SharingOrder.LINE, SharingOrder.ROUND
VOLUNTEERS, SPEAKER = SharingOrder.VOLUNTEERS, SharingOrder.SPEAKER
TO_CLOSING = Move(MoveKind.NEXT_PART, "Closing")
ON_TO_CLOSING = Move(MoveKind.MOVE_ON, "Closing")


@dataclass(frozen=True)
class Row:
    """One row of the table: how the meeting stands, and what the button and the quiet one say."""

    stands: Callable[[], Play]
    says: Move
    beside: Move | None = None
    line: WaitingLine = CHAIRS
    room: bool = False


FOR_THE_ROOM = replace(words(), room=RoomWish.WORDS)


def begun(*parts: object) -> Play:
    return Play(*parts, closing()).do(ask.Begin())


def after_a_share(order: SharingOrder, share_s: float, until_s: float) -> Play:
    """One share of this length is over, so long after its part (25 minutes planned) began."""
    play = in_sharing(order).after(until_s - share_s).do(ask.StartShare())
    return play.after(share_s).do(ask.FinishShare())


ROWS = {
    "not begun": Row(lambda: Play(words(), closing()), Move(MoveKind.BEGIN, "Welcome")),
    "words": Row(lambda: begun(words()), TO_CLOSING),
    "milestones": Row(lambda: begun(milestones()), TO_CLOSING),
    "announcements": Row(lambda: begun(announcements()), TO_CLOSING),
    "business": Row(lambda: begun(business()), TO_CLOSING),
    "last": Row(lambda: begun().after(1), Move(MoveKind.CLOSE)),
    # -- reading
    "reading, no room screen": Row(lambda: begun(reading()), TO_CLOSING),
    "reading, not shown": Row(lambda: begun(reading()), TO_CLOSING, Move(MoveKind.SHOW_READING), room=True),
    "reading, pages left": Row(lambda: begun(reading()).do(ask.ShowReading(2)), Move(MoveKind.NEXT_PAGE)),
    "reading, last page": Row(lambda: begun(reading()).do(ask.ShowReading(2), ask.TurnPage()), TO_CLOSING),
    "reading, only page": Row(lambda: begun(reading()).do(ask.ShowReading(1)), TO_CLOSING, room=True),
    # -- silence and break
    "silence, ready": Row(lambda: begun(silence()), Move(MoveKind.START_SILENCE, minutes=3)),
    "silence, short": Row(lambda: begun(silence(seconds(20))), Move(MoveKind.START_SILENCE, minutes=1)),
    "silence, running": Row(lambda: begun(silence()).do(ask.StartTimer()).after(179), Move(MoveKind.END_SILENCE)),
    "silence, over": Row(lambda: begun(silence()).do(ask.StartTimer()).after(180), TO_CLOSING),
    "silence, ended": Row(lambda: begun(silence()).do(ask.StartTimer()).after(9).do(ask.EndTimer()), TO_CLOSING),
    "silence without a length": Row(lambda: begun(replace(silence(), silence=None)), TO_CLOSING),
    "silence, after another": Row(
        lambda: begun(silence(), silence(MINUTE)).do(ask.StartTimer(), ask.EndTimer(), ask.GoToPart(1)),
        Move(MoveKind.START_SILENCE, minutes=1),
    ),
    "break, ready": Row(lambda: begun(a_break()), Move(MoveKind.START_BREAK, minutes=10)),
    "break, running": Row(lambda: begun(a_break()).do(ask.StartTimer()).after(599), Move(MoveKind.END_BREAK)),
    "break, over": Row(lambda: begun(a_break()).do(ask.StartTimer()).after(600), TO_CLOSING),
    "break, ended": Row(lambda: begun(a_break()).do(ask.StartTimer(), ask.EndTimer()), TO_CLOSING),
    "break of no minutes": Row(lambda: begun(a_break(0)).do(ask.StartTimer()), TO_CLOSING),
    # -- sharing by the waiting line
    "line, nobody waits": Row(lambda: in_sharing(LINE), Move(MoveKind.NEXT_SPEAKER)),
    "line, 7 waits": Row(lambda: in_sharing(LINE), Move(MoveKind.START_SEAT, seat=7), line=CHAIRS.added(7).added(2)),
    "line, someone waits": Row(lambda: in_sharing(LINE), Move(MoveKind.NEXT_SPEAKER), line=CHAIRS.added(SOMEONE)),
    "line, 7 speaks": Row(
        lambda: in_sharing(LINE).do(ask.StartShare()), Move(MoveKind.FINISH_SEAT, seat=7), line=CHAIRS.started(7)
    ),
    "line, 7 speaks, 2 waits": Row(
        lambda: in_sharing(LINE).do(ask.StartShare()),
        Move(MoveKind.FINISH_SEAT, seat=7),
        line=CHAIRS.started(7).added(2),
    ),
    "line, someone speaks": Row(
        lambda: in_sharing(LINE).do(ask.StartShare()), Move(MoveKind.FINISH_SHARE), line=CHAIRS.started(SOMEONE)
    ),
    "line, overtime": Row(
        lambda: in_sharing(LINE).do(ask.StartShare()).after(4000),
        Move(MoveKind.FINISH_SEAT, seat=7),
        line=CHAIRS.started(7).added(2),
    ),
    "line, time used up, 2 waits": Row(
        lambda: in_sharing(LINE).after(1500), Move(MoveKind.START_SEAT, seat=2), ON_TO_CLOSING, CHAIRS.added(2)
    ),
    "line, time used up, someone waits": Row(
        lambda: in_sharing(LINE).after(1500), Move(MoveKind.NEXT_SPEAKER), ON_TO_CLOSING, CHAIRS.added(SOMEONE)
    ),
    "line, time used up, nobody waits": Row(
        lambda: in_sharing(LINE).after(1500), ON_TO_CLOSING, Move(MoveKind.NEXT_SPEAKER)
    ),
    "line, a second before": Row(lambda: in_sharing(LINE).after(1499), Move(MoveKind.NEXT_SPEAKER)),
    "line, online is next": Row(
        lambda: in_sharing(LINE),
        Move(MoveKind.START_SEAT, seat=104),
        line=CHAIRS.added(7).added(104).started(2).finished(),
    ),
    "line, 7 has spoken": Row(
        lambda: in_sharing(LINE),
        Move(MoveKind.START_SEAT, seat=2),
        line=WaitingLine(12, waiting=(7, 2), spoken=frozenset({7})),
    ),
    "line, 7 has spoken and may once": Row(
        lambda: in_sharing(LINE, second_shares=SecondShares.ONCE),
        Move(MoveKind.NEXT_SPEAKER),
        line=WaitingLine(12, waiting=(7,), spoken=frozenset({7})),
    ),
    "line, kept minutes, 7 has spoken": Row(
        lambda: in_sharing(LINE, second_shares=SecondShares.WELCOME, newcomers_min=5).after(1200),
        Move(MoveKind.START_SEAT, seat=2),
        line=WaitingLine(12, waiting=(7, 2), spoken=frozenset({7})),
    ),
    "line, before the kept minutes": Row(
        lambda: in_sharing(LINE, second_shares=SecondShares.WELCOME, newcomers_min=5).after(1199),
        Move(MoveKind.START_SEAT, seat=7),
        line=WaitingLine(12, waiting=(7, 2), spoken=frozenset({7})),
    ),
    "line, an empty turn": Row(
        lambda: after_a_share(LINE, 9.9, 60), ON_TO_CLOSING, Move(MoveKind.NEXT_SPEAKER), CHAIRS
    ),
    "line, an empty turn, 2 waits": Row(
        lambda: after_a_share(LINE, 9.9, 60), Move(MoveKind.START_SEAT, seat=2), line=CHAIRS.added(2)
    ),
    "line, a share of ten seconds": Row(lambda: after_a_share(LINE, 10, 60), Move(MoveKind.NEXT_SPEAKER)),
    "line, after an empty turn in the part before": Row(
        lambda: begun(sharing(), sharing()).do(ask.StartShare()).after(5).do(ask.FinishShare(), ask.GoToPart(1)),
        Move(MoveKind.NEXT_SPEAKER),
    ),
    "last part, time used up": Row(
        lambda: Play(sharing()).do(ask.Begin()).after(1500), Move(MoveKind.CLOSE), Move(MoveKind.NEXT_SPEAKER)
    ),
    # -- a round
    "round, begins": Row(lambda: in_sharing(ROUND), Move(MoveKind.START_SEAT, seat=1), Move(MoveKind.PASS)),
    "round, seats left": Row(
        lambda: in_sharing(ROUND).after(4000),
        Move(MoveKind.START_SEAT, seat=2),
        Move(MoveKind.PASS),
        CHAIRS.passed(CircleDirection.SUNWISE),
    ),
    "round, 2 speaks": Row(
        lambda: in_sharing(ROUND).do(ask.StartShare()), Move(MoveKind.FINISH_SEAT, seat=2), line=CHAIRS.started(2)
    ),
    "round, all had a turn": Row(
        lambda: in_sharing(ROUND),
        ON_TO_CLOSING,
        Move(MoveKind.ANOTHER_ROUND),
        WaitingLine(2, had_turn=frozenset({1, 2})),
    ),
    "round, no chairs": Row(lambda: in_sharing(ROUND), ON_TO_CLOSING, Move(MoveKind.ANOTHER_ROUND), WaitingLine(0)),
    "round, once each": Row(
        lambda: in_sharing(ROUND, second_shares=SecondShares.ONCE),
        ON_TO_CLOSING,
        line=WaitingLine(2, had_turn=frozenset({1, 2})),
    ),
    "round, 1 comes back": Row(
        lambda: in_sharing(ROUND),
        Move(MoveKind.START_SEAT, seat=1),
        Move(MoveKind.PASS),
        WaitingLine(2, had_turn=frozenset({1, 2}), coming_back=(1,)),
    ),
    "round by people": Row(
        lambda: in_sharing(ROUND),
        Move(MoveKind.NEXT_SPEAKER, turn=3, turns=14),
        Move(MoveKind.PASS),
        WaitingLine(9, people=14, turns=2),
    ),
    "round by people, through": Row(
        lambda: in_sharing(ROUND), ON_TO_CLOSING, Move(MoveKind.ANOTHER_ROUND), WaitingLine(9, people=2, turns=2)
    ),
    "round, online is next": Row(
        lambda: in_sharing(ROUND),
        Move(MoveKind.START_SEAT, seat=104),
        Move(MoveKind.PASS),
        CHAIRS.added(104).started(1).finished(),
    ),
    "round against the sun": Row(
        lambda: in_sharing(ROUND, direction=CircleDirection.AGAINST_THE_SUN),
        Move(MoveKind.START_SEAT, seat=12),
        Move(MoveKind.PASS),
        CHAIRS.passed(CircleDirection.AGAINST_THE_SUN),
    ),
    # -- volunteers
    "volunteers, nobody speaks": Row(lambda: in_sharing(VOLUNTEERS), Move(MoveKind.NEXT_SPEAKER)),
    "volunteers, somebody speaks": Row(
        lambda: in_sharing(VOLUNTEERS).do(ask.StartShare()), Move(MoveKind.FINISH_SHARE), line=CHAIRS.started(SOMEONE)
    ),
    "volunteers, time used up": Row(
        lambda: in_sharing(VOLUNTEERS).after(1500), ON_TO_CLOSING, Move(MoveKind.NEXT_SPEAKER)
    ),
    "volunteers, an empty turn": Row(
        lambda: after_a_share(VOLUNTEERS, 9, 60), ON_TO_CLOSING, Move(MoveKind.NEXT_SPEAKER)
    ),
    "volunteers, a share": Row(lambda: after_a_share(VOLUNTEERS, 60, 90), Move(MoveKind.NEXT_SPEAKER)),
    "words for the room, none there": Row(lambda: begun(FOR_THE_ROOM), TO_CLOSING),
    "words for the room": Row(lambda: begun(FOR_THE_ROOM), Move(MoveKind.NEXT_PAGE), TO_CLOSING, room=True),
    "words for the room, last page": Row(lambda: begun(FOR_THE_ROOM).do(ask.ShowReading(2, 2)), TO_CLOSING, room=True),
    "a reading for the room": Row(
        lambda: begun(replace(reading(), room=RoomWish.WORDS)), Move(MoveKind.NEXT_PAGE), TO_CLOSING, room=True
    ),
    # -- one speaker
    "speaker, ready": Row(lambda: in_sharing(SPEAKER), Move(MoveKind.START_SPEAKER)),
    "speaker, speaks": Row(lambda: in_sharing(SPEAKER).do(ask.StartShare()).after(4000), Move(MoveKind.FINISH_SPEAKER)),
    "speaker, done": Row(lambda: in_sharing(SPEAKER).do(ask.StartShare()).after(60).do(ask.FinishShare()), TO_CLOSING),
    # -- held, and asked about lost time
    "held": Row(lambda: in_sharing(LINE).do(ask.StartShare(), ask.Hold()), Move(MoveKind.CARRY_ON)),
    "held while nothing is timed": Row(lambda: begun(words()).do(ask.Hold()), Move(MoveKind.CARRY_ON)),
    "time lost": Row(
        lambda: in_sharing(LINE).do(ask.StartShare()).after(60).jump(480),
        Move(MoveKind.COUNT_LOST_TIME),
        Move(MoveKind.LEAVE_OUT_LOST_TIME),
    ),
    "time lost while nothing is timed": Row(lambda: in_sharing(LINE).jump(480), Move(MoveKind.NEXT_SPEAKER)),
}


@pytest.mark.parametrize("name", ROWS)
def test_the_button_says_what_the_table_says(name: str) -> None:
    """The big button and the quiet one beside it are those of the table."""
    row = ROWS[name]
    play = row.stands()
    assert way_on(play.state, row.line, play.now, room_pages=2 if row.room else 0) == WayOn(row.says, row.beside)


WITHOUT_LIMIT = [
    (LINE, CHAIRS, MoveKind.NEXT_SPEAKER),
    (LINE, CHAIRS.added(7), MoveKind.START_SEAT),
    (ROUND, CHAIRS, MoveKind.START_SEAT),
    (VOLUNTEERS, CHAIRS, MoveKind.NEXT_SPEAKER),
    (SPEAKER, CHAIRS, MoveKind.START_SPEAKER),
]


@pytest.mark.parametrize(("order", "line", "kind"), WITHOUT_LIMIT)
def test_without_a_limit_the_words_are_the_same(order: SharingOrder, line: WaitingLine, kind: MoveKind) -> None:
    """A sharing part without limit offers what its order says, speaking and not."""
    with_limit, without = in_sharing(order, 3 * MINUTE), in_sharing(order, None)
    says = way_on(without.state, line, without.now)
    assert says.primary.kind is kind
    assert says == way_on(with_limit.state, line, with_limit.now)
    for play in (with_limit, without):
        play.do(ask.StartShare()).after(4000)
    assert way_on(without.state, line, without.now) == way_on(with_limit.state, line, with_limit.now)


@given(plays())
def test_space_never_leaves_a_sharing_part_while_someone_speaks_or_waits(play: Play) -> None:
    """While somebody speaks, or waits in a line, the big button does not lead out of the part."""
    leaving = {MoveKind.NEXT_PART, MoveKind.MOVE_ON, MoveKind.CLOSE}
    rule, waiting = play.state.part.sharing, CHAIRS.added(5)
    if rule is None or not play.state.under_way:
        return
    offered = way_on(play.state, waiting, play.now).primary.kind
    if play.state.timer is not None or rule.order is SharingOrder.LINE:
        assert offered not in leaving


def test_every_kind_of_part_has_its_row() -> None:
    """No kind of part and no order is missing from the table."""
    parts = [ROWS[name].stands().state.part for name in ROWS]
    assert {part.kind for part in parts} == set(PartKind)
    assert {part.sharing.order for part in parts if part.sharing} == set(SharingOrder)
    moves = {move.kind for row in ROWS.values() for move in (row.says, row.beside) if move}
    assert moves == set(MoveKind)
