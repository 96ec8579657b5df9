# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A theme of the computer's own colours, for contrast themes: nothing is painted in any other.

Deliberately not here: when it is worn (`theme.py`). Words and shapes tell phases apart.
"""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from facilitator.ui.tokens import Theme, contrast_ratio

NAME = "computer"
_LEAST = 4.5


def theme_of_palette(palette: QPalette) -> Theme:
    """Return a contrast theme with the colours of `palette`: ground, text, faded text, and the chosen pair."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    ground = _written(palette.color(group.Active, role.Window))
    text = _written(palette.color(group.Active, role.WindowText))
    faded = _written(palette.color(group.Disabled, role.WindowText))
    accent = _written(palette.color(group.Active, role.Highlight))
    on_accent = _written(palette.color(group.Active, role.HighlightedText))
    if contrast_ratio(accent, ground) < _LEAST:  # a chosen ground that could not be told from the window's
        accent, on_accent = text, ground
    colours = dict.fromkeys(("window", "surface", "sunken", "accent.soft", "danger.text"), ground)
    colours |= dict.fromkeys(("text", "text.quiet", "line", "control", "accent.soft.text", "danger"), text)
    colours |= {f"phase.{phase}": text for phase in ("fine", "soon", "over")}
    colours |= {f"phase.{phase}.fill": ground for phase in ("fine", "soon", "over")}
    colours |= {"text.off": faded, "accent": accent, "accent.text": on_accent, "focus": accent}
    dark = contrast_ratio(ground, "#000000") < contrast_ratio(ground, "#FFFFFF")
    return Theme(NAME, dark, True, MappingProxyType(colours))


def _written(colour: QColor) -> str:
    return colour.name().upper()
