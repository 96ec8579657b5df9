# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the editor makes, a share file can carry: its limits are those of a format file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.edit_limits import lacking
from facilitator.domain.editing import blank_format
from facilitator.domain.errors import FormatHasProblems
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.own_formats import without_traces
from facilitator.exchange.share_file import read_share, write_share
from tests.support.bookshelf import built_in_formats
from tests.support.edits import Change, changes

GRIEF = next(one for one in built_in_formats().formats("en") if one.format_id == "grief-circle")
BLANK = blank_format("e" * 32, "Ours", "Welcome", "en")


@given(st.lists(changes(), max_size=12), st.sampled_from([BLANK, GRIEF]))
def test_any_edited_format_survives_being_shared(made: list[Change], found: MeetingFormat) -> None:
    """After any changes, when nothing is lacking, a share file carries all but what is the group's alone."""
    for change in made:
        edited = change(found)
        found = edited if isinstance(edited, MeetingFormat) and lacking(edited) is None else found
    shared = without_traces(found)
    assert [part.words for part in shared.parts] == [part.words for part in found.parts]
    assert read_share(write_share(shared), "x") == shared


def test_what_the_editor_would_refuse_a_file_refuses_too() -> None:
    """Control: a format that no editing gives does not come out of a share file."""
    broken = MeetingFormat("x", "Ours", "", "en", ())
    with pytest.raises(FormatHasProblems):
        read_share(write_share(broken), "x")
