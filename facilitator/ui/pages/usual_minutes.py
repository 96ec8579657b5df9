# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the parts of a format really take: a sentence and a bar for each, and the offer to change the plan.

Any page that shows a format can take this panel in. It is for leaders: no part of it is ever on the room screen or on
paper. Deliberately not here: changing the format.

    panel = UsualMinutesPanel(look);  view_model.changed.connect(panel.render_usual)
    panel.adjust_asked.connect(...)   carries a part's id and its new minutes
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from facilitator.domain.real_minutes import UsualMinutes
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look, give_class
from facilitator.ui.viewmodels.real_minutes import UsualView
from facilitator.ui.widgets.banner import UndoBar
from facilitator.ui.widgets.buttons import PlainButton
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.minutes_bar import MinutesBar


class UsualMinutesPanel(QFrame):
    """Hidden while there is nothing to tell."""

    adjust_asked = Signal(str, int)
    forget_asked = Signal()
    undo_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view = UsualView()
        give_class(self, "card")
        self._head = Label(self.tr("How long it really takes"), "section")
        self._note = Label("", "quiet")
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.forget_button = PlainButton(look, self.tr("Forget these minutes"))
        self.undo_bar = UndoBar(look)
        self._column = QVBoxLayout(self)
        for widget in (self._head, self._note, self._rows, self.forget_button, self.undo_bar):
            self._column.addWidget(widget)
        self._made: list[QWidget] = []
        self.adjust_buttons: dict[str, PlainButton] = {}
        self.forget_button.clicked.connect(self.forget_asked)
        self.undo_bar.action_chosen.connect(self.undo_asked)
        look.scaled.connect(self._dress)
        self._dress()
        self.hide()

    def render_usual(self, view: UsualView) -> None:
        """Show what is usual; what was shown before goes away."""
        had_focus = self.forget_button.hasFocus()
        self._view = view
        self._clear()
        for row, usual in enumerate(view.parts):
            self._add(row, usual, most=max(max(one.planned_min, one.high_min) for one in view.parts))
        for widget in (self._head, self._note, self._rows, self.forget_button):
            widget.setVisible(bool(view.parts))
        if view.parts:
            words = self.tr("From %n meetings. No day and no evening is kept.", "", max(p.meetings for p in view.parts))
            self._note.setText(words)
        if view.forgotten:
            undo, undo_name = self.tr("Undo"), self.tr("Undo: bring them back")
            self.undo_bar.show_words(self.tr("Forgotten."), undo, action_name=undo_name)
        else:
            self.undo_bar.put_away()
        self.setVisible(bool(view.parts) or view.forgotten)
        if had_focus and view.forgotten:
            self.undo_bar.button.setFocus()

    def sentences(self) -> tuple[str, ...]:
        """Give the lines as they stand."""
        return tuple(usual_sentence(one) for one in self._view.parts)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _add(self, row: int, usual: UsualMinutes, *, most: int) -> None:
        sentence = Label(usual_sentence(usual))
        bar = MinutesBar(self._look)
        bar.set_minutes(
            planned=usual.planned_min, usual=usual.usual_min, low=usual.low_min, high=usual.high_min, most=most
        )
        self._place(sentence, 2 * row, 0, columns=2)
        self._place(bar, 2 * row + 1, 0)
        if usual.is_offered:
            words = self.tr("Make it %n minutes", "", usual.offered_min)
            button = PlainButton(self._look, words)
            button.setAccessibleName(fill_in(self.tr("{offer}: {part}"), offer=words, part=usual.title))
            button.clicked.connect(partial(self.adjust_asked.emit, usual.part_id, usual.offered_min))
            self.adjust_buttons[usual.part_id] = button
            self._place(button, 2 * row + 1, 1)

    def _place(self, widget: QWidget, row: int, column: int, *, columns: int = 1) -> None:
        self._grid.addWidget(widget, row, column, 1, columns)
        self._made.append(widget)
        widget.show()

    def _clear(self) -> None:
        for widget in self._made:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made, self.adjust_buttons = [], {}

    def _dress(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(8))
        self._column.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(6))


def usual_sentence(usual: UsualMinutes) -> str:
    """Say one part's planned and usual minutes in a plain line."""
    translate = QCoreApplication.translate
    if usual.is_as_planned:
        words = translate("UsualMinutes", "{part}: planned {planned} min, and so it usually is.")
    elif usual.low_min == usual.high_min:
        words = translate("UsualMinutes", "{part}: planned {planned} min, usually {usual}.")
    else:
        words = translate(
            "UsualMinutes", "{part}: planned {planned} min, usually {usual}. Half of them: {low} to {high}."
        )
    return fill_in(
        words,
        part=usual.title,
        planned=usual.planned_min,
        usual=usual.usual_min,
        low=usual.low_min,
        high=usual.high_min,
    )
