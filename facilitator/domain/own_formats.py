# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A group's own formats: versions it has adopted one after the other, each with the day on which it did.

Deliberately not here: changing a format's parts, and where versions are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from facilitator.domain.conditions import ConditionKind
from facilitator.domain.formats import MeetingFormat, Part
from facilitator.domain.holidays import Holiday

LONGEST_TITLE = 60
"""How many characters the title of a format may have (docs/formats.md)."""
_LONGEST_ID = 50
_RECKONED = frozenset(holiday.value for holiday in Holiday)
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class OwnFormat:
    """One version of a format of the group's own: what it says, and the day the group took it up.

    Its number is the format's `version`, from 1 on; its `format_id` is random and stays the same through all versions.
    `archived`: it was put away, and is neither offered nor forgotten.
    """

    format: MeetingFormat
    adopted_on: date
    archived: bool = False

    @property
    def format_id(self) -> str:
        """The random id of the format."""
        return self.format.format_id

    def changed(self, now: MeetingFormat, on: date) -> OwnFormat:
        """Give the next version: what `now` says, under the same id, adopted on that day."""
        numbered = replace(now, format_id=self.format_id, version=self.format.version + 1)
        return replace(self, format=numbered, adopted_on=on)


def as_own(found: MeetingFormat, format_id: str, title: str, on: date, taken: Iterable[str] = ()) -> OwnFormat:
    """Make a format the group's own: a first version under a new random id, with a title that no other has yet.

    `taken` are the titles there are. Nothing of where it came from is kept but its words.
    """
    fresh = replace(found, format_id=format_id, title=free_title(title, taken), version=1)
    return OwnFormat(fresh, on)


def free_title(title: str, taken: Iterable[str]) -> str:
    """Give this title, cut at 60 characters, with a number behind it when it is taken; capitals make no difference."""
    others = {other.casefold() for other in taken}
    plain = title.strip()
    wanted, number = _cut(plain, LONGEST_TITLE), 1
    while wanted.casefold() in others:
        number += 1
        ending = f" ({number})"
        wanted = _cut(plain, LONGEST_TITLE - len(ending)) + ending
    return wanted


def id_from(title: str, otherwise: str) -> str:
    """Make an id of a title: small letters, digits and dashes; `otherwise` where it has none of them."""
    return _NOT_IN_IDS.sub("-", title.casefold()).strip("-")[:_LONGEST_ID].strip("-") or otherwise


def without_traces(found: MeetingFormat) -> MeetingFormat:
    """Give a format fit to leave the group: nothing in it tells one group's file from another's.

    Its id is made of its title. The group's random id, its count of versions and its private lines stay here. The days
    on which it adopted them are not in a format, and neither is what the group fills into its words. A condition on the
    group's own named days goes: nobody else has them. Whatever a format may hold one day that is the group's alone is
    left out here, and nowhere else.
    """
    found = found.without_private()
    parts = tuple(_without_own_days(part) for part in found.parts)
    return replace(found, format_id=id_from(found.title, "format"), version=1, parts=parts)


def _without_own_days(part: Part) -> Part:
    when = []
    for condition in part.when:
        if condition.kind is ConditionKind.HOLIDAY:
            known = tuple(name for name in condition.names if name in _RECKONED)
            if not known:
                continue
            condition = replace(condition, names=known)
        when.append(condition)
    return part if tuple(when) == part.when else replace(part, when=tuple(when))


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
