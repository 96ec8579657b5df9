# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A meeting's format: parts in order, with words to say. Values only; files are read in `exchange`.

The file and its limits are described in `docs/formats.md`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import time, timedelta
from enum import Enum

from facilitator.domain.conditions import NOBODY_YET, Condition, holds_now

SECULAR = "secular"
SPIRITUAL = "spiritual"
SILENT = "silence"
"""Wordings that have a name on screen: plain, with prayer, and with stillness in place of words of any belief."""
MOST_PRIVATE = 2_000
"""How many characters the private lines of a part may have (docs/formats.md)."""
MOST_PROMPTS = 12
LONGEST_PROMPT = 200
LONGEST_SLOT = 40
MOST_MINUTES = 240
QUIET_GAP = timedelta(seconds=5)
"""The quiet that is counted for each share, unless the format says (ux.md 5.2)."""


class PartKind(Enum):
    """The nine ways a part behaves; its title says what it is in this tradition."""

    WORDS = "words"
    READING = "reading"
    SILENCE = "silence"
    SHARING = "sharing"
    MILESTONES = "milestones"
    ANNOUNCEMENTS = "announcements"
    BREAK = "break"
    BUSINESS = "business"
    CIRCLES = "circles"


class MeetingKind(Enum):
    """What kind of meeting a format is for, so that a long list can be looked over. The order is that of the page."""

    SHARING = "sharing"
    STUDY = "study"
    TALKING = "talking"
    QUIET = "quiet"
    CIRCLE = "circle"
    GROUP = "group"
    OTHER = "other"


class SharingOrder(Enum):
    """Who speaks next in a sharing part."""

    LINE = "line"
    ROUND = "round"
    VOLUNTEERS = "volunteers"
    SPEAKER = "speaker"


class RoomWish(Enum):
    """What the room screen shows from the beginning of a part on. USUAL: what the leader has chosen, as ever."""

    USUAL = "usual"
    TIMER = "timer"
    WORDS = "words"
    SLOGAN = "slogan"
    NOTHING = "nothing"


class Slogan(Enum):
    """One line of at most six words; which words is in `ui/room_words.py`. Nobody can type one."""

    WELCOME_HERE = "welcome here"
    TAKE_YOUR_TIME = "take your time"
    ONE_AT_A_TIME = "one at a time"
    STAYS_HERE = "stays here"
    ENOUGH = "enough"
    THANK_YOU = "thank you"


class SecondShares(Enum):
    """Whether somebody may speak twice in one part."""

    WELCOME = "welcome"
    AFTER_EVERYONE = "after everyone"
    ONCE = "once"


class CircleDirection(Enum):
    """Which way a circle goes, seen from above in the northern half of the world."""

    SUNWISE = "sunwise"
    AGAINST_THE_SUN = "against the sun"


class CircleNames(Enum):
    """How circles that sit at the same time are told apart; never by anybody's name."""

    NUMBERS = "numbers"
    COLOURS = "colours"


class Bells(Enum):
    """When a bell is rung for a silence. REAL: at both ends, by the group's own bowl."""

    BOTH = "both"
    START = "start"
    END = "end"
    NONE = "none"
    REAL = "real"


class Role(Enum):
    """Who leads a part: a role of tonight, never a person (domain.md 1.2)."""

    SECRETARY = "secretary"
    LEADER = "leader"
    CO_LEADER = "co-leader"
    SPEAKER = "speaker"
    READER = "reader"
    GREETER = "greeter"
    TIMEKEEPER = "timekeeper"
    TREASURER = "treasurer"
    NEWCOMER_CONTACT = "newcomer contact"
    MEDITATION_GUIDE = "meditation guide"
    CIRCLE_KEEPER = "circle keeper"
    ELDER = "elder"
    TECH_HOST = "tech host"


@dataclass(frozen=True, slots=True)
class SharingRule:
    """How people share in one part. `limit` None: no limit, no disc, no phases.

    `gap`: the quiet counted for each share. `newcomers_min` and `burning_min`: the part's last minutes, kept for
    newcomers and the quiet, and at the very end for a burning need. `online`: some take part from elsewhere, so there
    are two lines, called in turn.
    """

    order: SharingOrder
    limit: timedelta | None = None
    sign_before: timedelta | None = None
    second_shares: SecondShares = SecondShares.AFTER_EVERYONE
    cross_talk: str = ""
    direction: CircleDirection = CircleDirection.SUNWISE
    gap: timedelta = QUIET_GAP
    newcomers_min: int = 0
    burning_min: int = 0
    online: bool = False


@dataclass(frozen=True, slots=True)
class SilenceRule:
    """How long a silence is and which bells frame it.

    `interval`: a bell between, each time so much has gone by. `prepare` comes before the length and the start bell.
    `strokes`: 1 to 3 for the start and the end; None: one to begin, two to end.
    """

    length: timedelta
    bells: Bells = Bells.BOTH
    interval: timedelta | None = None
    prepare: timedelta = timedelta()
    strokes: int | None = None


@dataclass(frozen=True, slots=True)
class CirclesRule:
    """How a part splits into circles that sit at the same time, each with a timer of its own.

    `number`: how many there are, 1 to 9; `people`: about how many sit in each, so the number follows from who is here.
    One of the two is said. `minutes_each`: the minutes of the first circle, the second, and so on, the last ones for
    all that follow; empty: each has the part's. `share`: how long one person speaks in a circle; None: no limit.
    """

    number: int | None = None
    people: int | None = None
    minutes_each: tuple[int, ...] = ()
    share: timedelta | None = None
    names: CircleNames = CircleNames.NUMBERS


@dataclass(frozen=True, slots=True)
class Wording:
    """Another wording of a part, chosen by the group: its words, the leader's note, and its short version if any."""

    name: str
    words: str
    for_you: str
    short_words: str = ""


@dataclass(frozen=True, slots=True)
class ShortVersion:
    """A part's words made shorter, and the minutes they take."""

    words: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Part:
    """One item of a format. `for_you` is for the leader only: never in the room, on paper only if they ask.

    `optional`: a plan may leave it out. `never_shorten`: whole or not at all. `shortest`: minutes below which nothing
    takes it. `takes_slack` None: as usual for its kind. `before_end_min`: it starts so many minutes before the planned
    end; `at_clock`: at this time of day in the room, if the meeting is on then. `led_by` None: whoever led before.
    `longest`: minutes up to which it may use what earlier parts did not need. `slot`: a reading that is chosen for each
    meeting, by this name. `prompts`: short questions and helps for whoever leads, one at a time. `slogan` None: the one
    chosen last. `private`: for this group alone; on the leader's screen when asked for, and nowhere else.
    `when`: it is part of the evening only when all of these hold.
    """

    part_id: str
    title: str
    kind: PartKind
    minutes: int
    words: str = ""
    for_you: str = ""
    wordings: tuple[Wording, ...] = ()
    sharing: SharingRule | None = None
    silence: SilenceRule | None = None
    optional: bool = False
    never_shorten: bool = False
    shortest: int | None = None
    takes_slack: bool | None = None
    short: ShortVersion | None = None
    before_end_min: int | None = None
    at_clock: time | None = None
    led_by: Role | None = None
    longest: int | None = None
    slot: str = ""
    prompts: tuple[str, ...] = ()
    room: RoomWish = RoomWish.USUAL
    slogan: Slogan | None = None
    private: str = field(default="", repr=False)
    circles: CirclesRule | None = None
    when: tuple[Condition, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether it is left out at first and waits for what may come to be so in the room."""
        return bool(self.when) and not all(holds_now(condition, NOBODY_YET) for condition in self.when)

    @property
    def least_minutes(self) -> int:
        """The minutes below which neither a plan nor a borrowing takes this part; its short version is another matter.

        Left out in the format: half of them, rounded up, where people take their time (circles, sharing but for one
        speaker, break, milestones, announcements, business); all of them elsewhere, for words and silence last what
        they last.
        """
        if self.never_shorten:
            return self.minutes
        if self.shortest is not None:
            return min(self.shortest, self.minutes)
        return (self.minutes + 1) // 2 if self.kind in _TAKING_THEIR_TIME and not self.has_one_speaker else self.minutes

    @property
    def takes_up_slack(self) -> bool:
        """Whether minutes that earlier parts did not need may be used here: usual where several people share.

        A part that says how long it may be at most uses them, too, whatever its kind.
        """
        if self.takes_slack is not None:
            return self.takes_slack
        if self.longest is not None:
            return True
        return self.sharing is not None and not self.has_one_speaker

    @property
    def has_one_speaker(self) -> bool:
        """Whether one person has this whole part."""
        return self.sharing is not None and self.sharing.order is SharingOrder.SPEAKER

    def timed_length(self) -> timedelta | None:
        """Tell how long what is timed here lasts: one share, the silence, the break; None when nothing is."""
        if self.sharing is not None:
            return self.sharing.limit
        if self.silence is not None:
            return self.silence.length
        return timedelta(minutes=self.minutes) if self.kind is PartKind.BREAK else None

    def time_to_settle(self) -> timedelta:
        """Tell how long after its start what is timed here begins."""
        return timedelta() if self.silence is None else self.silence.prepare


@dataclass(frozen=True, slots=True)
class MeetingFormat:
    """The agreed order of a meeting. `version` counts what the group has adopted; built-in ones are 1.

    `kind`: what kind of meeting it is for; nothing in a meeting follows from it. `asks_for`: the group's own names for
    what is filled into its words (`placeholders.py`); what is filled in is not here.
    """

    format_id: str
    title: str
    summary: str
    language: str
    parts: tuple[Part, ...]
    wordings: tuple[str, ...] = (SECULAR,)
    version: int = 1
    kind: MeetingKind = MeetingKind.OTHER
    asks_for: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """The planned length in minutes: what the parts add up to, without those that wait for something."""
        return sum(part.minutes for part in self.parts if not part.waits)

    @property
    def untimed(self) -> bool:
        """Whether people share here without any limit."""
        rules = [part.sharing for part in self.parts if part.sharing is not None]
        return bool(rules) and all(rule.limit is None for rule in rules)

    def wording_read(self, name: str) -> str:
        """Tell which wording is read where this one is wanted: the usual one, when the format has none of that name."""
        return name if name in self.wordings else self.wordings[0]

    def worded(self, name: str) -> MeetingFormat:
        """Give the format with one wording put in place; an unknown name gives the usual wording.

        The result holds only these words, so a meeting's journal never carries the wording not chosen.
        """
        chosen = self.wording_read(name)
        return replace(self, parts=tuple(_worded(part, chosen) for part in self.parts), wordings=(chosen,))

    def without_private(self) -> MeetingFormat:
        """Give the format without the lines that are for this group's leader alone."""
        return replace(self, parts=tuple(replace(part, private="") if part.private else part for part in self.parts))

    def starts(self) -> tuple[timedelta, ...]:
        """Tell for each part how long after the planned start it is planned to begin."""
        minutes_so_far, starts = 0, []
        for part in self.parts:
            starts.append(timedelta(minutes=minutes_so_far))
            minutes_so_far += 0 if part.waits else part.minutes
        return tuple(starts)


def _worded(part: Part, name: str) -> Part:
    for wording in part.wordings:
        if wording.name == name:
            short = None
            if part.short is not None and wording.short_words:
                short = replace(part.short, words=wording.short_words)
            return replace(part, words=wording.words, for_you=wording.for_you, wordings=(), short=short)
    return replace(part, wordings=())


_TAKING_THEIR_TIME = (
    PartKind.SHARING,
    PartKind.CIRCLES,
    PartKind.BREAK,
    PartKind.MILESTONES,
    PartKind.ANNOUNCEMENTS,
    PartKind.BUSINESS,
)
