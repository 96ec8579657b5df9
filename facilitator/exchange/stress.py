# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs of words, some of them stressed, as one text with stars around what is stressed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby


def joined(runs: Iterable[tuple[str, bool]]) -> str:
    """Join runs of words; stars stand close to the words, blanks outside them."""
    text = ""
    for strong, same in groupby(((words, strong) for words, strong in runs if words), key=lambda run: run[1]):
        words = "".join(run[0] for run in same)
        inner = words.strip()
        if strong and inner:
            at = words.index(inner)
            words = f"{words[:at]}*{inner}*{words[at + len(inner) :]}"
        text += words
    return text
