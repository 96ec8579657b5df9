# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over Run in practice: that nothing is saved, how fast time runs, who speaks, and the way out. It stays.

Deliberately not here: Run itself, which is the same as in every meeting.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QSize
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from facilitator.ui.pages.run import RunPage
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look, give_class
from facilitator.ui.viewmodels.practice import SPEEDS, PracticeView, PracticeViewModel
from facilitator.ui.widgets.buttons import ChipButton, PlainButton
from facilitator.ui.widgets.labels import Label

_HEIGHT_PX, _LOW_PX = 48, 34
_LARGE = 1.4
"""With larger letters the words of Run need the room."""


class PracticeBar(QFrame):
    """One line that never grows higher; what does not fit in it is in its menu, which holds everything."""

    def __init__(self, view_model: PracticeViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._view = view_model.view
        self._menu: QMenu | None = None
        give_class(self, "strip")
        self.words = Label("", "strong", wrap=False)
        self.speed = PlainButton(look)
        self.by_itself = ChipButton(look, self.tr("The room speaks by itself"), checkable=True)
        self.bells = ChipButton(look, self.tr("Bells"), checkable=True)
        self.bells.setAccessibleDescription(self.tr("Bells are silent in practice, unless this is on."))
        self.leave = PlainButton(look, self.tr("Leave practice"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self._row.addStretch(1)
        for button in (self.speed, self.by_itself, self.bells, self.leave):
            self._row.addWidget(button)
        self.speed.clicked.connect(self.open_menu)
        self.by_itself.clicked.connect(view_model.let_speak)
        self.bells.clicked.connect(view_model.hear_bells)
        self.leave.clicked.connect(view_model.leave)
        view_model.changed.connect(self.render_practice)
        look.changed.connect(self._space)
        self.render_practice(view_model.view)
        self._space()

    def render_practice(self, view: PracticeView) -> None:
        """Show how it stands."""
        self._view = view
        self.speed.set_text(speed_words(view.speed))
        self.speed.setAccessibleName(
            fill_in(self.tr("{speed}. Change how fast it runs"), speed=speed_words(view.speed))
        )
        self.by_itself.setChecked(view.by_itself)
        self.bells.setChecked(view.bells)
        self._make_room()

    def open_menu(self) -> None:
        """Open the menu beneath the speed, with the keyboard on what is on."""
        menu = self.make_menu()
        menu.popup(self.speed.mapToGlobal(QPoint(0, self.speed.height())))
        menu.setActiveAction(next(action for action in menu.actions() if action.isChecked()))

    def make_menu(self) -> QMenu:
        """Give the menu as it would open now."""
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        menu.setAccessibleName(self.tr("Practice"))
        speeds = QActionGroup(menu)
        for speed in SPEEDS:
            action = self._add(menu, speed_words(speed), partial(self._view_model.run_at, speed))
            action.setActionGroup(speeds)
            action.setChecked(speed == self._view.speed)
        menu.addSeparator()
        on, heard = self._view.by_itself, self._view.bells
        self._add(menu, self.by_itself.text(), partial(self._view_model.let_speak, not on)).setChecked(on)
        self._add(menu, self.tr("Bells are heard"), partial(self._view_model.hear_bells, not heard)).setChecked(heard)
        return menu

    def minimumSizeHint(self) -> QSize:
        """Ask for the way out; the rest is there where there is room."""
        return QSize(self.leave.sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._make_room()

    def _add(self, menu: QMenu, text: str, call: Callable[[], None]) -> QAction:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked=False: call())
        menu.addAction(action)
        return action

    def _make_room(self) -> None:
        """Say it in full, or shorter; then leave out what the menu holds too."""
        long, short = self.tr("Practice - nothing is saved"), self.tr("Practice")
        margins = self._row.contentsMargins()
        free, gap = self.width() - margins.left() - margins.right(), self._row.spacing()
        self.words.setText(long)
        needed = (self.words, self.leave, self.speed)
        if sum(one.sizeHint().width() + gap for one in needed) > free:
            self.words.setText(short)
        self.words.setAccessibleName(long)
        for one in (self.words, self.leave, self.speed, self.by_itself, self.bells):
            free -= one.sizeHint().width() + gap
            one.setVisible(free >= 0)

    def _space(self) -> None:
        self._row.setContentsMargins(self._look.px(24), 0, self._look.px(12), 0)
        self._row.setSpacing(self._look.px(12))
        self.setFixedHeight(self._look.px(_HEIGHT_PX if self._look.scale <= _LARGE else _LOW_PX))
        self._make_room()


class PracticePage(QWidget):
    """Run as it always is, under the bar of practice."""

    def __init__(self, bar: PracticeBar, run: RunPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        self.run = run
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(run, 1)

    def take_focus(self) -> None:
        """Let Space mean the big button."""
        self.run.take_focus()


def speed_words(speed: int) -> str:
    """Say how fast time runs."""
    if speed == 1:
        return QCoreApplication.translate("Practice", "As fast as in life")
    return QCoreApplication.translate("Practice", "%n times as fast", "", speed)
