# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""States of Run in which time is kind: late starts, catching up, fair shares, two lines, rounds, hand-overs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from facilitator.domain.formats import PartKind, SharingOrder
from facilitator.domain.preferences import Preferences
from facilitator.domain.waiting_line import online

if TYPE_CHECKING:
    from facilitator.ui.pages.run import RunPage
    from tools.screenshots.world import World

LINE, ROUND = SharingOrder.LINE, SharingOrder.ROUND
SHARING = PartKind.SHARING
LATE_S = 9 * 60
QUIET = Preferences(sound_on=False)


def run_page(world: World) -> RunPage:
    """Give the page of Run."""
    return world.page("run")  # type: ignore[return-value]


def not_begun(world: World, *, panel: bool = False) -> None:
    """Nine minutes after the planned start, and nobody has pressed; `panel`: it is put right."""
    world.enter().after(LATE_S)
    if panel:
        world.do(run_page(world).panels.toggle_mend)


def late(world: World, *, panel: bool = True, adopt: int | None = None) -> None:
    """Begun nine minutes late; `adopt`: a plan is agreed on."""
    world.enter().after(LATE_S)
    world.do(world.meeting.go_on)
    world._count(14)
    world.after(70)
    if not panel:
        return
    world.do(run_page(world).panels.toggle_catch_up)
    if adopt is not None:
        world.do(lambda: run_page(world).panels.take_digit(adopt))
        world.after(2)


def sharing(world: World, at: tuple[int, int], *, then: str = "", seats: tuple[int, ...] = (7, 2, 11)) -> None:
    """Stand in the open sharing at this time, with these in the line."""
    world.lead_to(SHARING, LINE, at=at, preferences=QUIET)
    world.wait_in_line(*seats)
    page = run_page(world)
    acts: dict[str, Callable[[], object]] = {
        "fair": page.panels.toggle_fair,
        "seats": page.panels.toggle_seats,
        "mend": page.panels.toggle_mend,
    }
    if then in acts:
        world.do(acts[then])
    elif then == "speaking":
        world.speak(60)
    elif then == "idle":
        world.after(200)


def hybrid(world: World, *, panel: bool = False) -> None:
    """Two lines, called in turn."""
    sharing(world, (19, 52))
    for number in (3, 5):
        world.do(lambda number=number: world.meeting.seats.add(online(number)))
    if panel:
        world.do(run_page(world).panels.toggle_seats)
    else:
        world.do(world.meeting.seats.type_online)
        world.do(world.meeting.look)


def tokens(world: World) -> None:
    """Colours instead of numbers."""
    sharing(world, (19, 52))
    world.do(lambda: world.meeting.use_tokens(True))
    world.do(run_page(world).panels.toggle_seats)


def the_round(world: World, *, people: bool, panel: bool) -> None:
    """A round, by seats or by people."""
    world.lead_to(SHARING, ROUND, format_id="check-in")
    if people:
        world.do(lambda: world.meeting.seats.count_people(0))
        world.do(world.meeting.seats.pass_or_someone)
        world.do(world.meeting.seats.come_back)
    if panel:
        world.do(run_page(world).panels.toggle_seats)


def hand_over(world: World, index: int) -> None:
    """A part at which somebody else leads on."""
    world.enter("meditation").after(20)
    world.do(world.meeting.go_on)
    world.do(lambda: world.meeting.go_to(index))
    world.after(70)


KIND: dict[str, Callable[[World], object]] = {
    "kind-not-begun": not_begun,
    "kind-mend-not-begun": lambda w: not_begun(w, panel=True),
    "kind-late": lambda w: late(w, panel=False),
    "kind-catch-up": late,
    "kind-caught-up": lambda w: late(w, adopt=1),
    "kind-shorter-shares": lambda w: late(w, adopt=2),
    "kind-fair": lambda w: sharing(w, (19, 56)),
    "kind-fair-speaking": lambda w: sharing(w, (19, 56), then="speaking", seats=tuple(range(1, 10))),
    "kind-fair-many": lambda w: sharing(w, (19, 56), seats=tuple(range(1, 11))),
    "kind-fair-tight": lambda w: sharing(w, (20, 8), seats=tuple(range(1, 13))),
    "kind-fair-panel": lambda w: sharing(w, (20, 1), then="fair", seats=tuple(range(1, 9))),
    "kind-fair-tight-panel": lambda w: sharing(w, (20, 8), then="fair", seats=tuple(range(1, 13))),
    "kind-idle": lambda w: sharing(w, (19, 58), then="idle"),
    "kind-mend-share": lambda w: sharing(w, (19, 58), then="mend"),
    "kind-line-panel": lambda w: sharing(w, (19, 52), then="seats"),
    "kind-hybrid": hybrid,
    "kind-hybrid-panel": lambda w: hybrid(w, panel=True),
    "kind-tokens": tokens,
    "kind-round-panel": lambda w: the_round(w, people=False, panel=True),
    "kind-round-people": lambda w: the_round(w, people=True, panel=False),
    "kind-round-people-panel": lambda w: the_round(w, people=True, panel=True),
    "kind-hand-over": lambda w: hand_over(w, 3),
}
