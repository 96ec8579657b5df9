# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything the room can see, by name, each really led there by the meeting's own keys and the leader's choice.

What is taken is `RoomView` at 1920 x 1080, as the room's window shows it; the window itself needs a second screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QPixmap

from facilitator.domain.formats import PartKind, SharingOrder, Slogan
from facilitator.domain.preferences import Preferences, TimerStyle
from facilitator.domain.room import RoomShow
from facilitator.ui.viewmodels.room import RoomViewModel
from facilitator.ui.widgets.room_view import RoomView
from tools.screenshots.words_states import ROOM_WORDS
from tools.screenshots.world import World

WIDE, HIGH = 1920, 1080
PHASES = {"ready": None, "fine": 70, "soon": 156, "time": 184, "extra": 320}
"""Seconds into a share of three minutes."""
LARGE_PX = 168

RoomState = Callable[[World], object]


def picture(world: World, theme: str) -> QPixmap:
    """Give what the room sees now, in this theme."""
    front = world.front
    view = RoomView(world.look)
    view.resize(WIDE, HIGH)
    view.set_theme(theme)
    room = front.evening.room
    room.content_changed.connect(view.set_content)
    room.look_changed.connect(lambda look: view.set_reading_px(look.reading_px))
    room.show_now()
    taken = view.grab()
    view.deleteLater()
    return taken


def _room(world: World) -> RoomViewModel:
    """Have a room screen; which monitor it is on is nothing to what is shown."""
    room = world.front.evening.room
    room.opened("wall")
    return room


def _preferences(style: TimerStyle = TimerStyle.DISC, **more: object) -> Preferences:
    return replace(Preferences(sound_on=False, room_timer_style=style), **more)  # type: ignore[arg-type]


def share(world: World, phase: str, style: TimerStyle = TimerStyle.DISC) -> RoomViewModel:
    """Somebody shares; `phase` as in `PHASES`."""
    preferences = _preferences(style)
    world.lead_to(PartKind.SHARING, SharingOrder.LINE, at=(19, 52), preferences=preferences)
    room = _room(world)
    world.wait_in_line(4, 7)
    seconds = PHASES[phase]
    if seconds is not None:
        world.speak(seconds)
    return room


def held(world: World) -> None:
    """On hold."""
    share(world, "fine")
    world.do(world.meeting.toggle_hold).after(30)


def let_be(world: World) -> None:
    """Nothing is asked of this speaker any more."""
    share(world, "soon")
    world.do(world.meeting.let_it_be)


def last_minute(world: World) -> None:
    """Words where less than a minute is left of a long turn."""
    preferences = _preferences(TimerStyle.DISC_AND_WORDS)
    world.lead_to(PartKind.SHARING, SharingOrder.LINE, at=(19, 52), preferences=preferences)
    _room(world)
    world.speak(135)


def welcome(world: World, *, meeting: bool) -> None:
    """Before the meeting: on Today, or in Run."""
    if meeting:
        world.enter().after(20)
    else:
        world.begin().dress_today()
    _room(world)


def late_welcome(world: World) -> None:
    """The welcome once the meeting has begun: without a time."""
    world.lead_to(PartKind.WORDS)
    _room(world).show(RoomShow.WELCOME)


def reading(world: World, page: int, letters_px: int = 96, format_id: str = "open-sharing") -> None:
    """This page of tonight's reading."""
    world.lead_to(PartKind.READING, format_id=format_id, preferences=_preferences(room_reading_px=letters_px))
    _room(world).show(RoomShow.READING)
    for _ in range(page - 1):
        world.do(world.meeting.go_on)


def slogan(world: World, words: Slogan) -> None:
    """A few words."""
    world.lead_to(PartKind.WORDS)
    _room(world).show_slogan(words)


def the_break(world: World, *, running: bool) -> None:
    """A break, ready or running."""
    world.lead_to(PartKind.BREAK, format_id="grief-circle")
    _room(world)
    if running:
        world.speak(200)


def break_shown(world: World) -> None:
    """A break that is no part of the format."""
    world.lead_to(PartKind.WORDS)
    _room(world).show(RoomShow.BREAK)


def silence(world: World, seconds: float) -> None:
    """A silence runs."""
    world.lead_to(PartKind.SILENCE, format_id="meditation")
    _room(world)
    world.speak(seconds)


def blank(world: World, *, clock: bool) -> None:
    """Nothing, with the time or without."""
    world.lead_to(PartKind.WORDS, preferences=_preferences(room_clock=clock))
    _room(world).show(RoomShow.BLANK)


def hidden(world: World) -> None:
    """Everything is hidden."""
    share(world, "fine")
    world.do(world.front.evening.hide)


def bell(world: World, *, over_reading: bool) -> None:
    """The bell's still twin."""
    if over_reading:
        reading(world, 1)
    else:
        share(world, "fine")
    world.front.evening.room.ring()


def nothing_to_show(world: World) -> None:
    """The timer is chosen, and this part has none."""
    world.lead_to(PartKind.WORDS)
    _room(world)


WORDS, DIGITS, NOTHING = TimerStyle.DISC_AND_WORDS, TimerStyle.DIGITS, TimerStyle.NOTHING

ROOM_STATES: dict[str, RoomState] = {
    "welcome-today": lambda w: welcome(w, meeting=False),
    "welcome": lambda w: welcome(w, meeting=True),
    "welcome-late": late_welcome,
    **{f"disc-{phase}": lambda w, phase=phase: share(w, phase) for phase in PHASES},  # type: ignore[misc]
    "disc-held": held,
    "disc-let-be": let_be,
    **{f"words-{phase}": lambda w, phase=phase: share(w, phase, WORDS) for phase in PHASES},  # type: ignore[misc]
    "words-last-minute": last_minute,
    **{f"digits-{phase}": lambda w, phase=phase: share(w, phase, DIGITS) for phase in PHASES},  # type: ignore[misc]
    "nothing": lambda w: share(w, "fine", NOTHING),
    "no-timer": nothing_to_show,
    "silence": lambda w: silence(w, 70),
    "silence-over": lambda w: silence(w, 100 * 60),
    **{f"reading-{page}": lambda w, page=page: reading(w, page) for page in (1, 2, 3)},  # type: ignore[misc]
    "reading-large": lambda w: reading(w, 1, LARGE_PX),
    **{f"slogan-{one.name.lower().replace('_', '-')}": lambda w, one=one: slogan(w, one) for one in Slogan},  # type: ignore[misc]
    "break-ready": lambda w: the_break(w, running=False),
    "break": lambda w: the_break(w, running=True),
    "break-unplanned": break_shown,
    "blank": lambda w: blank(w, clock=True),
    "blank-without-clock": lambda w: blank(w, clock=False),
    "hidden": hidden,
    **ROOM_WORDS,
    "bell": lambda w: bell(w, over_reading=False),
    "bell-reading": lambda w: bell(w, over_reading=True),
}
