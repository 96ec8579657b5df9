# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain English sentence that still knows how it was made, so that a window can say it in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping


class Sentence(str):
    """The sentence itself, and its pattern with the values that were put into it, as text."""

    pattern: str
    values: Mapping[str, str]


def told(pattern: str, /, **values: object) -> Sentence:
    """Make a sentence: each `{name}` of the pattern is replaced by its value; other braces stay as they are."""
    texts = {name: str(value) for name, value in values.items()}
    made = Sentence(put_in(pattern, texts))
    made.pattern, made.values = pattern, texts
    return made


def put_in(pattern: str, values: Mapping[str, str]) -> str:
    """Put values into a pattern, in one go: what a value holds is never looked at again."""
    return _PLACE.sub(lambda place: values.get(place.group(1), place.group()), pattern)


_PLACE = re.compile(r"\{([a-z_0-9]+)\}")
