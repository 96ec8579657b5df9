# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows and changes the conditions of a part, or of a rule: a row for each, and a way to add one.

It keeps nothing: every change is told as the whole tuple. Deliberately not here: whose conditions they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.conditions import MOST_CONDITIONS, MOST_MINUTES, MOST_PEOPLE, Condition, ConditionKind
from facilitator.domain.holidays import Holiday, OwnDay
from facilitator.ui.condition_words import condition_words, holiday_words, kind_words, month_words, week_words
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.tokens import SPACE
from facilitator.ui.widgets.buttons import ChipButton, OutlinedButton, PlainButton
from facilitator.ui.widgets.calm_list import ChoiceList
from facilitator.ui.widgets.day_field import DayField
from facilitator.ui.widgets.flow import FlowLayout
from facilitator.ui.widgets.many_chips import ManyChips
from facilitator.ui.widgets.stepper import Stepper
from facilitator.ui.wording_words import wording_words

USUAL_PEOPLE = 12
USUAL_MINUTES = 15
MINUTES_STEP = 5
_COUNTED = {
    ConditionKind.AT_LEAST: (1, MOST_PEOPLE),
    ConditionKind.AT_MOST: (1, MOST_PEOPLE),
    ConditionKind.MINUTES_LEFT: (MINUTES_STEP, MOST_MINUTES),
}
"""The kinds with one number: its steps, and the largest."""


class PartConditions(QWidget):
    """`changed` carries all conditions after each change. `kinds`: those that can be chosen here."""

    changed = Signal(object)

    def __init__(
        self, look: Look, kinds: Sequence[ConditionKind] = tuple(ConditionKind), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kinds = tuple(kinds)
        self._when: tuple[Condition, ...] = ()
        self._wordings: tuple[str, ...] = ()
        self._own_days: tuple[OwnDay, ...] = ()
        self.rows: list[ConditionRow] = []
        self.add = OutlinedButton(look, self.tr("Add a condition"), icon="plus")
        self.add.clicked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        look.scaled.connect(self._space)
        self._space()

    def show_conditions(
        self, when: tuple[Condition, ...], wordings: tuple[str, ...] = (), own_days: tuple[OwnDay, ...] = ()
    ) -> None:
        """Show these; `wordings` and `own_days` are what can be chosen from. Nothing is told."""
        shape = (len(self.rows), self._wordings, self._own_days)
        self._when, self._wordings, self._own_days = when, wordings, own_days
        if shape != (len(when), wordings, own_days):
            self._rebuild()
        for row, condition in zip(self.rows, when, strict=True):
            row.show_condition(condition)
        self.add.setVisible(len(when) < MOST_CONDITIONS)

    def _add(self) -> None:
        self._tell((*self._when, usual_condition(self._kinds[0])))
        if self.rows:
            self.rows[-1].kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, row: ConditionRow, condition: Condition) -> None:
        at = self.rows.index(row)
        self._tell((*self._when[:at], condition, *self._when[at + 1 :]))

    def _remove(self, row: ConditionRow) -> None:
        at = self.rows.index(row)
        had_focus = row.isAncestorOf(self.focusWidget() or self)
        self._tell((*self._when[:at], *self._when[at + 1 :]))
        if had_focus:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, when: tuple[Condition, ...]) -> None:
        self.show_conditions(when, self._wordings, self._own_days)
        self.changed.emit(when)

    def _rebuild(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place in range(len(self._when)):
            row = ConditionRow(self._look, self._kinds, self._wordings, self._own_days)
            row.changed.connect(lambda condition, row=row: self._changed(row, condition))
            row.remove.clicked.connect(lambda _=False, row=row: self._remove(row))
            self.rows.append(row)
            self._column.insertWidget(place, row)
            row.stackUnder(self.add)  # so that readers come to it where eyes do

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(SPACE["row"]))


class ConditionRow(QWidget):
    """One condition: whether it must be so or not, what it looks at, and what belongs to that."""

    changed = Signal(object)

    def __init__(
        self, look: Look, kinds: Sequence[ConditionKind], wordings: tuple[str, ...], own_days: tuple[OwnDay, ...]
    ) -> None:
        super().__init__()
        self._look = look
        self._wordings = wordings
        self._own_days = own_days
        self._condition = usual_condition(kinds[0])
        self._shown: ConditionKind | None = None
        self.control: QWidget | None = None
        self.sense = ChoiceList(self.tr("Only when, or not when"))
        self.sense.offer([(False, self.tr("Only when")), (True, self.tr("Not when"))])
        self.kind = ChoiceList(self.tr("What it depends on"))
        self.kind.offer([(kind, kind_words(kind)) for kind in kinds if kind is not ConditionKind.WORDING or wordings])
        self.remove = PlainButton(look, self.tr("Remove"))
        self._flow = FlowLayout()
        for widget in (self.sense, self.kind, self.remove):
            self._flow.addWidget(widget)
        self._box = QHBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._flow)
        self._column.addLayout(self._box)
        self.sense.chosen.connect(lambda unless: self._tell(replace(self._condition, unless=unless)))
        self.kind.chosen.connect(self._choose_kind)
        look.scaled.connect(self._space)
        self._space()

    def show_condition(self, condition: Condition) -> None:
        """Show this one; nothing is told."""
        self._condition = condition
        if condition.kind is not self._shown:
            self._make_control(condition)
        self._show_control(condition)
        self.sense.show_value(condition.unless)
        self.kind.show_value(condition.kind)
        said = condition_words(condition, self._own_days)
        self.remove.setAccessibleName(fill_in(self.tr("Remove: {condition}"), condition=said))

    def _choose_kind(self, kind: object) -> None:
        if isinstance(kind, ConditionKind) and kind is not self._condition.kind:
            self.changed.emit(replace(usual_condition(kind, self._wordings), unless=self._condition.unless))

    def _set_days(self, first: date, last: date, once: bool) -> None:
        self._tell(replace(self._condition, first=first, last=last, once=once))

    def _tell(self, changed: Condition) -> None:
        if changed != self._condition:
            self.changed.emit(changed)

    def _toggle(self, value: object, on: bool) -> None:
        """Take a number or a name in or out; the last one stays."""
        condition = self._condition
        if isinstance(value, str):
            wanted = {*condition.names, value} if on else set(condition.names) - {value}
            names = tuple(name for name in self._wordings if name in wanted)
            changed = replace(condition, names=names) if names else condition
        else:
            assert isinstance(value, int)
            numbers = {*condition.numbers, value} if on else set(condition.numbers) - {value}
            changed = replace(condition, numbers=tuple(sorted(numbers))) if numbers else condition
        if changed == condition:
            self._show_control(condition)
        else:
            self.changed.emit(changed)

    def _step(self, by: int) -> None:
        step, most = _COUNTED[self._condition.kind]
        number = self._condition.numbers[0] + by * step
        self._tell(replace(self._condition, numbers=(min(max(number, step), most),)))

    def _make_control(self, condition: Condition) -> None:
        if self.control is not None:
            self._box.removeWidget(self.control)
            self.control.hide()
            self.control.deleteLater()
        self._shown = condition.kind
        self.control = self._control_for(condition.kind)
        if self.control is not None:
            self._box.addWidget(self.control)
            QWidget.setTabOrder(self.kind, self.control)
            QWidget.setTabOrder(self.control, self.remove)

    def _control_for(self, kind: ConditionKind) -> QWidget | None:
        options: list[tuple[object, str, str]]
        match kind:
            case ConditionKind.WEEK:
                options = [(week, week_words(week), "") for week in range(1, 6)]
            case ConditionKind.MEETING:
                options = [(number, QLocale().toString(number), "") for number in range(1, 6)]
            case ConditionKind.MONTH:
                short = QLocale.FormatType.ShortFormat
                options = [
                    (month, QLocale().standaloneMonthName(month, short), month_words(month)) for month in range(1, 13)
                ]
            case ConditionKind.WORDING:
                options = [(name, wording_words(name), "") for name in self._wordings]
            case _:
                return self._other_control(kind)
        chips = ManyChips(self._look, kind_words(kind), options)
        chips.asked.connect(self._toggle)
        return chips

    def _other_control(self, kind: ConditionKind) -> QWidget | None:
        if kind in _COUNTED:
            stepper = Stepper(self._look)
            stepper.increased.connect(lambda: self._step(1))
            stepper.decreased.connect(lambda: self._step(-1))
            return stepper
        if kind is ConditionKind.HOLIDAY:
            days = ChoiceList(kind_words(kind))
            reckoned = [(holiday.value, holiday_words(holiday)) for holiday in Holiday]
            days.offer([*((one.day_id, one.name) for one in self._own_days), *reckoned])
            days.chosen.connect(lambda name: self._tell(replace(self._condition, names=(name,))))
            return days
        if kind is ConditionKind.DAYS:
            days_control = DaysControl(self._look)
            days_control.changed.connect(self._set_days)
            return days_control
        return None

    def _show_control(self, condition: Condition) -> None:
        control = self.control
        if isinstance(control, ManyChips):
            control.show_values(condition.names or condition.numbers)
        elif isinstance(control, Stepper):
            said = condition_words(replace(condition, unless=False))
            more, less = self.tr("More. Now: {condition}"), self.tr("Less. Now: {condition}")
            number = condition.numbers[0] if condition.numbers else 0
            control.set_value(number, add_name=fill_in(more, condition=said), take_name=fill_in(less, condition=said))
        elif isinstance(control, ChoiceList):
            control.show_value(next(iter(condition.names), None))
        elif isinstance(control, DaysControl):
            control.show_condition(condition)

    def _space(self) -> None:
        px = self._look.px
        self._flow.setSpacing(px(8))
        self._column.setSpacing(px(8))


class DaysControl(QWidget):
    """From one day to another, every year or in these years alone. `changed` carries first, last and once."""

    changed = Signal(object, object, bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._days = (date(2026, 1, 1), date(2026, 1, 1))
        self.first = DayField(look, self.tr("From this day"), self._days[0])
        self.last = DayField(look, self.tr("To this day"), self._days[1])
        self.once = ChipButton(look, self.tr("Only in this year"), checkable=True)
        self._flow = FlowLayout(self)
        for widget in (self.first, self.last, self.once):
            self._flow.addWidget(widget)
        self.first.chosen.connect(lambda first: self._tell(first, self._days[1]))
        self.last.chosen.connect(lambda last: self._tell(self._days[0], last))
        self.once.clicked.connect(lambda: self._tell(*self._days))
        look.scaled.connect(self._space)
        self._space()

    def show_condition(self, condition: Condition) -> None:
        """Show its days; nothing is told."""
        first = condition.first or self._days[0]
        self._days = (first, condition.last or first)
        self.first.show_day(self._days[0])
        self.last.show_day(self._days[1])
        self.once.setChecked(condition.once)

    def _tell(self, first: date, last: date) -> None:
        self._days = (first, last)
        self.changed.emit(first, last, self.once.isChecked())

    def _space(self) -> None:
        self._flow.setSpacing(self._look.px(8))


def usual_condition(kind: ConditionKind, wordings: Sequence[str] = ()) -> Condition:
    """Give the condition of a kind that stands there first."""
    match kind:
        case ConditionKind.WEEK | ConditionKind.MEETING | ConditionKind.MONTH:
            return Condition(kind, (1,))
        case ConditionKind.AT_LEAST | ConditionKind.AT_MOST:
            return Condition(kind, (USUAL_PEOPLE,))
        case ConditionKind.MINUTES_LEFT:
            return Condition(kind, (USUAL_MINUTES,))
        case ConditionKind.HOLIDAY:
            return Condition(kind, names=(Holiday.EASTER.value,))
        case ConditionKind.WORDING:
            return Condition(kind, names=tuple(wordings[:1]))
        case ConditionKind.DAYS:
            return Condition(kind, first=date(2026, 11, 1), last=date(2026, 11, 30))
    return Condition(kind)
