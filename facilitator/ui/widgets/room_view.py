# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the room sees, drawn at any size: full screen in the room, small in Run.

Lives here: `RoomView`, which draws one `RoomContent` and nothing else. Every text it draws is also its accessible
name, from one list, so neither can hold what the other does not. Deliberately not here: windows, screens, and what is
chosen, and where everything stands (`room_sheet.py`).

    RoomView(look)    .set_theme("room-light")    .set_content(content)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from facilitator.domain.room import RoomContent, RoomShow
from facilitator.domain.timing import Phase
from facilitator.ui import room_words as words
from facilitator.ui.widgets.disc import DiscColours, TimerDisc
from facilitator.ui.widgets.room_sheet import RoomSheet

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from facilitator.ui.theme import Look
    from facilitator.ui.widgets.disc import DiscPhase

FADE_MS = 150
_DISC: dict[Phase, DiscPhase] = {
    Phase.READY: "ready",
    Phase.FINE: "fine",
    Phase.SOON: "soon",
    Phase.TIME: "time",
}


class RoomView(QWidget):
    """Draws the room. Empty until it is given something."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._theme = look.named_theme("room-dark")
        self._content = RoomContent(RoomShow.BLANK)
        self._reading_px = 96
        self._sheet = self._set_out()
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FADE_MS)
        self._veil = _Veil(self)
        self._fade.valueChanged.connect(self._veil.set_strength)
        self._fade.finished.connect(self._veil.hide)
        self._disc = TimerDisc(look, diameter=None, colours=DiscColours.of_room(self._theme), parent=self)
        self._disc.hide()
        self._discs: list[TimerDisc] = []
        self._veil.raise_()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def content(self) -> RoomContent:
        """What is shown."""
        return self._content

    def texts(self) -> tuple[str, ...]:
        """Give every text that is drawn, from top to bottom."""
        return tuple(text.text for text in self._sheet.texts)

    @property
    def sheet(self) -> RoomSheet:
        """How what is shown is set out."""
        return self._sheet

    @property
    def is_fading(self) -> bool:
        """Whether what was shown before is still to be seen."""
        return not self._veil.isHidden()

    def set_theme(self, name: str) -> None:
        """Wear this room theme."""
        self._theme = self._look.named_theme(name)
        for disc in (self._disc, *self._discs):
            disc.set_colours(DiscColours.of_room(self._theme))
        self.update()

    def set_reading_px(self, size: int) -> None:
        """Set readings in letters so large."""
        if size != self._reading_px:
            self._reading_px = size
            self._lay_out()

    def set_content(self, content: RoomContent) -> None:
        """Show this; what is another thing than before fades in, what only moves does not. Blank is blank at once."""
        if content == self._content:
            return
        faded = _subject(content) != _subject(self._content)
        self._fade.stop()
        self._veil.hide()
        if faded and content.kind is not RoomShow.BLANK and self.isVisible() and not self._look.reduced_motion:
            self._veil.cover_with(self.grab())
            self._fade.start()
        self._content = content
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        super().resizeEvent(event)
        self._fade.stop()
        self._veil.hide()
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and words; the disc paints itself."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(self.rect(), QColor(self._theme.colour("room.back")))
        for place in self._held_places():
            self._look.icon_in("leaf", self._theme.colour("room.quiet")).paint(painter, place)
        if self._content.bell:
            bell = self._look.icon_in("bell", self._theme.colour("room.text"))
            bell.paint(painter, self._sheet.bell_place())
        for text in self._sheet.texts:
            painter.setFont(text.font)
            painter.setPen(QColor(self._theme.colour(text.role)))
            painter.drawText(text.start(), text.text)
        painter.end()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _held_places(self) -> list[QRect]:
        """Give the places of the discs that are held: a leaf stands there."""
        content, sheet = self._content, self._sheet
        held = [sheet.leaf_place()] if content.phase is Phase.HELD else []
        return held + [sheet.circle_place(at) for at, one in enumerate(content.circles) if one.phase is Phase.HELD]

    def _set_out(self) -> RoomSheet:
        font, from_right = self.font(), self.isRightToLeft()
        return RoomSheet(self._content, self.size(), font, self._reading_px, from_right=from_right)

    def _lay_out(self) -> None:
        self._sheet = self._set_out()
        self._place_disc()
        self._place_circles()
        self._name()
        self.update()

    def _place_disc(self) -> None:
        phase = self._content.phase
        with_disc = phase in _DISC and self._content.left_s is None
        self._disc.setVisible(with_disc)
        if phase is not None and with_disc:
            self._disc.setGeometry(self._sheet.disc_place())
            self._disc.set_value(self._content.fraction, _DISC[phase], name=words.mark_name(phase))

    def _place_circles(self) -> None:
        """Let each circle have its disc, in one calm picture."""
        shown = self._content.circles
        while len(self._discs) < len(shown):
            disc = TimerDisc(self._look, diameter=None, colours=DiscColours.of_room(self._theme), parent=self)
            disc.stackUnder(self._veil)
            self._discs.append(disc)
        for place, disc in enumerate(self._discs):
            circle = shown[place] if place < len(shown) else None
            disc.setVisible(circle is not None and circle.phase in _DISC)
            if circle is not None and circle.phase in _DISC:
                disc.setGeometry(self._sheet.circle_place(place))
                disc.set_value(circle.fraction, _DISC[circle.phase], name=words.mark_name(circle.phase))

    def _name(self) -> None:
        marks = [words.mark_name(self._content.phase)] if self._content.phase is Phase.HELD else []
        if self._content.bell:
            marks.append(words.bell_name())
        name = "\n".join((*self.texts(), *marks))
        if name != self.accessibleName():
            self.setAccessibleName(name)


class _Veil(QWidget):
    """The picture from before, fading away above the new one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._strength = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover_with(self, picture: QPixmap) -> None:
        """Lie above everything with this picture, in full strength."""
        self._picture, self._strength = picture, 1.0
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def set_strength(self, strength: object) -> None:
        """Fade to this strength, 1 to 0."""
        assert isinstance(strength, float)
        self._strength = strength
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, as far as it is still there."""
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        painter.drawPixmap(QRectF(self.rect()), self._picture, QRectF(self._picture.rect()))
        painter.end()


def _subject(content: RoomContent) -> object:
    """Give what makes one content another thing than the next, apart from what moves in it."""
    circles = tuple(circle.phase is None for circle in content.circles)
    picture = (content.phase is None, content.left_s is None, circles)
    return content.kind, content.word, content.lines, content.slogan, picture
