# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a format file, as `docs/formats.md` describes it, and tells all that is wrong with one.

Deliberately not here: which files there are (`services/library.py`, `cli.py`) and what may be read at all
(`gate.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import (
    Bells,
    CircleDirection,
    MeetingFormat,
    MeetingKind,
    Part,
    PartKind,
    SecondShares,
    SharingOrder,
    SharingRule,
    SilenceRule,
    Wording,
)
from facilitator.exchange.checked_table import CheckedTable, Problems, shown
from facilitator.exchange.gate import UnfitText, admit
from facilitator.exchange.toml_source import read_toml

SCHEMA = 1
_MOST_PARTS = 200
_MOST_WORDINGS = 8
_MOST_VERSION = 1_000_000
_UNKNOWN = -1
_NO_TIME = timedelta()
_SHORTEST_SHARE = timedelta(seconds=10)
_SHORTEST_SILENCE = timedelta(seconds=5)
_SHORTEST_SIGN = timedelta(seconds=1)
_SHORTEST_INTERVAL = timedelta(seconds=30)
_LONGEST_PREPARING = timedelta(minutes=10)
_MOST_STROKES = 3
_LONGEST = timedelta(minutes=240)
_ID = re.compile(r"[a-z0-9-]{1,60}")
_ID_SHAPE = "“id” has only the small letters a to z, digits and -, 60 of them at most."
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
        table.tell("schema", f"This file was made by a newer Facilitator (schema {schema}); this one reads {SCHEMA}.")
        return None
    format_id = table.matching("id", 60, _ID, _ID_SHAPE)
    title = table.text("title", 60)
    summary = table.text("summary", 90, wanted=False)
    version = table.whole("version", 1, _MOST_VERSION, default=1)
    kind = table.choice("kind", MeetingKind, MeetingKind.OTHER)
    minutes = table.whole("minutes", 5, 480)
    language = table.matching("language", 35, _LANGUAGE, '“language” is a language code, such as "en" or "pt-BR".')
    table.matching("licence", 60, _LICENCE, '“licence” is an SPDX name, such as "CC0-1.0".')
    wordings = table.names(
        "wordings", _MOST_WORDINGS, _WORDING, "Each of the “wordings” has only small letters, digits and -."
    )
    rows = table.rows("parts", _MOST_PARTS)
    parts = [_read_part(row, wordings) for row in rows]
    table.refuse_the_rest()
    _tell_same_ids(rows, parts)
    _tell_sum(table, minutes, parts)
    return MeetingFormat(
        format_id=format_id,
        title=title,
        summary=summary,
        language=language,
        parts=tuple(parts),
        wordings=wordings,
        version=version or 1,
        kind=kind or MeetingKind.OTHER,
    )


def _read_part(row: CheckedTable, wordings: tuple[str, ...]) -> Part:
    part_id = row.matching("id", 60, _ID, _ID_SHAPE)
    title = row.text("title", 40)
    kind = row.choice("kind", PartKind)
    minutes = row.whole("minutes", 0, 240)
    words = row.text("words", 20_000, wanted=False, lines=True)
    for_you = row.text("for_you", 2_000, wanted=False, lines=True)
    part = Part(
        part_id=part_id,
        title=title,
        kind=kind or PartKind.WORDS,
        minutes=_UNKNOWN if minutes is None else minutes,
        words=words,
        for_you=for_you,
        wordings=_read_wordings(row.table("wording"), wordings, for_you),
        sharing=_read_sharing(row, kind),
        silence=_read_silence(row, kind, minutes),
    )
    row.refuse_the_rest()
    return part


def _read_wordings(table: CheckedTable | None, named: tuple[str, ...], for_you: str) -> tuple[Wording, ...]:
    if table is None:
        return ()
    read = []
    for name in table.keys():  # noqa: SIM118 - a table of ours, not a dict
        if named and name not in named:
            table.tell(name, f"“{shown(name)}” is not among the “wordings” of this format.")
        elif named and name == named[0]:
            table.tell(name, f"“{shown(name)}” is the usual wording: its words stand in the part itself.")
        other = table.table(name)
        if other is not None:
            words = other.text("words", 20_000, lines=True)
            note = other.text("for_you", 2_000, wanted=False, lines=True) if "for_you" in other else for_you
            other.refuse_the_rest()
            read.append(Wording(name, words, note))
    return tuple(read)


def _read_sharing(row: CheckedTable, kind: PartKind | None) -> SharingRule | None:
    table = row.table("sharing")
    if kind is PartKind.SHARING and "sharing" not in row:
        row.tell("kind", "A part of kind “sharing” needs a table [parts.sharing].")
    if table is None:
        return None
    if kind not in (PartKind.SHARING, None):
        row.tell("sharing", "Only a part of kind “sharing” has a table [parts.sharing].")
    order = table.choice("order", SharingOrder)
    limit = table.length("limit", _SHORTEST_SHARE, _LONGEST)
    sign = table.length("sign_before", _SHORTEST_SIGN, _LONGEST)
    if "sign_before" in table and "limit" not in table:
        table.tell("sign_before", "Without a “limit” there is nothing that a sign could come before.")
    elif sign is not None and limit is not None and sign >= limit:
        table.tell("sign_before", "“sign_before” is shorter than “limit”.")
    second = table.choice("second_shares", SecondShares, SecondShares.AFTER_EVERYONE)
    cross_talk = table.text("cross_talk", 200, wanted=False)
    direction = table.choice("direction", CircleDirection, CircleDirection.SUNWISE)
    table.refuse_the_rest()
    if order is None or second is None or direction is None:
        return None
    return SharingRule(order, limit, sign, second, cross_talk, direction)


def _read_silence(row: CheckedTable, kind: PartKind | None, minutes: int | None) -> SilenceRule | None:
    table = row.table("silence")
    if table is not None and kind not in (PartKind.SILENCE, None):
        row.tell("silence", "Only a part of kind “silence” has a table [parts.silence].")
    if kind is not PartKind.SILENCE:
        if table is not None:
            _read_silence_table(table, minutes)
            table.refuse_the_rest()
        return None
    if minutes == 0 and (table is None or "length" not in table):
        row.tell("minutes", "A silence of 0 minutes needs a “length” in a table [parts.silence].")
    if table is None:
        return SilenceRule(timedelta(minutes=minutes or 0))
    rule = _read_silence_table(table, minutes)
    table.refuse_the_rest()
    return rule


def _read_silence_table(table: CheckedTable, minutes: int | None) -> SilenceRule:
    given = table.length("length", _SHORTEST_SILENCE, _LONGEST)
    bells = table.choice("bells", Bells, Bells.BOTH) or Bells.BOTH
    interval = table.length("interval", _SHORTEST_INTERVAL, _LONGEST)
    prepare = table.length("prepare", _NO_TIME, _LONGEST_PREPARING) or _NO_TIME
    strokes = table.whole("strokes", 1, _MOST_STROKES) if "strokes" in table else None
    planned = timedelta(minutes=minutes or 0)
    length = planned - prepare if given is None else given
    if bells is Bells.NONE:
        for key in ("interval", "strokes"):
            if key in table:
                table.tell(key, f"Without “bells” there is nothing that “{key}” could mean.")
    elif interval is not None and minutes is not None and interval >= length:
        table.tell("interval", "“interval” is shorter than the silence.")
    if "length" not in table and prepare > _NO_TIME and planned > _NO_TIME and length < _SHORTEST_SILENCE:
        table.tell("prepare", "“prepare” leaves no time for the silence.")
    return SilenceRule(length, bells, interval, prepare, strokes)


def _tell_same_ids(rows: Sequence[CheckedTable], parts: list[Part]) -> None:
    seen: set[str] = set()
    for row, part in zip(rows, parts, strict=True):
        if part.part_id and part.part_id in seen:
            row.tell("id", f"An earlier part has the id “{part.part_id}” already.")
        seen.add(part.part_id)


def _tell_sum(table: CheckedTable, minutes: int | None, parts: list[Part]) -> None:
    planned = [part.minutes for part in parts]
    if minutes is None or not parts or _UNKNOWN in planned:
        return
    if sum(planned) != minutes:
        table.tell("minutes", f"“minutes” says {minutes}, and the parts add up to {sum(planned)}.")
