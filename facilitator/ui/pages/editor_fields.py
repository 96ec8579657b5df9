# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the editor: each with its label, what is typed or chosen, and a line that says what does not fit.

All give `asked` with a value as it is kept (minutes as a number, lengths as timedelta) and take one by `show_value`.
Deliberately not here: which fields a part has (`editor_rows.py`), and long texts (`editor_texts.py`).
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable, Sequence
from datetime import time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain.plain_lines import one_line
from facilitator.domain.start_time import read_time
from facilitator.ui.pages.setting_controls import Choice
from facilitator.ui.texts import clock_words
from facilitator.ui.theme import Look
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.menu_button import MenuButton
from facilitator.ui.widgets.tick_box import TickBox

UNDOES_BY_PAGE = "undoesByPage"
"""The property of a field whose Ctrl+Z is the page's (`windows/key_router.py` asks for it by this name)."""
translate = QCoreApplication.translate
_LENGTH = re.compile(r"(\d{1,3})(?:\s*[:.,]\s*(\d{2}))?")
_BEGUN = re.compile(r"\s*|\d{1,3}\s*[:.,]\s*\d?")
"""What may yet become a number or a time: nothing is told while somebody is in the middle of it."""
_LONGEST_NUMBER = 8


class Block(QWidget):
    """A label over a control, and under it what does not fit. `asked` carries a value, `left`: the keyboard went on.

    `minimum_px`: how wide it is at least, at 100 % text.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(self, look: Look, label: str, control: QWidget, *, minimum_px: int = 0) -> None:
        super().__init__()
        self._look = look
        self._minimum_px = minimum_px
        self.was_told = False
        """Whether the page has said that something does not fit."""
        self.label = Label(label, "label", wrap=not minimum_px)
        self.label.setBuddy(control)
        self.control = control
        self.hint = Label("", "soon")
        self.hint.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.label, control, self.hint):
            self._column.addWidget(part)
        look.scaled.connect(self.space)
        self.space()

    @abstractmethod
    def show_value(self, value: Any) -> None:
        """Show what is kept."""

    @property
    def is_small(self) -> bool:
        """Whether it can stand beside others."""
        return bool(self._minimum_px)

    def forget(self) -> None:
        """Show afresh what comes next: it belongs to another part."""

    def tell(self, sentence: str) -> None:
        """Say under the field what does not fit; empty takes it away."""
        if sentence != self.hint.text():
            self.hint.setText(sentence)
            self.hint.setVisible(bool(sentence))
            self.control.setAccessibleDescription(sentence)

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def space(self) -> None:
        """Keep the distances right for the text size."""
        self._column.setSpacing(self._look.px(6))
        if self._minimum_px:
            self.control.setFixedWidth(self._look.px(self._minimum_px))


class TypedBlock(Block):
    """One line to type into. `read` makes a value of it and raises ValueError; `write` makes a text of a value.

    What can't be read stays as it was typed, with `hint` under it, until the keyboard goes on.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        read: Callable[[str], Any],
        write: Callable[[Any], str],
        hint: str = "",
        *,
        most: int = _LONGEST_NUMBER,
        minimum_px: int = 0,
    ) -> None:
        self.line = QLineEdit()
        self._read, self._write, self._misread = read, write, hint
        self._value: Any = self
        super().__init__(look, label, self.line, minimum_px=minimum_px)
        self.line.setMaxLength(most)
        self.line.setAccessibleName(label)
        self.line.setProperty(UNDOES_BY_PAGE, True)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)

    def show_value(self, value: Any) -> None:
        """Show this, unless what stands there means the same: the cursor must not jump while somebody types."""
        same, self._value = value == self._value, value
        if not self.line.hasFocus() or not (same or self._reads_as(value)):
            self._show(value)

    def forget(self) -> None:
        """Show afresh what comes next."""
        self._value = self

    def take_focus(self) -> None:
        """Put the keyboard into the field, what stands there chosen."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what is kept, when the keyboard goes on."""
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self.tell("")
            self.left.emit()
            if self._value is not self:
                self._show(self._value)
        return False

    def _show(self, value: Any) -> None:
        text = self._write(value)
        if text != self.line.text():
            self.line.setText(text)

    def _typed(self, text: str) -> None:
        try:
            value = self._read(text)
        except ValueError:
            self.tell("" if _BEGUN.fullmatch(text) else self._misread)
            return
        self.tell("")
        self.asked.emit(value)

    def _reads_as(self, value: Any) -> bool:
        try:
            return bool(self._read(self.line.text()) == value)
        except ValueError:
            return False


class TickBlock(Block):
    """Yes or no, the words beside the box."""

    def __init__(self, look: Look, label: str) -> None:
        self.box = TickBox(look)
        super().__init__(look, label, self.box)
        self.box.setAccessibleName(label)
        self.label.setProperty("class", "")
        self._column.removeWidget(self.label)
        self._column.removeWidget(self.box)
        self._across = QHBoxLayout()
        self._across.addWidget(self.box)
        self._across.addWidget(self.label, 1)
        self._column.insertLayout(0, self._across)
        self.box.toggled.connect(lambda on: self.asked.emit(on))

    def show_value(self, value: Any) -> None:
        """Show whether it is so."""
        self.box.blockSignals(True)
        self.box.setChecked(bool(value))
        self.box.blockSignals(False)


class ChoiceBlock(Block):
    """One of several, as chips."""

    def __init__(self, look: Look, label: str, options: Sequence[tuple[object, str]]) -> None:
        self.choice = Choice(look, label, options)
        super().__init__(look, label, self.choice)
        self.choice.asked.connect(self.asked)
        self._shown: object = self

    def show_value(self, value: Any) -> None:
        """Show which is chosen."""
        if value != self._shown:
            self._shown = value
            self.choice.set_value(value)

    def forget(self) -> None:
        """Show afresh what comes next."""
        self._shown = self

    def take_focus(self) -> None:
        """Put the keyboard on the one that is chosen."""
        if self._shown is not self:
            self.choice.chip(self._shown).setFocus(Qt.FocusReason.OtherFocusReason)


class MenuBlock(Block):
    """One of many, shown when asked for."""

    def __init__(self, look: Look, label: str, options: Sequence[tuple[object, str]]) -> None:
        self.button = MenuButton(look, label, options)
        super().__init__(look, label, self.button)
        self.button.chosen.connect(lambda value: self.asked.emit(value))
        self._column.setAlignment(self.button, Qt.AlignmentFlag.AlignLeading)

    def show_value(self, value: Any) -> None:
        """Show which is chosen."""
        self.button.set_value(value)


def line_block(look: Look, label: str, most: int) -> TypedBlock:
    """Make a field for a short text."""
    return TypedBlock(look, label, one_line, str, most=most)


def minutes_block(look: Look, label: str, empty: str = "") -> TypedBlock:
    """Make a field for whole minutes; left empty it gives None, if `empty` says what that means."""
    hint = translate("Editor", "Type whole minutes, such as 25.")
    block = TypedBlock(look, label, _number(bool(empty)), _shown, hint, minimum_px=112 if empty else 96)
    block.line.setPlaceholderText(empty)
    return block


def length_block(look: Look, label: str, empty: str = "") -> TypedBlock:
    """Make a field for minutes and seconds; left empty it gives None, if `empty` says what that means.

    A number alone is minutes.
    """
    hint = translate("Editor", "Type minutes and seconds, such as 3:00.")
    block = TypedBlock(look, label, _length(bool(empty)), _length_words, hint, minimum_px=112 if empty else 96)
    block.line.setPlaceholderText(empty)
    return block


def clock_block(look: Look, label: str) -> TypedBlock:
    """Make a field for a time of day; left empty it gives None."""
    hint = translate("Editor", "Type a time like 19:30 or 7:30 pm.")
    return TypedBlock(look, label, _clock, lambda at: "" if at is None else clock_words(at), hint, minimum_px=112)


def side_by_side(parts: Sequence[tuple[QWidget, int]]) -> QBoxLayout:
    """Lay fields beside one another, each with its share of the room, their tops in line."""
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    for widget, share in parts:
        row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
    return row


def _number(may_be_empty: bool) -> Callable[[str], int | None]:
    def read(text: str) -> int | None:
        if may_be_empty and not text.strip():
            return None
        if not text.strip().isdecimal():
            raise ValueError(text)
        return int(text)

    return read


def _length(may_be_empty: bool) -> Callable[[str], timedelta | None]:
    def read(text: str) -> timedelta | None:
        if may_be_empty and not text.strip():
            return None
        found = _LENGTH.fullmatch(text.strip())
        if found is None or int(found[2] or 0) > 59:
            raise ValueError(text)
        return timedelta(minutes=int(found[1]), seconds=int(found[2] or 0))

    return read


def _clock(text: str) -> time | None:
    if not text.strip():
        return None
    found = read_time(text)
    if found is None:
        raise ValueError(text)
    return found


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _length_words(value: timedelta | None) -> str:
    if value is None:
        return ""
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    return f"{minutes}:{seconds:02d}"
