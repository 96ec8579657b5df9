# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A group's own numbers, words, places and lists, made up."""

from __future__ import annotations

from datetime import date

from facilitator.domain.places import ChecklistItem, Place, Places
from facilitator.domain.safety import CardKind, HelpNumber, NumberKind, OwnWords, Protocol, SafetyBook


def some_id(number: int) -> str:
    return f"{number:032x}"


def a_book() -> SafetyBook:
    """A crisis line tried in September, an emergency number nobody has tried, own words on one card."""
    numbers = (
        HelpNumber(some_id(1), NumberKind.CRISIS_LINE, "555 0100", "Night line", date(2026, 9, 3)),
        HelpNumber(some_id(2), NumberKind.EMERGENCY, "555 0111"),
    )
    own = OwnWords(some_id(3), CardKind.DISRUPTIVE, "Breathe out.\nAsk for a break.")
    return SafetyBook(Protocol.LISTEN, numbers, (own,))


def some_places() -> Places:
    hall = Place(
        some_id(11),
        "Town hall",
        "12 Mill Lane\nSpringfield",
        "Side door, first floor",
        "First-aid box: kitchen",
        (ChecklistItem(some_id(21), "Chairs in a circle"), ChecklistItem(some_id(22), "The key")),
        (ChecklistItem(some_id(23), "Lights off"),),
    )
    return Places((hall, Place(some_id(12), "Library")), some_id(11))
