# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of callables told of a value, in order. One that raises does not keep the others from hearing."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Listeners(Generic[T]):
    """Whoever wants to hear of a T."""

    def __init__(self) -> None:
        self._callables: list[Callable[[T], None]] = []

    def add(self, listener: Callable[[T], None]) -> None:
        """Tell this one too from now on."""
        self._callables.append(listener)

    def tell(self, value: T) -> None:
        """Tell everybody, in the order in which they came."""
        for listener in tuple(self._callables):
            try:
                listener(value)
            except Exception:
                _log.exception("a listener failed")
