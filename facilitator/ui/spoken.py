# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the status line says: one calm sentence for each saying. The same words go to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.domain import events as did
from facilitator.domain.errors import Reason
from facilitator.domain.events import Loss
from facilitator.domain.headcount import CountCategory
from facilitator.domain.room import RoomShow
from facilitator.domain.waiting_line import SOMEONE
from facilitator.ui.circle_words import circles_said
from facilitator.ui.fit_words import fit_saying
from facilitator.ui.seat_words import is_plain, seat_name
from facilitator.ui.spoken_kind import kind_saying
from facilitator.ui.texts import (
    category_words,
    clock_words,
    ends_words,
    fill_in,
    milestone_words,
    minutes_long,
    pace_words,
    span_words,
)
from facilitator.ui.viewmodels import sayings as say
from facilitator.ui.viewmodels.laptop_views import Silence

translate = QCoreApplication.translate


def saying_words(saying: say.Saying, *, tokens: bool = False) -> str:
    """Give the sentence for a saying; with `tokens`, seats are called by their colours."""
    match saying:
        case say.Plain():
            return _plain()[saying]
        case say.PartSaid(title, minutes, ends):
            if minutes == 0:
                return fill_in(translate("Said", "{part}."), part=title)
            whole = translate("Said", "{part}. {minutes}. Until {time}.")
            return fill_in(whole, part=title, minutes=minutes_long(minutes), time=clock_words(ends))
        case say.ShareSaid(seat, limit_s):
            return _share(seat, limit_s, tokens)
        case say.TimedSaid(silence, minutes):
            return _timed(silence, minutes)
        case say.PreparingSaid() | say.OwnBowlSaid() | say.NotHeardSaid():
            return _about_bells(saying)
        case say.LeftSaid(left_s):
            return fill_in(translate("Said", "{time} left."), time=span_words(left_s))
        case say.OverSaid(minutes):
            return translate("Said", "%n minutes over.", "", minutes)
        case say.MoreSaid(more, seat):
            return _more(more, seat, tokens)
        case say.CarriedOnSaid(left_s):
            if left_s is None or left_s <= 0:
                return translate("Said", "Carrying on.")
            return fill_in(translate("Said", "Carrying on. {time} left."), time=span_words(left_s))
        case say.GivenBackSaid(left_s):
            return fill_in(translate("Said", "{time} goes back to the room."), time=span_words(left_s))
        case say.BackSaid():
            return _back(saying, tokens)
        case say.SeatSaid() | say.MovedSaid() | say.TurnSaid() | say.PeopleSaid():
            return _about_line(saying, tokens)
    return _about_counts_and_time(saying)


def _about_line(saying: say.SeatSaid | say.MovedSaid | say.TurnSaid | say.PeopleSaid, tokens: bool) -> str:
    match saying:
        case say.SeatSaid(seat, place, spoken):
            return _seat(seat, place, spoken, tokens)
        case say.MovedSaid(seat, place):
            words = translate("Said", "{who}: number {place} in line now.", "a seat")
            return fill_in(words, who=seat_name(seat, tokens=tokens), place=place)
        case say.TurnSaid(seat):
            if seat is None:
                return translate("Said", "Everyone has had a turn.")
            if is_plain(seat, tokens=tokens):
                return fill_in(translate("Said", "The round goes on from seat {seat}."), seat=seat)
            whole = translate("Said", "The round goes on: {who}.", "a seat")
            return fill_in(whole, who=seat_name(seat, tokens=tokens))
        case say.PeopleSaid(people):
            return translate("Said", "A round of %n people.", "", people)


def _about_counts_and_time(saying: say.Saying) -> str:
    match saying:
        case say.CountSaid(category, number):
            return fill_in(translate("Said", "{category}: {number}."), category=category_words(category), number=number)
        case say.MilestoneSaid(milestone, number):
            whole = translate("Said", "{milestone}: {number}.", "a milestone and how many")
            return fill_in(whole, milestone=milestone_words(milestone), number=number)
        case say.LostSaid():
            return _lost(saying)
        case say.PaceSaid(now, pace):
            whole = translate("Said", "{time}. {pace}. {ends}.")
            return fill_in(whole, time=clock_words(now), pace=pace_words(pace), ends=ends_words(pace))
        case say.EndNearSaid(parts, minutes):
            if parts == 0:
                return translate("Said", "10 minutes left. This is the last part.")
            remain = translate("Said", "10 minutes left. %n parts remain: {minutes} min.", "", parts)
            return fill_in(remain, minutes=minutes)
        case say.EndSaid(ends):
            return fill_in(translate("Said", "It is {time}. Close when you are ready."), time=clock_words(ends))
        case say.RoomSaid(show):
            return _room(show)
        case say.CirclesSaid():
            return circles_said(saying)
        case say.RefusedSaid(reason):
            return reason_words(reason)
        case say.FitSaid() | say.FittedSaid():
            return fit_saying(saying)
        case say.MendedSaid() | say.PlanSaid() | say.BorrowedSaid() | say.ShareAgreedSaid() | say.InterpreterSaid():
            return kind_saying(saying)
    raise AssertionError(saying)


def _room(show: RoomShow | None) -> str:
    if show is None:
        return translate("Said", "Room screen is closed.")
    return {
        RoomShow.TIMER: translate("Said", "Room screen shows timer."),
        RoomShow.READING: translate("Said", "Room screen shows the reading."),
        RoomShow.SLOGAN: translate("Said", "Room screen shows a few words."),
        RoomShow.PROMPT: translate("Said", "Room screen shows the prompt."),
        RoomShow.WELCOME: translate("Said", "Room screen shows the welcome."),
        RoomShow.BREAK: translate("Said", "Room screen shows the break."),
        RoomShow.BLANK: translate("Said", "Room screen is blank."),
    }[show]


def _share(seat: int, limit_s: int | None, tokens: bool) -> str:
    plain = is_plain(seat, tokens=tokens)
    if limit_s is None:
        if seat == SOMEONE:
            return translate("Said", "Someone is speaking.")
        if plain:
            return fill_in(translate("Said", "Seat {seat}."), seat=seat)
        return fill_in(translate("Said", "{who}.", "a seat"), who=seat_name(seat, tokens=tokens))
    time = span_words(limit_s)
    if seat == SOMEONE:
        return fill_in(translate("Said", "Someone is speaking. {time}."), time=time)
    if plain:
        return fill_in(translate("Said", "Seat {seat}. {time}."), seat=seat, time=time)
    return fill_in(translate("Said", "{who}. {time}.", "a seat"), who=seat_name(seat, tokens=tokens), time=time)


def _timed(silence: bool, minutes: int | None) -> str:
    if minutes is None:
        return translate("Said", "Silence is over.") if silence else translate("Said", "The break is over.")
    if silence:
        return translate("Said", "Silence, %n minutes.", "", minutes)
    return translate("Said", "Break, %n minutes.", "", minutes)


def _about_bells(saying: say.PreparingSaid | say.OwnBowlSaid | say.NotHeardSaid) -> str:
    match saying:
        case say.PreparingSaid(begins_in_s):
            whole = translate("Said", "Time to settle. The silence begins in {time}.")
            return whole.format(time=span_words(begins_in_s))
        case say.OwnBowlSaid(strokes, over):
            if over:
                return translate("Said", "Silence is over. Ring your bowl: %n strokes.", "", strokes)
            return translate("Said", "Ring your bowl: %n strokes.", "", strokes)
        case say.NotHeardSaid(why):
            return {
                Silence.NO_DEVICE: translate("Said", "No loudspeaker answers. The bell shows on the screen."),
                Silence.SWITCHED_OFF: translate("Said", "Sounds are off in Settings. The bell shows on the screen."),
                Silence.MUTED: translate("Said", "Sounds are muted for now. The bell shows on the screen."),
                Silence.HIDDEN: translate("Said", "No bell sounds while you hide."),
            }[why]


def _more(more: bool, seat: int, tokens: bool) -> str:
    if not more:
        return translate("Said", "One minute less.")
    if not is_plain(seat, tokens=tokens):
        return translate("Said", "One more minute.")
    return fill_in(translate("Said", "One more minute for seat {seat}."), seat=seat)


def _seat(seat: int, place: int, spoken: bool, tokens: bool) -> str:
    if seat == SOMEONE:
        return fill_in(translate("Said", "Someone is waiting. Number {place} in line."), place=place)
    if not is_plain(seat, tokens=tokens):
        if spoken:
            whole = translate("Said", "{who}: waits for a second share, number {place} in line.")
        else:
            whole = translate("Said", "{who}: number {place} in line.", "a seat that was added")
        return fill_in(whole, who=seat_name(seat, tokens=tokens), place=place)
    if spoken:
        whole = translate("Said", "Seat {seat} waits for a second share, number {place} in line.")
    else:
        whole = translate("Said", "Seat {seat} added. Number {place} in line.")
    return fill_in(whole, seat=seat, place=place)


def _lost(saying: say.LostSaid) -> str:
    time = span_words(saying.seconds)
    if saying.back:
        return translate("Said", "The clock was set back. The timer goes on as it was.")
    if saying.loss is Loss.SLEEP:
        return fill_in(translate("Said", "The computer slept for {time}. Count that time?"), time=time)
    if saying.loss is Loss.CLOCK_SET:
        return fill_in(translate("Said", "The clock was set forward by {time}. Count that time?"), time=time)
    return fill_in(translate("Said", "The program was away for {time}. Count that time?"), time=time)


def _back(saying: say.BackSaid, tokens: bool) -> str:
    match saying.deed:
        case did.ShareFinished() | did.PartEntered() if saying.seat is not None:
            return _back_speaking(saying.seat, saying.left_s, tokens)
        case did.PartEntered():
            return fill_in(translate("Said", "Back: {part}."), part=saying.title)
        case did.CountChanged(_, category, _):
            return fill_in(translate("Said", "Back: {count} as before."), count=_count_name(category))
        case did.MilestoneChanged():
            return translate("Said", "Back: milestones as before.")
        case did.MeetingBegun():
            return translate("Said", "Back: the meeting has not begun.")
        case did.MeetingClosed():
            return translate("Said", "Back in the meeting.")
        case (
            did.PlanAdopted() | did.MinutesBorrowed() | did.ShareAgreed() | did.CircleTimeChanged() | did.PartsFitted()
        ):
            return translate("Said", "Back: the times are as before.")
        case did.Held() | did.CarriedOn() | did.BeginMended() | did.EndMended() | did.InterpreterNoted():
            return translate("Said", "Back: as if you had not pressed it.")
        case (
            did.CirclesPlanned()
            | did.CirclesBegun()
            | did.CircleHeld()
            | did.CircleCarriedOn()
            | did.CircleCameBack()
            | did.CirclesEnded()
        ):
            return translate("Said", "Back: the circles are as before.")
    if saying.seat is None:
        return translate("Said", "Back.")
    return translate("Said", "Back. The timer is as before.")


def _back_speaking(seat: int, left_s: int | None, tokens: bool) -> str:
    if seat != SOMEONE and not is_plain(seat, tokens=tokens):
        who = seat_name(seat, tokens=tokens)
        if left_s is None or left_s <= 0:
            return fill_in(translate("Said", "Back: {who} is speaking again.", "a seat"), who=who)
        whole = translate("Said", "Back: {who} is speaking again, {time} left.", "a seat")
        return fill_in(whole, who=who, time=span_words(left_s))
    if left_s is None or left_s <= 0:
        if seat == SOMEONE:
            return translate("Said", "Back: someone is speaking again.")
        return fill_in(translate("Said", "Back: seat {seat} is speaking again."), seat=seat)
    time = span_words(left_s)
    if seat == SOMEONE:
        return fill_in(translate("Said", "Back: someone is speaking again, {time} left."), time=time)
    return fill_in(translate("Said", "Back: seat {seat} is speaking again, {time} left."), seat=seat, time=time)


def _count_name(category: CountCategory) -> str:
    return category_words(category)


def reason_words(reason: Reason) -> str:
    """Say why something cannot be done just now, kindly."""
    return {
        Reason.NOT_BEGUN: translate("Said", "The meeting has not begun yet. Space begins it."),
        Reason.ALREADY_BEGUN: translate("Said", "The meeting has begun already."),
        Reason.CLOSED: translate("Said", "The meeting is closed. Back opens it again."),
        Reason.NOTHING_TIMED: translate("Said", "Nothing is being timed just now."),
        Reason.ALREADY_TIMED: translate("Said", "Somebody is speaking already."),
        Reason.NOT_A_SHARING_PART: translate("Said", "This part has no speakers."),
        Reason.NOT_A_TIMED_PART: translate("Said", "Nothing is timed in this part."),
        Reason.NOT_A_READING: translate("Said", "This part has no reading."),
        Reason.LAST_PAGE: translate("Said", "This is the last page."),
        Reason.NO_LIMIT: translate("Said", "There is no time limit here."),
        Reason.TOO_LITTLE_LEFT: translate("Said", "Less than a minute is left."),
        Reason.ALREADY_SIGNED: translate("Said", "That is done already."),
        Reason.ALREADY_HELD: translate("Said", "The timer is on hold already."),
        Reason.NOT_HELD: translate("Said", "Nothing is on hold."),
        Reason.NO_SUCH_PART: translate("Said", "There is no such part."),
        Reason.BELOW_ZERO: translate("Said", "It is zero already."),
        Reason.NOTHING_LOST: translate("Said", "No time was lost."),
        Reason.NOTHING_TO_UNDO: translate("Said", "There is nothing to take back."),
        Reason.NOT_THAT_LONG_AGO: translate("Said", "It can't have been that long ago."),
        Reason.DOES_NOT_FIT: translate("Said", "That does not fit any more."),
        Reason.ALREADY_SO: translate("Said", "That is so already."),
        Reason.NOT_A_CIRCLES_PART: translate("Said", "This part has no circles."),
        Reason.NO_SUCH_CIRCLE: translate("Said", "There is no circle of that number."),
        Reason.CIRCLE_IS_BACK: translate("Said", "That circle is back already."),
        Reason.SPOKEN_ALREADY: translate("Said", "In this part each person speaks once."),
    }[reason]


def _plain() -> dict[say.Plain, str]:
    plain = say.Plain
    return {
        plain.HINT: translate("Said", "Space goes on. Backspace goes back. Take your time."),
        plain.PRACTICE_HINT: translate("Said", "This is practice. Space goes on. F8 lets the room speak by itself."),
        plain.PRACTICE: translate("Said", "This is practice. Nothing is saved."),
        plain.YOU_LEAD: translate("Said", "You lead now."),
        plain.ROOM_LEADS: translate("Said", "The room speaks by itself. Any key lets you lead again."),
        plain.HELD: translate("Said", "On hold."),
        plain.HELD_LONG: translate("Said", "On hold for 3 minutes. Take the time you need."),
        plain.SIGN: translate("Said", "The wrap-up sign is shown."),
        plain.LEFT_BE: translate("Said", "No more signs for this share."),
        plain.TIME_UP: translate("Said", "Time is up."),
        plain.THANK_YOU: translate("Said", "Thank you."),
        plain.LOOKING: translate("Said", "Looking ahead. Press Space to return."),
        plain.NOT_SAVED: translate("Said", "Not saved yet. We will keep trying."),
        plain.SAVED_AGAIN: translate("Said", "Saved."),
        plain.SOUND_OFF: translate("Said", "Sounds are off."),
        plain.SOUND_ON: translate("Said", "Sounds are on."),
        plain.NO_ROOM_SCREEN: translate("Said", "No second screen is connected."),
        plain.SCREEN_CAME: translate("Said", "A second screen is there. F5 opens the room screen."),
        plain.ROOM_UNPLUGGED: translate("Said", "Room screen unplugged. It will come back by itself."),
        plain.MAY_SLEEP: translate("Said", "This laptop may fall asleep now. Touch a key now and then."),
        plain.ALREADY_SAVED: translate("Said", "Everything is saved already."),
        plain.ROUND_AGAIN: translate("Said", "Another round."),
        plain.SEAT_REMOVED: translate("Said", "Taken out of the line."),
        plain.NO_LINE: translate("Said", "Nobody needs to wait in this part."),
        plain.ROUND_BY_PEOPLE: translate("Said", "This round goes by people, not by seats."),
        plain.BY_SEATS: translate("Said", "The round goes by seats again."),
        plain.QUIET_FIRST: translate("Said", "Whoever has not spoken goes first."),
        plain.ARRIVAL_FIRST: translate("Said", "First come, first called."),
        plain.TWO_LINES: translate("Said", "Two lines now, called in turn: the room and online."),
        plain.ONLINE_WAITS: translate("Said", "Somebody online still waits, so their line stays."),
        plain.COMES_BACK: translate("Said", "Somebody comes back when the round is through."),
        plain.NO_PRIVATE: translate("Said", "There are no private lines in this part."),
        plain.NO_PROMPTS: translate("Said", "There are no prompts in this part."),
        plain.ONE_PROMPT: translate("Said", "There is one prompt in this part."),
        plain.NO_SHARES: translate("Said", "Nobody shares with a limit in this part."),
        plain.NOT_LATE: translate("Said", "There is nothing to catch up on."),
        plain.NOTHING_TO_MEND: translate("Said", "There is nothing to put right here."),
        plain.NOTHING_ASKED: translate("Said", "No question is open now."),
        plain.COUNT_HEADS: translate("Said", "About halfway. A good moment to count how many are here."),
        plain.NOTHING_KEPT: translate("Said", "Nothing is kept this time."),
    }
