# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole evenings in simulated rooms, spread over every built-in format; and wrong rules that they must find out.

Each meeting has its own seed, so a room in which something went wrong can be entered again: the seed is in the message.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from facilitator.domain import catching_up, fair_share, following, outlook, yielding
from facilitator.domain import events as did
from facilitator.domain.errors import NotAllowed
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.going_on import Move, MoveKind
from facilitator.domain.meeting import MeetingState
from facilitator.exchange.format_file import read_format
from tests.support import rooms
from tests.support.room_checks import RoomChecks
from tests.support.rooms import Room

FILES = sorted((Path(__file__).parent.parent / "resources" / "formats").glob("*/*.toml"))
FORMATS = [read_format(path.read_bytes(), path.name) for path in FILES]
MEETINGS, NIGHTLY_MEETINGS = 2_000, 100_000
A_FEW = 60
"""So many meetings are enough for a control: a rule that is wrong shows in one of them."""

every_format = pytest.mark.parametrize("place", range(len(FILES)), ids=[path.stem for path in FILES])


def spend_evenings(format_: MeetingFormat, seeds: Sequence[int], every: int = 5) -> Counter[str]:
    """Let a meeting take place for each seed, in each wording in turn; give what there was to see."""
    checks = RoomChecks(every)
    for seed in seeds:
        worded = format_.worded(format_.wordings[seed % len(format_.wordings)])
        try:
            Room(worded, seed, checks).run()
        except Exception as problem:
            problem.add_note(f"{format_.format_id}, seed {seed}")
            raise
    return checks.seen


@every_format
def test_two_thousand_evenings(place: int) -> None:
    """One key leads on, ends and plans are the arithmetic, offers fit, nobody is cut off, Back is as if never.

    The costly looks are taken at every fifth press, and at every one in the hundred thousand.
    """
    share = -(-MEETINGS // len(FILES))
    spend_evenings(FORMATS[place], range(place * NIGHTLY_MEETINGS, place * NIGHTLY_MEETINGS + share))


@pytest.mark.nightly
@every_format
def test_a_hundred_thousand_evenings(place: int) -> None:
    """The same, fifty times as many, and looked at after every press."""
    share = -(-NIGHTLY_MEETINGS // len(FILES))
    spend_evenings(FORMATS[place], range(place * NIGHTLY_MEETINGS, place * NIGHTLY_MEETINGS + share), every=1)


def test_there_was_something_to_see() -> None:
    """In a few evenings of each format every measure, advice and move comes up, or the checks would be silent."""
    seen: Counter[str] = Counter()
    for format_ in FORMATS:
        seen += spend_evenings(format_, range(8))
    wanted = {measure.name for measure in catching_up.Measure} | {way.name for way in fair_share.WayOutKind}
    wanted |= {"behind", "ahead", "on time", "fair share", "each", "COUNT_LOST_TIME", "CARRY_ON", "CLOSE", "MOVE_ON"}
    assert wanted - set(seen) == set()


# -- controls: each rule, wrong on purpose, is found out ---------------------------------------------------------------


def nothing_is_sacred(state: MeetingState, index: int, now: datetime) -> int:
    """A rule that is wrong: any part may be cut to nothing."""
    return 0


def without_gaps(left: timedelta, people: int, gap: timedelta) -> timedelta:
    """A rule that is wrong: the quiet between shares is forgotten."""
    return max(left / people // yielding.TEN_S * yielding.TEN_S, timedelta())


def later_parts_forgotten(state: MeetingState, at: datetime, index: int | None = None) -> datetime:
    """A rule that is wrong: what comes after this part takes no time."""
    return state.planned_end


def cuts_whoever_speaks(state: MeetingState, event: Any) -> MeetingState:
    """A rule that is wrong: a new plan ends the turn of whoever speaks."""
    return replace(REPLAN(state, event), timer=None)


def shortens_whoever_speaks(state: MeetingState, event: Any) -> MeetingState:
    """A rule that is wrong: a new plan takes half the time of whoever speaks."""
    after = REPLAN(state, event)
    if after.timer is None or after.timer.limit is None:
        return after
    return replace(after, timer=replace(after.timer, limit=after.timer.limit / 2))


def keeps_what_was_undone(events: Sequence[did.Event]) -> MeetingState:
    """A rule that is wrong: Back does nothing."""
    return following.fold([event for event in events if not isinstance(event, did.Undone)])


def next_speaker_for_ever(room: Room) -> Move:
    """A rule that is wrong: as long as somebody could speak, the key offers nothing else."""
    offered = WAY_ON(room)
    leads_out = offered.kind in (MoveKind.MOVE_ON, MoveKind.NEXT_PART, MoveKind.CLOSE)
    return Move(MoveKind.NEXT_SPEAKER) if leads_out and room.state.part.sharing else offered


def clocks_are_ignored(state: MeetingState, index: int) -> datetime | None:
    """A rule that is wrong: no part has a fixed start."""
    return None


REPLAN, WAY_ON = following._replan, Room.way_on

CONTROLS: dict[str, tuple[list[tuple[object, str]], Callable[..., object]]] = {
    "a part that must not be shortened is": (
        [(catching_up, "least_minutes_now"), (yielding, "least_minutes_now")],
        nothing_is_sacred,
    ),
    "shares without their gaps do not fit": ([(fair_share, "each_share"), (catching_up, "each_share")], without_gaps),
    "the pace forgets what is to come": ([(outlook, "due_end")], later_parts_forgotten),
    "a plan cuts somebody off": ([(following, "_replan")], cuts_whoever_speaks),
    "a plan takes a speaker's time": ([(following, "_replan")], shortens_whoever_speaks),
    "Back does nothing": ([(rooms, "fold")], keeps_what_was_undone),
    "one key never leads out": ([(Room, "way_on")], next_speaker_for_ever),
    "fixed starts are broken": ([(outlook, "fixed_start"), (catching_up, "fixed_start")], clocks_are_ignored),
}


@pytest.mark.parametrize("name", CONTROLS)
def test_a_wrong_rule_is_found_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Control: with this one rule wrong, a few evenings are enough to see it."""
    places, wrong = CONTROLS[name]
    for owner, what in places:
        monkeypatch.setattr(owner, what, wrong)
    with pytest.raises((AssertionError, NotAllowed)):
        _ = [spend_evenings(format_, range(A_FEW)) for format_ in FORMATS]
