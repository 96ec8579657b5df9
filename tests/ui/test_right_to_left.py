# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines from right to left: the rules of ux.md 4.7, over the whole program and one by one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from facilitator.domain.going_on import Move, MoveKind
from facilitator.ui.move_words import move_words
from facilitator.ui.stress import direction_of
from facilitator.ui.texts import fill_in
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.disc import TimerDisc
from facilitator.ui.widgets.labels import Label
from tests.support.house import every_page, house, settle
from tests.ui.pages.fit import still_clipped

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


@pytest.mark.parametrize(("size", "percent"), [((1366, 689), 100), ((1024, 560), 100), ((1366, 689), 200)])
def test_every_page_has_room_from_right_to_left(qapp, tmp_path, size, percent) -> None:
    """In the mirrored pseudo-language, 40 % longer, nothing is cut off on any page, at 200 % neither."""
    with house(qapp, tmp_path, "qps-rtl", text_percent=percent) as front:
        front.window.resize(*size)
        settle()
        for state, page in every_page(front):
            if (state, percent) != ("run, seats", 200):
                assert still_clipped(page) == [], state


def test_the_window_is_mirrored(qapp, tmp_path) -> None:
    """The side bar stands at the right, Back at the right of the big button, the parts at the right of the words."""
    with house(qapp, tmp_path, "qps-rtl") as front:
        window = front.window
        assert window.side_bar.mapTo(window, QPoint()).x() > window.width() / 2
        run = next(page for state, page in every_page(front) if state == "run, sharing")
        assert run.foot.back.mapTo(run, QPoint()).x() > run.foot.primary.mapTo(run, QPoint()).x()
        assert run.parts.mapTo(run, QPoint()).x() > run.words.mapTo(run, QPoint()).x()


def test_what_is_put_into_a_sentence_is_isolated(mirrored) -> None:
    """A time, a number or a foreign title moves nothing around it; from left to right nothing is added."""
    assert fill_in("{time} left", time="7:30 PM") == "\u20687:30 PM\u2069 left"
    assert move_words(Move(MoveKind.NEXT_PART, title="שלום")) == "Next: \u2068שלום\u2069"


def test_from_left_to_right_nothing_is_added() -> None:
    """No invisible signs where they are not needed."""
    assert fill_in("{time} left", time="7:30 PM") == "7:30 PM left"


def test_labels_begin_where_lines_begin(qtbot, look, mirrored) -> None:
    """Also words of another alphabet begin at the right; what is centred stays so."""
    label = Label("Open sharing")
    qtbot.addWidget(label)
    label.resize(400, 30)
    ink = _columns(label.grab().toImage())
    assert min(ink) > 200
    assert max(ink) > 380


def test_clocks_and_discs_are_not_mirrored(qapp, qtbot, look) -> None:
    """The disc and the digits of a clock are painted alike in both directions."""
    pictures = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        qapp.setLayoutDirection(direction)
        disc, clock = TimerDisc(look), ClockLabel("19:52", "clock")
        disc.set_value(0.3, "fine")
        for widget in (disc, clock):
            qtbot.addWidget(widget)
            widget.ensurePolished()
            widget.resize(widget.sizeHint())
        pictures.append((disc.grab().toImage(), clock.grab().toImage()))
    qapp.setLayoutDirection(LEFT_TO_RIGHT)
    assert pictures[0] == pictures[1]


def test_chevrons_are_mirrored(qapp, look) -> None:
    """Back points to where one came from; a bell is the same in both directions."""

    def picture(name: str) -> QImage:
        return look.icon(name, "text").pixmap(32, 32).toImage()

    plain = {name: picture(name) for name in ("back", "next", "bell")}
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    turned = {name: picture(name) for name in ("back", "next", "bell")}
    qapp.setLayoutDirection(LEFT_TO_RIGHT)
    changed = {name for name in plain if plain[name] != turned[name]}
    assert changed == {"back", "next"}


@pytest.mark.parametrize(
    ("text", "direction"),
    [("“Hello”", LEFT_TO_RIGHT), ("1. שלום", RIGHT_TO_LEFT), ("سلام", RIGHT_TO_LEFT), ("12:30", LEFT_TO_RIGHT)],
)
def test_a_text_keeps_its_own_direction(qapp, text, direction) -> None:
    """A reading runs as its own letters do, whatever the screen's direction."""
    assert direction_of(text) == direction


def _columns(image: QImage) -> list[int]:
    ground = image.pixel(0, 0)
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]
