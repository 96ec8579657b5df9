# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that somebody opens is looked at, brought in and led by; a format is shared and comes back; nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from facilitator.domain.own_formats import as_own
from facilitator.exchange.share_file import read_share
from tests.support.custody import a_kept_group
from tests.support.lanes import GatedLane
from tests.support.whole import ALT, CONTROL

Key = Qt.Key
SCRIPT = "Welcome (3 min)\nGood evening.\n\nSharing (20 min)\nThe floor is open.\n\nClosing (2 min)\nGo gently.\n"


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "Our Tuesday.txt"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


def test_a_file_is_opened_brought_in_and_led(start, script):
    """Opened with a file, the program shows it; added and chosen, it is what Today begins and Run leads."""
    evening = start()
    evening.front.bring(script)
    evening.settle()
    assert evening.page == "bring_in"
    evening.click("Add to our formats")
    evening.settle()
    assert evening.page == "formats"
    (own,) = evening.group.formats.load()
    assert own.format.title == "Our Tuesday"
    evening.click("Use tonight")
    evening.press(Key.Key_1, ALT)
    assert evening.page == "today"
    evening.space(2)
    assert evening.page == "run"
    state = evening.conductor.state
    assert [part.title for part in state.format.parts] == ["Welcome", "Sharing", "Closing"]
    assert state.format.format_id == own.format_id


def test_a_file_waits_until_the_group_is_open(start, script):
    """Opened with a file before the group is there, the program shows it as soon as it is."""
    lane = GatedLane()
    evening = start(lane=lane)
    evening.front.bring(script)
    evening.settle()
    assert evening.page == "today"
    lane.open_the_gate()
    for _ in range(4):
        evening.settle()
        lane.open_the_gate()
    assert evening.page == "bring_in"


def test_no_file_is_read_while_a_meeting_runs(start, script):
    """In a meeting a file is put off, and one sentence says so; the meeting stays where it is."""
    evening = start()
    evening.space(2)
    assert evening.page == "run"
    evening.front.bring(script)
    evening.settle()
    assert evening.page == "run"
    assert "Bring the file in when it is over." in evening.window._notice._label.text()
    assert evening.group.formats.load() == ()


def test_own_formats_are_known_after_a_restart(start):
    """A format of the group's own that is tonight's is there when the program starts again."""
    group = a_kept_group(words=True)
    evening = start(group=group)
    found = evening.front.evening._services.library().formats("en")[0]
    own = as_own(found, "a" * 32, "Ours by the river", evening.source.wall.date())
    group.formats.adopt(own)
    from dataclasses import replace

    group.settings.save(replace(group.settings.load(), format_id="a" * 32))
    again = start(group=group)
    assert again.front.evening.today._card().title == "Ours by the river"


def test_share_and_bring_back(start, script, tmp_path, monkeypatch):
    """A format saved to share is the same when another group brings it in, and takes no other one's place."""
    evening = start()
    evening.front.bring(script)
    evening.settle()
    evening.click("Add to our formats")
    target = tmp_path / "out" / "ours.meetingformat"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    evening.click("Save a file to share")
    assert "The file is saved." in evening.window._notice._label.text()
    shared = read_share(target.read_bytes(), "x")
    (own,) = evening.group.formats.load()
    assert own.format_id.encode() not in target.read_bytes()
    assert shared.parts == own.format.parts
    other = start(group=a_kept_group(words=True))
    for _ in range(2):
        other.front.bring(target)
        other.settle()
        other.click("Add to our formats")
        other.settle()
    assert sorted(one.format.title for one in other.group.formats.load()) == ["Our Tuesday", "Our Tuesday (2)"]
    other.press(Key.Key_Z, CONTROL)
    other.settle()
    assert [one.format.title for one in other.group.formats.load()] == ["Our Tuesday"]


def test_a_place_that_cannot_be_written_is_told(start, script, monkeypatch):
    """When a file can't be saved there, one sentence says so, and the format stays."""
    evening = start()
    evening.front.bring(script)
    evening.settle()
    evening.click("Add to our formats")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/nowhere/at/all.meetingformat", ""))
    evening.click("Save a file to share")
    assert "could not be saved there" in evening.window._notice._label.text()


def test_a_chosen_file_is_looked_at(start, script, monkeypatch):
    """“Bring in a file” asks for one and shows it; with none chosen nothing happens; Esc leads back to the list."""
    evening = start()
    evening.press(Key.Key_2, ALT)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    evening.click("Bring in a file")
    assert evening.page == "formats"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(script), ""))
    evening.click("Bring in a file")
    assert evening.page == "bring_in"
    assert evening.window.side_bar.entry("formats").isChecked()
    evening.press(Key.Key_Escape)
    assert evening.page == "formats"
    assert evening.group.formats.load() == ()


def test_what_is_offered_to_be_chosen_can_be_read():
    """The kinds of file in the window for choosing are those that can be brought in."""
    from facilitator.exchange.bring_in import SUFFIXES
    from facilitator.ui.windows.format_files import BROUGHT_IN, SHARE_SUFFIX

    assert {SHARE_SUFFIX, *(f".{ending}" for ending in BROUGHT_IN)} == set(SUFFIXES) - {".markdown", ".oszl", ".tsv"}


def test_ctrl_f_searches(start):
    """Ctrl+F goes from a format to the search of the list; on a page without one it does nothing."""
    evening = start()
    evening.press(Key.Key_F, CONTROL)
    assert evening.page == "today"
    evening.press(Key.Key_2, ALT)
    evening.click("Read")
    evening.press(Key.Key_F, CONTROL)
    assert evening.shown.list.field.hasFocus()
