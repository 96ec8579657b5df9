# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The side bar: where one can go.

Lives here: `SideBar` and `SideEntry`: entries in groups, lines between the groups, and a foot. Deliberately not here:
the pages.

    bar = SideBar(look, [[SideEntry("today", "Today", "today"), ...], [...]], foot=[SideEntry("guide", ...), ...])
    bar.page_chosen -> key      bar.foot_chosen -> key      bar.set_current("counts")      bar.set_compact(True)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.theme import give_class
from facilitator.ui.tokens import SPACE
from facilitator.ui.widgets.buttons import Button, bold_growth
from facilitator.ui.widgets.labels import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from facilitator.ui.theme import Look

_WIDTH_PX = 228
_COMPACT_PX = 64
_ICON_PX = 20
_OVER_PX = 34


class SideEntry(NamedTuple):
    """`key` names it in signals, `word` is shown, `icon` is a name of `resources/icons/`.

    `is_page`: it leads to a page, which can be the current one.
    """

    key: str
    word: str
    icon: str
    is_page: bool = True


class SideBar(QWidget):
    """Entries 48 px high with a word each; icons alone, with tool tips and names, when compact.

    In large print the icons stand over their words, unless the window is too low for that.
    """

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
        self._over = False
        self._low = False
        self._showing = False
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
        self._showing = True
        for name, button in (self._pages | self._foot).items():
            button.setChecked(name == key)
        self._showing = False
        self.entry(key)

    def _join(self, button: Button, key: str, chosen: SignalInstance) -> None:
        """Tell of a press, also of a screen reader's, which only toggles what can be the current page."""
        if button.isCheckable():
            button.toggled.connect(lambda _on: None if self._showing else chosen.emit(key))
        else:
            button.clicked.connect(lambda: chosen.emit(key))

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, 64 px wide (`True`), or icons with their words."""
        if compact != self._compact:
            self._compact = compact
            self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put icons over words, or not, as the height allows."""
        super().resizeEvent(event)
        over_changes = self._look.large_print and self._over != self._has_room_over()
        if over_changes or self._low != self._is_low():
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
                self._join(button, entry.key, self.page_chosen)
                self._pages[entry.key] = button
                self._column.addWidget(button)
        self._column.addStretch(1)
        for entry in foot:
            button = _Entry(self._look, entry)
            button.setCheckable(entry.is_page)
            self._join(button, entry.key, self.foot_chosen)
            self._foot[entry.key] = button
            self._column.addWidget(button)

    def _space(self) -> None:
        px = self._look.px
        self._over = self._look.large_print and self._has_room_over()
        if self._over:
            self._space_over()
            return
        beside = 6 if self._compact else px(SPACE["row"])
        self._column.setContentsMargins(beside, px(20), beside, px(20))
        self._column.setSpacing(0)
        for holder in self._lines:
            layout = holder.layout()
            if layout is not None:
                layout.setContentsMargins(
                    px(12) if not self._compact else 6, px(12), px(12) if not self._compact else 6, px(12)
                )
        entries = self._entries()
        self._low = self._is_low()
        for button in entries:
            give_class(button, "side low" if self._low else "side")
            button.set_compact(self._compact)
        words = max((entry.sizeHint().width() + bold_growth(entry) for entry in entries), default=0)
        roomy = max(px(_WIDTH_PX), words + 2 * beside + 1)
        self.setFixedWidth(max(_COMPACT_PX, px(52)) if self._compact else roomy)

    def _space_over(self) -> None:
        entries = self._entries()
        for button in entries:
            button.set_over()
        self._column.setContentsMargins(6, self._look.px(8), 6, self._look.px(8))
        for holder in self._lines:
            layout = holder.layout()
            if layout is not None:
                layout.setContentsMargins(6, 6, 6, 6)
        self.setFixedWidth(max(_COMPACT_PX, *(entry.sizeHint().width() for entry in entries)) + 13)

    def _is_low(self) -> bool:
        """Whether the window has no room for all entries at their usual height: then they share what there is."""
        px = self._look.px
        needed = self._look.height("side") * len(self._entries()) + 2 * px(20) + 25 * len(self._lines)
        return needed > self.height() > 0 and self.isVisible()

    def _has_room_over(self) -> bool:
        needed = sum(entry.size_over().height() for entry in self._entries())
        return needed + 2 * self._look.px(8) + 13 * len(self._lines) <= self.height()

    def _entries(self) -> tuple[_Entry, ...]:
        return (*self._pages.values(), *self._foot.values())


class _Entry(Button):
    def __init__(self, look: Look, entry: SideEntry) -> None:
        self._word = entry.word
        self._over = False
        super().__init__(look, entry.word, icon=entry.icon, icon_role="text.quiet", words="side")
        self.toggled.connect(self._tint)

    def set_over(self) -> None:
        self._over = True
        self.set_text(self._word)
        self.setToolTip("")
        self._dress()
        self.updateGeometry()

    def size_over(self) -> QSize:
        metrics = QFontMetrics(self._look.font("label"))
        wide = metrics.horizontalAdvance(self._word) + self._look.px(8)
        return QSize(wide, metrics.height() + self._look.px(_OVER_PX))

    def sizeHint(self) -> QSize:
        return self.size_over() if self._over else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        # Low, so that the bar never makes the window higher than its screen: what does not fit goes beside again.
        least = super().minimumSizeHint()
        return QSize(0, min(self.size_over().height(), self._look.px(32))) if self._over else least

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._over:
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        word, option.text = self._word, ""
        option.icon = QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        side = self._look.px(_ICON_PX)
        painter.setFont(self._look.font("label"))
        high = painter.fontMetrics().height()
        top = (self.height() - side - high) // 2
        self.icon().paint(painter, QRect((self.width() - side) // 2, top, side, side))
        painter.setPen(self._look.colour("accent.soft.text" if self.isChecked() else "text.quiet"))
        painter.drawText(QRect(0, top + side, self.width(), high), Qt.AlignmentFlag.AlignCenter, word)

    def set_compact(self, compact: bool) -> None:
        self._over = False
        self.set_text("" if compact else self._word)
        self.setAccessibleName(self._word)
        self.setToolTip(self._word if compact else "")
        self._dress()

    def _tint(self, current: bool) -> None:
        self.set_icon(self._icon_name, "accent.soft.text" if current else "text.quiet")
