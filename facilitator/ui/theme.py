# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of the window: one palette, one short style sheet, one object that puts both on.

Lives here: `make_palette`, `make_style_sheet` (from `style_sheet.py`), `give_class` and `Look`. Deliberately
not here: colours and sizes (`tokens.py`, `resources/themes/`), icons (`icons.py`), the focus ring
(`focus_ring.py`), anything a page says.

Pages never type a colour or a font. They give a widget one or more class words, `give_class(label, "title")`,
or use the ready widgets of `ui/widgets/`, most of which take the `Look` first. Lengths in layouts are
`look.px(SPACE["page"])`, set again on `look.changed`.

Class words of a QLabel (px at 100 % text)
    (none) 17               body                        strong 17 semibold
    title 29 semibold       the page's title            hero 35 semibold     tonight's format
    section 21 semibold     a title inside the page     question 19          a question in a row
    label 15, quiet         above a field               number 26 semibold   a number that can be changed
    figure 38 semibold      a number that matters       count 21 semibold    the tallies of Run
    clock 32 semibold       the time                    pace 21              "On time"
    disc 26 semibold        the words beside the disc   words 26             words to say outside of WordsView
    May be added to any: quiet (known, matters less), off (faded), soft (on the soft accent ground), coloured
    (accent), fine / soon / over (the disc's word only), even (weight 400), heavy (weight 600).
Class words of a QPushButton
    (none) or outlined      primary (the one filled button)     plain (a coloured word)
    chip (round, may be checkable; "chip heavy" for seats)      step ([-] and [+])
    choice (a card to choose)                                   side (an entry of the side bar)
    May be added: run (48 high), tall (56), large (primary, 72), compact (40), even (not bold), danger.
Class words of a QFrame or plain QWidget
    card (surface, line, radius 10)     notice (soft accent ground, radius 10)    line (one pixel, decoration)
    bar (sunken ground)                 pane (surface without a border)
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.style_sheet import make_style_sheet
from facilitator.ui.tokens import LARGEST_PERCENT, SMALLEST_PERCENT, TYPE, Theme, height, points, read_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from facilitator.ui.icons import Icons

ReadText = Callable[[str], str]
"""Returns the text of a bundled file, given its path below `resources/` with forward slashes."""

InSight = Callable[[], Iterable[QWidget]]
"""Names the parts of a window that can be seen now."""

SAME_AS_COMPUTER: Final = "same"
_WITH_CONTRAST_COLOURS: Final = frozenset({"win32"})
"""Systems whose contrast themes come with colours the person has chosen; on others ours are worn."""
OFFERED_THEMES: Final = ("light", "dark", "dim", "contrast-light", "contrast-dark", SAME_AS_COMPUTER)


def make_palette(theme: Theme) -> QPalette:
    """Return the palette of `theme`: Inactive is the same as Active, Disabled is faded text."""
    window, surface, line, control = (QColor(theme.colour(r)) for r in ("window", "surface", "line", "control"))
    text, accent = QColor(theme.colour("text")), QColor(theme.colour("accent"))
    role = QPalette.ColorRole
    colours = {
        role.Window: window,
        role.Base: surface,
        role.Button: surface,
        role.ToolTipBase: surface,
        role.AlternateBase: QColor(theme.colour("sunken")),
        role.WindowText: text,
        role.Text: text,
        role.ButtonText: text,
        role.ToolTipText: text,
        role.PlaceholderText: QColor(theme.colour("text.quiet")),
        role.Highlight: accent,
        role.Accent: accent,
        role.Link: accent,
        role.LinkVisited: accent,
        role.HighlightedText: QColor(theme.colour("accent.text")),
        role.BrightText: QColor(theme.colour("danger")),
        role.Light: surface,
        role.Midlight: line,
        role.Mid: line,
        role.Dark: control,
        role.Shadow: control,
    }
    palette = QPalette()
    for colour_role, colour in colours.items():
        palette.setColor(QPalette.ColorGroup.All, colour_role, colour)
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(theme.colour("text.off")))
    return palette


def give_class(widget: QWidget, words: str) -> None:
    """Give `widget` the class words `words`, parted by blanks, in place of those it has; shown at once."""
    if widget.property("class") == words:
        return
    widget.setProperty("class", words)
    if type(widget) is QWidget:
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
        widget.update()


class Look(QObject):
    """Puts theme, text size and motion on the whole application, all at once, and says `changed` afterwards.

    Before that it says `scaled` when text became larger or smaller: whoever spaces things by `px` listens to that one,
    so that another theme moves nothing on pages nobody sees.

    Nothing is shown or read before the first `apply`. `read_text` is asked for "themes/<name>.toml" and
    "icons/<name>.svg". There is one per program, made in `app.py` and handed to whoever draws.
    """

    scaled = Signal()
    changed = Signal()

    def __init__(
        self, app: QApplication, read_text: ReadText, *, fusion_is_on: bool = False, icons_wait: bool = False
    ) -> None:
        """Be ready for the first `apply`.

        `fusion_is_on` tells that the application was made with the arguments "-style fusion". Asking Qt for it
        later loads QStyle with its hundreds of names, which costs the first paint a tenth of its time.
        `icons_wait`: icons are drawn from `show_icons` on.
        """
        super().__init__(app)
        self._fusion_is_on = fusion_is_on
        self._app = app
        self._read_text = read_text
        self._themes: dict[str, Theme] = {}
        self._icons: Icons | None = None
        self._icons_wait = icons_wait
        self._choice = SAME_AS_COMPUTER
        self._computers_own: Theme | None = None
        self._applied: tuple[Theme, int, bool] | None = None
        self._sheet = ""
        self._in_sight: InSight | None = None
        self._text_percent = 100
        self._large_print = False
        self._reduced_motion = False
        self._family = _family(app)
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_computer)
        self._follow_contrast()

    @property
    def theme(self) -> Theme:
        """The theme that is on."""
        return self._computers_own or self.named_theme(self._resolved())

    @property
    def scale(self) -> float:
        """How large text is, 1.0 for 100 %."""
        return self._text_percent / 100

    @property
    def reduced_motion(self) -> bool:
        """Whether everything changes at once and the disc moves once a second only."""
        return self._reduced_motion

    @property
    def large_print(self) -> bool:
        """Whether large print is on: words to say are larger still, and icons stand over their words."""
        return self._large_print

    def named_theme(self, name: str) -> Theme:
        """Return the theme of `themes/<name>.toml`; raises `OSError` or `ValueError` as reading it does."""
        if name not in self._themes:
            self._themes[name] = read_theme(self._read_text(f"themes/{name}.toml"))
        return self._themes[name]

    def px(self, length: float) -> int:
        """Return `length`, px at 100 % text, at the text size that is on."""
        return round(length * self.scale)

    def height(self, name: str) -> int:
        """Return the least height `name` of `tokens.HEIGHT`, in px; it never shrinks below that of 100 % text."""
        return height(name, self.scale)

    def colour(self, role: str) -> QColor:
        """Return the colour of `role` in the theme that is on."""
        return QColor(self.theme.colour(role))

    def font(self, size: str) -> QFont:
        """Return the font for `size`, a name of `tokens.TYPE`, at the text size that is on."""
        font = QFont(self._app.font())
        font.setPointSizeF(points(size, self.scale, large_print=self._large_print))
        font.setWeight(QFont.Weight(TYPE[size].weight))
        return font

    def icon(self, name: str, role: str = "text.quiet") -> QIcon:
        """Return `resources/icons/<name>.svg` in the colour of `role`. Ask again after `changed`."""
        return self.icon_in(name, self.theme.colour(role))

    def icon_in(self, name: str, colour: str) -> QIcon:
        """Return `resources/icons/<name>.svg` in `colour` ("#RRGGBB"), whatever theme is on."""
        if self._icons is None:
            from facilitator.ui.icons import Icons

            self._icons = Icons(self._read_text, asleep=self._icons_wait)
        return self._icons.get(name, colour)

    def show_icons(self) -> None:
        """Draw icons from now on; the window has to be painted again."""
        self._icons_wait = False
        if self._icons is not None:
            self._icons.wake()

    def apply(
        self,
        *,
        theme: str = SAME_AS_COMPUTER,
        text_percent: int = 100,
        reduced_motion: bool = False,
        large_print: bool = False,
    ) -> None:
        """Put the look on. `theme`: "same" or the name of one; `text_percent` is kept within 90 to 200."""
        self._choice = theme
        self._large_print = large_print
        self._text_percent = min(max(text_percent, SMALLEST_PERCENT), LARGEST_PERCENT)
        moved = reduced_motion != self._reduced_motion
        self._reduced_motion = reduced_motion
        if self._put_on() or moved:
            self.changed.emit()

    def dress_in_parts(self, in_sight: InSight) -> None:
        """Give the style sheet to these parts from now on, no more to the whole application.

        Qt takes a third of a millisecond for every widget there is, seen or not: another theme took half a second once
        every page had been made. Whoever brings a part into sight calls `dress` first (decision 0025).

        Called before any part is made. Qt 6.11: a frame made under the application's sheet, which is taken off before
        the frame was ever shown, follows the application's font no more, and all that is made in it stays small.
        """
        self._in_sight = in_sight
        if self._app.styleSheet():
            self._app.setStyleSheet("")

    def dress(self, part: QWidget) -> None:
        """Give a part, and all that is in it, the style sheet that is on, unless it has it."""
        if self._in_sight is not None and part.styleSheet() != self._sheet:
            part.setStyleSheet(self._sheet)

    def put_away(self) -> None:
        """Stop following the computer, at the end of the program or of a test."""
        self._hints.colorSchemeChanged.disconnect(self._follow_computer)
        self.deleteLater()

    def _follow_computer(self) -> None:
        if self._choice == SAME_AS_COMPUTER and self._put_on():
            self.changed.emit()

    def _put_on(self) -> bool:
        self._computers_own = self._read_computers_own()
        theme = self.theme
        wanted = (theme, self._text_percent, self._large_print)
        if wanted == self._applied:
            return False
        before, self._applied = self._applied, wanted
        if not self._fusion_is_on:
            self._app.setStyle("Fusion")
            self._fusion_is_on = True
        font = QFont(self._app.font())
        font.setFamilies(self._family)
        font.setPointSizeF(TYPE["body"].pt(self.scale))
        font.setFeature(QFont.Tag("tnum"), 1)
        self._app.setFont(font)
        # Qt 6.11: windows hear of it later; a page made and dressed before they do would stay as it is for good.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)
        self._app.setPalette(make_palette(theme))
        self._sheet = make_style_sheet(theme, self.scale, large_print=self._large_print)
        if self._in_sight is None:
            self._app.setStyleSheet(self._sheet)
        else:
            for part in self._in_sight():
                self.dress(part)
        if before is None or before[1:] != wanted[1:]:
            self.scaled.emit()
        return True

    def _resolved(self) -> str:
        if self._choice != SAME_AS_COMPUTER:
            return self._choice
        shade = "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"
        return f"contrast-{shade}" if self._computer_wants_contrast() else shade

    def _read_computers_own(self) -> Theme | None:
        """Read the contrast theme of a system that has its colours (Windows; not yet run there), if it is on."""
        with_colours = sys.platform in _WITH_CONTRAST_COLOURS
        if not (with_colours and self._choice == SAME_AS_COMPUTER and self._computer_wants_contrast()):
            return None
        from facilitator.ui.computer_theme import theme_of_palette

        self._app.setPalette(QPalette())  # the system's, until ours is put on
        return theme_of_palette(self._app.palette())

    def _follow_contrast(self) -> None:
        try:
            self._hints.accessibility().contrastPreferenceChanged.connect(self._follow_computer)
        except (AttributeError, RuntimeError):
            return

    def _computer_wants_contrast(self) -> bool:
        # PySide6 6.11 on Python 3.11 can hand out an accessibility object that is already gone.
        try:
            preference = self._hints.accessibility().contrastPreference()
        except (AttributeError, RuntimeError):
            return False
        return bool(preference == Qt.ContrastPreference.HighContrast)


def _family(app: QApplication) -> list[str]:
    family = app.font().family()
    plain = family.startswith("DejaVu") or family in ("Sans Serif", "Sans", "sans-serif")
    return ["Noto Sans", family] if plain else [family]
