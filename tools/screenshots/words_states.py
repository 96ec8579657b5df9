# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a part holds beside its words: private lines, prompts, a slot for a reading, and what is filled in on Today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from facilitator.domain.formats import Part, PartKind, RoomWish, SharingOrder
from facilitator.domain.own_formats import OwnFormat, as_own
from facilitator.domain.room import RoomShow
from facilitator.ui.pages.private_cover import PrivateCover
from tests.support.custody import PretendKeptGroup, a_kept_group
from tools.bench.vault import formats
from tools.screenshots.world import World

OURS = "d" * 32
PRIVATE = "The door code is 4711 until Friday.\n\nThe church office: 555 0142. They lock up at ten."


def our_format() -> OwnFormat:
    """A group's own study, with all that it keeps for itself."""
    found = next(one for one in formats() if one.format_id == "topic-study")
    parts = [_ours(part) for part in found.parts]
    return as_own(replace(found, parts=tuple(parts), asks_for=("host",)), OURS, "Our study", date(2026, 9, 1))


def _ours(part: Part) -> Part:
    if part.part_id == "welcome":
        words = f"{part.words}\n\nTonight's topic is {{topic}}. The kettle is with {{host}}."
        return replace(
            part, words=words, private=PRIVATE, room=RoomWish.WORDS, prompts=("Has everyone found a chair?",)
        )
    return part


def a_group() -> PretendKeptGroup:
    """Give a group that has this format."""
    group = a_kept_group(words=True)
    group.formats.adopt(our_format())
    return group


def today_asks(world: World, *, opened: bool) -> None:
    """Today says what the words ask for; the fields for it."""
    world.begin(group=a_group(), format_id=OURS).dress_today()
    page = world.page("today")
    if opened:
        world.do(page._toggle_fillings)  # type: ignore[attr-defined]


def run(world: World, *, shown: bool = False) -> None:
    """The welcome, its prompt beside the words, its private lines covered or shown."""
    world.begin(group=a_group(), format_id=OURS, at=(19, 29))
    world.do(world.front.evening.today.start)
    world.after(45).do(world.meeting.go_on)
    if shown:
        world.do(world.front.evening.desk.run_page().toggle_private)  # type: ignore[union-attr]


def sharing_prompt(world: World) -> None:
    """Somebody shares, and a prompt stands beside the words."""
    world.lead_to(PartKind.SHARING, SharingOrder.LINE, format_id="topic-study").speak(40)
    world.do(world.meeting.next_prompt)


def sheet(world: World) -> None:
    """The format on its page, with the private lines of its first part uncovered."""
    world.begin(group=a_group(), format_id=OURS).go("formats")
    desk = world.front.evening.desk
    assert desk is not None
    world.do(lambda: desk.formats.read(OURS))
    cover = world.page("formats").findChildren(PrivateCover)[0]
    world.do(cover.toggle)
    world.do(lambda: world.page("formats").sheet.ensureWidgetVisible(cover))  # type: ignore[attr-defined]


def room_sees_words(world: World) -> None:
    """The room sees the words of a part from its beginning."""
    run(world)
    world.front.evening.room.opened("wall")


def room_sees_prompt(world: World) -> None:
    """The room sees a prompt."""
    world.lead_to(PartKind.SHARING, SharingOrder.LINE, format_id="topic-study")
    room = world.front.evening.room
    room.opened("wall")
    world.do(lambda: room.show(RoomShow.PROMPT))


WORDS = {
    "today-words-asked": lambda w: today_asks(w, opened=False),
    "today-words-fields": lambda w: today_asks(w, opened=True),
    "run-prompt": run,
    "run-prompt-sharing": sharing_prompt,
    "run-private-shown": lambda w: run(w, shown=True),
    "formats-private": sheet,
}
ROOM_WORDS = {"words-of-a-part": room_sees_words, "prompt": room_sees_prompt}
