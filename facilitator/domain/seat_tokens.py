# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens instead of numbers: another way to show a seat, a colour with a name and a shape. Pure values, nothing kept.

The names are made in the user interface; a colour never stands alone, for some see few colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from facilitator.domain.waiting_line import MOST_CHAIRS, ONLINE, SOMEONE, is_online


class Colour(Enum):
    """Colours that have a short name in most languages, in the order in which they are handed out."""

    RED = "red"
    BLUE = "blue"
    YELLOW = "yellow"
    GREEN = "green"
    WHITE = "white"
    BLACK = "black"
    ORANGE = "orange"
    PURPLE = "purple"
    BROWN = "brown"
    PINK = "pink"
    GREY = "grey"
    TURQUOISE = "turquoise"


class Shape(Enum):
    """What is drawn in a colour, when there are more chairs than colours."""

    DISC = "disc"
    SQUARE = "square"
    TRIANGLE = "triangle"
    STAR = "star"
    HEART = "heart"
    MOON = "moon"
    DROP = "drop"
    LEAF = "leaf"
    BELL = "bell"


@dataclass(frozen=True, slots=True)
class SeatToken:
    """A colour and a shape: the red disc is seat 1. `online`: it lies on the table of those who are not in the room."""

    colour: Colour
    shape: Shape = Shape.DISC
    online: bool = False


_COLOURS, _SHAPES = tuple(Colour), tuple(Shape)


def token_of(seat: int) -> SeatToken | None:
    """Give a seat's token; None for somebody without a number. Twelve colours of a shape, then the next shape.

    Raises ValueError for a number that no seat has.
    """
    number = seat - ONLINE if is_online(seat) else seat
    if not SOMEONE <= number <= MOST_CHAIRS:
        raise ValueError(f"seat {seat}")
    if number == SOMEONE:
        return None
    shape, colour = divmod(number - 1, len(_COLOURS))
    return SeatToken(_COLOURS[colour], _SHAPES[shape], is_online(seat))


def seat_of(token: SeatToken) -> int:
    """Give the seat that has this token; it may be above what a room can hold."""
    number = _SHAPES.index(token.shape) * len(_COLOURS) + _COLOURS.index(token.colour) + 1
    return ONLINE + number if token.online else number
