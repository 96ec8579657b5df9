# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every keeper of own formats promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from facilitator.services.ports import OpenGroup
from tests.support.vaults import a_summary, an_own_format

OTHER = "d" * 32


def test_a_new_group_has_none(group: OpenGroup) -> None:
    """A new group has no formats of its own, and no format was ever used."""
    assert (group.formats.load(), group.formats.history(OTHER)) == ((), ())
    assert group.summaries.last_used() == {}


def test_the_newest_version_stands_and_all_are_kept(group: OpenGroup) -> None:
    """Of several versions the newest is given; the history holds each with the day on which it was adopted."""
    first = an_own_format()
    later = date(2027, 1, 5)
    second = first.changed(
        replace(first.format, title="Another title", summary="", parts=first.format.parts[:1]), later
    )
    other = an_own_format(OTHER)
    for one in (first, other, second):
        group.formats.adopt(one)
    assert set(group.formats.load()) == {second, other}
    assert group.formats.history(first.format_id) == (first, second)
    assert (second.format.version, second.adopted_on, second.format_id) == (2, later, first.format_id)


@pytest.mark.parametrize("number", [0, 1, 3])
def test_only_the_next_version_is_taken(group: OpenGroup, number: int) -> None:
    """A version that does not follow the newest is refused, and changes nothing."""
    first = an_own_format()
    group.formats.adopt(first)
    with pytest.raises(LookupError):
        group.formats.adopt(replace(first, format=replace(first.format, title="x", version=number)))
    assert group.formats.load() == (first,)


def test_put_away_and_brought_back(group: OpenGroup) -> None:
    """A format that was put away says so, all its versions and new ones too, until it is brought back."""
    first = an_own_format()
    second = first.changed(first.format, first.adopted_on)
    group.formats.adopt(first)
    group.formats.set_archived(first.format_id, True)
    group.formats.adopt(second)
    assert group.formats.load() == (replace(second, archived=True),)
    assert all(one.archived for one in group.formats.history(first.format_id))
    group.formats.set_archived(first.format_id, False)
    assert group.formats.load() == (second,)


def test_erased(group: OpenGroup) -> None:
    """An erased format is gone with its history, once and for all; it cannot be put away, but begun anew."""
    own = an_own_format()
    group.formats.adopt(own)
    group.formats.erase(own.format_id)
    group.formats.erase(own.format_id)
    assert (group.formats.load(), group.formats.history(own.format_id)) == ((), ())
    with pytest.raises(LookupError):
        group.formats.set_archived(own.format_id, True)
    group.formats.adopt(own)
    assert group.formats.load() == (own,)


def test_what_is_not_there_cannot_be_put_away(group: OpenGroup) -> None:
    """Putting an unknown format away is refused."""
    with pytest.raises(LookupError):
        group.formats.set_archived(OTHER, True)


def test_the_newest_day_of_each_format_is_known(group: OpenGroup) -> None:
    """For each format the newest day of a meeting is told, whatever the order in which they were closed."""
    days = {"speaker": (3, 9, 1), "meditation": (2,)}
    for format_id, all_days in days.items():
        for day in all_days:
            summary = replace(a_summary(), meeting_id=f"{format_id[0]}{day:031x}", format_id=format_id)
            group.journal.close(replace(summary, held_on=date(2026, 11, 1) + timedelta(days=day)))
    assert group.summaries.last_used() == {"speaker": date(2026, 11, 10), "meditation": date(2026, 11, 3)}
