# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random names for things that are kept, so that two copies can be brought together one day."""

from __future__ import annotations

import secrets
from typing import NewType

MeetingId = NewType("MeetingId", str)


def new_id() -> str:
    """Make an id that nobody else has made: 32 hex digits from 128 random bits."""
    return secrets.token_hex(16)


def new_meeting_id() -> MeetingId:
    """Make the id of one meeting; its summary keeps the same one."""
    return MeetingId(new_id())
