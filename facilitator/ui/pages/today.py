# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Today: one card with one big button, what to look at before it, and small things waiting.

This is the page of the first paint: what is not shown is not built. Its sentences are in `today_words.py`,
the rows about the laptop in `today_rows.py`.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.pages import today_words as words
from facilitator.ui.pages.centred import Centred
from facilitator.ui.pages.scroll_column import ScrollColumn
from facilitator.ui.texts import clock_words, day_words, fill_in
from facilitator.ui.theme import Look, give_class
from facilitator.ui.tokens import SPACE
from facilitator.ui.viewmodels.today import TodayViewModel
from facilitator.ui.viewmodels.today_views import CardKind, CardView, RowsView, WaitingView
from facilitator.ui.widgets.buttons import PlainButton, PrimaryButton
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from facilitator.ui.pages.debrief import DebriefNotice
    from facilitator.ui.pages.today_editor import TonightEditor
    from facilitator.ui.pages.today_rows import BeforeYouStart
    from facilitator.ui.pages.today_waiting import WaitingLines
    from facilitator.ui.viewmodels.debrief import DebriefView
    from facilitator.ui.viewmodels.nights import NightView

TIGHT_BELOW_PX = 760
QUIET_MS = 400
"""A group that opens sooner is not worth a word (ux.md 3.1)."""


class TodayPage(QWidget):
    """The page people come back to. The focus is on the big button."""

    def __init__(self, view_model: TodayViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._now = datetime.min.replace(tzinfo=UTC)  # `show_now` tells the time before anything else
        self._card_view = CardView()
        self._before: tuple[time | None, int] = (None, 0)
        self._editor: TonightEditor | None = None
        self._rows: BeforeYouStart | None = None
        self._lines: WaitingLines | None = None
        self._debrief: DebriefNotice | None = None
        self.why: Label | None = None
        self.calendar: PlainButton | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._build()
        self._connect()
        view_model.show_now()

    def take_focus(self) -> None:
        """Put the keyboard on the big button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self._scroll = _TodayColumn(look)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.day = Label("", "title")
        self.clock = Label("", "clock quiet", wrap=False)
        self._top = QHBoxLayout()
        self._top.addWidget(self.day, 1)
        self._top.addWidget(self.clock)
        self._column = self._scroll.column
        self._column.addLayout(self._top)
        self._column.addWidget(self._build_card())
        self._column.addStretch(1)

    def _build_card(self) -> Card:
        look = self._look
        self.card = Card(look)
        self.when = Label("", "quiet")
        self.title = Label("", "hero")
        self.plan = Label("", "quiet")
        self._texts = QVBoxLayout()
        for label in (self.when, self.title, self.plan):
            self._texts.addWidget(label)
        self.primary = PrimaryButton(look)
        self.second = PlainButton(look)
        self.change_format = PlainButton(look, self.tr("Change format"))
        self.change_time = PlainButton(look, self.tr("Change time"))
        self.chairs = PlainButton(look)
        give_class(self.chairs, "plain even")
        self._holders = [Centred(look, self.primary)]
        others = (self.second, self.change_format, self.change_time, self.chairs)
        self._holders += [Centred(look, button) for button in others]
        self._buttons = FlowLayout()
        for holder in self._holders:
            self._buttons.addWidget(holder)
        self.card.column.addLayout(self._texts)
        self.card.column.addLayout(self._buttons)
        return self.card

    def _connect(self) -> None:
        model = self._view_model
        self.primary.clicked.connect(model.press_primary)
        self.second.clicked.connect(model.press_second)
        self.change_format.clicked.connect(model.ask_for_formats)
        self.change_time.clicked.connect(self.open_editor)
        self.chairs.clicked.connect(self.open_editor)
        model.time_changed.connect(self._render_time)
        model.card_changed.connect(self._render_card)
        model.rows_changed.connect(self._render_rows)
        model.waiting_changed.connect(self._render_waiting)
        model.debrief_changed.connect(self._render_debrief)
        self._quiet.timeout.connect(self._say_opening)
        self._look.scaled.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        tight = self._is_tight()
        self._top.setContentsMargins(0, 0, 0, px(2))
        crowded = tight and self._has_many_rows() and self._has_lines()
        above = px(SPACE["group"] if crowded else SPACE["inside"] if tight else SPACE["card"])
        self.card.column.setContentsMargins(px(36), above, px(36), above)
        self._texts.setSpacing(px(3))
        self._texts.setContentsMargins(0, 0, 0, px(12 if crowded else 16 if tight else 20))
        self._buttons.setSpacing(px(14))
        # A line that waits brings its own air below.
        foot = 2 if self._has_lines() else SPACE["inside"] if tight else SPACE["page"]
        self._scroll.set_foot(px(foot))
        if self._rows is not None:
            self._rows.set_tight(tight)

    def _is_tight(self) -> bool:
        """Whether many rows, or rows and a line that waits, are shown on a 1366x768 laptop: all comes closer then."""
        much = self._rows is not None and (self._has_lines() or self._has_many_rows())
        return much and self.height() < self._look.px(TIGHT_BELOW_PX)

    def _has_many_rows(self) -> bool:
        return self._rows is not None and self._rows.has_many

    def _has_lines(self) -> bool:
        return self._lines is not None and not self._lines.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Come closer on a low screen."""
        super().resizeEvent(event)
        self._space()

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _render_time(self, now: datetime) -> None:
        self._now = now
        self.day.setText(day_words(now.date()))
        self.clock.setText(clock_words(now.time()))
        if self._card_view.start is not None:
            self.when.setText(words.start_words(self._card_view.start, now))

    def _render_card(self, card: CardView) -> None:
        self._card_view = card
        self._quiet.stop()
        match card.kind:
            case CardKind.OPENING:
                self._show("", "", "", self.tr("Start meeting"))
                self._say_opening() if card.start_waits else self._quiet.start()
            case CardKind.READY:
                self._show_ready(card)
            case CardKind.NO_FORMAT:
                self._show(
                    "",
                    self.tr("No format yet"),
                    self.tr("Pick a format and you are ready."),
                    self.tr("Choose a format"),
                )
            case CardKind.UNFINISHED | CardKind.LONG_AGO:
                self._show_interrupted(card)
            case CardKind.LIVE:
                part = self.tr("Part {part} of {parts}: {title}.")
                plan = fill_in(part, part=card.part, parts=card.parts, title=card.part_title)
                self._show(self.tr("Meeting running"), card.title, plan, self.tr("Return to meeting"))
        self._render_changes(card)

    def _show(self, when: str, title: str, plan: str, primary: str, second: str = "") -> None:
        for label, text in ((self.when, when), (self.title, title), (self.plan, plan)):
            # A blank keeps the line's height: nothing moves when the words come.
            label.setText(text or " ")
        self.primary.set_words(primary)
        self.second.set_text(second)

    def _show_ready(self, card: CardView) -> None:
        assert card.start is not None
        when = words.start_words(card.start, self._now)
        self._show(when, card.title, words.plan_words(card), self.tr("Start meeting"))
        self.primary.setAccessibleName(words.start_name(card))
        chairs = words.chairs_words(card.chairs)
        self.chairs.set_text(chairs)
        self.chairs.setAccessibleName(fill_in(self.tr("{chairs}. Change how many."), chairs=chairs))
        self._show_night(card.night)
        if self.calendar is None:
            self.calendar = PlainButton(self._look, self.tr("When we meet"))
            self.calendar.clicked.connect(self._view_model.ask_for_calendar)
            self._holders.append(Centred(self._look, self.calendar))
            self._buttons.addWidget(self._holders[-1])

    def _show_night(self, night: NightView | None) -> None:
        """Say why a series has chosen this format, and what is out of it tonight."""
        if night is None and self.why is None:
            return
        if self.why is None:
            self.why = Label("", "quiet")
            self._texts.addWidget(self.why)
        said = ""
        if night is not None:
            from facilitator.ui.night_words import night_sentences

            said = " ".join(night_sentences(night, self._view_model.next_meeting.own_days))
        self.why.setText(said)

    def _show_interrupted(self, card: CardView) -> None:
        assert card.last_alive is not None
        plan = words.interrupted_words(card.last_alive, self._now)
        if card.kind is CardKind.LONG_AGO:
            when = self.tr("This meeting was never closed. Its counts are safe.")
            self._show(when, card.title, plan, self.tr("Close it now"), self.tr("Carry on"))
        else:
            when = self.tr("This meeting is still open. It is as you left it.")
            self._show(when, card.title, plan, self.tr("Carry on"), self.tr("Close it now"))

    def _render_changes(self, card: CardView) -> None:
        ready = card.kind is CardKind.READY
        for place, holder in enumerate(self._holders):
            holder.setVisible(place == 0 or (bool(self.second.text()) if place == 1 else ready))
        if self.why is not None:
            self.why.setVisible(ready and bool(self.why.text()))
        self._show_rows_block()
        if self._editor is not None:
            if ready and card.start is not None:
                self._editor.set_values(card.start.time(), card.chairs)
            else:
                self._editor.hide()

    def _say_opening(self) -> None:
        if self._card_view.start_waits:
            self.when.setText(self.tr("Opening your group. The meeting starts then."))
        else:
            self.when.setText(self.tr("Opening your group..."))

    def _render_rows(self, rows: RowsView) -> None:
        if self._rows is None and not rows.tells_anything:
            return
        from facilitator.ui.pages.today_rows import BeforeYouStart, card_rows

        if self._rows is None:
            self._rows = BeforeYouStart(self._look)
            self._rows.room_chosen.connect(self._view_model.ask_for_room)
            self._rows.hear_chosen.connect(self._view_model.hear)
            self._rows.list_chosen.connect(self._toggle_list)
            self._rows.fillings_chosen.connect(self._toggle_fillings)
            self._column.insertWidget(2 if self._debrief is None else 3, self._rows)
        self._rows.rows.set_rows(card_rows(rows))
        if rows.fillings is None:
            self._rows.close_fillings()
        self._show_rows_block()
        self._space()

    def _show_rows_block(self) -> None:
        if self._rows is not None:
            looks_back = self._debrief is not None and not self._debrief.isHidden()
            self._rows.setVisible(not looks_back and self._card_view.kind in (CardKind.READY, CardKind.OPENING))

    def _render_waiting(self, waiting: WaitingView) -> None:
        self._show_rows_block()
        if self._lines is None:
            if not (waiting.to_check or waiting.second_way or waiting.nothing_kept):
                return
            from facilitator.ui.pages.today_waiting import WaitingLines

            self._lines = WaitingLines(self._look)
            self._lines.check_pressed.connect(self._view_model.check)
            self._lines.second_way_pressed.connect(self._view_model.ask_for_second_way)
            self._column.insertWidget(self._column.count() - 1, self._lines)
        self._lines.show_view(waiting)
        self._space()

    # -- a list to tick off, and a look back -------------------------------------------------------------------------

    def _toggle_list(self) -> None:
        """Open the list under the rows, or close it."""
        rows, view_model = self._rows, self._view_model.checklist
        if rows is None or view_model is None:
            return
        self._bring_into_view(rows.toggle_list(view_model))

    def _toggle_fillings(self) -> None:
        """Open the fields for tonight's words under the rows, or close them."""
        if self._rows is not None and self._view_model.fillings is not None:
            self._bring_into_view(self._rows.toggle_fillings(self._view_model.fillings))

    def _bring_into_view(self, opened: QWidget | None) -> None:
        """Scroll to what was opened; where it is higher than the window, to what has the keyboard in it."""
        if opened is not None:
            QTimer.singleShot(0, opened, lambda: self._show_opened(opened))

    def _show_opened(self, opened: QWidget) -> None:
        self._scroll.ensureWidgetVisible(opened)
        focus = self.focusWidget()
        if focus is not None and opened.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus)

    def _render_debrief(self, view: DebriefView | None) -> None:
        """Show the look back in place of what is to be looked at before a meeting."""
        view_model = self._view_model.debrief
        if view is not None and self._debrief is None and view_model is not None:
            from facilitator.ui.pages.debrief import DebriefNotice

            self._debrief = DebriefNotice(view_model, self._look)
            self._column.insertWidget(2, self._debrief)
            if self._lines is not None:
                self._debrief.stackUnder(self._lines)  # so that readers come to it where eyes do
        if self._debrief is not None:
            if view is not None:
                self._debrief.show_view(view)
            elif self._debrief.isAncestorOf(self.focusWidget() or self):
                self.take_focus()
            self._debrief.setVisible(view is not None)
        self._show_rows_block()

    # -- the small editor --------------------------------------------------------------------------------------------

    def open_editor(self) -> None:
        """Open the editor for the start time and the chairs inside the card; pressed again, close it."""
        card = self._card_view
        if card.start is None:
            return
        if self._editor is None:
            self._editor = self._build_editor()
        elif self._editor.isVisible():
            self._close_editor()
            return
        self._before = (self._view_model.next_meeting.usual_start, card.chairs)
        self._editor.set_values(card.start.time(), card.chairs)
        self._editor.show()
        self._editor.take_time_focus()
        editor = self._editor
        QTimer.singleShot(0, editor, lambda: self._scroll.ensureWidgetVisible(editor))

    def _build_editor(self) -> TonightEditor:
        from facilitator.ui.pages.today_editor import TonightEditor

        editor = TonightEditor(self._look)
        editor.time_chosen.connect(self._view_model.change_start)
        editor.chairs_changed.connect(self._view_model.change_chairs)
        editor.undo_asked.connect(self._undo)
        editor.closed.connect(self._close_editor)
        self.card.column.addWidget(editor)
        return editor

    def _undo(self) -> None:
        usual, chairs = self._before
        self._view_model.put_start_back(usual)
        self._view_model.change_chairs(chairs - self._card_view.chairs)
        assert self._editor is not None
        assert self._card_view.start is not None
        self._editor.set_values(self._card_view.start.time(), self._card_view.chairs)

    def _close_editor(self) -> None:
        if self._editor is not None:
            self._editor.hide()
        self.take_focus()


class _TodayColumn(ScrollColumn):
    """The column of the page, with as much air at its foot as the page says, in px."""

    def __init__(self, look: Look) -> None:
        self._foot = 0
        super().__init__(look)

    def set_foot(self, foot: int) -> None:
        """Keep `foot` px free below."""
        self._foot = foot
        margins = self.column.contentsMargins()
        margins.setBottom(foot)
        self.column.setContentsMargins(margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the foot when the sides change."""
        super().resizeEvent(event)
        self.set_foot(self._foot)
