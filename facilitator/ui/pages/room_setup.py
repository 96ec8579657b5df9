# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screen is the room's: a panel in Run, and a part of Settings. With one screen only it asks what the wall shows.

Deliberately not here: what is shown there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.room import RoomViewModel
from facilitator.ui.viewmodels.room_views import RoomStand, ScreenSeen
from facilitator.ui.widgets.buttons import ChipButton, OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label


class RoomSetup(QWidget):
    """Screens to choose from. `as_panel`: with a title and a way to close it. `closed`: answered, or closed by hand."""

    closed = Signal()

    def __init__(
        self, room: RoomViewModel, look: Look, *, as_panel: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._look = look
        self._chips: list[ChipButton] = []
        self._keys: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Room screen"))
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.words = Label("")
        self.hint = Label("", "quiet")
        self._column.addWidget(self.words)
        self._column.addWidget(self.hint)
        self._add_buttons()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        if as_panel:
            self._column.addStretch(1)
            self._make_panel()
        else:
            self._whole.addWidget(self._inside)
        room.stand_changed.connect(self.render_stand)
        look.scaled.connect(self._space)
        self._space()
        room.show_now()

    def _make_panel(self) -> None:
        """Stand below a title; where there is little room, what is asked scrolls."""
        close = PlainButton(self._look, self.tr("Close"), icon="close")
        close.setAccessibleName(self.tr("Close this question"))
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Room screen"), "section"), 1)
        top.addWidget(close)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._whole.addLayout(top)
        self._whole.addWidget(area, 1)

    def _add_buttons(self) -> None:
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self.identify = OutlinedButton(self._look, self.tr("Show a number on each screen"))
        self.alone = OutlinedButton(self._look, self.tr("Use this laptop as the room screen"))
        self.close_room = OutlinedButton(self._look, self.tr("Close the room screen"))
        self.identify.clicked.connect(self._room.identify)
        self.alone.clicked.connect(self._room.open_alone)
        self.close_room.clicked.connect(self._room.close)
        for answer in (self.alone, self.close_room):
            answer.clicked.connect(self.closed)
        for button in (self.identify, self.alone, self.close_room):
            self._flow.addWidget(button)
        self._column.addWidget(self._row)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to press."""
        first = self._chips[0] if self._chips else self.alone
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def render_stand(self, stand: RoomStand) -> None:
        """Show which screens there are, and which is the room's."""
        others = stand.others
        self.words.setText(self._words(stand))
        self.hint.setText(self._hint(stand))
        self.hint.setVisible(bool(self.hint.text()))
        self._render_chips(others)
        for chip, screen in zip(self._chips, others, strict=True):
            chip.setChecked(screen.key == stand.on)
        self.identify.setVisible(len(stand.screens) > 1)
        self.alone.setVisible(not others and not stand.alone)
        self.close_room.setVisible(stand.is_open)

    def _words(self, stand: RoomStand) -> str:
        if stand.alone:
            return self.tr("This laptop is the room screen.")
        if not stand.others:
            return self.tr("Is the wall showing the same as your laptop? Press Windows + P and choose Extend.")
        if stand.is_open:
            return self.tr("The room sees this screen:")
        return self.tr("Which screen does the room see?")

    def _hint(self, stand: RoomStand) -> str:
        if stand.alone:
            return self.tr("Tab, or the mouse, brings the controls forward for five seconds. Keys work all the while.")
        if not stand.others:
            return self.tr("Or use this laptop as the room screen, as a timer only.")
        return ""

    def _render_chips(self, others: tuple[ScreenSeen, ...]) -> None:
        keys = tuple(screen.key for screen in others)
        if keys == self._keys:
            return
        self._keys = keys
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._make_chip(screen) for screen in others]
        for button in (self.identify, self.alone, self.close_room):
            self._flow.removeWidget(button)
        for widget in (*self._chips, self.identify, self.alone, self.close_room):
            self._flow.addWidget(widget)

    def _make_chip(self, screen: ScreenSeen) -> ChipButton:
        words = self.tr("Screen {number}, {width} by {height}")
        chip = ChipButton(
            self._look,
            words.format(number=screen.number, width=screen.width, height=screen.height),
            checkable=True,
            parent=self._row,
        )
        chip.clicked.connect(lambda _=False, key=screen.key: self._room.open(key))
        chip.clicked.connect(self.closed)
        return chip

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(12))
        self._whole.setSpacing(self._look.px(12))
        self._flow.setSpacing(self._look.px(8))
