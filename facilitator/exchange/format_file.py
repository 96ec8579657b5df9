# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a format file, as `docs/formats.md` describes it, and tells all that is wrong with one.

Deliberately not here: which files there are (`services/library.py`, `cli.py`) and what may be read at all
(`gate.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import (
    MeetingFormat,
    MeetingKind,
    Part,
)
from facilitator.domain.placeholders import KNOWN_NAMES, LONGEST_NAME, MOST_OWN_NAMES, plain_name
from facilitator.domain.sentences import told
from facilitator.exchange.checked_table import CheckedTable, Problems
from facilitator.exchange.condition_table import tell_first
from facilitator.exchange.gate import UnfitText, admit
from facilitator.exchange.part_table import ID, ID_SHAPE, UNKNOWN, read_part
from facilitator.exchange.toml_source import read_toml

SCHEMA = 1
_MOST_PARTS = 200
_MOST_WORDINGS = 8
_MOST_VERSION = 1_000_000
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_LICENCE = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_WORDING = re.compile(r"[a-z0-9-]{1,40}")


def read_format(given: str | bytes, source: str) -> MeetingFormat:
    """Read a format; `source` names the file in what is told.

    Raises FormatHasProblems with everything that is wrong, each with its line and one plain sentence.
    """
    try:
        values, lines = read_toml(admit(given))
    except UnfitText as unfit:
        raise FormatHasProblems(source, (FormatProblem(unfit.line, unfit.sentence),)) from unfit
    return read_values(values, Problems(lines), source)


def read_values(values: dict[str, Any], problems: Problems, source: str) -> MeetingFormat:
    """Read a format from the keys and values of such a file, wherever they stood; raises as `read_format` does."""
    read = _read_whole(CheckedTable(values, (), problems))
    if read is None or problems.found():
        raise FormatHasProblems(source, problems.found())
    return read


def _read_whole(table: CheckedTable) -> MeetingFormat | None:
    schema = table.whole("schema", 1, 1_000_000)
    if schema is not None and schema != SCHEMA:
        # Nothing else is judged: a newer page may have new rules for every key.
        table.tell(
            "schema",
            told(
                "This file was made by a newer Facilitator (schema {schema}); this one reads {reads}.",
                schema=schema,
                reads=SCHEMA,
            ),
        )
        return None
    format_id = table.matching("id", 60, ID, ID_SHAPE)
    title = table.text("title", 60)
    summary = table.text("summary", 90, wanted=False)
    version = table.whole("version", 1, _MOST_VERSION, default=1)
    kind = table.choice("kind", MeetingKind, MeetingKind.OTHER)
    minutes = table.whole("minutes", 5, 480)
    language = table.matching(
        "language", 35, _LANGUAGE, told('“language” is a language code, such as "en" or "pt-BR".')
    )
    table.matching("licence", 60, _LICENCE, told('“licence” is an SPDX name, such as "CC0-1.0".'))
    wordings = table.names(
        "wordings", _MOST_WORDINGS, _WORDING, told("Each of the “wordings” has only small letters, digits and -.")
    )
    asks_for = _read_own_names(table)
    rows = table.rows("parts", _MOST_PARTS)
    parts = [read_part(row, wordings) for row in rows]
    table.refuse_the_rest()
    _tell_same_ids(rows, parts)
    _tell_sum(table, minutes, parts)
    _tell_fixed_starts(rows, parts)
    if parts:
        tell_first(rows[0], parts[0].when)
    return MeetingFormat(
        format_id=format_id,
        title=title,
        summary=summary,
        language=language,
        parts=tuple(parts),
        wordings=wordings,
        version=version or 1,
        kind=kind or MeetingKind.OTHER,
        asks_for=asks_for,
    )


def _read_own_names(table: CheckedTable) -> tuple[str, ...]:
    names = table.texts("placeholders", MOST_OWN_NAMES, LONGEST_NAME)
    for name in names:
        if plain_name(name) != name:
            table.tell(
                "placeholders", told("Each name in “placeholders” starts with a small letter, and has no braces.")
            )
        elif name in KNOWN_NAMES:
            table.tell("placeholders", told("“{name}” is known to every format, so it is none of your own.", name=name))
        else:
            continue
        return ()
    if len(set(names)) != len(names):
        table.tell("placeholders", told("One name stands twice in “placeholders”."))
    return names


def _tell_same_ids(rows: Sequence[CheckedTable], parts: list[Part]) -> None:
    seen: set[str] = set()
    for row, part in zip(rows, parts, strict=True):
        if part.part_id and part.part_id in seen:
            row.tell("id", told("An earlier part has the id “{part_id}” already.", part_id=part.part_id))
        seen.add(part.part_id)


def _tell_sum(table: CheckedTable, minutes: int | None, parts: list[Part]) -> None:
    planned = [part.minutes for part in parts]
    if minutes is None or not parts or UNKNOWN in planned:
        return
    whole = sum(part.minutes for part in parts if not part.waits)
    if whole != minutes:
        table.tell(
            "minutes",
            told("“minutes” says {minutes}, and the parts add up to {sum}.", minutes=minutes, sum=whole),
        )


def _tell_fixed_starts(rows: Sequence[CheckedTable], parts: list[Part]) -> None:
    """A start before the end has to be the one that the minutes give, or the plan could never be kept."""
    rest = 0
    for place in range(len(parts) - 1, -1, -1):
        row, part = rows[place], parts[place]
        rest += 0 if part.waits else max(part.minutes, 0)
        for key in ("before_end", "at_clock"):
            if key in row and place == 0:
                row.tell(key, told("The first part starts with the meeting, so it has no “{key}”.", key=key))
        known = UNKNOWN not in [later.minutes for later in parts[place:]]
        if part.before_end_min is not None and place > 0 and known and part.before_end_min != rest:
            row.tell(
                "before_end",
                told(
                    "“before_end” says {before_end_min}, and from this part on the minutes add up to {rest}.",
                    before_end_min=part.before_end_min,
                    rest=rest,
                ),
            )
