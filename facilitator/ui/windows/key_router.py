# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the action of a key press, wherever the focus is, and asks the window to do it.

One filter that goes where the focus goes: remotes must work whatever has it, and a shortcut object would steal Space
from a focused button. (On the application it would be asked about every event of every object: 50 ms at the start, and
a little in each tick.) Typing in a text field is never disturbed by single keys.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from facilitator.ui.actions import MIRRORED, NOT_LEARNT, ActionSpec, KeyOverrides, Layer, keys_in
from facilitator.ui.windows.key_names import key_name

HIDE_PRESSES = 3
HIDE_WITHIN_S = 1.5
UNDOES_BY_PAGE = "undoesByPage"
"""The property of a field in which Ctrl+Z is the page's: what was typed is one change among others."""
_MODIFIERS = frozenset(
    int(key) for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
)


class KeyRouter(QObject):
    """Routes key presses that reach `window` or anything in it; three Shifts from every window of the program.

    `layer` tells which keys work now (None: only the three Shifts). `act` is given the action's id and the key's name.
    """

    def __init__(
        self,
        window: QWidget,
        layer: Callable[[], Layer | None],
        act: Callable[[str, str], bool],
        hide: Callable[[], None],
        steady_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._layer = layer
        self._act = act
        self._hide = hide
        self._steady_s = steady_s
        self._tables: dict[Layer, dict[str, ActionSpec]] = {}
        self.set_overrides(())
        self._shifts: list[float] = []
        self._consumed: set[int] = set()
        self._released_at: dict[int, int] = {}
        self.single_keys = True
        self.learner: Callable[[str], bool] | None = None
        """Given the name of each key that comes while somebody teaches a remote; it tells whether it took it."""
        self._followed: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        window.installEventFilter(self)
        application.focusChanged.connect(self._follow_focus)
        self._follow_focus(None, QApplication.focusWidget())

    def set_overrides(self, overrides: KeyOverrides) -> None:
        """Let these keys do what the person chose; all others do what the table says."""
        self._tables = {layer: keys_in(layer, overrides) for layer in Layer if layer is not Layer.EVERYWHERE}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key presses that are ours; leave all else alone."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease):
            return False
        if not isinstance(event, QKeyEvent) or watched is not (QApplication.focusWidget() or self._window):
            return False
        if watched.window() is not self._window:
            # A window above ours, to print or to save: all its keys are its own, but hiding works from everywhere.
            if kind == QEvent.Type.KeyPress:
                self._watch_shift(event, event.isAutoRepeat())
            return False
        if kind == QEvent.Type.KeyRelease:
            self._released_at[event.key()] = event.timestamp()
            return self._release(event)
        held = event.isAutoRepeat() or self._is_held(event)
        if kind == QEvent.Type.KeyPress:
            self._watch_shift(event, held)
            if not held:
                # Its release may have gone elsewhere; it must not swallow this one's.
                self._consumed.discard(event.key())
        if self._learn(event, pressed=kind == QEvent.Type.KeyPress):
            return True
        spec, name = self._find(event)
        if spec is None or self._belongs_to_field(name):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if held and not spec.repeats:
            if not event.isAutoRepeat():
                self._consumed.add(event.key())
            return event.key() in self._consumed
        taken = self._press(spec, name)
        if taken:
            self._consumed.add(event.key())
        return taken

    def _learn(self, event: QKeyEvent, *, pressed: bool) -> bool:
        """Give the key to whoever is learning a remote; the first look at it (an override) only keeps it for us."""
        if self.learner is None or event.key() in _MODIFIERS:
            return False
        name = key_name(event)
        if name in NOT_LEARNT:
            return False
        if not pressed:
            event.accept()
            return True
        if event.isAutoRepeat():
            return True
        self._consumed.add(event.key())
        return self.learner(name)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._followed is not None and isValid(self._followed):
            self._followed.removeEventFilter(self)
        self._followed = None if new is self._window else new
        if self._followed is not None:
            self._followed.installEventFilter(self)

    def _is_held(self, event: QKeyEvent) -> bool:
        """Tell a key that is held from one pressed anew.

        Qt: on X11 a repeat often comes as a release and a press of the same instant, and neither says so.
        """
        at = event.timestamp()
        return at != 0 and self._released_at.get(event.key()) == at

    def _release(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() or event.key() not in self._consumed:
            return False
        self._consumed.discard(event.key())
        return True

    def _find(self, event: QKeyEvent) -> tuple[ActionSpec | None, str]:
        layer = self._layer()
        name = key_name(event)
        if QApplication.isRightToLeft():
            name = MIRRORED.get(name, name)
        return (None if layer is None else self._tables[layer].get(name)), name

    def _belongs_to_field(self, name: str) -> bool:
        plain_key = len(name.removeprefix("Shift+")) == 1
        if plain_key and not self.single_keys:
            return True
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractItemView) and name in ("Up", "Down", "Home"):
            return True
        if isinstance(focus, QComboBox) and plain_key:
            return True  # letters look for an entry
        typing = isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit) and not focus.isReadOnly()
        if name == "Ctrl+Z" and focus is not None and focus.property(UNDOES_BY_PAGE):
            return False
        return typing and (plain_key or name in ("Space", "Backspace", "Left", "Right", "Home", "Up", "Down", "Ctrl+Z"))

    def _press(self, spec: ActionSpec, name: str) -> bool:
        if name == "Esc" and spec.action_id != "close_panel" and self._act("close_open", name):
            # Whatever a remote's Esc was taught, what is open is closed first.
            return True
        focus = QApplication.focusWidget()
        if name in ("Return", "Enter") and isinstance(focus, QAbstractItemView):
            return self._act("enter_taken", name)
        if name in ("Space", "Return", "Enter") and isinstance(focus, QAbstractButton) and focus.isVisible():
            if name == "Space":
                return False
            if not self._act("enter_taken", name):
                focus.click()
            return True
        return self._act(spec.action_id, name)

    def _watch_shift(self, event: QKeyEvent, held: bool) -> None:
        if held:
            return
        if event.key() != int(Qt.Key.Key_Shift):
            self._shifts.clear()
            return
        now = self._steady_s()
        self._shifts = [at for at in self._shifts if now - at < HIDE_WITHIN_S]
        self._shifts.append(now)
        if len(self._shifts) >= HIDE_PRESSES:
            self._shifts.clear()
            _put_away_windows_above()
            self._hide()


def _put_away_windows_above() -> None:
    """Leave every question that stands in a window of its own unanswered: it would tell what the cover hides."""
    while (above := QApplication.activeModalWidget()) is not None:
        above.close()
        if QApplication.activeModalWidget() is above:
            return
