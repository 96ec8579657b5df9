# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a format as Markdown, one text for each kind of words, so that a person can read a share file.

A text holds a section for each part that has such words: a heading `# Title {#id}`, and the words as they are. A line
of the words that begins with `#` stands behind a backslash; one with backslashes before its `#`, behind one more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from facilitator.domain.sentences import told
from facilitator.exchange.gate import UnfitText

LONG_TEXTS = frozenset({"words", "for_you", "short"})
"""Keys whose texts stand in Markdown; a new one that is not named here stays in format.json."""

_HEADING = re.compile(r" .* ?\{#([a-z0-9-]{1,60})\}")
_LIKE_A_HEADING = re.compile(r"^(\\*#)", re.MULTILINE)
_GUARD = re.compile(r"^\\(\\*#)", re.MULTILINE)
Sections = dict[str, str]


def take_texts(table: dict[str, Any]) -> dict[str, str]:
    """Take the long texts out of a format's table; give them as Markdown by names such as "wording.x.words"."""
    taken: dict[str, list[str]] = {}
    for part in table["parts"]:
        for path, text in _take(part, ()):
            section = f"# {part['title']} {{#{part['id']}}}\n\n{_guarded(text)}\n"
            taken.setdefault(".".join(path), []).append(section)
    return {name: "\n".join(sections) for name, sections in taken.items()}


def put_text(parts: dict[str, dict[str, Any]], name: str, text: str) -> None:
    """Put the sections of one Markdown text into the tables of the parts, by their ids; raises UnfitText."""
    path = name.split(".")
    for part_id, words in read_sections(text).items():
        if part_id not in parts:
            raise UnfitText(0, told("There are words for a part “{part_id}”, and no such part.", part_id=part_id))
        _put(parts[part_id], path, words)


def parts_by_id(table: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Give the tables of a format's parts by their ids, as far as they have any."""
    rows = table.get("parts")
    return {row["id"]: row for row in rows if _has_id(row)} if isinstance(rows, list) else {}


def read_sections(text: str) -> Sections:
    """Cut a Markdown text into its sections by the ids of their headings; raises UnfitText with the line."""
    sections: Sections = {}
    before, *pieces = f"\n{text}".replace("\r\n", "\n").split("\n#")
    if before.strip():
        raise UnfitText(1, told("There are words here before the first heading."))
    line = before.count("\n") + 1
    for piece in pieces:
        heading, _, body = piece.partition("\n")
        found = _HEADING.fullmatch(heading.rstrip())
        if found is None:
            raise UnfitText(line, told("A heading names its part in braces at the end: {#welcome}."))
        if found.group(1) in sections:
            raise UnfitText(line, told("Another section has words for this part already."))
        sections[found.group(1)] = (_GUARD.sub(r"\1", body) if "\\" in body else body).strip("\n")
        line += piece.count("\n") + 1
    return sections


def _take(table: dict[str, Any], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    for key in tuple(table):
        value = table[key]
        if isinstance(value, dict):
            yield from _take(value, (*path, key))
        elif isinstance(value, str) and value and key in LONG_TEXTS:
            del table[key]
            yield (*path, key), value


def _put(table: dict[str, Any], path: list[str], words: str) -> None:
    for key in path[:-1]:
        table = table.setdefault(key, {})
        if not isinstance(table, dict):
            raise UnfitText(0, told("“{key}” is a table.", key=key))
    if path[-1] in table:
        raise UnfitText(0, told("“{key}” is written twice. Keep one of the two.", key=path[-1]))
    table[path[-1]] = words


def _guarded(text: str) -> str:
    return _LIKE_A_HEADING.sub(r"\\\1", text)


def _has_id(row: object) -> bool:
    return isinstance(row, dict) and isinstance(row.get("id"), str)
