# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disc that shows how much time is left, without a word and without hurry.

Lives here: `TimerDisc` and `DiscColours`. It draws the value it is given and nothing more: it has no clock, and
draws only when the picture would differ by a pixel. Deliberately not here: phase words ("About 2 minutes") and the
rules of when a phase begins.

    TimerDisc(look, diameter=134)                            as wide as asked, times the text size
    TimerDisc(look, diameter=None, colours=DiscColours.of_room(look.named_theme("room-dark")))    fills its place
    .set_value(0.64, "fine", name="About 2 minutes left of 3")
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from facilitator.ui.tokens import Theme, blend

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent

    from facilitator.ui.theme import Look

DiscPhase = Literal["ready", "fine", "soon", "time", "extra", "held", "none"]

_WHOLE_TURN: Final = 360 * 16


@dataclass(frozen=True, slots=True)
class DiscColours:
    """The colours of one disc, "#RRGGBB" each."""

    fine: str
    fine_fill: str
    soon: str
    soon_fill: str
    over: str
    outline: str

    @classmethod
    def of_window(cls, theme: Theme) -> DiscColours:
        """Return the colours for the window."""
        roles = ("phase.fine", "phase.fine.fill", "phase.soon", "phase.soon.fill", "phase.over", "control")
        return cls(*(theme.colour(role) for role in roles))

    @classmethod
    def of_room(cls, theme: Theme) -> DiscColours:
        """Return the colours for the room screen: `theme` is one of the room themes."""
        back = theme.colour("room.back")
        fine, soon = theme.colour("room.fine"), theme.colour("room.soon")
        return cls(
            fine,
            blend(fine, back, 0.12),
            soon,
            blend(soon, back, 0.14),
            theme.colour("room.over"),
            theme.colour("room.quiet"),
        )


class TimerDisc(QWidget):
    """A disc with a sector for the time left, from 12 o'clock clockwise; never mirrored, as no clock is.

    "fine": full sector. "soon": amber, the ring with four notches. "time" and "extra": empty, a double ring. "held":
    outlines only. "ready": an outline. "none": nothing.
    """

    _readers_know: ClassVar[bool] = False
    """Whether Qt has been told how discs speak; it is told once per program."""

    def __init__(
        self,
        look: Look,
        *,
        diameter: int | None = 134,
        colours: DiscColours | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._diameter = diameter
        self._colours = colours
        self._fraction = 0.0
        self._phase: DiscPhase = "none"
        self._drawn: tuple[str, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fixed = QSizePolicy.Policy.Fixed if diameter is not None else QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed, fixed)
        if not TimerDisc._readers_know:
            QAccessible.installFactory(_disc_interface)
            TimerDisc._readers_know = True
        look.changed.connect(self._restyle)

    @property
    def phase(self) -> DiscPhase:
        """The phase that is shown."""
        return self._phase

    def set_value(self, fraction: float, phase: DiscPhase, *, name: str = "") -> None:
        """Show `fraction` of the time (0 to 1, kept within) in `phase`; `name` tells readers the same in words."""
        self._fraction = min(max(fraction, 0.0), 1.0)
        self._phase = phase
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if self._picture() != self._drawn:
            self.update()

    def set_diameter(self, diameter: int | None) -> None:
        """Ask for `diameter` px at 100 % text, or fill the place given (`None`)."""
        self._diameter = diameter
        self.updateGeometry()
        self.update()

    def set_colours(self, colours: DiscColours | None) -> None:
        """Use `colours`, or those of the window's theme (`None`)."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """Return the diameter asked for."""
        side = self._look.px(self._diameter if self._diameter is not None else 134)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same, or little when the disc fills its place."""
        return self.sizeHint() if self._diameter is not None else QSize(48, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the value."""
        self._drawn = self._picture()
        if self._phase == "none":
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side()
        pen = max(2.5, side / 90)
        colours = self._colours or DiscColours.of_window(self._look.theme)
        centre = QRectF(self.rect()).center()
        ring = _round(centre, side / 2 - pen / 2 - 0.5)
        if self._phase in ("fine", "soon"):
            self._paint_running(painter, colours, ring, pen)
        elif self._phase in ("time", "extra"):
            painter.setPen(QPen(QColor(colours.over), pen))
            painter.drawEllipse(ring)
            painter.drawEllipse(_round(centre, ring.width() / 2 - pen * 2.4))
        else:
            painter.setPen(QPen(QColor(colours.outline), pen * 0.8))
            painter.drawEllipse(ring)
            if self._phase == "held":
                painter.drawPie(_round(centre, ring.width() / 2 - pen * 2), *self._sector())
        painter.end()

    def _paint_running(self, painter: QPainter, colours: DiscColours, ring: QRectF, pen: float) -> None:
        fine = self._phase == "fine"
        strong, soft = (colours.fine, colours.fine_fill) if fine else (colours.soon, colours.soon_fill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawEllipse(ring if fine else _round(ring.center(), ring.width() / 2 - pen * 1.1))
        painter.setBrush(QColor(strong))
        sector = _round(ring.center(), ring.width() / 2 - pen * 1.4)
        painter.drawPie(sector, *self._sector())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(strong), pen, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        if fine:
            painter.drawEllipse(ring)
            return
        painter.setPen(QPen(QColor(strong), pen * 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        ring = _round(ring.center(), ring.width() / 2 - pen * 0.3)
        gap = 7
        for quarter in range(4):
            painter.drawArc(ring, (quarter * 90 + gap) * 16, (90 - 2 * gap) * 16)

    def _sector(self) -> tuple[int, int]:
        return 90 * 16, -round(self._fraction * _WHOLE_TURN)

    def _side(self) -> int:
        return min(self.width(), self.height())

    def _picture(self) -> tuple[str, int]:
        rim = math.pi * self._side() * self.devicePixelRatioF()
        moving = self._phase in ("fine", "soon", "held")
        return self._phase, round(self._fraction * rim) if moving else 0

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _round(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def _disc_interface(_key: str, thing: QObject) -> QAccessibleWidget | None:
    return QAccessibleWidget(thing, QAccessible.Role.Clock) if isinstance(thing, TimerDisc) else None
