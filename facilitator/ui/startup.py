# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done once, before anything of Qt's is used, so that starting stays quick and small.

All of it is about habits of PySide6 that this program has no use for (decision 0034). Where a later PySide6 has other
habits, `tests/ui/test_startup.py` tells.
"""

from __future__ import annotations

import builtins
import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.abc import Loader

_SUPPORT = "shibokensupport"
_MAPPING = f"{_SUPPORT}.signature.mapping"
_FOR_SIGNATURES = (
    _MAPPING,
    *(f"{_SUPPORT}.signature.{name}" for name in ("parser", "layout", "errorhandler")),
    *(f"{_SUPPORT}.signature.lib.{name}" for name in ("enum_sig", "pyi_generator", "tool")),
)
"""What PySide6 knows of the signatures of its functions: needed for the words of a TypeError, and for help()."""


def begin_pyside() -> None:
    """Import PySide6, and leave out for now what it keeps for the words of its TypeErrors.

    It unpacks and compiles seven such modules at each start, a fifth of the time to an empty window. Here they are
    loaded when somebody first asks them for something. Nothing happens when PySide6 is there already.
    """
    if "shiboken6" in sys.modules:
        return
    real = builtins.__import__

    def watching(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if name.startswith(_SUPPORT):
            _stand_in()
        return real(name, globals, locals, fromlist, level)

    builtins.__import__ = watching
    try:
        import_module("PySide6.QtCore")
    finally:
        # PySide6 has put imports of its own before ours, and keeps calling it: one comparison for each import.
        if builtins.__import__ is watching:
            builtins.__import__ = real


def quiet_import_scan() -> None:
    """Keep PySide6 from reading the source of every module that is imported from here on.

    It looks for the word "PySide6" there, to serve programs that switch on snake_case names; nobody here does.
    Importing SQLAlchemy behind it costs 18 MB and up to 0.3 s more. The name is PySide6's own affair: where it
    is called otherwise, nothing happens. Call it right after the first import of PySide6.
    """
    try:
        feature = import_module(f"{_SUPPORT}.feature")
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _nobody_asks)  # noqa: B010


class _Later(ModuleType):
    """Stands for one of those modules, and becomes it when it is asked for anything."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__spec__ = ModuleSpec(name, None)
        self._to_load: str | None = name

    def __getattr__(self, asked: str) -> object:
        if asked.startswith("__") or self._to_load is None:
            raise AttributeError(f"{self.__name__} has no {asked}")
        self.load()
        return getattr(self, asked)

    def load(self) -> None:
        """Become the module; nothing happens the second time."""
        name, self._to_load = self._to_load, None
        if name is None:
            return
        loader = cast("Loader", sys.modules[_SUPPORT].__loader__)
        # PySide6 has called the module otherwise by now; its loader knows it by its own name.
        self.__spec__ = ModuleSpec(name, loader)
        loader.exec_module(self)


def _stand_in() -> None:
    for name in _FOR_SIGNATURES:
        if name not in sys.modules:
            sys.modules[name] = _Later(name)
            if name == _MAPPING:
                # PySide6 takes hold of this one function at the start, before it has any need of it.
                sys.modules[name].__dict__["update_mapping"] = _update_mapping


def _update_mapping() -> object:
    mapping = sys.modules[_MAPPING]
    if isinstance(mapping, _Later):
        mapping.load()
    return mapping.update_mapping()


def _nobody_asks(module: object) -> bool:
    return False
