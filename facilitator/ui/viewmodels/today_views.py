# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Today shows, as frozen values: the card, the rows before the start, the small things waiting. No words."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from facilitator.ui.viewmodels.checklist import ChecklistView
    from facilitator.ui.viewmodels.fillings import FillingsView
    from facilitator.ui.viewmodels.laptop_views import PowerState, SoundState
    from facilitator.ui.viewmodels.nights import NightView


class CardKind(Enum):
    """What the one card is about."""

    OPENING = auto()
    READY = auto()
    NO_FORMAT = auto()
    UNFINISHED = auto()
    LONG_AGO = auto()
    LIVE = auto()


class CardView(NamedTuple):
    """The card. Instants are aware and local.

    `start` and `chairs` are tonight's; `last_alive` is for what was interrupted; `part` counts from 1 for what is live.
    `start_waits`: Start was pressed before the group was open. `night`: what the series says of it, and why.
    """

    kind: CardKind = CardKind.OPENING
    title: str = ""
    minutes: int = 0
    parts: int = 0
    chairs: int = 0
    start: datetime | None = None
    last_alive: datetime | None = None
    part: int = 0
    part_title: str = ""
    start_waits: bool = False
    night: NightView | None = None


class RowsView(NamedTuple):
    """The rows before the start; None leaves a row out. `meeting_min`: from now to tonight's planned end."""

    screens: int | None = None
    sound: SoundState | None = None
    power: PowerState | None = None
    stays_awake: bool | None = None
    meeting_min: int = 0
    room_open: bool = False
    getting_ready: ChecklistView | None = None
    fillings: FillingsView | None = None

    @property
    def tells_anything(self) -> bool:
        """Whether there is a row to show."""
        told = (self.getting_ready, self.fillings, self.screens, self.sound, self.power, self.stays_awake)
        return any(one is not None for one in told)


class WaitingView(NamedTuple):
    """Small things waiting: the days of unchecked counts, newest first; a second way in; nothing kept tonight."""

    today: date
    to_check: tuple[date, ...] = ()
    second_way: bool = False
    nothing_kept: bool = False
