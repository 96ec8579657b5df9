# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The themes keep their contrast, and the look is put on whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from facilitator.ui import theme as look_of
from facilitator.ui.tokens import TYPE, blend, contrast_ratio, read_theme

THEMES = Path(__file__).resolve().parents[2] / "resources" / "themes"
WINDOW_THEMES = ("light", "dark", "dim", "contrast-light", "contrast-dark")
ROOM_THEMES = ("room-dark", "room-light")

# (role, ground, least ratio): ux.md 4.1.
PAIRS = [
    ("text", "window", 7),
    ("text", "surface", 7),
    ("text", "sunken", 7),
    ("text.quiet", "window", 4.5),
    ("text.quiet", "surface", 4.5),
    ("text.off", "surface", 4.5),
    ("text.off", "window", 4.5),
    ("control", "window", 3),
    ("control", "surface", 3),
    ("accent", "window", 3),
    ("accent", "surface", 4.5),
    ("accent.text", "accent", 4.5),
    ("accent.soft.text", "accent.soft", 4.5),
    ("focus", "window", 3),
    ("focus", "surface", 3),
    *((f"phase.{phase}", ground, 4.5) for phase in ("fine", "soon", "over") for ground in ("window", "surface")),
    *(("text", f"phase.{phase}.fill", 7) for phase in ("fine", "soon", "over")),
    ("danger.text", "danger", 4.5),
    # Pairs the widgets use beyond that table.
    ("accent", "accent.soft", 3),
    ("text.quiet", "sunken", 4.5),
    ("text", "accent.soft", 7),
    ("danger", "surface", 4.5),
]
ROOM_PAIRS = [("text", 7), ("quiet", 7), ("fine", 4.5), ("soon", 4.5), ("over", 4.5)]


def theme_of(name):
    return read_theme((THEMES / f"{name}.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", WINDOW_THEMES)
@pytest.mark.parametrize(("role", "ground", "least"), PAIRS)
def test_contrast(name, role, ground, least):
    """Every pair of colours that meet keeps the contrast that reading it needs."""
    theme = theme_of(name)
    assert contrast_ratio(theme.colour(role), theme.colour(ground)) >= least


@pytest.mark.parametrize("name", ROOM_THEMES)
@pytest.mark.parametrize(("role", "least"), ROOM_PAIRS)
def test_room_contrast(name, role, least):
    """What the room sees can be read from the last row."""
    theme = theme_of(name)
    assert contrast_ratio(theme.colour(f"room.{role}"), theme.colour("room.back")) >= least


def test_contrast_is_measured_as_published():
    """The formula gives the published ratios, and a pair that is too faint is told apart."""
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast_ratio("#1F2528", "#F3F1EC") == pytest.approx(13.75, abs=0.01)
    assert contrast_ratio("#B9B7B0", "#F3F1EC") < 4.5


@pytest.mark.parametrize("name", WINDOW_THEMES)
def test_themes_have_the_same_roles(name):
    """Whatever theme is on, no role is missing."""
    assert set(theme_of(name).colours) == set(theme_of("light").colours)


@pytest.mark.parametrize(
    "text",
    [
        "",
        'name = "x"\ndark = false\ncontrast = false\n',
        'name = "x"\ndark = false\ncontrast = false\n[colours]\ntext = "black"\n',
        'name = "x"\ndark = 1\ncontrast = false\n[colours]\ntext = "#000000"\n',
        "[colours",
    ],
)
def test_a_damaged_theme_is_refused(text):
    """A theme file that cannot be meant is refused, not half read."""
    with pytest.raises(ValueError, match=r".+"):
        read_theme(text)


def test_blend():
    """Half of black on white is the middle grey."""
    assert blend("#000000", "#FFFFFF", 0.5) == "#808080"


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.4, 2.0])
@pytest.mark.parametrize("name", WINDOW_THEMES)
def test_style_sheet_types_no_colour_of_its_own(name, scale):
    """The style sheet holds only colours of the theme, and mixtures of two of them for hover."""
    theme = theme_of(name)
    sheet = look_of.make_style_sheet(theme, scale)
    mixed = {blend(theme.colour("text"), theme.colour("accent"), share) for share in (0.12, 0.24)}
    words = sheet.replace(";", " ").split()
    assert {word for word in words if word.startswith("#")} <= set(theme.colours.values()) | mixed
    assert len(sheet.splitlines()) < 120


def test_inactive_window_looks_the_same():
    """Leaving the window greys nothing: Inactive is Active."""
    palette = look_of.make_palette(theme_of("dark"))
    group = QPalette.ColorGroup
    for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Text, QPalette.ColorRole.Window):
        assert palette.color(group.Inactive, role) == palette.color(group.Active, role)


def test_look_applies_everything_at_once(qapp, look, qtbot):
    """One call puts palette, font and sheet on and is told once."""
    with qtbot.waitSignal(look.changed) as told:
        look.apply(theme="dark", text_percent=200)
    assert told.args == []
    assert look.theme.name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.colour("window")
    assert qapp.font().pointSizeF() == TYPE["body"].pt(2.0)
    assert look.px(40) == 80


def test_look_is_silent_when_nothing_changes(look, qtbot):
    """Choosing what is on already repaints nothing."""
    with qtbot.assertNotEmitted(look.changed):
        look.apply(theme="light")


def test_unknown_scheme_counts_as_light(look):
    """A computer that does not tell its scheme gets the light theme."""
    look.apply(theme="same")
    assert look.theme.name == "light"


def test_reduced_motion_is_told(look, qtbot):
    """Switching reduced motion alone is told too."""
    with qtbot.waitSignal(look.changed):
        look.apply(theme="light", reduced_motion=True)
    assert look.reduced_motion


def test_text_size_stays_within_bounds(look):
    """A damaged settings file cannot make text vanish or fill the screen."""
    look.apply(theme="light", text_percent=5)
    assert look.scale == 0.9
    look.apply(theme="light", text_percent=900)
    assert look.scale == 2.0


def test_class_words_show_at_once(look, qtbot):
    """A widget that is on screen takes a new class word without being made anew."""
    label = QLabel("Sharing")
    qtbot.addWidget(label)
    label.show()
    plain = label.sizeHint().height()
    look_of.give_class(label, "title")
    assert label.sizeHint().height() > plain


@pytest.mark.parametrize("percent", [90, 100, 200])
def test_buttons_keep_their_height(look, qtbot, percent):
    """Targets are as high as ux.md 3.18 asks, times the text size."""
    look.apply(theme="light", text_percent=percent)
    heights = {
        "outlined": 44,
        "outlined run": 48,
        "outlined tall": 56,
        "primary": 64,
        "primary large": 72,
        "chip": 40,
    }
    for words, height in heights.items():
        button = QPushButton("Go on")
        qtbot.addWidget(button)
        look_of.give_class(button, words)
        assert abs(button.sizeHint().height() - look.px(height)) <= 1
