# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the Tab key follow the order in which things stand, where rows come and go: Qt puts new ones at the end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_by_layout(root: QWidget) -> None:
    """Let Tab go through all that is laid out in `root` in the order of the layouts."""
    for before, after in pairwise(_focusable(root)):
        QWidget.setTabOrder(before, after)


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner, widget = (None, None) if item is None else (item.layout(), item.widget())
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield from _focusable(widget)
