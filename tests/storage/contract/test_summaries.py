# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every book of past meetings and every keeper of settings promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.headcount import CountCategory, Headcount, Milestone, MilestoneTally
from facilitator.domain.ids import MeetingId
from facilitator.domain.summary import MeetingSummary, PartMinutes
from facilitator.services.ports import OpenGroup
from tests.support.vaults import MEETING, a_summary, an_opening


def kept(group: OpenGroup, days: int, *, to_check: bool = True) -> MeetingSummary:
    summary = a_summary(MeetingId(f"{days:032x}"), days, to_check=to_check)
    group.journal.close(summary)
    return summary


def test_a_new_book_is_empty(group: OpenGroup) -> None:
    """A group is without meetings until the first one is closed, and again when that one is put back."""
    assert group.summaries.is_empty()
    group.journal.close(a_summary())
    assert not group.summaries.is_empty()
    group.journal.reopen(MEETING, (an_opening(),))
    assert group.summaries.is_empty()


def test_the_newest_come_first(group: OpenGroup) -> None:
    """Summaries come newest first, and never more than asked for."""
    summaries = [kept(group, days) for days in (3, 1, 400, 2)]
    newest = sorted(summaries, key=lambda one: one.held_on, reverse=True)
    assert group.summaries.recent(3) == tuple(newest[:3])
    assert group.summaries.recent(99) == tuple(newest)


def test_those_to_check_are_found(group: OpenGroup) -> None:
    """Only summaries that nobody has looked at are waiting."""
    first, _, last = kept(group, 1), kept(group, 2, to_check=False), kept(group, 3)
    assert group.summaries.waiting_to_be_checked() == (last, first)


def test_a_correction_replaces_every_number(group: OpenGroup) -> None:
    """After a correction every figure is the new one, also those that became nothing."""
    summary = kept(group, 1)
    corrected = replace(
        summary,
        counts=Headcount.of({CountCategory.HERE: 15, CountCategory.VISITORS: 1}),
        milestones=MilestoneTally.of({Milestone.HOURS_24: 3}),
        parts=(PartMinutes("sharing", 40, 1),),
        shares=1,
        to_check=False,
    )
    group.summaries.amend(corrected)
    assert group.summaries.recent(9) == (corrected,)
    group.summaries.amend(replace(corrected, counts=Headcount.of({}), milestones=MilestoneTally.of({}), parts=()))
    assert group.summaries.recent(1)[0].counts.total() == 0


def test_a_meeting_that_is_not_there_cannot_be_corrected(group: OpenGroup) -> None:
    """Correcting an unknown meeting is told, and nothing is added."""
    with pytest.raises(LookupError):
        group.summaries.amend(a_summary())
    assert group.summaries.recent(9) == ()


def test_settings_start_as_usual(group: OpenGroup) -> None:
    """A new group has the usual settings."""
    assert group.settings.load() == GroupSettings()


@pytest.mark.parametrize("start", [None, time(0, 0), time(19, 30), time(23, 59)])
def test_settings_come_back(group: OpenGroup, start: time | None) -> None:
    """The last settings kept are the ones that come back."""
    group.settings.save(GroupSettings(chairs=3))
    wanted = GroupSettings("grief-circle", "spiritual", start, 25, second_way_offered=True)
    group.settings.save(wanted)
    assert group.settings.load() == wanted
