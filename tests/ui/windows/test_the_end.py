# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of the program: whatever was settled last is on the disk before the group is closed."""

from __future__ import annotations

from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.headcount import CountCategory
from facilitator.domain.safety import NumberKind
from tests.support.custody import a_kept_group
from tests.support.lanes import SlowableLane
from tests.support.refusing import RefusingLane
from tests.support.summaries import a_summary

HERE = CountCategory.HERE


def test_nothing_is_lost_on_a_slow_disk_at_the_end(start):
    """What was changed while another change was being written is on the disk before the group is closed."""
    lane = SlowableLane()
    whole = start(lane=lane)
    evening, group = whole.front.evening, whole.group
    desk, own = evening.desk, evening.safety.own
    desk.calendar.add_series("tuesday", None)
    desk.calendar.flush()
    whole.settle()
    lane.is_slow = True
    for every, number in ((2, "555 0100"), (3, "555 0101")):
        desk.calendar.set_every(every)
        desk.calendar.flush()
        if not own.book.numbers:
            own.add_number(NumberKind.EMERGENCY)
        own.change_number(own.book.numbers[0].number_id, number)
        own.flush()
    whole.front.put_away()
    while lane.waiting > 1:  # the last one closes the group
        lane.let_one_through()
    assert group.calendar.load() == desk.calendar.calendar
    assert group.calendar.load().series[0].rhythm.every_weeks == 3
    assert [one.number for one in group.safety.load().numbers] == ["555 0101"]
    lane.is_slow = False


def test_counts_that_the_disk_refused_are_tried_again_at_the_end(start):
    """An older meeting's counts, refused a moment ago, are written when the program ends."""
    lane, group = RefusingLane(), a_kept_group(settings=GroupSettings("tuesday"), summaries=[a_summary("b")])
    whole = start(lane=lane, group=group)
    finish = whole.front.evening.desk.finish
    finish.check(a_summary("b"))
    lane.full = True
    finish.count(HERE, 1)
    whole.settle()
    lane.full = False
    whole.front.put_away()
    assert group.summaries.recent(1)[0].counts[HERE] == 15
