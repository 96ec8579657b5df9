# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks a text into pages for the room screen: at the ends of sentences, never inside one that fits on a page.

Lengths are counted in characters, so pages are the same on every computer. How letters are drawn is the window's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

MOST_LINES = 7
MOST_CHARACTERS = 38
"""A line longer than this is hard to find again from the last chair (ux.md 3.7)."""
USUAL_PX = 96
"""The size of letters at which a page holds that much, on a picture of 1080 lines."""

_PARAGRAPHS = re.compile(r"\n[ \t]*\n+")
_STRESS = re.compile(r"\*(\S(?:[^*\n]*\S)?)\*")
_PAUSE = "(pause)"
_SENTENCE_ENDS = re.compile(r"(?:[.!?…؟۔।]+[\"'”’»)\]]*\s+|[。！？]+[」』”]*\s*)")
_CLAUSE_ENDS = re.compile(r"[,;:،、，；：–—]+\s*")

Page = tuple[str, ...]
"""The lines of one page."""


@dataclass(frozen=True, slots=True)
class PageShape:
    """How much a page holds."""

    lines: int = MOST_LINES
    characters: int = MOST_CHARACTERS


USUAL = PageShape()


def shape_at(reading_px: int) -> PageShape:
    """Tell how much a page holds in letters so large; never more than the usual page."""
    if reading_px <= USUAL_PX:
        return USUAL
    return PageShape(max(2, MOST_LINES * USUAL_PX // reading_px), max(12, MOST_CHARACTERS * USUAL_PX // reading_px))


@lru_cache(maxsize=16)
def pages(words: str, shape: PageShape = USUAL) -> tuple[Page, ...]:
    """Break `words` into pages; a text without a word gives none.

    Pauses and the marks of stress are for whoever reads aloud and are left out. A sentence too long for a page is
    broken at its commas, then between words. Nothing else is lost, and nothing changes its order.
    """
    made: list[Page] = []
    held: list[tuple[int, str]] = []
    for number, paragraph in enumerate(_paragraphs(words)):
        for piece in _fitting(_sentences(paragraph), shape):
            if held and sum(len(lines) for lines in _set([*held, (number, piece)], shape)) > shape.lines:
                made.append(_page(held, shape))
                held = []
            held.append((number, piece))
    if held:
        made.append(_page(held, shape))
    return tuple(made)


def _page(pieces: list[tuple[int, str]], shape: PageShape) -> Page:
    return tuple(line for lines in _set(pieces, shape) for line in _evened(lines, shape))


def _paragraphs(words: str) -> Iterator[str]:
    for paragraph in _PARAGRAPHS.split(words):
        lines = (line.strip() for line in paragraph.splitlines())
        for line in lines:
            plain = " ".join(_STRESS.sub(r"\1", line).split())
            if plain and plain != _PAUSE:
                yield plain


def _sentences(paragraph: str) -> list[str]:
    """Part a paragraph after each sentence; a closing quotation that goes on ('"Why?" she said.') is no end."""
    return _parted(paragraph, _SENTENCE_ENDS, only_before_capitals=True)


def _parted(text: str, ends: re.Pattern[str], *, only_before_capitals: bool = False) -> list[str]:
    parts, begun = [], 0
    for end in ends.finditer(text):
        following = text[end.end() : end.end() + 1]
        if not following or (only_before_capitals and following.islower()):
            continue
        parts.append(text[begun : end.end()].strip())
        begun = end.end()
    parts.append(text[begun:].strip())
    return [part for part in parts if part]


def _fitting(sentences: list[str], shape: PageShape) -> Iterator[str]:
    for sentence in sentences:
        if len(_wrapped(sentence, shape)) <= shape.lines:
            yield sentence
        else:
            yield from _broken(sentence, shape)


def _broken(sentence: str, shape: PageShape) -> Iterator[str]:
    """Break a sentence that is longer than a page into pieces that each fit on one."""
    held = ""
    for clause in _parted(sentence, _CLAUSE_ENDS):
        joined = f"{held} {clause}".strip()
        if len(_wrapped(joined, shape)) <= shape.lines:
            held = joined
            continue
        if held:
            yield held
        *whole, held = _by_lines(clause, shape)
        yield from whole
    yield held


def _by_lines(clause: str, shape: PageShape) -> list[str]:
    lines = _wrapped(clause, shape)
    starts = range(0, len(lines), shape.lines)
    return [" ".join(lines[start : start + shape.lines]) for start in starts]


def _set(pieces: list[tuple[int, str]], shape: PageShape) -> list[list[str]]:
    """Set pieces in lines; those of one paragraph run on, a new paragraph begins a new line."""
    texts: dict[int, str] = {}
    for number, piece in pieces:
        texts[number] = f"{texts[number]} {piece}" if number in texts else piece
    return [_wrapped(text, shape) for text in texts.values()]


def _evened(lines: list[str], shape: PageShape) -> list[str]:
    """Let as many lines be of about one length, so that no word is left alone on the last."""
    text, characters = " ".join(lines), shape.characters
    longest = max(len(word) for word in text.split())
    while characters > longest:
        characters -= 1
        narrower = _wrapped(text, PageShape(shape.lines, characters))
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def _wrapped(text: str, shape: PageShape) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in _words(text, shape.characters):
        if line and len(line) + 1 + len(word) > shape.characters:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line] if line else lines


def _words(text: str, characters: int) -> Iterator[str]:
    for word in text.split():
        for start in range(0, len(word), characters):
            yield word[start : start + characters]
