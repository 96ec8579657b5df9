# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run: the full-window mode in which a meeting is led. Builds, connects and renders; the meeting is in its view model.

Nothing here takes text: no name can be typed while people are in the room.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.going_on import Move, MoveKind, WayOn
from facilitator.ui.move_words import move_words
from facilitator.ui.pages.run_foot import RunFoot
from facilitator.ui.pages.run_panels import RunPanels
from facilitator.ui.pages.run_parts import RunParts
from facilitator.ui.pages.run_side import TALLIES_SCROLL_ABOVE, RunSide
from facilitator.ui.pages.run_status import RunStatus
from facilitator.ui.pages.run_top import RunTop
from facilitator.ui.pages.run_words import RunWords
from facilitator.ui.spoken import saying_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.meeting import MeetingViewModel
from facilitator.ui.viewmodels.meeting_views import LineView, PartView, TopView
from facilitator.ui.viewmodels.room import RoomViewModel
from facilitator.ui.widgets.labels import Line

LOW_PX = 620
LIST_FOLDS_ABOVE = 1.2
LIST_FOLDS_BELOW_PX = 900


class RunPage(QWidget):
    """The console. The clock, the big button, Back and Hide never move."""

    hide_asked = Signal()
    cards_asked = Signal()

    def __init__(
        self, view_model: MeetingViewModel, look: Look, room: RoomViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._room = room
        self._look = look
        self._way_on: WayOn | None = None
        self._part: PartView | None = None
        self._tokens = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Meeting"))
        self._build()
        self._connect()
        view_model.show_now()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self.top = RunTop(look)
        self.parts = RunParts(look)
        self.words = RunWords(look)
        self.panels = RunPanels(self.words, self._view_model, look, self._room)
        self.seat_pad, self.milestones = self.panels.seats, self.panels.milestones
        self.room_setup = self.panels.room_setup
        self.side = RunSide(look)
        self.foot = RunFoot(look, self._room)
        self._status_row = RunStatus(look)
        self.status, self.second = self._status_row.line, self._status_row.second
        self._announcer = self._status_row.announcer
        for column_of_words in (self.words, self.side):
            column_of_words.setMinimumHeight(1)  # both scroll, so the foot stays in the window
        self._columns = QHBoxLayout()
        self._columns.setSpacing(0)
        self._list_line, self._side_line = Line(upright=True), Line(upright=True)
        self._list_box = QVBoxLayout()
        self._list_box.addWidget(self.parts)
        self._columns.addLayout(self._list_box)
        self._columns.addWidget(self._list_line)
        self._columns.addWidget(self.words, 1)
        self._columns.addWidget(self._side_line)
        self._columns.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(Line())
        column.addLayout(self._columns, 1)
        column.addWidget(Line())
        column.addWidget(self._status_row)
        column.addWidget(Line())
        column.addWidget(self.foot)
        self._order_of_tab()
        self._look.changed.connect(self._fold)
        self._fold()

    def _order_of_tab(self) -> None:
        status = self._status_row
        order: list[QWidget] = [self, self.foot.primary, status.yes, self.second, self.foot.back]
        order += self.side.above_tallies()
        order += [self.words.beside.next, self.words.beside.private]
        order += [self.side.tallies, self.foot.room.button, self.foot.bell, self.parts]
        order += [self.status, self.top.catch_up_button, self.top.cards_button, self.top.hide_button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.top_changed.connect(self._render_top)
        view_model.parts_changed.connect(self.parts.render_parts)
        view_model.part_changed.connect(self._render_part)
        view_model.notes.changed.connect(self.words.render_notes)
        view_model.timer_changed.connect(self.side.timer.render_timer)
        view_model.way_on_changed.connect(self._render_way_on)
        view_model.line_changed.connect(self._render_line)
        view_model.counts_changed.connect(self.side.tallies.render_counts)
        view_model.circles_changed.connect(self.side.render_circles)
        view_model.kind.hint_changed.connect(self.side.hint.render_hint)
        view_model.kind.fair_changed.connect(self.side.render_fair)
        view_model.status.said.connect(self._render_saying)
        self._status_row.yes.clicked.connect(view_model.say_yes)
        view_model.status.fell_quiet.connect(self._render_quiet)
        self.top.hide_asked.connect(self.hide_asked)
        self.top.catch_up_asked.connect(self.panels.toggle_catch_up)
        self.panels.closed.connect(self.take_focus)
        for part in (self.top, self.side.hint, self.side.fair, self._status_row, self.words.beside):
            part.let_go.connect(self.take_focus)
        self.top.cards_asked.connect(self.cards_asked)
        self.parts.part_chosen.connect(view_model.look_at)
        self.foot.back_asked.connect(view_model.back)
        self.foot.go_on_asked.connect(view_model.go_on)
        self.second.clicked.connect(self._take_second)
        self.foot.bell_asked.connect(view_model.ring)
        self.foot.room.setup_asked.connect(self.open_room_setup)
        self._room.setup_asked.connect(self.open_room_setup)
        self._connect_side(view_model)

    def _connect_side(self, view_model: MeetingViewModel) -> None:
        side = self.side
        side.timer.more_asked.connect(lambda: view_model.change_time(1))
        side.timer.sign_asked.connect(view_model.give_sign)
        side.timer.hold_asked.connect(view_model.toggle_hold)
        side.timer.let_be_asked.connect(view_model.let_it_be)
        side.timer.give_back_asked.connect(view_model.give_back)
        side.mark.clicked.connect(self.open_milestones)
        side.line.add_asked.connect(self.open_seats)
        side.line.remove_asked.connect(view_model.seats.remove)
        side.line.move_asked.connect(view_model.seats.move)
        side.tallies.count_asked.connect(view_model.count)
        side.hint.mend_asked.connect(self.panels.toggle_mend)
        side.circles.panel_asked.connect(self.panels.toggle_circles)
        side.fair.panel_asked.connect(self.panels.toggle_fair)
        side.fair.use_asked.connect(view_model.kind.use_share)
        self.words.beside.next_asked.connect(lambda: view_model.next_prompt())
        self.words.beside.private_asked.connect(self.toggle_private)

    # -- what keys ask for -------------------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Let Space mean the big button: the page itself has the focus."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_seats(self) -> None:
        """Offer the seats, or close them again."""
        self.panels.toggle_seats()

    def open_milestones(self) -> None:
        """Offer the milestones, or close them again."""
        self.panels.toggle_milestones()

    def open_mend(self) -> None:
        """Offer to put a late press right, or close it again."""
        self.panels.toggle_mend()

    def open_catch_up(self) -> None:
        """Offer ways to catch up, or close them again."""
        self.panels.toggle_catch_up()

    def open_fair_share(self) -> None:
        """Offer what can be agreed on about shares, or close it again."""
        self.panels.toggle_fair()

    def toggle_private(self) -> None:
        """Show the private lines of this part in place of any panel, or cover them again."""
        if self._view_model.toggle_private():
            self.panels.close()

    def take_digit(self, digit: int) -> bool:
        """Let an open panel have a digit; tell whether it took it."""
        return self.panels.take_digit(digit)

    def open_room_menu(self) -> None:
        """Offer what the room can see."""
        self.foot.room.open_menu()

    def open_room_setup(self) -> None:
        """Ask which screen the room sees."""
        if self.isVisible():
            self.panels.open_room_setup()

    def change_time(self, by: int) -> None:
        """Give a minute more or less: to the minutes of an open panel, else to what is timed."""
        if not self.panels.more_or_less(by):
            self._view_model.change_time(by)

    def begin_anew(self) -> None:
        """Be as at the beginning, for a meeting just opened or carried on: circles that sit are shown again."""
        self.panels.begin_anew()

    def close_panel(self) -> bool:
        """Close what is open; tell whether something was."""
        return self.panels.close()

    def show_bell(self) -> None:
        """Show that the bell rings: a still mark for two seconds (ruling 8), told to a screen reader once."""
        if self.foot.show_bell() and self.isVisible():
            self._announcer.say(self.tr("The bell rings."))

    def scroll_words(self, lines: int) -> None:
        """Scroll the words to say."""
        self.words.words.scroll_by_lines(lines)

    def go_to_pane(self, forward: bool) -> None:
        """Move the focus to the next of the panes: the page, the words, the timer, the parts, the status line."""
        panes = [self, self.words.words, self.side.timer.hold, self.side.line.add, self.parts, self.status]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = self.focusWidget() or self
        place = next((i for i, pane in enumerate(shown) if i and (focus is pane or pane.isAncestorOf(focus))), 0)
        following = shown[(place + (1 if forward else -1)) % len(shown)]
        following.setFocus(Qt.FocusReason.TabFocusReason)

    # -- rendering ---------------------------------------------------------------------------------------------------

    def _take_second(self) -> None:
        second = None if self._way_on is None else self._way_on.secondary
        if self._part is not None and self._part.looking:
            self._view_model.go_to(self._part.index)
        elif second is not None:
            self._view_model.make_move(second)

    def _render_part(self, view: PartView) -> None:
        self._part = view
        if not view.looking:
            self.panels.set_part(view.index)
        self.words.render_part(view)
        self.foot.room.set_part(view)
        self._render_foot()

    def _render_way_on(self, way_on: WayOn) -> None:
        self._way_on = way_on
        self._render_foot()

    def _render_foot(self) -> None:
        way_on, part = self._way_on, self._part
        if way_on is None or part is None:
            return
        if part.looking:
            self.foot.render_words(fill_in(self.tr("Return to: {part}"), part=part.now_title))
            self._status_row.render_second(self.tr("Go to this part"))
            return
        self.foot.render_words(move_words(way_on.primary, tokens=self._tokens), self._detail(way_on, part))
        self._status_row.render_second(self._second_words(way_on.secondary))

    def _detail(self, way_on: WayOn, part: PartView) -> str:
        """Give what comes after, where the preview had to go and the button does not say so itself."""
        has_room = self._is_low() and self._look.scale <= TALLIES_SCROLL_ABOVE
        if not has_room or way_on.primary.title or not part.next_title:
            return ""
        return fill_in(self.tr("Then: {part}"), part=part.next_title)

    def _second_words(self, second: Move | None) -> str:
        if second is None:
            return ""
        if second.kind is MoveKind.PASS:
            return self.tr("Pass (0)", "the key 0 does the same")
        return move_words(second, tokens=self._tokens)

    def _render_line(self, view: LineView) -> None:
        if view.tokens != self._tokens:
            self._tokens = view.tokens
            self._render_foot()
        self.side.render_line(view)

    def _render_top(self, view: TopView) -> None:
        self.top.render_top(view)
        self.panels.set_late(view.late)

    def _render_saying(self, saying: say.Saying) -> None:
        words = saying_words(saying, tokens=self._tokens)
        self._status_row.render_words(words)
        self._status_row.offer_yes(words if isinstance(saying, say.FitSaid) else "")
        # While the cover is on, nothing is told either. Of many taps, readers hear only the last.
        if self.isVisible():
            self._announcer.say(words, joined=isinstance(saying, say.CountSaid | say.MilestoneSaid))

    def _render_quiet(self, standing: say.Saying | None) -> None:
        words = "" if standing is None else saying_words(standing, tokens=self._tokens)
        self._status_row.render_words(words)
        self._status_row.offer_yes(words if isinstance(standing, say.FitSaid) else "")

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing be told that belongs to a page out of sight."""
        super().hideEvent(event)
        self._announcer.hush()
        self._view_model.notes.cover()

    # -- room --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what matters less when there is less room."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            QTimer.singleShot(0, self, self._fold)

    def _is_low(self) -> bool:
        return self.height() < LOW_PX * max(1.0, self._look.scale)

    def _fold(self) -> None:
        low = self._is_low()
        if self.foot.fold(self.width()):
            self.side.take_in(self.foot.room)
        self.words.set_compact(low)
        self.words.place_beside(self.side.column)
        folded = self._look.scale > LIST_FOLDS_ABOVE or self.width() < LIST_FOLDS_BELOW_PX
        self.parts.setVisible(not folded)
        self._list_line.setVisible(not folded)
        self.parts.setFixedWidth(min(self._look.px(251), self.width() // 4))
        self.side.setFixedWidth(min(self._look.px(355), round(self.width() * 0.44)))
        self._list_box.setContentsMargins(0, self._look.px(6 if low else 16), 0, 0)
        self.side.fold(low=low)
        self._render_foot()
