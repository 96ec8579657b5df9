# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a format out of a table: each row a part, its columns chosen by a person, or guessed by their headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from facilitator.domain.blocks import Table
from facilitator.services.guessing import MOST_MINUTES, Said, read_heading
from facilitator.services.parts_from_document import Draft, FoundFormat, format_from_drafts

_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("part", "title", "item", "agenda", "what", "topic", "section", "activity", "name"),
    "minutes": ("minute", "min", "duration", "length", "how long", "time", "mins"),
    "words": ("words", "script", "text", "say", "description", "detail", "content"),
    "for_you": ("for you", "note", "leader", "remark", "comment"),
}
_WHOLE = re.compile(r"(\d{1,3})(?:[.,]0+)?")
_HOURS_MINUTES = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column (from 0) holds what; None: none does. `has_head`: the first row names the columns."""

    title: int | None = None
    minutes: int | None = None
    words: int | None = None
    for_you: int | None = None
    has_head: bool = True


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table that a file holds, and what its columns seem to mean."""

    table: Table
    source: str
    columns: Columns


def guess_columns(table: Table) -> Columns:
    """Guess by the names in the first row; without any that is known, by what stands below."""
    head = [cell.casefold().strip() for cell in table.rows[0]] if table.rows else []
    found: dict[str, int] = {}
    for meaning, names in _NAMES.items():
        for name in names:
            place = next((at for at, cell in enumerate(head) if name in cell and at not in found.values()), None)
            if place is not None:
                found[meaning] = place
                break
    if found and not any(_minutes(cell) for cell in head):
        columns = Columns(found.get("title"), found.get("minutes"), found.get("words"), found.get("for_you"))
        return _filled(columns, table)
    return _by_content(table)


def format_from_table(table: Table, columns: Columns, title: str, source: str, language: str) -> FoundFormat:
    """Make a format; rows without a title and minutes carry on the words before. Raises FormatHasProblems."""
    drafts: list[Draft] = []
    for row in table.rows[1 if columns.has_head else 0 :]:
        named, minutes = _cell(row, columns.title), _minutes(_cell(row, columns.minutes))
        words, for_you = _cell(row, columns.words), _cell(row, columns.for_you)
        if named or minutes or not drafts:
            if not (named or minutes or words):
                continue
            said = read_heading(named)
            drafts.append(
                Draft(Said(said.title, minutes or said.minutes, said.starts), [words], for_you=for_you[:2000])
            )
        elif words:
            drafts[-1].words.append(words)
    return format_from_drafts(drafts, title, source, language)


def _filled(columns: Columns, table: Table) -> Columns:
    """Without a column of titles, the first that is left is one."""
    if columns.title is not None:
        return columns
    taken = {columns.minutes, columns.words, columns.for_you}
    free = next((at for at in range(table.width) if at not in taken), None)
    return Columns(free, columns.minutes, columns.words, columns.for_you, columns.has_head)


def _by_content(table: Table) -> Columns:
    def share(at: int) -> float:
        cells = [row[at] for row in table.rows if row[at].strip()]
        return sum(_minutes(cell) is not None for cell in cells) / len(cells) if cells else 0.0

    minutes = next((at for at in range(table.width) if share(at) > 0.6), None)
    rest = [at for at in range(table.width) if at != minutes]
    longest = sorted(rest, key=lambda at: sum(len(row[at]) for row in table.rows))
    words = longest[-1] if len(rest) > 1 else None
    title = next((at for at in rest if at != words), None)
    return Columns(title, minutes, words, None, has_head=False)


def _cell(row: tuple[str, ...], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""


def _minutes(cell: str) -> int | None:
    """Read "5", "5.0", "0:05" (hours and minutes), "0:05:00", "5 min"."""
    plain = cell.strip()
    if found := _WHOLE.fullmatch(plain):
        return int(found.group(1)) or None
    if found := _HOURS_MINUTES.fullmatch(plain):
        minutes = int(found.group(1)) * 60 + int(found.group(2))
        # So many hours no part lasts: minutes and seconds were meant.
        return (minutes if minutes <= MOST_MINUTES else int(found.group(1))) or None
    return read_heading(f"x ({plain})").minutes if re.match(r"\d", plain) and len(plain) < 20 else None
