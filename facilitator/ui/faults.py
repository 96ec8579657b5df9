# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody foresaw: written down without a word of content, told in one calm line, and the evening goes on.

Lives here: the hooks of Python, its threads and Qt. Deliberately not here: the log (`diagnostics.py`), and bad luck
that was foreseen, which has its own words (`troubles.py`).
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from facilitator import __version__

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

MOST_WRITTEN = 50
"""Faults and messages of Qt that are written down in one start: a fault in painting must not fill the disk."""

# Only the name of one of Qt's own functions; what follows it may hold a file's name or a title.
_QT_PLACE = r"Q[A-Za-z]{1,40}::[A-Za-z~]{1,40}(?=[:( ]|$)"
_LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger("facilitator.faults")


class Faults(QObject):
    """Catches what nobody caught, as long as it is installed. One per process.

    `happened` comes in the thread of this object, later and never out of the fault itself, once for each place that a
    fault came from; never while the program ends. Where developers look on (`-X dev`), Python still prints the rest.
    """

    happened = Signal()
    _fell = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Queued: the fault may be in another thread, or in the middle of painting.
        self._fell.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._places: set[tuple[str, int]] = set()
        self._written = 0
        self._busy = threading.local()
        self._put_back: list[Callable[[], object]] = []

    def words(self) -> str:
        """Say the one calm line."""
        return QCoreApplication.translate(
            "Faults", "Something went wrong that we did not foresee. Your meeting is saved up to the last tap."
        )

    def install(self) -> None:
        """Take over the hooks. A second call does nothing."""
        if self._put_back:
            return
        main, threads, unraisable = sys.excepthook, threading.excepthook, sys.unraisablehook
        before_qt = qInstallMessageHandler(self._qt_said)
        self._put_back = [
            lambda: setattr(sys, "excepthook", main),
            lambda: setattr(threading, "excepthook", threads),
            lambda: setattr(sys, "unraisablehook", unraisable),
            lambda: qInstallMessageHandler(before_qt),
        ]
        sys.excepthook = self._raised
        threading.excepthook = self._raised_in_thread
        sys.unraisablehook = self._unraisable

    def close(self) -> None:
        """Give the hooks back and fall silent: call it when the program begins to end. A second call does nothing."""
        put_back, self._put_back = self._put_back, []
        for one in put_back:
            one()

    def _raised(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):  # Ctrl+C in a terminal
            # `quit` would ask the window, which in a meeting goes to Today first and stays.
            QCoreApplication.exit(0)
            return
        self._note(kind, fault, trace, tell=True)
        if sys.flags.dev_mode:
            sys.__excepthook__(kind, fault, trace)

    def _raised_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if issubclass(told.exc_type, SystemExit) or told.exc_value is None:
            return
        self._note(told.exc_type, told.exc_value, told.exc_traceback, tell=True)

    def _unraisable(self, told: UnraisableHookArgs) -> None:
        # Something that was being thrown away: nobody misses anything, so nobody is told.
        if told.exc_value is not None:
            self._note(told.exc_type, told.exc_value, told.exc_traceback, tell=False)

    def _note(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None, *, tell: bool
    ) -> None:
        """Write the fault down and have it told, once for each place. A fault in here goes nowhere."""
        if getattr(self._busy, "now", False):
            return
        self._busy.now = True
        try:
            place = _place_of(kind, trace)
            if place in self._places or self._written >= MOST_WRITTEN:
                return
            self._places.add(place)
            self._written += 1
            _log.error(
                "Not foreseen; Facilitator %d.%d.%d, Python %d.%d.%d, Qt %d.%d.%d",
                *_numbers(__version__),
                *sys.version_info[:3],
                *_numbers(qVersion()),
                exc_info=(kind, fault, trace),
            )
            if tell and self._put_back and not sys.is_finalizing():
                self._fell.emit()
        except Exception:  # a hook that raises would be called again
            return
        finally:
            self._busy.now = False

    def _tell(self) -> None:
        if self._put_back and not QCoreApplication.closingDown():
            self.happened.emit()

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Write down how grave it was and which of Qt's functions spoke; never what it said."""
        level = _LEVELS.get(kind)
        if level is None or getattr(self._busy, "now", False) or self._written >= MOST_WRITTEN:
            return
        self._busy.now = True
        try:
            self._written += 1
            place = re.match(_QT_PLACE, text)
            _log.log(level, f"Qt said something; {place[0] if place else 'no place'}")
        except Exception:
            return
        finally:
            self._busy.now = False


def _place_of(kind: type[BaseException], trace: TracebackType | None) -> tuple[str, int]:
    """Tell one fault from another: its kind, and the innermost line."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return kind.__name__, 0
    return f"{kind.__name__} {trace.tb_frame.f_code.co_filename}", trace.tb_lineno


def _numbers(version: str) -> tuple[int, int, int]:
    found = [int(number) for number in re.findall(r"\d+", version)[:3]]
    first, second, third = (*found, 0, 0, 0)[:3]
    return first, second, third
