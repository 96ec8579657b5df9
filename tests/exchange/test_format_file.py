# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a format file gives, and each thing that can be wrong with one: on which line, in which words."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given

from facilitator.domain.errors import FormatHasProblems, FormatProblem
from facilitator.domain.formats import (
    Bells,
    MeetingFormat,
    Part,
    PartKind,
    Role,
    SharingOrder,
    SharingRule,
    SilenceRule,
    Wording,
)
from facilitator.domain.sentences import Sentence
from facilitator.exchange.format_file import read_format
from tests.exchange.any_file import formats
from tests.exchange.format_writer import write_format

GOOD = """\
schema = 1
id = "quiet-hour"
title = "Quiet hour"
summary = "Sit, share, go home."
minutes = 30
language = "en"
licence = "CC0-1.0"
wordings = ["secular", "spiritual"]

[[parts]]
id = "welcome"
title = "Welcome"
kind = "words"
minutes = 2
words = \"\"\"
Hello. # not a note
[[parts]]

(pause)

Come in.
\"\"\"
for_you = "Slowly."

[parts.wording.spiritual]
words = "Peace be here."

[[parts]]
id = "silence"
title = "Silence"
kind = "silence"
minutes = 3

[[parts]]
id = "sharing"
title = "Sharing"
kind = "sharing"
minutes = 25

[parts.sharing]
order = "line"
limit = "3:00"
"""


def problems_of(text: str | bytes) -> tuple[FormatProblem, ...]:
    with pytest.raises(FormatHasProblems) as told:
        read_format(text, "mine.toml")
    assert told.value.source == "mine.toml"
    return told.value.problems


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def test_a_sound_file_gives_all_it_says() -> None:
    """A sound file becomes the format it describes, with the usual values where it says nothing."""
    welcome = Part(
        "welcome",
        "Welcome",
        PartKind.WORDS,
        2,
        "Hello. # not a note\n[[parts]]\n\n(pause)\n\nCome in.",
        "Slowly.",
        (Wording("spiritual", "Peace be here.", "Slowly."),),
    )
    silence = Part("silence", "Silence", PartKind.SILENCE, 3, silence=SilenceRule(timedelta(minutes=3), Bells.BOTH))
    rule = SharingRule(SharingOrder.LINE, timedelta(minutes=3))
    sharing = Part("sharing", "Sharing", PartKind.SHARING, 25, sharing=rule)
    expected = MeetingFormat(
        "quiet-hour",
        "Quiet hour",
        "Sit, share, go home.",
        "en",
        (welcome, silence, sharing),
        ("secular", "spiritual"),
    )
    assert read_format(GOOD, "mine.toml") == expected
    assert read_format(GOOD.encode(), "mine.toml") == expected


@pytest.mark.parametrize("made", [GOOD.replace("\n", "\r\n"), "\ufeff" + GOOD], ids=["Windows lines", "order mark"])
def test_what_some_editors_do_changes_nothing(made: str) -> None:
    """Windows line ends and a byte order mark at the start are read as if they were not there."""
    assert read_format(made.encode(), "mine.toml") == read_format(GOOD, "mine.toml")


def test_a_version_is_told() -> None:
    """A file may say which version the group has adopted; otherwise it is the first."""
    assert read_format("version = 3\n" + GOOD, "mine.toml").version == 3
    assert read_format(GOOD, "mine.toml").version == 1


def test_another_wording_may_have_its_own_note() -> None:
    """A wording's own note for the leader stands in the place of the part's."""
    text = changed('words = "Peace be here."', 'words = "Peace be here."\nfor_you = "Bow."')
    assert read_format(text, "mine.toml").worded("spiritual").parts[0].for_you == "Bow."
    assert read_format(GOOD, "mine.toml").worded("spiritual").parts[0].for_you == "Slowly."


def test_the_page_about_formats_is_true() -> None:
    """The example in docs/formats.md is a sound file."""
    page = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
    example = re.search(r"```toml\n(.*?)```", page, re.DOTALL)
    assert example is not None
    assert read_format(example.group(1), "formats.md").format_id == "open-sharing"


ID_SHAPE = "“id” has only the small letters a to z, digits and -, 60 of them at most."
KINDS = "“words”, “reading”, “silence”, “sharing”, “milestones”, “announcements”, “break”, “business”, “circles”"
WRONG = [
    ("schema = 1", "schema = 2", 1, "This file was made by a newer Facilitator (schema 2); this one reads 1."),
    ("schema = 1", "", 1, "“schema” is missing here."),
    ("schema = 1", "schema = 1\nleader = 'Ann'", 2, "“leader” is not a key that belongs here."),
    ("schema = 1", "version = 0\nschema = 1", 1, "“version” is from 1 to 1,000,000."),
    ("schema = 1", "version = '2'\nschema = 1", 1, "“version” is a whole number, without quotation marks."),
    ('id = "quiet-hour"', 'id = "Quiet hour"', 2, ID_SHAPE),
    ('id = "quiet-hour"', f'id = "{"a" * 61}"', 2, "“id” has 61 characters; it may have 60."),
    ('title = "Quiet hour"', "title = 7", 3, "“title” is text: put it in quotation marks."),
    ('title = "Quiet hour"', 'title = "  "', 3, "“title” is empty."),
    ('title = "Quiet hour"', 'title = "Quiet\\nhour"', 3, "“title” is a single line."),
    ('title = "Quiet hour"', f'title = "{"é" * 61}"', 3, "“title” has 61 characters; it may have 60."),
    ("Sit, share, go home.", "x" * 91, 4, "“summary” has 91 characters; it may have 90."),
    ("minutes = 30", "minutes = 31", 5, "“minutes” says 31, and the parts add up to 30."),
    ("minutes = 30", "minutes = 481", 5, "“minutes” is from 5 to 480."),
    ("minutes = 30", "minutes = 4", 5, "“minutes” is from 5 to 480."),
    ("minutes = 30", "minutes = 30.0", 5, "“minutes” is a whole number, without quotation marks."),
    ("minutes = 30", "minutes = true", 5, "“minutes” is a whole number, without quotation marks."),
    ("minutes = 30", "minutes = 2026-11-23", 5, "“minutes” is a whole number, without quotation marks."),
    ('language = "en"', 'language = "English"', 6, '“language” is a language code, such as "en" or "pt-BR".'),
    ('"CC0-1.0"', '"free, I think"', 7, '“licence” is an SPDX name, such as "CC0-1.0".'),
    ('["secular", "spiritual"]', '"secular"', 8, "“wordings” is a list of 1 to 8 names in quotation marks."),
    (
        '["secular", "spiritual"]',
        '["secular", "So"]',
        8,
        "Each of the “wordings” has only small letters, digits and -.",
    ),
    ('["secular", "spiritual"]', '["spiritual", "spiritual"]', 8, "One name stands twice in “wordings”."),
    ('["secular", "spiritual"]', '["secular"]', 25, "“spiritual” is not among the “wordings” of this format."),
    (
        '["secular", "spiritual"]',
        '["spiritual", "secular"]',
        25,
        "“spiritual” is the usual wording: its words stand in the part itself.",
    ),
    ('words = "Peace be here."', "", 25, "“words” is missing here."),
    ('words = "Peace be here."', 'words = "Peace."\nby = "Ann"', 27, "“by” is not a key that belongs here."),
    ('id = "silence"', 'id = "welcome"', 29, "An earlier part has the id “welcome” already."),
    ('kind = "silence"', 'kind = "quiet"', 31, f"“kind” is one of these: {KINDS}."),
    ('kind = "silence"', "kind = 3", 31, f"“kind” is one of these: {KINDS}."),
    ('kind = "silence"', "", 28, "“kind” is missing here."),
    ("minutes = 3\n\n[[", "minutes = 241\n\n[[", 32, "“minutes” is from 0 to 240."),
    ("minutes = 3\n\n[[", "minutes = 3\nwho = 'Ann'\n\n[[", 33, "“who” is not a key that belongs here."),
    ("minutes = 3\n\n[[", "minutes = -1\n\n[[", 32, "“minutes” is from 0 to 240."),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nlength = 3\n[[",
        34,
        '“length” is minutes and seconds in quotation marks, such as "3:00".',
    ),
    ("minutes = 3\n\n[[", "minutes = 3\n[parts.silence]\nlength = '0:02'\n[[", 34, "“length” is from 0:05 to 240:00."),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nbells = 'two'\n[[",
        34,
        "“bells” is one of these: “both”, “start”, “end”, “none”, “real”.",
    ),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\ninterval = '0:20'\n[[",
        34,
        "“interval” is from 0:30 to 240:00.",
    ),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\ninterval = '3:00'\n[[",
        34,
        "“interval” is shorter than the silence.",
    ),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nprepare = '0:30'\ninterval = '2:30'\n[[",
        35,
        "“interval” is shorter than the silence.",
    ),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nbells = 'none'\ninterval = '1:00'\n[[",
        35,
        "Without “bells” there is nothing that “interval” could mean.",
    ),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nbells = 'none'\nstrokes = 2\n[[",
        35,
        "Without “bells” there is nothing that “strokes” could mean.",
    ),
    ("minutes = 3\n\n[[", "minutes = 3\n[parts.silence]\nstrokes = 4\n[[", 34, "“strokes” is from 1 to 3."),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nstrokes = 'two'\n[[",
        34,
        "“strokes” is a whole number, without quotation marks.",
    ),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nprepare = '10:01'\n[[",
        34,
        "“prepare” is from 0:00 to 10:00.",
    ),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nprepare = 15\n[[",
        34,
        '“prepare” is minutes and seconds in quotation marks, such as "3:00".',
    ),
    (
        "minutes = 3\n\n[[",
        "minutes = 3\n[parts.silence]\nprepare = '2:56'\n[[",
        34,
        "“prepare” leaves no time for the silence.",
    ),
    ('kind = "sharing"', 'kind = "words"', 40, "Only a part of kind “sharing” has a table [parts.sharing]."),
    (
        '[parts.sharing]\norder = "line"\nlimit = "3:00"',
        "",
        37,
        "A part of kind “sharing” needs a table [parts.sharing].",
    ),
    (
        'kind = "words"',
        'kind = "words"\nsilence = {length = "1:00"}',
        14,
        "Only a part of kind “silence” has a table [parts.silence].",
    ),
    ('order = "line"', 'order = "queue"', 41, "“order” is one of these: “line”, “round”, “volunteers”, “speaker”."),
    ('order = "line"', "", 40, "“order” is missing here."),
    ('limit = "3:00"', 'limit = "3"', 42, '“limit” is minutes and seconds in quotation marks, such as "3:00".'),
    ('limit = "3:00"', 'limit = "3:60"', 42, '“limit” is minutes and seconds in quotation marks, such as "3:00".'),
    ('limit = "3:00"', 'limit = "٣:00"', 42, '“limit” is minutes and seconds in quotation marks, such as "3:00".'),
    ('limit = "3:00"', 'limit = "0:09"', 42, "“limit” is from 0:10 to 240:00."),
    ('limit = "3:00"', 'limit = "1:00"\nsign_before = "1:00"', 43, "“sign_before” is shorter than “limit”."),
    (
        'limit = "3:00"',
        'sign_before = "1:00"',
        42,
        "Without a “limit” there is nothing that a sign could come before.",
    ),
    (
        'limit = "3:00"',
        'second_shares = "never"',
        42,
        "“second_shares” is one of these: “welcome”, “after everyone”, “once”.",
    ),
    ('limit = "3:00"', 'direction = "left"', 42, "“direction” is one of these: “sunwise”, “against the sun”."),
    ('limit = "3:00"', f'cross_talk = "{"x" * 201}"', 42, "“cross_talk” has 201 characters; it may have 200."),
    ('kind = "words"', 'kind = "words"\noptional = "yes"', 14, "“optional” is true or false, without quotation marks."),
    ('kind = "words"', 'kind = "words"\noptional = 1', 14, "“optional” is true or false, without quotation marks."),
    (
        'kind = "silence"',
        'kind = "silence"\nat_clock = "25:00"',
        32,
        '“at_clock” is a time of day in quotation marks, such as "20:25".',
    ),
    (
        'kind = "words"',
        'kind = "words"\nat_clock = "19:30"',
        14,
        "The first part starts with the meeting, so it has no “at_clock”.",
    ),
    (
        'kind = "silence"',
        'kind = "silence"\nbefore_end = 27',
        32,
        "“before_end” says 27, and from this part on the minutes add up to 28.",
    ),
    ('kind = "silence"', 'kind = "silence"\nbefore_end = 0', 32, "“before_end” is from 1 to 480."),
    (
        'kind = "silence"',
        'kind = "silence"\nshortest = 1',
        32,
        "Words, silence and one speaker take the time they take, so they have no “shortest”.",
    ),
    (
        'kind = "sharing"',
        'kind = "sharing"\nshortest = 26',
        38,
        "“shortest” is at most the “minutes” of the part.",
    ),
    (
        'kind = "sharing"',
        'kind = "sharing"\nnever_shorten = true\nshortest = 9',
        39,
        "A part that says “never_shorten” has no “shortest”.",
    ),
    (
        'kind = "silence"',
        'kind = "silence"\ntakes_slack = true',
        32,
        "Only a part in which several people share has “takes_slack”.",
    ),
    (
        'for_you = "Slowly."',
        'for_you = "Slowly."\nled_by = "Paula"',
        24,
        "“led_by” is one of these: " + ", ".join(f"“{role.value}”" for role in Role) + ".",
    ),
    (
        "[parts.wording.spiritual]",
        '[parts.short]\nwords = "Come in."\nminutes = 2\n[parts.wording.spiritual]',
        27,
        "The short version takes fewer “minutes” than the part.",
    ),
    (
        "[parts.sharing]",
        '[parts.short]\nwords = "Come in."\nminutes = 2\n[parts.sharing]',
        40,
        "Only a part of kind “words” or “reading” has a table [parts.short].",
    ),
    (
        'words = "Peace be here."',
        'words = "Peace be here."\nshort = "Peace."',
        27,
        "Only a part with a table [parts.short] has “short” in its wordings.",
    ),
    ('limit = "3:00"', 'limit = "3:00"\ngap = "0:31"', 43, "“gap” is from 0:00 to 0:30."),
    ('limit = "3:00"', 'gap = "0:10"', 42, "Without a “limit” there is nothing that “gap” could mean."),
    (
        'order = "line"',
        'order = "volunteers"\nonline = true',
        42,
        "Only where people wait in a line or go round are there two lines for “online”.",
    ),
    (
        'order = "line"',
        'order = "speaker"\nfor_newcomers = 5',
        42,
        "Where one person speaks there is nothing that “for_newcomers” could mean.",
    ),
    (
        'limit = "3:00"',
        'limit = "3:00"\nfor_newcomers = 20\nfor_burning_need = 5',
        43,
        "The minutes that are kept leave none for everyone.",
    ),
    (
        'kind = "silence"',
        'kind = "silence"\nlongest = 9',
        32,
        "Words, silence and one speaker take the time they take, so they have no “longest”.",
    ),
    ('kind = "sharing"', 'kind = "sharing"\nlongest = 24', 38, "“longest” is at least the “minutes” of the part."),
    ('kind = "sharing"', 'kind = "sharing"\nlongest = 241', 38, "“longest” is from 0 to 240."),
    (
        'kind = "sharing"',
        'kind = "sharing"\ntakes_slack = false\nlongest = 30',
        39,
        "A part that takes no slack has no “longest”.",
    ),
    ('kind = "words"', 'kind = "words"\nslot = "Tonight"', 14, "Only a part of kind “reading” has a “slot”."),
    ('kind = "words"', f'kind = "words"\nslot = "{"x" * 41}"', 14, "“slot” has 41 characters; it may have 40."),
    ('kind = "words"', 'kind = "words"\nprompts = "Who?"', 14, "“prompts” is a list of texts in quotation marks."),
    ('kind = "words"', 'kind = "words"\nprompts = [7]', 14, "“prompts” is a list of texts in quotation marks."),
    ('kind = "words"', 'kind = "words"\nprompts = []', 14, "There are 0 “prompts”; there may be 1 to 12."),
    (
        'kind = "words"',
        'kind = "words"\nprompts = [' + '"x", ' * 13 + "]",
        14,
        "There are 13 “prompts”; there may be 1 to 12.",
    ),
    (
        'kind = "words"',
        'kind = "words"\nprompts = ["a\\nb"]',
        14,
        "Each of the “prompts” is a single line with something in it.",
    ),
    (
        'kind = "words"',
        'kind = "words"\nprompts = ["  "]',
        14,
        "Each of the “prompts” is a single line with something in it.",
    ),
    (
        'kind = "words"',
        f'kind = "words"\nprompts = ["{"x" * 201}"]',
        14,
        "One of the “prompts” has 201 characters; it may have 200.",
    ),
    ('kind = "words"', 'kind = "words"\nprompts = ["a\\u202eb"]', 14, None),
    (
        'kind = "words"',
        'kind = "words"\nroom = "wall"',
        14,
        "“room” is one of these: “usual”, “timer”, “words”, “slogan”, “nothing”.",
    ),
    (
        'kind = "words"',
        'kind = "words"\nroom = "timer"',
        14,
        "Only sharing, silence and a break have a “timer” for the room.",
    ),
    (
        'kind = "silence"',
        'kind = "silence"\nroom = "words"',
        32,
        "Sharing, silence and a break have no “words” for the room: it sees their timer.",
    ),
    (
        'kind = "silence"',
        'kind = "business"\nroom = "words"',
        32,
        "There are no “words” here for the room.",
    ),
    (
        'kind = "words"',
        'kind = "words"\nslogan = "enough"',
        14,
        "Only where “room” is “slogan” there is a “slogan”.",
    ),
    (
        'kind = "words"',
        f'kind = "words"\nprivate = "{"x" * 2001}"',
        14,
        "“private” has 2,001 characters; it may have 2,000.",
    ),
    ('kind = "words"', 'kind = "words"\nprivate = ["x"]', 14, "“private” is text: put it in quotation marks."),
    (
        "minutes = 30",
        'minutes = 30\nplaceholders = ["topic"]',
        6,
        "“topic” is known to every format, so it is none of your own.",
    ),
    (
        "minutes = 30",
        'minutes = 30\nplaceholders = ["Host"]',
        6,
        "Each name in “placeholders” starts with a small letter, and has no braces.",
    ),
    (
        "minutes = 30",
        'minutes = 30\nplaceholders = ["1st"]',
        6,
        "Each name in “placeholders” starts with a small letter, and has no braces.",
    ),
    (
        "minutes = 30",
        'minutes = 30\nplaceholders = ["host", "host"]',
        6,
        "One name stands twice in “placeholders”.",
    ),
    ("minutes = 30", 'minutes = 30\nplaceholders = "host"', 6, "“placeholders” is a list of texts in quotation marks."),
    ('for_you = "Slowly."', f'for_you = "{"x" * 2001}"', 23, "“for_you” has 2,001 characters; it may have 2,000."),
    ('for_you = "Slowly."', 'for_you = "Slow\\u202ely."', 23, None),
    ("Come in.", "x" * 20_001, 15, "“words” has 20,041 characters; it may have 20,000."),
    ("Come in.", "Come \\in.", 21, "There is a \\ here that doesn't belong. Write \\\\ if it is meant."),
    ('id = "silence"', 'id = "silence"\nid = "again"', 30, "This is written twice. Keep one of the two."),
    (
        'id = "silence"',
        'id = "silence',
        29,
        "This line can't be read. Look for a missing quotation mark, = or bracket here or shortly before.",
    ),
]


@pytest.mark.parametrize(("old", "new", "line", "sentence"), WRONG, ids=[f"{new[:30]!r}" for _, new, _, _ in WRONG])
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, line: int, sentence: str | None) -> None:
    """Each thing that is wrong is told on the line where it stands, in one plain sentence."""
    told = problems_of(changed(old, new))
    wanted = sentence or "There is a hidden sign here that turns the direction of the text (U+202E). Take it out."
    assert FormatProblem(line, wanted) in told
    assert all(isinstance(one.sentence, Sentence) for one in told)
    assert len(told) <= 2


def test_all_problems_are_told_at_once() -> None:
    """A file with several problems tells all of them, from top to bottom."""
    text = GOOD.replace('"quiet-hour"', '"Q"').replace("minutes = 3\n", "minutes = x\n".replace("x", "'3'"))
    told = problems_of(text.replace('order = "line"', 'order = "in"'))
    assert [problem.line for problem in told] == [2, 32, 41]


def test_an_empty_file_lacks_everything() -> None:
    """An empty file is told what it lacks, and nothing breaks."""
    assert "“schema” is missing here." in [problem.sentence for problem in problems_of("")]


def test_time_to_settle_is_part_of_the_plan() -> None:
    """Time to settle is taken from the part's minutes, unless the length of the silence is told."""
    text = changed("minutes = 3\n\n[[", "minutes = 3\n[parts.silence]\nprepare = '0:15'\nstrokes = 3\n[[")
    rule = SilenceRule(timedelta(minutes=2, seconds=45), prepare=timedelta(seconds=15), strokes=3)
    assert read_format(text, "mine.toml").parts[1].silence == rule
    told = changed("minutes = 3\n\n[[", "minutes = 3\n[parts.silence]\nprepare = '0:15'\nlength = '3:00'\n[[")
    assert read_format(told, "mine.toml").parts[1].silence == SilenceRule(
        timedelta(minutes=3), prepare=timedelta(seconds=15)
    )


def test_a_silence_lasts_its_part_unless_it_says_otherwise() -> None:
    """A silence without a table lasts as long as its part; one of no minutes has to say."""
    text = changed("minutes = 3\n\n[[", "minutes = 0\n\n[[").replace("minutes = 30", "minutes = 27")
    assert problems_of(text) == (
        FormatProblem(32, "A silence of 0 minutes needs a “length” in a table [parts.silence]."),
    )


# --- whatever is written reads back ---------------------------------------------------------------------


@given(formats())
def test_what_is_written_reads_back(written: MeetingFormat) -> None:
    """Any format, written down, reads back as the same format."""
    assert read_format(write_format(written), "mine.toml") == written


CIRCLES = GOOD.replace('kind = "sharing"', 'kind = "circles"').replace(
    '[parts.sharing]\norder = "line"\nlimit = "3:00"\n', "[parts.circles]\n"
)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("", "Circles have either a “number”, or about so many “people” in each."),
        ("number = 2\npeople = 9", "Circles have either a “number”, or about so many “people” in each."),
        ("number = 10", "“number” is from 1 to 9."),
        ("people = 1", "“people” is from 2 to 60."),
        ("number = 2\nminutes_each = [26]", "No circle has more minutes than its part."),
        ("number = 1\nminutes_each = [20, 10]", "There are more “minutes_each” than circles."),
        ("number = 2\nminutes_each = [true]", "Each of “minutes_each” is a whole number from 1 to 240."),
        ("number = 2\nminutes_each = 20", "“minutes_each” is a list of 1 to 9 whole numbers."),
        ('number = 2\nshare = "0:05"', "“share” is from 0:10 to 240:00."),
        ('number = 2\nnames = "people"', "“names” is one of these: “numbers”, “colours”."),
        ('number = 2\nleader = "Ann"', "“leader” is not a key that belongs here."),
    ],
)
def test_circles_that_make_no_sense_are_told(rule: str, sentence: str) -> None:
    """What a table of circles says wrong is told in one sentence; a name of a person finds no key."""
    assert sentence in [problem.sentence for problem in problems_of(CIRCLES + rule + "\n")]


def test_circles_and_their_table_belong_together() -> None:
    """Circles need their table, and no other kind of part may have it."""
    assert "A part of kind “circles” needs a table [parts.circles]." in [
        one.sentence for one in problems_of(CIRCLES.replace("[parts.circles]", ""))
    ]
    assert "Only a part of kind “circles” has a table [parts.circles]." in [
        one.sentence for one in problems_of(GOOD + "\n[parts.circles]\nnumber = 2\n")
    ]
