# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a seat is called: by its number, as someone, online, or by the colour of a token. Never by a name.

The first twelve tokens are told by their colour alone; where there are more, the shape is said as well.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain.seat_tokens import Colour, Shape, token_of
from facilitator.domain.waiting_line import ONLINE, SOMEONE, has_number, is_online
from facilitator.ui.texts import fill_in

translate = QCoreApplication.translate


def is_plain(seat: int, *, tokens: bool) -> bool:
    """Tell whether a seat is called by its number in the room, and by nothing else."""
    return has_number(seat) and not is_online(seat) and not tokens


def seat_name(seat: int, *, tokens: bool = False) -> str:
    """Name a seat as it begins a sentence: "Seat 4", "Someone", "Online 3", "Red"."""
    number = seat - ONLINE if is_online(seat) else seat
    if number == SOMEONE:
        return translate("Seat", "Someone online") if is_online(seat) else translate("Seat", "Someone")
    if tokens:
        return _token_name(seat)
    if is_online(seat):
        return fill_in(translate("Seat", "Online {number}", "a place in the line of those online"), number=number)
    return fill_in(translate("Seat", "Seat {seat}"), seat=seat)


def chip_words(seat: int, *, tokens: bool = False) -> str:
    """Say on a chip whose it is: the bare number where that is enough."""
    return str(seat) if is_plain(seat, tokens=tokens) else seat_name(seat, tokens=tokens)


def _token_name(seat: int) -> str:
    token = token_of(seat)
    assert token is not None
    colour = _colours()[token.colour]
    if token.shape is not Shape.DISC:
        both = translate("Seat", "{colour}, {shape}", "a token, by its colour and its shape")
        colour = fill_in(both, colour=colour, shape=_shapes()[token.shape])
    if not token.online:
        return colour
    return fill_in(translate("Seat", "Online: {token}", "a token of somebody online"), token=colour)


def _colours() -> dict[Colour, str]:
    return {
        Colour.RED: translate("Seat", "Red"),
        Colour.BLUE: translate("Seat", "Blue"),
        Colour.YELLOW: translate("Seat", "Yellow"),
        Colour.GREEN: translate("Seat", "Green"),
        Colour.WHITE: translate("Seat", "White"),
        Colour.BLACK: translate("Seat", "Black"),
        Colour.ORANGE: translate("Seat", "Orange"),
        Colour.PURPLE: translate("Seat", "Purple"),
        Colour.BROWN: translate("Seat", "Brown"),
        Colour.PINK: translate("Seat", "Pink"),
        Colour.GREY: translate("Seat", "Grey"),
        Colour.TURQUOISE: translate("Seat", "Turquoise"),
    }


def _shapes() -> dict[Shape, str]:
    return {
        Shape.DISC: translate("Seat", "disc"),
        Shape.SQUARE: translate("Seat", "square"),
        Shape.TRIANGLE: translate("Seat", "triangle"),
        Shape.STAR: translate("Seat", "star"),
        Shape.HEART: translate("Seat", "heart"),
        Shape.MOON: translate("Seat", "moon"),
        Shape.DROP: translate("Seat", "drop"),
        Shape.LEAF: translate("Seat", "leaf"),
        Shape.BELL: translate("Seat", "bell"),
    }
