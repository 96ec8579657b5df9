# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done once, before anything else of Qt's is used, so that starting stays quick and small."""

from __future__ import annotations

from importlib import import_module

import PySide6.QtCore  # noqa: F401  (it brings the scan along)


def quiet_import_scan() -> None:
    """Keep PySide6 from reading the source of every module that is imported from here on.

    It looks for the word "PySide6" there, to serve programs that switch on snake_case names; nobody here does.
    Importing SQLAlchemy behind it costs 18 MB and up to 0.3 s more. The name is PySide6's own affair: where it
    is called otherwise, nothing happens. Call it right after the first import of PySide6.
    """
    try:
        feature = import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _nobody_asks)  # noqa: B010


def _nobody_asks(module: object) -> bool:
    return False
