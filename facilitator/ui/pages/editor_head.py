# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the editor: the way back, the title, whether all is saved, Undo and Redo, and how long it adds up to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.own_formats import OwnFormat
from facilitator.ui.announcer import Announcer
from facilitator.ui.edit_words import unfit_words
from facilitator.ui.pages.editor_take_up import TakeUp
from facilitator.ui.texts import clock_words, fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.troubles import trouble_words
from facilitator.ui.viewmodels.adoption import AdoptionView
from facilitator.ui.viewmodels.editor_views import EditorView, Saving
from facilitator.ui.widgets.buttons import OutlinedButton, PlainButton
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.length_bar import LengthBar

_NARROW_PX = 780
_NARROW_LINES_PX = 640


class EditorHead(QWidget):
    """Its buttons tell what is wanted; it shows what is. `practise` is hidden until somebody can practise."""

    take_up_asked = Signal()
    asks_no_more = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._format_id = ""
        self.back = PlainButton(look, self.tr("Formats"), icon="back")
        self.title = Label("", "title")
        self.saved = Label("", "quiet", wrap=False)
        self.undo = OutlinedButton(look, self.tr("Undo"), icon="undo")
        self.redo = OutlinedButton(look, self.tr("Redo"), icon="redo")
        self.practise = OutlinedButton(look, self.tr("Practise"))
        self.print = OutlinedButton(look, self.tr("Print"))
        self.practise.hide()
        self.undo.setToolTip("Ctrl+Z")
        self.redo.setToolTip("Ctrl+Y")
        self.sum = Label("", wrap=False)
        self.over = Label("", "soon", wrap=False)
        self.bar = LengthBar(look)
        self.standing = Label("", "quiet")
        self.take_up = OutlinedButton(look, self.tr("We use this"))
        self.versions = PlainButton(look, self.tr("Versions"))
        self.trouble = Label("", "strong")
        self.question = TakeUp(look)
        self._build()
        look.scaled.connect(self._space)
        self._space()

    def show_view(self, view: EditorView) -> None:
        """Show how the draft stands."""
        if view.format.format_id != self._format_id:
            self._format_id = view.format.format_id
            self.show_trouble(None)
        self._put(self.title, view.format.title)
        self._put(self.saved, self._saved_words(view))
        self.saved.setVisible(bool(self.saved.text()))
        for button, can in ((self.undo, view.can_undo), (self.redo, view.can_redo)):
            if button.isEnabled() is not can:
                if button.hasFocus():
                    self.back.setFocus(Qt.FocusReason.OtherFocusReason)
                button.setEnabled(can)
        words = self.tr("Adds up to {minutes} of %n minutes", "", view.draft.wished_min)
        self._put(self.sum, fill_in(words, minutes=view.format.minutes))
        self._put(self.over, self.tr("%n minutes too long", "", view.over_min) if view.over_min > 0 else "")
        self.over.setVisible(view.over_min > 0)
        self.bar.set_value(view.format.minutes, view.draft.wished_min)
        self._put(self.standing, self._standing_words(view))
        may_take_up = view.differs and view.lacking is None and self.question.isHidden()
        if self.take_up.isHidden() is may_take_up:
            self.take_up.setVisible(may_take_up)
        if self.versions.isHidden() is bool(view.version):
            self.versions.setVisible(bool(view.version))

    def ask_day(self, today: date) -> None:
        """Ask from when the group uses this."""
        self.show_trouble(None)
        self.take_up.hide()
        self.question.open(today)

    def close_question(self) -> None:
        """Ask no more."""
        had_focus = self.question.isAncestorOf(self.focusWidget() or self)
        self.question.hide()
        if had_focus:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asks_no_more.emit()

    def say_taken_up(self, _own: OwnFormat, _went_back: bool) -> None:
        """Let readers of the screen hear that the group uses it now."""
        self._announcer.say(self.standing.text())

    def show_adoption(self, view: AdoptionView) -> None:
        """Show what came of taking it up."""
        self.show_trouble(view.trouble)

    def show_trouble(self, trouble: BaseException | None) -> None:
        """Say why the group does not use it yet, when the disk refused; None takes that away."""
        told = None if trouble is None else trouble_words(trouble)
        self._put(self.trouble, "" if told is None else f"{told.what} {told.next_step}")
        self.trouble.setVisible(told is not None)
        if told is not None:
            self._announcer.say(self.trouble.text())

    def _saved_words(self, view: EditorView) -> str:
        match view.saving:
            case Saving.NOTHING:
                return ""
            case Saving.ON_ITS_WAY:
                return self.tr("Saving...")
            case Saving.REFUSED:
                return self.tr("Not saved yet. We will keep trying.")
        if view.saved_at is None:
            return self.tr("Saved")
        return fill_in(self.tr("Saved {time}"), time=clock_words(view.saved_at))

    def _standing_words(self, view: EditorView) -> str:
        if view.lacking is not None:
            return unfit_words(view.lacking)
        if not view.version:
            return self.tr("A draft. Meetings use it once your group takes it up.")
        if view.is_behind:
            return self.tr("Your group has taken up another version since.")
        if view.differs:
            words = self.tr("Meetings still use version {number}, until your group takes this up.")
            return fill_in(words, number=view.version)
        return fill_in(self.tr("This is version {number}, as your group uses it."), number=view.version)

    def _put(self, label: Label, words: str) -> None:
        if label.text() != words:
            label.setText(words)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._names = QHBoxLayout()
        self._names.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._names.addWidget(self.title, 1)
        tools = QWidget()
        self._tools = FlowLayout(tools)
        for button in (self.undo, self.redo, self.practise, self.print):
            self._tools.addWidget(button)
        self._tool_box = tools
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(self._names, 1)
        self._top.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignVCenter)
        self._top.addWidget(tools)
        self._sum = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for widget, share in ((self.sum, 0), (self.over, 0), (self.bar, 1)):
            self._sum.addWidget(widget, share)
        self._stand = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stand.addWidget(self.standing, 1)
        buttons = QWidget()
        self._stand_flow = FlowLayout(buttons)
        self._stand_flow.addWidget(self.versions)
        self._stand_flow.addWidget(self.take_up)
        self._stand.addWidget(buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for layout in (self._top, self._sum, self._stand):
            self._column.addLayout(layout)
        self._column.addWidget(self.trouble)
        self.trouble.hide()
        self._column.addWidget(self.question)
        self._announcer = Announcer(self.standing)
        self.take_up.clicked.connect(self.take_up_asked)
        self.question.closed.connect(self.close_question)
        self.question.settled.connect(lambda _day: self.close_question())

    def resizeEvent(self, event: object) -> None:
        """Stand things under one another in a narrow window."""
        self._space()

    def _space(self) -> None:
        px = self._look.px
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for box, least in ((self._top, _NARROW_PX), (self._sum, _NARROW_LINES_PX), (self._stand, _NARROW_LINES_PX)):
            narrow = self.width() < px(least)
            box.setDirection(down if narrow else across)
            box.setSpacing(px(SPACE["near"] if narrow else SPACE["group"]))
        self._column.setSpacing(px(SPACE["near"]))
        self._names.setSpacing(px(SPACE["near"]))
        self._tools.setSpacing(px(10))
        self._stand_flow.setSpacing(px(8))
