# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing a format gives another sound one or a reason, and every change can be gone back over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import editing
from facilitator.domain.conditions import Condition, ConditionKind
from facilitator.domain.drafts import Changes, Draft
from facilitator.domain.edit_evenings import with_number, with_people
from facilitator.domain.edit_limits import Unfit, judged, lacking, settled
from facilitator.domain.formats import (
    QUIET_GAP,
    Bells,
    CirclesRule,
    MeetingFormat,
    PartKind,
    RoomWish,
    SharingOrder,
    SharingRule,
    ShortVersion,
    SilenceRule,
    Slogan,
)
from tests.support.bookshelf import built_in_formats
from tests.support.edits import Change, changes

BUILT_IN = built_in_formats().formats("en")
GRIEF = next(one for one in BUILT_IN if one.format_id == "grief-circle")
BLANK = editing.blank_format("e" * 32, "Ours", "Welcome", "en")
ONE = "part-1"


def sound(edited: editing.Edited) -> MeetingFormat:
    assert isinstance(edited, MeetingFormat), edited
    return edited


def changed(found: MeetingFormat, **values: object) -> editing.Edited:
    return editing.with_change(found, ONE, lambda part: replace(part, **values))


def six_parts() -> MeetingFormat:
    found = BLANK
    for place in range(1, 6):
        found = sound(editing.with_part(found, place, f"Part {place + 1}"))
    return found


def test_a_day_of_the_groups_own_can_be_a_condition() -> None:
    """A part can be in on a day that the group has named itself, beside those that everybody knows."""
    when = (Condition(ConditionKind.HOLIDAY, names=("0190-own-id", "easter")),)
    assert sound(changed(BLANK, when=when)).parts[0].when == when


def test_a_new_id_is_never_too_long_for_a_file() -> None:
    """Whatever number a part of a file has, the next one has an id that a file can hold, and that none has yet."""
    found = replace(BLANK, parts=(replace(BLANK.parts[0], part_id="part-" + "9" * 55), replace(BLANK.parts[0])))
    assert editing.new_part_id(found) == "part-2"
    nines, next_one = "part-" + "9" * 9, "part-1" + "0" * 9
    found = replace(BLANK, parts=tuple(replace(BLANK.parts[0], part_id=one) for one in (nines, next_one)))
    assert editing.new_part_id(found) == "part-1" + "0" * 8 + "1"


@pytest.mark.parametrize("found", BUILT_IN, ids=lambda found: found.format_id)
def test_built_in_formats_are_sound_as_they_are(found: MeetingFormat) -> None:
    """Nothing has to be put right in a built-in format, and nothing in it can't be."""
    assert settled(found) is found
    assert judged(found) is None


@given(st.lists(changes(), max_size=12), st.sampled_from([BLANK, GRIEF]))
def test_every_change_gives_a_sound_format_or_a_reason(made: list[Change], found: MeetingFormat) -> None:
    """Whatever is changed, what comes out is settled and within the limits, and a refusal changes nothing."""
    for change in made:
        edited = change(found)
        if isinstance(edited, MeetingFormat):
            assert settled(edited) is edited
            assert judged(edited) is None
            assert len({part.part_id for part in edited.parts}) == len(edited.parts)
            found = edited


@given(
    st.lists(st.tuples(changes(), st.sampled_from([None, "words", "title"]), st.booleans()), max_size=20),
    st.sampled_from([BLANK, GRIEF]),
)
def test_undone_and_redone_is_the_identity(steps: list[tuple[Change, str | None, bool]], found: MeetingFormat) -> None:
    """Any changes, all undone, give the format of the beginning; all redone, the one of the end."""
    first = Draft(found, 0, found.minutes)
    changes_made = Changes(first)
    for change, typing, rests in steps:
        edited = change(changes_made.now.format)
        if isinstance(edited, MeetingFormat):
            changes_made = changes_made.changed(replace(changes_made.now, format=edited), typing)
        if rests:
            changes_made = changes_made.rested()
    last, back, ways = changes_made.now, changes_made, len(changes_made.past)
    for _ in range(ways):
        back = back.undone()
    assert (back.now, back.past) == (first, ())
    assert back.undone() is back
    for _ in range(ways):
        back = back.redone()
    assert (back.now, back.future, back.past) == (last, (), changes_made.past)
    assert back.redone() is back


def test_typing_in_one_field_is_one_change() -> None:
    """Letters typed one after the other into one field come back by one Undo; another field, or a rest, parts them."""
    draft = Draft(BLANK, 0, 60)

    def called(title: str) -> Draft:
        return replace(draft, format=sound(editing.retitled(BLANK, title)))

    made = Changes(draft).changed(called("O"), "title").changed(called("Ou"), "title").changed(called("Our"), "title")
    assert made.undone().now is draft
    assert made.undone().redone().now.format.title == "Our"
    assert made.rested().changed(called("Our o"), "title").undone().now.format.title == "Our"
    assert made.changed(called("Our o"), "summary").undone().now.format.title == "Our"
    assert made.changed(called("Our"), "title") is made


def test_a_change_after_undo_forgets_what_was_undone() -> None:
    """What had been gone back from is gone once something else is changed."""
    draft = Draft(BLANK, 0, 60)
    other = replace(draft, wished_min=90)
    assert Changes(draft).changed(other).undone().changed(replace(draft, wished_min=30)).future == ()


# -- parts in their order --------------------------------------------------------------------------------------------


def test_parts_come_go_and_move() -> None:
    """Parts are put in, moved, doubled and taken out; each keeps its id, and no id comes twice."""
    found = six_parts()
    assert [part.part_id for part in found.parts] == [f"part-{number}" for number in range(1, 7)]
    up = sound(editing.moved_to(found, "part-6", 0))
    assert [part.title for part in up.parts][:2] == ["Part 6", "Welcome"]
    assert editing.moved_to(found, "part-6", 99) == found
    twins = sound(editing.doubled(found, "part-2"))
    assert [part.part_id for part in twins.parts][1:3] == ["part-2", "part-7"]
    assert twins.parts[1] == replace(twins.parts[2], part_id="part-2")
    assert sound(editing.without_part(twins, "part-7")) == found
    assert editing.without_part(BLANK, ONE) is Unfit.LAST_PART


def test_what_is_not_there_changes_nothing() -> None:
    """A part that has gone meanwhile can be moved, doubled, changed and taken out: nothing happens."""
    for edited in (
        editing.moved_to(GRIEF, "gone", 1),
        editing.doubled(GRIEF, "gone"),
        editing.with_change(GRIEF, "gone", lambda part: replace(part, minutes=1)),
        editing.without_part(GRIEF, "gone"),
    ):
        assert edited == GRIEF


def test_a_start_before_the_end_follows_the_minutes() -> None:
    """A part that starts so many minutes before the end goes on doing so when anything behind it changes."""
    found = sound(editing.with_change(six_parts(), "part-5", lambda part: replace(part, before_end_min=1)))
    assert found.parts[4].before_end_min == 10
    longer = sound(editing.with_change(found, "part-6", lambda part: editing.lasting(part, 8)))
    assert longer.parts[4].before_end_min == 13
    later = sound(editing.moved_to(longer, "part-5", 1))
    assert later.parts[1].before_end_min == sum(part.minutes for part in later.parts[1:])
    assert sound(editing.moved_to(later, "part-5", 4)) == longer


def test_the_first_part_starts_with_the_meeting() -> None:
    """The first part has no time of day to start at, and none that has one can be moved there unasked."""
    found = sound(editing.with_change(six_parts(), "part-2", lambda part: replace(part, at_clock=time(20, 25))))
    assert found.parts[1].at_clock == time(20, 25)
    assert editing.moved_to(found, "part-2", 0) is Unfit.LOST_START
    assert sound(editing.without_part(found, ONE)).parts[0].at_clock is None


@pytest.mark.parametrize(
    "held",
    [
        {"when": (Condition(ConditionKind.NEWCOMER),)},
        {"before_end_min": 1},
        {"at_clock": time(20, 25)},
    ],
)
def test_moving_another_part_drops_nothing(held: dict[str, object]) -> None:
    """Moved down, the first part does not take the second one's start or condition away; it is told why not."""
    found = sound(editing.with_change(six_parts(), "part-2", lambda part: replace(part, **held)))
    assert editing.moved_to(found, ONE, 1) is Unfit.LOST_START
    assert editing.moved_to(found, "part-2", 0) is Unfit.LOST_START


@given(st.lists(changes(), max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_moved_there_and_back_nothing_has_changed(made: list[Change], at: int, to: int) -> None:
    """Whatever a format holds, a part that can be moved can be moved back, and all is as it was."""
    found = six_parts()
    for change in made:
        edited = change(found)
        found = edited if isinstance(edited, MeetingFormat) else found
    at %= len(found.parts)
    moved = editing.moved_to(found, found.parts[at].part_id, to)
    if isinstance(moved, MeetingFormat):
        assert editing.moved_to(moved, found.parts[at].part_id, at) == found


# -- one part --------------------------------------------------------------------------------------------------------


def test_another_kind_brings_its_rules() -> None:
    """Sharing comes with three minutes each, silence with its minutes, and what belonged to the kind before goes."""
    sharing = sound(changed(BLANK, kind=PartKind.SHARING))
    assert sharing.parts[0].sharing == SharingRule(SharingOrder.LINE, timedelta(minutes=3))
    less = sound(changed(sharing, shortest=4, takes_slack=False))
    assert (less.parts[0].shortest, less.parts[0].takes_slack) == (4, False)
    silence = sound(changed(less, kind=PartKind.SILENCE))
    assert silence.parts[0].silence == SilenceRule(timedelta(minutes=5))
    assert (silence.parts[0].sharing, silence.parts[0].shortest, silence.parts[0].takes_slack) == (None, None, None)


def test_one_speaker_has_nothing_to_share_out() -> None:
    """Where one person speaks there are no kept minutes, no quiet between shares and no second line."""
    rule = SharingRule(SharingOrder.ROUND, timedelta(minutes=1), gap=timedelta(), newcomers_min=2, online=True)
    many = sound(changed(BLANK, kind=PartKind.SHARING, sharing=rule))
    assert many.parts[0].sharing == rule
    alone = sound(changed(many, sharing=replace(rule, order=SharingOrder.SPEAKER)))
    assert alone.parts[0].sharing == SharingRule(SharingOrder.SPEAKER, timedelta(minutes=1), gap=QUIET_GAP)


def test_a_silence_that_fills_its_part_goes_on_filling_it() -> None:
    """Another number of minutes changes the silence too, unless it has a length of its own."""
    found = sound(changed(BLANK, kind=PartKind.SILENCE))
    longer = sound(editing.with_change(found, ONE, lambda part: editing.lasting(part, 9)))
    assert longer.parts[0].silence == SilenceRule(timedelta(minutes=9))
    own = sound(changed(longer, silence=SilenceRule(timedelta(minutes=2), strokes=2)))
    longer = sound(editing.with_change(own, ONE, lambda part: editing.lasting(part, 12)))
    assert longer.parts[0].silence == SilenceRule(timedelta(minutes=2), strokes=2)
    quiet = sound(changed(longer, silence=replace(own.parts[0].silence, bells=Bells.NONE)))
    assert quiet.parts[0].silence == SilenceRule(timedelta(minutes=2), Bells.NONE)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"minutes": 241}, Unfit.PART_MINUTES),
        ({"minutes": -1}, Unfit.PART_MINUTES),
        ({"title": " "}, Unfit.NO_PART_TITLE),
        ({"title": "x" * 41}, Unfit.LONG_PART_TITLE),
        ({"words": "x" * 20_001}, Unfit.LONG_WORDS),
        ({"for_you": "x" * 2_001}, Unfit.LONG_NOTE),
        ({"kind": PartKind.BREAK, "shortest": 6}, Unfit.SHORTEST),
        ({"kind": PartKind.BREAK, "longest": 4}, Unfit.MOST),
        ({"kind": PartKind.READING, "slot": "x" * 41}, Unfit.LONG_SLOT),
        ({"prompts": ("x",) * 13}, Unfit.MANY_PROMPTS),
        ({"prompts": ("x" * 201,)}, Unfit.LONG_PROMPT),
        ({"private": "x" * 2_001}, Unfit.LONG_PRIVATE),
        ({"short": ShortVersion("Short.", 5)}, Unfit.SHORT_MINUTES),
        ({"short": ShortVersion("", 1)}, Unfit.NO_SHORT_WORDS),
        ({"short": ShortVersion("x", 1), "never_shorten": True}, Unfit.HAS_SHORT_VERSION),
        ({"kind": PartKind.SILENCE, "silence": SilenceRule(timedelta(seconds=4))}, Unfit.SILENCE_LENGTH),
    ],
)
def test_what_a_file_could_not_hold_has_a_reason(change: dict[str, object], reason: Unfit) -> None:
    """What is beyond the limits of a format file is refused, and the reason is told."""
    assert changed(BLANK, **change) is reason


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ({"limit": timedelta(seconds=9)}, Unfit.SHARE_LENGTH),
        ({"sign_before": timedelta(minutes=3)}, Unfit.SIGN_LENGTH),
        ({"gap": timedelta(seconds=31)}, Unfit.GAP_LENGTH),
        ({"cross_talk": "x" * 201}, Unfit.LONG_RULE),
        ({"newcomers_min": 3, "burning_min": 2}, Unfit.KEPT_MINUTES),
    ],
)
def test_rules_of_sharing_have_limits(rule: dict[str, object], reason: Unfit) -> None:
    """A rule that could not be kept in a meeting is refused, and the reason is told."""
    usual = SharingRule(SharingOrder.LINE, timedelta(minutes=3))
    assert changed(BLANK, kind=PartKind.SHARING, sharing=replace(usual, **rule)) is reason


@pytest.mark.parametrize(("minutes", "reason"), [(4, Unfit.TOO_SHORT), (5, None), (240, None)])
def test_too_short_is_lacking_and_not_refused(minutes: int, reason: Unfit | None) -> None:
    """While it is written a format may be shorter than any meeting; it is told what is lacking."""
    found = sound(editing.with_change(BLANK, ONE, lambda part: editing.lasting(part, minutes)))
    assert lacking(found) is reason


def test_too_long_is_lacking_and_not_refused() -> None:
    """While it is written a format may be longer than any meeting; it is told what is lacking."""
    found = sound(editing.with_change(BLANK, ONE, lambda part: editing.lasting(part, 240)))
    twice = sound(editing.doubled(found, ONE))
    assert lacking(twice) is None
    assert lacking(sound(editing.doubled(twice, ONE))) is Unfit.TOO_LONG


def test_words_in_another_wording() -> None:
    """A wording says what the usual one says until it has words of its own; without them it does so again."""
    found = sound(editing.with_wording(BLANK, "Spiritual!"))
    assert found.wordings == ("secular", "spiritual")
    found = sound(editing.with_change(found, ONE, lambda part: editing.noting(part, "spiritual", "Smile.")))
    assert (found.parts[0].for_you, found.parts[0].wordings) == ("Smile.", ())
    found = sound(editing.with_change(found, ONE, lambda part: editing.saying(part, "spiritual", "Amen.\n")))
    assert found.worded("spiritual").parts[0].words == "Amen."
    assert found.worded("spiritual").parts[0].for_you == "Smile."
    found = sound(editing.with_change(found, ONE, lambda part: editing.shortened(part, "spiritual", "A.")))
    assert found.parts[0].wordings[0].short_words == "", "there is no short version to be another wording of"
    found = sound(editing.with_change(found, ONE, lambda part: editing.shortened(part, "", "Short.")))
    assert found.parts[0].short == ShortVersion("Short.", 2)
    assert (
        sound(editing.with_change(found, ONE, lambda part: editing.saying(part, "spiritual", ""))).parts[0].wordings
        == ()
    )
    assert sound(editing.without_wording(found, "spiritual")).parts[0].wordings == ()
    assert editing.without_wording(found, "secular") == found


@pytest.mark.parametrize(
    ("name", "reason"), [("secular", Unfit.WORDING_TWICE), ("!!", Unfit.WORDING_NAME), ("", Unfit.WORDING_NAME)]
)
def test_a_wording_has_a_name_of_its_own(name: str, reason: Unfit) -> None:
    """A wording that is there already, or without a name, is refused."""
    assert editing.with_wording(BLANK, name) is reason


def test_what_is_typed_on_the_way_takes_nothing_away() -> None:
    """While minutes are typed, digit by digit, the fewest minutes stay: what would take them away is refused."""
    found = sound(changed(BLANK, kind=PartKind.BREAK, minutes=40, shortest=20, longest=55))
    for typed in (2, 3, 100):
        assert editing.with_change(found, ONE, lambda part, typed=typed: editing.lasting(part, typed)) in (
            Unfit.SHORTEST,
            Unfit.MOST,
        )
    done = sound(editing.with_change(found, ONE, lambda part: editing.lasting(part, 25)))
    assert (done.parts[0].shortest, done.parts[0].longest) == (20, 55)


def test_what_the_room_sees_fits_the_part() -> None:
    """The room sees a timer only where something is timed, and words only where there are any."""
    assert sound(changed(BLANK, room=RoomWish.TIMER)).parts[0].room is RoomWish.USUAL
    assert sound(changed(BLANK, room=RoomWish.WORDS)).parts[0].room is RoomWish.USUAL
    assert sound(changed(BLANK, room=RoomWish.WORDS, words="Hello.")).parts[0].room is RoomWish.WORDS
    slogan = sound(changed(BLANK, room=RoomWish.SLOGAN, slogan=Slogan.ENOUGH))
    assert slogan.parts[0].slogan is Slogan.ENOUGH
    assert sound(changed(slogan, room=RoomWish.NOTHING)).parts[0].slogan is None


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        (["Song", " door  key ", ""], ("song", "door key")),
        (["song", "SONG"], ("song",)),
        (["topic"], Unfit.FILL_NAME),
        (["12"], Unfit.FILL_NAME),
        ([f"n{'abcdefghijklm'[number]}" for number in range(13)], Unfit.MANY_FILL_NAMES),
    ],
)
def test_own_names_to_fill_in(names: list[str], kept: object) -> None:
    """A format's own names are kept in small letters, each once; names that all formats know are none of its own."""
    edited = editing.asking_for(BLANK, names)
    assert (edited if isinstance(edited, Unfit) else edited.asks_for) == kept


def test_hidden_signs_never_come_in() -> None:
    """Signs that nobody sees, or that turn the direction of a text, are left out of whatever is typed or pasted."""
    found = sound(editing.retitled(BLANK, "Ou\u202ers \u0007 and\ttheirs\n"))
    assert found.title == "Ours and theirs"
    found = sound(editing.with_change(found, ONE, lambda part: editing.saying(part, "", "\ufeffOne\r\n\r\ntwo\x00\n")))
    assert found.parts[0].words == "One\n\ntwo"


def test_circles_split_by_number_or_by_people() -> None:
    """Circles come with two of them; either their number or the people in each is said, and never both."""
    found = sound(changed(BLANK, kind=PartKind.CIRCLES, minutes=30))
    rule = found.parts[0].circles
    assert rule == CirclesRule(number=2)
    by_people = with_people(rule, 5)
    assert by_people == CirclesRule(people=5)
    assert with_people(by_people, None) == with_number(by_people, 2) == CirclesRule(number=2)
    assert with_number(rule, None) == CirclesRule(people=6)
    assert sound(changed(found, kind=PartKind.WORDS)).parts[0].circles is None


@pytest.mark.parametrize(
    "rule",
    [
        CirclesRule(),
        CirclesRule(number=2, people=5),
        CirclesRule(number=10),
        CirclesRule(people=1),
        CirclesRule(number=1, minutes_each=(10, 10)),
        CirclesRule(number=2, minutes_each=(31,)),
        CirclesRule(number=2, share=timedelta(seconds=9)),
    ],
)
def test_circles_that_could_not_be_are_refused(rule: CirclesRule) -> None:
    """A split that no room could make is refused."""
    assert changed(BLANK, kind=PartKind.CIRCLES, minutes=30, circles=rule) is Unfit.CIRCLES


def test_conditions_keep_what_their_kind_looks_at() -> None:
    """What a kind does not look at is left out; the first part never waits for what is known only in the room."""
    week, live = Condition(ConditionKind.WEEK, (1,), ("easter",)), Condition(ConditionKind.NEWCOMER)
    found = sound(changed(six_parts(), when=(week, live)))
    assert found.parts[0].when == (Condition(ConditionKind.WEEK, (1,)),)
    found = sound(editing.with_change(found, "part-2", lambda part: replace(part, when=(live,))))
    assert found.parts[1].waits
    assert sound(editing.without_part(found, ONE)).parts[0].when == ()
    strange = Condition(ConditionKind.WORDING, names=("unknown",))
    assert sound(changed(BLANK, when=(strange,))).parts[0].when == ()


@pytest.mark.parametrize(
    "condition",
    [
        Condition(ConditionKind.WEEK),
        Condition(ConditionKind.WEEK, (6,)),
        Condition(ConditionKind.WEEK, (1, 1)),
        Condition(ConditionKind.AT_LEAST, (1, 2)),
        Condition(ConditionKind.HOLIDAY),
        Condition(ConditionKind.DAYS),
        Condition(ConditionKind.DAYS, first=date(2026, 2, 2), last=date(2026, 1, 1), once=True),
    ],
)
def test_a_condition_that_says_nothing_is_refused(condition: Condition) -> None:
    """A condition without what it looks at is refused."""
    edited = editing.with_change(six_parts(), "part-2", lambda part: replace(part, when=(condition,)))
    assert edited is Unfit.CONDITION


def test_a_part_that_waits_is_not_counted_before_the_end() -> None:
    """A start before the end follows the minutes of the parts that are in from the beginning."""
    found = sound(editing.with_change(six_parts(), "part-5", lambda part: replace(part, before_end_min=1)))
    live = (Condition(ConditionKind.NEWCOMER),)
    waiting = sound(editing.with_change(found, "part-6", lambda part: replace(part, when=live)))
    assert (found.parts[4].before_end_min, waiting.parts[4].before_end_min) == (10, 5)
