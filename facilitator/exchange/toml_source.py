# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A light scan of a TOML text: on which line each key stands, and whether it is too deep to be read safely.

The standard reader tells lines only for slips of grammar, and works itself to death on files made for that; so
this scan comes first. Deliberately not here: grammar. What is out of order is left to the standard reader.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from facilitator.domain.sentences import told
from facilitator.exchange.gate import DEEPEST, MOST_KEYS, MOST_NAMES, UnfitText

Path = tuple[str | int, ...]
"""The way to a value: names, and places in a list from 0: `("parts", 3, "title")`."""

_TOKEN = re.compile(
    r"""(?P<text>\"{3}(?:[^"\\]++|\\.|"(?!""))*(?:"{3,5}|\\?\Z)|'{3}(?:[^']++|'(?!''))*(?:'{3,5}|\Z)"""
    r"""|"(?:[^"\\\n]++|\\[^\n])*"?|'[^'\n]*+'?)"""
    r"""|(?P<note>\#[^\n]*+)|(?P<name>[A-Za-z0-9_-]++)|(?P<space>[ \t\r]++)|(?P<mark>.|\n)""",
    re.DOTALL,
)


class SourceLines:
    """Tells on which line of a text something stands."""

    def __init__(self, lines: dict[Path, int]) -> None:
        self._lines = lines

    def line(self, path: Path) -> int:
        """Tell the line of a value, or of the nearest thing around it; 1 when nothing of it is written down."""
        while path:
            if path in self._lines:
                return self._lines[path]
            path = path[:-1]
        return 1


def read_toml(text: str) -> tuple[dict[str, Any], SourceLines]:
    """Read a TOML text together with its lines; raises UnfitText for a slip of grammar or a monstrous shape."""
    lines = _Scan(text).run()
    try:
        return tomllib.loads(text), SourceLines(lines)
    except tomllib.TOMLDecodeError as problem:
        raise UnfitText(_line_told(str(problem), text), _plainly(str(problem))) from problem
    except (ValueError, RecursionError) as problem:  # a number of thousands of digits; brackets beyond counting
        raise UnfitText(0, told("The file holds something too large to be read.")) from problem


class _Scan:
    """One pass over the tokens of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[Path, int] = {}
        self._table: Path = ()
        self._rows: Counter[str] = Counter()
        self._keys = 0
        self._line = 1

    def run(self) -> dict[Path, int]:
        for line, statement in self._statements():
            self._line = line
            if statement[0] == "[":
                self._heading(statement)
            else:
                self._key(statement)
        return self._lines

    def _statements(self) -> Iterator[tuple[int, list[str]]]:
        """Cut the text into its headings and keys, each with its line; values are passed over."""
        line, began, depth, in_value = 1, 1, 0, False
        statement: list[str] = []
        for token in _TOKEN.finditer(self._text):
            piece = token.group()
            if token.lastgroup == "mark":
                in_heading = not in_value and bool(statement) and statement[0] == "["
                if piece in "[{" and not in_heading:
                    depth += 1 if in_value or piece == "{" else 0
                elif piece in "]}":
                    depth = max(depth - 1, 0)
                if depth > DEEPEST:
                    raise UnfitText(line, told("There are too many brackets inside one another here."))
                if piece == "\n" and depth == 0:
                    if statement:
                        yield began, statement
                    statement, in_value = [], False
                elif piece == "=" and statement:
                    in_value = True
            if token.lastgroup not in ("note", "space") and piece != "\n" and not in_value:
                began = began if statement else line
                statement.append(piece)
            line += piece.count("\n")
        if statement:
            yield began, statement

    def _heading(self, statement: list[str]) -> None:
        is_row = statement[:2] == ["[", "["]
        names = self._names(statement)
        if not names:
            return
        if is_row and len(names) == 1:
            self._rows[names[0]] += 1
        self._table = self._place(names)
        self._lines.setdefault(self._table[:1], self._line)
        self._lines.setdefault(self._table, self._line)

    def _key(self, statement: list[str]) -> None:
        names = self._names(statement)
        for length in range(1, len(names) + 1):
            self._lines.setdefault((*self._table, *names[:length]), self._line)

    def _place(self, names: list[str]) -> Path:
        first = names[0]
        if first in self._rows:
            return (first, self._rows[first] - 1, *names[1:])
        return tuple(names)

    def _names(self, statement: list[str]) -> list[str]:
        self._keys += 1
        if self._keys > MOST_KEYS:
            raise UnfitText(self._line, told("There are more keys in this file than a format can have."))
        names = [piece.strip("\"'") for piece in statement if piece not in ("[", "]", ".")]
        if len(names) > MOST_NAMES:
            raise UnfitText(self._line, told("There are too many dots in this key."))
        return names


def _line_told(message: str, text: str) -> int:
    found = re.search(r"at line (\d+)", message)
    return int(found.group(1)) if found else text.rstrip().count("\n") + 1


def _plainly(message: str) -> str:
    if any(word in message for word in ("overwrite", "declare", "mutate", "redefine", "Duplicate")):
        return told("This is written twice. Keep one of the two.")
    if "escape" in message or "backslash" in message:
        return told("There is a \\ here that doesn't belong. Write \\\\ if it is meant.")
    return told("This line can't be read. Look for a missing quotation mark, = or bracket here or shortly before.")
