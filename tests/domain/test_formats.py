# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats as values: one wording put in place, planned starts, what is timed. Files are read in `exchange`."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.formats import SECULAR, PartKind, Wording
from tests.support.builders import (
    MINUTE,
    a_break,
    a_format,
    every_kind,
    minutes,
    sharing,
    silence,
    words,
)

PRAYER = Wording("spiritual", "Let us be still together.", "Leave a pause.")


def test_a_worded_format_holds_only_the_words_chosen() -> None:
    """The wording not chosen is nowhere in what the journal will carry."""
    part = replace(words(), wordings=(PRAYER,))
    fmt = replace(a_format(part, sharing()), wordings=(SECULAR, "spiritual"))
    spiritual, secular = fmt.worded("spiritual"), fmt.worded(SECULAR)
    assert (spiritual.parts[0].words, spiritual.parts[0].for_you) == (PRAYER.words, PRAYER.for_you)
    assert secular.parts[0].words == part.words
    assert PRAYER.words not in repr(secular)
    assert part.words not in repr(spiritual.parts[0])
    assert (spiritual.wordings, secular.wordings) == (("spiritual",), (SECULAR,))


def test_an_unknown_wording_gives_the_usual_one() -> None:
    """A wording that is gone does not stop a meeting."""
    assert a_format().worded("gone") == a_format().worded(SECULAR)


def test_a_part_without_the_wording_keeps_its_words() -> None:
    """Another wording's name leaves the part's own words in place."""
    part = replace(words(), wordings=(replace(PRAYER, name="other"),))
    assert replace(a_format(part), wordings=(SECULAR, "spiritual")).worded("spiritual").parts[0].words == part.words


def test_parts_start_where_those_before_them_end() -> None:
    """The planned starts are the running sum of the minutes."""
    fmt = a_format(words("Welcome", 5), sharing(planned_min=20), words("Closing", 5))
    assert fmt.starts() == (minutes(0), minutes(5), minutes(25))
    assert fmt.minutes == 30


def test_a_format_is_untimed_when_nobody_has_a_limit() -> None:
    """Only a format that shares, and never with a limit, is untimed."""
    assert a_format(sharing(limit=None)).untimed
    assert not a_format(sharing(limit=None), sharing()).untimed
    assert not a_format(words()).untimed


def test_what_is_timed_tells_how_long_it_lasts() -> None:
    """A share its limit, a silence its length, a break its minutes, all else nothing."""
    assert sharing(limit=2 * MINUTE).timed_length() == 2 * MINUTE
    assert sharing(limit=None).timed_length() is None
    assert silence(5 * MINUTE).timed_length() == 5 * MINUTE
    assert a_break(10).timed_length() == 10 * MINUTE
    assert words().timed_length() is None


def test_the_format_of_every_kind_has_every_kind() -> None:
    """The format that the laws are tried on leaves nothing out."""
    assert {part.kind for part in every_kind()} == set(PartKind)
