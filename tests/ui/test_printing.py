# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every printed page: nothing is clipped or lost, little ink, and a PDF that says nothing of whom it is for."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.formats import CircleNames, MeetingFormat, Part, PartKind
from facilitator.domain.imposition import Handling
from facilitator.domain.paper import LETTERS_PT, MOST_READERS, PaperOrder, PaperSize, Piece, usual_order
from facilitator.ui.printing.kit import kit_sides, two_sided
from facilitator.ui.printing.leaf import MM, Words
from facilitator.ui.printing.press import pdf_of, picture
from tests.support.bookshelf import built_in_formats
from tests.support.builders import a_format, circles, every_kind, words

EVENING = time(19, 30)
FORMATS = built_in_formats().formats("en")
LONGEST = max(FORMATS, key=lambda found: found.minutes)
SHORTEST = min(FORMATS, key=lambda found: found.minutes)
UNPRINTABLE_MM = 10


@pytest.fixture(autouse=True)
def font(qapp):
    before = QGuiApplication.font()
    QGuiApplication.setFont(QFont("Noto Sans"))
    yield
    QGuiApplication.setFont(before)


def an_order(found: MeetingFormat = SHORTEST, **more) -> PaperOrder:
    return replace(usual_order(found.worded(found.wordings[0]), EVENING, PaperSize.A4), **more)


def bare(text: str) -> list[str]:
    return text.replace("(pause)", " ").replace("*", "").split()


def every_leaf(order: PaperOrder):
    return [leaf for side in kit_sides(order) for _, leaf in side.leaves]


def faults(order: PaperOrder) -> list[str]:
    """Name what stands outside the printable page, is wider than its column, or stands on other words."""
    found = []
    for leaf in every_leaf(order):
        edge = UNPRINTABLE_MM * MM
        inner = QRectF(edge, edge, leaf.width - 2 * edge, leaf.height - 2 * edge)
        set_words = [mark for mark in leaf.marks if isinstance(mark, Words)]
        for mark in set_words:
            if not inner.contains(mark.area):
                found.append(f"off the page: {mark.text}")
            if mark.lettering.widest > mark.lettering.width + 1:
                found.append(f"too wide: {mark.text}")
        inks = [(mark, _ink(mark)) for mark in set_words]
        for at, (one, area) in enumerate(inks):
            found += [f"{one.text} on {other.text}" for other, lies in inks[at + 1 :] if area.intersects(lies)]
    return found


def _ink(mark: Words) -> QRectF:
    """Where its letters are, without the air between lines and beside them."""
    area, wide = mark.area, mark.lettering.widest
    along = mark.lettering._layout.textOption().alignment()
    left = area.left()
    if along & Qt.AlignmentFlag.AlignRight:
        left = area.right() - wide
    elif along & Qt.AlignmentFlag.AlignHCenter:
        left += (area.width() - wide) / 2
    return QRectF(
        left, area.top() + 0.2 * mark.lettering.heights[0], wide, area.height() - 0.4 * mark.lettering.heights[0]
    )


@pytest.mark.parametrize("found", FORMATS, ids=lambda found: found.format_id)
def test_no_word_is_clipped_or_covered(found):
    """Each built-in format, on both papers, in every size, as pages and as a booklet: all words have their room."""
    turns = zip((*PaperSize, PaperSize.A4), LETTERS_PT, strict=True)
    for size, letters in turns:
        for booklet in (False, True):
            order = an_order(found, size=size, letters_pt=letters, booklet=booklet, readers=3, notes=True)
            assert (size, letters, booklet, faults(order)) == (size, letters, booklet, [])


def test_a_clipped_word_would_be_found(monkeypatch):
    """Control: with margins too small for it, words are told to be off the page."""
    from facilitator.ui.printing import script_pages

    frame = script_pages.text_frame
    monkeypatch.setattr(script_pages, "text_frame", lambda *given: replace(frame(*given), left=2 * MM))
    assert [fault for fault in faults(an_order()) if "off the page" in fault] != []


@pytest.mark.parametrize("found", [LONGEST, SHORTEST], ids=lambda found: found.format_id)
@pytest.mark.parametrize("booklet", [False, True])
def test_every_word_to_say_is_printed_once(found, booklet):
    """Script and readers' pages together hold each word to say as often as the format does, as it is drawn."""
    order = an_order(found, readers=3, booklet=booklet, pieces=frozenset({Piece.SCRIPT, Piece.READER_PAGES}))
    shown = Counter(bare(" ".join(leaf.text() for leaf in every_leaf(order))))
    said = Counter(bare(" ".join(part.words for part in order.format.parts)))
    assert said - shown == Counter()
    without_words = replace(order.format, parts=tuple(replace(part, words="x") for part in order.format.parts))
    around = Counter(bare(" ".join(leaf.text() for leaf in every_leaf(replace(order, format=without_words)))))
    surplus = shown - said - around
    assert [word for word in surplus if not re.fullmatch(r"\d+|of|pause|Script|Reader", word)] == []


def test_the_day_stands_on_what_is_for_one():
    """Run sheet and script say the day where the format is that of one; for any day they say what a part is for."""
    when = (Condition(ConditionKind.LAST_WEEK),)
    found = a_format(words("Welcome"), replace(words("Milestones"), when=when), words("Closing"))
    pieces = frozenset({Piece.RUN_SHEET, Piece.SCRIPT})
    order = an_order(found, pieces=pieces)
    for leaf in every_leaf(order):
        assert "Only when: " in leaf.text()
        assert "1 December" not in leaf.text()
    for leaf in every_leaf(replace(order, day=date(2026, 12, 1))):
        assert "Tuesday, 1 December, 19:30 to " in " ".join(leaf.text().split())


def test_nothing_for_the_leader_is_on_a_readers_page_or_card():
    """Notes are in the script when ordered; no page or card of a reader, no sheet and no slip has a word of them."""
    secret = replace(LONGEST, parts=tuple(replace(part, for_you="Xyzzy. Plugh.") for part in LONGEST.parts))
    sides = kit_sides(an_order(secret, notes=True, readers=MOST_READERS))
    holding = {side.piece for side in sides if re.search("xyzzy|plugh", side.text(), re.IGNORECASE)}
    assert holding == {Piece.SCRIPT}
    without = kit_sides(an_order(secret, notes=False, readers=MOST_READERS))
    assert not any("Xyzzy" in side.text() for side in without)


def test_a_run_sheet_is_one_page():
    """Also with 60 parts, the most a format may have."""
    many = a_format(*(words(f"Part {number}", 2) for number in range(60)))
    order = PaperOrder(many, EVENING, pieces=frozenset({Piece.RUN_SHEET}))
    for size in PaperSize:
        assert len(kit_sides(replace(order, size=size))) == 1
        assert faults(replace(order, size=size)) == []
    assert len(kit_sides(PaperOrder(a_format(*every_kind()), EVENING, pieces=frozenset({Piece.RUN_SHEET})))) == 1


def test_circles_are_told_on_paper():
    """Script and run sheet say how the room splits, how long each circle has and how long one speaks; never a name."""
    rule = {"people": 9, "minutes_each": (40, 25), "share": timedelta(minutes=4), "names": CircleNames.COLOURS}
    found = a_format(words(), circles(40, **rule))
    for piece in (Piece.SCRIPT, Piece.RUN_SHEET):
        text = " ".join(side.text() for side in kit_sides(PaperOrder(found, EVENING, pieces=frozenset({piece}))))
        flat = " ".join(text.split())
        assert "Circles of about 9 people, at the same time." in flat
        assert "In turn they have: 40 min, 25 min." in flat
        assert "In a circle 4 minutes each." in flat
        assert "Each has a colour." in flat


def test_pages_say_which_they_are():
    """Script pages are numbered "1 of 6" to "6 of 6"; each reader's pages by themselves."""
    sides = kit_sides(an_order(LONGEST, readers=2))
    for name in (Piece.SCRIPT, Piece.READER_PAGES):
        numbers = [re.findall(r"\b(\d+) of (\d+)$", side.text())[-1] for side in sides if side.piece is name]
        assert [int(one) for one, _ in numbers][:1] == [1]
        assert all(int(one) <= int(whole) for one, whole in numbers)
    script = [side for side in sides if side.piece is Piece.SCRIPT]
    assert script[-1].text().endswith(f"{len(script)} of {len(script)}")


def test_a_slip_has_room_for_numbers_alone():
    """The tally slip asks for no name, and counts milestones only where the format marks them."""
    slip = kit_sides(an_order(pieces=frozenset({Piece.TALLY_SLIP})))[0].text()
    assert "Numbers only, no names." in slip
    with_days = a_format(words(), Part("m", "Days", PartKind.MILESTONES, 3))
    milestones = kit_sides(PaperOrder(with_days, EVENING, pieces=frozenset({Piece.TALLY_SLIP})))[0].text()
    assert ("30 days" in slip, "30 days" in milestones) == (False, True)


@pytest.mark.parametrize("found", [LONGEST, SHORTEST], ids=lambda found: found.format_id)
def test_little_ink_and_no_colour(found):
    """Pages are white with black letters: no colour at all, and on average less than a tenth of a page is inked."""
    shares = []
    for side in kit_sides(an_order(found)):
        image = picture(side, 40).convertToFormat(picture(side, 40).Format.Format_RGB32)
        pixels = bytes(image.constBits())
        blue, green, red = pixels[0::4], pixels[1::4], pixels[2::4]
        assert max(abs(a - b) + abs(b - c) for a, b, c in zip(red, green, blue, strict=True)) <= 6
        shares.append(1 - sum(green) / len(green) / 255)
    assert max(shares) < 0.2
    assert sum(shares) / len(shares) < 0.1
    assert min(shares) > 0


def test_right_to_left():
    """A Hebrew format begins at the right: headings, boxes and numbers change sides, and the booklet opens there."""
    hebrew = MeetingFormat(
        "he", "מפגש פתוח", "", "he", (Part("a", "ברוכים הבאים", PartKind.WORDS, 3, "שלום לכולם. " * 120),)
    )
    order = PaperOrder(hebrew, EVENING, pieces=frozenset({Piece.SCRIPT}))
    leaf = every_leaf(order)[0]
    title = next(mark for mark in leaf.marks if mark.text == "מפגש פתוח")
    assert _ink(title).right() == pytest.approx(leaf.width - 24 * MM, abs=2 * MM)
    assert faults(order) == []
    front = kit_sides(replace(order, booklet=True))[0]
    assert "1 of" in front.leaves[0][1].text()
    assert front.leaves[0][0] == 0


@pytest.mark.parametrize("name", ["fa_IR", "ar_EG", "hi_IN", "de_CH", "C"])
def test_an_odd_locale_changes_digits_only(name):
    """In any locale the kit has the same pages, and its page numbers are written as that locale writes them."""
    before, pieces = QLocale(), frozenset(Piece)
    usual = len(kit_sides(an_order(pieces=pieces)))
    try:
        QLocale.setDefault(QLocale(name))
        order = an_order(pieces=pieces)
        assert len(kit_sides(order)) == usual
        assert faults(order) == []
        assert QLocale(name).toString(1) in kit_sides(order)[0].text()
    finally:
        QLocale.setDefault(before)


# -- the PDF -----------------------------------------------------------------------------------------------------------


def readable(pdf: bytes) -> bytes:
    """Give the PDF with its streams unpacked, and its texts in UTF-16 also as Latin letters."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    whole = pdf
    for stream in streams:
        try:
            whole += zlib.decompress(stream)
        except zlib.error:
            continue
    return whole + whole.replace(b"\x00", b"")


def test_a_pdf_says_nothing_of_whom_it_is_for():
    """Neither author, program, group, person nor format is in its metadata; its title is "Document"."""
    order = an_order(SHORTEST)
    whole = readable(pdf_of(kit_sides(order)))
    info = whole[whole.index(b"/Info") :] if b"/Info" in whole else whole
    for word in ("acilitator", "/Subject", "/Keywords", "root", order.format.format_id):
        assert word.encode() not in whole, word
    assert order.format.title.encode() not in whole
    assert b"/Title" in info
    assert b"Document" in whole
    for key in (b"/Creator", b"/Author"):
        assert all(value in (b"", b"\xfe\xff") for value in re.findall(key + rb" \((.*?)\)", whole))


def test_the_pdf_has_every_page_at_its_size():
    """One page for each side: A4 and Letter upright, a booklet's sheets on their side and an even number of them."""
    for size, (wide, high) in ((PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))):
        sides = kit_sides(an_order(LONGEST, size=size))
        boxes = _boxes(pdf_of(sides))
        assert boxes == [(wide, high)] * len(sides)
    sides = kit_sides(an_order(LONGEST, booklet=True))
    boxes = _boxes(pdf_of(sides))
    folded = sum(side.handling is Handling.FOLDED for side in sides)
    assert boxes.count((842, 595)) == folded
    assert folded % 2 == 0
    assert len(boxes) == len(two_sided(sides))


def _boxes(pdf: bytes) -> list[tuple[int, int]]:
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return [(round(float(wide)), round(float(high))) for wide, high in found]
