# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide's small Markdown becomes blocks of our own, and nothing else is obeyed."""

from __future__ import annotations

from facilitator.domain.blocks import Block, BlockKind
from facilitator.ui.viewmodels.guide import GuideText, GuideViewModel, parse_guide

PARAGRAPH, ITEM, HEADING = BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING


def test_blocks():
    """Headings, paragraphs over several lines, and lists come out in order."""
    text = "# Time\n\nOne\nline.\n\n- *P* holds\n  it\n- W\n\n## Later\nTwo."
    blocks = (
        Block(PARAGRAPH, "One line."),
        Block(ITEM, "*P* holds it"),
        Block(ITEM, "W"),
        Block(HEADING, "Later"),
        Block(PARAGRAPH, "Two."),
    )
    assert parse_guide(text) == GuideText("Time", blocks)


def test_markup_is_text():
    """Links, pictures and HTML are shown as they stand."""
    wild = "<b>x</b> [a](http://b) ![c](d)"
    assert parse_guide(wild).blocks == (Block(PARAGRAPH, wild),)


def test_read_when_wanted_and_once():
    """No page is read before the guide is shown, and none twice."""
    reads = []
    model = GuideViewModel(lambda: reads.append(1) or ("# A", "# B"))
    told = []
    model.shown.connect(told.append)
    assert reads == []
    model.show_now()
    model.open(1)
    assert reads == [1]
    assert (told[-1].opened, [page.title for page in told[-1].pages]) == (1, ["A", "B"])
