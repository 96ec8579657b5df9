# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats with something in every field there is, made by walking the fields: a new one comes along by itself.

`full_format()` is one such format; `formats()` draws any number of them. Whatever is drawn keeps the rules of
docs/formats.md, so that a file can hold it.
"""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints


def fields_of(kind: type) -> set[str]:
    """Name every field of a dataclass and of all dataclasses inside it."""
    found: set[str] = set()
    hints = get_type_hints(kind)
    for field in fields(kind):
        found.add(field.name)
        for inner in _inside(hints[field.name]):
            found |= fields_of(inner)
    return found


def _inside(hint: Any) -> list[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        return [hint]
    if get_origin(hint) in (tuple, Union, types.UnionType):
        return [inner for argument in get_args(hint) for inner in _inside(argument)]
    return []
