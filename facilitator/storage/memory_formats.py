# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats that are kept nowhere: those that the group has taken up, and those that are being written."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.drafts import Draft
from facilitator.domain.own_formats import OwnFormat


class MemoryOwnFormats:
    """The group's own formats, in memory."""

    def __init__(self) -> None:
        self._versions: dict[str, tuple[OwnFormat, ...]] = {}

    def load(self) -> tuple[OwnFormat, ...]:
        """Give the newest version of each."""
        return tuple(versions[-1] for versions in self._versions.values())

    def history(self, format_id: str) -> tuple[OwnFormat, ...]:
        """Give all versions of one format, oldest first."""
        return self._versions.get(format_id, ())

    def adopt(self, own: OwnFormat) -> None:
        """Keep a new format, or the next version of one; LookupError when its number is not the next one."""
        before = self._versions.get(own.format_id, ())
        if own.format.version != (before[-1].format.version + 1 if before else 1):
            raise LookupError(own.format_id)
        archived = bool(before) and before[-1].archived
        self._versions[own.format_id] = (*before, replace(own, archived=archived))

    def set_archived(self, format_id: str, archived: bool) -> None:
        """Put a format away, or bring it back; LookupError when it is not there."""
        self._versions[format_id] = tuple(replace(one, archived=archived) for one in self._versions[format_id])

    def erase(self, format_id: str) -> None:
        """Forget a format; nothing happens when it is not there."""
        self._versions.pop(format_id, None)


class MemoryDrafts:
    """Formats that are being written, in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, Draft] = {}

    def load(self) -> tuple[Draft, ...]:
        """Give all drafts."""
        return tuple(self._kept.values())

    def save(self, draft: Draft) -> None:
        """Keep a draft in place of the one before."""
        self._kept[draft.format_id] = draft

    def drop(self, format_id: str) -> None:
        """Forget a draft; nothing happens when it is not there."""
        self._kept.pop(format_id, None)
