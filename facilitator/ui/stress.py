# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How *stress* in a paragraph is found and shown heavier, on a page and on paper. Nothing else is read as markup.

Deliberately not here: words to say in Run (`widgets/words_view.py`), and files (`exchange/stress.py`).
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat, QTextLayout

_STRESS = re.compile(r"\*(\S(?:[^*]*\S)?)\*")


def part_stress(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Give the text without its stars, and where what stood between them begins and how long it is."""
    plain, spans, done = "", [], 0
    for found in _STRESS.finditer(text):
        plain += text[done : found.start()]
        spans.append((len(plain), len(found[1])))
        plain += found[1]
        done = found.end()
    return plain + text[done:], tuple(spans)


def heavier(spans: tuple[tuple[int, int], ...], weight: QFont.Weight) -> list[QTextLayout.FormatRange]:
    """Give what makes these spans of a layout's text heavier."""
    ink = QTextCharFormat()
    ink.setFontWeight(weight)
    made = []
    for start, length in spans:
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, length, ink
        made.append(span)
    return made


def direction_of(text: str) -> Qt.LayoutDirection:
    """Tell in which direction a text runs, by its first letter; a text without letters runs as the screen does."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return Qt.LayoutDirection.LeftToRight if kind == "L" else Qt.LayoutDirection.RightToLeft
    return QGuiApplication.layoutDirection()
