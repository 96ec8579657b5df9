# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disc draws what it is told, seldom, and tells readers the same in words."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QAccessible, QColor

from facilitator.ui.tokens import contrast_ratio
from facilitator.ui.widgets.disc import DiscColours, TimerDisc


class CountingDisc(TimerDisc):
    """Counts how often it really painted."""

    paints = 0

    def paintEvent(self, event):
        self.paints += 1
        super().paintEvent(event)


@pytest.fixture
def disc(look, qtbot):
    made = CountingDisc(look, diameter=134)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def colour_at(disc, x_share, y_share):
    picture = disc.grab().toImage()
    return picture.pixelColor(int(picture.width() * x_share), int(picture.height() * y_share))


def test_the_sector_shrinks_towards_twelve(look, disc):
    """Three quarters left: filled up to nine o'clock, light from there to twelve."""
    disc.set_value(0.75, "fine")
    assert colour_at(disc, 0.7, 0.3) == look.colour("phase.fine")
    assert colour_at(disc, 0.3, 0.7) == look.colour("phase.fine")
    assert colour_at(disc, 0.3, 0.3) == look.colour("phase.fine.fill")


@pytest.mark.parametrize("phase", ["time", "extra", "ready", "none"])
def test_nothing_is_filled_when_nothing_runs(look, disc, phase):
    """After the time, and before it, the disc is empty."""
    disc.set_value(0.0, phase)
    assert colour_at(disc, 0.6, 0.6) == look.colour("window")


def test_phases_differ_in_shape(disc):
    """Without colour, each phase still looks different."""
    pictures = set()
    for phase in ("ready", "fine", "soon", "time", "held", "none"):
        disc.set_value(0.5, phase)
        picture = disc.grab().toImage()
        ground = picture.pixelColor(0, 0)
        marks = tuple(
            contrast_ratio(picture.pixelColor(x, y).name(), ground.name()) > 1.6
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        )
        pictures.add(marks)
    assert len(pictures) == 6


def test_it_paints_only_when_a_pixel_changes(disc, qtbot):
    """A change too small to see costs nothing."""
    disc.set_value(0.4, "fine")
    qtbot.wait(20)
    before = disc.paints
    disc.set_value(0.4001, "fine", name="About 2 minutes left")
    qtbot.wait(20)
    assert disc.paints == before
    disc.set_value(0.45, "fine")
    qtbot.wait(20)
    assert disc.paints == before + 1


@pytest.mark.parametrize("fraction", [-1.0, 2.0])
def test_fractions_stay_within(disc, fraction):
    """A value out of range is drawn as empty or full."""
    disc.set_value(fraction, "fine")
    assert 0.0 <= disc._fraction <= 1.0


def test_readers_get_a_clock_with_words(disc):
    """To a reader the disc is a clock whose name is the words given."""
    disc.set_value(0.5, "fine", name="About 2 minutes left of 3")
    gc.collect()
    told = QAccessible.queryAccessibleInterface(disc)
    assert told.role() == QAccessible.Role.Clock
    assert told.text(QAccessible.Text.Name) == "About 2 minutes left of 3"


def test_room_colours(look):
    """On the room screen the light part is only a shade of the ground."""
    colours = DiscColours.of_room(look.named_theme("room-dark"))
    assert colours.fine == look.named_theme("room-dark").colour("room.fine")
    assert contrast_ratio(colours.fine, colours.fine_fill) > 4.5


def test_the_theme_changes_the_disc(look, disc):
    """In the evening the disc is drawn in evening colours."""
    disc.set_value(1.0, "fine")
    look.apply(theme="dark")
    assert colour_at(disc, 0.6, 0.6) == QColor(look.theme.colour("phase.fine"))
