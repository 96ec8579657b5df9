# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tonight's format asks to be filled in: fields to type in before the meeting, and the format filled with them.

Typing is kept when the hand rests, and when the fields close. Deliberately not here: what is known without being typed
and what is said where nothing is known; both are given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.fillings import Filling, Fillings, Missing, for_meeting, missing
from facilitator.domain.formats import MeetingFormat, PartKind
from facilitator.domain.ids import new_id
from facilitator.domain.placeholders import DATE, asked
from facilitator.ui.viewmodels.kept_changes import KeptChanges

if TYPE_CHECKING:
    from facilitator.services.ports import OpenGroup
    from facilitator.ui.viewmodels.courier import Courier


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. `is_own`: it is kept for every meeting. `otherwise`: what is read while it is blank.

    `texts`: titles and words of readings in this format, to choose from; only for a slot (`is_reading`).
    """

    name: str
    words: str
    otherwise: str = ""
    is_own: bool = False
    is_reading: bool = False
    texts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FillingsView:
    """All that tonight's format asks for, in its order, and what of it is missing."""

    fields: tuple[Field, ...] = ()
    missing: tuple[Missing, ...] = ()


class FillingsViewModel(QObject):
    """`shown` carries a FillingsView whenever it changes, `trouble` what kept a change from the disk."""

    shown = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        group: OpenGroup,
        courier: Courier,
        fillings: Fillings,
        known: Callable[[date], Mapping[str, str]],
        otherwise: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._kept = KeptChanges(fillings, courier, group.fillings.save)
        self._kept.saved_changed.connect(self._note_saved)
        self._kept.refused.connect(self._tell_refused)
        self._is_told = False
        self._known = known
        self._otherwise = otherwise
        self._found: MeetingFormat | None = None
        self._day = date.min
        self._view: FillingsView | None = None

    # -- what comes in -----------------------------------------------------------------------------------------------

    def follow(self, found: MeetingFormat | None, day: date) -> None:
        """Follow tonight's format, in its wording, and the day of the meeting; what was for an earlier day goes."""
        if (found, day) == (self._found, self._day):
            return
        self._found, self._day = found, day
        self._kept.note(self._kept.value.fresh(day))
        self.look()

    def look(self) -> None:
        """Tell what has changed: places and days have other names now, perhaps."""
        view = self._see()
        if view != self._view:
            self._view = view
            self.shown.emit(view)

    def show_now(self) -> None:
        """Tell everything again, for a view that has just been made."""
        self._view = None
        self.look()

    # -- what is asked -----------------------------------------------------------------------------------------------

    def change(self, field: Field, words: str) -> None:
        """Fill something in; blank words leave it open."""
        day = None if field.is_own else self._day
        filling = Filling(new_id(), field.name, words, day, field.is_reading)
        self._kept.note(self._kept.value.with_words(filling))
        self.look()

    def flush(self) -> None:
        """Keep what was typed; what the disk refuses is tried again."""
        self._kept.flush()

    def fill(self, found: MeetingFormat, day: date, known: Mapping[str, str] | None = None) -> MeetingFormat:
        """Give a format as it is read on this day; `known`: of this one meeting, in place of what the day tells."""
        return for_meeting(found, self._kept.value, day, self._known(day) if known is None else known, self._otherwise)

    def fill_for_any_day(self, found: MeetingFormat) -> MeetingFormat:
        """Give a format with what is the same in every meeting; the rest is said without naming it."""
        return for_meeting(found, self._kept.value, date.min, {}, self._otherwise)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _note_saved(self) -> None:
        if self._kept.saved:
            self._is_told = False

    def _tell_refused(self, trouble: BaseException) -> None:
        if not self._is_told:
            self._is_told = True
            self.trouble.emit(trouble)

    def _see(self) -> FillingsView:
        found, day = self._found, self._day
        if found is None:
            return FillingsView()
        values, readings = self._kept.value.values(day), self._kept.value.readings(day)
        slots = tuple(dict.fromkeys(part.slot for part in found.parts if part.slot))
        fields = [Field(slot, readings.get(slot, ""), is_reading=True, texts=_texts(found, slot)) for slot in slots]
        known = self._known(day)
        fields += [
            Field(name, values.get(name, ""), known.get(name) or self._otherwise(name), name in found.asks_for)
            for name in asked(found)
            if name != DATE
        ]
        return FillingsView(tuple(fields), missing(found, self._kept.value, day, known))


def _texts(found: MeetingFormat, slot: str) -> tuple[tuple[str, str], ...]:
    """Give the readings that stand in this format, other than the ones with this slot's own words."""
    return tuple(
        (part.title, part.words)
        for part in found.parts
        if part.kind is PartKind.READING and part.words.strip() and part.slot != slot
    )
