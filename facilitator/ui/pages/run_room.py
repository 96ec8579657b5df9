# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room screen in Run's foot: what the room sees, small, and the button with the menu of contents.

Deliberately not here: what is shown (`viewmodels/room.py`) and how it is drawn (`widgets/room_view.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from facilitator.domain.formats import Slogan
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.room import RoomContent, RoomShow
from facilitator.ui import room_words as words
from facilitator.ui.theme import Look, give_class
from facilitator.ui.viewmodels.meeting_views import PartView
from facilitator.ui.viewmodels.room import RoomViewModel
from facilitator.ui.viewmodels.room_views import RoomLook, RoomStand
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.room_view import RoomView

_PREVIEW_PX = (100, 56)
_STYLES = (TimerStyle.DISC, TimerStyle.DISC_AND_WORDS, TimerStyle.DIGITS, TimerStyle.NOTHING)


class RunRoom(QWidget):
    """Preview and button; as wide whatever they show. `setup_asked`: which screen, or none."""

    setup_asked = Signal()

    def __init__(self, room: RoomViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._look = look
        self._stand: RoomStand | None = None
        self._part: PartView | None = None
        self._menu: QMenu | None = None
        self.frame = QFrame()
        give_class(self.frame, "line")
        self._short = False
        self.preview = RoomView(look)
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.preview)
        self.button = OutlinedButton(look, words.button_words(None), icon="screen", words="tall even")
        self.button.clicked.connect(self.open_menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.frame)
        self._row.addWidget(self.button)
        look.changed.connect(self._space)
        room.stand_changed.connect(self.render_stand)
        room.content_changed.connect(self.render_content)
        room.look_changed.connect(self.render_look)
        self._space()
        room.show_now()

    def set_short(self, *, short: bool) -> None:
        """Leave the preview out, where there is little room."""
        self._short = short
        policy = self.frame.sizePolicy()
        policy.setRetainSizeWhenHidden(not short)
        self.frame.setSizePolicy(policy)
        self._show_preview()

    def set_part(self, part: PartView) -> None:
        """Offer what fits this part."""
        self._part = part

    def render_stand(self, stand: RoomStand) -> None:
        """Say on the button what the room sees."""
        self._stand = stand
        self.button.set_text(words.button_words(stand.show))
        self._name_preview()

    def render_content(self, content: RoomContent) -> None:
        """Show small what the room sees."""
        self.preview.set_content(content)
        self._name_preview()

    def render_look(self, look: RoomLook) -> None:
        """Wear what the room screen wears."""
        self.preview.set_theme(look.theme.value)
        self.preview.set_reading_px(look.reading_px)

    def open_menu(self) -> None:
        """Open the menu of contents above the button, with the keyboard on what is shown."""
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = self._make_menu()
        at = self.button.mapToGlobal(QPoint(0, 0))
        size = menu.sizeHint()
        menu.popup(QPoint(at.x(), max(0, at.y() - size.height())))
        chosen = next((action for action in menu.actions() if action.isChecked()), menu.actions()[0])
        menu.setActiveAction(chosen)

    def make_menu(self) -> QMenu:
        """Give the menu as it would open now."""
        return self._make_menu()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _make_menu(self) -> QMenu:
        stand, room = self._stand, self._room
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What the room sees"))
        for style in _STYLES:
            on = stand is not None and stand.show is RoomShow.TIMER and stand.style is style
            self._add(menu, words.style_words(style), partial(room.show_timer, style), on=on)
        part = self._part
        if part is not None and part.for_the_room:
            self._add_show(menu, RoomShow.READING)
        if part is not None and part.has_prompts:
            self._add_show(menu, RoomShow.PROMPT)
        menu.addMenu(self._make_slogans(menu))
        for show in (RoomShow.WELCOME, RoomShow.BREAK, RoomShow.BLANK):
            self._add_show(menu, show)
        menu.addSeparator()
        signs = stand is not None and stand.signs
        self._add(menu, self.tr("Time-keeper's signs"), partial(room.show_signs, not signs), on=signs)
        self._add(menu, self.tr("Which screen"), self.setup_asked.emit)
        if stand is not None and stand.is_open:
            self._add(menu, self.tr("Close the room screen"), room.close)
        return menu

    def _make_slogans(self, parent: QMenu) -> QMenu:
        slogans = QMenu(words.show_words(RoomShow.SLOGAN), parent)
        for slogan in Slogan:
            on = self._stand is not None and self._stand.show is RoomShow.SLOGAN and self._stand.slogan is slogan
            self._add(slogans, words.slogan_words(slogan), partial(self._room.show_slogan, slogan), on=on)
        return slogans

    def _add_show(self, menu: QMenu, show: RoomShow) -> None:
        on = self._stand is not None and self._stand.show is show
        self._add(menu, words.show_words(show), partial(self._room.show, show), on=on)

    def _add(self, menu: QMenu, text: str, call: Callable[[], None], *, on: bool = False) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.setCheckable(on)
        action.setChecked(on)
        action.triggered.connect(lambda _checked=False: call())
        menu.addAction(action)

    def _name_preview(self) -> None:
        self._show_preview()
        seen = ", ".join(self.preview.texts())
        if seen:
            name = self.tr("The room sees: {words}").format(words=seen)
        else:
            name = self.tr("The room sees no words")
        self.frame.setAccessibleName(name)

    def _show_preview(self) -> None:
        """Show the picture while there is a room screen; its place is kept, so that nothing moves."""
        is_open = self._stand is not None and self._stand.is_open
        self.frame.setVisible(is_open and not self._short)

    def _space(self) -> None:
        wide, high = (self._look.px(side) for side in _PREVIEW_PX)
        self.frame.setFixedSize(wide, high)
        self._row.setSpacing(self._look.px(8))
        widest = max(self._button_width(show) for show in (None, *RoomShow))
        self.button.setMinimumWidth(widest)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _button_width(self, show: RoomShow | None) -> int:
        before = self.button.text()
        self.button.setText(words.button_words(show))
        wide = self.button.sizeHint().width()
        self.button.setText(before)
        return wide
