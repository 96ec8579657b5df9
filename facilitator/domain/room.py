# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the room may see, as one frozen value: the only thing that ever reaches the room screen.

It is an allow-list. There is no field for a count, a leader's note, a seat, the waiting line, the list of parts or a
menu, so none of them can be shown. The only free text is the title and the words of a reading that was chosen, the
words of a part whose format says that the room sees them, and a prompt that the leader has chosen to show.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from facilitator.domain.formats import Part, PartKind, RoomWish, Slogan
from facilitator.domain.meeting import NO_TIME, MeetingState, PageShown
from facilitator.domain.pages import USUAL, PageShape, pages
from facilitator.domain.preferences import TimerStyle
from facilitator.domain.timing import Phase, TimerReading, read_timer

CARD_STAYS_S = 15
"""For so long a timekeeper holds up "2 minutes"."""


class RoomShow(Enum):
    """What a leader can choose for the room."""

    TIMER = "timer"
    READING = "reading"
    SLOGAN = "slogan"
    PROMPT = "prompt"
    WELCOME = "welcome"
    BREAK = "break"
    BLANK = "blank"


class RoomWord(Enum):
    """The few words beneath the room's disc: words, not digits, and nothing that hurries."""

    NONE = "none"
    ABOUT_MINUTES = "about minutes"
    LESS_THAN_A_MINUTE = "less than a minute"
    TWO_MINUTES = "two minutes"
    ONE_MINUTE = "one minute"
    BEGIN_TO_CLOSE = "begin to close"
    THANK_YOU = "thank you"


@dataclass(frozen=True, slots=True)
class RoomChoice:
    """What the leader has chosen: `style` of the timer, whether a clock is shown, which slogan, how large a page is.

    `signs`: the timekeeper's silent cards for whoever speaks (2 minutes, 1 minute, please close), with any style, also
    with no timer at all. `welcome_at`: when the meeting is planned to begin, while none is open.
    """

    show: RoomShow = RoomShow.TIMER
    style: TimerStyle = TimerStyle.DISC
    with_clock: bool = True
    slogan: Slogan = Slogan.WELCOME_HERE
    shape: PageShape = USUAL
    welcome_at: datetime | None = None
    signs: bool = False
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class RoomContent:
    """What the room sees at one instant. What a kind does not use is empty.

    `phase` and `fraction` are the disc's (None: no disc), `left_min` whole minutes for its words, `left_s` only where
    digits are chosen; past zero both stand still. `back_at`: when the break ends. `clock`: the time, to the minute.
    `bell`: the still twin of a bell that rings, for whoever cannot hear it (ruling 8).
    """

    kind: RoomShow
    clock: datetime | None = None
    phase: Phase | None = None
    fraction: float = 0.0
    word: RoomWord = RoomWord.NONE
    left_min: int = 0
    left_s: int | None = None
    starts_at: datetime | None = None
    back_at: datetime | None = None
    title: str = ""
    lines: tuple[str, ...] = ()
    page: int = 0
    pages: int = 0
    slogan: Slogan | None = None
    bell: bool = False


def room_content(state: MeetingState | None, now: datetime, choice: RoomChoice) -> RoomContent:
    """Tell what the room sees. What does not fit this moment reads as blank.

    The timer becomes the welcome before the meeting has begun, and the break while one runs. The waiting line is no
    argument: nothing of it may be seen. `state` None: no meeting is open yet.
    """
    clock = now.replace(second=0, microsecond=0) if choice.with_clock else None
    blank = RoomContent(RoomShow.BLANK, clock)
    show = choice.show
    if show is RoomShow.BLANK:
        return blank
    if show is RoomShow.SLOGAN:
        return RoomContent(RoomShow.SLOGAN, slogan=choice.slogan)
    begun = state is not None and state.begun_at is not None
    if show is RoomShow.WELCOME or (show is RoomShow.TIMER and not begun):
        starts_at = choice.welcome_at if state is None else None if begun else state.planned_start
        return RoomContent(RoomShow.WELCOME, starts_at=starts_at)
    if state is None or state.closed_at is not None:
        return blank
    if show is RoomShow.READING:
        return _reading(state, choice.shape) or blank
    if show is RoomShow.PROMPT:
        return _prompt(state, choice) or blank
    if show is RoomShow.BREAK or state.part.kind is PartKind.BREAK:
        return _break(state, now, clock) or (RoomContent(RoomShow.BREAK, clock) if show is RoomShow.BREAK else blank)
    return _timer(state, now, choice, clock) or blank


def pages_of(part: Part, shape: PageShape) -> int:
    """Tell how many pages a part's words take in the room; 0 when it is no reading, or words for the room, or empty."""
    return len(pages(part.words, shape)) if is_for_the_room(part) else 0


def is_for_the_room(part: Part) -> bool:
    """Whether the words of a part may stand on the room screen: a reading, or the format says so."""
    return part.kind is PartKind.READING or part.room is RoomWish.WORDS


def wished_show(state: MeetingState | None) -> RoomShow | None:
    """Tell what the format wishes the room to see in this part; None: whatever was chosen, and before the beginning."""
    if state is None or state.begun_at is None or state.closed_at is not None:
        return None
    return _WISHES.get(state.part.room)


def page_shown(state: MeetingState, many: int) -> PageShown | None:
    """Tell which page of this part's words the room sees, of so many: the first one by itself where the format says so.

    It has not been turned yet then, and nothing of it is in the journal.
    """
    if state.reading is None and many and state.begun_at is not None and state.part.room is RoomWish.WORDS:
        return PageShown(1, many)
    return state.reading


_WISHES = {
    RoomWish.TIMER: RoomShow.TIMER,
    RoomWish.WORDS: RoomShow.READING,
    RoomWish.SLOGAN: RoomShow.SLOGAN,
    RoomWish.NOTHING: RoomShow.BLANK,
}


def _reading(state: MeetingState, shape: PageShape) -> RoomContent | None:
    made = pages(state.part.words, shape) if is_for_the_room(state.part) else ()
    shown = page_shown(state, len(made))
    if shown is None or not made:
        return None
    page = min(shown.page, len(made))
    return RoomContent(RoomShow.READING, title=state.part.title, lines=made[page - 1], page=page, pages=len(made))


def _prompt(state: MeetingState, choice: RoomChoice) -> RoomContent | None:
    """Show a prompt of this part, and of no other: what else the choice may hold is not shown."""
    made = pages(choice.prompt) if choice.prompt in state.part.prompts else ()
    return RoomContent(RoomShow.PROMPT, lines=tuple(line for page in made for line in page)) if made else None


def _break(state: MeetingState, now: datetime, clock: datetime | None) -> RoomContent | None:
    reading, timer = read_timer(state, now), state.timer
    if state.part.kind is not PartKind.BREAK or reading is None or timer is None or timer.limit is None:
        return None
    phase = _calm_phase(reading)
    if timer.running_since is None:
        return RoomContent(RoomShow.BREAK, clock, phase, reading.fraction)
    back_at = timer.running_since + max(timer.limit - timer.banked, NO_TIME)
    return RoomContent(RoomShow.BREAK, clock, phase, reading.fraction, back_at=_to_minute(back_at))


def _timer(state: MeetingState, now: datetime, choice: RoomChoice, clock: datetime | None) -> RoomContent | None:
    reading = read_timer(state, now)
    if reading is None or reading.limit_s is None or reading.left_be:
        return None
    held = state.held_since is not None or state.lost is not None or reading.phase is Phase.HELD
    phase = Phase.HELD if held else _room_phase(reading, speaking=state.part.sharing is not None)
    left_s = max(reading.left_s or 0, 0)
    card = _card(state, reading, phase) if choice.signs else RoomWord.NONE
    if choice.style is TimerStyle.NOTHING:
        return None if card is RoomWord.NONE else RoomContent(RoomShow.TIMER, clock, word=card)
    with_digits = choice.style is TimerStyle.DIGITS and phase in (Phase.FINE, Phase.SOON)
    with_words = choice.style is TimerStyle.DISC_AND_WORDS
    word = _word(phase, left_s, with_words=with_words) if card is RoomWord.NONE else card
    return RoomContent(
        RoomShow.TIMER,
        clock,
        phase,
        reading.fraction,
        word,
        left_min=max(1, round(left_s / 60)) if word is RoomWord.ABOUT_MINUTES else 0,
        left_s=left_s if with_digits else None,
    )


def _card(state: MeetingState, reading: TimerReading, phase: Phase) -> RoomWord:
    """Give the card that a timekeeper would hold up just now, for as long as one is held up; NONE in between.

    Two minutes and one minute are shown for fifteen seconds from then on, but not at the very start of a share that is
    no longer; from the sign on "please close", and "thank you" at the end. Held, no card.
    """
    if state.part.sharing is None or phase not in (Phase.FINE, Phase.SOON, Phase.TIME):
        return RoomWord.NONE
    left_s, limit_s = reading.left_s or 0, reading.limit_s or 0
    for minute_s, word in ((120, RoomWord.TWO_MINUTES), (60, RoomWord.ONE_MINUTE)):
        if minute_s - CARD_STAYS_S < left_s <= minute_s < limit_s:
            return word
    return _word(phase, left_s, with_words=False)


def _word(phase: Phase, left_s: int, *, with_words: bool) -> RoomWord:
    if phase is Phase.SOON:
        return RoomWord.BEGIN_TO_CLOSE
    if phase is Phase.TIME:
        return RoomWord.THANK_YOU
    if phase is not Phase.FINE or not with_words:
        return RoomWord.NONE
    return RoomWord.ABOUT_MINUTES if left_s > 50 else RoomWord.LESS_THAN_A_MINUTE


def _room_phase(reading: TimerReading, *, speaking: bool) -> Phase:
    """Give the phase for the room: it never counts up, and only those who speak are asked to close."""
    if not speaking:
        return _calm_phase(reading)
    return Phase.TIME if reading.phase is Phase.EXTRA else reading.phase


def _calm_phase(reading: TimerReading) -> Phase:
    """Give the phase of a silence or a break: nobody is asked for anything, and its end is only an empty ring."""
    if reading.phase is Phase.SOON:
        return Phase.FINE
    return Phase.READY if reading.phase in (Phase.TIME, Phase.EXTRA) else reading.phase


def _to_minute(instant: datetime) -> datetime:
    """Round up: nobody is to come back too early."""
    whole = instant.replace(second=0, microsecond=0)
    return whole if whole == instant else whole + timedelta(minutes=1)
