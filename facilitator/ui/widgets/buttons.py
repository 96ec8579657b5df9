# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons that say what they do.

Lives here: the filled button, the outlined one, the coloured word, the chip, and the card one chooses. All take the
`Look` first, are reached by Tab but never take the focus by a click (so that Space stays what the filled button
says), do not repeat while held, and show an ampersand as it is. Deliberately not here: what a press does.

    PrimaryButton(look, "Finish seat 4", key_hint="Space")     .set_words("Finish seat 4", detail="Next: Milestones")
    OutlinedButton(look, "Back", icon="back", words="tall")    OutlinedButton(look, "Hold", words="run even")
    PlainButton(look, "Change format")                         PlainButton(look, "Hide", icon="hide")
    ChipButton(look, "7", words="heavy")                       ChipButton(look, "Dark", checkable=True)
    ChoiceCard(look, "Open sharing", "60 minutes", "Whoever wishes to speak, speaks.")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from facilitator.ui.theme import give_class
from facilitator.ui.tokens import blend
from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.theme import Look

_ICON_PX = 20
_ICON_GAP_PX = 8


class Button(QPushButton):
    """A button with an optional icon before its words; `words` are its class words."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        icon: str | None = None,
        icon_role: str = "text",
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._icon_role = icon_role
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        give_class(self, words)
        self.set_text(text)
        self._dress()
        look.changed.connect(self._dress)

    def set_text(self, text: str) -> None:
        """Show `text`, ampersands included, and let it be the accessible name."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def set_icon(self, name: str | None, role: str | None = None) -> None:
        """Show the icon `name` (none for `None`) in the colour of `role`."""
        self._icon_name = name
        self._icon_role = role or self._icon_role
        self._dress()

    def _dress(self) -> None:
        if self._icon_name is None:
            self.setIcon(QIcon())
            return
        side = self._look.px(_ICON_PX)
        gap = self._look.px(_ICON_GAP_PX) if self.text() else 0
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(self._look.icon(self._icon_name, self._icon_role))


class OutlinedButton(Button):
    """A button with an outline: 44 px high, 48 with "run", 56 with "tall"."""


class PlainButton(Button):
    """A coloured word to press; as high as any other button."""

    def __init__(self, look: Look, text: str = "", *, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, text, icon=icon, icon_role="accent", words="plain", parent=parent)


class ChipButton(Button):
    """A round button: a seat (`words="heavy"`), or one of several choices (`checkable`)."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        words: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, words=f"chip {words}".strip(), parent=parent)
        self.setCheckable(checkable)

    def sizeHint(self) -> QSize:
        """Return the room for the words in bold, so that choosing a chip moves nothing."""
        hint = super().sizeHint()
        return QSize(hint.width() + bold_growth(self), hint.height()) if self.isCheckable() else hint

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()


def bold_growth(button: QPushButton) -> int:
    """Return by how many px the words of `button` are wider when it is checked and bold."""
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    wider = QFontMetrics(bold).horizontalAdvance(button.text())
    return max(0, wider - button.fontMetrics().horizontalAdvance(button.text()))


class PrimaryButton(Button):
    """The one filled button of a screen.

    With `key_hint` (the cap's text, "Space") the words stand at the start and the cap at the end, 72 px high; without,
    they stand in the middle, 64 px high. `detail` is a second, smaller line. Words too long for one line are set
    smaller, then on two lines; they are never cut.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        key_hint: str = "",
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._text = text
        self._detail = detail
        self._key_hint = key_hint
        super().__init__(look, text, words="primary large" if key_hint else "primary", parent=parent)
        self.set_words(text, detail=detail)

    def set_words(self, text: str, *, detail: str = "") -> None:
        """Say what the button does, and in a second line what comes after."""
        self._text, self._detail = text, detail
        self.set_text(text)
        self.setAccessibleName(f"{text}\n{detail}" if detail else text)
        self.updateGeometry()
        self.update()

    def set_key_hint(self, key_hint: str) -> None:
        """Show the cap of the key that presses this button; an empty text takes it away."""
        self._key_hint = key_hint
        give_class(self, "primary large" if key_hint else "primary")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the words need on one line."""
        hint = super().sizeHint()
        width = hint.width()
        if self._key_hint:
            width = self._edge() * 2 + QFontMetrics(self._font_at(1.0)).horizontalAdvance(self._text)
            width += self._cap_size().width() + self._look.px(24)
        if self._detail:
            width = max(width, self._edge() * 2 + self._detail_metrics().horizontalAdvance(self._detail))
        return QSize(width, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the words can be set smaller or on two lines."""
        return QSize(min(self.sizeHint().width(), self._look.px(200)), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the filled ground, the words, and the cap."""
        if not self._key_hint and not self._detail and self._fits_plainly():
            super().paintEvent(event)
            return
        # QStyle brings hundreds of names with it; the first paint of the window does without.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inside = self.rect().adjusted(self._edge(), 0, -self._edge(), 0)
        if self._key_hint:
            inside = self._paint_cap(painter, inside)
        self._paint_words(painter, inside)

    def _paint_words(self, painter: QPainter, inside: QRect) -> None:
        across = Qt.AlignmentFlag.AlignLeft if self._key_hint else Qt.AlignmentFlag.AlignHCenter
        if self.isRightToLeft() and self._key_hint:
            across = Qt.AlignmentFlag.AlignRight
        painter.setPen(self._ink())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        words = QRect(inside)
        if self._detail:
            metrics = self._detail_metrics()
            below = metrics.height()
            high = min(QFontMetrics(self._font_at(1.0)).height(), inside.height() - below)
            words.setTop((inside.height() - high - below) // 2)
            words.setHeight(high)
            detail = QRect(inside.x(), words.bottom() + 1, inside.width(), below)
            painter.setFont(self._look.font("label"))
            shown = metrics.elidedText(self._detail, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(detail, across | Qt.AlignmentFlag.AlignVCenter, shown)
        font, flags = self._fit(words.size())
        painter.setFont(font)
        painter.drawText(words, across | Qt.AlignmentFlag.AlignVCenter | flags, self._text)

    def _paint_cap(self, painter: QPainter, inside: QRect) -> QRect:
        size = self._cap_size()
        cap = QRect(0, 0, size.width(), size.height())
        cap.moveCenter(inside.center())
        cap.moveRight(inside.right() + self._look.px(6))
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        ground = self._look.theme.colour("accent")
        ink = self._look.theme.colour("accent.text")
        painter.setPen(QColor(blend(ink, ground, 0.65)))
        radius = self._look.px(4)
        shown = self._mirrored(inside, cap)
        painter.drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(QColor(blend(ink, ground, 0.85)))
        painter.setFont(self._cap_font())
        painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, self._key_hint)
        left = QRect(inside)
        left.setRight(cap.left() - self._look.px(16))
        return self._mirrored(inside, left)

    def _mirrored(self, around: QRect, part: QRect) -> QRect:
        if not self.isRightToLeft():
            return part
        mirrored = QRect(part)
        mirrored.moveLeft(around.left() + around.right() - part.right())
        return mirrored

    def _fits_plainly(self) -> bool:
        room = self.width() - 2 * self._look.px(45)
        return QFontMetrics(self._font_at(1.0)).horizontalAdvance(self._text) <= room

    def _fit(self, room: QSize) -> tuple[QFont, Qt.TextFlag]:
        for share in (1.0, 0.85):
            font = self._font_at(share)
            if QFontMetrics(font).horizontalAdvance(self._text) <= room.width():
                return font, Qt.TextFlag.TextSingleLine
        for share in (0.85, 0.7, 0.6):
            font = self._font_at(share)
            bounds = QFontMetrics(font).boundingRect(
                QRect(0, 0, room.width(), 10_000), Qt.TextFlag.TextWordWrap, self._text
            )
            if bounds.height() <= room.height() and bounds.width() <= room.width():
                break
        return font, Qt.TextFlag.TextWordWrap

    def _font_at(self, share: float) -> QFont:
        font = self._look.font("primary")
        font.setPointSizeF(font.pointSizeF() * share)
        return font

    def _cap_font(self) -> QFont:
        font = self._look.font("label")
        font.setPointSizeF(font.pointSizeF() * 0.93)
        return font

    def _cap_size(self) -> QSize:
        metrics = QFontMetrics(self._cap_font())
        return QSize(metrics.horizontalAdvance(self._key_hint) + self._look.px(18), self._look.px(23))

    def _detail_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.font("label"))

    def _edge(self) -> int:
        return self._look.px(29 if self._key_hint else 16)

    def _ink(self) -> QColor:
        return self._look.colour("accent.text" if self.isEnabled() else "text.off")


class ChoiceCard(QPushButton):
    """A card one chooses: `title`, a quiet `fact`, a `sentence`. Checkable; put several in a QButtonGroup."""

    def __init__(self, look: Look, title: str, fact: str, sentence: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setCheckable(True)
        self._low = False
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        give_class(self, "choice")
        self.setAccessibleName(f"{title}\n{fact}\n{sentence}")
        self._labels = [Label(title, "section"), Label(fact, "quiet"), Label(sentence, "quiet")]
        column = QVBoxLayout(self)
        for label in self._labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._tint)
        look.scaled.connect(self._space)
        self._space()

    def sizeHint(self) -> QSize:
        """Return the room all three texts need, side by side with other cards."""
        width = self._look.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least room for all three texts."""
        width = self._look.px(200)
        return QSize(width, self._look.height("primary_run"))

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower card is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the texts need when the card is `width` px wide."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def set_low(self, low: bool) -> None:
        """Leave less air around the texts, where there is little room."""
        if low != self._low:
            self._low = low
            self._space()

    def _tint(self, chosen: bool) -> None:
        give_class(self._labels[0], "section soft" if chosen else "section")
        for label in self._labels[1:]:
            give_class(label, "soft" if chosen else "quiet")

    def _space(self) -> None:
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            around = (16, 10, 16, 8) if self._low else (24, 20, 24, 16)
            layout.setContentsMargins(*(self._look.px(side) for side in around))
            layout.setSpacing(self._look.px(1 if self._low else 4))
