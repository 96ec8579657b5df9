# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one gate for untrusted bytes: how much, which encoding, which characters, how deep.

Whatever comes from outside passes here before anything reads it. Deliberately not here: what the text means
(`format_file.py`), and the lines of a TOML file (`toml_source.py`).
"""

from __future__ import annotations

import re
from pathlib import Path

from facilitator.domain.errors import Refused
from facilitator.domain.sentences import told

MOST_BYTES = 256 * 1024
"""The largest text that is read at all."""

DEEPEST = 16
"""How many brackets may stand inside one another."""

MOST_NAMES = 8
"""How many names a dotted key may have: a long one makes the TOML reader's work grow with its square."""

MOST_KEYS = 5_000
"""How many keys and table headings one file may have."""

_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)"  # control characters, but for tab and line ends
    "|[\ud800-\udfff]"  # half a character
    "|[\u202a-\u202e\u2066-\u2069]"  # signs that turn the direction of what follows
    "|[\u2028\u2029\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"  # seen by no one
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_HEAPED = re.compile(f"({_MARK}{{4}}){_MARK}+")


class UnfitText(Refused):
    """Bytes that are not let in: the line (1-based, 0 when unknown) and one plain sentence."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line
        self.sentence = sentence


def admit(given: str | bytes, most: int = MOST_BYTES) -> str:
    """Let a text in: at most `most` bytes of UTF-8 without hidden or half characters; raises UnfitText otherwise.

    A byte order mark at the very start is dropped: some editors leave one.
    """
    data = given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass")
    if len(data) > most:
        raise UnfitText(
            0,
            told("The file is larger than {size} KiB. A format is a few pages of text.", size=f"{most // 1024:,}"),
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnfitText(1, told("The file is not written in UTF-8. Save it again with that encoding."))
    text = given if isinstance(given, str) else _decoded(data)
    text = text.removeprefix("\ufeff")
    unfit = _unfit(text)
    if unfit is not None:
        raise UnfitText(_line_at(text, unfit.start()), _why(unfit.group()))
    return text


def admit_foreign(data: bytes, most: int) -> str:
    """Let somebody else's text in, in whichever encoding old laptops write; raises UnfitText for what is no text.

    What nobody can see is dropped, line ends become ours, and marks heaped upon a letter are thinned out.
    """
    if len(data) > most:
        raise UnfitText(
            0,
            told("The file is larger than {size} KiB. A format is a few pages of text.", size=f"{most // 1024:,}"),
        )
    text = _decoded_somehow(data)
    if "\0" in text:
        raise UnfitText(
            text.count("\n", 0, text.index("\0")) + 1, told("This is not a text. Save it as plain text first.")
        )
    return cleaned(text)


def cleaned(text: str) -> str:
    """Drop what nobody can see, make all line ends one kind, and thin out marks that are heaped upon a letter."""
    for other in ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"):
        text = text.replace(other, "\n")
    if _unfit(text.replace("\t", " ")) is not None:
        text = _UNFIT.sub("", text)
    return text if text.isascii() else _HEAPED.sub(r"\1", text)


def read_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """Read a file's bytes, never more than one beyond `most`; raises UnfitText when it cannot be read.

    Only plain files are opened: a pipe could keep the program waiting for ever.
    """
    try:
        if path.is_dir():
            raise UnfitText(0, told("This is a folder. Name a file in it."))
        if not path.exists():
            raise UnfitText(0, told("There is no such file."))
        if not path.is_file():
            raise UnfitText(0, told("This is not a plain file."))
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as problem:
        raise UnfitText(0, told("The file can't be read. Perhaps it belongs to somebody else.")) from problem


def hidden_character(text: str) -> str | None:
    """Tell in one sentence which unfit character a text holds, None when it is fit; for what escapes have made."""
    unfit = _unfit(text)
    return None if unfit is None else _why(unfit.group())


def _unfit(text: str) -> re.Match[str] | None:
    """Find the first unfit character. All of them are unprintable, and that is asked far faster than each one."""
    return None if text.replace("\n", "").isprintable() else _UNFIT.search(text)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise UnfitText(line, told("The file is not written in UTF-8. Save it again with that encoding.")) from problem


def _decoded_somehow(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _why(character: str) -> str:
    code = f"U+{ord(character[0]):04X}"
    if _TURNING.match(character):
        return told(
            "There is a hidden sign here that turns the direction of the text ({code}). Take it out.", code=code
        )
    if "\ud800" <= character <= "\udfff":
        return told("There is half a character here ({code}). Take it out.", code=code)
    return told("There is a character here that nobody can see ({code}). Take it out.", code=code)
