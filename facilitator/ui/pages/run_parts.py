# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts list of Run in words: what each row shows, and what a screen reader says of it."""

from __future__ import annotations

from dataclasses import replace

from facilitator.ui.role_words import role_words
from facilitator.ui.texts import fill_in, minutes_words
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.meeting_views import PartRow as RowView
from facilitator.ui.viewmodels.meeting_views import RowState
from facilitator.ui.widgets.parts_list import PartRow, PartsList


class RunParts(PartsList):
    """A press on a row asks to look at that part's words; the meeting stays where it is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Parts of the meeting"))

    def render_parts(self, rows: tuple[RowView, ...]) -> None:
        """Show all parts."""
        self.set_rows([self._row(row, place, len(rows)) for place, row in enumerate(rows)])

    def _row(self, row: RowView, place: int, of: int) -> PartRow:
        shown = self._shown(row, place, of)
        if row.lead is None:
            return shown
        lead = fill_in(self.tr("{role} leads", "who leads from this part on"), role=role_words(row.lead))
        return replace(shown, lead=lead, spoken=f"{lead}. {shown.spoken}")

    def _shown(self, row: RowView, place: int, of: int) -> PartRow:
        minutes = minutes_words(row.minutes)
        if row.waits:
            spoken = self.tr("{number} of {parts}, {part}, waits")
            words = fill_in(spoken, number=place + 1, parts=of, part=row.title)
            waits = self.tr("waits", "a part that comes when something is so in the room")
            return PartRow(row.title, waits, "waits", words)
        if row.left_out:
            spoken = self.tr("{number} of {parts}, {part}, left out")
            words = fill_in(spoken, number=place + 1, parts=of, part=row.title)
            return PartRow(row.title, self.tr("left out", "a part that is not held tonight"), "left", words)
        if row.state is RowState.DONE:
            spoken = self.tr("{number} of {parts}, {part}, done")
            words = fill_in(spoken, number=place + 1, parts=of, part=row.title)
            return PartRow(row.title, self.tr("done", "a part that is over"), "done", words)
        if row.state is RowState.NOW:
            spoken = self.tr("{number} of {parts}, {part}, {minutes}, now")
            words = fill_in(spoken, number=place + 1, parts=of, part=row.title, minutes=minutes)
            return PartRow(row.title, minutes, "now", words)
        words = self.tr("{number} of {parts}, {part}, {minutes}")
        words = fill_in(words, number=place + 1, parts=of, part=row.title, minutes=minutes)
        return PartRow(row.title, str(row.minutes), "next", words)
