# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats made by walking the fields that a format has, so that a new field comes along by itself.

They need not make sense: what is asked of them is whether every field is carried. A type that is not known here yet
stops the tests that use it.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from enum import Enum
from types import MappingProxyType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from facilitator.domain.formats import MeetingFormat

Drawn = Mapping[type, st.SearchStrategy[Any]]


def fields_of(kind: type) -> set[str]:
    """Name every field of a dataclass and of all dataclasses inside it, as "Class.field"."""
    found: set[str] = set()
    hints = get_type_hints(kind)
    for field in fields(kind):
        found.add(f"{kind.__name__}.{field.name}")
        for inner in _inside(hints[field.name]):
            found |= fields_of(inner)
    return found


def full_format() -> MeetingFormat:
    """A format in which no field, however deep, is as usual."""
    made = _something(MeetingFormat)
    assert isinstance(made, MeetingFormat)
    return made


def any_formats() -> st.SearchStrategy[MeetingFormat]:
    """Draw whatever a format can be by its types alone."""
    return anything(MeetingFormat)


def _something(hint: Any, usual: object = None) -> Any:
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{field.name: _something(hints[field.name], field.default) for field in fields(hint)})
    inner = _inner(hint)
    if inner is not None:
        return _something(inner)
    if get_origin(hint) is tuple:
        return (_something(get_args(hint)[0]),)
    if issubclass(hint, Enum):
        return next(member for member in hint if member is not usual)
    return {bool: True, int: 7, str: "x", timedelta: timedelta(seconds=90), time: time(20, 25), date: date(2026, 1, 2)}[
        hint
    ]


def anything(hint: Any, own: Drawn = MappingProxyType({})) -> st.SearchStrategy[Any]:
    """Draw whatever a type allows, or what `own` has for it."""
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{field.name: anything(hints[field.name], own) for field in fields(hint)})
    inner = _inner(hint)
    if inner is not None:
        return st.none() | anything(inner, own)
    if get_origin(hint) is tuple:
        return st.lists(anything(get_args(hint)[0], own), max_size=3).map(tuple)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    drawn: dict[type, st.SearchStrategy[Any]] = {
        bool: st.booleans(),
        int: st.integers(-(2**60), 2**60),
        str: st.text(max_size=40),
        timedelta: st.timedeltas(timedelta(days=-1), timedelta(days=9)),
        time: st.times(),
        date: st.dates(),
    }
    return own[hint] if hint in own else drawn[hint]


def _inner(hint: Any) -> Any:
    """Give what an optional type is when it is there; None for all others."""
    if get_origin(hint) not in (Union, types.UnionType):
        return None
    (inner,) = [argument for argument in get_args(hint) if argument is not type(None)]
    return inner


def _inside(hint: Any) -> list[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        return [hint]
    return [inner for argument in get_args(hint) for inner in _inside(argument)]
