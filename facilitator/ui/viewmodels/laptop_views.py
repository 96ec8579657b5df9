# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the laptop stands before a meeting: sound and battery, as frozen values. They come after the first paint."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Silence(Enum):
    """Why no bell would be heard. The values are those of `ui/sounds.py`."""

    NO_DEVICE = "no_device"
    SWITCHED_OFF = "switched_off"
    MUTED = "muted"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class SoundState:
    """How bells would sound: volume 0 to 100, whether shares end with one, or why nothing is heard."""

    volume: int
    bell_for_shares: bool
    silence: Silence | None = None


@dataclass(frozen=True, slots=True)
class PowerState:
    """The battery: percent, about how many minutes it lasts (None: not known), and whether the charger is in."""

    percent: int
    minutes_left: int | None
    plugged_in: bool
