# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever file somebody brings: which reader it needs is told by its name, and everything passes through the gate.

Nothing is opened but this one file, and nothing is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from facilitator.domain.blocks import Document, Table
from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.sentences import told
from facilitator.exchange import format_file, share_file
from facilitator.exchange.archive import MOST_ARCHIVE_BYTES
from facilitator.exchange.gate import UnfitText, read_file
from facilitator.services.outline import outlined
from facilitator.services.parts_from_document import FoundFormat, format_from_document
from facilitator.services.parts_from_table import FoundTable, guess_columns

DOCUMENTS = (".txt", ".md", ".markdown", ".docx", ".odt", ".osz", ".oszl", ".osj")
TABLES = (".csv", ".tsv", ".xlsx")
FORMATS = (share_file.SUFFIX, ".toml")
SUFFIXES = (*FORMATS, *DOCUMENTS, *TABLES)
"""What can be brought in."""


def look_into(path: Path, language: str) -> FoundFormat | FoundTable:
    """Read a file; a document is taken to speak `language`. Raises FormatHasProblems with one plain sentence or more.

    May take some seconds with a large file; it never takes more than ten.
    """
    source, suffix = path.name, path.suffix.casefold()
    try:
        if suffix not in SUFFIXES:
            raise UnfitText(0, told("This kind of file can't be brought in. Save it as a text, .docx or .odt first."))
        data = read_file(path, MOST_ARCHIVE_BYTES)
        if suffix in FORMATS:
            return FoundFormat(read_any_format(data, source), source)
        if suffix in TABLES:
            table = _tables()[suffix](data)
            return FoundTable(table, source, guess_columns(table))
        return format_from_document(outlined(_documents()[suffix](data)), source, language)
    except UnfitText as unfit:
        raise FormatHasProblems(source, (FormatProblem(unfit.line, unfit.sentence),)) from unfit


def read_any_format(data: bytes, source: str) -> MeetingFormat:
    """Read a share file or a format file, by the name of its source; raises FormatHasProblems."""
    if source.casefold().endswith(share_file.SUFFIX):
        return share_file.read_share(data, source)
    return format_file.read_format(data, source)


def _documents() -> Mapping[str, Callable[[bytes], Document]]:
    from facilitator.exchange.docx import read_docx
    from facilitator.exchange.markdown import read_markdown
    from facilitator.exchange.odt import read_odt
    from facilitator.exchange.openlp import read_osj, read_osz
    from facilitator.exchange.plain_text import read_plain_text

    readers = (read_plain_text, read_markdown, read_markdown, read_docx, read_odt, read_osz, read_osz, read_osj)
    return dict(zip(DOCUMENTS, readers, strict=True))


def _tables() -> Mapping[str, Callable[[bytes], Table]]:
    from facilitator.exchange.spreadsheet import read_csv, read_xlsx

    return dict(zip(TABLES, (read_csv, read_csv, read_xlsx), strict=True))
