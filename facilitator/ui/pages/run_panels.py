# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels of Run: seats, milestones, the room's screen, a late press, catching up, fair shares. One at a time.

A key opens its panel and closes it again; what a panel asks for goes to the view models.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator.domain.fair_share import WayOutKind
from facilitator.domain.formats import SharingOrder
from facilitator.ui.pages.milestones import MilestonesPanel
from facilitator.ui.pages.room_setup import RoomSetup
from facilitator.ui.pages.run_catch_up import CatchUpPanel
from facilitator.ui.pages.run_circles import CirclesPanel
from facilitator.ui.pages.run_fair import FairPanel
from facilitator.ui.pages.run_mend import MendPanel
from facilitator.ui.pages.run_seats import SeatPad
from facilitator.ui.pages.run_words import RunWords
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.circles import CirclesView
from facilitator.ui.viewmodels.kind_views import CatchUpView, FairView, MendChoice
from facilitator.ui.viewmodels.meeting import MeetingViewModel
from facilitator.ui.viewmodels.meeting_views import CountsView, LineView
from facilitator.ui.viewmodels.room import RoomViewModel

WITH_A_LINE = (SharingOrder.LINE, SharingOrder.ROUND)


class RunPanels(QObject):
    """Opens a panel in place of the words, and closes it. `closed`: the keyboard belongs to the page again."""

    closed = Signal()

    def __init__(
        self,
        words: RunWords,
        view_model: MeetingViewModel,
        look: Look,
        room: RoomViewModel,
    ) -> None:
        super().__init__(words)
        self._words = words
        self._view_model = view_model
        self._line: LineView | None = None
        self._fair: FairView | None = None
        self._late = False
        self._index = -1
        self._circles: CirclesView | None = None
        self.seats = SeatPad(look)
        self.milestones = MilestonesPanel(look)
        self.mend = MendPanel(look)
        self.catch_up = CatchUpPanel(look)
        self.fair = FairPanel(look)
        self.circles = CirclesPanel(look)
        self.room_setup = RoomSetup(room, look)
        for panel in (self.seats, self.milestones, self.mend, self.catch_up, self.fair, self.circles, self.room_setup):
            # They go when the page goes: what stands nowhere yet would stay for ever.
            panel.setParent(words)
            panel.hide()
            panel.closed.connect(self.close)
        self._connect_line(view_model)
        self._connect_time(view_model)
        self._connect_circles(view_model)

    def _connect_line(self, view_model: MeetingViewModel) -> None:
        seats, pad = view_model.seats, self.seats
        view_model.line_changed.connect(self._render_line)
        view_model.counts_changed.connect(self._render_counts)
        pad.seat_chosen.connect(self._take_seat)
        pad.move_asked.connect(seats.move)
        pad.remove_asked.connect(seats.remove)
        pad.quiet_first_asked.connect(seats.let_quiet_first)
        pad.hybrid_asked.connect(self._set_hybrid)
        pad.tokens_asked.connect(view_model.use_tokens)
        pad.come_back_asked.connect(seats.come_back)
        pad.people_asked.connect(seats.count_people)
        pad.by_seats_asked.connect(seats.go_by_seats)
        pad.fair_asked.connect(self.toggle_fair)
        self.milestones.marked.connect(view_model.mark)

    def _connect_time(self, view_model: MeetingViewModel) -> None:
        kind = view_model.kind
        kind.mend_changed.connect(self.mend.render_mend)
        kind.catch_up_changed.connect(self._render_catch_up)
        kind.fair_changed.connect(self._render_fair)
        self.mend.mend_asked.connect(self._mend)
        self.catch_up.chosen.connect(self._adopt)
        self.fair.use_asked.connect(self._use_share)
        self.fair.way_asked.connect(self._take_way)
        self.fair.expect_asked.connect(kind.expect)
        self.fair.interpreter_asked.connect(kind.set_interpreter)

    def _connect_circles(self, view_model: MeetingViewModel) -> None:
        circles, panel = view_model.circles, self.circles
        view_model.circles_changed.connect(self._render_circles)
        panel.number_asked.connect(circles.plan)
        panel.circle_chosen.connect(self._choose_circle)
        panel.more_asked.connect(lambda index: circles.change_time(1, index))
        panel.hold_asked.connect(circles.toggle_hold)
        panel.back_asked.connect(circles.come_back)

    # -- what keys and buttons ask for -------------------------------------------------------------------------------

    @property
    def shown(self) -> QWidget | None:
        """The panel that is open."""
        return self._words.panel

    def toggle_seats(self) -> None:
        """Offer the seats, or close them again."""
        view = self._line
        if self._circles is not None:
            self.toggle_circles()
        elif view is None or view.order not in WITH_A_LINE:
            self._view_model.status.say(say.Plain.NO_LINE)
        elif not self._closes(self.seats):
            self.seats.render_line(view)
            self._open(self.seats)
            self.seats.take_focus()

    def toggle_circles(self) -> None:
        """Show the circles, or close them again; in a part without any there is nothing to show."""
        if self._circles is not None and not self._closes(self.circles):
            self.circles.render_circles(self._circles)
            self._open(self.circles)

    def toggle_milestones(self) -> None:
        """Offer the milestones, or close them again."""
        if not self._closes(self.milestones):
            self._open(self.milestones)
            self.milestones.take_focus()

    def toggle_mend(self) -> None:
        """Offer to put a late press right, or close it again."""
        if not self._closes(self.mend):
            self._open(self.mend)
            self.mend.begin()
            self._view_model.kind.watch_mend(True)
            self.mend.take_focus()

    def toggle_catch_up(self) -> None:
        """Offer ways to catch up, or close them again; on time there is nothing to offer."""
        if self._closes(self.catch_up):
            return
        if not self._late:
            self._view_model.status.say(say.Plain.NOT_LATE)
            return
        self._open(self.catch_up)
        self._view_model.kind.watch_plans(True)
        self.catch_up.take_focus()

    def toggle_fair(self) -> None:
        """Offer what can be agreed on about shares, or close it again."""
        if self._closes(self.fair):
            return
        if self._fair is None:
            self._view_model.status.say(say.Plain.NO_SHARES)
            return
        self.fair.render_fair(self._fair)
        self._open(self.fair)
        self.fair.take_focus()

    def open_room_setup(self) -> None:
        """Ask which screen the room sees."""
        self._open(self.room_setup)
        self.room_setup.take_focus()

    def take_digit(self, digit: int) -> bool:
        """Let a digit choose a plan or be minutes, while such a panel is open; tell whether it was taken."""
        if self.shown is self.mend:
            self.mend.type_digit(digit)
            return True
        if self.shown is self.catch_up:
            self._adopt(digit - 1)
            return True
        if self._view_model.circles.type_digit(digit):
            if self.shown is None:
                self.toggle_circles()
            self._view_model.look()
            return True
        return False

    def more_or_less(self, by: int) -> bool:
        """Let plus and minus change the minutes, while that panel is open; tell whether they were taken."""
        if self.shown is not self.mend:
            return False
        self.mend.change(by)
        return True

    def close(self) -> bool:
        """Close what is open; tell whether something was."""
        was_open = self._words.close_panel()
        if was_open:
            self._view_model.kind.watch_mend(False)
            self._view_model.kind.watch_plans(False)
            self.closed.emit()
        return was_open

    def begin_anew(self) -> None:
        """Close what is open, and let circles that sit open their panel by themselves once more."""
        self.close()
        self._circles = None

    def set_late(self, late: bool) -> None:
        """Tell whether there may be something to catch up on; if not, its panel closes."""
        self._late = late
        if not late and self.shown is self.catch_up:
            self.close()

    def set_part(self, index: int) -> None:
        """Tell which part is on: what was asked about another one is closed."""
        moved = self._index not in (-1, index)
        self._index = index
        if moved and self.shown in (self.mend, self.catch_up, self.fair):
            self.close()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _open(self, panel: QWidget) -> None:
        self._view_model.kind.watch_mend(False)
        self._view_model.kind.watch_plans(False)
        self._words.open_panel(panel)

    def _closes(self, panel: QWidget) -> bool:
        return self.shown is panel and self.close()

    def _take_seat(self, seat: int) -> None:
        self._view_model.seats.add(seat)
        self.close()

    def _set_hybrid(self, on: bool) -> None:
        self._view_model.seats.set_hybrid(on)
        self._view_model.look()

    def _mend(self, choice: MendChoice, minutes: int) -> None:
        self.close()
        self._view_model.kind.mend(choice.what, minutes, begin=choice.begin)

    def _adopt(self, place: int) -> None:
        if self._view_model.kind.adopt(place):
            self.close()

    def _use_share(self, seconds: int) -> None:
        self.close()
        self._view_model.kind.use_share(seconds)

    def _take_way(self, kind: WayOutKind) -> None:
        self.close()
        self._view_model.kind.take_way_out(kind)

    def _render_line(self, view: LineView) -> None:
        self._line = view
        if self.shown is self.seats:
            if view.order in WITH_A_LINE:
                self.seats.render_line(view)
            else:
                self.close()

    def _choose_circle(self, index: int) -> None:
        self._view_model.circles.choose(index)
        self._view_model.look()

    def _render_circles(self, view: CirclesView | None) -> None:
        """Show the circles from their beginning on, by themselves; they go with their part."""
        before, self._circles = self._circles, view
        if view is not None:
            self.circles.render_circles(view)
            if view.begun and not view.over and not (before is not None and before.begun) and self.shown is None:
                self._open(self.circles)
        if self.shown is self.circles and (view is None or (view.over and before is not None and not before.over)):
            self.close()

    def _render_counts(self, view: CountsView) -> None:
        self.milestones.show_tally(view.milestones)

    def _render_catch_up(self, view: CatchUpView) -> None:
        self.catch_up.render_catch_up(view)

    def _render_fair(self, view: FairView | None) -> None:
        self._fair = view
        if self.shown is self.fair:
            if view is None:
                self.close()
            else:
                self.fair.render_fair(view)
