# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats are found by their names first, and by the words they say when no name holds what is asked."""

from __future__ import annotations

from facilitator.services.finding import find
from tests.support.bookshelf import built_in_formats

FORMATS = built_in_formats().formats("en")


def test_a_name_is_enough() -> None:
    """What stands in a title finds that format and not all those that say the words somewhere."""
    assert find(FORMATS, "how was your week") == {"how-was-your-week"}
    assert "grief-circle" in find(FORMATS, "GRIÉF circle")


def test_words_are_found_where_no_name_holds_them() -> None:
    """What no name holds is looked for in what is said, in other wordings too."""
    said = find(FORMATS, "kettle")
    assert said
    assert all("kettle" in repr(one).casefold() for one in FORMATS if one.format_id in said)
    assert find(FORMATS, "zzz zzz") == frozenset()


def test_nothing_asked_finds_all() -> None:
    """Without a word everything is there."""
    assert find(FORMATS, "  ") == {one.format_id for one in FORMATS}
