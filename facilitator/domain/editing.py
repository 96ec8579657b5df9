# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing a format: every change gives a new sound one, or the reason why it can't be.

Pure functions over frozen values. Deliberately not here: going back over changes (`drafts.py`), and the limits
(`edit_limits.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from facilitator.domain.edit_limits import LEAST_MIN, Unfit, judged, settled
from facilitator.domain.formats import (
    MeetingFormat,
    MeetingKind,
    Part,
    PartKind,
    ShortVersion,
    Wording,
)
from facilitator.domain.own_formats import id_from
from facilitator.domain.placeholders import plain_name
from facilitator.domain.plain_lines import one_line, several_lines

Edited = MeetingFormat | Unfit
"""What a change gives: the new format, or why it can't be."""
_NUMBERED = "part-"
_MOST_DIGITS = 9
"""A longer number in a file is a name like any other: an id has 60 signs at most."""
_USUAL_MIN = 5
T = TypeVar("T")


def blank_format(format_id: str, title: str, part_title: str, language: str) -> MeetingFormat:
    """Give a format to begin with: one part with words to say, of as few minutes as a meeting can have."""
    part = Part(f"{_NUMBERED}1", one_line(part_title), PartKind.WORDS, LEAST_MIN)
    return MeetingFormat(format_id, one_line(title), "", language, (part,))


# -- the whole -------------------------------------------------------------------------------------------------------


def retitled(found: MeetingFormat, title: str) -> Edited:
    """Call the format something else."""
    return _sound(replace(found, title=one_line(title)))


def summed_up(found: MeetingFormat, summary: str) -> Edited:
    """Write the one line for the card on which it is chosen; it may be empty."""
    return _sound(replace(found, summary=one_line(summary)))


def of_kind(found: MeetingFormat, kind: MeetingKind) -> Edited:
    """Say what kind of meeting it is for."""
    return _sound(replace(found, kind=kind))


def with_wording(found: MeetingFormat, name: str) -> Edited:
    """Add a wording; its parts say what the usual one says until something else is written for them.

    Any name may be given: what is not a small letter or a digit becomes a dash.
    """
    key = id_from(name, "")[:40].strip("-")
    return _sound(replace(found, wordings=(*found.wordings, key)))


def without_wording(found: MeetingFormat, name: str) -> Edited:
    """Take a wording out, with all that was written for it; the usual one stays."""
    kept = tuple(one for one in found.wordings if one != name or one == found.wordings[0])
    return _sound(replace(found, wordings=kept))


def asking_for(found: MeetingFormat, names: Iterable[str]) -> Edited:
    """Say which names of the group's own are filled into the words; capitals and blanks make no difference."""
    plain = [plain_name(name) or one_line(name) for name in names]
    return _sound(replace(found, asks_for=tuple(dict.fromkeys(name for name in plain if name))))


# -- parts in their order --------------------------------------------------------------------------------------------


def place_of(found: MeetingFormat, part_id: str) -> int | None:
    """Tell at which place a part stands, from 0; None when it is not there."""
    return next((place for place, part in enumerate(found.parts) if part.part_id == part_id), None)


def new_part_id(found: MeetingFormat) -> str:
    """Give an id that no part of the format has: "part-" and the next number. It tells nothing of whoever wrote it."""
    numbers = [part.part_id.removeprefix(_NUMBERED) for part in found.parts if part.part_id.startswith(_NUMBERED)]
    counted = [int(one) for one in numbers if one.isdecimal() and one.isascii() and len(one) <= _MOST_DIGITS]
    number = max(counted, default=0) + 1
    taken = {part.part_id for part in found.parts}
    while f"{_NUMBERED}{number}" in taken:
        number += 1
    return f"{_NUMBERED}{number}"


def with_part(found: MeetingFormat, place: int, title: str, kind: PartKind = PartKind.WORDS) -> Edited:
    """Put a new part at this place, with the minutes and rules that are usual for its kind."""
    part = Part(new_part_id(found), one_line(title), kind, _USUAL_MIN)
    return _sound(replace(found, parts=(*found.parts[:place], part, *found.parts[place:])))


def without_part(found: MeetingFormat, part_id: str) -> Edited:
    """Take a part out. The last one stays."""
    kept = tuple(part for part in found.parts if part.part_id != part_id)
    return _sound(replace(found, parts=kept)) if kept else Unfit.LAST_PART


def moved_to(found: MeetingFormat, part_id: str, place: int) -> Edited:
    """Move a part to a place, or as near to it as there is one. No part may lose a start or a condition by that.

    So moving it there and back changes nothing.
    """
    at = place_of(found, part_id)
    if at is None:
        return found
    others = [part for part in found.parts if part.part_id != part_id]
    others.insert(min(max(place, 0), len(others)), found.parts[at])
    moved = _sound(replace(found, parts=tuple(others)))
    return Unfit.LOST_START if isinstance(moved, MeetingFormat) and _loses_a_start(found, moved) else moved


def doubled(found: MeetingFormat, part_id: str) -> Edited:
    """Put a copy of a part right behind it, under an id of its own."""
    at = place_of(found, part_id)
    if at is None:
        return found
    twin = replace(found.parts[at], part_id=new_part_id(found))
    return _sound(replace(found, parts=(*found.parts[: at + 1], twin, *found.parts[at + 1 :])))


# -- one part --------------------------------------------------------------------------------------------------------


def with_change(found: MeetingFormat, part_id: str, change: Callable[[Part], Part]) -> Edited:
    """Change anything of one part; what follows from it is put right. Its id stays what it was."""
    at = place_of(found, part_id)
    if at is None:
        return found
    part = found.parts[at]
    changed = replace(change(part), part_id=part_id)
    if changed == part:
        return found
    return _sound(replace(found, parts=(*found.parts[:at], changed, *found.parts[at + 1 :])), at)


def titled(part: Part, title: str) -> Part:
    """Call a part something else."""
    return replace(part, title=one_line(title))


def lasting(part: Part, minutes: int) -> Part:
    """Plan so many minutes; a silence that filled the part goes on filling it."""
    silence = part.silence
    if silence is not None and silence.length == timedelta(minutes=part.minutes) - silence.prepare:
        length = timedelta(minutes=minutes) - silence.prepare
        silence = replace(silence, length=length) if length > timedelta() else silence
    return replace(part, minutes=minutes, silence=silence)


def saying(part: Part, wording: str, words: str) -> Part:
    """Write the words of a part in one wording; "" is the usual one.

    Another wording that says nothing of its own says what the usual one says. Its first words bring its note along.
    """
    text = several_lines(words)
    if not wording:
        return replace(part, words=text)
    own = own_wording(part, wording)
    if own is None:
        return part if not text else replace(part, wordings=(*part.wordings, Wording(wording, text, part.for_you)))
    return replace(part, wordings=_put(part.wordings, replace(own, words=text)))


def noting(part: Part, wording: str, note: str) -> Part:
    """Write the leader's note in one wording; where that has no words of its own, the note is for all."""
    text = several_lines(note)
    own = own_wording(part, wording)
    if own is None:
        return replace(part, for_you=text)
    return replace(part, wordings=_put(part.wordings, replace(own, for_you=text)))


def shortened(part: Part, wording: str, words: str, minutes: int | None = None) -> Part:
    """Write the short version of a part in one wording; no words in the usual one take it away.

    `minutes` None: as before, else half of the part's.
    """
    text = several_lines(words)
    own = own_wording(part, wording)
    if own is not None:
        return replace(part, wordings=_put(part.wordings, replace(own, short_words=text)))
    if not text:
        return replace(part, short=None)
    before = part.minutes // 2 if part.short is None else part.short.minutes
    return replace(part, short=ShortVersion(text, before if minutes is None else minutes))


def prompting(part: Part, lines: str) -> Part:
    """Write the prompts of a part, one in each line."""
    return replace(part, prompts=tuple(text for line in lines.splitlines() if (text := one_line(line))))


def keeping_private(part: Part, lines: str) -> Part:
    """Write the private lines of a part."""
    return replace(part, private=several_lines(lines))


def own_wording(part: Part, name: str) -> Wording | None:
    """Give what a part says in a wording of its own; None where it says what the usual one says."""
    return next((one for one in part.wordings if one.name == name), None)


def is_usual(found: MeetingFormat, wording: str) -> bool:
    """Tell whether this is the wording that stands in the parts themselves."""
    return wording in ("", found.wordings[0])


def _put(wordings: tuple[Wording, ...], changed: Wording) -> tuple[Wording, ...]:
    return tuple(changed if one.name == changed.name else one for one in wordings)


def _loses_a_start(before: MeetingFormat, now: MeetingFormat) -> bool:
    held = {part.part_id: _starts(part) for part in before.parts}
    return any(held[part.part_id] != _starts(part) for part in now.parts)


def _starts(part: Part) -> tuple[object, ...]:
    """Give on what it hangs when a part begins; how many minutes before the end follows from the order."""
    return part.when, part.at_clock, part.before_end_min is not None


def _sound(found: MeetingFormat, only: int | None = None) -> Edited:
    made = settled(found, only)
    return judged(made, only) or made
