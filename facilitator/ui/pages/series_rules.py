# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of a series: when all conditions hold, the night has another format. The first one that holds chooses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain.conditions import LIVE, Condition, ConditionKind
from facilitator.domain.series import MOST_RULES, FormatRule
from facilitator.ui.pages.part_conditions import PartConditions
from facilitator.ui.pages.series_section import SeriesSection
from facilitator.ui.texts import fill_in
from facilitator.ui.theme import Look
from facilitator.ui.viewmodels.calendar import CalendarView, CalendarViewModel
from facilitator.ui.widgets.buttons import Button, PlainButton
from facilitator.ui.widgets.calm_list import ChoiceList
from facilitator.ui.widgets.flow import FlowLayout

FOR_RULES = tuple(kind for kind in ConditionKind if kind not in LIVE and kind is not ConditionKind.WORDING)
"""What a rule may look at: a format is chosen before anybody is there, and its words are chosen with it."""
FIRST_CONDITION = Condition(ConditionKind.LAST_WEEK)


class SeriesRules(QWidget):
    """A card with a row for each rule, and a way to add one."""

    def __init__(self, view_model: CalendarViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._look = look
        self._view: CalendarView | None = None
        self.section = SeriesSection[RuleRow](
            look,
            self.tr("Another format on some days"),
            self.tr("The first rule that fits chooses the format."),
            self.tr("Add a rule"),
        )
        self.section.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)

    def show_view(self, view: CalendarView) -> None:
        """Show the rules of the open series."""
        self._view = view
        rules = () if view.editing is None else view.editing.rules
        makers = {rule.rule_id: partial(RuleRow, rule.rule_id, self._view_model, self._look) for rule in rules}
        self.section.hold_rows(makers, MOST_RULES)
        for place, rule in enumerate(rules):
            self.section.rows[rule.rule_id].show_rule(rule, view, place, len(rules))

    def _add(self) -> None:
        view = self._view
        if view is not None and view.editing is not None:
            format_id = next((one for one, _ in view.formats if one != view.editing.format_id), view.editing.format_id)
            self._view_model.add_rule((FIRST_CONDITION,), format_id)
            first = next(iter(self.section.rows.values()))
            first.format.setFocus(Qt.FocusReason.OtherFocusReason)


class RuleRow(QWidget):
    """One rule: the format it chooses, its conditions, and its place among the others."""

    def __init__(self, rule_id: str, view_model: CalendarViewModel, look: Look) -> None:
        super().__init__()
        self._look = look
        self.format = ChoiceList(self.tr("The format of this rule"))
        self.up = Button(look, icon="up", words="step")
        self.down = Button(look, icon="down", words="step")
        self.remove = PlainButton(look, self.tr("Remove"))
        self.conditions = PartConditions(look, FOR_RULES)
        self._flow = FlowLayout()
        for widget in (self.format, self.up, self.down, self.remove):
            self._flow.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._flow)
        self._column.addWidget(self.conditions)
        self.format.chosen.connect(lambda format_id: view_model.change_rule(rule_id, format_id=format_id))
        self.conditions.changed.connect(lambda when: view_model.change_rule(rule_id, when=when))
        self.up.clicked.connect(partial(view_model.move_rule, rule_id, -1))
        self.down.clicked.connect(partial(view_model.move_rule, rule_id, 1))
        self.remove.clicked.connect(partial(view_model.remove_rule, rule_id))
        look.scaled.connect(self._space)
        self._space()

    def show_rule(self, rule: FormatRule, view: CalendarView, place: int, count: int) -> None:
        """Show one rule, the one at `place` of so many."""
        self.format.offer(view.formats)
        self.format.show_value(rule.format_id)
        self.conditions.show_conditions(rule.when, (), view.calendar.own_days)
        self.up.setVisible(place > 0)
        self.down.setVisible(place < count - 1)
        title = dict(view.formats).get(rule.format_id, "")
        for button, name in (
            (self.up, self.tr("Ask this rule earlier: {format}")),
            (self.down, self.tr("Ask this rule later: {format}")),
            (self.remove, self.tr("Remove the rule: {format}")),
        ):
            button.setAccessibleName(fill_in(name, format=title))

    def _space(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(14), px(16), px(14))
        self._column.setSpacing(px(12))
        self._flow.setSpacing(px(8))
