# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lane whose disk can be made to refuse, and a meeting led to its end. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from facilitator.domain import commands as ask
from facilitator.domain.errors import DiskFull
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.services.conductor import Conductor
from facilitator.storage.memory import MemoryGroup
from tests.support.builders import START, a_format
from tests.support.clocks import HandMovedSource, a_clock
from tests.support.lanes import PromptLane

T = TypeVar("T")


class RefusingLane(PromptLane):
    """Does each job at once, unless the disk is full."""

    def __init__(self) -> None:
        self.full = False

    def submit(self, job: Callable[[], T]) -> Future[T]:
        return super().submit(_refuse if self.full else job)


def _refuse() -> T:
    raise DiskFull


def a_closed_meeting(group: MemoryGroup, lane: PromptLane) -> tuple[Conductor, HandMovedSource, object]:
    """Lead a meeting of 30 planned minutes for 31: 14 here, one new, one milestone, eleven shares; close it."""
    source, clock = a_clock()
    conductor = Conductor(group.journal, group.summaries, lane, clock)
    conductor.open(a_format(), START, START.date(), 12)
    for command in (
        ask.Begin(),
        ask.ChangeCount(CountCategory.HERE, 14),
        ask.ChangeCount(CountCategory.NEW, 1),
        ask.ChangeMilestone(Milestone.DAYS_30, 1),
        ask.GoToPart(1),
    ):
        conductor.do(command)
    for _ in range(11):
        conductor.do(ask.StartShare())
        source.pass_by(60)
        conductor.do(ask.FinishShare())
    source.pass_by(20 * 60)
    conductor.do(ask.CloseMeeting())
    return conductor, source, clock
