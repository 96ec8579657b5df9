# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything stands that the room sees: each line of words in its letters, discs and bell. Paints nothing.

Lengths are px of a picture of 1080 lines (ux.md 3.7). Nothing is ever cut: what is too wide has smaller letters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF

from facilitator.domain.room import RoomContent, RoomShow
from facilitator.ui import room_words as words
from facilitator.ui.texts import clock_words

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

Side = Literal["left", "middle", "right"]


@dataclass(frozen=True, slots=True)
class SetText:
    """One line: where its middle or edge stands and its base line, in px of the window."""

    text: str
    role: str
    font: QFont
    base: QPointF
    side: Side

    def start(self) -> QPointF:
        """Give where the line starts on its base line."""
        if self.side == "left":
            return self.base
        wide = QFontMetricsF(self.font).horizontalAdvance(self.text)
        return QPointF(self.base.x() - (wide / 2 if self.side == "middle" else wide), self.base.y())

    def box(self) -> QRectF:
        """Give the box of its letters."""
        metrics, start = QFontMetricsF(self.font), self.start()
        high = metrics.ascent() - metrics.descent()
        return QRectF(start.x(), start.y() - high, metrics.horizontalAdvance(self.text), high)


class RoomSheet:
    """One content set out for a window of one size. `texts`: every line that is drawn, from top to bottom."""

    def __init__(self, content: RoomContent, size: QSize, font: QFont, reading_px: int, *, from_right: bool) -> None:
        self._content = content
        self._width, self._height = size.width(), size.height()
        self._base_font = font
        self._reading_px = reading_px
        self._from_right = from_right
        self.texts = tuple(sorted((text for text in self._set() if text.text), key=lambda text: text.base.y()))

    # -- places ------------------------------------------------------------------------------------------------------

    def disc_place(self) -> QRect:
        """Give the place of the disc."""
        return self._around_centre(DISC_PX)

    def leaf_place(self) -> QRect:
        """Give the place of the leaf that stands where the disc was while the meeting is held."""
        return self._around_centre(LEAF_PX)

    def circle_place(self, place: int) -> QRect:
        """Give the place of the disc of one of the circles, from 0."""
        cell = self._cell(place)
        side = round(min(cell.width() * 0.72, cell.height() * 0.68))
        return QRect(round(cell.center().x() - side / 2), round(cell.top() + cell.height() * 0.04), side, side)

    def bell_place(self) -> QRect:
        """Give the place of the bell's twin: in the upper corner where lines end, clear of every text."""
        side = round(self._px(BELL_BY_READING_PX if self._content.kind is RoomShow.READING else BELL_PX))
        x, at_side = self._edge(SAFE_X, at_right=not self._from_right)
        return QRect(round(x) - (side if at_side == "right" else 0), round(self._px(HEIGHT * SAFE_Y)), side, side)

    def _cell(self, place: int) -> QRectF:
        """Give the room that one of the circles has: up to three in a row, rows of one height."""
        number = len(self._content.circles)
        columns = number if number <= 3 else -(-number // (2 if number <= 6 else 3))
        rows = -(-number // columns)
        left, top = self._width * SAFE_X, self._height * 0.12
        wide, high = (self._width - 2 * left) / columns, self._height * 0.74 / rows
        row, column = divmod(place, columns)
        if self._from_right:
            column = columns - 1 - column
        return QRectF(left + column * wide, top + row * high, wide, high)

    def _around_centre(self, size: float) -> QRect:
        side = round(min(self._px(size), self._width * 0.9))
        centre = QPointF(self._width / 2, self._px(DISC_CENTRE))
        return QRect(round(centre.x() - side / 2), round(centre.y() - side / 2), side, side)

    # -- words -------------------------------------------------------------------------------------------------------

    def boxes(self) -> tuple[tuple[str, QRectF], ...]:
        """Give every text with the box of its letters."""
        return tuple((text.text, text.box()) for text in self.texts)

    def reading_font(self) -> QFont:
        """Give the letters in which the words to read are set."""
        return next(text.font for text in self.texts if text.role == "room.text")

    def _set(self) -> list[SetText]:
        content = self._content
        texts: list[SetText] = []
        if content.clock is not None:
            base = self._px(HEIGHT * (1 - SAFE_Y) - 14)
            texts.append(self._note(clock_words(content.clock), base, margin=SAFE_X, at_right=self._from_right))
        if content.practice:
            base = self._px(HEIGHT * SAFE_Y + NOTE_PX)
            texts.append(self._note(words.practice_words(), base, margin=SAFE_X, at_right=self._from_right))
        match content.kind:
            case RoomShow.TIMER if content.circles:
                texts += self._circles()
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
        return texts

    def _timer(self) -> list[SetText]:
        beneath = self._line(words.timer_words(self._content), WORDS_PX, self._px(WORDS_BASE))
        digits = words.digit_words(self._content)
        if not digits:
            return [beneath]
        return [self._line(digits, DIGITS_PX, self._px(DISC_CENTRE + 150)), beneath]

    def _circles(self) -> list[SetText]:
        """Name each circle beneath its disc, all in letters of one size."""
        lines = tuple(words.circle_words(circle) for circle in self._content.circles)
        cells = [self._cell(place) for place in range(len(lines))]
        size = min(WORDS_PX * 0.6, cells[0].height() / self._px(1) * 0.14)
        font = self._fitted(lines, size, cells[0].width() * 0.94)
        return [
            SetText(line, "room.text", font, QPointF(cell.center().x(), cell.top() + cell.height() * 0.9), "middle")
            for line, cell in zip(lines, cells, strict=True)
        ]

    def _break(self) -> list[SetText]:
        text = words.break_words(self._content)
        if self._content.phase is None:
            return self._centred((text,), WORDS_PX)
        return [self._line(text, WORDS_PX, self._px(WORDS_BASE))]

    def _reading(self) -> list[SetText]:
        content = self._content
        from_right = _runs_from_right((content.title, *content.lines))
        title = self._note(content.title, self._px(152), margin=READING_X, at_right=from_right)
        page = self._note(words.page_words(content), self._px(984), margin=READING_X, at_right=not from_right)
        top, bottom = self._px(212), self._px(916)
        room = (bottom - top) / len(content.lines)
        size = min(float(self._reading_px), room / self._px(1.2))
        font = self._fitted(content.lines, size, self._width * (1 - 2 * READING_X))
        pitch = min(QFontMetricsF(font).height() * 1.02, room)
        first = top + QFontMetricsF(font).ascent()
        x, side = self._edge(READING_X, at_right=from_right)
        made = [
            SetText(line, "room.text", font, QPointF(x, first + pitch * place), side)
            for place, line in enumerate(content.lines)
        ]
        return [title, *made, page]

    def _slogan(self, text: str) -> list[SetText]:
        """Set a slogan on one line, or on two of about one length where its letters would be too small for the room."""
        fits = self._fitted((text,), SLOGAN_PX, self._width * (1 - 2 * SAFE_X)).pixelSize()
        lines = (text,) if fits >= int(self._px(SLOGAN_LEAST_PX)) else _halved(text)
        return self._centred(lines, SLOGAN_PX)

    def _centred(self, lines: tuple[str, ...], size: float) -> list[SetText]:
        font = self._fitted(lines, size, self._width * (1 - 2 * SAFE_X))
        metrics = QFontMetricsF(font)
        pitch = metrics.height() * 1.15
        first = self._height / 2 - pitch * (len(lines) - 1) / 2 + metrics.capHeight() / 2
        return [
            SetText(line, "room.text", font, QPointF(self._width / 2, first + pitch * place), "middle")
            for place, line in enumerate(lines)
        ]

    def _line(self, text: str, size: float, base: float) -> SetText:
        font = self._fitted((text,), size, self._width * (1 - 2 * SAFE_X))
        return SetText(text, "room.text", font, QPointF(self._width / 2, base), "middle")

    def _note(self, text: str, base: float, *, margin: float, at_right: bool) -> SetText:
        x, side = self._edge(margin, at_right=at_right)
        font = self._fitted((text,), NOTE_PX, self._width * (1 - 2 * margin))
        return SetText(text, "room.quiet", font, QPointF(x, base), side)

    def _edge(self, margin: float, *, at_right: bool) -> tuple[float, Side]:
        return (self._width * (1 - margin), "right") if at_right else (self._width * margin, "left")

    def _fitted(self, lines: tuple[str, ...], size: float, width: float) -> QFont:
        """Give letters of this size, or as large as the longest line allows: nothing is ever cut."""
        font = self._font(size)
        widest = max((QFontMetricsF(font).horizontalAdvance(line) for line in lines), default=0.0)
        return font if widest <= width else self._font(size * width / widest * 0.995)

    def _px(self, length: float) -> float:
        return length * self._height / HEIGHT

    def _font(self, size: float) -> QFont:
        font = QFont(self._base_font)
        font.setPixelSize(max(1, int(self._px(size) + 0.001)))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def _halved(text: str) -> tuple[str, ...]:
    """Part a text between two words, so that the longer part is as short as can be."""
    parts = text.split()
    halves = [(" ".join(parts[:place]), " ".join(parts[place:])) for place in range(1, len(parts))]
    return min(halves, key=lambda half: max(map(len, half)), default=(text,))


def _runs_from_right(lines: tuple[str, ...]) -> bool:
    """Tell whether a text is written from right to left: its first letter that has a direction decides."""
    for character in "".join(lines):
        direction = bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
