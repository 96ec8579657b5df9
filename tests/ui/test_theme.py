# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The themes keep their contrast, and the look is put on whole."""

from __future__ import annotations

import math
import sys
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from facilitator.domain.preferences import ThemeChoice
from facilitator.ui import theme as look_of
from facilitator.ui.computer_theme import theme_of_palette
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
    """A7: every pair of colours that meet keeps the contrast that reading it needs."""
    theme = theme_of(name)
    assert contrast_ratio(theme.colour(role), theme.colour(ground)) >= least


@pytest.mark.parametrize("name", ROOM_THEMES)
@pytest.mark.parametrize(("role", "least"), ROOM_PAIRS)
def test_room_contrast(name, role, least):
    """A7: what the room sees can be read from the last row."""
    theme = theme_of(name)
    assert contrast_ratio(theme.colour(f"room.{role}"), theme.colour("room.back")) >= least


# Machado, Oliveira and Fernandes 2009, full strength, for linear RGB.
SEEN_BY = {
    "everyone": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
APART = 19.0
"""The least CIE76 distance between two phases, whoever looks: ux.md 4.1."""
PHASES = ("fine", "soon", "over")


def lab(colour, seen_by="everyone"):
    """The CIE L*a*b* (D65) of "#RRGGBB" as it is seen."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    linear = [min(max(sum(a * b for a, b in zip(row, linear, strict=True)), 0.0), 1.0) for row in SEEN_BY[seen_by]]
    to_xyz = (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
    white = (0.95047, 1.0, 1.08883)
    ratios = [sum(a * b for a, b in zip(row, linear, strict=True)) / w for row, w in zip(to_xyz, white, strict=True)]
    x, y, z = (r ** (1 / 3) if r > 216 / 24389 else (24389 / 27 * r + 16) / 116 for r in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one, other, seen_by):
    return math.dist(lab(one, seen_by), lab(other, seen_by))


def worst(colours):
    """The least distance between two of three colours, over all four ways of seeing."""
    return min(distance(a, b, seen_by) for a, b in combinations(colours, 2) for seen_by in SEEN_BY)


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("light", 25),
        ("dark", 23),
        ("dim", 21),
        ("contrast-light", 20),
        ("contrast-dark", 33),
        ("room-dark", 23),
        ("room-light", 22),
    ],
)
def test_phases_are_told_apart_whoever_looks(name, published):
    """A8: the three phases keep apart for people who see few reds, greens or blues; as far as ux.md 4.1 has it."""
    theme = theme_of(name)
    prefix = "room" if name.startswith("room") else "phase"
    apart = worst([theme.colour(f"{prefix}.{phase}") for phase in PHASES])
    assert apart >= APART
    assert apart == pytest.approx(published, abs=1)


def test_traffic_lights_are_found_out():
    """Control: plain green, amber and red, which many cannot tell apart, do not pass."""
    assert worst(["#2E8B2E", "#C07A00", "#C8321E"]) < APART
    assert distance("#FFFFFF", "#000000", "deutan") == pytest.approx(100, abs=0.1)


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
    """Targets are as high as ux.md 3.18 asks, times the text size; small text leaves them as high (A9)."""
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
        assert abs(button.sizeHint().height() - round(height * max(1, percent / 100))) <= 1


@pytest.mark.parametrize("name", WINDOW_THEMES)
def test_every_theme_can_be_worn(qapp, look, name):
    """Each theme goes on whole: palette, sheet, and what icons are painted with."""
    look.apply(theme=name)
    assert look.theme.name == name
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == look.colour("text")
    assert not look.icon("bell").isNull()


def test_each_choice_is_a_theme():
    """Whatever can be chosen in Settings can be put on, and every theme can be chosen."""
    assert {choice.value for choice in ThemeChoice} == set(look_of.OFFERED_THEMES) == {*WINDOW_THEMES, "same"}


@pytest.mark.parametrize(("scheme", "worn"), [("Light", "contrast-light"), ("Dark", "contrast-dark")])
def test_a_computer_that_wants_contrast_gets_it(look, monkeypatch, scheme, worn):
    """Same as the computer means its contrast too; a theme chosen by name stays."""
    look._hints = FakeHints(scheme)
    look.apply(theme="same")
    assert (look.theme.name, look.theme.contrast) == (worn, True)
    look.apply(theme="dim")
    assert look.theme.name == "dim"


class FakeHints:
    """A computer that asks for high contrast; Qt has no way to make this one ask."""

    def __init__(self, scheme):
        self._scheme = getattr(Qt.ColorScheme, scheme)
        self.colorSchemeChanged = Mute()

    def colorScheme(self):
        return self._scheme

    def accessibility(self):
        return self

    def contrastPreference(self):
        return Qt.ContrastPreference.HighContrast


class Mute:
    def disconnect(self, _slot):
        return None


def windows_palette(ground, text, faded, chosen, on_chosen):
    palette = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for name, colour in (
        (role.Window, ground),
        (role.WindowText, text),
        (role.Highlight, chosen),
        (role.HighlightedText, on_chosen),
    ):
        palette.setColor(group.All, name, QColor(colour))
    palette.setColor(group.Disabled, role.WindowText, QColor(faded))
    return palette


@pytest.mark.parametrize(
    ("colours", "dark"),
    [
        (("#202020", "#FFFFFF", "#A6A6A6", "#8EE3F0", "#263B50"), True),
        (("#FFFAEF", "#3D3D3D", "#676767", "#903909", "#FFF5E3"), False),
        (("#000000", "#FFFFFF", "#3FF23F", "#1AEBFF", "#000000"), True),
    ],
)
def test_a_contrast_theme_of_the_system_keeps_its_colours(colours, dark):
    """Where the system has contrast colours of its own, nothing is painted in any other, and all can be read."""
    theme = theme_of_palette(windows_palette(*colours))
    assert set(theme.colours) == set(theme_of("light").colours)
    assert set(theme.colours.values()) <= set(colours)
    assert (theme.dark, theme.contrast) == (dark, True)
    for role, ground in (("text", "window"), ("text.quiet", "surface"), ("accent.text", "accent"), ("focus", "window")):
        assert contrast_ratio(theme.colour(role), theme.colour(ground)) >= 4.5


def test_a_chosen_ground_like_the_windows_is_not_worn():
    """Control: where the chosen colour could not be told from the ground, text and ground are exchanged instead."""
    theme = theme_of_palette(windows_palette("#000000", "#FFFFFF", "#888888", "#101010", "#FFFFFF"))
    assert (theme.colour("accent"), theme.colour("accent.text")) == ("#FFFFFF", "#000000")


def test_the_system_theme_is_worn_where_systems_have_one(look, monkeypatch):
    """On a system with contrast colours, "same as the computer" wears those; elsewhere ours."""
    monkeypatch.setattr(look_of, "_WITH_CONTRAST_COLOURS", frozenset({sys.platform}))
    look._hints = FakeHints("Dark")
    look.apply(theme="same")
    assert (look.theme.name, look.theme.contrast) == ("computer", True)
    look.apply(theme="light")
    assert look.theme.name == "light"


def test_large_print_has_larger_words(look):
    """In large print the words to say are 28 pt at least; nothing else changes its size by itself."""
    look.apply(theme="light", text_percent=140)
    assert look.font("words").pointSizeF() < 28
    body = look.font("body").pointSizeF()
    look.apply(theme="light", text_percent=140, large_print=True)
    assert (look.font("words").pointSizeF(), look.font("body").pointSizeF()) == (28.0, body)
    look.apply(theme="light", text_percent=200, large_print=True)
    assert look.font("words").pointSizeF() == 39.0


def test_large_print_alone_is_told(look, qtbot):
    """Switching large print on dresses everything anew."""
    with qtbot.waitSignal(look.changed):
        look.apply(theme="light", large_print=True)


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_in_high_contrast_what_is_chosen_is_told_by_more_than_its_hue(look, qtbot, name):
    """Where every ground is the same, a chosen chip is filled: most of its pixels are not the ground's."""
    look.apply(theme=name)
    chip = QPushButton("")
    qtbot.addWidget(chip)
    look_of.give_class(chip, "chip")
    chip.setCheckable(True)
    chip.resize(100, 40)
    ground = look.colour("surface").name()

    def filled():
        shown = chip.grab().toImage()
        return sum(shown.pixelColor(x, 20).name() != ground for x in range(100))

    assert filled() < 20
    chip.setChecked(True)
    assert filled() > 80
