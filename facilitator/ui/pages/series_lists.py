# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists that go on with each meeting held, and the group's own named days. Neither has a place for a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain.holidays import MOST_DAY_NAME, MOST_OWN_DAYS, OwnDay
from facilitator.domain.ids import new_id
from facilitator.domain.series import MOST_NAME, MOST_ROTATIONS, Rotation
from facilitator.ui.pages.own_numbers import TypedLine
from facilitator.ui.pages.own_words import TypedText
from facilitator.ui.pages.series_section import SeriesSection
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.calendar import CalendarView, CalendarViewModel
from facilitator.ui.widgets.buttons import ChipButton, PlainButton
from facilitator.ui.widgets.calm_list import ChoiceList
from facilitator.ui.widgets.day_field import DayField
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.labels import Label

_ITEMS_PX = 132
_NAME_PX = 240


class SeriesLists(QWidget):
    """A row for each list of the open series."""

    def __init__(self, view_model: CalendarViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self.section = SeriesSection[RotationRow](
            look,
            self.tr("Lists that go on from meeting to meeting"),
            self.tr("A list moves on only when a meeting was held. Write no names of people."),
            self.tr("Add a list"),
        )
        self.section.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)

    def show_view(self, view: CalendarView) -> None:
        """Show the lists of the open series."""
        rotations = () if view.editing is None else view.editing.rotations
        ids = [one.rotation_id for one in rotations]
        makers = {each: partial(RotationRow, each, self._view_model, self._look) for each in ids}
        self.section.hold_rows(makers, MOST_ROTATIONS)
        for rotation, place in zip(rotations, view.due, strict=True):
            self.section.rows[rotation.rotation_id].show_rotation(rotation, place)

    def _add(self) -> None:
        self._view_model.rotations.add(self.tr("Step", "the name of a new list"))
        _begin_typing([row.name for row in self.section.rows.values()])


class RotationRow(QWidget):
    """One list: its name, its items line by line, and what is due."""

    def __init__(self, rotation_id: str, view_model: CalendarViewModel, look: Look) -> None:
        super().__init__()
        self._look = look
        self.name = TypedLine(self.tr("What the list is called"), MOST_NAME)
        self.items = TypedText(self.tr("One item in each line"))
        self.items.setPlaceholderText(self.tr("One item in each line"))
        self.next = Label(self.tr("Next", "what is due of a list"), "label", wrap=False)
        self.due = ChoiceList(self.tr("What is due next"))
        self.repeat = PlainButton(look, self.tr("Once more"))
        self.skip = PlainButton(look, self.tr("Skip"))
        self.around = ChipButton(look, self.tr("Begin again at the end"), checkable=True)
        self.remove = PlainButton(look, self.tr("Remove"))
        self._top, self._flow = FlowLayout(), FlowLayout()
        for widget in (self.name, self.around, self.remove):
            self._top.addWidget(widget)
        for later in (self.next, self.due, self.repeat, self.skip):
            self._flow.addWidget(later)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self.items)
        self._column.addLayout(self._flow)
        self.name.textEdited.connect(partial(view_model.rotations.rename, rotation_id))
        self.name.editingFinished.connect(view_model.end_typing)
        self.items.textChanged.connect(lambda: view_model.rotations.write(rotation_id, self.items.toPlainText()))
        self.items.left.connect(view_model.end_typing)
        self.due.chosen.connect(partial(view_model.rotations.set_due, rotation_id))
        self.repeat.clicked.connect(partial(view_model.rotations.repeat, rotation_id))
        self.skip.clicked.connect(partial(view_model.rotations.skip, rotation_id))
        self.around.toggled.connect(partial(view_model.rotations.set_around, rotation_id))
        self.remove.clicked.connect(partial(view_model.rotations.remove, rotation_id))
        look.scaled.connect(self._space)
        self._space()

    def show_rotation(self, rotation: Rotation, place: int) -> None:
        """Show a list, and what is due of it."""
        if self.name.text().strip() != rotation.name:
            self.name.setText(rotation.name)
        said = tuple(" ".join(line.split()) for line in self.items.toPlainText().splitlines() if line.strip())
        if said != rotation.items:
            self.items.show_text("\n".join(rotation.items))
        self.due.offer(enumerate(rotation.items))
        self.due.show_value(place)
        self.around.blockSignals(True)
        self.around.setChecked(rotation.around)
        self.around.blockSignals(False)
        for widget in (self.next, self.due, self.repeat, self.skip):
            widget.setVisible(bool(rotation.items))
        for button, name in (
            (self.repeat, self.tr("Once more: go back by one in {list}")),
            (self.skip, self.tr("Skip: go on by one in {list}")),
            (self.remove, self.tr("Remove the list {list}")),
        ):
            button.setAccessibleName(fill_in(name, list=rotation.name))

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(14), px(16), px(14))
        self._column.setSpacing(px(10))
        for flow in (self._top, self._flow):
            flow.setSpacing(px(8))
        self.name.setFixedWidth(px(_NAME_PX))
        self.items.setFixedHeight(px(_ITEMS_PX))


class OwnDays(QWidget):
    """A row for each day that the group has named."""

    def __init__(self, view_model: CalendarViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self.section = SeriesSection[OwnDayRow](
            look,
            self.tr("Our own days"),
            self.tr("Give a day a name, and rules can depend on it. Write no names of people."),
            self.tr("Add a day"),
        )
        self.section.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)

    def show_view(self, view: CalendarView) -> None:
        """Show the days."""
        days = view.calendar.own_days
        makers = {day.day_id: partial(OwnDayRow, day, self._view_model, self._look) for day in days}
        self.section.hold_rows(makers, MOST_OWN_DAYS)
        for day in days:
            self.section.rows[day.day_id].show_day(day)

    def _add(self) -> None:
        today = self._view_model.today()
        self._view_model.put_own_day(OwnDay(new_id(), self.tr("Our anniversary"), today))
        _begin_typing([row.name for row in self.section.rows.values()])


class OwnDayRow(QWidget):
    """One day: its name, when it is, and whether every year."""

    def __init__(self, day: OwnDay, view_model: CalendarViewModel, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._own = day
        self.name = TypedLine(self.tr("What the day is called"), MOST_DAY_NAME)
        self.day = DayField(look, self.tr("The day"), day.day)
        self.yearly = ChipButton(look, self.tr("Every year"), checkable=True)
        self.remove = PlainButton(look, self.tr("Remove"))
        self._flow = FlowLayout()
        for widget in (self.name, self.day, self.yearly, self.remove):
            self._flow.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._flow)
        self.name.textEdited.connect(self._call)
        self.name.editingFinished.connect(view_model.end_typing)
        self.day.chosen.connect(self._set_day)
        self.yearly.toggled.connect(self._set_yearly)
        self.remove.clicked.connect(partial(view_model.remove_own_day, day.day_id))
        look.scaled.connect(self._space)
        self._space()

    def show_day(self, day: OwnDay) -> None:
        """Show one day."""
        self._own = day
        if self.name.text().strip() != day.name:
            self.name.setText(day.name)
        self.day.show_day(day.day)
        self.yearly.blockSignals(True)
        self.yearly.setChecked(day.yearly)
        self.yearly.blockSignals(False)
        self.remove.setAccessibleName(fill_in(self.tr("Remove the day {day}"), day=day.name))

    def _call(self, typed: str) -> None:
        name = typed.strip()[:MOST_DAY_NAME]
        if name:
            self._view_model.put_own_day(replace(self._own, name=name), typing=True)

    def _set_day(self, day: date) -> None:
        self._view_model.put_own_day(replace(self._own, day=day))

    def _set_yearly(self, yearly: bool) -> None:
        self._view_model.put_own_day(replace(self._own, yearly=yearly))

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(10), px(16), px(10))
        self._flow.setSpacing(px(8))
        self.name.setFixedWidth(px(_NAME_PX))


def _begin_typing(names: Sequence[TypedLine]) -> None:
    """Put the keyboard into the last of these, what stands there chosen."""
    if names:
        names[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        names[-1].selectAll()
