# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What earlier versions have written is still read. A file in `data` is never changed; a new version adds its own.

The vaults open with `WORDS` of tests/support/vaults.py and hold made-up counts only.
"""

from __future__ import annotations

import json
import shutil
from datetime import time
from pathlib import Path

import pytest

from facilitator.domain import events as did
from facilitator.domain.drafts import Draft
from facilitator.domain.fillings import Fillings
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.places import Places
from facilitator.domain.safety import SafetyBook
from facilitator.domain.series import Calendar
from facilitator.storage.codec import (
    FORMAT_VERSION,
    KINDS,
    VERSIONS,
    decode,
    decode_format,
    encode,
    encode_format,
)
from facilitator.storage.marks import SCHEMA
from tests.support.any_format import fields_of
from tests.support.calendars import a_full_calendar
from tests.support.safety import a_book, some_places
from tests.support.vaults import (
    MEETING,
    NOW,
    OTHER_MEETING,
    WORDS,
    a_summary,
    a_tap,
    an_opening,
    an_own_format,
    custody,
    some_fillings,
)

DATA = Path(__file__).with_name("data")
VAULTS = sorted(DATA.glob("vault-*"))
HAS_FORMATS = "vault-0003"
HAS_FILLINGS = "vault-0004"
HAS_CALENDAR = "vault-0006"
HAS_DRAFTS = "vault-0007"
A_DRAFT = Draft(an_own_format().format, 1, 75)


@pytest.mark.parametrize("vault", VAULTS, ids=lambda path: path.name)
def test_an_earlier_vault_opens(vault: Path, tmp_path: Path) -> None:
    """A vault of every schema ever released opens and holds what was put into it."""
    shutil.copytree(vault, tmp_path / "groups" / "g")
    group = custody(tmp_path).open_with_words(WORDS)
    assert group.settings.load() == GroupSettings("grief-circle", "spiritual", time(19, 30), 25, True)
    assert group.summaries.recent(9) == (a_summary(OTHER_MEETING, -7, to_check=False),)
    assert group.journal.unfinished() == MEETING
    assert group.journal.events(MEETING) == (an_opening(), did.MeetingBegun(NOW), a_tap(1))
    assert group.journal.last_beat() == NOW
    assert group.formats.load() == ((an_own_format(),) if vault.name >= HAS_FORMATS else ())
    assert group.drafts.load() == ((A_DRAFT,) if vault.name >= HAS_DRAFTS else ())
    assert group.fillings.load() == (some_fillings() if vault.name >= HAS_FILLINGS else Fillings())
    assert group.real_minutes.load("open-sharing") == {"welcome": {3: 1, 1: 1}, "sharing": {38: 1}}
    assert group.calendar.load() == (a_full_calendar() if vault.name >= HAS_CALENDAR else Calendar())
    has_cards = vault.name >= "vault-0002"
    assert group.safety.load() == (a_book() if has_cards else SafetyBook())
    assert group.places.load() == (some_places() if has_cards else Places())
    group.close()


def test_every_schema_has_its_vault() -> None:
    """For each schema number a vault of that time is kept."""
    assert [path.name for path in VAULTS] == [f"vault-{number:04d}" for number in range(1, SCHEMA + 1)]


def test_earlier_events_are_read() -> None:
    """Each kind of event, as it was first written, is read; written today and read again, it is the same."""
    lines = earlier_events()
    assert {word for word, v, _ in lines if v == 1} == set(KINDS)
    for word, v, body in lines:
        event = decode(word, v, body)
        assert decode(*encode(event)) == event
        if v == VERSIONS.get(word, 1):
            assert json.loads(encode(event)[2]) == json.loads(body)


def test_each_later_version_of_a_kind_is_kept_and_read() -> None:
    """A body of every shape a kind has had is kept and read; the newest is written again the same."""
    lines = earlier_events()
    kept = {(word, v) for word, v, _ in lines}
    assert kept == {(word, v) for word in KINDS for v in range(1, VERSIONS.get(word, 1) + 1)}
    newest = [(word, v, body) for word, v, body in lines if v == VERSIONS.get(word, 1)]
    for word, v, body in newest:
        again = encode(decode(word, v, body))
        assert (again[0], again[1], json.loads(again[2])) == (word, v, json.loads(body))


def test_each_shape_of_a_stored_format_is_kept_and_read() -> None:
    """A body of every version a stored format has had is read; the newest holds every field and is written the same."""
    bodies = [(int(path.stem[-1]), path.read_text("utf-8")) for path in sorted(DATA.glob("format-v*.json"))]
    assert [v for v, _ in bodies] == list(range(1, FORMAT_VERSION + 1))
    for v, body in bodies:
        assert decode_format(*encode_format(decode_format(v, body))) == decode_format(v, body)
    v, body = bodies[-1]
    again = encode_format(decode_format(v, body))
    assert (again[0], json.loads(again[1])) == (v, json.loads(body))
    assert fields_in(json.loads(body)) >= {name.rpartition(".")[2] for name in fields_of(MeetingFormat)}


def fields_in(content: object) -> set[str]:
    """Name every key that stands anywhere with something in it."""
    if isinstance(content, list):
        return set().union(*map(fields_in, content))
    if isinstance(content, dict):
        return {name for name, value in content.items() if value is not None}.union(*map(fields_in, content.values()))
    return set()


def earlier_events() -> list[tuple[str, int, str]]:
    files = sorted(DATA.glob("events-v*.jsonl"))
    return [tuple(json.loads(line)) for path in files for line in path.read_text("utf-8").splitlines()]
