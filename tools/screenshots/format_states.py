# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The states of formats: the group's own, a search, and files that are looked at before they are brought in."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date, time
from pathlib import Path

from facilitator.domain.editing import lasting, saying, titled
from facilitator.domain.formats import PartKind
from facilitator.domain.own_formats import as_own
from facilitator.services.demo import made_up_meetings
from tests.support.custody import PretendKeptGroup, a_kept_group
from tools.bench.vault import formats
from tools.screenshots.world import World

SCRIPT = """Tuesday meeting

1. Welcome (3 min)
Good evening, and welcome. I'm glad you found the door.

You don't have to speak. If you only sit and listen, you have taken part.

2. Reading (5 min)
Would somebody read for us?

3. Silence (2 min)

4. Sharing (40 minutes)
The floor is open.

5. Closing
Thank you for what was said, and for what was left unsaid.
"""
AGENDA = """Part;Duration;Script;Notes
Welcome;3;Good evening, and welcome.;Read slowly.
Silence;0:05;We sit quietly now.;
Sharing;40;The floor is open.;Three minutes each.
Closing;2;Go gently.;
"""


def a_group() -> PretendKeptGroup:
    """Give a group with two formats of its own, one that was put away, and two years of meetings."""
    group, found = a_kept_group(words=True), formats()
    grief = next(one for one in found if one.format_id == "grief-circle")
    ours = [
        as_own(found[0], "a" * 32, "Tuesdays by the river", date(2026, 3, 3)),
        as_own(grief, "b" * 32, "My copy of Grief circle", date(2026, 11, 1)),
        as_own(found[2], "c" * 32, "How we did it before", date(2025, 1, 7)),
    ]
    for own in ours:
        group.formats.adopt(own)
    group.formats.set_archived("c" * 32, True)
    for meeting in made_up_meetings(date(2026, 11, 17), [ours[0].format, *found]):
        group.summaries.keep(meeting)
    return group


def list_of_formats(world: World, search: str = "", *, copied: bool = False) -> None:
    """The list with formats of the group's own; something is searched for; something was put away just now."""
    world.begin(group=a_group()).go("formats")
    desk = world.front.evening.desk
    assert desk is not None
    if search:
        world.do(lambda: desk.formats.search(search))
    if copied:
        world.do(lambda: desk.formats.read("a" * 32))
        world.do(desk.formats.put_away)


def own_format(world: World) -> None:
    """A format of the group's own, copied just now."""
    world.begin(group=a_group()).go("formats")
    desk = world.front.evening.desk
    assert desk is not None
    world.do(lambda: desk.formats.read("grief-circle"))
    world.do(lambda: desk.formats.copy("My copy of Grief circle"))


def editor(world: World, place: int = 3, *, unfolded: bool = False, longer: bool = False) -> None:
    """A format of the group's own, being written."""
    world.begin(group=a_group()).go("formats")
    desk = world.front.evening.desk
    assert desk is not None
    world.do(lambda: desk.formats.read("a" * 32))
    world.do(lambda: desk.formats.edit(""))
    model = desk.format_desk.editor_desk.editor
    world.do(lambda: model.select(place))
    if longer:
        world.do(lambda: model.change_part("minutes", lambda part: lasting(part, part.minutes + 6)))
        world.do(model.double_part)
        world.do(model.remove_part)
    page = world.page("editor")
    if unfolded:
        world.do(page.part.fold.click)


def first_part_out(world: World) -> None:
    """The first part was taken out, and the one that begins now lost its start."""
    editor(world, 1)
    desk = world.front.evening.desk
    assert desk is not None
    model = desk.format_desk.editor_desk.editor
    world.do(lambda: model.change_part("title", lambda part: titled(part, "Reading: what brought us here tonight")))
    world.do(lambda: model.change_part("at_clock", lambda part: replace(part, at_clock=time(19, 45))))
    world.do(lambda: model.select(0))
    world.do(model.remove_part)
    page = world.page("editor")
    world.do(lambda: page.ensureWidgetVisible(page.parts.undo_bar))


def versions(world: World) -> None:
    """Two versions, and what was changed since, side by side; then the question from when it is used."""
    editor(world, longer=True)
    desk = world.front.evening.desk
    assert desk is not None
    model = desk.format_desk.editor_desk.editor
    world.do(lambda: world.page("editor").taken_up.emit(date(2026, 11, 3)))
    world.do(lambda: model.select(0))
    world.do(lambda: model.change_part("words", lambda part: saying(part, "", f"Hello. {part.words[:-9]}friends.")))
    world.do(lambda: model.move_to(7, 6))
    world.do(lambda: model.select(5))
    world.do(model.remove_part)
    world.do(lambda: world.page("editor").versions_asked.emit())
    world.page("versions")


def changed(world: World) -> None:
    """What was changed in one part, side by side."""
    versions(world)
    page = world.page("versions")
    world.do(lambda: page.ensureWidgetVisible(page.cards[-1].now))
    world.do(lambda: page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() - 60))


def taking_up(world: World) -> None:
    """The question from when the group uses what was written."""
    editor(world, longer=True)
    world.do(lambda: world.page("editor").head.take_up.click())


def brought(world: World, name: str, content: str) -> None:
    """A file that was opened."""
    world.begin(group=a_group())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(content, encoding="utf-8")
        world.do(lambda: world.front.bring(path))
    world.page("bring_in")


def circles(world: World) -> None:
    """A part that is circles, with a condition."""
    editor(world, 4)
    desk = world.front.evening.desk
    assert desk is not None
    model = desk.format_desk.editor_desk.editor
    world.do(lambda: model.change_part("kind", lambda part: replace(part, kind=PartKind.CIRCLES)))
    page = world.page("editor")
    world.do(page.part.blocks["when"].conditions.add.click)
    world.do(page.part.name.take_focus)


FORMAT_STATES = {
    "editor-circles": circles,
    "editor": editor,
    "editor-unfolded": lambda w: editor(w, unfolded=True),
    "editor-silence": lambda w: editor(w, 2, unfolded=True),
    "editor-about": lambda w: editor(w, -1),
    "editor-versions": versions,
    "editor-changed": changed,
    "editor-take-up": taking_up,
    "editor-too-long": lambda w: editor(w, longer=True),
    "editor-first-part-out": first_part_out,
    "formats-own": list_of_formats,
    "formats-search": lambda w: list_of_formats(w, "silence bell"),
    "formats-nothing-found": lambda w: list_of_formats(w, "xylophone"),
    "formats-put-away": lambda w: list_of_formats(w, copied=True),
    "formats-own-reading": own_format,
    "bring-in-text": lambda w: brought(w, "Tuesday script.txt", SCRIPT),
    "bring-in-table": lambda w: brought(w, "agenda.csv", AGENDA),
    "bring-in-problems": lambda w: brought(w, "theirs.meetingformat", "PK nothing"),
}
