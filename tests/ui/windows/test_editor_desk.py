# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the formats into the editor and back, by the program's own keys; once it is taken up, it is led by."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import editing
from facilitator.domain.errors import DiskFull
from facilitator.domain.own_formats import as_own
from tests.support.custody import a_kept_group
from tests.support.lanes import GatedLane
from tests.support.whole import ALT, CONTROL

Key = Qt.Key


def wait(evening):
    for _ in range(4):
        evening.settle()


@pytest.fixture
def writing(start):
    """The editor, with a format from nothing, by Ctrl+N."""
    evening = start()
    evening.press(Key.Key_2, ALT)
    evening.press(Key.Key_N, CONTROL)
    wait(evening)
    return evening


def editor(evening):
    return evening.front.evening.desk.format_desk.editor_desk.editor


def titles(evening):
    return [part.title for part in editor(evening).draft.format.parts]


def type_in(evening, words):
    QTest.keyClicks(QApplication.focusWidget(), words)
    evening.settle()


def kept(evening):
    evening.front.evening.desk.format_desk.flush()
    wait(evening)
    return evening.group.drafts.load()


def test_a_new_one_by_keys(writing):
    """Ctrl+N writes a new format, its title ready to be typed; Ctrl+N then adds a part, Alt and arrows move it."""
    assert writing.page == "editor"
    assert writing.shown.about.title.line.hasFocus()
    type_in(writing, "Ours")
    assert editor(writing).draft.format.title == "Ours"
    writing.press(Key.Key_PageDown, CONTROL)
    type_in(writing, "Candle")
    writing.press(Key.Key_N, CONTROL)
    type_in(writing, "Silence")
    assert titles(writing) == ["Candle", "Silence"]
    writing.press(Key.Key_Up, ALT)
    assert titles(writing) == ["Silence", "Candle"]
    writing.press(Key.Key_Down, ALT)
    assert titles(writing) == ["Candle", "Silence"]
    writing.press(Key.Key_PageUp, CONTROL)
    writing.press(Key.Key_PageUp, CONTROL)
    assert (writing.shown.about.isVisible(), writing.shown.part.isVisible()) == (True, False)


def test_another_new_one_begins_with_its_title_too(writing):
    """Also when the keyboard was in the list of parts before: letters typed at once are the title's."""
    writing.press(Key.Key_N, CONTROL)
    writing.shown.parts.list.setFocus()
    writing.press(Key.Key_1, ALT)
    writing.press(Key.Key_2, ALT)
    writing.press(Key.Key_N, CONTROL)
    wait(writing)
    assert writing.shown.about.title.line.hasFocus()
    type_in(writing, "River")
    assert editor(writing).draft.format.title == "River"


def test_undo_and_redo_in_a_field(writing):
    """Ctrl+Z and Ctrl+Y in a field go over all that was changed, not over the letters of that field alone."""
    writing.press(Key.Key_PageDown, CONTROL)
    type_in(writing, "Candle")
    writing.press(Key.Key_N, CONTROL)
    type_in(writing, "Next")
    assert writing.shown.part.name.line.hasFocus()
    for _ in range(3):
        writing.press(Key.Key_Z, CONTROL)
    assert titles(writing) == ["Welcome"]
    assert writing.shown.part.name.line.text() == "Welcome"
    for _ in range(3):
        writing.press(Key.Key_Y, CONTROL)
    assert titles(writing) == ["Candle", "Next"]


def test_stress_by_key_in_the_words(writing):
    """Ctrl+B stresses the word that the cursor is on; letters in the text stay letters."""
    writing.press(Key.Key_PageDown, CONTROL)
    writing.shown.part.words.take_focus()
    type_in(writing, "Go gently m")
    writing.press(Key.Key_B, CONTROL)
    assert editor(writing).draft.format.parts[0].words == "Go gently *m*"


def test_a_shipped_format_becomes_a_copy(start):
    """Edit on a shipped format writes a copy without asking; looked at only, it leaves nothing behind."""
    evening = start()
    evening.press(Key.Key_2, ALT)
    shipped = evening.front.evening._services.library().formats("en")[0]
    evening.front.evening.desk.formats.read(shipped.format_id)
    evening.click("Edit")
    wait(evening)
    draft = editor(evening).draft
    assert (evening.page, draft.format.title, draft.based_on) == ("editor", f"My copy of {shipped.title}", 0)
    assert draft.format.parts == shipped.parts
    assert draft.format_id != shipped.format_id
    assert kept(evening) == ()
    evening.press(Key.Key_Escape)
    assert evening.page == "formats"
    assert QApplication.focusWidget().accessibleName() == "Edit"
    assert evening.group.formats.load() == ()


def test_gone_on_with_after_a_restart(start, writing):
    """A draft is kept when the program ends in the middle of a word, and is there again under “Being written”."""
    type_in(writing, "Ours")
    group = writing.group
    writing.front.put_away()
    assert [draft.format.title for draft in group.drafts.load()] == ["Ours"]
    again = start(group=group)
    again.press(Key.Key_2, ALT)
    wait(again)
    assert again.shown.list.drafts.isVisible()
    again.click("Go on writing: Ours")
    wait(again)
    assert (again.page, editor(again).draft.format.title) == ("editor", "Ours")


def test_taken_up_and_led_by(writing):
    """Taken up, a format is known to the library, open to be chosen, and what Run leads by; drafts are gone."""
    type_in(writing, "Ours")
    writing.click("We use this")
    writing.press(Key.Key_Return)
    wait(writing)
    (own,) = writing.group.formats.load()
    assert (own.format.title, own.format.version, kept(writing)) == ("Ours", 1, ())
    assert writing.shown.head.standing.text() == "This is version 1, as your group uses it."
    writing.press(Key.Key_Escape)
    wait(writing)
    writing.click("Use tonight")
    writing.press(Key.Key_1, ALT)
    writing.space(2)
    assert (writing.page, writing.conductor.state.format.title) == ("run", "Ours")


def test_a_refused_take_up_is_told_in_the_editor(writing, monkeypatch):
    """When the disk refuses to take a format up, the editor says so; taken up the next time, it says no more."""
    type_in(writing, "Ours")
    kept(writing)

    def refuse(_own):
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(writing.group.formats, "adopt", refuse)
        writing.click("We use this")
        writing.press(Key.Key_Return)
        wait(writing)
    head = writing.shown.head
    assert (head.trouble.isVisible(), head.trouble.text()[:17]) == (True, "The disk is full.")
    assert head.take_up.isVisible()
    writing.click("We use this")
    assert not head.trouble.isVisible()
    writing.press(Key.Key_Return)
    wait(writing)
    assert (head.trouble.isVisible(), len(writing.group.formats.load())) == (False, 1)


def test_changes_stay_out_of_meetings_until_they_are_taken_up(start):
    """Tonight's format is led by as the group uses it, whatever has been written since; the list says so."""
    group = a_kept_group(words=True)
    evening = start(group=group)
    found = evening.front.evening._services.library().formats("en")[0]
    own = as_own(found, "a" * 32, "Ours", date(2026, 3, 3))
    group.formats.adopt(own)
    evening.press(Key.Key_2, ALT)
    wait(evening)
    formats = evening.front.evening.desk.formats
    formats.read(own.format_id)
    formats.use_tonight()
    wait(evening)
    evening.click("Edit")
    wait(evening)
    editor(evening).select(0)
    evening.shown.part.name.take_focus()
    type_in(evening, "Changed")
    assert len(kept(evening)) == 1
    evening.press(Key.Key_Escape)
    wait(evening)
    evening.press(Key.Key_Escape)
    wait(evening)
    assert (
        "There are changes that the group has not taken up."
        in evening.shown.list.ours.rows.findChildren(type(evening.shown.list.trouble))[1].text()
    )
    evening.press(Key.Key_1, ALT)
    evening.space(2)
    assert evening.conductor.state.format.parts[0].title == found.parts[0].title


def test_nothing_is_written_while_a_meeting_runs(start):
    """In a meeting Edit and Ctrl+N say why not, and stay where they are; the format can be read."""
    evening = start()
    evening.space(2)
    assert evening.page == "run"
    evening.front.show_page("formats")
    wait(evening)
    evening.press(Key.Key_N, CONTROL)
    wait(evening)
    assert evening.page == "formats"
    assert evening.window._notice._label.text() == "A meeting is running. Change formats when it is over."
    assert evening.group.drafts.load() == ()


def test_thrown_away_and_brought_back(writing):
    """A draft that is thrown away is gone from the list, and Undo brings it back with every word."""
    type_in(writing, "Ours")
    assert len(kept(writing)) == 1
    writing.click("Throw this draft away")
    wait(writing)
    assert (writing.page, writing.group.drafts.load()) == ("formats", ())
    assert not writing.shown.list.drafts.isVisible()
    writing.click("Undo")
    wait(writing)
    assert [draft.format.title for draft in writing.group.drafts.load()] == ["Ours"]
    assert writing.shown.list.drafts.isVisible()


def test_another_language_makes_the_editor_anew(writing):
    """Pages that are made anew for another language go on with the draft, and the old ones hear nothing any more."""
    type_in(writing, "Ours")
    old = writing.shown
    writing.front.evening._speak_anew()
    wait(writing)
    assert writing.shown is not old
    assert writing.shown.head.title.text() == "Ours"
    writing.click("We use this")
    writing.press(Key.Key_Return)
    wait(writing)
    assert writing.shown.head.standing.text() == "This is version 1, as your group uses it."


def test_practised_and_back(writing):
    """Practise tries out what is being written, and leads back to writing it; nothing of it is a meeting."""
    type_in(writing, "Ours")
    writing.click("Practise")
    wait(writing)
    assert writing.page == "run"
    writing.front.evening.leave()
    wait(writing)
    assert writing.page == "editor"
    assert (editor(writing).draft.format.title, writing.group.summaries.is_empty()) == ("Ours", True)


def test_printed_from_the_editor_and_back(writing):
    """Print shows the paper kit of what is being written, and leads back to it."""
    type_in(writing, "Ours")
    writing.press(Key.Key_P, CONTROL)
    wait(writing)
    assert writing.page == "paper"
    writing.press(Key.Key_Escape)
    wait(writing)
    assert writing.page == "editor"


def test_what_is_printed_is_the_wording_that_is_written(writing):
    """In another wording, Print shows its words, with the parts that are for it."""
    views = []
    writing.front.evening.desk._need_paper().shown.connect(views.append)
    model = editor(writing)
    writing.press(Key.Key_PageDown, CONTROL)
    model.change_words("words", editing.saying, "Plain.")
    model.add_wording("spiritual")
    model.change_words("words", editing.saying, "Amen.")
    writing.press(Key.Key_P, CONTROL)
    wait(writing)
    assert views[-1].order.format.parts[0].words == "Amen."


def test_versions_and_back(writing):
    """Versions shows what changed since, and leads back to writing, where going back to one can be undone."""
    type_in(writing, "Ours")
    writing.click("We use this")
    writing.press(Key.Key_Return)
    wait(writing)
    writing.shown.about.title.take_focus()
    type_in(writing, "Ours anew")
    writing.click("We use this")
    writing.press(Key.Key_Return)
    wait(writing)
    writing.click("Versions")
    wait(writing)
    assert writing.page == "versions"
    assert writing.shown._whole.text() == "The title was “Ours”, and is “Ours anew”."
    writing.click("Go back to this one: version 1")
    wait(writing)
    assert [one.format.title for one in writing.group.formats.history(editor(writing).draft.format_id)] == [
        "Ours",
        "Ours anew",
        "Ours",
    ]
    writing.press(Key.Key_Escape)
    wait(writing)
    assert (writing.page, editor(writing).draft.format.title) == ("editor", "Ours")
    writing.press(Key.Key_Z, CONTROL)
    assert editor(writing).draft.format.title == "Ours anew"


def test_what_is_typed_before_the_end_is_on_the_disk_before_the_group_is_closed(start):
    """The last word goes to the storage thread before the group is closed there."""
    lane = GatedLane()
    evening = start(lane=lane)
    lane.open_the_gate()
    for _ in range(4):
        evening.settle()
        lane.open_the_gate()
    evening.press(Key.Key_2, ALT)
    lane.open_the_gate()
    evening.press(Key.Key_N, CONTROL)
    wait(evening)
    type_in(evening, "Ours")
    done = []
    save, close = evening.group.drafts.save, evening.group.close
    evening.group.drafts.save = lambda draft: (done.append("kept"), save(draft))
    evening.group.close = lambda: (done.append("closed"), close())
    evening.front.put_away()
    lane.open_the_gate()
    assert done == ["kept", "closed"]
