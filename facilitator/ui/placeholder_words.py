# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is filled into words to say: how each name is called, and what is read aloud where nobody has filled it in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from facilitator.domain.placeholders import DATE, NEXT_MEETING, PLACE, READING, TOPIC
from facilitator.ui.texts import day_words, fill_in

if TYPE_CHECKING:
    from facilitator.domain.fillings import Missing
    from facilitator.domain.places import Places

translate = QCoreApplication.translate


def known_values(day: date, places: Places) -> Mapping[str, str]:
    """Give what is known without being typed: the day of the meeting, and what the group calls tonight's place.

    While there is one place only, its name says nothing to those who stand in it.
    """
    several = places.tonight is not None and len(places.places) > 1
    label = places.tonight.label if several and places.tonight is not None else ""
    return {DATE: day_words(day), PLACE: label}


def said_otherwise(name: str) -> str:
    """Give what is read aloud in the place of a name that nobody has filled in."""
    known = {
        DATE: translate("Placeholders", "today"),
        TOPIC: translate("Placeholders", "the topic", "read aloud while no topic is known"),
        READING: translate("Placeholders", "tonight's reading"),
        NEXT_MEETING: translate("Placeholders", "our next meeting"),
        PLACE: translate("Placeholders", "our usual place"),
    }
    return known.get(name) or fill_in(translate("Placeholders", "the {name}", "a name of the group's own"), name=name)


def field_words(name: str) -> str:
    """Name a field in which something is filled in; a name of the group's own begins with a capital there."""
    return {
        DATE: translate("Placeholders", "Date"),
        TOPIC: translate("Placeholders", "Topic"),
        READING: translate("Placeholders", "What the reading is called"),
        NEXT_MEETING: translate("Placeholders", "Next meeting"),
        PLACE: translate("Placeholders", "Place"),
    }.get(name, name[:1].upper() + name[1:])


def missing_words(missing: tuple[Missing, ...]) -> str:
    """Say in the list before a meeting what is still to be filled in."""
    if not missing:
        return translate("Placeholders", "Everything that is read aloud is filled in.")
    first = missing[0]
    if len(missing) > 1:
        return translate("Placeholders", "The words ask for %n things.", "", len(missing))
    if first.is_reading:
        return fill_in(translate("Placeholders", "“{part}” has no text for tonight yet."), part=first.part)
    whole = {
        DATE: translate("Placeholders", "“{part}” asks for the date."),
        TOPIC: translate("Placeholders", "“{part}” asks for a topic."),
        READING: translate("Placeholders", "“{part}” asks what the reading is called."),
        NEXT_MEETING: translate("Placeholders", "“{part}” asks when you meet next."),
        PLACE: translate("Placeholders", "“{part}” asks for the place."),
    }.get(first.name) or translate("Placeholders", "“{part}” asks for this: {name}.")
    return fill_in(whole, part=first.part, name=first.name)
