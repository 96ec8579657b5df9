# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats are read in either wording and chosen for tonight; the choice before comes back by Undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain.drafts import Draft
from facilitator.domain.errors import DiskFull
from facilitator.domain.formats import MeetingKind
from facilitator.domain.group_settings import GroupSettings
from facilitator.services.library import OFFERED_FIRST
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.format_views import Done
from facilitator.ui.viewmodels.formats import FormatsViewModel
from tests.support.bookshelf import built_in_formats
from tests.support.custody import a_kept_group
from tests.support.refusing import RefusingLane
from tests.support.summaries import a_summary

BEFORE = GroupSettings("open-sharing", usual_start=time(19, 30), chairs=9)
TODAY = date(2026, 11, 24)


class Formats:
    def __init__(self):
        self.lane = RefusingLane()
        self.group = a_kept_group(settings=BEFORE)
        self.courier = Courier(self.lane)
        self.library = built_in_formats()
        self.model = FormatsViewModel(self.library, self.group, self.courier, "en", lambda: TODAY)
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


def test_kinds(formats):
    """Kind by kind come the same formats in the same order, and one that says no kind comes last."""
    view = formats.lists[-1]
    assert [one for _, held in view.kinds() for one in held] == list(view.formats)
    assert MeetingKind.OTHER not in dict(view.kinds())
    other = replace(view.formats[0], format_id="other", kind=MeetingKind.OTHER)
    assert replace(view, formats=(other, *view.formats)).kinds()[-1] == (MeetingKind.OTHER, (other,))


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
    assert formats.lists[-1].done is Done.CHOSEN
    assert formats.readings[-1].is_tonights


def test_undo(formats):
    """Undo puts the choice before back, and cannot be pressed twice."""
    formats.do(formats.model.read, "speaker")
    formats.do(formats.model.use_tonight)
    formats.do(formats.model.undo)
    formats.do(formats.model.undo)
    assert formats.chosen[-1] == BEFORE
    assert len(formats.chosen) == 2
    assert formats.lists[-1].done is None


def test_refused(formats):
    """If the disk refuses, nothing is said to be chosen."""
    formats.do(formats.model.read, "speaker")
    formats.lane.full = True
    formats.do(formats.model.use_tonight)
    assert formats.chosen == []
    assert isinstance(formats.lists[-1].trouble, DiskFull)
    assert not formats.readings[-1].is_tonights


def copied(formats, format_id="grief-circle", title="My copy of Grief circle"):
    formats.do(formats.model.read, format_id)
    formats.do(formats.model.copy, title)
    return formats.lists[-1].own[-1]


def test_copy(formats):
    """A copy is the group's own under a random id, with all wordings, adopted today, and open to be read."""
    own = copied(formats)
    assert (own.format.title, own.adopted_on, own.format.version) == ("My copy of Grief circle", TODAY, 1)
    assert own.format.parts == formats.library.get("grief-circle", "en").parts
    assert len(own.format_id) == 32
    assert formats.group.formats.load() == (own,)
    assert formats.readings[-1].own == own
    assert formats.lists[-1].done is Done.COPIED
    formats.do(formats.model.use_tonight)
    assert formats.chosen[-1].format_id == own.format_id
    assert formats.library.get(own.format_id, "xx") == own.format


def test_copy_undone(formats):
    """Undo takes the copy out of the group again and goes back to what was copied."""
    copied(formats)
    formats.do(formats.model.undo)
    assert formats.group.formats.load() == ()
    assert formats.lists[-1].own == ()
    assert formats.readings[-1].format.format_id == "grief-circle"


def test_copy_of_a_copy(formats):
    """A second copy of the same name gets a number, and neither takes the other's place."""
    first = copied(formats)
    second = copied(formats, first.format_id)
    titles = [one.format.title for one in formats.lists[-1].own]
    assert titles == ["My copy of Grief circle", "My copy of Grief circle (2)"]
    assert first.format_id != second.format_id


def test_put_away(formats):
    """What is put away leaves the list, still runs where it was chosen, and comes back by Undo or by asking."""
    own = copied(formats)
    formats.do(formats.model.put_away)
    view = formats.lists[-1]
    assert (view.own, [one.format_id for one in view.put_away]) == ((), [own.format_id])
    assert (formats.readings[-1], view.done) == (None, Done.PUT_AWAY)
    assert formats.library.get(own.format_id, "en") == own.format
    formats.do(formats.model.undo)
    assert formats.lists[-1].own == (own,)
    formats.do(formats.model.read, own.format_id)
    formats.do(formats.model.put_away)
    formats.do(formats.model.bring_back, own.format_id)
    assert (formats.lists[-1].own, formats.lists[-1].done) == ((own,), Done.BROUGHT_BACK)


def test_built_in_formats_stay(formats):
    """A built-in format cannot be put away."""
    formats.do(formats.model.read, "speaker")
    formats.do(formats.model.put_away)
    assert formats.readings[-1].format.format_id == "speaker"
    assert formats.group.formats.load() == ()


def test_search(formats):
    """Only what holds all the words stays, own formats too; capitals and accents make no difference."""
    own = copied(formats, title="Trauer café")
    formats.do(formats.model.search, "CAFE trauer")
    view = formats.lists[-1]
    assert (view.own, view.formats, view.asked) == ((own,), (), "CAFE trauer")
    formats.do(formats.model.search, "candle")
    assert "candlelight" in [one.format_id for one in formats.lists[-1].formats]
    formats.do(formats.model.search, "no such words at all zzz")
    assert formats.lists[-1].is_empty
    formats.do(formats.model.search, "")
    assert len(formats.lists[-1].formats) == len(OFFERED_FIRST)


def test_last_used(qapp):
    """The newest day on which a meeting was held by a format is told beside it."""
    formats = Formats()
    summary = a_summary()
    formats.group.summaries.keep(summary)
    formats.do(formats.model.load)
    assert formats.lists[-1].last_used == {summary.format_id: summary.held_on}


def test_copy_refused(formats):
    """If the disk refuses a copy, there is none, and what was open stays open."""
    formats.do(formats.model.read, "speaker")
    formats.lane.full = True
    formats.do(formats.model.copy, "Ours")
    assert formats.lists[-1].own == ()
    assert isinstance(formats.lists[-1].trouble, DiskFull)
    assert formats.readings[-1].format.format_id == "speaker"


def asked(formats):
    told = []
    formats.model.edit_asked.connect(lambda draft, newest, stored: told.append((draft, newest, stored)))
    return told


def test_what_is_being_written_is_listed_and_found(formats):
    """Drafts stand by title; those of formats the group uses are told there, and the search finds all of them."""
    own = copied(formats)
    fresh = Draft(replace(own.format, format_id="f" * 32, title="Candles"), 0, 60)
    changed = Draft(replace(own.format, title="Renamed"), 1, 60)
    for draft in (fresh, changed):
        formats.group.drafts.save(draft)
    formats.do(formats.model.load)
    view = formats.lists[-1]
    assert (view.drafts, view.new_drafts) == ((fresh, changed), (fresh,))
    assert view.is_being_written(own.format_id)
    formats.do(formats.model.search, "candles")
    assert (formats.lists[-1].new_drafts, formats.lists[-1].own) == ((fresh,), ())
    formats.do(formats.model.search, "zzz zzz")
    assert formats.lists[-1].is_empty


def test_editing_goes_on_with_the_draft_there_is(formats):
    """A format of the group's own is written where it was left, else as the group uses it, in all its wordings."""
    told, own = asked(formats), copied(formats)
    formats.do(formats.model.edit, "")
    assert told[-1] == (Draft(own.format, 1, own.format.minutes), own.format, False)
    draft = Draft(replace(own.format, title="Renamed"), 1, 75)
    formats.group.drafts.save(draft)
    formats.do(formats.model.load)
    formats.do(formats.model.edit, "")
    assert told[-1] == (draft, own.format, True)


def test_copies_and_new_ones_have_titles_of_their_own(formats):
    """A copy that is written, or a format from nothing, gets a number when something is called so already."""
    told = asked(formats)
    copied(formats)
    formats.do(formats.model.read, "grief-circle")
    formats.do(formats.model.edit, "My copy of Grief circle")
    draft, newest, stored = told[-1]
    assert (draft.format.title, draft.based_on, newest, stored) == ("My copy of Grief circle (2)", 0, None, False)
    assert draft.format.wordings == ("secular", "spiritual")
    formats.group.drafts.save(draft)
    formats.do(formats.model.load)
    formats.do(formats.model.write_new, "My copy of Grief circle", "Welcome")
    fresh = told[-1][0]
    assert (fresh.format.title, fresh.format.language) == ("My copy of Grief circle (3)", "en")
    assert [part.title for part in fresh.format.parts] == ["Welcome"]
    formats.do(formats.model.edit_draft, draft.format_id)
    assert told[-1] == (draft, None, True)
    formats.do(formats.model.edit_draft, "gone")
    assert len(told) == 3
