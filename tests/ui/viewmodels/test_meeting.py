# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The meeting's view model: what each intent does, what is shown, and that nothing is shown before it is on disk."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.domain.errors import Reason
from facilitator.domain.formats import SharingOrder
from facilitator.domain.going_on import MoveKind
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.timing import Phase
from facilitator.services.unfinished import find_unfinished
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.meeting_views import RowState
from tests.support.builders import START, closing, every_kind, sharing, silence, words
from tests.support.lanes import GatedLane, PromptLane
from tests.support.live import LiveMeeting
from tests.support.refusing import RefusingLane

HERE = CountCategory.HERE
LINE, ROUND, VOLUNTEERS, SPEAKER = SharingOrder.LINE, SharingOrder.ROUND, SharingOrder.VOLUNTEERS, SharingOrder.SPEAKER


def primary(live: LiveMeeting) -> MoveKind:
    return live.shown["way_on"].primary.kind


def type_seat(live: LiveMeeting, digits: str, *, enter: bool = True) -> bool:
    for digit in digits:
        live.model.seats.type_digit(int(digit))
    return live.model.seats.confirm() if enter else False


# -- going on ---------------------------------------------------------------------------------------------------------


def test_space_alone_reaches_the_end():
    """The one key leads a format of every kind to its end."""
    live = LiveMeeting(*every_kind())
    for _ in range(120):
        if live.closings:
            break
        live.space().after(4)
    assert live.closings == 1
    assert live.group.summaries.recent(1)[0].to_check is True


@pytest.mark.parametrize(("apart_s", "parts_on"), [(0.1, 1), (0.59, 1), (0.6, 2), (5, 2)])
def test_a_shaking_hand(apart_s, parts_on):
    """A second press within 600 ms does nothing."""
    live = LiveMeeting(words(), words("Reading"), closing()).begin().after(2)
    live.model.go_on()
    live.source.pass_by(apart_s)
    live.model.go_on()
    assert live.state.index == parts_on


def test_start_pressed_twice():
    """The press that entered Run, doubled, does not begin the meeting."""
    live = LiveMeeting()
    live.model.enter()
    live.source.pass_by(0.2)
    live.model.go_on()
    assert live.state.begun_at is None
    live.source.pass_by(0.5)
    live.model.go_on()
    assert live.state.begun_at is not None


def test_the_button_keeps_its_word():
    """Space does what stands on the button, also when time has changed the answer since it was painted."""
    live = LiveMeeting(silence(), closing()).begin().space().after(178)
    assert primary(live) is MoveKind.END_SILENCE
    live.source.pass_by(2.5)
    live.model.go_on()
    assert (live.state.index, live.state.timer) == (0, None)


def test_stray_key_in_a_silence():
    """A silence cannot be ended in its first two seconds."""
    live = LiveMeeting(silence(), closing()).begin().space()
    live.source.pass_by(1.9)
    live.model.go_on()
    assert live.state.timer is not None
    live.source.pass_by(0.2)
    live.model.go_on()
    assert live.state.timer is None


def test_nothing_moves_on_by_itself():
    """Whatever has run out, the part stays until the leader moves on."""
    live = LiveMeeting(silence(), closing()).begin().space().after(45 * 60)
    assert live.state.index == 0
    assert primary(live) is MoveKind.NEXT_PART


def test_closing_is_told_once_and_space_stops():
    """The end of the meeting is told once; the key that closed it does nothing more here."""
    live = LiveMeeting(words(), closing()).begin().space(2)
    live.space(3)
    assert live.closings == 1


@pytest.mark.parametrize("chairs", [2, 99])
def test_rounds_of_any_size(chairs):
    """A round goes once round the circle, whatever its size, and then offers to move on."""
    live = LiveMeeting(sharing(ROUND), closing(), chairs=chairs).begin()
    for seat in range(1, chairs + 1):
        assert live.shown["way_on"].primary.seat == seat
        live.space().after(12)
        live.space()
    assert primary(live) is MoveKind.MOVE_ON
    assert live.shown["way_on"].secondary.kind is MoveKind.ANOTHER_ROUND


def test_forty_parts():
    """A format of many parts is shown whole, and looked at to its end."""
    live = LiveMeeting(*(words(f"Part {n}", 1) for n in range(45))).begin()
    live.model.look_at(44)
    assert live.shown["part"].title == "Part 44"
    assert len(live.shown["parts"]) == 45


# -- back -------------------------------------------------------------------------------------------------------------


def test_back_to_a_speaker_names_time():
    """Back from a finished share says who speaks again and how much is left."""
    live = LiveMeeting(sharing(), closing()).begin()
    type_seat(live, "4")
    live.space().after(30)
    live.space().after(5)
    live.model.back()
    assert isinstance(live.last, say.BackSaid)
    assert (live.last.seat, live.last.left_s) == (4, 180 - 30 - 1 - 5)


def test_back_from_finish():
    """Back after closing opens the meeting again, with its timer running as if it had never been closed."""
    live = LiveMeeting(sharing(), closing()).begin().space().after(10)
    live.model.next_part()
    live.model.next_part()
    assert live.closings == 1
    live.model.back()
    assert live.openings == 1
    assert live.state.closed_at is None
    live.model.back()
    assert live.shown["timer"].reading.phase is Phase.FINE


def test_back_at_the_beginning():
    """With nothing to take back, Back says so and changes nothing."""
    live = LiveMeeting()
    live.model.back()
    assert live.last == say.RefusedSaid(Reason.NOTHING_TO_UNDO)


def test_back_while_looking_ahead():
    """Back while looking ahead only returns."""
    live = LiveMeeting().begin().space()
    live.model.look_at(2)
    live.model.back()
    assert (live.state.index, live.shown["part"].looking) == (1, False)


# -- looking ahead ----------------------------------------------------------------------------------------------------


def test_looking_ahead_moves_nothing():
    """Another part's words are shown; Space returns, and a doubled Space does not go on as well."""
    live = LiveMeeting().begin()
    live.model.look_at(2)
    view = live.shown["part"]
    assert (view.title, view.looking, live.state.index) == ("Closing", True, 0)
    live.space()
    live.source.pass_by(0.3)
    live.model.go_on()
    assert (live.shown["part"].title, live.state.index) == ("Welcome", 0)


def test_looking_ahead_stands_in_the_status_line():
    """As long as another part is looked at, the status line says so, whatever else was said in between."""
    live = LiveMeeting().begin()
    live.model.look_at(2)
    live.model.count(HERE, 1)
    live.after(9)
    assert live.stands[-1] is say.Plain.LOOKING
    live.model.look_at(None)
    assert live.stands[-1] is None


@pytest.mark.parametrize("index", [-1, 3, 99])
def test_looking_beyond(index):
    """There is nothing before the first part and nothing behind the last."""
    live = LiveMeeting().begin()
    live.model.look_at(index)
    assert live.shown["part"].title == "Welcome"


def test_looking_before_the_meeting():
    """Before the meeting has begun one can look, and "Go to this part" explains itself and returns."""
    live = LiveMeeting()
    live.model.look_at(1)
    assert live.shown["part"].looking
    live.model.go_to(1)
    assert live.last == say.RefusedSaid(Reason.NOT_BEGUN)
    assert not live.shown["part"].looking


def test_going_to_the_present_part():
    """Going to the part one is in restarts nothing."""
    live = LiveMeeting(sharing(), closing()).begin().space().after(20)
    live.model.go_to(0)
    assert (len(live.state.visits), live.state.timer is None) == (1, False)


def test_looking_is_forgotten_with_the_meeting():
    """A new meeting begins at its own first part, however far ahead the last one was looked at."""
    live = LiveMeeting(*(words(f"Part {n}") for n in range(9)))
    live.model.look_at(8)
    live.conductor.leave_unbegun()
    live.open(words(), closing())
    assert live.shown["part"].title == "Welcome"


# -- seats ------------------------------------------------------------------------------------------------------------


def test_typed_seat_joins_the_line():
    """Digits and Enter put a seat in the line; the same seat again stays where it is, and its true place is said."""
    live = LiveMeeting(sharing(), closing()).begin()
    assert type_seat(live, "7") is True
    assert type_seat(live, "12") is True
    assert live.last == say.SeatSaid(12, 2)
    type_seat(live, "7")
    assert live.last == say.SeatSaid(7, 1)
    assert live.shown["line"].waiting == (7, 12)


def test_enter_alone_is_not_for_the_line():
    """Enter without a typed number is left to the big button, except just after the typing cleared itself."""
    live = LiveMeeting(sharing(), closing()).begin()
    assert live.model.seats.confirm() is False
    type_seat(live, "7", enter=False)
    live.after(10)
    assert live.shown["line"].typed == ""
    assert live.model.seats.confirm() is True
    live.after(1)
    assert live.model.seats.confirm() is False
    assert live.shown["line"].waiting == ()


def test_zero_in_a_line_and_in_a_round():
    """0 puts someone in a line, and lets a turn of a round pass silently; the Enter after it does nothing."""
    live = LiveMeeting(sharing(), sharing(ROUND), closing()).begin()
    assert type_seat(live, "0") is True
    assert live.shown["line"].waiting == (0,)
    live.model.next_part()
    live.said.clear()
    type_seat(live, "0")
    assert live.shown["way_on"].primary.seat == 2
    assert live.said == []


def test_zero_while_a_seat_of_the_round_speaks():
    """While somebody speaks nobody passes, and the program says why."""
    live = LiveMeeting(sharing(ROUND), closing()).begin().space()
    type_seat(live, "0")
    assert live.last == say.RefusedSaid(Reason.ALREADY_TIMED)


def test_a_round_goes_on_elsewhere():
    """A seat typed in a round lets the round go on from there."""
    live = LiveMeeting(sharing(ROUND), closing()).begin()
    type_seat(live, "5")
    assert live.last == say.TurnSaid(5)
    live.space()
    assert live.shown["timer"].seat == 5
    assert live.shown["line"].next_seat == 6


@pytest.mark.parametrize("part", [words(), silence(), sharing(VOLUNTEERS), sharing(SPEAKER)])
def test_where_nobody_waits(part):
    """Where nobody can wait, a typed number is answered kindly and changes nothing."""
    live = LiveMeeting(part, closing()).begin()
    type_seat(live, "7", enter=False)
    assert live.last is say.Plain.NO_LINE
    assert live.model.seats.confirm() is True
    assert live.conductor.line.waiting == ()


def test_a_seat_taken_out_of_the_line():
    """Taking a seat out is said; taking out nobody is not."""
    live = LiveMeeting(sharing(), closing()).begin()
    type_seat(live, "7")
    live.model.seats.remove(0)
    assert live.last is say.Plain.SEAT_REMOVED
    live.said.clear()
    live.model.seats.remove(0)
    assert live.said == []


# -- on disk ----------------------------------------------------------------------------------------------------------


def test_a_tap_is_on_disk_before_it_is_shown():
    """When a count is told to the window, its event is in the journal already."""
    live = LiveMeeting().begin()
    seen = []
    live.model.counts_changed.connect(lambda view: seen.append((view.counts[HERE], len(_journal(live)))))
    before = len(_journal(live))
    live.model.count(HERE, 1)
    assert seen == [(1, before + 1)]


def _journal(live: LiveMeeting):
    return live.group.journal.events(live.state.meeting_id)


def test_not_saved_is_marked_until_it_is():
    """While the disk refuses, the status line says so after every deed and whenever it is quiet; then "Saved."."""
    lane = RefusingLane()
    live = LiveMeeting(lane=lane).begin()
    lane.full = True
    live.model.count(HERE, 1)
    assert live.last is say.Plain.NOT_SAVED
    live.model.count(HERE, 1)
    assert live.last is say.Plain.NOT_SAVED
    live.model.tell_time()
    live.after(9)
    assert live.stands[-1] is say.Plain.NOT_SAVED
    assert live.shown["saved"] is False
    lane.full = False
    live.after(6)
    assert say.Plain.SAVED_AGAIN in live.said
    assert live.shown["saved"] is True
    assert len(_journal(live)) == 4


def test_an_evening_in_memory_says_so():
    """In an evening that is not kept, that stands in the status line whenever nothing else does."""
    live = LiveMeeting(is_kept=False).begin().after(9)
    assert live.stands[-1] is say.Plain.NOTHING_KEPT
    live.model.count(HERE, 1)
    live.after(9)
    assert live.stands[-1] is say.Plain.NOTHING_KEPT


def test_a_look_gives_the_disk_little_to_do():
    """Looking hands the storage thread at most one small job, and never waits for a second one."""
    lane = CountingLane()
    live = LiveMeeting(lane=lane).begin()
    most = 0
    for _ in range(60):
        lane.jobs = 0
        live.after(1)
        most = max(most, lane.jobs)
    assert most == 1


class CountingLane(PromptLane):
    def __init__(self) -> None:
        self.jobs = 0

    def submit(self, job):
        self.jobs += 1
        return super().submit(job)


def test_a_slow_disk_does_not_hold_the_window():
    """While the disk takes its time the meeting goes on, and the tap is shown as not saved yet."""
    lane = GatedLane()
    live = LiveMeeting(lane=lane)
    live.model.go_on()
    live.model.count(HERE, 1)
    assert live.shown["counts"].counts[HERE] == 1
    assert live.shown["saved"] is False
    lane.open_the_gate()
    live.after(1)
    lane.open_the_gate()
    live.after(1)
    assert live.shown["saved"] is True


def test_below_zero_is_silent():
    """One fewer than nobody does nothing and says nothing."""
    live = LiveMeeting().begin()
    live.said.clear()
    live.model.count(HERE, -1)
    live.model.mark(Milestone.YEAR_1, -1)
    assert live.said == []


# -- bad luck ---------------------------------------------------------------------------------------------------------


def test_a_new_view_is_told_everything():
    """A page made later is told all there is, and nothing is told twice while nothing changes."""
    live = LiveMeeting().begin()
    live.told = 0
    live.model.look()
    assert live.told == 0
    live.shown.clear()
    live.model.show_now()
    assert set(live.shown) == {"top", "parts", "part", "timer", "way_on", "line", "counts", "motion"}


def test_clock_set_back_an_hour():
    """A clock set back by an hour leaves the timer, the words and the way on as they were."""
    live = LiveMeeting(sharing(), closing()).begin().space().after(60)
    left_s = live.shown["timer"].reading.left_s
    live.source.set_by(-3600)
    live.after(1)
    assert live.shown["timer"].reading.left_s == left_s - 1
    assert primary(live) is MoveKind.FINISH_SHARE
    live.after(9)
    assert live.stands[-1] is None
    live.space()
    assert live.state.timer is None


def test_sleep_while_closed():
    """The clock may leap while Finish is open: nothing is asked, and Back still opens the meeting."""
    live = LiveMeeting(words(), closing()).begin().space(2)
    live.source.sleep(3600)
    live.after(2)
    live.model.back()
    assert (live.state.lost, live.state.closed_at) == (None, None)


def test_hold_while_asked():
    """While lost time is asked about, P asks again instead of answering by itself."""
    live = LiveMeeting(sharing(), closing()).begin().space().after(20)
    live.source.sleep(60)
    live.after(1)
    assert primary(live) is MoveKind.COUNT_LOST_TIME
    live.model.toggle_hold()
    assert isinstance(live.last, say.LostSaid)
    assert live.state.lost is not None


def test_killed_before_it_began():
    """A meeting that was opened, counted in, and killed carries on at its beginning with its counts."""
    live = LiveMeeting()
    live.model.count(HERE, 3)
    unfinished = find_unfinished(live.group.journal)
    again = LiveMeeting(group=live.group, at=START + timedelta(minutes=4))
    again.conductor.leave_unbegun()
    again.conductor.carry_on(unfinished)
    again.model.enter()
    assert primary(again) is MoveKind.BEGIN
    assert again.shown["counts"].counts[HERE] == 3
    assert [row.state for row in again.shown["parts"]] == [RowState.NEXT] * 3


def test_no_meeting_at_all():
    """Without a meeting every intent is harmless."""
    live = LiveMeeting()
    live.conductor.leave_unbegun()
    model = live.model
    for act in (model.go_on, model.back, model.next_part, model.previous_part, model.toggle_hold, model.give_back):
        act()
    model.give_sign()
    model.count(HERE, 1)
    model.look_at(3)
    model.seats.type_digit(0)
    model.seats.remove(0)
    model.tell_time()
    model.look()
    assert model.is_live is False


def test_disk_full_at_closing():
    """A disk that refuses the summary keeps the meeting in memory, and it is written when there is room."""
    lane = RefusingLane()
    live = LiveMeeting(words(), closing(), lane=lane).begin().space()
    lane.full = True
    live.space()
    assert live.closings == 1
    assert live.group.summaries.recent(1) == ()
    lane.full = False
    live.after(6)
    assert len(live.group.summaries.recent(1)) == 1
