# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journal promises."""

from __future__ import annotations

import pytest

from facilitator.domain import events as did
from facilitator.services.ports import OpenGroup
from tests.support.vaults import MEETING, NOW, OTHER_MEETING, a_summary, a_tap, an_opening


def test_a_new_journal_is_empty(group: OpenGroup) -> None:
    """In a new group no meeting is unfinished and nothing was alive."""
    journal = group.journal
    assert (journal.unfinished(), journal.last_beat(), journal.events(MEETING)) == (None, None, ())


def test_events_come_back_in_order(group: OpenGroup) -> None:
    """What was appended in several calls comes back whole and in order."""
    events = (an_opening(), did.MeetingBegun(NOW), *(a_tap(number) for number in range(20)))
    group.journal.append(MEETING, 0, events[:1])
    group.journal.append(MEETING, 1, events[1:5])
    group.journal.append(MEETING, 5, events[5:])
    assert group.journal.events(MEETING) == events
    assert group.journal.unfinished() == MEETING


def test_appending_again_changes_nothing(group: OpenGroup) -> None:
    """A write that is tried again after it succeeded leaves what is there."""
    group.journal.append(MEETING, 0, (an_opening(), a_tap(1)))
    group.journal.append(MEETING, 0, (an_opening(), a_tap(1), a_tap(2)))
    group.journal.append(MEETING, 1, (did.Undone(NOW),))
    assert group.journal.events(MEETING) == (an_opening(), a_tap(1), a_tap(2))


def test_the_newest_beat_is_kept(group: OpenGroup) -> None:
    """Only the last sign of life is known, to the microsecond."""
    group.journal.beat(NOW.replace(hour=1))
    group.journal.beat(NOW)
    assert group.journal.last_beat() == NOW


def test_closing_keeps_the_summary_and_nothing_else(group: OpenGroup) -> None:
    """After closing there is a summary, and no event and no beat."""
    group.journal.append(MEETING, 0, (an_opening(), a_tap()))
    group.journal.beat(NOW)
    group.journal.close(a_summary())
    assert group.summaries.recent(9) == (a_summary(),)
    assert (group.journal.unfinished(), group.journal.last_beat(), group.journal.events(MEETING)) == (None, None, ())


def test_closing_again_changes_nothing(group: OpenGroup) -> None:
    """Closing that is tried again after it succeeded leaves one summary."""
    group.journal.append(MEETING, 0, (an_opening(),))
    group.journal.close(a_summary())
    group.journal.close(a_summary())
    assert group.summaries.recent(9) == (a_summary(),)


def test_reopening_puts_the_meeting_back(group: OpenGroup) -> None:
    """After Back on Finish the events stand as before and the summary is gone; closing again keeps it again."""
    events = (an_opening(), a_tap(), did.MeetingClosed(NOW), did.Undone(NOW))
    group.journal.append(MEETING, 0, events[:3])
    group.journal.close(a_summary())
    group.journal.reopen(MEETING, events)
    assert group.journal.events(MEETING) == events
    assert group.summaries.recent(9) == ()
    assert group.summaries.waiting_to_be_checked() == ()
    group.journal.close(a_summary())
    assert group.summaries.recent(9) == (a_summary(),)


def test_a_withdrawn_summary_cannot_be_amended(group: OpenGroup) -> None:
    """While a meeting is put back its summary is not there to be corrected."""
    group.journal.close(a_summary())
    group.journal.reopen(MEETING, (an_opening(),))
    with pytest.raises(LookupError):
        group.summaries.amend(a_summary())


def test_discarding_keeps_nothing(group: OpenGroup) -> None:
    """A meeting that never began leaves no event, no beat and no summary."""
    group.journal.append(MEETING, 0, (an_opening(),))
    group.journal.beat(NOW)
    group.journal.discard(MEETING)
    assert (group.journal.unfinished(), group.journal.last_beat(), group.summaries.recent(9)) == (None, None, ())


def test_another_meetings_events_stay(group: OpenGroup) -> None:
    """Closing one meeting does not touch the events of another."""
    group.journal.append(MEETING, 0, (an_opening(),))
    group.journal.append(OTHER_MEETING, 0, (an_opening(OTHER_MEETING),))
    group.journal.close(a_summary())
    assert group.journal.events(OTHER_MEETING) == (an_opening(OTHER_MEETING),)
