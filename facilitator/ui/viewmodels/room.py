# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen as a value: what is chosen, what the room sees, and on which screen. Knows no window and no word.

It looks when the meeting has looked, so both windows change on the same tick. What the room sees is made in
`domain/room.py` alone; nothing here can add to it. What the wall is to show is settled in `wall_choice.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from facilitator.domain.errors import Reason
from facilitator.domain.formats import Slogan
from facilitator.domain.going_on import Move, MoveKind
from facilitator.domain.meeting import MeetingState
from facilitator.domain.pages import shape_at
from facilitator.domain.preferences import Preferences, TimerStyle
from facilitator.domain.room import (
    RoomChoice,
    RoomContent,
    RoomShow,
    is_for_the_room,
    page_shown,
    room_content,
)
from facilitator.domain.timing import Phase
from facilitator.services.conductor import Conductor
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.last_told import LastTold
from facilitator.ui.viewmodels.meeting import MeetingViewModel
from facilitator.ui.viewmodels.room_views import RoomLook, RoomStand, ScreenSeen
from facilitator.ui.viewmodels.wall_choice import WallChoice


class RoomViewModel(QObject):
    """Intents in, frozen values out. The window side answers `*_asked` and tells what came of it.

    `setup_asked`: there is no second screen; the page asks what the wall shows.
    """

    content_changed = Signal(object)
    stand_changed = Signal(object)
    look_changed = Signal(object)
    open_asked = Signal(str)
    alone_asked = Signal()
    close_asked = Signal()
    identify_asked = Signal()
    setup_asked = Signal()
    style_chosen = Signal(object)
    signs_chosen = Signal(bool)
    rang = Signal()

    def __init__(self, now: Callable[[], datetime], preferences: Preferences) -> None:
        super().__init__()
        self._now = now
        self._practice_now: Callable[[], datetime] | None = None
        self._before_practice: tuple[Conductor | None, MeetingViewModel | None] = (None, None)
        self._preferences = preferences
        self._conductor: Conductor | None = None
        self._meeting: MeetingViewModel | None = None
        self._welcome_at: datetime | None = None
        self._wall = WallChoice()
        self._hidden = self._rings = False
        self._screens: tuple[ScreenSeen, ...] = ()
        self._on = ""
        self._alone = self._returning = False
        self._last = LastTold()

    # -- what comes in -----------------------------------------------------------------------------------------------

    def follow(self, conductor: Conductor, meeting: MeetingViewModel) -> None:
        """Show this group's meetings from now on."""
        self._conductor, self._meeting = conductor, meeting
        meeting.looked.connect(self.look)

    def begin_practice(self, conductor: Conductor, meeting: MeetingViewModel, now: Callable[[], datetime]) -> None:
        """Show a practice instead, by its own time, until it ends; no meeting may be open meanwhile."""
        if self._meeting is not None:
            self._meeting.looked.disconnect(self.look)
        self._before_practice = self._conductor, self._meeting
        self._practice_now = now
        self.begin_anew()
        self.follow(conductor, meeting)
        self._offer_pages()

    def end_practice(self) -> None:
        """Show this group's meetings again, and nothing of what was chosen in practice."""
        assert self._meeting is not None
        self._meeting.looked.disconnect(self.look)
        self._conductor, self._meeting = self._before_practice
        self._practice_now = None
        if self._meeting is not None:
            self._meeting.looked.connect(self.look)
        self._rings = False
        self.begin_anew()
        self._offer_pages()

    def set_preferences(self, preferences: Preferences) -> None:
        """Follow changed settings at once."""
        self._preferences = preferences
        self._offer_pages()

    def set_welcome(self, at: datetime | None) -> None:
        """Tell when tonight's meeting is planned to begin, while none is open."""
        self._welcome_at = at
        self.look()

    def set_screens(self, screens: tuple[ScreenSeen, ...]) -> None:
        """Tell which screens there are. One that comes is offered in a line, never taken (ux.md 4.8)."""
        none_before = bool(self._screens) and not self._others()
        self._screens = screens
        self._tell_stand()
        if none_before and self._others() and not self._on:
            self._say(say.Plain.SCREEN_CAME)

    def set_hidden(self, hidden: bool) -> None:
        """Blank the room while everything is hidden; afterwards all is as before."""
        self._hidden = hidden
        self.look()

    def opened(self, on: str, *, alone: bool = False) -> None:
        """The room screen is there now."""
        self._on, self._alone, self._returning = on, alone, False
        self._offer_pages()
        self._say_show()

    def closed(self, *, unplugged: bool = False) -> None:
        """The room screen is gone; `unplugged`: its monitor is, and it comes back with it."""
        self._on, self._alone, self._returning = "", False, unplugged
        self._offer_pages()
        self._say(say.Plain.ROOM_UNPLUGGED if unplugged else say.RoomSaid(None))

    def ring(self) -> None:
        """Show the bell's twin; whoever hears `rang` ends it after a while."""
        self._rings = True
        self.rang.emit()
        self.look()

    def end_bell(self) -> None:
        """Take the bell's twin away."""
        self._rings = False
        self.look()

    def begin_anew(self) -> None:
        """Forget what was chosen in the meeting that is over."""
        self._wall.begin_anew()
        self._returning = False
        self.look()

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self._last.forget()
        self.look()

    def look(self) -> None:
        """Take note of the meeting and the time."""
        state = None if self._conductor is None else self._conductor.state
        if self._wall.follow(state) and self._on:
            self._say(say.RoomSaid(RoomShow.READING))
        self._last.tell(
            "look", self.look_changed, RoomLook(self._preferences.room_theme, self._preferences.room_letters_px)
        )
        self._last.tell("content", self.content_changed, self._content(state))
        self._tell_stand()

    # -- what is asked -----------------------------------------------------------------------------------------------

    def show(self, show: RoomShow) -> None:
        """Show this in the room, opening the room screen if need be."""
        if show is RoomShow.READING:
            self._show_reading()
            return
        self._wall.choose(show)
        self._be_open()

    def show_timer(self, style: TimerStyle) -> None:
        """Show the timer in this style, from now on."""
        self.style_chosen.emit(style)
        self.show(RoomShow.TIMER)

    def show_signs(self, on: bool) -> None:
        """Show the time-keeper's silent signs for whoever speaks, or only the timer."""
        self.signs_chosen.emit(on)
        self.look()

    def show_slogan(self, slogan: Slogan) -> None:
        """Show these few words."""
        self._wall.choose_slogan(slogan)
        self.show(RoomShow.SLOGAN)

    def toggle_blank(self) -> None:
        """Blank the room, or show again what it saw."""
        if not self._on:
            self._say_none()
            return
        self._wall.toggle_blank()
        self.look()
        self._say_show()

    def toggle(self) -> None:
        """Do what F5 and Esc do alike: open the room screen if a second screen is there, else blank and show again."""
        if self._on or not self._others():
            self.toggle_blank()
        else:
            self.open()

    def open(self, key: str = "") -> None:
        """Open the room screen on this screen, or on the one that offers itself; with one screen only, ask."""
        if key or self._others():
            self.open_asked.emit(key)
        else:
            self.setup_asked.emit()

    def open_or_close(self) -> None:
        """Open the room screen, or close it when it is open."""
        if self._on:
            self.close()
        else:
            self.open()

    def open_alone(self) -> None:
        """Use this laptop as the room screen."""
        self.alone_asked.emit()

    def close(self) -> None:
        """Close the room screen."""
        self.close_asked.emit()

    def identify(self) -> None:
        """Show a large number on every screen."""
        self.identify_asked.emit()

    # -- what is -----------------------------------------------------------------------------------------------------

    @property
    def is_moving(self) -> bool:
        """Whether a disc moves in the room."""
        content = self._last.get("content")
        if not self._on or not isinstance(content, RoomContent):
            return False
        return content.phase in (Phase.FINE, Phase.SOON) or any(one.phase is Phase.FINE for one in content.circles)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _others(self) -> tuple[ScreenSeen, ...]:
        return tuple(screen for screen in self._screens if not screen.is_own)

    def _content(self, state: MeetingState | None) -> RoomContent:
        if self._hidden:
            return RoomContent(RoomShow.BLANK)
        wanted = self._preferences
        choice = RoomChoice(
            self._wall.now,
            wanted.room_timer_style,
            wanted.room_clock,
            self._wall.slogan(state),
            shape_at(wanted.room_letters_px),
            self._welcome_at,
            wanted.room_signs,
            "" if self._meeting is None else self._meeting.notes.prompt,
        )
        practises = self._practice_now is not None
        now = (self._practice_now or self._now)()
        return replace(room_content(state, now, choice), bell=self._rings, practice=practises)

    def _show_reading(self) -> None:
        state = None if self._conductor is None else self._conductor.state
        if state is None or self._meeting is None or not is_for_the_room(state.part):
            self._say(say.RefusedSaid(Reason.NOT_A_READING))
            return
        if page_shown(state, 1) is not None:
            self._wall.choose_reading(state)
            self._be_open()
            return
        if not self._on:
            self.open()
        if self._on:
            self._meeting.make_move(Move(MoveKind.SHOW_READING))

    def _be_open(self) -> None:
        if not self._on:
            self.open()
            return
        self.look()
        self._say_show()

    def _offer_pages(self) -> None:
        """Let Run offer to show a reading while there is a room screen, and only then."""
        if self._conductor is None or self._meeting is None:
            self.look()
            return
        self._conductor.room_shape = shape_at(self._preferences.room_letters_px) if self._on else None
        self._meeting.look()
        self.look()

    def _shown(self) -> RoomShow:
        """Name what the room sees: the timer is a welcome before the meeting, and a break in one."""
        show = self._wall.now
        content = self._last.get("content")
        instead = (RoomShow.WELCOME, RoomShow.BREAK)
        if show is RoomShow.TIMER and isinstance(content, RoomContent) and content.kind in instead:
            return content.kind
        return show

    def _say_show(self) -> None:
        if self._on:
            self._say(say.RoomSaid(self._shown()))

    def _say_none(self) -> None:
        self._say(say.Plain.ROOM_UNPLUGGED if self._returning else say.Plain.NO_ROOM_SCREEN)

    def _say(self, saying: say.Plain | say.RoomSaid | say.RefusedSaid) -> None:
        if self._meeting is not None and self._meeting.is_live:
            self._meeting.status.say(saying)

    def _tell_stand(self) -> None:
        stand = RoomStand(
            self._shown() if self._on else None,
            self._preferences.room_timer_style,
            self._wall.slogan(None if self._conductor is None else self._conductor.state),
            self._preferences.room_signs,
            self._screens,
            self._on,
            self._alone,
            self._returning,
        )
        self._last.tell("stand", self.stand_changed, stand)
