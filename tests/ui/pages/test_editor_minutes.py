# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a part usually takes, told where it is written; and the day on which a group takes a format up."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.drafts import Draft
from facilitator.ui.pages.editor import EditorPage
from facilitator.ui.pages.editor_take_up import TakeUp
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.editor import EditorViewModel
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.ui.pages.fit import clipped
from tests.ui.pages.test_editor import NOW, OURS, SHARING, SHARING_AT, SILENCE_AT, settle

Key = Qt.Key


def test_how_long_a_part_takes_is_told_and_taken_up(qtbot, look):
    """From five meetings on the open part says what it usually takes; one press plans that, and Undo takes it back."""
    group, part = a_kept_group(), OURS.format.parts[SHARING_AT]
    courier = Courier(PromptLane())
    model = EditorViewModel(group, courier, lambda: NOW)
    page = EditorPage(model, look, lambda: NOW.date())
    qtbot.addWidget(page)
    page.resize(1138, 689)
    page.show()
    for meetings, told in ((4, False), (5, True)):
        group.real_minutes.forget(OURS.format_id)
        group.real_minutes.put_back(OURS.format_id, {part.part_id: {part.minutes + 9: meetings}})
        model.open(Draft(SHARING, 1, 60), SHARING)
        model.open(Draft(OURS.format, 1, 60), OURS.format, place=SHARING_AT)
        settle()
        assert page.part.usual.isVisible() is told
    assert page.part.usual.sentence.text() == f"It usually takes {part.minutes + 9} min."
    assert clipped(page) == []
    page.part.usual.adjust.click()
    assert model.draft.format.parts[SHARING_AT].minutes == part.minutes + 9
    settle()
    assert page.part.usual.sentence.text() == "It usually takes as long as planned."
    assert page.part.usual.adjust.isHidden()
    model.undo()
    assert model.draft.format.parts[SHARING_AT].minutes == part.minutes
    model.select(SILENCE_AT)
    settle()
    assert page.part.usual.isHidden()


def test_nothing_is_taken_up_for_a_later_day(qtbot, look):
    """What is taken up holds at once, so no day to come can be chosen; one that is past can."""
    asked = TakeUp(look)
    qtbot.addWidget(asked)
    days = []
    asked.settled.connect(days.append)
    asked.open(date(2026, 11, 24))
    for key in (Key.Key_Up, Key.Key_Down):
        QTest.keyClick(asked.day, key)
        asked.settle.click()
    assert [day <= date(2026, 11, 24) for day in days] == [True, True]
    assert days[1] != days[0]
