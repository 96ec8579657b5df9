# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the room sees, drawn at any size: full screen in the room, small in Run.

Lives here: `RoomView`, which draws one `RoomContent` and nothing else. Every text it draws is also its accessible
name, from one list, so neither can hold what the other does not. Deliberately not here: windows, screens, and what is
chosen. Lengths are px of a picture of 1080 lines (ux.md 3.7).

    RoomView(look)    .set_theme("room-light")    .set_content(content)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from facilitator.domain.room import RoomContent, RoomShow
from facilitator.domain.timing import Phase
from facilitator.ui import room_words as words
from facilitator.ui.texts import clock_words
from facilitator.ui.widgets.disc import DiscColours, TimerDisc

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from facilitator.ui.theme import Look
    from facilitator.ui.widgets.disc import DiscPhase

HEIGHT: Final = 1080
SAFE_X, SAFE_Y = 0.05, 0.05
"""A margin that many televisions cut off."""
READING_X = 0.065
NOTE_PX, WORDS_PX, SLOGAN_PX, DIGITS_PX = 48, 120, 180, 420
SLOGAN_LEAST_PX = 160
MOST_CENTRED = 4
"""A longer question is set as a reading is."""
DISC_PX, LEAF_PX = 640, 320
BELL_PX, BELL_BY_READING_PX = 128, 60
"""As large as words are for the last chair; beside the title of a reading there is less room."""
DISC_CENTRE, WORDS_BASE = 448, 922
FADE_MS = 150
_DISC: dict[Phase, DiscPhase] = {
    Phase.READY: "ready",
    Phase.FINE: "fine",
    Phase.SOON: "soon",
    Phase.TIME: "time",
}

Side = Literal["left", "middle", "right"]


@dataclass(frozen=True, slots=True)
class _Text:
    """One line: where its middle or edge stands and its base line, in px of the window."""

    text: str
    role: str
    font: QFont
    base: QPointF
    side: Side


class RoomView(QWidget):
    """Draws the room. Empty until it is given something."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._theme = look.named_theme("room-dark")
        self._content = RoomContent(RoomShow.BLANK)
        self._reading_px = 96
        self._texts: tuple[_Text, ...] = ()
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FADE_MS)
        self._veil = _Veil(self)
        self._fade.valueChanged.connect(self._veil.set_strength)
        self._fade.finished.connect(self._veil.hide)
        self._disc = TimerDisc(look, diameter=None, colours=DiscColours.of_room(self._theme), parent=self)
        self._disc.hide()
        self._veil.raise_()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def content(self) -> RoomContent:
        """What is shown."""
        return self._content

    def texts(self) -> tuple[str, ...]:
        """Give every text that is drawn, from top to bottom."""
        return tuple(text.text for text in self._texts)

    def boxes(self) -> tuple[tuple[str, QRectF], ...]:
        """Give every text that is drawn with the box of its letters."""
        return tuple((text.text, _box_of(text)) for text in self._texts)

    @property
    def is_fading(self) -> bool:
        """Whether what was shown before is still to be seen."""
        return not self._veil.isHidden()

    def reading_font(self) -> QFont:
        """Give the letters in which the words to read are set."""
        return next(text.font for text in self._texts if text.role == "room.text")

    def set_theme(self, name: str) -> None:
        """Wear this room theme."""
        self._theme = self._look.named_theme(name)
        self._disc.set_colours(DiscColours.of_room(self._theme))
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
        if self._content.phase is Phase.HELD:
            leaf = self._look.icon_in("leaf", self._theme.colour("room.quiet"))
            leaf.paint(painter, self._around_centre(LEAF_PX))
        if self._content.bell:
            bell = self._look.icon_in("bell", self._theme.colour("room.text"))
            bell.paint(painter, self.bell_place())
        for text in self._texts:
            painter.setFont(text.font)
            painter.setPen(QColor(self._theme.colour(text.role)))
            painter.drawText(_start_of(text), text.text)
        painter.end()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _px(self, length: float) -> float:
        return length * self.height() / HEIGHT

    def _lay_out(self) -> None:
        content = self._content
        texts: list[_Text] = []
        if content.clock is not None:
            base = self._px(HEIGHT * (1 - SAFE_Y) - 14)
            texts.append(self._note(clock_words(content.clock), base, margin=SAFE_X, at_right=self.isRightToLeft()))
        match content.kind:
            case RoomShow.TIMER:
                texts += self._timer()
            case RoomShow.READING:
                texts += self._reading()
            case RoomShow.PROMPT:
                texts += (
                    self._centred(content.lines, WORDS_PX) if len(content.lines) <= MOST_CENTRED else self._reading()
                )
            case RoomShow.SLOGAN if content.slogan is not None:
                texts += self._slogan(words.slogan_words(content.slogan))
            case RoomShow.WELCOME:
                texts += self._centred(words.welcome_lines(content), WORDS_PX)
            case RoomShow.BREAK:
                texts += self._break()
        order = sorted((text for text in texts if text.text), key=lambda text: text.base.y())
        self._texts = tuple(order)
        self._place_disc()
        self._name()
        self.update()

    def _place_disc(self) -> None:
        phase = self._content.phase
        with_disc = phase in _DISC and self._content.left_s is None
        self._disc.setVisible(with_disc)
        if phase is not None and with_disc:
            self._disc.setGeometry(self._around_centre(DISC_PX))
            self._disc.set_value(self._content.fraction, _DISC[phase], name=words.mark_name(phase))

    def _around_centre(self, size: float) -> QRect:
        side = round(min(self._px(size), self.width() * 0.9))
        centre = QPointF(self.width() / 2, self._px(DISC_CENTRE))
        return QRect(round(centre.x() - side / 2), round(centre.y() - side / 2), side, side)

    def bell_place(self) -> QRect:
        """Give the place of the bell's twin: in the upper corner where lines end, clear of every text."""
        side = round(self._px(BELL_BY_READING_PX if self._content.kind is RoomShow.READING else BELL_PX))
        x, at_side = self._edge(SAFE_X, at_right=not self.isRightToLeft())
        return QRect(round(x) - (side if at_side == "right" else 0), round(self._px(HEIGHT * SAFE_Y)), side, side)

    def _name(self) -> None:
        marks = [words.mark_name(self._content.phase)] if self._content.phase is Phase.HELD else []
        if self._content.bell:
            marks.append(words.bell_name())
        name = "\n".join((*self.texts(), *marks))
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _timer(self) -> list[_Text]:
        beneath = self._line(words.timer_words(self._content), WORDS_PX, self._px(WORDS_BASE))
        digits = words.digit_words(self._content)
        if not digits:
            return [beneath]
        return [self._line(digits, DIGITS_PX, self._px(DISC_CENTRE + 150)), beneath]

    def _break(self) -> list[_Text]:
        text = words.break_words(self._content)
        if self._content.phase is None:
            return self._centred((text,), WORDS_PX)
        return [self._line(text, WORDS_PX, self._px(WORDS_BASE))]

    def _reading(self) -> list[_Text]:
        content = self._content
        from_right = _runs_from_right((content.title, *content.lines))
        title = self._note(content.title, self._px(152), margin=READING_X, at_right=from_right)
        page = self._note(words.page_words(content), self._px(984), margin=READING_X, at_right=not from_right)
        top, bottom = self._px(212), self._px(916)
        room = (bottom - top) / len(content.lines)
        size = min(float(self._reading_px), room / self._px(1.2))
        font = self._fitted(content.lines, size, self.width() * (1 - 2 * READING_X))
        pitch = min(QFontMetricsF(font).height() * 1.02, room)
        first = top + QFontMetricsF(font).ascent()
        x, side = self._edge(READING_X, at_right=from_right)
        made = [
            _Text(line, "room.text", font, QPointF(x, first + pitch * place), side)
            for place, line in enumerate(content.lines)
        ]
        return [title, *made, page]

    def _slogan(self, text: str) -> list[_Text]:
        """Set a slogan on one line, or on two of about one length where its letters would be too small for the room."""
        fits = self._fitted((text,), SLOGAN_PX, self.width() * (1 - 2 * SAFE_X)).pixelSize()
        lines = (text,) if fits >= int(self._px(SLOGAN_LEAST_PX)) else _halved(text)
        return self._centred(lines, SLOGAN_PX)

    def _centred(self, lines: tuple[str, ...], size: float) -> list[_Text]:
        font = self._fitted(lines, size, self.width() * (1 - 2 * SAFE_X))
        metrics = QFontMetricsF(font)
        pitch = metrics.height() * 1.15
        first = self.height() / 2 - pitch * (len(lines) - 1) / 2 + metrics.capHeight() / 2
        return [
            _Text(line, "room.text", font, QPointF(self.width() / 2, first + pitch * place), "middle")
            for place, line in enumerate(lines)
        ]

    def _line(self, text: str, size: float, base: float) -> _Text:
        font = self._fitted((text,), size, self.width() * (1 - 2 * SAFE_X))
        return _Text(text, "room.text", font, QPointF(self.width() / 2, base), "middle")

    def _note(self, text: str, base: float, *, margin: float, at_right: bool) -> _Text:
        x, side = self._edge(margin, at_right=at_right)
        font = self._fitted((text,), NOTE_PX, self.width() * (1 - 2 * margin))
        return _Text(text, "room.quiet", font, QPointF(x, base), side)

    def _edge(self, margin: float, *, at_right: bool) -> tuple[float, Side]:
        return (self.width() * (1 - margin), "right") if at_right else (self.width() * margin, "left")

    def _fitted(self, lines: tuple[str, ...], size: float, width: float) -> QFont:
        """Give letters of this size, or as large as the longest line allows: nothing is ever cut."""
        font = self._font(size)
        widest = max((QFontMetricsF(font).horizontalAdvance(line) for line in lines), default=0.0)
        return font if widest <= width else self._font(size * width / widest * 0.995)

    def _font(self, size: float) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, int(self._px(size) + 0.001)))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


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
    return content.kind, content.word, content.lines, content.slogan, content.phase is None, content.left_s is None


def _halved(text: str) -> tuple[str, ...]:
    """Part a text between two words, so that the longer part is as short as can be."""
    parts = text.split()
    halves = [(" ".join(parts[:place]), " ".join(parts[place:])) for place in range(1, len(parts))]
    return min(halves, key=lambda half: max(map(len, half)), default=(text,))


def _box_of(text: _Text) -> QRectF:
    metrics = QFontMetricsF(text.font)
    start = _start_of(text)
    high = metrics.ascent() - metrics.descent()
    return QRectF(start.x(), start.y() - high, metrics.horizontalAdvance(text.text), high)


def _start_of(text: _Text) -> QPointF:
    if text.side == "left":
        return text.base
    wide = QFontMetricsF(text.font).horizontalAdvance(text.text)
    return QPointF(text.base.x() - (wide / 2 if text.side == "middle" else wide), text.base.y())


def _runs_from_right(lines: tuple[str, ...]) -> bool:
    """Tell whether a text is written from right to left: its first letter that has a direction decides."""
    for character in "".join(lines):
        direction = bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
