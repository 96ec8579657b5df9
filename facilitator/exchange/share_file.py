# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The share file `.meetingformat` (docs/share-file.md): one format, to be handed to another group.

An archive of `mimetype`, `manifest.json`, `format.json` and Markdown texts. It holds no date, no name and no number of
the group's own. Reading is all or nothing. Deliberately not here: what is left out before a format leaves
(`domain/own_formats.py`), and where it goes.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from io import BytesIO
from typing import Any

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.sentences import told
from facilitator.exchange.archive import Archive, Budget, may_be_squeezed, open_archive
from facilitator.exchange.checked_table import PartProblems
from facilitator.exchange.format_file import read_values
from facilitator.exchange.format_table import LICENCE, as_table
from facilitator.exchange.gate import UnfitText, admit
from facilitator.exchange.share_texts import parts_by_id, put_text, take_texts
from facilitator.exchange.strict_json import read_json

SUFFIX = ".meetingformat"
MEDIA_TYPE = "application/vnd.facilitator.meetingformat+zip"
SHARE_SCHEMA = 1
MOST_TEXT = 5 * 1024 * 1024
"""The largest of its files, inflated: two hundred parts with all their words."""
BUDGET = Budget(inflated=20 * 1024 * 1024, entries=64)

_MIMETYPE, _MANIFEST, _FORMAT, _TEXTS = "mimetype", "manifest.json", "format.json", "texts/"
_TEXT_NAME = re.compile(r"texts/(([a-z0-9_-]{1,60}\.){0,3}[a-z0-9_-]{1,60})\.md")
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_KEYS = {"schema", "language", "licence", "title", "files"}


def write_share(given: MeetingFormat, licence: str = LICENCE) -> bytes:
    """Give the share file of a format; the same format gives the same bytes.

    Raises ValueError for one with private lines: they never leave, and who asks has to have left them out; and
    FormatHasProblems for one that could not be read again, which is so large that nobody will have written it.
    """
    if any(part.private for part in given.parts):
        raise ValueError("private lines")
    table = as_table(given, licence)
    texts = take_texts(table)
    files = {f"{_TEXTS}{name}.md": text.encode("utf-8") for name, text in sorted(texts.items())}
    files = {_FORMAT: _as_json(table), **files}
    manifest = {
        "schema": SHARE_SCHEMA,
        "title": given.title,
        "language": given.language,
        "licence": licence,
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        _add(archive, _MIMETYPE, MEDIA_TYPE.encode("ascii"), zipfile.ZIP_STORED)
        for name, data in {_MANIFEST: _as_json(manifest), **files}.items():
            _add(archive, name, data, zipfile.ZIP_DEFLATED if may_be_squeezed(data, BUDGET) else zipfile.ZIP_STORED)
    written = packed.getvalue()
    read_share(written, given.title)
    return written


def read_share(data: bytes, source: str) -> MeetingFormat:
    """Read a share file; `source` names it in what is told.

    Raises FormatHasProblems with everything that is wrong, each with its place and one plain sentence.
    """
    reading = _Reading()
    try:
        table = reading.table(data)
    except UnfitText as unfit:
        raise FormatHasProblems(source, (FormatProblem(unfit.line, unfit.sentence, reading.place),)) from unfit
    problems = PartProblems(_FORMAT)
    _tell_private(table, problems)
    return read_values(table, problems, source)


def _tell_private(table: dict[str, Any], problems: PartProblems) -> None:
    """Whoever has written private lines into a file for others has made a mistake; nobody else is to read them."""
    rows = table.get("parts")
    for place, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, dict) and "private" in row:
            problems.tell(("parts", place, "private"), told("Private lines have no place in a file for others."))


class _Reading:
    """One look into a share file; `place` is what is being looked at."""

    def __init__(self) -> None:
        self.place = ""

    def table(self, data: bytes) -> dict[str, Any]:
        """Give the format as a table, its words in their places; raises UnfitText."""
        archive = open_archive(data, BUDGET)
        if not archive.begins_with(_MIMETYPE) or archive.read(_MIMETYPE, 200) != MEDIA_TYPE.encode("ascii"):
            raise UnfitText(0, told("This is not a file that Facilitator has saved for sharing."))
        self.place = _MANIFEST
        files = {}
        for name, checksum in _read_manifest(archive).items():
            self.place = name
            files[name] = _checked(archive, name, checksum)
        self.place = _FORMAT
        table = read_json(admit(files.pop(_FORMAT), MOST_TEXT))
        if not isinstance(table, dict):
            raise UnfitText(0, told("It holds no format."))
        parts = parts_by_id(table)
        for name, text in files.items() if parts else ():
            self.place = name
            put_text(parts, _text_name(name), admit(text, MOST_TEXT))
        return table


def _read_manifest(archive: Archive) -> dict[str, str]:
    """Give the checksum of every file that the manifest names, when they are exactly those that are there."""
    if _MANIFEST not in archive.names:
        raise UnfitText(0, told("It is missing."))
    manifest = read_json(admit(archive.read(_MANIFEST, MOST_TEXT), MOST_TEXT))
    if not isinstance(manifest, dict) or not _is_whole(manifest.get("schema")):
        raise UnfitText(0, told("“schema” is missing here."))
    if manifest["schema"] != SHARE_SCHEMA:
        # Nothing else is judged: a newer file may hold other things.
        raise UnfitText(
            0,
            told(
                "This file was made by a newer Facilitator (schema {schema}); this one reads {reads}.",
                schema=manifest["schema"],
                reads=SHARE_SCHEMA,
            ),
        )
    named = manifest.get("files")
    if set(manifest) != _KEYS or not all(isinstance(manifest[key], str) for key in ("language", "licence", "title")):
        raise UnfitText(0, told("It does not hold exactly “schema”, “title”, “language”, “licence” and “files”."))
    if not isinstance(named, dict) or not all(isinstance(value, str) for value in named.values()):
        raise UnfitText(0, told("“files” is a table of names and checksums."))
    if {*named, _MIMETYPE, _MANIFEST} != set(archive.names) or _FORMAT not in named:
        raise UnfitText(0, told("The files it names are not those that are there."))
    for name in named:
        if name != _FORMAT:
            _text_name(name)
    return named


def _checked(archive: Archive, name: str, checksum: str) -> bytes:
    data = archive.read(name, MOST_TEXT)
    if hashlib.sha256(data).hexdigest() != checksum:
        raise UnfitText(0, told("It was changed or damaged on the way: its checksum is another one."))
    return data


def _text_name(name: str) -> str:
    found = _TEXT_NAME.fullmatch(name)
    if found is None:
        raise UnfitText(0, told("There is a file in it that does not belong there."))
    return found.group(1)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _as_json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _add(archive: zipfile.ZipFile, name: str, data: bytes, method: int) -> None:
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.compress_type = method
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, data)
