# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How large letters must be to be read from the last chair: ux.md 3.7. Pure geometry."""

from __future__ import annotations

import math
from enum import Enum

COMFORTABLE_ARC_MIN = 16.0
FLOOR_ARC_MIN = 10.0
"""Below this visual angle many people cannot read at all."""
CAPITAL_EM = 0.71
"""The height of a capital letter, in sizes of its type."""
LINES = 1080
INCH_M = 0.0254
DISTANCES_M = (3, 5, 8, 12)
READING_SIZES_PX = (56, 64, 72, 84, 96, 110, 128, 144, 168)
"""Sizes of letters that can be chosen for readings, in px of a picture of 1080 lines."""


class RoomPicture(Enum):
    """What the room looks at: a television by its diagonal, or a picture on the wall by its height."""

    TV_32 = "tv_32"
    TV_43 = "tv_43"
    TV_55 = "tv_55"
    WALL_120 = "wall_120"
    WALL_150 = "wall_150"

    @property
    def height_m(self) -> float:
        """How high the picture is, in metres; televisions are 16 to 9."""
        if self is RoomPicture.WALL_120:
            return 1.2
        if self is RoomPicture.WALL_150:
            return 1.5
        inches = {RoomPicture.TV_32: 32, RoomPicture.TV_43: 43, RoomPicture.TV_55: 55}[self]
        return inches * INCH_M * 9 / math.hypot(16, 9)


def letters_px(picture: RoomPicture, distance_m: float, arc_min: float = COMFORTABLE_ARC_MIN) -> int:
    """Tell how large letters must be, in px of a picture of 1080 lines, to fill this angle from this far away."""
    capital_m = distance_m * math.tan(math.radians(arc_min / 60))
    return round(capital_m / picture.height_m * LINES / CAPITAL_EM)


def is_hard_to_read(picture: RoomPicture, distance_m: float, reading_px: int) -> bool:
    """Tell whether letters so large fall below the floor from the last chair."""
    return reading_px < letters_px(picture, distance_m, FLOOR_ARC_MIN)
