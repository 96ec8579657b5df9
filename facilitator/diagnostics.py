# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A log that can be shown to anybody: ids, kinds and durations, never a word of a meeting.

Lives here: the file, what may be written into it, and the trace of a hard crash. Deliberately not here: Qt,
dialogs, and sending anything anywhere. Rotation is our own: `logging.handlers` imports `socket`.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import traceback
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

LOGGER = "facilitator"
"""Parent of every logger whose lines are kept; other libraries' lines are not."""

KEEP_BYTES = 256 * 1024
"""A longer file is set aside as `.old` at the next start, and the `.old` before it goes."""

_ID = re.compile(r"[0-9a-f]{8,32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_LEFT_OUT = "…"


class PlainFigures(logging.Formatter):
    """Writes a line from its fixed words and its figures; every other text becomes "…".

    Allowed besides the words of the program itself: numbers, durations, members of enums, types, random
    ids. An exception shows its kind and where it came from, never what it says: messages carry content.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for `record`, which is left unchanged."""
        cleaned = logging.makeLogRecord(record.__dict__)
        cleaned.exc_text = None
        cleaned.stack_info = None
        if isinstance(record.args, tuple):
            cleaned.args = tuple(plain(value) for value in record.args)
        elif record.args:
            cleaned.args = {name: plain(value) for name, value in record.args.items()}
        return super().format(cleaned)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Return the kind of the exception and its places, innermost last."""
        if ei[0] is None:
            return ""
        frames = traceback.extract_tb(ei[2])
        places = " > ".join(f"{os.path.basename(frame.filename)}:{frame.lineno}" for frame in frames)
        return f"{ei[0].__name__} at {places}"


def plain(value: object) -> object:
    """Return `value` if it may stand in the log, and "…" if it may not.

    An exception, a type and a member of an enum are replaced by their names; a duration by its seconds.
    """
    match value:
        case Enum():
            return f"{type(value).__name__}.{value.name}"
        case timedelta():
            return value.total_seconds()
        case None | bool() | int() | float() | UUID():
            return value
        case type():
            return value.__name__
        case BaseException():
            return type(value).__name__
        case str() if _ID.fullmatch(value):
            return value
        case _:
            return _LEFT_OUT


class Diagnostics:
    """The open log of this start. One per process; `close` it when the program ends."""

    def __init__(self, logs: Path) -> None:
        """Open the log and the crash trace in the folder `logs`, which must exist.

        Raises `OSError` when they cannot be opened: the program can go on without them.
        """
        file = logs / "facilitator.log"
        _set_aside(file)
        self._handler = logging.FileHandler(file, encoding="utf-8")
        file.chmod(0o600)
        self._handler.setFormatter(PlainFigures())
        self._logger = logging.getLogger(LOGGER)
        self._logger.addHandler(self._handler)
        self._logger.setLevel(logging.INFO)
        self._logger.propagate = False
        # faulthandler keeps the descriptor, so the file stays open as long as this object.
        self._crash = (logs / "crash.log").open("a", encoding="utf-8")
        faulthandler.enable(self._crash)

    def close(self) -> None:
        """Write out what is waiting and let go of the files. A second call does nothing."""
        if self._crash.closed:
            return
        faulthandler.disable()
        self._crash.close()
        self._logger.removeHandler(self._handler)
        self._logger.propagate = True
        self._handler.close()


def _set_aside(file: Path) -> None:
    """Make room: a file past its size becomes `.old`."""
    if file.exists() and file.stat().st_size > KEEP_BYTES:
        os.replace(file, file.with_suffix(".old"))
