# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page as marks on white: words that have been set in lines, thin rules, boxes and rings. All black, little ink.

Lengths are tenths of a point, so that a page is the same for printer, PDF and preview. Deliberately not here: what
stands on a page, and which device it goes to (`press.py`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen, QTextLayout, QTextOption

from facilitator.ui.stress import direction_of, heavier, part_stress

POINT = 10
"""One point."""
MM = 72 / 25.4 * POINT
LEADING = 1.42
_BLACK, _GREY = QColor("black"), QColor("#8A8A8A")
_RULE = 0.6 * POINT


class Lettering:
    """A paragraph set in lines no wider than `width`: `size` in points; words between stars are heavier."""

    def __init__(
        self,
        text: str,
        size: float,
        width: float,
        *,
        bold: bool = False,
        leading: float = LEADING,
        along: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        direction: Qt.LayoutDirection | None = None,
    ) -> None:
        self.text, spans = part_stress(text)
        self.width = width
        font = QFont(QGuiApplication.font())
        font.setPixelSize(max(1, round(size * POINT)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._layout = QTextLayout(self.text, font)
        self._layout.setCacheEnabled(True)
        option = QTextOption(along)
        option.setTextDirection(direction if direction is not None else direction_of(self.text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(heavier(spans, QFont.Weight.Bold))
        self.heights = self._set_lines(size * POINT * leading)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return sum(self.heights)

    @property
    def widest(self) -> float:
        """How wide the widest line is."""
        return max((self._layout.lineAt(at).naturalTextWidth() for at in range(len(self.heights))), default=0.0)

    def baseline(self) -> float:
        """How far below the upper edge the letters of the first line stand."""
        line = self._layout.lineAt(0)
        return (self.heights[0] - line.height()) / 2 + line.ascent() if self.heights else 0.0

    def line_text(self, at: int) -> str:
        """Give the letters of one line."""
        line = self._layout.lineAt(at)
        return self.text[line.textStart() : line.textStart() + line.textLength()]

    def draw(self, painter: QPainter, x: float, y: float, first: int = 0, end: int | None = None) -> None:
        """Draw these lines, the upper edge of the first at `y`."""
        for at in range(first, len(self.heights) if end is None else end):
            line = self._layout.lineAt(at)
            line.draw(painter, QPointF(x, y + (self.heights[at] - line.height()) / 2))
            y += self.heights[at]

    def _set_lines(self, pitch: float) -> tuple[float, ...]:
        heights = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            heights.append(max(pitch, line.height()))
        self._layout.endLayout()
        return tuple(heights)


class Mark(Protocol):
    """Something on a page."""

    @property
    def area(self) -> QRectF:
        """Where it stands."""
        ...

    @property
    def text(self) -> str:
        """The words it shows; empty when it has none."""
        ...

    def draw(self, painter: QPainter) -> None:
        """Draw it in black."""
        ...


@dataclass(frozen=True)
class Words:
    """Lines of a paragraph."""

    lettering: Lettering
    x: float
    y: float
    first: int = 0
    last: int | None = None

    @property
    def area(self) -> QRectF:
        """Where it stands."""
        heights = self.lettering.heights[self.first : self.last]
        return QRectF(self.x, self.y, self.lettering.width, sum(heights))

    @property
    def text(self) -> str:
        """The words of these lines."""
        lines = range(len(self.lettering.heights))[self.first : self.last]
        return "".join(self.lettering.line_text(at) for at in lines)

    def draw(self, painter: QPainter) -> None:
        """Draw the lines."""
        painter.setPen(_BLACK)
        self.lettering.draw(painter, self.x, self.y, self.first, self.last)


@dataclass(frozen=True)
class Shape:
    """A rule (without height or width), a box, or a ring. `pen`: its width; `dashed`: to cut along."""

    area: QRectF
    pen: float = _RULE
    grey: bool = True
    dashed: bool = False
    ring: bool = False
    text: str = ""

    def draw(self, painter: QPainter) -> None:
        """Draw its outline."""
        pen = QPen(_GREY if self.grey else _BLACK, self.pen)
        if self.dashed:
            pen.setDashPattern([6.0, 6.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.ring:
            painter.drawEllipse(self.area)
        elif self.area.width() and self.area.height():
            painter.drawRect(self.area)
        else:
            painter.drawLine(self.area.topLeft(), self.area.bottomRight())


@dataclass(frozen=True)
class Frame:
    """The part of a page that may be written on. In `rtl` lines begin at the right, and so does everything else."""

    left: float
    top: float
    width: float
    height: float
    rtl: bool = False

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    def x(self, indent: float, width: float) -> float:
        """Tell where something this wide begins, so far from the edge at which lines begin."""
        return self.right - indent - width if self.rtl else self.left + indent

    def words(self, lettering: Lettering, y: float, *, indent: float = 0.0) -> Words:
        """Place words whose upper edge is at `y`, so far in."""
        return Words(lettering, self.x(indent, lettering.width), y)

    def rule(self, y: float, *, indent: float = 0.0, width: float | None = None, pen: float = _RULE) -> Shape:
        """Place a level rule."""
        long = self.width - indent if width is None else width
        return Shape(QRectF(self.x(indent, long), y, long, 0), pen)

    def box(self, y: float, wide: float, high: float, *, indent: float = 0.0) -> Shape:
        """Place an empty box to write in."""
        return Shape(QRectF(self.x(indent, wide), y, wide, high), grey=False)

    def at(
        self,
        text: str,
        size: float,
        *,
        indent: float = 0.0,
        width: float | None = None,
        bold: bool = False,
        leading: float = LEADING,
    ) -> Setter:
        """Set words in the direction of this page; `.leading(y)`, `.trailing(y)` or `.centred(y)` places them."""
        return Setter(self, text, size, self.width - indent if width is None else width, indent, bold, leading)

    def inside(self, margin: float) -> Frame:
        """Give the frame that is so much smaller on all sides."""
        less = 2 * margin
        return Frame(self.left + margin, self.top + margin, self.width - less, self.height - less, self.rtl)


@dataclass(frozen=True)
class Setter:
    """Words that are to be set at the beginning, the end or the middle of a line of the page."""

    frame: Frame
    text: str
    size: float
    width: float
    indent: float
    bold: bool
    line_height: float

    def leading(self, y: float) -> Words:
        """Begin where lines begin."""
        return self._place(y, begin=True)

    def trailing(self, y: float) -> Words:
        """End where lines end."""
        return self._place(y, begin=False)

    def centred(self, y: float) -> Words:
        """Stand in the middle."""
        return self.frame.words(self._set(Qt.AlignmentFlag.AlignHCenter), y, indent=self.indent)

    def _place(self, y: float, *, begin: bool) -> Words:
        right = begin == self.frame.rtl
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return self.frame.words(self._set(side | Qt.AlignmentFlag.AlignAbsolute), y, indent=self.indent)

    def _set(self, along: Qt.AlignmentFlag) -> Lettering:
        return Lettering(self.text, self.size, self.width, along=along, bold=self.bold, leading=self.line_height)


@dataclass(frozen=True)
class Leaf:
    """One page of a piece: its size, and its marks."""

    width: float
    height: float
    marks: tuple[Mark, ...]

    def draw(self, painter: QPainter) -> None:
        """Draw the page at the painter's origin."""
        for mark in self.marks:
            mark.draw(painter)

    def text(self) -> str:
        """Give everything that can be read on it, in the order in which it was set."""
        return "\n".join(mark.text for mark in self.marks if mark.text)


def lowest(marks: Iterable[Mark]) -> float:
    """Tell where the lowest mark ends."""
    return max((mark.area.bottom() for mark in marks), default=0.0)
