# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events survive being written, and events from other times are read or told apart."""

from __future__ import annotations

import json
from datetime import UTC, date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import events as did
from facilitator.domain.errors import DamagedVault, NewerVault
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.headcount import CountCategory, Milestone
from facilitator.domain.plan import FixedStart, Plan, PlannedPart
from facilitator.storage.codec import FORMAT_VERSION, KINDS, decode, decode_format, encode, encode_format, plain
from tests.support.any_format import any_formats, fields_of, full_format
from tests.support.vaults import MEETING, NOW, a_conditional_format, a_kind_format, a_rich_format

INSTANTS = st.datetimes(*(NOW.replace(tzinfo=None, year=year) for year in (1990, 2190)), timezones=st.just(UTC))
FIELDS = {
    "at": INSTANTS,
    "since": INSTANTS,
    "planned_start": INSTANTS,
    "meeting_id": st.just(MEETING),
    "format": st.sampled_from((a_rich_format(), a_kind_format(), a_conditional_format())),
    "held_on": st.dates(date(1990, 1, 1), date(2190, 1, 1)),
    "chairs": st.integers(0, 999),
    "loss": st.sampled_from(did.Loss),
    "index": st.integers(0, 99),
    "number": st.integers(1, 9),
    "gave_back": st.booleans(),
    "pages": st.integers(1, 99),
    "page": st.integers(1, 99),
    "by": st.integers(-9, 9),
    "counted": st.booleans(),
    "fixed_starts": st.lists(st.builds(FixedStart, st.integers(0, 59), INSTANTS), max_size=3).map(tuple),
    "what": st.sampled_from(did.Mended),
    "plan": st.builds(
        Plan,
        st.lists(
            st.builds(
                PlannedPart,
                st.integers(0, 240),
                st.booleans(),
                st.booleans(),
                st.one_of(st.none(), st.timedeltas(timedelta(seconds=10), timedelta(hours=1))),
                st.booleans(),
            ),
            max_size=4,
        ).map(tuple),
        st.integers(0, 60),
    ),
    "minutes": st.integers(1, 99),
    "taken_in": st.lists(st.integers(0, 59), max_size=3).map(tuple),
    "put_out": st.lists(st.integers(0, 59), max_size=3).map(tuple),
    "keeps_end": st.booleans(),
    "length": st.timedeltas(timedelta(seconds=10), timedelta(hours=1)),
    "present": st.booleans(),
    "category": st.sampled_from(CountCategory),
    "milestone": st.sampled_from(Milestone),
}


def some(kind: type) -> st.SearchStrategy[did.Event]:
    names = kind.__dataclass_fields__  # type: ignore[attr-defined]
    values = {name: FIELDS[name] for name in names}
    if kind is did.TimeChanged:
        values["by"] = st.timedeltas(timedelta(hours=-1), timedelta(hours=1))
    if kind is did.CircleTimeChanged:
        values |= {"by": st.timedeltas(timedelta(hours=-1), timedelta(hours=1)), "index": st.none() | st.integers(0, 8)}
    return st.builds(kind, **values)


def test_every_event_has_a_word() -> None:
    """No event of the domain is without a stored kind, and no kind without an event."""
    assert set(KINDS.values()) == set(get_args(did.Event))


@given(st.one_of([some(kind) for kind in KINDS.values()]))
def test_events_survive_being_written(event: did.Event) -> None:
    """Reading what was written gives the same event, for every kind."""
    assert decode(*encode(event)) == event


def test_an_instant_without_a_zone_is_refused() -> None:
    """A naive instant can never reach the file."""
    with pytest.raises(ValueError, match="zone"):
        encode(did.MeetingBegun(NOW.replace(tzinfo=None)))


@pytest.mark.parametrize(("word", "v"), [("danced", 1), ("held", 2)])
def test_an_event_from_later_is_told(word: str, v: int) -> None:
    """A kind or version that this program does not know says that the vault is newer."""
    with pytest.raises(NewerVault):
        decode(word, v, "{}")


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"at":"x"}',
        '{"at":1.5}',
        '{"at":1,"by":1,"category":"cats"}',
        '{"at":true}',
        "[" * 100_000,
    ],
)
def test_a_body_that_does_not_fit_is_damage(body: str) -> None:
    """A body that is not what its kind needs is damage, never a traceback."""
    with pytest.raises(DamagedVault):
        decode("count_changed", 1, body)


def test_an_old_body_is_brought_up_to_date() -> None:
    """Upcasters run one after the other from the stored version to the newest."""
    body = json.dumps({"at": plain(NOW), "what": "here"})
    upcasters = {
        ("count_changed", 1): lambda old: {**old, "by": 1},
        ("count_changed", 2): lambda old: {"at": old["at"], "by": old["by"], "category": old["what"]},
    }
    event = decode("count_changed", 1, body, {"count_changed": 3}, upcasters)
    assert event == did.CountChanged(NOW, CountCategory.HERE, 1)


@given(any_formats())
def test_whatever_a_format_can_hold_survives_being_written(kept: MeetingFormat) -> None:
    """A format with anything at all in any of its fields is read as it was written."""
    assert decode_format(*encode_format(kept)) == kept


def test_every_field_of_a_format_is_written() -> None:
    """Of a format in which nothing is as usual every field stands in the body."""
    body = encode_format(full_format())[1]
    assert [name for name in fields_of(MeetingFormat) if f'"{name.rpartition(".")[2]}":' not in body] == []


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"title":1}', '{"who":"x"}', "[" * 100_000])
def test_a_body_that_is_no_format_is_damage(body: str) -> None:
    """A body that is no format is damage, one from later is told, and neither is a traceback."""
    with pytest.raises(DamagedVault):
        decode_format(1, body)
    with pytest.raises(NewerVault):
        decode_format(FORMAT_VERSION + 1, body)


def test_an_old_format_is_brought_up_to_date() -> None:
    """Upcasters run one after the other from the stored version to the newest."""
    body = json.dumps({**plain(a_rich_format()), "name": "Now a title"} | {"title": "x"})
    upcasters = {7: lambda old: {**{k: v for k, v in old.items() if k != "name"}, "title": old["name"]}}
    assert decode_format(7, body, 8, upcasters).title == "Now a title"
