# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions side by side tell everything that is different, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import editing
from facilitator.domain.comparing import Fate, Piece, compare, said_differently
from facilitator.domain.formats import MeetingFormat
from tests.support.bookshelf import built_in_formats
from tests.support.edits import Change, changes

GRIEF = next(one for one in built_in_formats().formats("en") if one.format_id == "grief-circle")
IDS = [part.part_id for part in GRIEF.parts]


def edited(*steps: Change) -> MeetingFormat:
    found = GRIEF
    for step in steps:
        result = step(found)
        assert isinstance(result, MeetingFormat)
        found = result
    return found


def test_the_same_is_the_same() -> None:
    """A format beside itself has no difference."""
    assert compare(GRIEF, GRIEF).is_same


@given(st.lists(changes(), max_size=10))
def test_nothing_is_overlooked(made: list[Change]) -> None:
    """After any changes both versions can be read off what is told, and it is told whether they differ."""
    now = GRIEF
    for change in made:
        result = change(now)
        now = result if isinstance(result, MeetingFormat) else now
    told = compare(GRIEF, now)
    assert [one.now for one in told.parts if one.now is not None] == list(now.parts)
    assert {one.before for one in told.parts if one.before is not None} == set(GRIEF.parts)
    assert told.is_same is (replace(now, version=GRIEF.version) == GRIEF)
    assert all(one.before is None or one.now is None or one.before.part_id == one.now.part_id for one in told.parts)


@given(st.permutations(range(len(GRIEF.parts))))
def test_as_few_as_possible_are_called_moved(order: list[int]) -> None:
    """Parts that are not called moved stand in the old order, and whoever moved one part is told of that one."""
    now = replace(GRIEF, parts=tuple(GRIEF.parts[place] for place in order))
    still = [IDS.index(one.part.part_id) for one in compare(GRIEF, now).parts if not one.moved]
    assert still == sorted(still)


def test_one_that_was_moved_is_told_alone() -> None:
    """A part that goes from the beginning to the end is the only one that is called moved."""
    told = compare(GRIEF, edited(lambda found: editing.moved_to(found, IDS[0], 99)))
    assert [one.part.part_id for one in told.parts if one.moved] == [IDS[0]]


def test_added_taken_out_and_changed() -> None:
    """What was added, taken out and changed is told, and what is gone stands where it stood."""
    told = compare(
        GRIEF,
        edited(
            lambda found: editing.without_part(found, IDS[2]),
            lambda found: editing.with_part(found, 1, "Candle"),
            lambda found: editing.with_change(found, IDS[0], lambda part: editing.lasting(part, part.minutes + 1)),
            lambda found: editing.retitled(found, "Ours"),
        ),
    )
    assert told.whole == {"title"}
    assert [one.part.title for one in told.parts if one.before is None] == ["Candle"]
    assert [one.part.part_id for one in told.parts if one.now is None] == [IDS[2]]
    assert told.parts[0].changed == {"minutes"}
    places = [one.part.part_id for one in told.parts if one.before is not None]
    assert places == IDS


@given(st.text(), st.text())
def test_words_add_up_to_both_texts(before: str, now: str) -> None:
    """Joined without what is new the words give the old text, and without what is gone the new one."""
    pieces = said_differently(before, now)
    assert "".join(one.text for one in pieces if one.fate is not Fate.NEW).split() == before.split()
    assert "".join(one.text for one in pieces if one.fate is not Fate.GONE).split() == now.split()


def test_one_word_is_told_alone() -> None:
    """When one word is another one, that word is told and the rest stays."""
    assert said_differently("We sit in silence now.", "We sit in quiet now.") == (
        Piece(Fate.SAME, "We sit in"),
        Piece(Fate.GONE, " silence"),
        Piece(Fate.NEW, " quiet"),
        Piece(Fate.SAME, " now."),
    )
    assert said_differently("", "") == ()
    assert said_differently("", "New.") == (Piece(Fate.NEW, "New."),)
