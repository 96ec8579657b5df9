# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Circles that sit at the same time: a tile for each with its disc and what can be done, and the offer beforehand.

A digit chooses a circle; plus and minus, Hold and "they are back" are for that one then. Deliberately not here: when
the panel is open (`run_panels.py`).
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.circles import MOST_CIRCLES, CircleReading
from facilitator.ui.circle_words import circle_name, offer_words, share_fact
from facilitator.ui.pages.run_panel import RunPanel
from facilitator.ui.texts import digits_words, fill_in
from facilitator.ui.theme import Look, give_class
from facilitator.ui.viewmodels.circles import CirclesView
from facilitator.ui.widgets.buttons import ChipButton, OutlinedButton
from facilitator.ui.widgets.disc import DiscPhase, TimerDisc
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_DISC_PX = 40
_TILE_PX = 250
_MOST_COLUMNS = 3
translate = QCoreApplication.translate


class CircleTile(QFrame):
    """One circle."""

    chosen = Signal()
    more_asked = Signal()
    hold_asked = Signal()
    back_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        give_class(self, "card")
        self.name = ChipButton(look, "", words="heavy", checkable=True)
        self.disc = TimerDisc(look, diameter=_DISC_PX)
        self.left = Label("", "strong")
        self.more = OutlinedButton(look, self.tr("+1 min"), words="compact")
        self.hold = OutlinedButton(look, self.tr("Hold"), words="compact")
        self.back = OutlinedButton(look, self.tr("Are back", "a circle"), words="compact")
        self._head = QHBoxLayout()
        self._head.addWidget(self.disc)
        self._head.addWidget(self.name)
        self._head.addWidget(self.left, 1)
        actions = QWidget()
        self._actions = FlowLayout(actions)
        for button in (self.more, self.hold, self.back):
            self._actions.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(actions)
        self.name.clicked.connect(self.chosen)
        self.more.clicked.connect(self.more_asked)
        self.hold.clicked.connect(self.hold_asked)
        self.back.clicked.connect(self.back_asked)
        look.scaled.connect(self._space)
        self._space()

    def render_circle(self, circle: CircleReading, *, colour: bool, chosen: bool) -> None:
        """Show how it stands."""
        name, words = circle_name(circle.index + 1, colour=colour), _left(circle)
        self.name.set_text(name)
        self.name.setChecked(chosen)
        self.left.setText(words)
        phase: DiscPhase = "ready" if circle.back or circle.left_s <= 0 else "held" if circle.held else "fine"
        self.disc.set_value(0.0 if circle.back else circle.fraction, phase, name=words)
        self.hold.set_text(self.tr("Carry on") if circle.held else self.tr("Hold"))
        hold = self.tr("Carry on: {circle}") if circle.held else self.tr("Hold: {circle}")
        named = ((self.more, self.tr("1 more minute: {circle}")), (self.hold, hold))
        for button, what in (*named, (self.back, self.tr("They are back: {circle}"))):
            button.setAccessibleName(fill_in(what, circle=name))
            button.setVisible(not circle.back)

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(14), px(10), px(14), px(10))
        self._column.setSpacing(px(8))
        self._head.setSpacing(px(14))
        self._actions.setSpacing(px(6))


class CirclesPanel(RunPanel):
    """The tiles; before they begin, what is offered, and how many there are to be."""

    number_asked = Signal(int)
    circle_chosen = Signal(int)
    more_asked = Signal(int)
    hold_asked = Signal(int)
    back_asked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        title, close = translate("Circles", "Circles"), translate("Circles", "Close")
        super().__init__(look, title, close, close, parent)
        self._inside.setMaximumWidth(16_777_215)
        self.offer = Label("")
        self.share = Label("", "quiet")
        self._numbers = QWidget()
        self._chips = FlowLayout(self._numbers)
        self.chips = tuple(ChipButton(look, str(number), checkable=True) for number in range(1, MOST_CIRCLES + 1))
        for number, chip in enumerate(self.chips, 1):
            chip.setAccessibleDescription(self.tr("How many circles"))
            chip.clicked.connect(partial(self.number_asked.emit, number))
            self._chips.addWidget(chip)
        self.tiles = tuple(CircleTile(look) for _ in range(MOST_CIRCLES))
        self._tiles = QWidget()
        self._grid = QGridLayout(self._tiles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._laid_out = (0, 0)
        for index, tile in enumerate(self.tiles):
            tile.chosen.connect(partial(self.circle_chosen.emit, index))
            tile.more_asked.connect(partial(self.more_asked.emit, index))
            tile.hold_asked.connect(partial(self.hold_asked.emit, index))
            tile.back_asked.connect(partial(self.back_asked.emit, index))
            tile.setParent(self._tiles)
            tile.hide()
        for widget in (self.offer, self.share, self._numbers, self._tiles):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        look.scaled.connect(self._space)
        self._space()

    def render_circles(self, view: CirclesView) -> None:
        """Show what is offered, or how each circle stands."""
        self._numbers.setVisible(not view.begun)
        self.offer.setText(_told(view))
        self.share.setVisible(view.share_s is not None)
        self.share.setText("" if view.share_s is None else share_fact(timedelta(seconds=view.share_s)))
        for number, chip in enumerate(self.chips, 1):
            chip.setChecked(number == view.offer.number)
        for index, tile in enumerate(self.tiles):
            if index < len(view.circles):
                tile.render_circle(view.circles[index], colour=view.by_colour, chosen=index == view.chosen)
        self._lay_out(len(view.circles))

    def take_focus(self) -> None:
        """Leave the keyboard to the page: Space means the big button, a digit a circle."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many tiles side by side as there is room for."""
        super().resizeEvent(event)
        self._lay_out(self._laid_out[0])

    def _lay_out(self, circles: int) -> None:
        columns = max(1, min(_MOST_COLUMNS, self.width() // max(1, self._look.px(_TILE_PX))))
        if (circles, columns) == self._laid_out:
            return
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
        for index, tile in enumerate(self.tiles[:circles]):
            self._grid.addWidget(tile, index // columns, index % columns)
            tile.show()
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._laid_out = (circles, columns)

    def _space(self) -> None:
        self._grid.setSpacing(self._look.px(10))
        self._chips.setSpacing(self._look.px(6))
        self._laid_out = (0, 0) if not self._laid_out[0] else (self._laid_out[0], 0)


class RunCircles(QWidget):
    """In the right column of Run: what is offered, or how many are back, and the word that opens the panel."""

    panel_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words = Label("")
        self.button = OutlinedButton(look, self.tr("Circles"), words="run even")
        self.button.clicked.connect(self.panel_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.words)
        self._column.addWidget(self.button)
        look.scaled.connect(self._space)
        self._space()
        self.hide()

    def render_circles(self, view: CirclesView | None) -> None:
        """Show them, or nothing where none sit."""
        self.setVisible(view is not None)
        if view is not None:
            self.words.setText(_told(view))

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(6))


def _told(view: CirclesView) -> str:
    if not view.begun:
        return offer_words(view.offer)
    away = sum(not circle.back for circle in view.circles)
    if not away:
        return translate("Circles", "All are back.")
    return translate("Circles", "%n circles are still away.", "", away)


def _left(circle: CircleReading) -> str:
    """Say how long a circle still has; past its time, how long it has been over."""
    if circle.back:
        return translate("Circles", "Back")
    if circle.held:
        return fill_in(translate("Circles", "Held, {time}"), time=digits_words(max(circle.left_s, 0)))
    if circle.left_s <= 0:
        return fill_in(translate("Circles", "Time is up, {time}"), time=digits_words(circle.left_s))
    return fill_in(translate("Circles", "{time} left"), time=digits_words(circle.left_s))
