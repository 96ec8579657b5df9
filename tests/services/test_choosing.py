# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which format a night gets and why, and what is due of lists that go on only when a meeting was held."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.holidays import OwnDay
from facilitator.domain.series import (
    Calendar,
    DayChange,
    FormatRule,
    Held,
    HeldMeeting,
    Rhythm,
    Rotation,
    Series,
    Weekday,
)
from facilitator.services.choosing import Choice, Choosing, Why, rotation_values
from tests.support.calendars import LAST_TUESDAY, STEPS, SUNDAYS, local, tuesdays

K = ConditionKind
EARLIER = local(2026, 11, 20, 9, 0)
A_WEEK = timedelta(days=7)


def choosing(
    *series: Series, now: datetime = EARLIER, held: Held | None = None, days: tuple[OwnDay, ...] = ()
) -> Choosing:
    calendar = Calendar(series or (tuesdays(),), days)
    return Choosing(calendar, held or Held(), now, "secular", UTC)


def was_held(*starts: datetime, known_since: date | None = None) -> Held:
    meetings = [HeldMeeting(at.replace(tzinfo=UTC), at.replace(tzinfo=UTC) + timedelta(hours=1)) for at in starts]
    return Held(tuple(meetings), known_since or min(at.date() for at in starts))


def tonight(asked: Choosing) -> Choice:
    found = asked.tonight()
    assert found is not None
    return found


def coming(asked: Choosing, count: int = 8) -> tuple[Choice, ...]:
    return asked.coming(asked.calendar.series[0], count)


def test_the_last_tuesday_is_another_night() -> None:
    """Eight meetings come, and the last Tuesday of each month has the format of its rule, for that reason."""
    found = coming(choosing())
    assert [(f"{one.start:%d.%m.}", one.format_id, one.why) for one in found] == [
        ("24.11.", "candlelight", Why.RULE),
        ("01.12.", "open-sharing", Why.USUAL),
        ("08.12.", "open-sharing", Why.USUAL),
        ("15.12.", "open-sharing", Why.USUAL),
        ("22.12.", "open-sharing", Why.USUAL),
        ("29.12.", "candlelight", Why.RULE),
        ("05.01.", "open-sharing", Why.USUAL),
        ("12.01.", "open-sharing", Why.USUAL),
    ]
    assert (found[0].rule, found[1].rule) == (LAST_TUESDAY, None)


def test_a_meeting_belongs_to_the_nearest_series_alone() -> None:
    """Two series on one evening: once the early one is held the late one is still to come, and its list stays."""
    since = datetime(2026, 1, 1, tzinfo=UTC)
    early, late = (
        replace(
            tuesdays(starts=starts),
            series_id=series_id * 16,
            rotations=(Rotation("ro" * 16, "Step", ("1", "2"), since),),
        )
        for series_id, starts in (("aa", time(18, 0)), ("bb", time(20, 0)))
    )
    asked = choosing(early, late, now=local(2026, 11, 24, 19, 10), held=was_held(local(2026, 11, 24, 18, 0)))
    assert (tonight(asked).series_id, tonight(asked).start) == (late.series_id, local(2026, 11, 24, 20, 0))
    assert (asked.held_since(early, early.rotations[0]), asked.held_since(late, late.rotations[0])) == (1, 0)
    between = replace(asked, held=was_held(local(2026, 11, 24, 19, 0)))
    assert [between.held_since(one, one.rotations[0]) for one in (early, late)] == [1, 0]


# Each kind of condition of the calendar in a rule, and the nights among the next eight Tuesdays on which it chooses.
CHOSEN = {
    K.WEEK: (Condition(K.WEEK, (2, 5)), ["08.12.", "29.12.", "12.01."]),
    K.LAST_WEEK: (
        Condition(K.LAST_WEEK, unless=True),
        ["01.12.", "08.12.", "15.12.", "22.12.", "05.01.", "12.01.", "19.01."],
    ),
    K.MEETING: (Condition(K.MEETING, (1,)), ["01.12.", "05.01."]),
    K.LAST_MEETING: (Condition(K.LAST_MEETING), ["24.11.", "22.12."]),
    K.MONTH: (Condition(K.MONTH, (11, 1)), ["24.11.", "05.01.", "12.01.", "19.01."]),
    K.DAYS: (Condition(K.DAYS, first=date(2020, 12, 20), last=date(2021, 1, 6)), ["22.12.", "05.01."]),
    K.HOLIDAY: (Condition(K.HOLIDAY, names=("da" * 16,)), ["15.12."]),
    K.WORDING: (Condition(K.WORDING, names=("spiritual",)), []),
}


@pytest.mark.parametrize("kind", CHOSEN)
def test_each_condition_chooses(kind: ConditionKind) -> None:
    """A rule with this condition chooses on exactly these nights; 29 December is off but for the fifth weeks."""
    condition, nights = CHOSEN[kind]
    changes = () if kind is K.WEEK else (DayChange(date(2026, 12, 29), off=True),)
    series = tuesdays(rules=(FormatRule("01" * 16, (condition,), "speaker"),), changes=changes)
    asked = choosing(series, days=(OwnDay("da" * 16, "Our day", date(2020, 12, 15)),))
    found = [one for one in coming(asked) if not one.off]
    assert [f"{one.start:%d.%m.}" for one in found if one.format_id == "speaker"] == nights
    other = replace(asked, wording="spiritual")
    if kind is K.WORDING:
        assert all(one.format_id == "speaker" for one in coming(other) if not one.off)


def test_the_first_rule_that_holds_chooses() -> None:
    """Of two rules that hold the first one chooses; all conditions of a rule have to hold."""
    both = (Condition(K.LAST_WEEK), Condition(K.MONTH, (12,)))
    rules = (FormatRule("02" * 16, both, "speaker"), LAST_TUESDAY)
    found = coming(choosing(tuesdays(rules=rules)))
    assert [one.format_id for one in found if one.why is Why.RULE] == ["candlelight", "speaker"]


def test_a_night_changed_by_hand() -> None:
    """A format chosen for one night comes before every rule; a moved meeting says so; the next night is as ever."""
    day = date(2026, 11, 24)
    changed = tuesdays(changes=(DayChange(day, moved_to=local(2026, 11, 24, 18, 0), format_id="speaker"),))
    first, second = coming(choosing(changed), 2)
    assert (first.format_id, first.why, first.moved, first.start) == (
        "speaker",
        Why.CHANGED,
        True,
        local(2026, 11, 24, 18, 0),
    )
    assert (second.format_id, second.why, second.moved) == ("open-sharing", Why.USUAL, False)


def test_days_off_stand_among_those_that_come() -> None:
    """A day that is off is told among the eight meetings that come, and does not count as one."""
    found = coming(choosing(tuesdays(changes=(DayChange(date(2026, 12, 1), off=True),))), 3)
    assert [(f"{one.start:%d.%m.}", one.off) for one in found] == [
        ("24.11.", False),
        ("01.12.", True),
        ("08.12.", False),
        ("15.12.", False),
    ]


def test_tonight_is_tonight_until_it_was_held() -> None:
    """The meeting of this evening is the next one for two hours after its start, unless it has been held."""
    start = local(2026, 11, 24, 19, 30)
    for now in (start - timedelta(hours=10), start, start + timedelta(hours=2)):
        assert tonight(choosing(now=now)).start == start
    assert tonight(choosing(now=start + timedelta(minutes=121))).start == start + A_WEEK
    over = was_held(start + timedelta(minutes=4))
    assert tonight(choosing(now=start + timedelta(minutes=70), held=over)).start == start + A_WEEK


def test_the_next_of_several_series() -> None:
    """Of several series the meeting that comes first is the next; without any series there is none."""
    sundays = Series(SUNDAYS, Rhythm((Weekday.SUNDAY,), date(2026, 1, 1)), time(10, 0), 90, "meditation")
    found = tonight(choosing(tuesdays(), sundays))
    assert (found.series_id, found.start, found.length_min) == (SUNDAYS, local(2026, 11, 22, 10, 0), 90)
    assert replace(choosing(), calendar=Calendar()).tonight() is None


def test_meetings_that_fell_out_do_not_count() -> None:
    """The first meeting held in the month is the second Tuesday when nobody met on the first; if known, that is."""
    first = (FormatRule("01" * 16, (Condition(K.MEETING, (1,)),), "business-meeting"),)
    now = local(2026, 11, 10, 12, 0)
    series = tuesdays(rules=first)
    fell_out = was_held(local(2026, 10, 27, 19, 30))
    assert tonight(choosing(series, now=now, held=fell_out)).format_id == "business-meeting"
    assert tonight(choosing(series, now=now, held=was_held(local(2026, 11, 3, 19, 40)))).format_id == "open-sharing"
    new_here = was_held(local(2026, 11, 8, 10, 0))
    assert tonight(choosing(series, now=now, held=new_here)).format_id == "open-sharing"


# -- lists that go round ---------------------------------------------------------------------------------------------


def test_a_list_goes_on_when_a_meeting_was_held() -> None:
    """Each meeting of the series that was held moves it on by one; other meetings and evenings without one do not."""
    series = tuesdays(rotations=(STEPS,))
    now = local(2026, 11, 20, 9, 0)
    held = was_held(local(2026, 11, 3, 19, 30), local(2026, 11, 5, 19, 30), local(2026, 11, 17, 20, 15))
    assert rotation_values(tonight(choosing(series, now=now))) == {"Step": "Step 1"}
    assert rotation_values(tonight(choosing(series, now=now, held=held))) == {"Step": "Step 3"}
    assert [dict(one.due)["Step"] for one in coming(choosing(series, now=now, held=held), 3)] == [
        "Step 3",
        "Step 1",
        "Step 2",
    ]
    assert rotation_values(None) == {}


def test_a_day_off_moves_no_list_on() -> None:
    """Among the meetings that come a day off leaves the list where it is."""
    series = tuesdays(rotations=(STEPS,), changes=(DayChange(date(2026, 12, 1), off=True),))
    assert [dict(one.due)["Step"] for one in coming(choosing(series), 3) if not one.off] == [
        "Step 1",
        "Step 2",
        "Step 3",
    ]


def test_a_bookmark_stays_at_the_end() -> None:
    """A list that does not go round stays at its last item; an empty one is not told."""
    book = Rotation("62" * 16, "Chapter", ("1", "2"), STEPS.since, around=False)
    empty = Rotation("63" * 16, "Nothing", (), STEPS.since)
    found = coming(choosing(tuesdays(rotations=(book, empty))), 4)
    assert [one.due for one in found] == [(("Chapter", item),) for item in ("1", "2", "2", "2")]


def test_writing_down_changes_nothing_that_is_due() -> None:
    """What was held is written into the lists up to last midnight; what is due before and after is the same."""
    series = tuesdays(rotations=(STEPS,))
    today = local(2026, 11, 17, 21, 0)
    held = was_held(local(2026, 11, 3, 19, 30), local(2026, 11, 10, 19, 30), local(2026, 11, 17, 19, 30))
    asked = choosing(series, now=today, held=held)
    settled = asked.settled(series)
    (steps,) = settled.rotations
    assert (steps.at, steps.since) == (2, datetime(2026, 11, 10, 20, 30, tzinfo=UTC))
    assert asked.due(settled) == asked.due(series) == (("Step", "Step 1"),)
    assert asked.settled(settled) == settled


def test_the_zone_of_the_room_counts() -> None:
    """Meetings are kept in UTC and belong to the series by the clock on the wall."""
    nine_west = timezone(-timedelta(hours=9))
    held = Held((HeldMeeting(datetime(2026, 11, 18, 4, 30, tzinfo=UTC), datetime(2026, 11, 18, 5, 30, tzinfo=UTC)),))
    asked = replace(choosing(tuesdays(rotations=(STEPS,)), held=held), zone=nine_west)
    assert rotation_values(tonight(asked)) == {"Step": "Step 2"}
