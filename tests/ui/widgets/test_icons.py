# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons: one grid, one stroke, no fill, any colour, sharp on any screen."""

from __future__ import annotations

import gc
import re
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

from facilitator.ui.icons import Icons

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))


def read(path):
    return (FOLDER.parent / path).read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_drawn_to_one_rule(name):
    """Every icon stands on the 24-pixel grid with round strokes of 1.75 and no colour of its own."""
    svg = read(f"icons/{name}.svg")
    assert 'viewBox="0 0 24 24"' in svg
    assert 'stroke-width="1.75"' in svg
    assert re.findall(r'fill="([^"]+)"', svg) == ["none"]
    assert re.findall(r'stroke="([^"]+)"', svg) == ["currentColor"]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", NAMES)
def test_sharp_and_tinted(qapp, name, ratio):
    """Each icon is drawn at the pixels of the screen, in the colour asked for, within its square."""
    picture = Icons(read).get(name, "#2A5D73").pixmap(QSize(20, 20), ratio).toImage()
    assert picture.width() == round(20 * ratio)
    solid = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    ]
    # Where strokes meet, rounding moves a channel by one or two.
    assert all(abs(c.red() - 0x2A) <= 2 and abs(c.green() - 0x5D) <= 2 and abs(c.blue() - 0x73) <= 2 for c in solid)
    drawn = sum(picture.pixelColor(x, y).alpha() > 40 for x in range(picture.width()) for y in range(picture.height()))
    assert drawn >= 12 * ratio


def test_pointing_icons_turn_round(qapp):
    """Where people read from the right, "back" points right."""
    icon = Icons(read).get("back", "#000000")
    one_way = icon.pixmap(QSize(24, 24), 1.0).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        other_way = icon.pixmap(QSize(24, 24), 1.0).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert one_way != other_way
    ink = [(x, y) for x in range(24) for y in range(24) if one_way.pixelColor(x, y).alpha() > 200]
    assert ink
    assert all(other_way.pixelColor(23 - x, y).alpha() > 120 for x, y in ink)


def test_icons_outlive_their_maker(qapp):
    """An icon still draws when nothing else of the set is kept."""
    icon = Icons(read).get("bell", "#000000")
    gc.collect()
    assert isinstance(icon.pixmap(QSize(20, 20)), QPixmap)


def test_a_set_of_icons_is_no_ring(qapp):
    """A set nobody keeps is gone at once: the collector would take its icons apart in any order, and crash."""
    icons = Icons(read)
    picture = icons.get("bell", "#000000").pixmap(QSize(20, 20))
    known = weakref.ref(icons)
    gc.disable()
    try:
        del icons
        assert known() is None
    finally:
        gc.enable()
    assert not picture.isNull()


def test_unknown_icons_are_told(qapp):
    """A misspelt name is found at once, not shown as a gap."""
    with pytest.raises(OSError, match="nothing-like-it"):
        Icons(read).get("nothing-like-it", "#000000")


def test_icons_sleep_until_woken(qapp):
    """An icon that sleeps leaves its room empty, and is drawn after it was woken."""
    icons = Icons(read, asleep=True)
    icon = icons.get("bell", "#000000")

    def drawn() -> bool:
        picture = icon.pixmap(QSize(20, 20), 1).toImage()
        return any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20))

    assert not drawn()
    icons.wake()
    assert drawn()
