# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats are read in either wording and chosen for tonight; the choice before comes back by Undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.errors import DiskFull
from facilitator.domain.group_settings import GroupSettings
from facilitator.services.library import OFFERED_FIRST, Shelf
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.formats import FormatsViewModel
from tests.support.bookshelf import built_in_formats
from tests.support.custody import a_kept_group
from tests.support.refusing import RefusingLane

BEFORE = GroupSettings("open-sharing", usual_start=time(19, 30), chairs=9)


class Formats:
    def __init__(self):
        self.lane = RefusingLane()
        self.group = a_kept_group(settings=BEFORE)
        self.courier = Courier(self.lane)
        self.model = FormatsViewModel(built_in_formats(), self.group.settings, self.courier, "en")
        self.lists, self.readings, self.chosen = [], [], []
        self.model.shown.connect(self.lists.append)
        self.model.reading_changed.connect(self.readings.append)
        self.model.chosen.connect(self.chosen.append)
        self.do(self.model.load)

    def do(self, intent, *values):
        intent(*values)
        QCoreApplication.processEvents()


@pytest.fixture
def formats(qapp):
    return Formats()


def test_list(formats):
    """All built-in formats are offered, in the order of the library, with tonight's choice."""
    view = formats.lists[-1]
    assert tuple(found.format_id for found in view.formats) == OFFERED_FIRST
    assert view.settings == BEFORE


def test_shelves(formats):
    """Shelf by shelf come the same formats in the same order, and a format that is not built in stands on the last."""
    view = formats.lists[-1]
    assert [one for _, held in view.shelves() for one in held] == list(view.formats)
    assert Shelf.OTHER not in dict(view.shelves())
    own = replace(view.formats[0], format_id="ours")
    assert replace(view, formats=(*view.formats, own)).shelves()[-1] == (Shelf.OTHER, (own,))


def test_reading_shows_one_wording(formats):
    """The wording that is not chosen is not in what is shown."""
    formats.do(formats.model.read, "grief-circle")
    plain = formats.readings[-1]
    assert (plain.wording, plain.wordings, plain.is_tonights) == ("secular", ("secular", "spiritual"), False)
    formats.do(formats.model.choose_wording, "spiritual")
    other = formats.readings[-1]
    assert other.wording == "spiritual"
    assert other.format.parts != plain.format.parts
    assert all(part.wordings == () for part in other.format.parts)


def test_use_tonight_changes_nothing_else(formats):
    """Choosing keeps the start time and the chairs."""
    formats.do(formats.model.read, "grief-circle")
    formats.do(formats.model.choose_wording, "spiritual")
    formats.do(formats.model.use_tonight)
    after = GroupSettings("grief-circle", "spiritual", time(19, 30), 9)
    assert formats.group.settings.load() == after
    assert formats.chosen == [after]
    assert formats.lists[-1].can_undo
    assert formats.readings[-1].is_tonights


def test_undo(formats):
    """Undo puts the choice before back, and cannot be pressed twice."""
    formats.do(formats.model.read, "speaker")
    formats.do(formats.model.use_tonight)
    formats.do(formats.model.undo)
    formats.do(formats.model.undo)
    assert formats.chosen[-1] == BEFORE
    assert len(formats.chosen) == 2
    assert not formats.lists[-1].can_undo


def test_refused(formats):
    """If the disk refuses, nothing is said to be chosen."""
    formats.do(formats.model.read, "speaker")
    formats.lane.full = True
    formats.do(formats.model.use_tonight)
    assert formats.chosen == []
    assert isinstance(formats.lists[-1].trouble, DiskFull)
    assert not formats.readings[-1].is_tonights
