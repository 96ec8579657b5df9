# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen as values: which screens there are, how it stands on one of them, and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.formats import Slogan
from facilitator.domain.preferences import RoomTheme, TimerStyle
from facilitator.domain.room import RoomShow


@dataclass(frozen=True, slots=True)
class ScreenSeen:
    """One screen: its `key` is the same when it is plugged in again. `is_own`: the controls are on it."""

    key: str
    number: int
    name: str
    width: int
    height: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class RoomStand:
    """How the room screen stands. `on`: the key of its screen, empty while there is none.

    `show` None: it is not open. `alone`: this laptop is the room screen. `returning`: it was unplugged.
    """

    show: RoomShow | None
    style: TimerStyle
    slogan: Slogan
    signs: bool = False
    screens: tuple[ScreenSeen, ...] = ()
    on: str = ""
    alone: bool = False
    returning: bool = False

    @property
    def is_open(self) -> bool:
        """Whether there is a room screen."""
        return self.show is not None

    @property
    def others(self) -> tuple[ScreenSeen, ...]:
        """The screens that are not this laptop's own."""
        return tuple(screen for screen in self.screens if not screen.is_own)


@dataclass(frozen=True, slots=True)
class RoomLook:
    """How the room screen is drawn."""

    theme: RoomTheme
    reading_px: int
