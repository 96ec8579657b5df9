# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kill test: the real program, real keys, SIGKILL at random moments; what was shown is there again.

The third control, `synchronous=NORMAL` under a replayed power cut, is `tests/storage/test_power_cut.py`: a killed
program leaves the computer's own buffers whole, so only a cut can tell FULL from NORMAL.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable

import pytest

from tests.support.killing import DyingLaptop, Lost, kill_and_carry_on
from tests.support.laptop import Laptop
from tests.support.leading import start_meeting

pytestmark = [pytest.mark.journey, pytest.mark.kill]

KILLS = (9, 8, 8)
"""25 in three evenings, each well within the time of one test."""
EVENINGS_TONIGHT = 50
CONTROL_KILLS = 12

MakeLaptop = Callable[..., Laptop]


def ready(laptop: MakeLaptop) -> Laptop:
    """A grief circle: words, silences, a round, a reading, a break, a line, volunteers. Timers show digits."""
    return laptop().has_group("grief-circle").prefers(timer_style="digits", sound_on=False)


def die_often(laptop: Laptop, kills: int, seed: int, command: tuple[str, ...] = ()) -> None:
    """Kill it so often; every sixth time with the milestones open."""
    print(f"seed {seed}")
    dying = DyingLaptop(laptop, seed, command)
    for number in range(1, kills + 1):
        if number % 6:
            print(number, dying.live_and_die())
        else:
            dying.mark_a_milestone()


@pytest.mark.parametrize("kills", KILLS)
def test_whatever_was_shown_is_there_again_after_each_of_25_kills(laptop: MakeLaptop, kills: int) -> None:
    """Killed at 25 random moments, the meeting goes on each time with part, counts, holds and timers to the second."""
    die_often(ready(laptop), kills, random.SystemRandom().randrange(10**6))


@pytest.mark.parametrize("how", ["none", "late"])
def test_the_kill_test_notices_when_commits_are_missing_or_late(laptop: MakeLaptop, how: str) -> None:
    """Control: with commits switched off, or a second late, the same test fails."""
    command = (sys.executable, "-m", "tests.support.without_commits", how)
    with pytest.raises(Lost) as lost:
        die_often(ready(laptop), CONTROL_KILLS, 7, command)
    print(lost.value)


def test_a_share_is_counted_across_kills(laptop: MakeLaptop) -> None:
    """A share that goes on through a kill, and has ended before another, is the one share that Finish tells of."""
    here = laptop().has_group("open-sharing").prefers(timer_style="digits")
    person = here.start()
    start_meeting(person)
    person.press("space")
    person.skip_parts(3)
    person.press("4", "Return", "space")
    person.sees(lambda screen: screen.primary == "Finish seat 4", "seat 4 speaks")
    person = kill_and_carry_on(here)
    person.sees(lambda screen: screen.primary == "Finish this share", "someone goes on speaking")
    person.reads("2:48", within_s=20)
    person.press("space")
    person.sees(lambda screen: screen.primary == "Next speaker", "the share has ended")
    person = kill_and_carry_on(here)
    person.skip_parts(6)
    screen = person.program.wait_page("FinishPage")
    assert screen.says("1 share."), screen.words()


@pytest.mark.nightly
@pytest.mark.parametrize("evening", range(EVENINGS_TONIGHT))
def test_whatever_was_shown_is_there_again_after_hundreds_of_kills(laptop: MakeLaptop, evening: int) -> None:
    """The same, fifty evenings long."""
    die_often(ready(laptop), KILLS[0], random.SystemRandom().randrange(10**6))
