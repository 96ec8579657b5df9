# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One program per person and data folder: a second start asks the first to come forward, and ends.

What the second was to open it leaves as the path of a file; the first looks for itself what that file is. Files in the
runtime folder only, no socket. Deliberately not here: what coming forward means to the window, and the true guard of
the data, which is the vault's own exclusive lock; so where no lock can be had, starting goes on.
"""

from __future__ import annotations

import os
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLockFile,
    QObject,
    QTimer,
    Signal,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

ANSWER_WITHIN_MS = 2000
LISTENS_AFTER_MS = 200
MOST_REQUEST_BYTES = 64 * 1024
LONGEST_PATH = 4096
COME_FORWARD = {"ask": "come forward"}


class Outcome(Enum):
    """How a start went."""

    FIRST = auto()
    """Nobody else has this data folder open."""
    HANDED_OVER = auto()
    """The first one has taken the request and comes forward."""
    NO_ANSWER = auto()
    """The first one lives, but did not take the request in time."""


class SingleStart(QObject):
    """Finds out whether this is the first start for a data folder, and hears of later ones.

    `file_brought` carries the whole path of a file that a later start was given. Needs a `QCoreApplication`. Keep it as
    long as the program runs: the lock goes with it.
    """

    called_forward = Signal()
    file_brought = Signal(str)

    def __init__(self, runtime_folder: Path, data_folder: Path, answer_within_ms: int = ANSWER_WITHIN_MS) -> None:
        super().__init__()
        name = _short_name(os.fsencode(os.path.realpath(data_folder)))
        self._folder = runtime_folder
        self._lock_file = runtime_folder / f"{name}.lock"
        self._request = runtime_folder / f"{name}.request"
        self._answer_within_ms = answer_within_ms
        self._lock = QLockFile(str(self._lock_file))
        # The lock is held for hours; its age says nothing.
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None
        self._outcome: Outcome | None = None
        self._is_over = False
        self._file: Path | None = None

    @property
    def outcome(self) -> Outcome | None:
        """How `first` went; None before it was asked."""
        return self._outcome

    def first(self, file: Path | None = None) -> bool:
        """Tell whether this start may go on; a second one has left its request, and `file`, when this returns False.

        Waits at most `answer_within_ms` (2 s), and only when there is a lock already. What is left of a program that
        died, of another computer, or of nobody at all, is cleared away.
        """
        self._file = file
        self._outcome = self._try()
        if self._outcome is Outcome.FIRST:
            # After the first paint; a start that has asked before is found then.
            QTimer.singleShot(LISTENS_AFTER_MS, self, self._watch)
        return self._outcome is Outcome.FIRST

    def reason(self) -> str:
        """Say why this start ends, when its person will not see the first one come forward; else nothing."""
        if self._outcome is not Outcome.NO_ANSWER:
            return ""
        return QCoreApplication.translate(
            "SingleStart", "Facilitator is open already, but it does not answer. Wait a moment, then start it again."
        )

    def release(self) -> None:
        """Let the next start be the first. A second call does nothing."""
        self._is_over = True
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _try(self) -> Outcome:
        if not self._own_folder():
            return Outcome.FIRST
        seen = self._mark()
        if self._locked():
            return Outcome.FIRST
        if self._ask():
            return Outcome.HANDED_OVER
        # Nobody answered within the time, so what lies there since before may be nobody's.
        if self._cleared(seen) and self._locked():
            with suppress(OSError):
                self._request.unlink()
            return Outcome.FIRST
        return Outcome.NO_ANSWER

    def _own_folder(self) -> bool:
        """Make the folder, for this person alone; a folder of somebody else is not trusted."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "nt":
                return True
            if self._folder.stat().st_uid != os.getuid():
                return False
            self._folder.chmod(0o700)
        except OSError:
            return False
        return True

    def _locked(self) -> bool:
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def _mark(self) -> tuple[int, int] | None:
        """Tell this lock file from one that is put in its place."""
        try:
            state = self._lock_file.stat()
        except OSError:
            return None
        return state.st_ino, state.st_mtime_ns

    def _ask(self) -> bool:
        """Leave the request and wait until it is taken; False when the time has passed."""
        from PySide6.QtCore import QEventLoop, QFileSystemWatcher

        loop = QEventLoop()
        watcher = QFileSystemWatcher([str(self._folder)])

        def look() -> None:
            if not self._request.exists():
                loop.exit(1)

        watcher.directoryChanged.connect(look)
        import json

        new = self._request.with_suffix(f".{os.getpid()}")
        try:
            asked = COME_FORWARD if self._file is None else COME_FORWARD | {"file": str(self._file)}
            new.write_text(json.dumps(asked), encoding="utf-8")
            os.replace(new, self._request)
        except OSError:
            return False
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(lambda: loop.exit(0))
        limit.start(self._answer_within_ms)
        # Where folders cannot be watched, the answer is found late rather than never.
        return loop.exec() == 1 or not self._request.exists()

    def _cleared(self, seen: tuple[int, int] | None) -> bool:
        """Remove the lock file if no living program holds it and it is the one that was `seen`.

        A holder has the file locked with the system, whatever is written in it, so a garbage file, another computer's,
        or one whose process number belongs to another program by now, is told from a real one.
        """
        try:
            with self._lock_file.open("rb+") as file:
                if os.name != "nt":
                    import fcntl

                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    if self._mark() != seen:
                        return False
                    self._lock_file.unlink()
                    return True
            # Windows refuses to remove a file that a living program has open.
            self._lock_file.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True

    def _watch(self) -> None:
        if self._is_over or not self._folder.is_dir():
            return
        from PySide6.QtCore import QFileSystemWatcher

        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._take)
        # A start may have asked before anybody watched.
        QTimer.singleShot(0, self, self._take)

    def _take(self) -> None:
        """Take a request away; only one that says what is expected is followed."""
        if self._watcher is None:
            return
        try:
            with self._request.open("rb") as file:
                text = file.read(MOST_REQUEST_BYTES)
        except OSError:
            return
        import json

        with suppress(OSError):
            self._request.unlink()
        try:
            asked = json.loads(text)
        except (ValueError, RecursionError):
            return
        if isinstance(asked, dict) and asked.get("ask") == COME_FORWARD["ask"]:
            self.called_forward.emit()
            path = asked.get("file")
            if isinstance(path, str) and len(path) <= LONGEST_PATH and "\0" not in path and os.path.isabs(path):
                self.file_brought.emit(path)


def _short_name(path: bytes) -> str:
    """Give a file's name for a folder: FNV-1a, 128 bits (its offset and prime are from draft-eastlake-fnv).

    No secret hangs on it, and it is worked out here because Python's hashes bring all of OpenSSL into the first paint,
    Qt's a hundred names.
    """
    value = 0x6C62272E07BB014262B821756295C58D
    for byte in path:
        value = (value ^ byte) * 0x1000000000000000000013B % (1 << 128)
    return f"{value:032x}"
