# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the group meets, with its checklists. Read through the driver (decision 0013), written as typed rows."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from facilitator.domain.errors import NewerVault
from facilitator.domain.places import ChecklistItem, Moment, Place, Places
from facilitator.storage.engine import Database

if TYPE_CHECKING:
    from facilitator.storage.kept_rows import Values

PLACES = """
SELECT row_id, label, address, way_in, first_aid, tonight FROM place WHERE deleted = 0 ORDER BY position, row_id
"""
ITEMS = "SELECT row_id, place_id, moment, words FROM checklist_item WHERE deleted = 0 ORDER BY position, row_id"


class SqlPlaces:
    """The places port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Places:
        """Give all places; none when none were kept. Raises NewerVault for a word of a later version."""
        rows = self._database.ask(PLACES)
        if not rows:
            return Places()
        lists: defaultdict[tuple[str, Moment], list[ChecklistItem]] = defaultdict(list)
        try:
            for row_id, place_id, moment, words in self._database.ask(ITEMS):
                lists[place_id, Moment(moment)].append(ChecklistItem(row_id, words))
        except ValueError as unknown:
            raise NewerVault("moment") from unknown
        places = []
        for row_id, label, address, way_in, first_aid, _ in rows:
            before, after = (tuple(lists[row_id, moment]) for moment in (Moment.BEFORE, Moment.AFTER))
            places.append(Place(row_id, label, address, way_in, first_aid, before, after))
        return Places(tuple(places), next((row[0] for row in rows if row[5]), ""))

    def save(self, places: Places) -> None:
        """Keep them all."""
        from facilitator.storage.kept_rows import keep_rows
        from facilitator.storage.tables import ChecklistItemRow, PlaceRow

        with self._database.session() as session:
            rows = {place.place_id: _values(place, at, places) for at, place in enumerate(places.places)}
            keep_rows(session, PlaceRow, rows)
            keep_rows(session, ChecklistItemRow, _item_values(places))


def _values(place: Place, position: int, places: Places) -> Values:
    return {
        "position": position,
        "tonight": place.place_id == places.tonight_id,
        "label": place.label,
        "address": place.address,
        "way_in": place.way_in,
        "first_aid": place.first_aid,
    }


def _item_values(places: Places) -> dict[str, Values]:
    return {
        item.item_id: {"position": position, "place_id": place.place_id, "moment": moment.value, "words": item.words}
        for place in places.places
        for moment in Moment
        for position, item in enumerate(place.items(moment))
    }
