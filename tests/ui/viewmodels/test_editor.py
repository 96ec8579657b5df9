# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A draft is changed part by part, kept by itself when the hand rests, and gone back over without limit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QCoreApplication

from facilitator.domain import editing
from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.drafts import Draft
from facilitator.domain.edit_limits import Unfit
from facilitator.domain.errors import DiskFull
from facilitator.domain.formats import PartKind
from facilitator.domain.own_formats import as_own
from facilitator.ui.viewmodels.adoption import WRITING, AdoptionViewModel
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.editor import EditorViewModel
from facilitator.ui.viewmodels.editor_views import Removed, Saving
from facilitator.ui.viewmodels.writing_place import ABOUT
from tests.support.bookshelf import built_in_formats
from tests.support.custody import a_kept_group
from tests.support.lanes import GatedLane
from tests.support.refusing import RefusingLane
from tests.ui.pages.fit import wait_for

NOW = datetime(2026, 11, 24, 19, 4, tzinfo=UTC)
GRIEF = next(one for one in built_in_formats().formats("en") if one.format_id == "grief-circle")
OURS = as_own(GRIEF, "e" * 32, "Ours", date(2026, 3, 3))


class Editor:
    def __init__(self, lane=None, *, ours=True):
        self.lane = lane or RefusingLane()
        self.group = a_kept_group()
        self.group.formats.adopt(OURS)
        self.courier = Courier(self.lane)
        self.model = EditorViewModel(self.group, self.courier, lambda: NOW)
        self.views, self.thrown = [], []
        self.model.shown.connect(self.views.append)
        self.model.thrown_away.connect(self.thrown.append)
        if ours:
            self.model.open(Draft(OURS.format, 1, 60), OURS.format)

    @property
    def view(self):
        return self.views[-1]

    @property
    def titles(self):
        return [part.title for part in self.view.format.parts]

    def name(self, title):
        self.model.change_part("title", lambda part: editing.titled(part, title), typed=True)

    def kept(self):
        self.model.flush()
        for _ in range(3):
            QCoreApplication.processEvents()
        return self.group.drafts.load()


@pytest.fixture
def editor(qapp):
    return Editor()


def test_only_looked_at_is_not_kept(editor):
    """A format that is only opened leaves no draft."""
    assert (editor.view.saving, editor.view.differs, editor.view.version) == (Saving.NOTHING, False, 1)
    assert editor.kept() == ()


def test_kept_by_itself(editor):
    """What is typed is kept well under a second after the last letter, and the time is told."""
    editor.name("W")
    editor.name("We")
    assert editor.view.saving is Saving.ON_ITS_WAY
    wait_for(lambda: editor.view.saving is Saving.SAVED)
    assert editor.view.saved_at == time(19, 4)
    (draft,) = editor.group.drafts.load()
    assert (draft.format.parts[0].title, draft.based_on) == ("We", 1)


def test_kept_at_the_latest(editor, monkeypatch):
    """Somebody who never rests is kept all the same, within a second and a half."""
    monkeypatch.setattr("facilitator.ui.viewmodels.draft_saving.HAND_RESTS_MS", 60_000)
    editor.name("W")
    wait_for(lambda: editor.group.drafts.load() != ())
    assert editor.group.drafts.load()[0].format.parts[0].title == "W"


def test_a_full_disk_is_told_and_tried_again(editor):
    """When the disk refuses it is said, and what was written is kept as soon as it can be."""
    editor.lane.full = True
    editor.name("Hello")
    editor.kept()
    assert editor.view.saving is Saving.REFUSED
    editor.lane.full = False
    assert editor.kept()[0].format.parts[0].title == "Hello"
    assert editor.view.saving is Saving.SAVED


def test_the_last_word_is_kept_whatever_is_on_its_way(qapp):
    """What is typed while an older draft is being written is kept after it, of another format too."""
    lane = GatedLane()
    editor = Editor(lane)
    editor.name("First")
    editor.model.flush()
    editor.name("Second")
    other = Draft(replace(GRIEF, format_id="d" * 32), 0, 60)
    editor.model.open(other, None)
    editor.name("Third")
    editor.model.flush()
    lane.open_the_gate()
    QCoreApplication.processEvents()
    kept = {draft.format_id[0]: draft.format.parts[0].title for draft in editor.group.drafts.load()}
    assert kept == {"e": "Second", "d": "Third"}


def test_refused_words_wait_while_another_format_is_open(editor):
    """What the disk refused is kept as soon as it can be, though another format is open by then."""
    editor.lane.full = True
    editor.name("Precious")
    editor.kept()
    editor.model.open(Draft(replace(GRIEF, format_id="d" * 32), 0, 60), None)
    editor.kept()
    assert editor.view.saving is Saving.REFUSED
    editor.lane.full = False
    assert [draft.format.parts[0].title for draft in editor.kept()] == ["Precious"]
    assert editor.view.saving is Saving.NOTHING


def test_refused_words_are_there_when_their_format_is_opened_again(editor):
    """What the disk has never taken is gone on with, though the disk knows an older draft or none."""
    editor.lane.full = True
    editor.name("Precious")
    editor.kept()
    editor.model.open(Draft(replace(GRIEF, format_id="d" * 32), 0, 60), None)
    editor.kept()
    editor.model.open(Draft(OURS.format, 1, 60), OURS.format)
    assert editor.titles[0] == "Precious"
    editor.lane.full = False
    assert editor.kept()[0].format.parts[0].title == "Precious"


def test_saving_comes_to_an_end_when_a_change_is_taken_back(editor):
    """Gone back to what was kept last, it is soon told as saved."""
    editor.name("Hello")
    editor.kept()
    editor.model.add_part("Extra")
    editor.model.undo()
    editor.kept()
    assert editor.view.saving is Saving.SAVED


def test_all_undone_leaves_no_draft(editor):
    """Gone back to what the group uses, there is no draft any more; taken up again, there is."""
    editor.name("Hello")
    assert len(editor.kept()) == 1
    editor.model.undo()
    assert (editor.kept(), editor.view.differs) == ((), False)
    editor.model.redo()
    assert editor.kept()[0].format.parts[0].title == "Hello"


def test_undo_opens_the_part_it_is_about(editor):
    """Undo goes back change by change, typing in one field at once, and shows the part that changes."""
    editor.model.select(2)
    editor.name("A")
    editor.name("Ab")
    editor.model.end_typing()
    editor.name("Abc")
    editor.model.select(5)
    editor.model.undo()
    assert (editor.view.place, editor.titles[2]) == (2, "Ab")
    editor.model.undo()
    assert editor.titles == [part.title for part in OURS.format.parts]
    assert not editor.view.can_undo
    editor.model.redo()
    editor.model.redo()
    assert (editor.titles[2], editor.view.can_redo) == ("Abc", False)


def test_undo_shows_the_wording_it_is_about(editor):
    """Words that change in another wording are shown in that wording."""
    editor.model.choose_wording("spiritual")
    editor.model.change_words("words", editing.saying, "Amen.")
    editor.model.choose_wording("secular")
    editor.model.undo()
    assert editor.view.wording == "spiritual"


def test_what_does_not_fit_is_told_and_changes_nothing(editor):
    """A name that is empty is told at its field; the part keeps its name; leaving the field forgets it."""
    editor.name("")
    assert (editor.view.told.field, editor.view.told.unfit) == ("title", Unfit.NO_PART_TITLE)
    assert (editor.titles[0], editor.view.can_undo) == (OURS.format.parts[0].title, False)
    editor.model.end_typing()
    assert editor.view.told is None


def test_parts_are_added_moved_doubled_and_taken_out(editor):
    """A new part comes behind the open one and is open; what is taken out can be put back, and is told."""
    before = editor.titles
    editor.model.add_part("New")
    assert (editor.view.place, editor.titles[1]) == (1, "New")
    editor.model.move_part(-1)
    assert (editor.view.place, editor.titles[0]) == (0, "New")
    editor.model.double_part()
    assert (editor.view.place, editor.titles[:2]) == (1, ["New", "New"])
    editor.model.remove_part()
    assert (editor.view.removed, editor.titles[:2]) == (Removed("New"), ["New", before[0]])
    editor.model.undo()
    assert (editor.view.removed, editor.titles[:2]) == (None, ["New", "New"])
    editor.model.select(len(editor.titles) - 1)
    editor.model.remove_part()
    assert editor.view.place == len(editor.titles) - 1
    editor.model.move_to(0, 99)
    assert editor.titles[-1] == "New"


def test_a_part_that_comes_to_begin_the_meeting_is_told(editor):
    """What it depended on goes with the part before it, and that is said; Undo brings both back."""
    when = (Condition(ConditionKind.AT_LEAST, (9,)),)
    editor.model.select(1)
    editor.model.change_part("when", lambda part: replace(part, when=when))
    title = editor.titles[1]
    editor.model.select(0)
    editor.model.remove_part()
    assert editor.view.removed.begins == title
    assert editor.view.format.parts[0].when == ()
    editor.model.undo()
    assert editor.view.format.parts[1].when == when


def test_the_last_part_stays(qapp):
    """The only part can't be taken out, and that is told."""
    editor = Editor(ours=False)
    blank = editing.blank_format("c" * 32, "Ours", "Welcome", "en")
    editor.model.open(Draft(blank, 0, 60), None, place=ABOUT)
    assert (editor.view.place, editor.view.part, editor.view.version) == (ABOUT, None, 0)
    editor.model.select(0)
    editor.model.remove_part()
    assert (editor.titles, editor.view.told.unfit, editor.view.removed) == (["Welcome"], Unfit.LAST_PART, None)


def test_how_long_it_is_meant_to_be(editor):
    """The wished length is what the format had when it was opened; too long is told and kept all the same."""
    assert editor.view.over_min == OURS.format.minutes - 60
    editor.model.wish(OURS.format.minutes)
    editor.model.change_part("minutes", lambda part: editing.lasting(part, part.minutes + 6))
    assert editor.view.over_min == 6
    assert editor.kept()[0].wished_min == OURS.format.minutes


def test_wordings_come_and_go(editor):
    """A new wording is written at once; taken out, its words go with it, and Undo brings them back."""
    editor.model.add_wording("Silence")
    assert (editor.view.wording, editor.view.format.wordings[-1]) == ("silence", "silence")
    editor.model.change_words("words", editing.saying, "Hush.")
    editor.model.remove_wording()
    assert (editor.view.wording, "silence" in editor.view.format.wordings) == ("", False)
    editor.model.undo()
    assert editor.view.format.worded("silence").parts[0].words == "Hush."
    editor.model.add_wording("secular")
    assert editor.view.told.unfit is Unfit.WORDING_TWICE


def test_given_up(editor):
    """What the group has not taken up can be given up; Undo brings it back. A draft alone is handed on."""
    editor.name("Hello")
    editor.model.throw_away()
    assert (editor.kept(), editor.titles[0]) == ((), OURS.format.parts[0].title)
    editor.model.undo()
    assert editor.titles[0] == "Hello"
    fresh = Draft(replace(GRIEF, format_id="d" * 32), 0, 60)
    editor.model.open(fresh, None)
    editor.model.throw_away()
    assert (editor.thrown, editor.model.draft) == ([fresh], None)


def test_opened_again_it_is_as_it_was_left(editor):
    """A format that is open already keeps all that Undo can bring back."""
    editor.name("Hello")
    editor.model.open(Draft(OURS.format, 1, 60), OURS.format)
    assert editor.view.can_undo
    assert editor.titles[0] == "Hello"


SINCE = replace(OURS.format, version=2, parts=(replace(OURS.format.parts[0], minutes=25), *OURS.format.parts[1:]))


def test_opened_again_unchanged_it_gives_way_to_a_newer_version(editor):
    """A format in which nothing was changed is gone on with as the group has adjusted it meanwhile."""
    editor.model.open(Draft(SINCE, 2, 60), SINCE)
    assert (editor.view.format, editor.view.differs, editor.view.is_behind) == (SINCE, False, False)
    assert editor.kept() == ()


def test_changes_to_an_older_version_stay_and_it_is_told(editor):
    """What was changed stays when the group has taken up another version since, and that is told."""
    editor.name("Hello")
    editor.kept()
    editor.model.open(Draft(SINCE, 2, 60), SINCE)
    assert (editor.titles[0], editor.view.is_behind, editor.view.version) == ("Hello", True, 2)
    editor.name("Hello, all")
    (kept,) = editor.kept()
    assert kept.based_on == 1
    again = Editor()
    again.model.open(kept, SINCE, stored=True)
    assert (again.view.differs, again.view.is_behind) == (True, True)
    editor.model.throw_away()
    assert (editor.view.is_behind, editor.view.format.parts) == (False, SINCE.parts)


# -- versions --------------------------------------------------------------------------------------------------------


class Versions(Editor):
    def __init__(self, lane=None):
        super().__init__(lane)
        self.adoption = AdoptionViewModel(self.group, self.courier, lambda: NOW.date())
        self.told, self.taken = [], []
        self.adoption.shown.connect(self.told.append)
        self.adoption.taken_up.connect(lambda own, went_back: self.taken.append(own))
        self.adoption.taken_up.connect(lambda own, went_back: self.model.set_newest(own.format, went_back=went_back))

    def settle(self):
        for _ in range(4):
            QCoreApplication.processEvents()

    def take_up(self, on):
        self.model.flush()
        self.adoption.take_up(self.model.draft, on)
        self.settle()


@pytest.fixture
def versions(qapp):
    return Versions()


def test_a_draft_becomes_the_next_version(versions):
    """Taken up, a draft is the next version from that day on, and there is no draft any more; Undo makes one again."""
    versions.name("Hello")
    versions.take_up(date(2026, 12, 1))
    own = versions.group.formats.history(OURS.format_id)[-1]
    assert (own.format.version, own.adopted_on, own.format.parts[0].title) == (2, date(2026, 12, 1), "Hello")
    assert versions.taken == [own]
    assert (versions.view.differs, versions.view.version, versions.group.drafts.load()) == (False, 2, ())
    versions.model.undo()
    assert versions.view.differs
    assert versions.kept()[0].based_on == 2


def test_what_is_typed_while_it_is_taken_up_stays(qapp):
    """Letters that come while the disk takes a version up are not lost: they are what is written next."""
    lane = GatedLane()
    versions = Versions(lane)
    versions.name("Hello")
    versions.adoption.take_up(versions.model.draft, NOW.date())
    versions.name("Hello, all")
    lane.open_the_gate()
    versions.settle()
    assert (versions.titles[0], versions.view.differs, versions.view.version) == ("Hello, all", True, 2)
    versions.model.flush()
    lane.open_the_gate()
    versions.settle()
    (draft,) = versions.group.drafts.load()
    assert (draft.format.parts[0].title, draft.based_on) == ("Hello, all", 2)
    assert versions.group.formats.history(OURS.format_id)[-1].format.parts[0].title == "Hello"


def test_a_slip_kept_while_it_is_taken_up_does_not_come_back(qapp):
    """What was typed and taken back while the disk was slow leaves no draft behind."""
    lane = GatedLane()
    versions = Versions(lane)
    versions.name("Hello")
    versions.adoption.take_up(versions.model.draft, NOW.date())
    versions.model.end_typing()
    versions.name("Hello, oops")
    versions.model.flush()
    versions.model.undo()
    for _ in range(4):
        lane.open_the_gate()
        versions.settle()
    assert (versions.group.drafts.load(), versions.view.differs, versions.titles[0]) == ((), False, "Hello")
    assert versions.view.saving is Saving.SAVED


def test_a_format_from_nothing_becomes_the_first_version(versions):
    """A draft that the group has no version of becomes version 1 under the same id."""
    fresh = Draft(replace(GRIEF, format_id="d" * 32, version=1), 0, 60)
    versions.model.open(fresh, None)
    versions.model.change_part("kind", lambda part: replace(part, kind=PartKind.BREAK))
    versions.take_up(NOW.date())
    (own,) = versions.group.formats.history("d" * 32)
    assert (own.format.version, own.format.parts[0].kind) == (1, PartKind.BREAK)
    assert versions.view.version == 1


def test_compared_and_gone_back_to(versions):
    """Any two can be compared; gone back to, an old one is the newest version, and none is lost."""
    versions.name("Hello")
    versions.take_up(NOW.date())
    versions.model.add_part("Extra")
    versions.adoption.load(versions.model.draft)
    versions.settle()
    view = versions.told[-1]
    assert ([one.format.version for one in view.versions], view.older, view.newer) == ([2, 1], 2, WRITING)
    assert [one.part.title for one in view.comparison.parts if one.before is None] == ["Extra"]
    versions.adoption.compare(1, 2)
    assert [one.changed for one in versions.told[-1].comparison.parts if one.changed] == [{"title"}]
    versions.adoption.go_back_to(1)
    versions.settle()
    history = versions.group.formats.history(OURS.format_id)
    assert [one.format.version for one in history] == [1, 2, 3]
    assert history[2].format.parts == history[0].format.parts
    assert (versions.titles[0], versions.view.version) == (OURS.format.parts[0].title, 3)
    versions.model.undo()
    assert versions.titles[:2] == ["Hello", "Extra"], "what was being written comes back"


def test_pressed_again_it_is_taken_up_once(versions, monkeypatch):
    """When only dropping the draft went wrong, a second press makes no second version."""
    versions.name("Hello")
    versions.kept()
    drop = versions.group.drafts.drop
    refusals = iter([True])

    def refusing_once(format_id):
        if next(refusals, False):
            raise DiskFull
        drop(format_id)

    monkeypatch.setattr(versions.group.drafts, "drop", refusing_once)
    versions.take_up(NOW.date())
    assert versions.told[-1].trouble is not None
    versions.take_up(NOW.date())
    history = versions.group.formats.history(OURS.format_id)
    assert [one.format.version for one in history] == [1, 2]
    assert (versions.view.differs, versions.view.version, versions.kept()) == (False, 2, ())
    assert versions.told[-1].trouble is None


def test_a_refusing_disk_takes_nothing_up(versions):
    """When the disk refuses, nothing is taken up, what was written stays, and it is told."""
    versions.name("Hello")
    versions.adoption.load(versions.model.draft)
    versions.settle()
    versions.lane.full = True
    versions.adoption.take_up(versions.model.draft, NOW.date())
    versions.settle()
    assert versions.told[-1].trouble is not None
    assert (versions.taken, versions.view.differs) == ([], True)
