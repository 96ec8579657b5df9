# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a view has been told last: a value is told only when it differs from that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class LastTold:
    """One value for each name. Nothing has been told at first, so everything differs."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def tell(self, name: str, signal: SignalInstance, value: object) -> None:
        """Tell a value by its signal, if it differs."""
        if name not in self._values or self._values[name] != value:
            self._values[name] = value
            signal.emit(value)

    def get(self, name: str, otherwise: object = None) -> object:
        """Give what was told last; `otherwise` where nothing was."""
        return self._values.get(name, otherwise)

    def forget(self, *names: str) -> None:
        """Let these, or everything, be told again, for a view that has just been made."""
        for name in names or tuple(self._values):
            self._values.pop(name, None)
