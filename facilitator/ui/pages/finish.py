# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finish: the counts after a meeting, mended and saved; and the same page for the counts of an older meeting.

Space, Enter and PageDown save and finish; Backspace goes back into the meeting just closed.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.headcount import USUAL_CATEGORIES, CountCategory
from facilitator.domain.places import Moment
from facilitator.ui.pages.checklist import Checklist
from facilitator.ui.pages.five_words import FiveWords
from facilitator.ui.pages.form_card import FormCard
from facilitator.ui.pages.milestones import MilestonesPanel
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.safety_words import left_words, moment_words
from facilitator.ui.texts import clock_words, fill_in, milestones_words, short_day_words
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.checklist import ChecklistView, ChecklistViewModel
from facilitator.ui.viewmodels.finish import FinishView, FinishViewModel
from facilitator.ui.viewmodels.second_way import SecondWayViewModel
from facilitator.ui.widgets.buttons import PlainButton, PrimaryButton
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.stepper import Stepper

_WIDEST_PX = 820
_NARROW_PX = 560
_GO_ON = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown)
_GO_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_PageUp)


class FinishPage(QWidget):
    """The page. `second_way` None: nothing is kept, so no words are offered; `checklist`: what is to be done after."""

    def __init__(
        self,
        view_model: FinishViewModel,
        look: Look,
        second_way: SecondWayViewModel | None = None,
        checklist: ChecklistViewModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._checklist = checklist
        self._view_model = view_model
        self._second_way = second_way
        self._look = look
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the big button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, or back; a held key does nothing more, and words in view are not lost by a key."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in (*_GO_ON, *_GO_BACK):
            event.ignore()
        elif not event.isAutoRepeat() and not (key in _GO_ON and self._words_in_view):
            (self._view_model.save if key in _GO_ON else self._view_model.back)()

    @property
    def _words_in_view(self) -> bool:
        return self._second_way is not None and self.five_words.in_view

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand buttons beneath what they stood beside when there is little room."""
        super().resizeEvent(event)
        self._stack()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._scroll = ScrollColumn(look, widest=_WIDEST_PX, centred=True, leaves_paging=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title = Label("", "title")
        self.back_button = PlainButton(look, self.tr("Back to the meeting"), icon="back")
        self.facts = Label("", "quiet")
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.title, 1)
        self._top.addWidget(self.back_button)
        self._build_card()
        self.primary = PrimaryButton(look, self.tr("Save and finish"))
        self.later_button = PlainButton(look, self.tr("Check it later"))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addWidget(self.primary)
        self._buttons.addWidget(self.later_button)
        self._buttons.addStretch(1)
        self.trouble = Label(self.tr("Not saved yet. We will keep trying."), "strong soon")
        self.promise = Label("", "quiet")
        column = self._scroll.column
        self._head = QVBoxLayout()
        self._head.addLayout(self._top)
        self._head.addWidget(self.facts)
        column.addLayout(self._head)
        column.addWidget(self.card)
        column.addLayout(self._buttons)
        column.addWidget(self.trouble)
        column.addWidget(self.promise)
        if self._second_way is not None:
            self.five_words = FiveWords(self._second_way, look)
            column.addWidget(self.five_words)
            self._second_way.shown.connect(self._look_for_words)
        column.addStretch(1)
        look.scaled.connect(self._space)
        self._space()

    def _build_card(self) -> None:
        look = self._look
        self.card = FormCard(look)
        self.steppers: dict[CountCategory, Stepper] = {}
        questions = {
            CountCategory.HERE: self.tr("How many people were here?"),
            CountCategory.NEW: self.tr("New to us"),
        }
        for category in USUAL_CATEGORIES:
            stepper = self.steppers[category] = Stepper(look)
            stepper.increased.connect(partial(self._view_model.count, category, 1))
            stepper.decreased.connect(partial(self._view_model.count, category, -1))
            self.card.add_row(questions[category], stepper)
        self.change_button = PlainButton(look, self.tr("Change"))
        self.milestones_row = self.card.add_row(self.tr("Milestones"), self.change_button, beside=True)
        self.milestones = MilestonesPanel(look, framed=False)
        self._milestones_box = QWidget()
        self._milestones_room = QVBoxLayout(self._milestones_box)
        self._milestones_room.addWidget(self.milestones)
        self._milestones_line = self.card.add_widget(self._milestones_box)
        self._open_milestones(False)
        if self._checklist is not None:
            self._build_checklist(self._checklist)

    def _build_checklist(self, view_model: ChecklistViewModel) -> None:
        look = self._look
        self.list_button = PlainButton(look, self.tr("Tick off"))
        self.list_row = self.card.add_row(moment_words(Moment.AFTER), self.list_button, beside=True)
        self.checklist = Checklist(view_model, look)
        self._list_line = self.card.add_widget(self.checklist)
        self.checklist.change_button.hide()  # lists are changed on Today: the counts here are not left behind
        self.list_button.clicked.connect(lambda: self._open_checklist(self.checklist.isHidden()))
        view_model.shown.connect(self._render_checklist)
        self._open_checklist(False)
        view_model.show_now()

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.shown.connect(self._render_finish)
        view_model.opened.connect(self._start_afresh)
        self.primary.clicked.connect(view_model.save)
        self.later_button.clicked.connect(view_model.later)
        self.back_button.clicked.connect(view_model.back)
        self.milestones.marked.connect(view_model.mark)
        self.milestones.closed.connect(self._close_milestones)
        self.change_button.clicked.connect(self._toggle_milestones)
        if self._second_way is not None:
            view_model.saved.connect(self._end_offer)
            view_model.left.connect(self._end_offer)

    def _space(self) -> None:
        px = self._look.px
        self._buttons.setSpacing(px(16))
        self._milestones_room.setContentsMargins(px(24), px(16), px(24), px(20))
        self._head.setSpacing(px(6))
        self._stack()

    def _stack(self) -> None:
        narrow = self.width() < self._look.px(_NARROW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        side = Qt.AlignmentFlag.AlignLeading
        for row, buttons in ((self._top, (self.back_button,)), (self._buttons, (self.primary, self.later_button))):
            row.setDirection(down if narrow else across)
            for button in buttons:
                row.setAlignment(button, side if narrow else Qt.AlignmentFlag.AlignVCenter)
        self._top.setSpacing(self._look.px(4 if narrow else 16))

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_finish(self, view: FinishView) -> None:
        if view.just_closed:
            self.title.setText(self.tr("The meeting is closed"))
        else:
            day = short_day_words(view.held_on, view.today)
            self.title.setText(fill_in(self.tr("Counts of {day}"), day=day))
        self.facts.setText(self._facts(view))
        self.back_button.setVisible(view.just_closed)
        self._render_count(CountCategory.HERE, view, self.tr("People here"))
        self._render_count(CountCategory.NEW, view, self.tr("New to us"))
        self.milestones.show_tally(view.milestones)
        self.milestones_row.set_addition(milestones_words(view.milestones))
        self.trouble.setVisible(not view.saved)
        self._show_list_row()
        if view.just_closed:
            forgotten = self.tr("Only numbers are kept. Which seats spoke is forgotten already.")
            self.promise.setText(forgotten)
        else:
            self.promise.setText(self.tr("Only numbers are kept."))

    def _render_count(self, category: CountCategory, view: FinishView, words: str) -> None:
        number = view.counts[category]
        add = fill_in(self.tr("{count}, add one. Now {number}."), count=words, number=number)
        take = fill_in(self.tr("{count}, take one away. Now {number}."), count=words, number=number)
        self.steppers[category].set_value(number, add_name=add, take_name=take)

    def _facts(self, view: FinishView) -> str:
        if view.over_min > 0:
            pace = self.tr("It ran %n minutes over.", "", view.over_min)
        elif view.over_min < 0:
            pace = self.tr("It ended %n minutes early.", "", -view.over_min)
        else:
            pace = self.tr("It ended on time.")
        if view.shares == 0:
            return fill_in(self.tr("{time}. {pace}"), time=clock_words(view.ended), pace=pace)
        shared = self.tr("%n shares.", "", view.shares)
        whole = self.tr("{time}. {pace} {shared}", "when it ended, how far from plan, how many shared")
        return fill_in(whole, time=clock_words(view.ended), pace=pace, shared=shared)

    def _render_checklist(self, view: ChecklistView) -> None:
        if view.moment is Moment.AFTER:
            self.checklist.show_view(view)
            self.list_row.set_addition(left_words(view))
            self._show_list_row()

    def _show_list_row(self) -> None:
        """Ask what is to be done when the meeting has just been closed, never for an older one."""
        if self._checklist is not None:
            shown = self._view_model.just_closed and bool(self._checklist.view(Moment.AFTER).items)
            self.list_row.setVisible(shown)
            assert self.list_row.line is not None
            self.list_row.line.setVisible(shown)
            if not shown:
                self._open_checklist(False)

    def _open_checklist(self, opened: bool) -> None:
        self.checklist.setVisible(opened)
        self._list_line.setVisible(opened)
        self.list_button.set_text(self.tr("Done") if opened else self.tr("Tick off"))
        name = self.tr("Done with the list: before you go") if opened else self.tr("Tick off: before you go")
        self.list_button.setAccessibleName(name)
        if opened:
            self.checklist.take_focus()

    def _look_for_words(self) -> None:
        QTimer.singleShot(0, self, self._bring_words_into_sight)

    def _bring_words_into_sight(self) -> None:
        """Scroll to five words that have just come, and to the button below them."""
        if self._words_in_view:
            self._scroll.ensureWidgetVisible(self.five_words, 0, self._look.px(16))

    def _start_afresh(self) -> None:
        self._open_milestones(False)
        if self._checklist is not None:
            self._open_checklist(False)
        self._scroll.to_top()

    def _end_offer(self) -> None:
        assert self._second_way is not None
        self._second_way.close_offer()
        self._second_way.put_away()

    # -- milestones --------------------------------------------------------------------------------------------------

    def _toggle_milestones(self) -> None:
        self._open_milestones(self._milestones_box.isHidden())

    def _close_milestones(self) -> None:
        self._open_milestones(False)
        self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_milestones(self, opened: bool) -> None:
        self._milestones_box.setVisible(opened)
        self._milestones_line.setVisible(opened)
        self.change_button.set_text(self.tr("Done") if opened else self.tr("Change"))
        name = self.tr("Done with the milestones") if opened else self.tr("Change the milestones")
        self.change_button.setAccessibleName(name)
