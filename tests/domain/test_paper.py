# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The paper kit's own logic: pieces, readers, times, words, pages and sheets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.formats import PartKind, Role
from facilitator.domain.imposition import Handling, booklet, on_both_sides
from facilitator.domain.page_flow import Stretch, flow
from facilitator.domain.paper import (
    LEADER,
    LETTER_TERRITORIES,
    MOST_READERS,
    PaperOrder,
    PaperSize,
    Piece,
    most_readers,
    paper_of,
    run_sheet,
    usual_order,
    who_reads,
)
from facilitator.domain.script import BlockKind, leaders_script, readers_page, spoken
from tests.support.bookshelf import built_in_formats
from tests.support.builders import a_format, every_kind, reading, sharing, words

EVENING = time(19, 30)
FORMATS = tuple(found.worded(name) for found in built_in_formats().formats("en") for name in found.wordings)
any_format = some.sampled_from(FORMATS)
any_readers = some.integers(0, MOST_READERS)
any_start = some.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0))
any_pieces = some.frozensets(some.sampled_from(Piece))


def bare(text):
    """All words in their order, without pauses."""
    return [word for word in text.replace("(pause)", " ").split() if word]


# -- pieces and readers ------------------------------------------------------------------------------------------------


def test_the_usual_kit_holds_everything():
    """A timed format with a reading: all six pieces in the order of the pile, and one reader."""
    order = usual_order(a_format(words(), reading(), sharing()), EVENING, PaperSize.A4)
    assert (order.pile(), order.readers) == (tuple(Piece), 1)


def test_nobody_is_timed_nobody_holds_up_a_card():
    """Where people share without a limit, the time-keeper's cards are not proposed."""
    order = usual_order(a_format(words(), sharing(limit=None)), EVENING, PaperSize.A4)
    assert Piece.TIME_CARDS not in order.pile()


def test_where_nobody_reads_nothing_is_printed_for_readers():
    """Without readers there are no cards and no pages for them, whatever is ticked."""
    order = PaperOrder(a_format(words(), sharing()), EVENING, readers=0)
    assert order.pile() == (Piece.RUN_SHEET, Piece.SCRIPT, Piece.TIME_CARDS, Piece.TALLY_SLIP)
    assert replace(order, readers=3).pile() == order.pile()


def test_readings_are_given_away_first_then_words():
    """One reader gets the reading; three get it and the next words, but never the first words of the meeting."""
    found = a_format(words("Welcome"), words("Rules"), sharing(), reading(), words("Closing"))
    assert who_reads(found, 0) == (0, 0, 0, 0, 0)
    assert who_reads(found, 1) == (0, 0, 0, 1, 0)
    assert who_reads(found, 2) == (0, 1, 0, 2, 0)
    assert who_reads(found, 3) == who_reads(found, 6) == (0, 1, 0, 2, 3)
    assert most_readers(found) == 3


def test_more_readings_than_readers_are_read_in_turn():
    """With two readers for three readings, the first reads again."""
    assert who_reads(a_format(words(), reading(), reading(), reading()), 2) == (0, 1, 2, 1)


@given(any_format, any_readers)
def test_every_reader_reads_and_only_what_is_read_aloud(found, readers):
    """Nobody holds an empty page; what is timed, counted or said first stays with the leader."""
    reads = who_reads(found, readers)
    many = min(readers, most_readers(found))
    assert set(reads) - {LEADER} == set(range(1, many + 1))
    first = next(place for place, part in enumerate(found.parts) if part.kind is PartKind.WORDS)
    assert reads[first] == LEADER
    given_away = {found.parts[place].kind for place, reader in enumerate(reads) if reader}
    assert given_away <= {PartKind.READING, PartKind.WORDS}


# -- the script --------------------------------------------------------------------------------------------------------


@given(any_format, any_readers, any_pieces, some.booleans())
def test_every_word_stands_exactly_once(found, readers, pieces, notes):
    """All words of all parts are in the script or on one reader's page, in their order, and nowhere twice."""
    order = PaperOrder(found, EVENING, pieces=pieces, readers=readers)
    pages_of = order.script_readers()
    blocks = list(leaders_script(found, pages_of, notes=notes))
    for reader in range(1, MOST_READERS + 1):
        blocks += readers_page(found, pages_of, reader)
    for place, part in enumerate(found.parts):
        said = [one for one in blocks if one.place == place]
        paragraphs = " ".join(one.text for one in said if one.kind is BlockKind.PARAGRAPH)
        assert bare(paragraphs) == bare(part.words)
        assert sum(one.kind is BlockKind.PAUSE for one in said) == part.words.count("(pause)")


@given(any_format, any_readers)
def test_a_readers_page_holds_no_word_for_the_leader(found, readers):
    """Nothing of `for_you` is on a reader's page: it holds titles, paragraphs of the words, and pauses."""
    secret = replace(found, parts=tuple(replace(part, for_you="Ψ only for you") for part in found.parts))
    pages_of = who_reads(secret, readers)
    for reader in range(1, MOST_READERS + 1):
        page = readers_page(secret, pages_of, reader)
        assert {one.kind for one in page} <= {BlockKind.PART, BlockKind.PARAGRAPH, BlockKind.PAUSE}
        assert not any("Ψ" in one.text for one in page)


@given(any_format, some.booleans())
def test_notes_are_in_the_script_only_when_asked_for(found, notes):
    """The leader's own notes stand in the script exactly when they were ordered."""
    script = leaders_script(found, (LEADER,) * len(found.parts), notes=notes)
    told = " ".join(one.text for one in script if one.kind is BlockKind.NOTE)
    assert bare(told) == (bare(" ".join(part.for_you for part in found.parts)) if notes else [])


def test_a_pause_inside_a_paragraph_parts_it():
    """A line with only (pause) is a pause wherever it stands; other line breaks are spaces."""
    made = spoken("One\n two.\n(pause)\nThree.\n\n\nFour.\n(pause)")
    kinds = [(one.kind.name, one.text) for one in made]
    assert kinds == [
        ("PARAGRAPH", "One two."),
        ("PAUSE", ""),
        ("PARAGRAPH", "Three."),
        ("PARAGRAPH", "Four."),
        ("PAUSE", ""),
    ]


# -- the run sheet -----------------------------------------------------------------------------------------------------


@given(any_format, any_start)
def test_times_add_up(found, start):
    """Each part begins when the one before ends, round the clock, and the last ends when the meeting does."""
    sheet = run_sheet(PaperOrder(found, start))
    day = date(2026, 11, 24)
    clock = datetime.combine(day, start)
    for row, part in zip(sheet.rows, found.parts, strict=True):
        assert (row.at, row.minutes) == (clock.time(), part.minutes)
        clock += timedelta(minutes=part.minutes)
    assert (sheet.starts, sheet.ends) == (start, clock.time())
    assert clock - datetime.combine(day, start) == timedelta(minutes=found.minutes)


def test_a_part_at_a_time_of_day_begins_then():
    """What follows is counted from there; a time that does not come before the planned end binds nothing."""
    late = replace(words("Closing", 5), at_clock=time(20, 10))
    found = a_format(words(planned_min=5), sharing(planned_min=30), late, words("Tea", 10))
    sheet = run_sheet(PaperOrder(found, EVENING))
    assert [row.at for row in sheet.rows] == [time(19, 30), time(19, 35), time(20, 10), time(20, 15)]
    assert sheet.ends == time(20, 25)
    sheet = run_sheet(PaperOrder(found, time(18, 0)))
    assert [row.at for row in sheet.rows][2:] == [time(18, 35), time(18, 40)]


def test_a_part_that_waits_takes_no_time_of_the_others():
    """What comes only when enough people are here has its minutes beside it, and what follows is not put off."""
    waits = replace(words("Circles", 20), when=(Condition(ConditionKind.AT_LEAST, (12,)),))
    found = a_format(words(planned_min=5), waits, sharing(planned_min=30))
    sheet = run_sheet(PaperOrder(found, EVENING))
    assert [(row.at, row.minutes) for row in sheet.rows] == [(time(19, 30), 5), (time(19, 35), 20), (time(19, 35), 30)]
    assert sheet.ends == time(20, 5)


def test_who_takes_over_the_lead_is_told():
    """The run sheet names the role where the format hands the lead over, and nowhere else."""
    found = a_format(words(), replace(sharing(), led_by=Role.SPEAKER), words("Closing"))
    assert [row.role for row in run_sheet(PaperOrder(found, EVENING)).rows] == [None, Role.SPEAKER, None]


def test_what_somebody_else_leads_is_not_given_to_readers():
    """An elder's words stay theirs; words the format gives to a reader go before all others."""
    elders = replace(words("Blessing"), led_by=Role.ELDER)
    readers = replace(words("Promise"), led_by=Role.READER)
    found = a_format(words(), words("Rules"), readers, elders, words("Closing"))
    assert who_reads(found, 1) == (0, 0, 1, 0, 0)
    assert who_reads(found, 6) == (0, 1, 2, 0, 0)


def test_a_meeting_over_midnight():
    """A start at 23:50 and a part of 25 minutes: the next begins at 00:15."""
    sheet = run_sheet(PaperOrder(a_format(words(planned_min=25), sharing(planned_min=5)), time(23, 50)))
    assert [row.at for row in sheet.rows] == [time(23, 50), time(0, 15)]
    assert sheet.ends == time(0, 20)


# -- paper -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("territory", ["US", "ca", "MX", "PH"])
def test_letter_where_letter_is_sold(territory):
    """North America, the Philippines and some others write on Letter."""
    assert paper_of(territory) is PaperSize.LETTER


@pytest.mark.parametrize("territory", ["GB", "DE", "AR", "AU", "", "001", "ZZ", "US1"])
def test_a4_everywhere_else(territory):
    """Also where nothing is known of the place."""
    assert paper_of(territory) is PaperSize.A4
    assert territory not in LETTER_TERRITORIES


# -- the flow of lines -------------------------------------------------------------------------------------------------

any_stretch = some.builds(
    Stretch,
    heights=some.lists(some.integers(1, 40).map(float), min_size=1, max_size=30).map(tuple),
    gap=some.integers(0, 60).map(float),
    leads=some.booleans(),
    trails=some.booleans(),
)


@given(some.lists(any_stretch, max_size=25), some.integers(40, 400).map(float))
def test_every_line_is_placed_once_and_none_is_cut(stretches, room):
    """Lines keep their order, none is lost or told twice, and each stands wholly on its page, below the one before."""
    pages = flow(stretches, room)
    lines = [(one.stretch, line) for page in pages for one in page for line in range(one.first, one.end)]
    assert lines == [(number, line) for number, one in enumerate(stretches) for line in range(len(one.heights))]
    for page in pages:
        lowest = 0.0
        for one in page:
            assert one.top >= lowest
            lowest = one.top + sum(stretches[one.stretch].heights[one.first : one.end])
        assert lowest <= room
    assert all(pages)


@given(some.lists(any_stretch, min_size=1, max_size=25), some.integers(200, 600).map(float))
def test_no_heading_ends_a_page(stretches, room):
    """What leads stands on the page of what follows, unless the two are higher than a whole page."""
    stretches = [replace(one, heights=one.heights[:4], gap=one.gap / 4, trails=False) for one in stretches]
    headed = []
    for number, one in enumerate(stretches):
        headed.append(replace(one, leads=number % 3 == 0, heights=one.heights[:2] if number % 3 == 0 else one.heights))
    for page, following in zip(pages := flow(headed, room), pages[1:], strict=False):
        assert not headed[page[-1].stretch].leads
        assert following[0].first == 0 or following[0].first >= 2


def test_a_paragraph_is_not_parted_for_little():
    """A paragraph that does not fit goes to the next page whole; a long one is parted with two lines on each side."""
    short, long = Stretch((10.0,) * 4), Stretch((10.0,) * 12)
    assert [[(one.stretch, one.first, one.end) for one in page] for page in flow([long, short], 125.0)] == [
        [(0, 0, 2), *((0, line, line + 1) for line in range(2, 10)), (0, 10, 12)],
        [(1, 0, 4)],
    ]
    pages = flow([Stretch((10.0,) * 3), long], 75.0)
    parted = [sum(one.end - one.first for one in page if one.stretch == 1) for page in pages]
    assert parted == [4, 6, 2]


def test_a_pause_never_begins_a_page():
    """A pause stays with the paragraph before it."""
    paragraph, pause = Stretch((10.0,) * 3), Stretch((8.0,), trails=True)
    pages = flow([paragraph, pause, paragraph, pause], 70.0)
    assert [[one.stretch for one in page] for page in pages] == [[0, 1], [2, 3]]
    assert [[one.stretch for one in page] for page in flow([paragraph, paragraph, pause], 65.0)] == [[0], [1, 2]]


# -- sheets ------------------------------------------------------------------------------------------------------------


@given(some.integers(0, 300), some.booleans())
def test_a_booklet_is_a_permutation_with_blanks_at_the_end(pages, right_to_left):
    """Every page stands exactly once, at most three blanks are added, and folded the pile reads in order."""
    sides = booklet(pages, right_to_left=right_to_left)
    standing = [page for side in sides for page in side]
    assert sorted(page for page in standing if page is not None) == list(range(pages))
    assert len(sides) % 2 == 0
    assert len(standing) - pages == -pages % 4
    assert _folded(sides, right_to_left) == [*range(pages), *([None] * (-pages % 4))]


def _folded(sides, right_to_left):
    """Fold the pile as hands do: leaf by leaf, from the outermost sheet in and out again."""
    halves = [(right, left) if right_to_left else (left, right) for left, right in sides]
    going_in = [page for front, back in _in_twos(halves) for page in (front[1], back[0])]
    coming_out = [page for front, back in reversed(_in_twos(halves)) for page in (back[1], front[0])]
    return going_in + coming_out


def _in_twos(sides):
    return list(zip(sides[::2], sides[1::2], strict=True))


def test_eight_pages_on_two_sheets():
    """The usual order of a booklet: 8 and 1, 2 and 7, 6 and 3, 4 and 5."""
    assert booklet(8) == ((7, 0), (1, 6), (5, 2), (3, 4))
    assert booklet(5)[0] == (None, 0)


@given(some.lists(some.sampled_from(Handling), max_size=30))
def test_what_is_cut_has_an_empty_back(sides):
    """On both sides of the paper: everything once and in order; nothing behind a card; a booklet from a front on."""
    places = on_both_sides(sides)
    assert [place for place in places if place is not None] == list(range(len(sides)))
    for number, place in enumerate(places):
        if place is None:
            assert number % 2 == 1
        elif sides[place] is Handling.CUT:
            assert number % 2 == 0
            assert number + 1 == len(places) or places[number + 1] is None
        elif number % 2 and places[number - 1] is not None:
            assert sides[places[number - 1]] is sides[place]


def test_every_kind_of_part_has_its_row_and_heading():
    """All kinds of parts, those of no minutes too, stand on the run sheet and in the script."""
    found = a_format(*every_kind())
    assert [row.place for row in run_sheet(PaperOrder(found, EVENING)).rows] == list(range(len(found.parts)))
    script = leaders_script(found, (LEADER,) * len(found.parts), notes=False)
    assert [one.text for one in script if one.kind is BlockKind.PART] == [part.title for part in found.parts]
