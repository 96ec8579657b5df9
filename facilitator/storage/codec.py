# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events and formats as JSON and back, in a form that later versions can still read.

A stored event is a kind (a word that never changes), the version of that kind, and a body. When the shape of a kind
changes, its number in `VERSIONS` grows and an upcaster says how an old body becomes the next one. A stored format has a
version of its own, for a format outlives the events that carry it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from facilitator.domain import events
from facilitator.domain.conditions import Condition
from facilitator.domain.errors import DamagedVault, NewerVault
from facilitator.domain.events import Event
from facilitator.domain.formats import MeetingFormat

Body = dict[str, Any]
Upcaster = Callable[[Body], Body]

KINDS: Mapping[str, type] = {
    "meeting_opened": events.MeetingOpened,
    "time_lost": events.TimeLost,
    "meeting_begun": events.MeetingBegun,
    "part_entered": events.PartEntered,
    "share_started": events.ShareStarted,
    "share_finished": events.ShareFinished,
    "timer_started": events.TimerStarted,
    "timer_ended": events.TimerEnded,
    "reading_shown": events.ReadingShown,
    "page_turned": events.PageTurned,
    "time_changed": events.TimeChanged,
    "sign_given": events.SignGiven,
    "left_be": events.LeftBe,
    "held": events.Held,
    "carried_on": events.CarriedOn,
    "lost_time_answered": events.LostTimeAnswered,
    "begin_mended": events.BeginMended,
    "end_mended": events.EndMended,
    "plan_adopted": events.PlanAdopted,
    "minutes_borrowed": events.MinutesBorrowed,
    "parts_fitted": events.PartsFitted,
    "share_agreed": events.ShareAgreed,
    "interpreter_noted": events.InterpreterNoted,
    "circles_planned": events.CirclesPlanned,
    "circles_begun": events.CirclesBegun,
    "circle_time_changed": events.CircleTimeChanged,
    "circle_held": events.CircleHeld,
    "circle_carried_on": events.CircleCarriedOn,
    "circle_came_back": events.CircleCameBack,
    "circles_ended": events.CirclesEnded,
    "count_changed": events.CountChanged,
    "milestone_changed": events.MilestoneChanged,
    "meeting_closed": events.MeetingClosed,
    "undone": events.Undone,
}
WORDS: Mapping[type, str] = {kind: word for word, kind in KINDS.items()}
VERSIONS: Mapping[str, int] = {"meeting_opened": 8, "reading_shown": 2, "plan_adopted": 2}
"""The current version of each kind that is not at 1."""
UPCASTERS: Mapping[tuple[str, int], Upcaster] = {
    ("meeting_opened", 1): lambda body: body,  # 2: a silence may have an interval, time to settle and strokes
    ("meeting_opened", 2): lambda body: body,  # 3: parts say what a plan may take from them, and may have fixed starts
    ("meeting_opened", 3): lambda body: body,  # 4: a format says what kind of meeting it is for
    ("meeting_opened", 4): lambda body: body,  # 5: a sharing part says whether some take part online
    ("meeting_opened", 5): lambda body: body,  # 6: parts have private lines, prompts, slots, a longest, a room's choice
    ("reading_shown", 1): lambda body: body,  # 2: it may go up at a later page
    ("meeting_opened", 6): lambda body: body,  # 7: a part may split into circles
    ("meeting_opened", 7): lambda body: body,  # 8: parts may have conditions
    ("plan_adopted", 1): lambda body: body,  # 2: a part may be out for a condition
}
"""(kind, v) -> how its body becomes that of v + 1."""

FORMAT_VERSION = 5
"""The current version of a stored format's body. Grows whenever a format can hold something new."""
FORMAT_UPCASTERS: Mapping[int, Upcaster] = {
    1: lambda body: body,  # 2: a sharing part says whether some take part online
    2: lambda body: body,  # 3: parts have private lines, prompts, slots, a longest, a room's choice; own placeholders
    3: lambda body: body,  # 4: a part may split into circles
    4: lambda body: body,  # 5: parts may have conditions
}
"""v -> how the body of a format becomes that of v + 1."""

CONDITIONS_VERSION = 1
"""The current version of a rule's conditions. Grows with `FORMAT_VERSION` whenever a condition can hold more."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def encode(event: Event) -> tuple[str, int, str]:
    """Give an event's kind, version and body."""
    word = WORDS[type(event)]
    return word, VERSIONS.get(word, 1), json.dumps(plain(event), separators=(",", ":"), ensure_ascii=False)


def decode(
    word: str,
    v: int,
    body: str,
    versions: Mapping[str, int] = VERSIONS,
    upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS,
) -> Event:
    """Give the event. Raises NewerVault for a kind or version from later, DamagedVault for a body that does not fit."""
    kind, newest = KINDS.get(word), versions.get(word, 1)
    if kind is None or v > newest:
        raise NewerVault(f"{word} {v}")
    try:
        content = json.loads(body)
        for older in range(v, newest):
            content = upcasters[word, older](content)
        return cast(Event, _reader(kind)(content))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as problem:
        raise DamagedVault(f"event {word}") from problem


def encode_format(kept: MeetingFormat) -> tuple[int, str]:
    """Give a format's version and body: every field it has, whichever those are, unless it is as usual.

    Most fields of most parts are as usual, and opening a format is quicker without them. Whoever changes what is usual
    for a field raises the version, and lets an upcaster write down what was usual before.
    """
    return FORMAT_VERSION, json.dumps(plain(kept, as_usual=False), separators=(",", ":"), ensure_ascii=False)


def decode_format(
    v: int, body: str, newest: int = FORMAT_VERSION, upcasters: Mapping[int, Upcaster] = FORMAT_UPCASTERS
) -> MeetingFormat:
    """Give the format. Raises NewerVault for a version from later, DamagedVault for a body that does not fit."""
    if v > newest:
        raise NewerVault(f"format {v}")
    try:
        content = json.loads(body)
        for older in range(v, newest):
            content = upcasters[older](content)
        return cast(MeetingFormat, _reader(MeetingFormat)(content))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as problem:
        raise DamagedVault("format") from problem


def encode_conditions(when: tuple[Condition, ...]) -> tuple[int, str]:
    """Give the version and body of the conditions of a rule."""
    return CONDITIONS_VERSION, json.dumps(plain(when, as_usual=False), separators=(",", ":"), ensure_ascii=False)


def decode_conditions(v: int, body: str) -> tuple[Condition, ...]:
    """Give the conditions. Raises NewerVault for a version from later, DamagedVault for a body that does not fit."""
    if v > CONDITIONS_VERSION:
        raise NewerVault(f"conditions {v}")
    try:
        return cast(tuple[Condition, ...], _reader(tuple[Condition, ...])(json.loads(body)))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as problem:
        raise DamagedVault("conditions") from problem


def plain(value: Any, *, as_usual: bool = True) -> Any:
    """Turn a domain value into what JSON can hold. Instants must be aware; they are written in UTC.

    `as_usual`: fields that hold their default are written, too.
    """
    match value:
        case None | bool() | int() | str():
            return value
        case Enum():
            return value.value
        case datetime():
            return to_us(value)
        case date() | time():
            return value.isoformat()
        case timedelta():
            return value // timedelta(microseconds=1)
        case tuple():
            return [plain(item, as_usual=as_usual) for item in value]
    if is_dataclass(value):
        held = [(field, getattr(value, field.name)) for field in fields(value)]
        return {
            field.name: plain(inner, as_usual=as_usual) for field, inner in held if as_usual or inner != field.default
        }
    raise TypeError(f"{type(value).__name__} cannot be stored")


def to_us(at: datetime) -> int:
    """Count the microseconds since 1970 of an aware instant, exactly. Raises ValueError for a naive one."""
    if at.tzinfo is None:
        raise ValueError("an instant without a zone")
    return (at - EPOCH) // timedelta(microseconds=1)


def from_us(at_us: int) -> datetime:
    """Give the instant, in UTC."""
    return EPOCH + timedelta(microseconds=at_us)


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Build what reads one type; built once for each type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (UnionType, Union):
        return _optional(arguments)
    if origin is tuple:
        item = _reader(arguments[0])
        return lambda content: tuple(item(one) for one in _exactly(content, list))
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_reader(kind)
    kind = getattr(kind, "__supertype__", kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {one.value: one for one in kind}.__getitem__
    simple: dict[type, Callable[[Any], Any]] = {
        datetime: lambda content: from_us(_exactly(content, int)),
        date: lambda content: date.fromisoformat(content),
        time: lambda content: time.fromisoformat(content),
        timedelta: lambda content: timedelta(microseconds=_exactly(content, int)),
        bool: lambda content: _exactly(content, bool),
        int: lambda content: _exactly(content, int),
        str: lambda content: _exactly(content, str),
    }
    return simple[kind]


def _optional(arguments: tuple[Any, ...]) -> Callable[[Any], Any]:
    (inner,) = [argument for argument in arguments if argument is not NoneType]
    reader = _reader(inner)
    return lambda content: None if content is None else reader(content)


def _dataclass_reader(kind: type) -> Callable[[Any], Any]:
    """A field that is not in the body takes its default; a body with a field that nobody knows does not fit.

    What is read takes the place of what was there, in the body itself: a second one would cost as much as the reading.
    """
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    as_they_are = {name: _as_they_are(hints[name]) for name in readers}

    def read(content: Any) -> Any:
        for name, value in content.items():
            if type(value) not in as_they_are[name]:
                content[name] = readers[name](value)
        return kind(**content)

    return read


def _as_they_are(hint: Any) -> tuple[type, ...]:
    """Tell of which types a value needs nothing done to it: a short way for most fields."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (UnionType, Union):
        return tuple(kind for argument in arguments for kind in _as_they_are(argument))
    hint = getattr(hint, "__supertype__", hint)
    return (hint,) if hint in (str, int, bool, NoneType) else ()


def _exactly(content: Any, kind: type) -> Any:
    if type(content) is not kind:
        raise TypeError(f"{kind.__name__} wanted")
    return content
