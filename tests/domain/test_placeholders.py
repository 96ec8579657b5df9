# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling the words of a format: what is a name and what is not, and the laws that filling keeps."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator.domain.fillings import Filling, Fillings, Missing, for_meeting, missing
from facilitator.domain.formats import MeetingFormat, PartKind, ShortVersion, Wording
from facilitator.domain.own_formats import without_traces
from facilitator.domain.placeholders import (
    KNOWN_NAMES,
    LONGEST_VALUE,
    asked,
    filled,
    filled_text,
    names_in,
    plain_name,
    unknown_names,
    with_readings,
)
from tests.exchange.any_file import formats
from tests.support.any_format import any_formats
from tests.support.builders import a_format, reading, sharing, words

DAY = date(2026, 11, 24)


def otherwise(name: str) -> str:
    return f"the {name}"


NAMES = [
    ("{topic}", ("topic",)),
    ("{Topic} and { next  Meeting }", ("topic", "next meeting")),
    ("{topic}{topic}", ("topic",)),
    ("{clé} {鍵} {тема}", ("clé", "鍵", "тема")),
    ("{door-code} {2nd}", ("door-code",)),
    ("{#welcome} {} { } {a\nb} topic} {topic", ()),
    ("{{topic}}", ()),
    ("{a{topic}b}", ()),
    ("A smile :} Tonight: {topic}.", ("topic",)),
    ("A sad one :{ Tonight: {topic}. And {place}.", ("topic", "place")),
    ("{a {topic} b} {place}", ("place",)),
    ("}{\n{topic}", ("topic",)),
    ("{" + "x" * 31 + "}", ()),
    ("no names here", ()),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_what_is_a_name(text: str, names: tuple[str, ...]) -> None:
    """A name in braces begins with a letter and is short; capitals and blanks make no difference."""
    assert names_in(text) == names


def test_what_is_filled_in_and_what_is_said_otherwise() -> None:
    """A known name takes its value, or words that can be said aloud; an unknown one stays as it stands."""
    text = "Tonight: {Topic}. Then {next meeting}, {host} and {weather}."
    assert filled_text(text, {"topic": "Hope"}, otherwise, (*KNOWN_NAMES, "host")) == (
        "Tonight: Hope. Then the next meeting, the host and {weather}."
    )


ANY = st.text(st.sampled_from("{}{} \n#abtopic*(pause)é鍵0-") | st.characters(), max_size=80)
VALUES = st.dictionaries(st.sampled_from((*KNOWN_NAMES, "t", "a", "host")), ANY, max_size=5)


@given(ANY, VALUES)
@example("{to{topic}}", {"topic": "pic"})
@example("{{topic}}", {"topic": "topic"})
@example("{topic}", {"topic": "{topic}"})
@example("}{{topic}}", {"topic": "a"})
@example("{to{topic} }", {"topic": "pic"})
@example("{ {topic} {topic}", {"topic": "a"})
def test_filling_is_idempotent(text: str, values: dict[str, str]) -> None:
    """A text that was filled is not changed by filling it again, with the same values or with others."""
    known = (*KNOWN_NAMES, "host")
    once = filled_text(text, values, otherwise, known)
    assert filled_text(once, values, otherwise, known) == once
    left = set(names_in(once))
    assert left.isdisjoint(known)
    assert left <= set(names_in(text))


@given(ANY.filter(lambda text: not names_in(text)), VALUES)
def test_a_text_without_names_is_unchanged(text: str, values: dict[str, str]) -> None:
    """Where nothing is asked for nothing changes, whatever braces stand there."""
    assert filled_text(text, values, otherwise) == text


@given(any_formats(), VALUES)
def test_a_format_without_names_is_unchanged_and_private_lines_always_are(
    found: MeetingFormat, values: dict[str, str]
) -> None:
    """Filling touches words, notes and prompts alone: ids, minutes, rules and private lines stay as they are."""
    made = filled(found, values, otherwise)
    assert [part.private for part in made.parts] == [part.private for part in found.parts]
    bare = [replace(one, words="", for_you="", prompts=(), short=None, wordings=()) for one in found.parts]
    assert [replace(one, words="", for_you="", prompts=(), short=None, wordings=()) for one in made.parts] == bare
    if not asked(found) and not unknown_names(found):
        assert made == found


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("x\u202eabc\x07\u2066", "xabc"),
        ("two\u2028lines", "two lines"),
        ("(pause)", "pause"),
        ("{(pau}\x07se)", "pause"),
        ("5 * 3", "5 * 3"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_value_holds_what_a_text_can_hold(value: str, line: str) -> None:
    """Signs that nobody sees and that turn others round are left out, and a value is never a pause."""
    assert filled_text("{topic}", {"topic": value}, otherwise) == line


@given(st.text(max_size=400))
def test_a_value_is_one_short_line(value: str) -> None:
    """Whatever is filled in comes out as one line without braces, of at most 200 characters."""
    line = filled_text("<{topic}>", {"topic": value}, otherwise)
    assert len(line) <= LONGEST_VALUE + 2
    assert "\n" not in line
    assert not set("{}") & set(line)


@pytest.mark.parametrize("text", ["{" * 20_000, "{topic}" * 2_800, "{a " * 6_000, "{t" * 9_000 + "}" * 2_000])
def test_a_hostile_text_costs_no_time(text: str) -> None:
    """The longest text, made to be slow, is filled within a tenth of a second or two."""
    began = time.process_time()
    filled_text(text, {"topic": "x" * 300, "t": "t"}, otherwise, (*KNOWN_NAMES, "t"))
    assert time.process_time() - began < 0.5


# -- whole formats -----------------------------------------------------------------------------------------------------


def asking() -> MeetingFormat:
    part = replace(
        words("Closing"),
        words="We meet {next meeting}.",
        for_you="Thank {host}.",
        prompts=("What about {topic}?",),
        short=ShortVersion("Until {next meeting}.", 1),
        wordings=(Wording("spiritual", "Pray for {topic}.", "{weather}", "{date}"),),
        private="The door: {host}.",
    )
    return replace(a_format(words(), part), asks_for=("host",), wordings=("secular", "spiritual"))


def test_every_text_of_a_part_is_filled() -> None:
    """Words, notes, prompts, short versions and other wordings are filled; private lines are not."""
    values = {"next meeting": "on Friday", "host": "the tea maker", "topic": "hope", "date": "today"}
    part = filled(asking(), values, otherwise).parts[1]
    assert (part.words, part.for_you, part.prompts) == (
        "We meet on Friday.",
        "Thank the tea maker.",
        ("What about hope?",),
    )
    assert part.short == ShortVersion("Until on Friday.", 1)
    assert part.wordings == (Wording("spiritual", "Pray for hope.", "{weather}", "today"),)
    assert part.private == "The door: {host}."
    assert unknown_names(asking()) == ((1, "weather"),)
    assert asked(asking()) == ("next meeting", "host", "topic", "date")


def test_a_reading_is_put_in_its_slot_and_nowhere_else() -> None:
    """The chosen text is read in every wording, without a short version; another slot and other parts keep theirs."""
    slot = replace(reading(), slot="Tonight", short=ShortVersion("Short.", 1), wordings=(Wording("s", "x", "y"),))
    other = replace(reading(), part_id="other", slot="Another")
    found = a_format(words(), slot, other, sharing())
    made = with_readings(found, {"Tonight": "  The long way. "})
    assert (made.parts[1].words, made.parts[1].short, made.parts[1].wordings) == ("The long way.", None, ())
    assert [made.parts[place] for place in (0, 2, 3)] == [found.parts[place] for place in (0, 2, 3)]
    assert with_readings(found, {"Tonight": " \n"}) == found


def test_what_is_missing_is_told_once_with_its_part() -> None:
    """Slots first, then names, each with the first part that asks; what is known or filled in is not told."""
    slot = replace(reading(), slot="Tonight", words="{topic}")
    found = replace(asking(), parts=(*asking().parts, slot))
    nothing = missing(found, Fillings(), DAY, {"date": "today"})
    assert nothing == (
        Missing("Tonight", "Reading", is_reading=True),
        Missing("next meeting", "Closing"),
        Missing("host", "Closing"),
        Missing("topic", "Closing"),
    )
    some = Fillings(
        (
            Filling("1", "topic", "Hope", DAY),
            Filling("2", "Tonight", "A text", DAY, is_reading=True),
            Filling("3", "next meeting", "Friday", DAY - timedelta(days=7)),
        )
    )
    assert [one.name for one in missing(found, some, DAY, {"date": "today"})] == ["next meeting", "host"]


def test_what_is_typed_comes_before_what_is_known() -> None:
    """The group's own words stand before what the program knows, and a short first line names a chosen reading."""
    found = a_format(replace(words(), words="{place}, {topic}, {reading}"), replace(reading(), slot="Tonight"))
    some = Fillings(
        (Filling("1", "place", "the cellar", DAY), Filling("2", "Tonight", "*The long way.*\n\nIt was.", DAY, True))
    )
    made = for_meeting(found, some, DAY, {"place": "Town hall", "topic": "Hope"}, otherwise)
    assert made.parts[0].words == "the cellar, Hope, The long way"
    assert made.parts[1].words == "*The long way.*\n\nIt was."
    other_day = for_meeting(found, some, DAY + timedelta(days=7), {"place": "Town hall"}, otherwise)
    assert other_day.parts[0].words == "Town hall, the topic, the reading"


@given(formats())
def test_no_value_is_ever_part_of_a_format_that_leaves(found: MeetingFormat) -> None:
    """What a group fills in stands beside its formats: a format that leaves is the same whatever is filled in."""
    own = replace(found, asks_for=("host",))
    before = without_traces(own)
    for_meeting(own, Fillings((Filling("1", "host", "4711secret"),)), DAY, {}, otherwise)
    assert without_traces(own) == before
    assert "4711secret" not in repr(before)


@given(st.text(max_size=60))
def test_a_plain_name_is_plain(text: str) -> None:
    """Making a name plain twice changes nothing more, and what is a name can be asked for."""
    name = plain_name(text)
    assert plain_name(name) == name
    assert not name or names_in(f"{{{name}}}") == (name,)


@given(st.lists(st.tuples(st.sampled_from(("a", "b")), st.text(max_size=5), st.sampled_from((None, DAY))), max_size=6))
def test_there_is_one_filling_for_each_name_and_day(steps: list[tuple[str, str, date | None]]) -> None:
    """Whatever is typed in whatever order, each name has one filling a day, and blank leaves none."""
    held = Fillings()
    for number, (name, text, day) in enumerate(steps):
        held = held.with_words(Filling(str(number), name, text, day))
        assert held.values(DAY).get(name, text.strip()) or not text.strip()
    places = [(one.name, one.day) for one in held.all]
    assert len(places) == len(set(places))
    assert all(one.words for one in held.all)


def test_a_kind_that_is_no_reading_has_no_slot() -> None:
    """The control of the slot's law: without a slot a reading chosen for it changes nothing."""
    found = a_format(words(), replace(reading(), kind=PartKind.READING))
    assert with_readings(found, {"": "x", "Tonight": "y"}) == found
