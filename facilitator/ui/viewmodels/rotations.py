# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of the open series that go round: written, named, and put right where they stand.

Whatever is changed, what is due stays due unless it is asked for otherwise. Deliberately not here: how a list goes on
with the meetings that were held (`domain/series.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from facilitator.domain.ids import new_id
from facilitator.domain.series import MOST_ITEM, MOST_ITEMS, MOST_NAME, MOST_ROTATIONS, Rotation, Series

if TYPE_CHECKING:
    from facilitator.ui.viewmodels.nights import Nights


class PutSeries(Protocol):
    """Settles a changed series; `typing`: the field that is being typed in, None for a change of its own."""

    def __call__(self, series: Series, *, typing: object = None) -> None: ...


class Rotations:
    """Changes the lists of the series that `editing` gives; without one nothing happens."""

    def __init__(
        self, editing: Callable[[], Series | None], nights: Nights, now_local: Callable[[], datetime], put: PutSeries
    ) -> None:
        self._editing = editing
        self._nights = nights
        self._now_local = now_local
        self._put = put

    def due(self) -> tuple[int, ...]:
        """Tell for each list the place of what is due, from 0."""
        series = self._editing()
        if series is None:
            return ()
        asked = self._nights.choosing()
        return tuple(one.place_after(asked.held_since(series, one)) for one in series.rotations)

    def add(self, name: str, items: tuple[str, ...] = ()) -> None:
        """Begin a list."""
        series = self._editing()
        if series is not None and len(series.rotations) < MOST_ROTATIONS:
            self._put_rotation(Rotation(new_id(), name[:MOST_NAME], items, self._now()))

    def rename(self, rotation_id: str, typed: str) -> None:
        """Call a list by this name; never empty."""
        rotation, name = self._rotation(rotation_id), typed.strip()[:MOST_NAME]
        if rotation is not None and name and name != rotation.name:
            self._put_rotation(replace(rotation, name=name), typing=("name", rotation_id))

    def write(self, rotation_id: str, typed: str) -> None:
        """Let the items of a list be these lines. What is due stays in its place."""
        rotation = self._rotation(rotation_id)
        lines = (" ".join(line.split())[:MOST_ITEM].strip() for line in typed.splitlines())
        items = tuple(line for line in lines if line)[:MOST_ITEMS]
        if rotation is not None and items != rotation.items:
            at = min(self._place(rotation), max(len(items) - 1, 0))
            self._put_rotation(replace(rotation, items=items, at=at, since=self._now()), typing=("items", rotation_id))

    def set_due(self, rotation_id: str, place: int) -> None:
        """Let this item be due next, from 0; past the end it begins anew, before the beginning at the end."""
        rotation = self._rotation(rotation_id)
        if rotation is not None and rotation.items:
            self._put_rotation(replace(rotation, at=place % len(rotation.items), since=self._now()))

    def skip(self, rotation_id: str) -> None:
        """Leave out the item that is due."""
        self._step(rotation_id, 1)

    def repeat(self, rotation_id: str) -> None:
        """Take the item before once more."""
        self._step(rotation_id, -1)

    def set_around(self, rotation_id: str, around: bool) -> None:
        """Begin a list anew after its last item, or stay there."""
        rotation = self._rotation(rotation_id)
        if rotation is not None and rotation.around != around:
            self._put_rotation(replace(rotation, around=around, at=self._place(rotation), since=self._now()))

    def remove(self, rotation_id: str) -> None:
        """Take a list away."""
        series = self._editing()
        if series is not None:
            kept = tuple(one for one in series.rotations if one.rotation_id != rotation_id)
            self._put(replace(series, rotations=kept))

    def _step(self, rotation_id: str, by: int) -> None:
        rotation = self._rotation(rotation_id)
        if rotation is not None:
            self.set_due(rotation_id, self._place(rotation) + by)

    def _rotation(self, rotation_id: str) -> Rotation | None:
        series = self._editing()
        found = () if series is None else series.rotations
        return next((one for one in found if one.rotation_id == rotation_id), None)

    def _place(self, rotation: Rotation) -> int:
        series = self._editing()
        if series is None:
            return rotation.at
        return rotation.place_after(self._nights.choosing().held_since(series, rotation))

    def _put_rotation(self, rotation: Rotation, *, typing: object = None) -> None:
        series = self._editing()
        if series is not None:
            self._put(series.with_rotation(rotation), typing=typing)

    def _now(self) -> datetime:
        return self._now_local().astimezone(UTC).replace(second=0, microsecond=0)
