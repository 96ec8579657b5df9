# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one style sheet: sizes, radii and borders a palette cannot give.

Lives here: `make_style_sheet`, a pure function from a theme and a text size to text. Deliberately not here:
what the class words mean to a page (`theme.py`) and the colours themselves (`resources/themes/`).
"""

from __future__ import annotations

from facilitator.ui.tokens import RADIUS_CARD, RADIUS_CONTROL, TYPE, Theme, blend, height, points


def make_style_sheet(theme: Theme, scale: float, *, large_print: bool = False) -> str:
    """Return the style sheet of `theme` with every size `scale` times as large (1.0 is 100 % text)."""
    border = 2 if theme.contrast else 1
    return "".join(
        (
            _labels(theme, scale, large_print),
            _buttons(theme, scale, border),
            _primary(theme, scale),
            _other_buttons(theme, scale, border),
            _surfaces(theme, scale, border),
            _fields(theme, scale, border),
            _small_parts(theme, scale),
        )
    )


def _size(name: str, scale: float, large_print: bool = False) -> str:
    return f"font-size: {points(name, scale, large_print=large_print)}pt; font-weight: {TYPE[name].weight};"


def _labels(theme: Theme, scale: float, large_print: bool) -> str:
    names = (
        "title",
        "hero",
        "section",
        "question",
        "number",
        "figure",
        "count",
        "clock",
        "pace",
        "disc",
        "words",
    )
    rules = [f".{name} {{ {_size(name, scale, large_print)} }}" for name in (*names, "label", "strong")]
    faded = {"label": "text.quiet", "quiet": "text.quiet", "off": "text.off", "soft": "accent.soft.text"}
    phases = {"fine": "phase.fine", "soon": "phase.soon", "over": "phase.over", "coloured": "accent"}
    rules += [f"QLabel.{word} {{ color: {theme.colour(role)}; }}" for word, role in (faded | phases).items()]
    rules.append(f"QLabel:disabled {{ color: {theme.colour('text.off')}; }}")
    return "\n".join(rules) + "\n.even { font-weight: 400; }\n.heavy { font-weight: 600; }\n"


def _buttons(theme: Theme, scale: float, border: int) -> str:
    def high(name: str) -> int:
        return height(name, scale) - 2 * border

    ring = 6 if theme.contrast else 2
    return f"""
QPushButton {{ background: {theme.colour("surface")}; color: {theme.colour("text")}; font-weight: 600;
  border: {border}px solid {theme.colour("control")}; border-radius: {round(RADIUS_CONTROL * scale)}px;
  outline: 0; min-height: {high("control")}px; padding: 0 {round(17 * scale)}px; }}
QPushButton:hover {{ background: {theme.colour("accent.soft")}; color: {theme.colour("accent.soft.text")}; }}
QPushButton:pressed {{ background: {theme.colour("sunken")}; color: {theme.colour("text")}; }}
QPushButton:disabled {{ color: {theme.colour("text.off")}; border-color: {theme.colour("line")};
  background: transparent; }}
QPushButton.even {{ font-weight: 400; }}
QPushButton.compact {{ min-height: {high("compact")}px; }}
QPushButton.run {{ min-height: {high("run")}px; padding: 0 {round(8 * scale)}px; }}
QPushButton.run.compact {{ min-height: {high("compact")}px; }}
QPushButton.tall {{ min-height: {high("back")}px; }}
QPushButton.ringing {{ background: {theme.colour("accent.soft")}; color: {theme.colour("accent.soft.text")};
  border: {ring}px solid {theme.colour("accent")}; min-height: {high("back") - 2 * (ring - border)}px;
  padding: 0 {round(17 * scale) - (ring - border)}px; }}
QPushButton.listed {{ text-align: left; font-weight: 400; }}
QPushButton.danger {{ color: {theme.colour("danger")}; border-color: {theme.colour("danger")}; }}
"""


def _primary(theme: Theme, scale: float) -> str:
    accent, on_accent = theme.colour("accent"), theme.colour("accent.text")
    return f"""
QPushButton.primary {{ background: {accent}; color: {on_accent}; border: 0; {_size("primary", scale)}
  border-radius: {round(8 * scale)}px; min-height: {height("primary", scale)}px;
  padding: 0 {round(45 * scale)}px; }}
QPushButton.primary:hover {{ background: {blend(theme.colour("text"), accent, 0.12)}; }}
QPushButton.primary:pressed {{ background: {blend(theme.colour("text"), accent, 0.24)}; }}
QPushButton.primary:disabled {{ background: {theme.colour("sunken")}; color: {theme.colour("text.off")}; }}
QPushButton.large {{ min-height: {height("primary_run", scale)}px; }}
"""


def _other_buttons(theme: Theme, scale: float, border: int) -> str:
    soft, on_soft = theme.colour("accent.soft"), theme.colour("accent.soft.text")
    side = height("control", scale) - 2 * border
    small = height("compact", scale) - 2 * border
    narrow = round(36 * max(1.0, scale)) - 2 * border
    # Where all grounds are one, what is chosen is told by its shape and not by a colour alone.
    chosen, on_chosen = (theme.colour("accent"), theme.colour("accent.text")) if theme.contrast else (soft, on_soft)
    edge = 2 if theme.contrast else 0
    around = 2 * border if theme.contrast else 2
    return f"""
QPushButton.plain {{ background: transparent; border: 0; color: {theme.colour("accent")};
  min-height: {height("control", scale)}px; padding: 0 {round(12 * scale)}px; }}
QPushButton.plain.tight {{ padding: 0 {round(4 * scale)}px; }}
QPushButton.plain:hover, QPushButton.plain:pressed {{ background: {soft}; color: {on_soft}; }}
QPushButton.plain:disabled {{ color: {theme.colour("text.off")}; }}
QPushButton.chip {{ border-radius: {(small + 2 * border) // 2}px; min-height: {small}px; font-weight: 400;
  min-width: {round(12 * scale)}px; padding: 0 {round(15 * scale)}px; }}
QPushButton.chip.heavy {{ font-weight: 600; padding: 0 {round(9 * scale)}px;
  min-width: {small - round(18 * scale)}px; }}
QPushButton.chip:checked {{ background: {chosen}; color: {on_chosen}; border-color: {theme.colour("accent")};
  font-weight: 600; }}
QPushButton.step {{ padding: 0; min-width: {side}px; max-width: {side}px; }}
QPushButton.step.compact {{ min-width: {narrow}px; max-width: {narrow}px; }}
QPushButton.choice {{ background: {theme.colour("surface")}; border: {border}px solid {theme.colour("line")};
  border-radius: {round(RADIUS_CARD * scale)}px; padding: 0; text-align: left; }}
QPushButton.choice:hover {{ border-color: {theme.colour("control")}; }}
QPushButton.choice:checked {{ background: {soft}; border: {around}px solid {theme.colour("accent")}; }}
QPushButton.side {{ background: transparent; border: 0; color: {theme.colour("text.quiet")}; text-align: left;
  font-weight: 400; min-height: {height("side", scale)}px; padding: 0 {round(13 * scale)}px; }}
QPushButton.side.low {{ min-height: {height("floor", scale)}px; }}
QPushButton.side:hover {{ background: {theme.colour("sunken")}; color: {theme.colour("text")}; }}
QPushButton.side:checked {{ background: {soft}; color: {on_soft}; font-weight: 600;
  border: {edge}px solid {theme.colour("accent")}; min-height: {height("side", scale) - 2 * edge}px;
  padding: 0 {round(13 * scale) - edge}px; }}
QPushButton.side.low:checked {{ min-height: {height("floor", scale) - 2 * edge}px; }}
"""


def _surfaces(theme: Theme, scale: float, border: int) -> str:
    radius = round(RADIUS_CARD * scale)
    return f"""
.card {{ background: {theme.colour("surface")}; border: {border}px solid {theme.colour("line")};
  border-radius: {radius}px; }}
.notice {{ background: {theme.colour("accent.soft")}; border: {border if theme.contrast else 0}px solid
  {theme.colour("line")}; border-radius: {radius}px; }}
.strip {{ background: {theme.colour("accent.soft")}; border: 0; }}
.line {{ background: {theme.colour("line")}; border: 0; }}
.bar {{ background: {theme.colour("sunken")}; border: 0; }}
.pane {{ background: {theme.colour("surface")}; border: 0; }}
QScrollArea {{ border: 0; background: transparent; }}
"""


def _fields(theme: Theme, scale: float, border: int) -> str:
    high = height("control", scale) - 2 * border
    radius, indicator = round(RADIUS_CONTROL * scale), round(22 * scale)
    edge = f"border: {border}px solid {theme.colour('control')}; border-radius: {radius}px;"
    return f"""
QLineEdit, QPlainTextEdit, QDateTimeEdit {{ {edge} background: {theme.colour("surface")};
  color: {theme.colour("text")}; padding: 0 {round(14 * scale)}px; }}
QLineEdit, QDateTimeEdit {{ min-height: {high}px; }}
QDateTimeEdit::up-button, QDateTimeEdit::down-button {{ width: 0; }}
QPlainTextEdit {{ padding: {round(10 * scale)}px {round(14 * scale)}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus {{ border-color: {theme.colour("accent")}; }}
QComboBox {{ {edge} background: {theme.colour("surface")}; color: {theme.colour("text")};
  min-height: {high}px; padding: 0 {round(14 * scale)}px; }}
QComboBox:focus {{ border-color: {theme.colour("accent")}; }}
QComboBox:disabled {{ color: {theme.colour("text.off")}; border-color: {theme.colour("line")}; }}
QComboBox::drop-down {{ border: 0; width: {round(24 * scale)}px; }}
QComboBox::down-arrow {{ image: none; }}
QCheckBox, QRadioButton {{ outline: 0; min-height: {height("check", scale)}px;
  spacing: {round(12 * scale)}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {indicator}px; height: {indicator}px; }}
"""


def _small_parts(theme: Theme, scale: float) -> str:
    wide, handle = round(14 * scale), theme.colour("control")
    return f"""
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: {wide}px; }}
QScrollBar:horizontal {{ height: {wide}px; }}
QScrollBar::handle {{ background: {handle}; border-radius: {max(2, wide // 2 - 4)}px; margin: 4px; }}
QScrollBar::handle:vertical {{ min-height: {round(48 * scale)}px; }}
QScrollBar::handle:horizontal {{ min-width: {round(48 * scale)}px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; width: 0; height: 0; }}
QMenu {{ background: {theme.colour("surface")}; border: 1px solid {handle};
  padding: {round(6 * scale)}px 0; }}
QMenu::item {{ padding: {round(10 * scale)}px {round(24 * scale)}px; }}
QMenu::item:selected {{ background: {theme.colour("accent.soft")};
  color: {theme.colour("accent.soft.text")}; }}
QToolTip {{ background: {theme.colour("surface")};
  color: {theme.colour("text")}; border: 1px solid {handle};
  padding: {round(6 * scale)}px; }}
"""
