# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The states of practice, of circles that sit at the same time, and of minutes planned and real."""

from __future__ import annotations

from datetime import timedelta

from facilitator.domain import commands as ask
from facilitator.domain.formats import PartKind
from facilitator.domain.headcount import CountCategory
from facilitator.ui.windows import practice_desk
from tools.screenshots.format_states import a_group
from tools.screenshots.world import World

WITH_CIRCLES = "evening-with-a-meal"


def practice(world: World, acts: int) -> None:
    """A format is tried out; so many things have happened in its room."""
    world.begin().go("formats")
    practice_desk.steady_s = lambda: world.source.steady_s
    desk = world.front.evening.desk
    assert desk is not None
    world.do(lambda: desk.formats.read("open-sharing")).do(desk.formats.practise)
    desk_of_practice = world.front.evening.practice
    assert desk_of_practice is not None
    room = desk_of_practice.view_model
    room.let_speak(True)
    for _ in range(acts):
        act = room._practice.next_act()
        assert act is not None
        room._practice.clock.move_to(act.at)
        room.look()
    world.settle()


def circles(world: World, begun: int) -> None:
    """26 people are here; so many circles have begun (0: none yet), one is on hold and one is back."""
    world.lead_to(PartKind.CIRCLES, format_id=WITH_CIRCLES)
    world.do(lambda: world.meeting.count(CountCategory.HERE, 26))
    if not begun:
        return
    conductor = world.meeting._conductor
    world.do(lambda: conductor.do(ask.BeginCircles(begun))).after(60 * 17)
    world.do(lambda: conductor.do(ask.ChangeCircleTime(0, timedelta(minutes=3))))
    world.do(lambda: conductor.do(ask.HoldCircle(1)))
    world.do(lambda: world.meeting.circles.come_back(2))
    world.do(lambda: world.meeting.circles.type_digit(1)).after(1)


def usual_minutes(world: World) -> None:
    """A format that was held often."""
    world.begin(group=a_group()).go("formats")
    desk = world.front.evening.desk
    assert desk is not None
    world.do(lambda: desk.formats.read("a" * 32))


PRACTICE_STATES = {
    "practice": lambda w: practice(w, 0),
    "practice-sharing": lambda w: practice(w, 12),
    "run-circles-offered": lambda w: circles(w, 0),
    "run-circles": lambda w: circles(w, 3),
    "run-circles-nine": lambda w: circles(w, 9),
    "formats-usual-minutes": usual_minutes,
}
