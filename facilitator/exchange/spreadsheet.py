# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables: CSV in whichever shape, and the first sheet of an XLSX file that holds anything.

A workbook is looked through before `python-calamine` is given its bytes: that library takes room for every cell between
the first and the last, so both must lie close together. Formulas are never worked out; their last values are read.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO

from facilitator.domain.blocks import Table
from facilitator.domain.sentences import told
from facilitator.exchange.archive import Archive, open_archive
from facilitator.exchange.gate import UnfitText, admit_foreign, cleaned
from facilitator.exchange.plain_text import MOST_TEXT_BYTES
from facilitator.exchange.xml_gate import look_through

MOST_ROWS, MOST_COLUMNS = 1_000, 40
MOST_XML = 20 * 1024 * 1024
_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_SEPARATORS = ",;\t|"
_LONGEST_CELL = 20_000


def read_csv(data: bytes) -> Table:
    """Read a table of separated values; raises UnfitText."""
    text = admit_foreign(data, MOST_TEXT_BYTES)
    head = "\n".join(text.split("\n", 6)[:6])
    separator = max(_SEPARATORS, key=head.count)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(text.split("\n"), delimiter=separator):
            rows.append(row)
            if len(rows) > MOST_ROWS * 2:
                raise _too_large()
    except csv.Error as problem:
        raise UnfitText(len(rows) + 1, told("This line can't be read as a table.")) from problem
    return _table(rows)


def read_xlsx(data: bytes) -> Table:
    """Read the first sheet with something in it; raises UnfitText."""
    _look_through(open_archive(data))
    rows: list[list[str]] = []
    try:
        from python_calamine import CalamineWorkbook

        book = CalamineWorkbook.from_filelike(BytesIO(data))
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            rows = [[_as_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
            if any(cell for row in rows for cell in row):
                break
    except (MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as problem:
        # The library's own mistakes are no Exception.
        raise UnfitText(0, told("The workbook is damaged, or is made in a way that can't be read here.")) from problem
    return _table(rows)


def _look_through(archive: Archive) -> None:
    for name in archive.names:
        if name.endswith((".xml", ".rels", ".vml")):
            in_sheet = name.startswith("xl/worksheets/")
            look_through(archive.read(name, MOST_XML), name, _look_at_cell if in_sheet else None)


def _look_at_cell(name: str, attributes: Mapping[str, str]) -> None:
    tag = name.rpartition(":")[2]
    if tag not in ("c", "row", "dimension"):
        return
    for cell in (attributes.get("r", ""), *attributes.get("ref", "").split(":")):
        found = _CELL.fullmatch(cell)
        if tag != "dimension" and cell.isdigit() and int(cell[:8]) > MOST_ROWS:
            raise _too_large()
        if found is not None and tag != "dimension":
            column, row = _column(found.group(1)), int(found.group(2))
            if column > MOST_COLUMNS or row > MOST_ROWS:
                raise _too_large()


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _as_text(cell: object) -> str:
    match cell:
        case bool() | None:
            return ""
        case float() if cell.is_integer():
            return str(int(cell))
        case timedelta():
            minutes = round(cell.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02}"
        case datetime() | time():
            return f"{cell:%H:%M}".removeprefix("0")
        case date():
            return cell.isoformat()
    return str(cell)


def _table(rows: Sequence[Iterable[str]]) -> Table:
    tidy = [[cleaned(cell.replace("\0", "")).strip()[:_LONGEST_CELL] for cell in row] for row in rows]
    filled = [row for row in tidy if any(row)]
    width = max((len(row) for row in filled), default=0)
    if not filled:
        raise UnfitText(0, told("There is nothing in this table."))
    if width > MOST_COLUMNS or len(filled) > MOST_ROWS:
        raise _too_large()
    return Table(tuple(tuple(row + [""] * (width - len(row))) for row in filled))


def _too_large() -> UnfitText:
    return UnfitText(
        0,
        told(
            "The table is too large: {most_rows} rows and {most_columns} columns are read at most.",
            most_rows=f"{MOST_ROWS:,}",
            most_columns=MOST_COLUMNS,
        ),
    )
