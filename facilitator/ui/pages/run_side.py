# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The side of Run: the timer, who speaks and who waits, and the tallies, which are always in view.

What is above the tallies scrolls when it must. Deliberately not here: what a press of any of it means (`run.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.pages.run_circles import RunCircles
from facilitator.ui.pages.run_fair import RunFair
from facilitator.ui.pages.run_line import RunLine
from facilitator.ui.pages.run_mend import RunHint
from facilitator.ui.pages.run_tallies import RunTallies
from facilitator.ui.pages.run_timer import RunTimer
from facilitator.ui.pages.scroll_column import Inside
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.circles import CirclesView
from facilitator.ui.viewmodels.kind_views import FairView
from facilitator.ui.viewmodels.meeting_views import LineView
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.labels import Line

TALLIES_SCROLL_ABOVE = 1.4
"""In larger letters than these the tallies would leave nothing else to be seen: they scroll with the rest."""
_ABOVE_TALLIES = 7


class RunSide(QWidget):
    """A column. `column` is what scrolls; it takes in what finds no room elsewhere in Run."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.timer = RunTimer(look)
        self.hint = RunHint(look)
        self.line = RunLine(look)
        self.fair = RunFair(look)
        self.circles = RunCircles(look)
        self.mark = OutlinedButton(look, self.tr("Mark a milestone"), icon="milestone", words="run even")
        self.tallies = RunTallies(look)
        inside = Inside()
        self.column = QVBoxLayout(inside)
        self._line_above = Line()
        for widget in (self.timer, self.hint, self._line_above, self.line, self.fair, self.circles, self.mark):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.scroll_bar = area.verticalScrollBar()
        self.scroll_bar.rangeChanged.connect(self._make_room_for_bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        self._tallies_box = QVBoxLayout()
        self._tallies_line = Line()
        self._tallies_box.addWidget(self._tallies_line)
        self._tallies_box.addWidget(self.tallies)
        whole.addLayout(self._tallies_box)

    def above_tallies(self) -> list[QWidget]:
        """Give what can be pressed above the tallies, in the order of Tab."""
        timer = self.timer
        return [
            *(timer.more, timer.sign, timer.hold, timer.let_be, timer.give_back),
            *(self.hint.button, self.line.add, self.fair.use, self.fair.more, self.circles.button, self.mark),
        ]

    # -- rendering ---------------------------------------------------------------------------------------------------

    def render_line(self, view: LineView) -> None:
        """Show who speaks and who waits."""
        self.line.render_line(view)
        self._show_lines()

    def render_fair(self, view: FairView | None) -> None:
        """Show what each share may take, where shares are taken."""
        self.fair.render_fair(view)
        self._show_lines()

    def render_circles(self, view: CirclesView | None) -> None:
        """Show the circles of a part that splits into some."""
        self.circles.render_circles(view)
        self._show_lines()

    def _show_lines(self) -> None:
        """Show a line above those who wait, and the milestones where nobody does."""
        shares = not (self.line.isHidden() and self.fair.isHidden() and self.circles.isHidden())
        self._line_above.setVisible(shares)
        self.mark.setVisible(not shares)

    # -- room --------------------------------------------------------------------------------------------------------

    def take_in(self, widget: QWidget) -> None:
        """Let something that finds no room elsewhere stand at the end of what scrolls."""
        if self.column.indexOf(widget) < 0:
            self.column.insertWidget(self.column.count() - 1, widget)

    def fold(self, *, low: bool) -> None:
        """Fold what matters less when there is less room; `low`: in height."""
        px = self._look.px
        for piece in (self.timer, self.line, self.fair):
            piece.set_compact(low)
        self._show_lines()
        side = px(24)
        self.column.setContentsMargins(side, px(6 if low else 16), side, px(4))
        self._make_room_for_bar()
        self.column.setSpacing(px(6 if low else 8))
        self._tallies_box.setContentsMargins(side, 0, side, px(4 if low else 10))
        self._tallies_box.setSpacing(px(4 if low else 10))
        self._place_tallies(scrolling=self._look.scale > TALLIES_SCROLL_ABOVE)

    def _make_room_for_bar(self) -> None:
        """Let a scroll bar stand in the margin, so that the buttons beside it do not change their places."""
        margins = self.column.contentsMargins()
        bar = self.scroll_bar.sizeHint().width() if self.scroll_bar.maximum() > 0 else 0
        margins.setRight(max(0, margins.left() - bar))
        self.column.setContentsMargins(margins)

    def _place_tallies(self, *, scrolling: bool) -> None:
        box = self.column if scrolling else self._tallies_box
        if box.indexOf(self.tallies) < 0:
            for place, widget in enumerate((self._tallies_line, self.tallies)):
                box.insertWidget(_ABOVE_TALLIES + place if scrolling else place, widget)
