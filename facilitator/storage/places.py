# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the group meets, with its checklists, as typed rows and back."""

from __future__ import annotations

from collections import defaultdict

from facilitator.domain.errors import NewerVault
from facilitator.domain.places import ChecklistItem, Moment, Place, Places
from facilitator.storage.engine import Database
from facilitator.storage.kept_rows import Values, keep_rows, living
from facilitator.storage.tables import ChecklistItemRow, PlaceRow


class SqlPlaces:
    """The places port on an opened vault. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Places:
        """Give all places; none when none were kept. Raises NewerVault for a word of a later version."""
        with self._database.session() as session:
            rows = living(session, PlaceRow)
            if not rows:
                return Places()
            lists: defaultdict[tuple[str, Moment], list[ChecklistItem]] = defaultdict(list)
            try:
                for item in living(session, ChecklistItemRow):
                    lists[item.place_id, Moment(item.moment)].append(ChecklistItem(item.row_id, item.words))
            except ValueError as unknown:
                raise NewerVault("moment") from unknown
            tonight = next((row.row_id for row in rows if row.tonight), "")
            return Places(tuple(_to_domain(row, lists) for row in rows), tonight)

    def save(self, places: Places) -> None:
        """Keep them all."""
        with self._database.session() as session:
            rows = {place.place_id: _values(place, at, places) for at, place in enumerate(places.places)}
            keep_rows(session, PlaceRow, rows)
            keep_rows(session, ChecklistItemRow, _item_values(places))


def _to_domain(row: PlaceRow, lists: defaultdict[tuple[str, Moment], list[ChecklistItem]]) -> Place:
    return Place(
        place_id=row.row_id,
        label=row.label,
        address=row.address,
        way_in=row.way_in,
        first_aid=row.first_aid,
        before=tuple(lists[row.row_id, Moment.BEFORE]),
        after=tuple(lists[row.row_id, Moment.AFTER]),
    )


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
