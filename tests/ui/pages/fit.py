# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a page shows all its words: every label and button has the room it asks for, within the page's width."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from facilitator.ui.widgets.clock_label import ClockLabel


def wait_for(condition: Callable[[], bool]) -> None:
    """Let events run until it is true, or for some five seconds; the test's own assertion follows."""
    for _ in range(500):
        if condition():
            return
        QTest.qWait(10)


def clipped(page: QWidget) -> list[str]:
    """Tell which visible labels and buttons lack the room their words need, and how much they have."""
    return [f"{what}: {why}" for what, why in _clipped(page)]


def still_clipped(page: QWidget) -> list[str]:
    """Tell the same when all is in: what the vault tells late may come in while a page is measured."""
    wait_for(lambda: not _clipped(page))
    return clipped(page)


def _clipped(page: QWidget) -> list[tuple[str, str]]:
    found = []
    for widget in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
        if not widget.isVisibleTo(page) or not widget.text().strip():
            continue
        left = widget.mapTo(page, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > page.width():
            found.append((widget.text(), f"{left}..{left + widget.width()} of {page.width()}"))
        if isinstance(widget, ClockLabel):
            if widget.sizeHint().width() > widget.width():
                found.append((widget.text(), f"{widget.sizeHint()} in {widget.size()}"))
        elif isinstance(widget, QLabel):
            room = widget.contentsRect()
            flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
            needed = widget.fontMetrics().boundingRect(room.adjusted(0, 0, 0, 10_000), flags, widget.text())
            if needed.height() > room.height() + 1 or needed.width() > room.width() + 1:
                found.append((widget.text(), f"{needed.size()} in {room.size()}"))
        elif widget.minimumSizeHint().width() > widget.width() or widget.minimumSizeHint().height() > widget.height():
            found.append((widget.text(), f"{widget.minimumSizeHint()} in {widget.size()}"))
    return found
