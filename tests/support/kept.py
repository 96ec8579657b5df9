# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that a group in memory and a person's settings hold, to be compared before and after."""

from __future__ import annotations

from typing import Any

from facilitator.storage.memory import MemoryGroup


def everything_in(group: MemoryGroup, *more: object) -> dict[str, str]:
    """Give all that is kept, store by store, as text. A store that is new is there by itself."""
    return {f"{place} {kind}": text for place, one in enumerate((group, *more)) for kind, text in _stores(one).items()}


def _stores(holder: Any) -> dict[str, str]:
    return {name: _all_of(value) for name, value in vars(holder).items()}


def _all_of(value: Any) -> str:
    inside = getattr(value, "__dict__", None)
    if inside is None or not type(value).__module__.startswith(("facilitator.storage", "tests.support")):
        return repr(value)
    # Stores know each other; each is told once, where it stands in the group.
    return repr({name: one for name, one in inside.items() if not hasattr(one, "__dict__")})
