# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When and where the room screen is: opened when asked, gone with its monitor, and never over the controls.

Deliberately not here: what the room sees (`viewmodels/room.py`) and how it is drawn (`widgets/room_view.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain.preferences import Preferences, TimerStyle
from facilitator.ui.screens import Screens, key_of
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.room import RoomViewModel
from facilitator.ui.viewmodels.room_views import ScreenSeen
from facilitator.ui.windows.personal import Personal

if TYPE_CHECKING:
    from facilitator.services.conductor import Conductor
    from facilitator.ui.viewmodels.meeting import MeetingViewModel
    from facilitator.ui.windows.room import RoomWindow

STANDS_ASIDE_MS = 5000
"""With one screen only, the controls can be reached for so long after the last touch (ux.md 3.7)."""
BELL_SHOWS_MS = 2000
_TOUCHES = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel)


class RoomStage(QObject):
    """Joins the room's view model with screens and its window. `room` is there from the start, the window when open."""

    def __init__(self, window: QWidget, look: Look, personal: Personal, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._personal = personal
        self._screens = Screens(self)
        self._shown: RoomWindow | None = None
        self._on = ""
        self._chosen = ""
        self._before_practice = ""
        self._left_alone = QTimer(self, singleShot=True, interval=STANDS_ASIDE_MS)
        self._bell = QTimer(self, singleShot=True, interval=BELL_SHOWS_MS)
        self.room = RoomViewModel(now, personal.preferences)
        self._connect()
        self._tell_screens()

    def _connect(self) -> None:
        room = self.room
        room.open_asked.connect(self.open)
        room.alone_asked.connect(self.open_alone)
        room.close_asked.connect(self.close)
        room.identify_asked.connect(lambda: self._screens.identify(self._look))
        room.rang.connect(self._bell.start)
        self._bell.timeout.connect(room.end_bell)
        room.style_chosen.connect(self._choose_style)
        room.signs_chosen.connect(self._choose_signs)
        self._personal.changed.connect(self._follow)
        self._screens.went.connect(self._screen_went)
        self._screens.settled.connect(self._screens_settled)
        self._left_alone.timeout.connect(self._step_forward)
        self._window.winId()
        self._window.windowHandle().screenChanged.connect(lambda _: self._controls_moved())

    # -- opening and closing -----------------------------------------------------------------------------------------

    def open(self, key: str = "") -> None:
        """Open on this screen, else on the one chosen before, else on the first that is not the laptop's own."""
        others = [key_of(screen) for screen in self._screens.all() if not self._is_own(key_of(screen))]
        wanted = next((one for one in (key, self._chosen, *others) if one in others), "")
        screen = self._screens.find(wanted)
        if screen is None:
            self.room.setup_asked.emit()
            return
        self._take_down()
        self._chosen = self._on = wanted
        self._put_up().open_on(screen)
        self.room.opened(wanted)

    def open_alone(self) -> None:
        """Let this laptop be the room screen; the controls lie beneath, and any touch brings them forward."""
        self._take_down()
        screen = self._window.screen()
        self._chosen, self._on = "", key_of(screen)
        shown = self._put_up()
        shown.stirred.connect(self._step_aside)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        shown.open_on(screen)
        self.room.opened(self._on, alone=True)

    def close(self) -> None:
        """Close the room screen; it does not come back by itself."""
        self._chosen = ""
        if self._shown is not None:
            self._take_down()
            self.room.closed()

    def end_meeting(self) -> None:
        """Close it with the meeting: the next one chooses its screen anew (ruling 9)."""
        self.close()
        self.room.begin_anew()

    def begin_practice(self, conductor: Conductor, meeting: MeetingViewModel, now: Callable[[], datetime]) -> None:
        """Show a practice, where a room screen is open or will be."""
        self._before_practice = self._on
        self.room.begin_practice(conductor, meeting, now)

    def end_practice(self) -> None:
        """Let the room screen be as it was before."""
        before, self._before_practice = self._before_practice, ""
        self.room.end_practice()
        if not before:
            self.close()
        elif self._on != before:
            self.open(before)

    def put_away(self) -> None:
        """Take the window down, at the end of the program."""
        self._take_down()

    def _put_up(self) -> RoomWindow:
        from facilitator.ui.windows.room import RoomWindow

        shown = self._shown = RoomWindow(self._look, self._window)
        self.room.content_changed.connect(shown.render_content)
        self.room.look_changed.connect(shown.render_look)
        shown.closed_by_hand.connect(self.close)
        self.room.show_now()
        return shown

    def _take_down(self) -> None:
        shown, self._shown, self._on = self._shown, None, ""
        self._left_alone.stop()
        if shown is None:
            return
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        shown.hide()
        self.room.content_changed.disconnect(shown.render_content)
        self.room.look_changed.disconnect(shown.render_look)
        shown.deleteLater()

    # -- screens that come and go ------------------------------------------------------------------------------------

    def _screen_went(self, key: str) -> None:
        """Close before Qt can move the window onto the controls."""
        self._tell_screens(without=key)
        if key == self._on:
            self._take_down()
            self.room.closed(unplugged=bool(self._chosen))

    def _screens_settled(self) -> None:
        self._keep_clear()
        back = self._screens.find(self._chosen) if self._chosen else None
        if self._shown is None and back is not None and not self._is_own(self._chosen):
            self.open(self._chosen)
        self._tell_screens()

    def _controls_moved(self) -> None:
        self._tell_screens()
        self._keep_clear()

    def _keep_clear(self) -> None:
        """Close a room screen that has come to lie over the controls: they were moved, or their own screen went."""
        if self._shown is not None and self._is_own(self._on) and self._chosen:
            self.close()

    def _is_own(self, key: str) -> bool:
        return key == key_of(self._window.screen())

    def _tell_screens(self, without: str = "") -> None:
        seen = [
            ScreenSeen(
                key_of(screen),
                number,
                screen.name(),
                screen.geometry().width(),
                screen.geometry().height(),
                is_own=self._is_own(key_of(screen)),
            )
            for number, screen in enumerate(self._screens.all(), start=1)
            if key_of(screen) != without
        ]
        self.room.set_screens(tuple(seen))

    # -- one screen only ---------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While this laptop is the room screen: Tab brings the controls forward, touching them keeps them there."""
        if event.type() in _TOUCHES and watched is not self._shown:
            if self._left_alone.isActive():
                self._left_alone.start()
            elif event.type() == QEvent.Type.KeyPress and _is_tab(event):
                self._step_aside()
                return True
        return False

    def _step_aside(self) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._left_alone.start()

    def _step_forward(self) -> None:
        if self._shown is not None:
            self._shown.open_on(self._window.screen())

    # -- small things ------------------------------------------------------------------------------------------------

    def _choose_style(self, style: TimerStyle) -> None:
        self._personal.change(replace(self._personal.preferences, room_timer_style=style))

    def _choose_signs(self, on: bool) -> None:
        self._personal.change(replace(self._personal.preferences, room_signs=on))

    def _follow(self, preferences: Preferences) -> None:
        self.room.set_preferences(preferences)


def _is_tab(event: QEvent) -> bool:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeyEvent

    return isinstance(event, QKeyEvent) and event.key() == int(Qt.Key.Key_Tab)
