# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts as they can be kept and filled in: without signs that nobody sees and that could turn others round."""

from __future__ import annotations

import re

UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ufeff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
"""Signs for control and direction, and what stands for no sign at all (docs/formats.md)."""


def one_line(text: str) -> str:
    """Give a text as it can be kept on one line: nothing unseen in it, and no blanks around it."""
    return " ".join(UNSEEN.sub("", text).split()) if not text.isprintable() else text.strip()


def several_lines(text: str) -> str:
    """Give a text of several lines as it can be kept: line ends of one kind, nothing unseen, no blanks around it."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text.strip()
    return UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
