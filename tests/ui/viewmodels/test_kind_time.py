# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kind time as the view models tell it: nothing is offered before it is useful, nothing changes before it is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.domain.events import Mended
from facilitator.domain.fair_share import WayOutKind
from facilitator.domain.formats import Role, SecondShares, SharingOrder, ShortVersion
from facilitator.domain.headcount import CountCategory
from facilitator.domain.waiting_line import SOMEONE, SOMEONE_ONLINE, online
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.kind_views import CatchUpView, FairView, Hint, HintView, MendView
from tests.support.builders import announcements, closing, sharing, silence, words
from tests.support.live import LiveMeeting


class Kind:
    """A live meeting, and the last value of every view of kind time."""

    def __init__(self, *parts, **meeting):
        self.live = LiveMeeting(*parts, **meeting)
        self.hint: HintView | None = None
        self.fair: FairView | None = None
        self.mend: MendView | None = None
        self.plans: CatchUpView | None = None
        kind = self.live.model.kind
        kind.hint_changed.connect(lambda value: setattr(self, "hint", value))
        kind.fair_changed.connect(lambda value: setattr(self, "fair", value))
        kind.mend_changed.connect(lambda value: setattr(self, "mend", value))
        kind.catch_up_changed.connect(lambda value: setattr(self, "plans", value))
        self.live.model.show_now()

    @property
    def kind(self):
        return self.live.model.kind

    @property
    def line(self):
        return self.live.shown["line"]


def late(*, optional: bool = True) -> Kind:
    """Begun nine minutes late: a welcome, 40 minutes of sharing, announcements that can be left out, a closing."""
    shared = replace(sharing(planned_min=40), takes_slack=True)
    extra = replace(announcements(10), optional=optional)
    found = Kind(words(), shared, extra, closing())
    found.live.after(540).begin().after(62)
    return found


# -- late starts -------------------------------------------------------------------------------------------------------


def test_the_shadow_count_is_seen_before_the_start():
    """A minute past the planned start the hint tells both times; a minute before there is none."""
    found = Kind(words(), closing())
    assert found.hint is None
    found.live.after(9 * 60)
    assert found.hint is not None
    assert (found.hint.hint, found.hint.minutes) == (Hint.NOT_BEGUN, 9)
    assert found.hint.now - found.hint.planned == timedelta(minutes=9)


def test_it_began_nine_minutes_ago():
    """One act begins the meeting nine minutes ago, the status line says so, and Back takes it back whole."""
    found = Kind(words(), closing())
    found.live.after(9 * 60)
    found.kind.watch_mend(True)
    first = found.mend.choices[0]
    assert (first.what, first.begin, first.is_new, first.proposed_min) == (Mended.MEETING, True, True, 9)
    found.kind.mend(first.what, 9, begin=first.begin)
    state = found.live.state
    assert state.begun_at == found.live.clock.now() - timedelta(minutes=9)
    assert found.live.last == say.MendedSaid(Mended.MEETING, begin=True, minutes=9, title="Welcome")
    found.live.model.back()
    assert found.live.state.begun_at is None


def test_a_share_that_nobody_timed():
    """Three minutes without a timer while people share are hinted at; mending starts the next seat's share then."""
    found = Kind(sharing(), closing())
    found.live.begin().after(1)
    found.live.model.seats.add(7)
    found.live.after(150)
    assert found.hint is None
    found.live.after(60)
    assert found.hint is not None
    assert found.hint.hint is Hint.TURN_BEGAN
    found.kind.watch_mend(True)
    first = found.mend.choices[0]
    assert (first.what, first.begin, first.is_new, first.proposed_min) == (Mended.TURN, True, True, 3)
    found.kind.mend(Mended.TURN, 2, begin=True)
    timer = found.live.shown["timer"]
    assert (timer.seat, timer.reading.elapsed_s) == (7, 120)
    assert found.hint is None


def test_a_forgotten_stop():
    """Two minutes past a share's time the hint asks whether it has ended; mending ends it then."""
    found = Kind(sharing(), closing())
    found.live.begin().space().after(180 + 125)
    assert found.hint is not None
    assert (found.hint.hint, found.hint.minutes) == (Hint.TURN_ENDED, 2)
    found.kind.mend(Mended.TURN, 2, begin=False)
    assert found.live.state.timer is None
    assert found.live.state.shared == found.live.clock.now() - found.live.state.visits[-1].since - timedelta(
        minutes=2, seconds=1
    )


def test_let_it_be_is_never_asked_whether_it_has_ended():
    """Whoever was let be is not hinted at, however long it takes."""
    found = Kind(sharing(), closing())
    found.live.begin().space().after(100)
    found.live.model.let_it_be()
    found.live.after(400)
    assert found.hint is None


def test_the_next_part_has_begun_already():
    """Two minutes past a part's minutes the hint asks for the next one; one act enters it two minutes ago."""
    found = Kind(words(), announcements(), closing())
    found.live.begin().after(3 * 60 + 130)
    assert found.hint is not None
    assert found.hint.hint is Hint.NEXT_BEGAN
    found.kind.watch_mend(True)
    choice = next(one for one in found.mend.choices if one.what is Mended.NEXT_PART)
    assert (choice.title, choice.proposed_min) == ("Announcements", 2)
    found.kind.mend(choice.what, 2, begin=True)
    assert found.live.state.index == 1
    assert found.live.state.visits[-1].since == found.live.clock.now() - timedelta(minutes=2)


def test_nothing_less_than_a_minute_is_offered():
    """In the first minute of a meeting that begins on time there is nothing to put right."""
    found = Kind(words(), closing())
    found.live.begin().after(30)
    found.kind.watch_mend(True)
    assert all(one.least_min <= one.proposed_min <= one.most_min for one in found.mend.choices)
    assert [one for one in found.mend.choices if one.what is Mended.PART and one.most_min < 1] == []


# -- catching up -------------------------------------------------------------------------------------------------------


def test_on_time_nothing_is_offered():
    """On time there is no button and no plan; from two minutes late there is."""
    found = Kind(words(), sharing(), closing())
    found.live.begin().after(62)
    assert found.live.shown["top"].late is False
    assert late().live.shown["top"].late is True


def test_plans_are_told_only_while_somebody_looks():
    """No plan is told before the panel asks, and none after it has closed."""
    found = late()
    assert found.plans is None
    found.kind.watch_plans(True)
    assert 1 <= len(found.plans.plans) <= 3
    found.kind.watch_plans(False)
    before = found.plans
    found.live.after(60)
    assert found.plans is before


def test_nothing_changes_before_a_plan_is_chosen():
    """Looking changes nothing; choosing leaves out what the plan says, keeps the planned end, and Back undoes it."""
    found = late()
    state, rows = found.live.state, found.live.shown["parts"]
    found.kind.watch_plans(True)
    assert (found.live.state, found.live.shown["parts"]) == (state, rows)
    ends = found.plans.plans[0].ends
    assert found.kind.adopt(0)
    assert found.live.last == say.PlanSaid(ends)
    assert found.live.shown["top"].pace.ends == ends
    assert [row.left_out for row in found.live.shown["parts"]] == [False, False, True, False]
    assert found.live.shown["top"].late is False
    found.live.model.back()
    assert found.live.shown["parts"] == rows
    assert found.live.shown["top"].late is True


def test_a_plan_that_is_not_there():
    """A digit beyond the plans changes nothing."""
    found = late()
    found.kind.watch_plans(True)
    state = found.live.state
    assert not found.kind.adopt(3)
    assert not found.kind.adopt(-1)
    assert found.live.state is state


def test_a_part_left_out_is_looked_at_as_such():
    """Looking ahead at a part that is left out says so; going there takes it up again."""
    found = late()
    found.kind.watch_plans(True)
    found.kind.adopt(0)
    found.live.model.look_at(2)
    assert found.live.shown["part"].left_out
    found.live.model.go_to(2)
    assert not found.live.shown["part"].left_out
    assert not found.live.shown["parts"][2].left_out


def test_the_short_words_are_shown():
    """After a plan with a short version the words to say are the short ones, and the view says so."""
    text = replace(words("Reading", 12), short=ShortVersion("In short.", 1))
    found = Kind(words(), text, closing())
    found.live.after(540).begin().after(62)
    found.kind.watch_plans(True)
    found.kind.adopt(0)
    found.live.model.look_at(1)
    assert (found.live.shown["part"].words, found.live.shown["part"].short) == ("In short.", True)


# -- fair share --------------------------------------------------------------------------------------------------------


def in_sharing(people: int, planned_min: int = 22, **rule) -> Kind:
    """A sharing part of so many minutes, in which so many wait."""
    gap = rule.pop("gap", timedelta(seconds=5))
    found = Kind(sharing(planned_min=planned_min, gap=gap, **rule), announcements(10), closing())
    found.live.begin()
    for seat in range(1, people + 1):
        found.live.model.seats.add(seat)
    return found


def test_twenty_two_minutes_and_nine_people():
    """22 minutes, 9 people, gaps of 5 s: 2:20 each, worth using; used, it is not worth using again."""
    found = in_sharing(9)
    fair = found.fair
    assert (fair.people, fair.left_min, fair.each_s, fair.use_s, fair.fits) == (9, 22, 140, 140, True)
    found.kind.use_share(140)
    assert found.live.last == say.ShareAgreedSaid(140)
    assert (found.fair.share_s, found.fair.use_s) == (140, None)
    found.live.model.back()
    assert found.fair.share_s == 180


def test_not_everyone_will_fit():
    """Seven minutes for nine people: one sentence each, or minutes of a later part; Back takes either back."""
    found = in_sharing(9, planned_min=7)
    assert (found.fair.fits, found.fair.use_s) == (False, None)
    assert [way.kind for way in found.fair.ways_out] == [WayOutKind.ONE_SENTENCE, WayOutKind.BORROW]
    borrow = found.fair.ways_out[1]
    assert borrow.title == "Announcements"
    found.kind.take_way_out(WayOutKind.BORROW)
    assert found.live.last == say.BorrowedSaid(borrow.minutes, "Announcements")
    assert found.live.shown["parts"][0].minutes == 7 + borrow.minutes
    found.live.model.back()
    found.kind.take_way_out(WayOutKind.ONE_SENTENCE)
    assert found.fair.share_s == 20


@pytest.mark.parametrize("speaks", [False, True])
def test_still_to_speak_is_stepped(speaks):
    """One press is one more or one fewer to speak, also while somebody speaks; never below nobody."""
    found = in_sharing(4)
    if speaks:
        found.live.space()
    before = found.fair.people
    found.kind.expect(1)
    assert found.fair.people == before + 1
    for _ in range(9):
        found.kind.expect(-1)
    assert found.fair.people == 0


def test_people_who_are_here_are_thought_of():
    """With nobody in the line, those counted as here who have had no turn are thought of; else nothing is advised."""
    found = in_sharing(0)
    assert (found.fair.people, found.fair.each_s) == (0, None)
    for _ in range(5):
        found.live.model.count(CountCategory.HERE, 1)
    assert found.fair.people == 5
    found.live.space().after(30).space()
    assert found.fair.people == 4


def test_what_was_given_back_is_known():
    """A share that ends early gives its rest to the room, and the view knows how much."""
    found = in_sharing(3)
    found.live.space().after(60)
    found.live.model.give_back()
    assert found.fair.given_back_s == 120


def test_where_nobody_shares_there_is_no_advice():
    """Words, silence, shares without a limit and one speaker have no fair share."""
    found = Kind(words(), silence(), sharing(limit=None), sharing(SharingOrder.SPEAKER), closing())
    found.live.begin()
    for index in range(4):
        found.live.model.go_to(index)
        assert found.fair is None


def test_an_interpreter_doubles_each_share():
    """With an interpreter a share of three minutes is six, without one it is three again."""
    found = in_sharing(3)
    found.kind.set_interpreter(True)
    assert found.live.last == say.InterpreterSaid(present=True, limit_s=360)
    assert (found.fair.interpreted, found.fair.share_s) == (True, 360)
    found.kind.set_interpreter(False)
    assert found.fair.share_s == 180


# -- lines and rounds --------------------------------------------------------------------------------------------------


def test_two_lines_are_called_in_turn():
    """Room and online stand in the order in which they will be called, and each is taken out of its own line."""
    found = in_sharing(3)
    seats = found.live.model.seats
    assert found.line.hybrid is False
    for number in (1, 2):
        seats.add(online(number))
    assert found.line.waiting == (1, online(1), 2, online(2), 3)
    assert found.line.hybrid is True
    seats.remove(1)
    assert found.line.waiting == (1, online(2), 2, 3)
    seats.move(2, -1)
    assert found.line.waiting == (2, online(2), 1, 3)
    assert found.live.last == say.MovedSaid(2, 1)


def test_a_number_online_is_typed():
    """O and a number puts it in the line online; O and Enter somebody there without a number."""
    found = in_sharing(0)
    seats = found.live.model.seats
    seats.type_online()
    found.live.model.look()
    assert found.line.typed_online
    seats.type_digit(3)
    assert seats.confirm()
    seats.type_online()
    assert seats.confirm()
    assert found.line.waiting == (online(3), SOMEONE_ONLINE)


def test_an_enter_long_after_o_is_never_next():
    """Ten seconds after O an Enter does not add anybody; it is meant for the big button again only a second later."""
    found = in_sharing(0)
    found.live.model.seats.type_online()
    found.live.after(10.5)
    assert found.live.model.seats.confirm()
    assert found.line.waiting == ()
    found.live.after(1)
    assert not found.live.model.seats.confirm()


def test_new_voices_first():
    """With the switch, whoever has not spoken goes first; without it, later ones come by arrival again."""
    found = in_sharing(2, second_shares=SecondShares.WELCOME)
    seats = found.live.model.seats
    assert found.line.may_let_quiet_first
    found.live.space().after(15).space()
    seats.add(1)
    seats.add(9)
    assert found.line.waiting == (2, 1, 9)
    seats.let_quiet_first(True)
    assert (found.line.waiting, found.line.quiet_first) == ((2, 9, 1), True)
    assert not in_sharing(2).line.may_let_quiet_first


def test_each_once_is_refused_kindly():
    """Where each speaks once, a seat that has spoken is not put in the line, and the status line says why."""
    found = in_sharing(1, second_shares=SecondShares.ONCE)
    found.live.space().after(15).space()
    found.live.model.seats.add(1)
    assert found.line.waiting == ()
    assert isinstance(found.live.last, say.RefusedSaid)


def test_a_round_by_people():
    """How many are we: the round counts turns, a pass is a turn, and who comes back is called at its end."""
    found = Kind(sharing(SharingOrder.ROUND), closing(), chairs=3)
    found.live.begin()
    seats = found.live.model.seats
    seats.count_people(0)
    assert (found.line.people, found.line.turn) == (3, 1)
    seats.pass_or_someone()
    seats.come_back()
    assert (found.line.turn, found.line.waiting) == (2, (SOMEONE,))
    found.live.space().after(15).space().space().after(15).space()
    assert (found.line.next_seat, found.line.to_come) == (SOMEONE, 1)
    seats.remove(0)
    assert (found.line.next_seat, found.line.waiting) == (None, ())
    seats.go_by_seats()
    assert found.line.people is None


def test_seats_mean_nothing_in_a_round_by_people():
    """A seat typed in a round by people changes nothing and is answered."""
    found = Kind(sharing(SharingOrder.ROUND), closing(), chairs=3)
    found.live.begin()
    found.live.model.seats.count_people(0)
    found.live.model.seats.add(2)
    assert found.live.last is say.Plain.ROUND_BY_PEOPLE


def test_a_format_that_says_online_begins_with_two_lines():
    """Where the format says so there are two lines at once, until the leader says otherwise, and none elsewhere."""
    part = sharing(SharingOrder.LINE)
    both = replace(part, sharing=replace(part.sharing, online=True))
    found = Kind(both, closing(), chairs=3)
    found.live.begin()
    seats = found.live.model.seats
    assert found.line.hybrid
    seats.set_hybrid(False)
    assert not seats.hybrid
    found.live.model.enter()
    assert found.live.model.seats.hybrid
    found.live.model.go_to(1)
    assert not found.live.model.seats.hybrid


def test_another_meeting_begins_with_one_line():
    """What the leader chose for the line is forgotten with the meeting."""
    found = in_sharing(0)
    found.live.model.seats.set_hybrid(True)
    found.live.model.enter()
    assert not found.live.model.seats.hybrid


# -- two leaders -------------------------------------------------------------------------------------------------------


def test_the_hand_over_is_told_to_both():
    """The part at which the leader takes over says so, and where it is handed back; the list tells the same points."""
    parts = [replace(words(f"Part {n}"), led_by=Role.LEADER if 2 <= n < 4 else Role.SECRETARY) for n in range(6)]
    found = Kind(*parts)
    found.live.begin()
    assert [row.lead for row in found.live.shown["parts"]] == [
        Role.SECRETARY,
        None,
        Role.LEADER,
        None,
        Role.SECRETARY,
        None,
    ]
    found.live.model.go_to(2)
    lead = found.live.shown["part"].lead
    assert (lead.role, lead.begins_here, lead.until, lead.then, lead.back) == (
        Role.LEADER, True, 5, Role.SECRETARY, True,
    )  # fmt: skip


def test_one_leader_is_no_news():
    """Where one role leads all evening, or none is named, nothing is said."""
    for parts in ((words(), closing()), tuple(replace(words(str(n)), led_by=Role.LEADER) for n in range(3))):
        found = Kind(*parts)
        found.live.begin()
        assert found.live.shown["part"].lead is None
        assert {row.lead for row in found.live.shown["parts"]} == {None}
