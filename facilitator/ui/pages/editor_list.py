# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the format that is being written, down the left side: to choose, to add, to move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.formats import MeetingFormat
from facilitator.ui.announcer import Announcer
from facilitator.ui.edit_words import unfit_words
from facilitator.ui.texts import fill_in, minutes_long
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.editor import EditorViewModel
from facilitator.ui.viewmodels.editor_views import PARTS, EditorView, Removed, Told
from facilitator.ui.viewmodels.writing_place import ABOUT
from facilitator.ui.widgets.banner import UndoBar
from facilitator.ui.widgets.buttons import Button
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.order_list import OrderList, OrderRow


class EditedParts(Card):
    """The whole format, its parts, and what moves them."""

    _is_built = False

    def __init__(self, view_model: EditorViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, inside=8, parent=parent)
        self._view_model = view_model
        self._found: MeetingFormat | None = None
        self.about = Button(look, self.tr("About this format"), words="side")
        self.about.setCheckable(True)
        self.list = OrderList(look)
        self.list.setAccessibleName(self.tr("Parts"))
        self.told = Label("", "soon")
        self.told.hide()
        self._announcer = Announcer(self.told)
        self.undo_bar = UndoBar(look)
        self.add = Button(look, self.tr("Add part"), icon="plus")
        self.up = Button(look, icon="up", words="step")
        self.down = Button(look, icon="down", words="step")
        for button, name, key in (
            (self.add, self.tr("Add part"), "Ctrl+N"),
            (self.up, self.tr("Move the part up"), "Alt+Up"),
            (self.down, self.tr("Move the part down"), "Alt+Down"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(key)
        self._foot = QHBoxLayout()
        for button, share in ((self.add, 1), (self.up, 0), (self.down, 0)):
            self._foot.addWidget(button, share)
        self._rest = QVBoxLayout()
        self._rest.addWidget(self.told)
        self._rest.addWidget(self.undo_bar)
        self._rest.addLayout(self._foot)
        self._first = QHBoxLayout()
        self._first.addWidget(self.about)
        self.column.addLayout(self._first)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(self._rest)
        self._connect()
        self._is_built = True
        self._space()

    def show_view(self, view: EditorView) -> None:
        """Show the parts, and which one is open."""
        found, self._found = self._found, view.format
        if found is None or _shown(found) != _shown(view.format):
            self._rows = [self._row(place) for place in range(len(view.format.parts))]
        self.list.set_rows(self._rows, view.place)
        self.about.setChecked(view.place == ABOUT)
        self.up.setEnabled(view.place > 0)
        self.down.setEnabled(0 <= view.place < len(view.format.parts) - 1)
        self._show_removed(view.removed)
        self._show_told(view.told)

    def _show_told(self, told: Told | None) -> None:
        """Say why parts can't be so."""
        words = unfit_words(told.unfit) if told is not None and told.field == PARTS else ""
        if words != self.told.text():
            self.told.setText(words)
            self.told.setVisible(bool(words))
            if words:
                self._announcer.say(words)

    def _show_removed(self, removed: Removed | None) -> None:
        if removed is None:
            if not self.undo_bar.isHidden():
                had_focus = self.undo_bar.button.hasFocus()
                self.undo_bar.put_away()
                if had_focus:
                    self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name = fill_in(self.tr("Undo: put {part} back"), part=removed.title)
        said = self.tr("Part taken out.")
        if removed.begins:
            begins = self.tr("Part taken out. “{part}” begins the meeting now, so its own start or condition is gone.")
            said = fill_in(begins, part=removed.begins)
        self.undo_bar.show_words(said, self.tr("Undo"), action_name=name)

    def _row(self, place: int) -> OrderRow:
        assert self._found is not None
        part, parts = self._found.parts[place], len(self._found.parts)
        spoken = self.tr("{number} of {parts}, {part}, {minutes}", "a part in the list, for screen readers")
        words = fill_in(spoken, number=place + 1, parts=parts, part=part.title, minutes=minutes_long(part.minutes))
        return OrderRow(part.title, str(part.minutes), words)

    def _connect(self) -> None:
        model = self._view_model
        self.about.clicked.connect(lambda: model.select(ABOUT))
        self.list.chosen.connect(model.select)
        self.list.moved.connect(model.move_to)
        self.list.removal_asked.connect(model.remove_part)
        self.undo_bar.action_chosen.connect(model.undo)
        self.up.clicked.connect(lambda: model.move_part(-1))
        self.down.clicked.connect(lambda: model.move_part(1))

    def _space(self) -> None:
        px = self._look.px
        self.column.setContentsMargins(0, px(8), 0, px(14))
        self.column.setSpacing(px(4))
        if self._is_built:
            self._first.setContentsMargins(px(8), 0, px(8), 0)
            self._foot.setSpacing(px(SPACE["near"]))
            self._rest.setContentsMargins(px(14), 0, px(14), 0)
            self._rest.setSpacing(px(4))


def _shown(found: MeetingFormat) -> list[tuple[str, int]]:
    """Give what the list shows of a format: most letters that are typed change nothing of it."""
    return [(part.title, part.minutes) for part in found.parts]
