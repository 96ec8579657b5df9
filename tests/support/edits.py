# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes to a format as somebody might make them, drawn for property tests: sensible ones, odd ones, hostile texts.

A change of a part walks the fields a part has, so that a new field comes along by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import time, timedelta
from typing import get_type_hints

from hypothesis import strategies as st

from facilitator.domain import editing
from facilitator.domain.formats import MeetingFormat, MeetingKind, Part, PartKind
from facilitator.domain.own_formats import id_from
from facilitator.domain.plain_lines import one_line
from tests.support.any_format import Drawn, anything

Change = Callable[[MeetingFormat], editing.Edited]
TEXTS = st.text(max_size=60) | st.sampled_from(
    ["", " ", "\n# x {#part-1}\n", "a\r\nb", "\u202ehidden", "(pause)", "*stress*", "\\# no", "x" * 61, "\t", "\x85"]
)
MINUTES = st.integers(-1, 60) | st.sampled_from([240, 241, 480])
TYPED: Drawn = {
    str: TEXTS.map(one_line),
    int: st.integers(-2, 300),
    timedelta: st.sampled_from([-5, 0, 1, 5, 9, 10, 29, 30, 90, 180, 600, 601, 14400, 14401]).map(
        lambda seconds: timedelta(seconds=seconds)
    ),
    time: st.builds(time, st.integers(0, 23), st.integers(0, 59)),
}
"""What can be typed into a field: whole minutes and seconds."""
BORING = frozenset({"part_id", "wordings", "title", "words", "for_you", "private", "prompts"})
"""Fields that have a change of their own, and the id, which never changes."""


def changes() -> st.SearchStrategy[Change]:
    """Draw one change, to any part."""
    return st.one_of(_to_parts(), _to_the_whole(), _to_words())


def _some_id(found: MeetingFormat, at: int) -> str:
    return found.parts[at % len(found.parts)].part_id


def _to_one(at: int, change: Callable[[Part], Part]) -> Change:
    return lambda found: editing.with_change(found, _some_id(found, at), change)


def _to_parts() -> st.SearchStrategy[Change]:
    at, kinds = st.integers(0, 9), st.sampled_from(PartKind)
    return st.one_of(
        st.builds(lambda at, title, kind: lambda f: editing.with_part(f, at, title, kind), at, TEXTS, kinds),
        st.builds(lambda at: lambda f: editing.without_part(f, _some_id(f, at)), at),
        st.builds(lambda at, to: lambda f: editing.moved_to(f, _some_id(f, at), to), at, st.integers(-2, 12)),
        st.builds(lambda at: lambda f: editing.doubled(f, _some_id(f, at)), at),
        st.builds(lambda at, minutes: _to_one(at, lambda part: editing.lasting(part, minutes)), at, MINUTES),
        st.builds(lambda at, kind: _to_one(at, lambda part: replace(part, kind=kind)), at, kinds),
        st.builds(_one_field, at, st.data()),
    )


def _one_field(at: int, data: st.DataObject) -> Change:
    hints = get_type_hints(Part)
    name = data.draw(st.sampled_from(sorted(one.name for one in fields(Part) if one.name not in BORING)))
    value = data.draw(anything(hints[name], TYPED))
    return _to_one(at, lambda part: replace(part, **{name: value}))


def _to_the_whole() -> st.SearchStrategy[Change]:
    fill_names = st.sampled_from(["Song", "door key", "topic", "12", "{x}"]) | TEXTS
    names = st.sampled_from(["spiritual", "silence", "families", "An own one!", "", "x" * 70]) | TEXTS
    return st.one_of(
        st.builds(lambda text: lambda f: editing.retitled(f, text), TEXTS),
        st.builds(lambda text: lambda f: editing.summed_up(f, text), TEXTS),
        st.builds(lambda kind: lambda f: editing.of_kind(f, kind), st.sampled_from(MeetingKind)),
        st.builds(lambda name: lambda f: editing.with_wording(f, name), names),
        st.builds(lambda some: lambda f: editing.asking_for(f, some), st.lists(fill_names, max_size=3)),
        st.builds(lambda name: lambda f: editing.without_wording(f, id_from(name, "")), names),
    )


def _to_words() -> st.SearchStrategy[Change]:
    at, wordings = st.integers(0, 9), st.sampled_from(["", "spiritual", "silence"])
    writers = st.sampled_from([editing.saying, editing.noting, editing.shortened])
    beside = st.sampled_from([editing.prompting, editing.keeping_private])
    return st.one_of(
        st.builds(lambda at, write, text: _to_one(at, lambda part: write(part, text)), at, beside, TEXTS),
        st.builds(lambda at, text: _to_one(at, lambda part: editing.titled(part, text)), at, TEXTS),
        st.builds(
            lambda at, write, wording, text: _to_one(at, lambda part: write(part, wording, text)),
            at,
            writers,
            wordings,
            TEXTS,
        ),
    )
