# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives (zip) from outside, read in memory under a budget. Nothing is ever unpacked to the disk.

What an archive says of itself is believed only to refuse it: sizes are counted again while it is read. Deliberately not
here: what its files mean.
"""

from __future__ import annotations

import re
import stat
import time
import unicodedata
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import IO

from facilitator.domain.sentences import told
from facilitator.exchange.gate import UnfitText

MOST_ARCHIVE_BYTES = 20 * 1024 * 1024
"""The largest archive that is read at all."""

_CHUNK = 64 * 1024
_RATIO_COUNTS_FROM = 64 * 1024
"""Short texts may be squeezed to almost nothing."""
_END_OF_DIRECTORY = b"PK\x05\x06"
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LONGEST_NAME = 200
_LOCAL_HEADER = 31
"""Bytes before a file's own, its name of one letter at least included."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, IndexError)
"""All that the standard reader, and zlib below it, raise for bytes that are no sound archive."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Budget:
    """What one archive may cost: bytes when inflated, entries, inflated bytes for each packed one, seconds."""

    inflated: int = 50 * 1024 * 1024
    entries: int = 2_000
    ratio: int = 200
    seconds: float = 8.0


def may_be_squeezed(data: bytes, budget: Budget) -> bool:
    """Tell whether a file, packed, is still within `budget`: one text many times over would look like a trap."""
    return len(data) <= _RATIO_COUNTS_FROM or len(data) <= len(zlib.compress(data)) * budget.ratio // 2


class Archive:
    """The files of an archive by their names, in the order of its directory."""

    def __init__(self, opened: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo], budget: Budget) -> None:
        self._opened = opened
        self._entries = {entry.filename: entry for entry in entries}
        self._left = budget.inflated
        self._budget = budget
        self._until_s = time.monotonic() + budget.seconds

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files; folders are left out."""
        return tuple(self._entries)

    def begins_with(self, name: str) -> bool:
        """Tell whether this file stands first, at the very beginning, and as it is (not squeezed)."""
        entry = self._entries.get(name)
        return entry is not None and entry.header_offset == 0 and entry.compress_type == zipfile.ZIP_STORED

    def read(self, name: str, most: int) -> bytes:
        """Give a file of at most `most` bytes; raises UnfitText, naming the file, when it is larger or damaged."""
        entry = self._entries[name]
        try:
            with self._opened.open(entry) as packed:
                return self._inflate(packed, entry, most)
        except _DAMAGE as problem:
            raise UnfitText(0, told("“{filename}” in it is damaged.", filename=entry.filename)) from problem

    def _inflate(self, packed: IO[bytes], entry: zipfile.ZipInfo, most: int) -> bytes:
        read, most_by_ratio = bytearray(), max(entry.compress_size * self._budget.ratio, _RATIO_COUNTS_FROM)
        while chunk := packed.read(_CHUNK):
            read += chunk
            self._left -= len(chunk)
            if len(read) > most or self._left < 0:
                raise UnfitText(0, told("“{filename}” in it is larger than it may be.", filename=entry.filename))
            if len(read) > most_by_ratio:
                raise UnfitText(
                    0, told("“{filename}” in it is squeezed so hard that it can't be words.", filename=entry.filename)
                )
            if time.monotonic() > self._until_s:
                raise UnfitText(0, told("The file takes too long to read."))
        return bytes(read)


def open_archive(data: bytes, budget: Budget | None = None) -> Archive:
    """Look through an archive's directory and let it in; raises UnfitText for whatever is not plain and small."""
    allowed = budget or Budget()
    if len(data) > MOST_ARCHIVE_BYTES:
        raise UnfitText(0, told("The file is larger than 20 MB. A format is a few pages of text."))
    if not data.startswith(b"PK"):
        raise UnfitText(0, told("The file is not an archive of the kind its name says."))
    _count_entries(data, allowed)
    try:
        opened = zipfile.ZipFile(BytesIO(data))
    except _DAMAGE as problem:
        raise UnfitText(0, told("The file is damaged: its list of contents can't be read.")) from problem
    entries = opened.infolist()
    if len(entries) > allowed.entries:
        raise _too_many(allowed)
    _judge(entries, allowed)
    return Archive(opened, [entry for entry in entries if not entry.is_dir()], allowed)


def _count_entries(data: bytes, allowed: Budget) -> None:
    """Look at the count before the standard reader makes an object for each."""
    at = data.rfind(_END_OF_DIRECTORY, max(0, len(data) - 70_000))
    if at < 0 or len(data) < at + 22:
        raise UnfitText(0, told("The file is damaged: its list of contents is missing."))
    if int.from_bytes(data[at + 10 : at + 12], "little") > allowed.entries:
        raise _too_many(allowed)
    if data.count(b"PK\x01\x02") > allowed.entries:
        raise _too_many(allowed)


def _too_many(allowed: Budget) -> UnfitText:
    return UnfitText(0, told("There are more than {entries} files in it.", entries=f"{allowed.entries:,}"))


def _judge(entries: list[zipfile.ZipInfo], allowed: Budget) -> None:
    seen: set[str] = set()
    inflated, end_before = 0, 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        place = _shown(entry.filename)
        if entry.flag_bits & _ENCRYPTED:
            raise UnfitText(0, told("“{place}” in it is locked with a password.", place=place))
        if entry.compress_type not in _METHODS:
            raise UnfitText(0, told("“{place}” in it is packed in a way that is not read here.", place=place))
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise UnfitText(0, told("“{place}” in it is a link to another file.", place=place))
        if not _is_plain_name(entry.orig_filename):
            raise UnfitText(0, told("“{place}” in it has a name that is not let in.", place=place))
        one_name = unicodedata.normalize("NFC", entry.filename).casefold()
        if one_name in seen:
            raise UnfitText(0, told("“{place}” in it is there twice.", place=place))
        seen.add(one_name)
        if entry.header_offset < end_before:
            raise UnfitText(0, told("“{place}” in it lies over another file.", place=place))
        end_before = entry.header_offset + _LOCAL_HEADER + entry.compress_size
        inflated += entry.file_size
        if inflated > allowed.inflated:
            raise UnfitText(0, told("What is in the file is far larger than words can be."))
        if entry.file_size > max(entry.compress_size * allowed.ratio, _RATIO_COUNTS_FROM):
            raise UnfitText(0, told("“{place}” in it is squeezed so hard that it can't be words.", place=place))


def _is_plain_name(name: str) -> bool:
    """Folders and files below the archive itself, by names that every system can bear."""
    if len(name) > _LONGEST_NAME or not name.isprintable() or any(sign in name for sign in '\\:*?"<>|'):
        return False
    pieces = name.removesuffix("/").split("/")
    return all(
        piece and piece not in (".", "..") and not piece.endswith((".", " ")) and not _RESERVED.fullmatch(piece)
        for piece in pieces
    )


def _shown(name: str) -> str:
    short = name if len(name) <= 40 else f"{name[:40]}…"
    return short if short.isprintable() else "…"
