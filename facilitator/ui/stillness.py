# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether this computer has been asked for less movement, where that can be read. Asked once; nothing waits.

Deliberately not here: what moves less then (`theme.py`), and the person's own setting, which adds to this one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

from facilitator.ui.buses import session_address
from facilitator.ui.local_bus import LocalBus

Told = Callable[[bool], None]

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_QUESTIONS: tuple[tuple[str, str, object], ...] = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""Where desktops keep it, and the value that means less movement."""
_GET_CLIENT_AREA_ANIMATION = 0x1042


class Stillness:
    """Asks the computer; keep it until it has told."""

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        self._environ = os.environ if environ is None else environ
        self._bus: LocalBus | None = None

    def ask(self, told: Told) -> None:
        """Tell True when less movement is wanted; nothing is told where it is not, or cannot be read."""
        if sys.platform == "win32":
            if _windows_is_still():
                told(True)
        elif sys.platform != "darwin":
            self._bus = LocalBus.open(session_address(self._environ), "facilitator-stillness")
            self._ask_portal(told, _QUESTIONS)

    def put_away(self) -> None:
        """Leave the bus, whether or not it has answered."""
        if self._bus is not None:
            self._bus.drop()
            self._bus = None

    def _ask_portal(self, told: Told, questions: tuple[tuple[str, str, object], ...]) -> None:
        if self._bus is None:
            return
        if not questions:
            self.put_away()
            return
        (group, key, still), *rest = questions

        def answered(answer: list[Any] | None) -> None:
            value = _inside(answer[0]) if answer else None
            if type(value) is type(still) and value == still:
                self.put_away()
                told(True)
            else:
                self._ask_portal(told, tuple(rest))

        self._bus.call((*_PORTAL, "ReadOne"), [group, key], answered)


def _inside(value: Any) -> Any:
    """Take a value out of the boxes in which D-Bus hands it over."""
    from PySide6.QtDBus import QDBusVariant

    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value


def _windows_is_still() -> bool:
    """Ask Windows whether its own animations are off. Not yet run there."""
    import ctypes

    windll = getattr(ctypes, "windll", None)
    moves = ctypes.c_int(1)
    if windll is None or not windll.user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0):
        return False
    return moves.value == 0
