# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words about safety cards, places and their lists. Whole sentences from whole values.

The shipped words of the cards themselves are in `resources/cards/`. Deliberately not here: widgets.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from facilitator.domain.ids import new_id
from facilitator.domain.places import ChecklistItem, Moment, Place, Places
from facilitator.domain.safety import CardNumber, NumberKind, Protocol
from facilitator.ui.texts import fill_in
from facilitator.ui.viewmodels.checklist import ChecklistView

translate = QCoreApplication.translate


def number_kind_words(kind: NumberKind) -> str:
    """Name a kind of service."""
    return {
        NumberKind.EMERGENCY: translate("Safety", "Emergency number"),
        NumberKind.CRISIS_LINE: translate("Safety", "Crisis line"),
        NumberKind.DOCTOR: translate("Safety", "Doctor on call"),
        NumberKind.POISON: translate("Safety", "Poison line"),
        NumberKind.CHILD_PROTECTION: translate("Safety", "Child protection"),
        NumberKind.HOME_VIOLENCE: translate("Safety", "Violence at home"),
        NumberKind.POLICE: translate("Safety", "Police"),
        NumberKind.SAFE_RIDE: translate("Safety", "Safe ride home"),
        NumberKind.OTHER: translate("Safety", "Another helpline"),
    }[kind]


def number_words(number: CardNumber) -> str:
    """Say which service a number reaches: its kind, and its own name if it has one."""
    kind = number_kind_words(number.kind)
    if not number.service:
        return kind
    return fill_in(translate("Safety", "{kind}: {service}"), kind=kind, service=number.service)


def checked_words(checked: date | None, today: date, *, needs_a_look: bool) -> str:
    """Say when a number was last tried, and whether it wants a look."""
    if checked is None:
        return translate("Safety", "Nobody has tried it yet.")
    if checked == today:
        return translate("Safety", "Tried today.")
    pattern = translate("Safety", "d MMMM yyyy", "Qt date pattern for a day with its year")
    day = QLocale().toString(QDate(checked.year, checked.month, checked.day), pattern)
    if needs_a_look:
        return fill_in(translate("Safety", "Last tried on {day}. Check this number."), day=day)
    return fill_in(translate("Safety", "Last tried on {day}."), day=day)


def protocol_words(protocol: Protocol) -> str:
    """Say what a group has agreed to do."""
    if protocol is Protocol.ASK:
        return translate("Safety", "We ask plainly")
    return translate("Safety", "We listen, and don't ask")


def moment_words(moment: Moment) -> str:
    """Name a list."""
    if moment is Moment.BEFORE:
        return translate("Safety", "Getting ready")
    return translate("Safety", "Before you go")


def left_words(view: ChecklistView) -> str:
    """Say what of a list is still to be done: the first two things, and how many more."""
    left = view.left
    if not left:
        return translate("Safety", "All done.")
    if len(left) == 1:
        return fill_in(translate("Safety", "{first}.", "what is still to be done"), first=left[0])
    if len(left) == 2:
        return fill_in(translate("Safety", "{first}; {second}.", "still to be done"), first=left[0], second=left[1])
    more = translate("Safety", "{first}; {second}; and %n more.", "still to be done", len(left) - 2)
    return fill_in(more, first=left[0], second=left[1])


def starter_places() -> Places:
    """Make the one place a group begins with; kept as soon as something is changed."""
    before = (
        translate("Safety", "Key and lights"),
        translate("Safety", "Chairs in a circle"),
        translate("Safety", "Coffee and tea"),
        translate("Safety", "Charger plugged in"),
        translate("Safety", "Do not disturb is on, so no messages show"),
    )
    after = (
        translate("Safety", "Basket counted by two"),
        translate("Safety", "Kettle and lights off"),
        translate("Safety", "Key back in its place"),
    )
    place = Place(new_id(), translate("Safety", "Our place"))
    for moment, words in ((Moment.BEFORE, before), (Moment.AFTER, after)):
        place = place.with_items(moment, (ChecklistItem(new_id(), one) for one in words))
    return Places((place,), place.place_id)
