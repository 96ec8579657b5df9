# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every printed page as a picture: a short format and a long one, on both papers, in all letters, as a booklet too."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

from facilitator.domain.formats import MeetingFormat, Part, PartKind, SharingOrder, SharingRule
from facilitator.domain.paper import PaperOrder, PaperSize, usual_order
from facilitator.ui.printing.kit import kit_sides
from facilitator.ui.printing.press import picture
from tools.bench.vault import formats

EVENING = time(19, 30)
DPI = 80
PERSIAN = """به این جلسه خوش آمدید. خوشحالیم که در را پیدا کردید.

(pause)

لازم نیست *حرف* بزنید. اگر فقط گوش کنید، سهم خود را داشته‌اید."""


def orders() -> dict[str, PaperOrder]:
    """Name the orders, and give them."""
    found = {one.format_id: one.worded(one.wordings[0]) for one in formats()}
    a4, letter = PaperSize.A4, PaperSize.LETTER
    short, long = found["quiet-meeting"], found["evening-with-a-meal"]
    return {
        "short-a4": usual_order(short, EVENING, a4),
        "short-letter-booklet": replace(usual_order(short, EVENING, letter), booklet=True, letters_pt=14),
        "long-a4-notes": replace(usual_order(long, EVENING, a4), notes=True, readers=4),
        "long-a4-booklet": replace(usual_order(long, EVENING, a4), booklet=True, letters_pt=14),
        "long-letter-very-large": replace(usual_order(long, EVENING, letter), letters_pt=24),
        "many-readings-letter": usual_order(found["discussion-key-tags"], EVENING, letter),
        "untimed-a4": usual_order(found["talking-circle"], EVENING, a4),
        "right-to-left-a4": replace(usual_order(_persian(), EVENING, a4), notes=True),
        "right-to-left-booklet": replace(usual_order(_persian(), EVENING, a4), booklet=True),
    }


def print_pages(folder: Path, only: str = "") -> int:
    """Write the pages of every order whose name holds `only`; tell how many there are."""
    written = 0
    folder.mkdir(parents=True, exist_ok=True)
    for name, order in orders().items():
        if only not in name:
            continue
        for number, side in enumerate(kit_sides(order), 1):
            target = folder / f"{name}-{number:02}-{side.piece.value.replace(' ', '-')}.png"
            if not picture(side, DPI).save(str(target)):
                raise OSError(f"{target} could not be written")
            written += 1
    return written


def _persian() -> MeetingFormat:
    rule = SharingRule(SharingOrder.LINE, timedelta(minutes=3))
    parts = (
        Part("welcome", "خوش آمدید", PartKind.WORDS, 3, f"{PERSIAN}\n\n{PERSIAN}", "آهسته بخوانید."),
        Part("reading", "خواندن", PartKind.READING, 3, PERSIAN),
        Part("sharing", "گفت‌وگو", PartKind.SHARING, 40, PERSIAN, sharing=rule),
        Part("closing", "پایان", PartKind.WORDS, 3, PERSIAN),
    )
    return MeetingFormat("fa", "جلسهٔ باز", "", "fa", parts)
