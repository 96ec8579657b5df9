# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every keeper of drafts promises."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.domain.drafts import Draft
from facilitator.domain.editing import blank_format
from facilitator.domain.formats import MeetingFormat
from facilitator.services.ports import OpenGroup
from tests.support.edits import Change, changes
from tests.support.vaults import an_own_format

OWN = an_own_format()
DRAFT = Draft(OWN.format, 1, 60)


def test_a_new_group_has_none(group: OpenGroup) -> None:
    """A new group is writing nothing."""
    assert group.drafts.load() == ()


def test_the_draft_kept_last_stands(group: OpenGroup) -> None:
    """Of one format there is one draft, the one kept last; other formats have theirs."""
    later = replace(DRAFT, format=replace(DRAFT.format, title="Another title", parts=()), wished_min=75)
    other = Draft(an_own_format("d" * 32).format, 0, 90)
    for one in (DRAFT, other, later):
        group.drafts.save(one)
    assert set(group.drafts.load()) == {later, other}
    assert group.formats.load() == (), "a draft is not a format of the group yet"


def test_dropped(group: OpenGroup) -> None:
    """A draft that is dropped is gone, may be dropped again, and may be begun anew; the format itself stays."""
    group.formats.adopt(OWN)
    group.drafts.save(DRAFT)
    for _ in range(2):
        group.drafts.drop(DRAFT.format_id)
        assert group.drafts.load() == ()
    group.drafts.save(DRAFT)
    assert group.drafts.load() == (DRAFT,)
    assert group.formats.load() == (OWN,)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(changes(), max_size=8), st.integers(0, 99), st.integers(5, 480))
def test_any_edited_format_comes_back_as_it_was(
    group: OpenGroup, made: list[Change], based_on: int, wished_min: int
) -> None:
    """After any changes, what comes out of the store is what went in, as a draft and as a version."""
    found = blank_format("c" * 32, "Ours", "Welcome", "en")
    for change in made:
        edited = change(found)
        found = edited if isinstance(edited, MeetingFormat) else found
    draft = Draft(found, based_on, wished_min)
    group.drafts.save(draft)
    assert group.drafts.load() == (draft,)
    own = replace(OWN, format=replace(found, format_id="c" * 32, version=1))
    group.formats.erase("c" * 32)
    group.formats.adopt(own)
    assert group.formats.load() == (own,)
