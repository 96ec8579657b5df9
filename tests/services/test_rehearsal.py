# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How an evening is laid out in advance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from facilitator.domain.conditions import Condition, ConditionKind, Night
from facilitator.domain.formats import MeetingFormat, Part, PartKind, SharingOrder, SharingRule
from facilitator.services.rehearsal import each_share_s, next_half_hour, rehearse
from tests.support.builders import a_format, circles, closing, milestones, words


def sharing(minutes: int, limit_s: int | None, order: SharingOrder = SharingOrder.LINE) -> Part:
    limit = None if limit_s is None else timedelta(seconds=limit_s)
    return Part("s", "Sharing", PartKind.SHARING, minutes, sharing=SharingRule(order, limit))


@pytest.mark.parametrize(
    ("part", "people", "each_s"),
    [
        (sharing(22, 180), 9, 140),  # the example of ux.md 5.3
        (sharing(40, 180), 9, 180),
        (sharing(40, None), 9, None),
        (sharing(20, 1200, SharingOrder.SPEAKER), 30, 1200),
        (sharing(15, 1200, SharingOrder.SPEAKER), 30, 900),
        (sharing(1, 60), 500, 0),
        (sharing(2, 600), 1, 110),
        (Part("w", "Welcome", PartKind.WORDS, 3), 9, None),
    ],
)
def test_each_gets_the_limit_or_a_fair_share(part: Part, people: int, each_s: int | None) -> None:
    """Each share is the limit, or what is left for each, less gaps and floored to ten seconds."""
    assert each_share_s(part, people) == each_s


def test_an_evening_runs_past_midnight() -> None:
    """Parts begin one after another, and midnight is passed without a stumble."""
    parts = (Part("w", "Welcome", PartKind.WORDS, 10), sharing(40, 60), Part("c", "Close", PartKind.WORDS, 10))
    plan = rehearse(MeetingFormat("late", "Late", "S", "en", parts), 6, time(23, 30))
    assert [(part.number, part.starts) for part in plan.parts] == [
        (1, time(23, 30)),
        (2, time(23, 40)),
        (3, time(0, 20)),
    ]
    assert (plan.ends, plan.minutes) == (time(0, 30), 60)


@pytest.mark.parametrize(
    ("now", "proposed"),
    [
        ((19, 0, 0), time(19, 0)),
        ((19, 0, 1), time(19, 30)),
        ((19, 29, 59), time(19, 30)),
        ((19, 31, 0), time(20, 0)),
        ((23, 45, 0), time(0, 0)),
    ],
)
def test_the_next_half_hour_is_proposed(now: tuple[int, int, int], proposed: time) -> None:
    """The proposed start is the next half hour; exactly on one, it is that one."""
    assert next_half_hour(datetime(2026, 11, 23, *now, tzinfo=UTC)) == proposed


def test_circles_are_rehearsed() -> None:
    """A part that splits tells how many circles so many people make, and how long each speaks there."""
    format_ = a_format(circles(40, people=9, share=timedelta(minutes=4)), closing())
    told = [rehearse(format_, people, time(19, 30)).parts[0] for people in (5, 26)]
    assert [(part.circles, part.each_share_s) for part in told] == [(1, 240), (3, 240)]


def test_parts_are_in_by_the_night_and_the_people() -> None:
    """A rehearsal holds what is in on that night for so many people, and tells what is not."""
    first, many = Condition(ConditionKind.WEEK, (1,)), Condition(ConditionKind.AT_LEAST, (12,))
    parts = (
        words(),
        replace(milestones(7), when=(first,)),
        replace(words("Circles", 5), when=(many,)),
        replace(words("Hello", 4), when=(Condition(ConditionKind.NEWCOMER),)),
    )
    found = MeetingFormat("f", "F", "", "en", parts)
    plan = rehearse(found, 12, time(19, 30), Night(date(2026, 12, 1)))
    assert [part.title for part in plan.parts] == ["Welcome", "Milestones", "Circles"]
    assert (plan.minutes, plan.ends) == (15, time(19, 45))
    few = rehearse(found, 11, time(19, 30), Night(date(2026, 12, 8)))
    assert [part.title for part in few.parts] == ["Welcome"]
    assert [(one.title, one.because) for one in few.out][:2] == [("Milestones", first), ("Circles", many)]
    assert rehearse(MeetingFormat("g", "G", "", "en", parts[1:2]), 3, time(19, 30), Night(date(2026, 12, 8))).parts
