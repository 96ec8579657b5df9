# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is drawn for the room is what the accessible tree says, and nothing of it is cut off."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest

from facilitator.domain.formats import Slogan
from facilitator.domain.room import RoomContent, RoomShow, RoomWord
from facilitator.domain.timing import Phase
from facilitator.ui.room_words import slogan_words
from facilitator.ui.tokens import contrast_ratio
from facilitator.ui.widgets.disc import TimerDisc
from facilitator.ui.widgets.room_view import FADE_MS, RoomView

CLOCK = datetime(2026, 11, 24, 19, 52).astimezone()
WIDEST = ("WWW wwww " * 4).strip() + "WW"
T = RoomShow.TIMER
CONTENTS = {
    "fine": RoomContent(T, CLOCK, Phase.FINE, 0.64, RoomWord.ABOUT_MINUTES, 2),
    "soon": RoomContent(T, CLOCK, Phase.SOON, 0.1, RoomWord.BEGIN_TO_CLOSE),
    "time": RoomContent(T, CLOCK, Phase.TIME, 0.0, RoomWord.THANK_YOU),
    "ready": RoomContent(T, None, Phase.READY, 1.0),
    "held": RoomContent(T, CLOCK, Phase.HELD, 0.5),
    "digits": RoomContent(T, CLOCK, Phase.FINE, 0.5, left_s=130),
    "reading": RoomContent(
        RoomShow.READING, title="Evening welcome", lines=("We meet.", "All of us."), page=1, pages=3
    ),
    "widest": RoomContent(RoomShow.READING, title=WIDEST, lines=(WIDEST,) * 7, page=10, pages=12),
    "slogan": RoomContent(RoomShow.SLOGAN, slogan=Slogan.ONE_AT_A_TIME),
    "welcome": RoomContent(RoomShow.WELCOME, starts_at=CLOCK),
    "break": RoomContent(RoomShow.BREAK, CLOCK, Phase.FINE, 0.5, back_at=CLOCK),
    "some break": RoomContent(RoomShow.BREAK, CLOCK),
    "blank": RoomContent(RoomShow.BLANK, CLOCK),
    "nothing": RoomContent(RoomShow.BLANK),
}
SIZES = [(1920, 1080), (1280, 720), (1024, 768), (100, 56)]


def made(qtbot, look, content: RoomContent, size=(1920, 1080)) -> RoomView:
    view = RoomView(look)
    qtbot.addWidget(view)
    view.resize(*size)
    view.set_content(content)
    view.show()
    return view


def drawn_texts(view: RoomView) -> list[str]:
    """Draw the view as SVG and read the words back out of the picture."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(QSize(view.width(), view.height()))
    view.render(picture)
    root = ET.fromstring(bytes(buffer.data().data()))
    return ["".join(node.itertext()).strip() for node in root.iter() if node.tag.endswith("}text")]


@pytest.mark.parametrize("name", CONTENTS)
def test_the_words_in_the_picture_are_those_of_the_accessible_tree(qtbot, look, name):
    """Reading the picture gives exactly the texts that a screen reader finds, and no others."""
    view = made(qtbot, look, CONTENTS[name])
    told = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name).splitlines()
    mark = ["A leaf"] if name == "held" else []
    assert sorted(" ".join(text.split()) for text in drawn_texts(view)) + mark == sorted(view.texts()) + mark
    assert told == [*view.texts(), *mark]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", CONTENTS)
def test_nothing_is_cut_off(qtbot, look, name, size):
    """Every text stands within the safe margin of every picture, however wide its letters are."""
    view = made(qtbot, look, CONTENTS[name], size)
    safe = QRectF(view.rect()).adjusted(size[0] * 0.049, size[1] * 0.045, -size[0] * 0.049, -size[1] * 0.045)
    boxes = view.sheet.boxes()
    assert [text for text, box in boxes if not safe.contains(box)] == []


def test_nothing_lies_upon_another(qtbot, look):
    """No two texts overlap, in any content, with the largest letters."""
    for content in CONTENTS.values():
        view = made(qtbot, look, content)
        view.set_reading_px(168)
        boxes = [box.adjusted(1, 1, -1, -1) for _, box in view.sheet.boxes()]
        crossing = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :] if a.intersects(b)]
        assert crossing == []


@pytest.mark.parametrize("theme", ["room-dark", "room-light"])
def test_what_is_to_be_read_is_of_strong_contrast(look, theme):
    """The room's words reach 7 to 1 against their ground, its notes and colours 4.5 to 1."""
    colours = look.named_theme(theme)
    back = colours.colour("room.back")
    assert contrast_ratio(colours.colour("room.text"), back) >= 7
    for role in ("room.quiet", "room.fine", "room.soon", "room.over"):
        assert contrast_ratio(colours.colour(role), back) >= 4.5


@pytest.mark.parametrize("slogan", Slogan)
def test_a_slogan_has_at_most_six_words(slogan):
    """One line that is read at a glance."""
    assert len(slogan_words(slogan).split()) <= 6


@pytest.mark.parametrize("slogan", Slogan)
def test_a_slogan_can_be_read_from_the_last_chair(qtbot, look, slogan):
    """Its letters are 160 to 180 px, on one line or on two; two where one would make them smaller."""
    view = made(qtbot, look, RoomContent(RoomShow.SLOGAN, slogan=slogan))
    assert len(view.texts()) <= 2
    assert 160 <= view.sheet.reading_font().pixelSize() <= 180
    assert " ".join(view.texts()) == slogan_words(slogan)


@pytest.mark.parametrize("name", CONTENTS)
def test_the_bells_twin_is_clear_of_every_text(qtbot, look, name):
    """Wherever it stands, no letter stands beneath it; and it is as large as words are, but beside a title."""
    view = made(qtbot, look, replace(CONTENTS[name], bell=True))
    place = view.sheet.bell_place()
    assert place.width() == (60 if CONTENTS[name].kind is RoomShow.READING else 128)
    assert not [text for text, box in view.sheet.boxes() if box.intersects(QRectF(place))]


def test_another_content_fades_in_and_a_moving_disc_does_not(qtbot, look):
    """A cross-fade of 150 ms between contents; none while a disc only moves."""
    view = made(qtbot, look, CONTENTS["fine"])
    view.set_content(RoomContent(T, CLOCK, Phase.FINE, 0.63, RoomWord.ABOUT_MINUTES, 2))
    assert not view.is_fading
    view.set_content(CONTENTS["slogan"])
    assert view.is_fading
    QTest.qWait(FADE_MS + 200)
    assert not view.is_fading


@pytest.mark.parametrize("name", ["blank", "nothing"])
def test_blank_is_blank_at_once(qtbot, look, name):
    """What is to vanish does not linger."""
    view = made(qtbot, look, CONTENTS["reading"])
    view.set_content(CONTENTS[name])
    assert not view.is_fading


def test_with_reduced_motion_nothing_fades(qtbot, look):
    """Reduced motion: at once."""
    look.apply(theme="light", reduced_motion=True)
    view = made(qtbot, look, CONTENTS["fine"])
    view.set_content(CONTENTS["slogan"])
    assert not view.is_fading


def test_a_held_timer_shows_a_leaf_and_no_disc(qtbot, look):
    """Held, there is no disc, so no time is seen."""
    view = made(qtbot, look, CONTENTS["held"])
    assert view.findChild(TimerDisc).isHidden()
    assert view.accessibleName().endswith("A leaf")


def test_a_bell_is_a_still_mark_in_the_corner(qtbot, look):
    """The bell's twin is drawn in a corner without a text beneath it, fades nothing, and is told to readers."""
    view = made(qtbot, look, CONTENTS["widest"])
    before = view.grab().toImage()
    view.set_content(replace(CONTENTS["widest"], bell=True))
    after = view.grab().toImage()
    changed = [x for x in range(0, 1920, 4) for y in range(0, 1080, 4) if before.pixel(x, y) != after.pixel(x, y)]
    assert changed
    assert min(changed) > 1700
    assert not view.is_fading
    assert view.accessibleName().endswith("The bell rings")


def test_a_hebrew_reading_stands_at_the_right(qtbot, look):
    """A text's own direction decides where its lines begin, on an English screen too."""
    lines = ("אנחנו נפגשים כשווים.", "מה שנאמר כאן נשאר כאן.")
    view = made(qtbot, look, RoomContent(RoomShow.READING, title="ערב טוב", lines=lines, page=1, pages=2))
    rights = {round(box.right()) for text, box in view.sheet.boxes() if text in lines}
    assert rights == {round(1920 * (1 - 0.065))}


def test_letters_of_the_usual_size_are_96_px(qtbot, look):
    """On a picture of 1080 lines a short reading stands in letters of 96 px, half as large on half the lines."""
    view = made(qtbot, look, CONTENTS["reading"])
    assert QFontMetricsF(view.sheet.reading_font()).height() == pytest.approx(96 * 1.36, rel=0.1)
    assert view.sheet.reading_font().pixelSize() == 96
    view.resize(960, 540)
    assert view.sheet.reading_font().pixelSize() == 48
