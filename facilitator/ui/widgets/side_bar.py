# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The side bar: where one can go.

Lives here: `SideBar` and `SideEntry`: entries in groups, lines between the groups, and a foot. Deliberately not here:
the pages.

    bar = SideBar(look, [[SideEntry("today", "Today", "today"), ...], [...]], foot=[SideEntry("guide", ...), ...])
    bar.page_chosen -> key      bar.foot_chosen -> key      bar.set_current("counts")      bar.set_compact(True)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.tokens import SPACE
from facilitator.ui.widgets.buttons import Button, bold_growth
from facilitator.ui.widgets.labels import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.theme import Look

_WIDTH_PX = 228
_COMPACT_PX = 64


@dataclass(frozen=True, slots=True)
class SideEntry:
    """`key` names it in signals, `word` is shown, `icon` is a name of `resources/icons/`.

    `is_page`: it leads to a page, which can be the current one.
    """

    key: str
    word: str
    icon: str
    is_page: bool = True


class SideBar(QWidget):
    """Entries 48 px high with a word each; icons alone, with tool tips and names, when compact."""

    page_chosen = Signal(str)
    foot_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        groups: Sequence[Sequence[SideEntry]],
        *,
        foot: Sequence[SideEntry] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._compact = False
        self._pages: dict[str, _Entry] = {}
        self._foot: dict[str, _Entry] = {}
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(self._column)
        across.addWidget(Line(upright=True))
        self._fill(groups, foot)
        look.changed.connect(self._space)
        self._space()

    def set_current(self, key: str) -> None:
        """Fill the entry `key`, of a page or of the foot, softly; raises `KeyError` when there is none."""
        # Not a button group: with one, Tab would reach the current entry only.
        for name, button in (self._pages | self._foot).items():
            button.setChecked(name == key)
        self.entry(key)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, 64 px wide (`True`), or icons with their words."""
        if compact != self._compact:
            self._compact = compact
            self._space()

    def entry(self, key: str) -> Button:
        """Return the button of the page or foot entry `key`; raises `KeyError` when there is none."""
        return (self._pages | self._foot)[key]

    def _fill(self, groups: Sequence[Sequence[SideEntry]], foot: Sequence[SideEntry]) -> None:
        for number, group in enumerate(groups):
            if number:
                holder = QWidget()
                row = QHBoxLayout(holder)
                row.addWidget(Line())
                self._lines.append(holder)
                self._column.addWidget(holder)
            for entry in group:
                button = _Entry(self._look, entry)
                button.setCheckable(True)
                button.clicked.connect(lambda _checked=False, key=entry.key: self.page_chosen.emit(key))
                self._pages[entry.key] = button
                self._column.addWidget(button)
        self._column.addStretch(1)
        for entry in foot:
            button = _Entry(self._look, entry)
            button.setCheckable(entry.is_page)
            button.clicked.connect(lambda _checked=False, key=entry.key: self.foot_chosen.emit(key))
            self._foot[entry.key] = button
            self._column.addWidget(button)

    def _space(self) -> None:
        px = self._look.px
        beside = 6 if self._compact else px(SPACE["row"])
        self._column.setContentsMargins(beside, px(20), beside, px(20))
        self._column.setSpacing(0)
        for holder in self._lines:
            layout = holder.layout()
            if layout is not None:
                layout.setContentsMargins(
                    px(12) if not self._compact else 6, px(12), px(12) if not self._compact else 6, px(12)
                )
        for button in (*self._pages.values(), *self._foot.values()):
            button.set_compact(self._compact)
        entries = (*self._pages.values(), *self._foot.values())
        words = max((entry.sizeHint().width() + bold_growth(entry) for entry in entries), default=0)
        roomy = max(px(_WIDTH_PX), words + 2 * beside + 1)
        self.setFixedWidth(max(_COMPACT_PX, px(52)) if self._compact else roomy)


class _Entry(Button):
    def __init__(self, look: Look, entry: SideEntry) -> None:
        self._word = entry.word
        super().__init__(look, entry.word, icon=entry.icon, icon_role="text.quiet", words="side")
        self.toggled.connect(self._tint)

    def set_compact(self, compact: bool) -> None:
        self.set_text("" if compact else self._word)
        self.setAccessibleName(self._word)
        self.setToolTip(self._word if compact else "")
        self._dress()

    def _tint(self, current: bool) -> None:
        self.set_icon(self._icon_name, "accent.soft.text" if current else "text.quiet")
