# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours, type sizes and spacings as plain data.

Lives here: what a theme is, how its file is read, and every size of the drawings in `look.md`. Sizes are
pixels of a 96-dpi screen at 100 % text. Deliberately not here: Qt, files, and which theme is on (`theme.py`).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

PT_PER_PX: Final = 0.75
"""Points in one pixel of a 96-dpi screen."""

SMALLEST_PERCENT: Final = 90
LARGEST_PERCENT: Final = 200

SPACE: Final[Mapping[str, int]] = MappingProxyType(
    {
        "hair": 4,
        "near": 8,  # between controls that belong together
        "row": 12,
        "group": 16,  # between groups, the smaller step
        "inside": 24,  # from the edge of a pane to what it holds
        "apart": 28,  # between groups, the larger step
        "card": 32,  # inside a card
        "page": 40,  # from the edge of a page to what it holds
        "wide": 48,
    }
)
"""Named distances in px at 100 % text."""

HEIGHT: Final[Mapping[str, int]] = MappingProxyType(
    {
        "floor": 24,  # nothing that can be pressed is smaller
        "check": 32,
        "part": 40,
        "part_now": 52,
        "compact": 40,
        "control": 44,
        "row": 54,
        "side": 48,
        "run": 48,
        "back": 56,
        "primary": 64,
        "primary_run": 72,
    }
)
"""Least heights in px at 100 % text (`ux.md` 3.18)."""


def height(name: str, scale: float) -> int:
    """Return the least height `name` of `HEIGHT` in px; it grows with text, and small text does not shrink it (A9)."""
    return round(HEIGHT[name] * max(1.0, scale))


RADIUS_CONTROL: Final = 6
RADIUS_CARD: Final = 10
WORDS_WIDTH: Final = 640
"""The widest line of words to say, in px at 100 % text."""

_HEX_DIGITS = frozenset("0123456789ABCDEFabcdef")


class TypeSize(NamedTuple):
    """A size of type: `px` high at 100 % text, `weight` as in style sheets (400 plain, 600 semibold)."""

    px: float
    weight: int = 400

    def pt(self, scale: float) -> float:
        """Return the size in points when all text is `scale` times as large (1.0 is 100 %)."""
        return round(self.px * PT_PER_PX * scale, 2)


TYPE: Final[Mapping[str, TypeSize]] = MappingProxyType(
    {
        "label": TypeSize(15),
        "body": TypeSize(17),
        "strong": TypeSize(17, 600),
        "question": TypeSize(19),
        "section": TypeSize(21, 600),
        "pace": TypeSize(21),
        "count": TypeSize(21, 600),
        "words": TypeSize(26),
        "number": TypeSize(26, 600),
        "disc": TypeSize(26, 600),
        "primary": TypeSize(24, 600),
        "title": TypeSize(29, 600),
        "clock": TypeSize(32, 600),
        "hero": TypeSize(35, 600),
        "figure": TypeSize(38, 600),
    }
)
"""Every size of type in the window, by what it is for."""

LARGE_PRINT_WORDS_PT: Final = 28.0
"""Words to say are no smaller in large print (`ux.md` 4.2)."""


def points(size: str, scale: float, *, large_print: bool = False) -> float:
    """Return the size `size` of `TYPE` in points when all text is `scale` times as large."""
    usual = TYPE[size].pt(scale)
    return max(usual, LARGE_PRINT_WORDS_PT) if large_print and size == "words" else usual


class Theme(NamedTuple):
    """One set of colours: `colours` maps a role of `ux.md` 4.1 ("text.quiet") to "#RRGGBB".

    `dark` tells whether light text stands on a dark ground; `contrast` whether this is a high-contrast set.
    """

    name: str
    dark: bool
    contrast: bool
    colours: Mapping[str, str]

    def colour(self, role: str) -> str:
        """Return the colour of `role` as "#RRGGBB"; raises `KeyError` for a role the theme does not have."""
        return self.colours[role]


def read_theme(text: str) -> Theme:
    """Return the theme written in `text`, the content of a file of `resources/themes/`.

    Raises `ValueError` (`tomllib.TOMLDecodeError` is one) when a field is absent or a colour is no "#RRGGBB".
    """
    data = _plain_table(text)
    name, dark, contrast = data.get("name"), data.get("dark"), data.get("contrast")
    colours = data.get("colours")
    if not (isinstance(name, str) and isinstance(dark, bool) and isinstance(contrast, bool)):
        raise ValueError("a theme has a name, and says whether it is dark and of high contrast")
    if not isinstance(colours, dict) or not colours:
        raise ValueError(f"the theme {name} has no colours")
    for role, value in colours.items():
        if not isinstance(value, str) or len(value) != 7 or value[0] != "#" or not _HEX_DIGITS.issuperset(value[1:]):
            raise ValueError(f"the colour {role} of the theme {name} is not written as #RRGGBB")
    return Theme(name, dark, contrast, MappingProxyType(dict(colours)))


def _plain_table(text: str) -> dict[str, object]:
    """Read lines of `key = "text"` and `key = true` under plain headings; anything else is left to `tomllib`.

    Our own themes are that plain; importing a whole parser, or making patterns, is felt at the first paint.
    """
    table: dict[str, object] = {}
    here = table
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        line = line.strip()
        key, _, value = (piece.strip() for piece in line.partition("="))
        name = key[1:-1].replace(".", "") if _is_quoted(key) else key
        if line[0] == "[" and line[-1] == "]" and _is_word(line[1:-1]) and line[1:-1] not in table:
            here = {}
            table[line[1:-1]] = here
        elif _is_word(name) and key.strip('"') not in here and (value in ("true", "false") or _is_quoted(value)):
            here[key.strip('"')] = value[1:-1] if _is_quoted(value) else value == "true"
        else:
            import tomllib

            return tomllib.loads(text)
    return table


def _is_word(text: str) -> bool:
    return text.isascii() and text.isalpha() and text.islower()


def _is_quoted(text: str) -> bool:
    inside = text[1:-1]
    return text[:1] == text[-1:] == '"' != text and inside.isprintable() and '"' not in inside and "\\" not in inside


def contrast_ratio(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two colours "#RRGGBB", from 1.0 to 21.0."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(over: str, under: str, share: float) -> str:
    """Return `over` laid on `under` with opacity `share` (0 to 1), as "#RRGGBB"."""
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(_channels(over), _channels(under), strict=True))
    return "#" + "".join(f"{value:02X}" for value in mixed)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
