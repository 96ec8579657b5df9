# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file is read away from the window and looked at before anything is kept; a table's columns can be chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.exchange.bring_in import look_into
from facilitator.ui.viewmodels.bring_in import BringInView, BringInViewModel, Stage
from facilitator.ui.viewmodels.courier import Courier
from tests.support.lanes import GatedLane, PromptLane

AGENDA = "what,how long,say\nWelcome,3,Hello.\nClosing,2,Go gently.\n"


class BringIn:
    def __init__(self, folder: Path, lane=None):
        self.folder = folder
        self.courier = Courier(lane or PromptLane())
        self.model = BringInViewModel(look_into, self.courier, lambda: "en")
        self.views, self.brought = [], []
        self.model.shown.connect(self.views.append)
        self.model.brought.connect(lambda found, title: self.brought.append((found, title)))

    def look_at(self, name: str, content: str) -> BringInView:
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        self.model.look_at(path)
        QCoreApplication.processEvents()
        return self.model.view


@pytest.fixture
def bring_in(qapp, tmp_path):
    return BringIn(tmp_path)


def test_a_script(bring_in):
    """A script is shown as the format it would be; brought in, it goes on under the name it was given."""
    view = bring_in.look_at("Tuesday script.txt", "Welcome (3 min)\nHello.\n\nClosing (2 min)\nGo gently.\n")
    assert [one.stage for one in bring_in.views] == [Stage.READING, Stage.LOOKING]
    assert (view.source, view.title, view.problems) == ("Tuesday script.txt", "Tuesday script", ())
    assert [part.minutes for part in view.found.format.parts] == [3, 2]
    bring_in.model.name("  Our Tuesday ")
    bring_in.model.bring_in()
    assert bring_in.brought == [(view.found.format, "Our Tuesday")]
    assert bring_in.model.view == BringInView()


def test_without_a_name_it_keeps_its_own(bring_in):
    """An empty name is no name."""
    view = bring_in.look_at("a.md", "# Welcome\nHello.\n")
    bring_in.model.name("  ")
    bring_in.model.bring_in()
    assert bring_in.brought == [(view.found.format, "a")]


def test_problems(bring_in):
    """A file that can't be brought in says why, and there is nothing to bring in."""
    view = bring_in.look_at("theirs.meetingformat", "PK")
    assert (view.stage, view.found) == (Stage.PROBLEMS, None)
    assert [problem.sentence for problem in view.problems] == ["The file is damaged: its list of contents is missing."]
    bring_in.model.bring_in()
    assert bring_in.brought == []


def test_columns(bring_in):
    """Other columns of a table give another format at once; columns that give none tell why, and can be mended."""
    view = bring_in.look_at("agenda.csv", AGENDA)
    assert [(part.title, part.minutes) for part in view.found.format.parts] == [("Welcome", 3), ("Closing", 2)]
    bring_in.model.choose_columns(replace(view.columns, title=2, words=0))
    assert [part.title for part in bring_in.model.view.found.format.parts] == ["Hello.", "Go gently."]
    bring_in.model.choose_columns(replace(view.columns, title=None, minutes=None, words=None))
    wrong = bring_in.model.view
    assert (wrong.found, len(wrong.problems), wrong.stage) == (None, 1, Stage.LOOKING)
    bring_in.model.bring_in()
    assert bring_in.brought == []
    bring_in.model.choose_columns(view.columns)
    assert bring_in.model.view.found == view.found
    bring_in.model.choose_columns(replace(view.columns, has_head=False))
    assert len(bring_in.model.view.found.format.parts) == 3


def test_left_while_it_is_read(qapp, tmp_path):
    """A file that was left, or followed by another, is not shown when it has been read at last."""
    lane = GatedLane()
    bring_in = BringIn(tmp_path, lane)
    bring_in.look_at("first.txt", "First (3 min)\nHello.\n")
    bring_in.look_at("second.txt", "Second (3 min)\nHello.\n")
    lane.open_the_gate()
    QCoreApplication.processEvents()
    assert bring_in.model.view.source == "second.txt"
    bring_in.look_at("third.txt", "Third (3 min)\nHello.\n")
    bring_in.model.leave()
    lane.open_the_gate()
    QCoreApplication.processEvents()
    assert bring_in.model.view == BringInView()
