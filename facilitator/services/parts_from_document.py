# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a format out of a document: headings become parts, minutes in brackets their minutes, the rest words to say.

What is not said is guessed, and told as guessed. Deliberately not here: how a file becomes a document (`exchange`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from facilitator.domain.blocks import Block, BlockKind, Document
from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import MeetingFormat, Part, PartKind, SharingRule, SilenceRule
from facilitator.domain.own_formats import LONGEST_TITLE, free_title, id_from
from facilitator.domain.sentences import told
from facilitator.services.guessing import Said, guess_kind, guess_minutes, guess_order, read_heading

MOST_PARTS = 200
MOST_WORDS = 20_000
LONGEST_PART_TITLE = 40
FEWEST_MINUTES, MOST_MINUTES = 5, 480
_DAY_MIN = 24 * 60


@dataclass(frozen=True, slots=True)
class FoundFormat:
    """A format that a file holds, to be looked at before it is anybody's own.

    `source` is the file's name. `guessed` tells the places (from 0) of parts whose minutes nobody has said.
    """

    format: MeetingFormat
    source: str
    guessed: tuple[int, ...] = ()


@dataclass(slots=True)
class Draft:
    """A part in the making."""

    said: Said
    words: list[str]
    kind: PartKind | None = None
    for_you: str = ""


def format_from_document(document: Document, source: str, language: str) -> FoundFormat:
    """Make a format; raises FormatHasProblems with one sentence when there is nothing to make one of."""
    blocks = [block for block in document.blocks if block.text.strip()]
    title, blocks = _title(document, blocks, source)
    drafts: list[Draft] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            drafts.append(Draft(read_heading(block.text), []))
        else:
            if not drafts:
                drafts.append(Draft(Said(title), []))
            drafts[-1].words.append(f"• {block.text}" if block.kind is BlockKind.ITEM else block.text)
    return format_from_drafts(drafts, title, source, language)


def format_from_drafts(drafts: Sequence[Draft], title: str, source: str, language: str) -> FoundFormat:
    """Make a format of these parts, in their order; raises FormatHasProblems as above."""
    if not drafts:
        raise _problem(source, told("There are no words in this file."))
    if len(drafts) > MOST_PARTS:
        raise _problem(
            source,
            told(
                "There are {count} headings; a format has {most} parts at most.",
                count=f"{len(drafts):,}",
                most=MOST_PARTS,
            ),
        )
    parts, guessed = [], []
    for place, draft in enumerate(drafts):
        upcoming = drafts[place + 1].said.starts if place + 1 < len(drafts) else None
        minutes = draft.said.minutes or _until(draft.said.starts, upcoming)
        part = _part(draft, place, minutes, source)
        guessed += [] if minutes else [place]
        parts.append(part)
    parts = _told_apart(parts)
    total = sum(part.minutes for part in parts)
    if total > MOST_MINUTES:
        raise _problem(
            source,
            told(
                "The parts add up to {total} minutes; a format has {most} at most.",
                total=f"{total:,}",
                most=MOST_MINUTES,
            ),
        )
    if total < FEWEST_MINUTES:
        parts[-1] = _of_minutes(parts[-1], parts[-1].minutes + FEWEST_MINUTES - total)
        guessed = sorted({*guessed, len(parts) - 1})
    made = MeetingFormat(id_from(title, "brought-in"), free_title(title, ()), "", language, tuple(parts))
    return FoundFormat(made, source, tuple(guessed))


def title_of(source: str) -> str:
    """Make a title of a file's name."""
    return " ".join(source.rpartition(".")[0].replace("_", " ").split()) or source


def _title(document: Document, blocks: list[Block], source: str) -> tuple[str, list[Block]]:
    """Find what the whole is called: its title; a line alone before the first heading; a heading above all others."""
    name = title_of(source)
    if document.title.strip():
        return document.title.strip(), blocks
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    if not headings:
        return name, blocks
    first = blocks[0]
    stands_alone = first is not headings[0] and blocks[1:2] == headings[:1] and len(first.text) <= LONGEST_TITLE
    others = [block.level for block in headings[1:]]
    stands_above = first is headings[0] and others and first.level < min(others)
    if (stands_alone and "\n" not in first.text) or (stands_above and read_heading(first.text).minutes is None):
        return read_heading(first.text.replace("*", "")).title or name, blocks[1:]
    return name, blocks


def _part(draft: Draft, place: int, minutes: int | None, source: str) -> Part:
    title, words = draft.said.title, list(draft.words)
    if len(title) > LONGEST_PART_TITLE:
        words.insert(0, title)
        title = _shorter(title)
    title = title or f"{place + 1}"
    said = "\n\n".join(_paragraph(one) for one in words if one.strip())
    if len(said) > MOST_WORDS:
        raise _problem(
            source,
            told(
                "The words under “{title}” are longer than {most} characters. Put a heading between them.",
                title=title,
                most=f"{MOST_WORDS:,}",
            ),
        )
    kind = draft.kind or guess_kind(title)
    part = Part(id_from(title, "part"), title, kind, 1, said, draft.for_you)
    if kind is PartKind.SHARING:
        part = replace(part, sharing=SharingRule(guess_order(title)))
    return _of_minutes(part, minutes or guess_minutes(kind, said))


def _of_minutes(part: Part, minutes: int) -> Part:
    silence = SilenceRule(timedelta(minutes=minutes)) if part.kind is PartKind.SILENCE else None
    return replace(part, minutes=minutes, silence=silence)


def _until(starts: int | None, upcoming: int | None) -> int | None:
    if starts is None or upcoming is None:
        return None
    minutes = (upcoming - starts) % _DAY_MIN
    return minutes if 0 < minutes <= _DAY_MIN // 6 else None


def _paragraph(text: str) -> str:
    """Keep line ends, but for empty lines: those part paragraphs."""
    return "\n".join(line.rstrip() for line in text.strip().split("\n") if line.strip())


def _shorter(title: str) -> str:
    cut = title[: LONGEST_PART_TITLE - 1]
    at = cut.rfind(" ")
    return f"{cut[:at] if at > LONGEST_PART_TITLE // 2 else cut}…"


def _told_apart(parts: list[Part]) -> list[Part]:
    """Give each part an id of its own."""
    seen: set[str] = set()
    named = []
    for part in parts:
        wanted, number = part.part_id, 1
        while wanted in seen:
            number += 1
            wanted = f"{part.part_id[:50]}-{number}"
        seen.add(wanted)
        named.append(replace(part, part_id=wanted))
    return named


def _problem(source: str, sentence: str) -> FormatHasProblems:
    return FormatHasProblems(source, (FormatProblem(0, sentence),))
