# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a group has of formats, read and changed as one job. All of it runs on the storage thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from facilitator.domain.drafts import Draft
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.own_formats import OwnFormat
from facilitator.services.ports import GroupSettingsStore, OpenGroup


@dataclass(frozen=True, slots=True)
class GroupFormats:
    """What stood in the group just now. `last_used`: the newest day of a meeting, by format id."""

    settings: GroupSettings
    own: tuple[OwnFormat, ...]
    last_used: Mapping[str, date]
    drafts: tuple[Draft, ...]


def read_group(group: OpenGroup) -> GroupFormats:
    """Read what stands in the group."""
    return GroupFormats(group.settings.load(), group.formats.load(), group.summaries.last_used(), group.drafts.load())


def do_and_read(job: Callable[[], None], group: OpenGroup) -> GroupFormats:
    """Change something in the group, and read what stands there then."""
    job()
    return read_group(group)


def save_choice(store: GroupSettingsStore, format_id: str, wording: str) -> tuple[GroupSettings, GroupSettings]:
    """Change nothing but the choice; give the settings before and after."""
    before = store.load()
    after = replace(before, format_id=format_id, wording=wording)
    store.save(after)
    return before, after
