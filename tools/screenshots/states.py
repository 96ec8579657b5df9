# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and state by name, and how it is reached. Later names may build on nothing: each starts the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from facilitator.domain.errors import DamagedVault, KeychainAbsent, KeychainLocked
from facilitator.domain.formats import PartKind, SharingOrder
from facilitator.domain.group_settings import GroupSettings
from facilitator.domain.headcount import Milestone
from facilitator.domain.places import Moment
from facilitator.domain.preferences import Preferences, TimerStyle
from facilitator.domain.safety import Protocol
from facilitator.services.demo import made_up_meetings
from facilitator.services.ports import WayIn
from facilitator.ui.viewmodels.laptop_views import PowerState
from tests.support.custody import PretendCustody, PretendKeptGroup, a_kept_group, an_unfinished
from tests.support.safety import a_book, some_places
from tools.bench.vault import formats
from tools.screenshots.format_states import FORMAT_STATES
from tools.screenshots.kind import KIND
from tools.screenshots.practice_states import PRACTICE_STATES
from tools.screenshots.series_states import SERIES_STATES
from tools.screenshots.words_states import WORDS
from tools.screenshots.world import World

State = Callable[[World], object]
LINE, ROUND, VOLUNTEERS, SPEAKER = SharingOrder.LINE, SharingOrder.ROUND, SharingOrder.VOLUNTEERS, SharingOrder.SPEAKER
SHARING = PartKind.SHARING


def past_meetings(group: PretendKeptGroup, *, unchecked: bool = False) -> PretendKeptGroup:
    """Put two years of meetings into a group."""
    meetings = made_up_meetings(date(2026, 11, 17), formats())
    for meeting in meetings:
        group.summaries.keep(replace(meeting, to_check=unchecked and meeting is meetings[-1]))
    return group


# -- first start and the way in ---------------------------------------------------------------------------------------


def first_start(world: World, presses: int, *, keychain: bool) -> None:
    """Go so many screens on."""
    custody = PretendCustody(keychain_trouble=None if keychain else KeychainAbsent())
    world.begin(custody=custody)
    page = world.page("first_start")
    for _ in range(presses):
        world.do(page.primary.click)  # type: ignore[attr-defined]


def way_in(world: World, words: str = "") -> None:
    """Ask for the words; `words`: typed, and wrong."""
    group = a_kept_group(words=True)
    world.begin(custody=PretendCustody(group, words="lamp river stone cloud bread", keychain_trouble=KeychainLocked()))
    world.page("way_in")
    if words:
        world.do(lambda: world.front.evening.opening.open_with_words(words))


def way_in_trouble(world: World) -> None:
    """A vault that cannot be read."""
    world.begin(custody=PretendCustody(a_kept_group(), trouble=DamagedVault("page")))
    world.page("way_in")


# -- Today -----------------------------------------------------------------------------------------------------------


def today(world: World, *, waiting: bool = False, low: bool = False) -> None:
    """Ready to start."""
    group = past_meetings(PretendKeptGroup((WayIn.KEYCHAIN,) if waiting else tuple(WayIn)), unchecked=waiting)
    world.begin(group=group).dress_today(PowerState(41, 50, plugged_in=False) if low else None)
    world.page("today")


def today_opening(world: World) -> None:
    """The group does not answer yet."""

    class Waiting(type(world.lane)):  # type: ignore[misc]
        def submit(self, job: object) -> object:
            from concurrent.futures import Future

            return Future()

    lane, world.lane = world.lane, Waiting()
    world.begin()
    world.lane = lane
    from PySide6.QtTest import QTest

    QTest.qWait(450)
    world.settle()


def today_unfinished(world: World, hours_ago: float) -> None:
    """A meeting was never closed."""
    group = a_kept_group(words=True)
    opened_at = datetime(2026, 11, 24, 19, 52, tzinfo=UTC) - timedelta(hours=hours_ago, minutes=12)
    an_unfinished(group, opened_at=opened_at)
    world.begin(group=group, at=(19, 52)).dress_today()


def today_live(world: World) -> None:
    """A meeting runs."""
    world.lead_to(SHARING, LINE, at=(19, 52))
    world.do(world.front.leave)
    world.page("today")


def today_in_memory(world: World) -> None:
    """Nothing will be kept."""
    world.begin(demo=True, at=(18, 52)).dress_today()


def today_editor(world: World) -> None:
    """Another time, other chairs."""
    today(world)
    world.do(world.page("today").open_editor)  # type: ignore[attr-defined]


# -- quiet pages -----------------------------------------------------------------------------------------------------


def formats_page(world: World, read: str = "") -> None:
    """The list, or one to read."""
    world.begin().go("formats")
    desk = world.front.evening.desk
    assert desk is not None
    if read:
        world.do(lambda: desk.formats.read(read))


def paper(world: World, format_id: str, *, to_end: bool = False) -> None:
    """What is to be printed of a format; `to_end`: the lower half."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QScrollArea

    formats_page(world, format_id)
    world.do(world.page("formats").print_page)  # type: ignore[attr-defined]
    QTest.qWait(300)
    if to_end:
        bar = world.page("paper").findChildren(QScrollArea)[0].verticalScrollBar()
        bar.setValue(bar.maximum())
    world.settle()


def counts(world: World, *, filled: bool) -> None:
    """Two years of meetings, or none."""
    world.begin(group=past_meetings(a_kept_group(words=True), unchecked=True) if filled else None).go("counts")


def settings_end(world: World) -> None:
    """The lower half of Settings."""
    from PySide6.QtWidgets import QScrollArea

    world.begin().go("settings")
    bar = world.page("settings").findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    world.settle()


def cover(world: World) -> None:
    """Everything hidden."""
    world.lead_to(SHARING, LINE, at=(19, 52))
    world.do(world.front.evening.hide)
    world.page("cover")


# -- Run -------------------------------------------------------------------------------------------------------------


def share(world: World, seconds: float, *, then: str = "", style: TimerStyle = TimerStyle.DISC_AND_WORDS) -> None:
    """Seat 4 speaks for so long, three wait; `then`: hold, let it be, or sleep."""
    world.lead_to(SHARING, LINE, at=(19, 52), preferences=Preferences(sound_on=False, timer_style=style))
    world.wait_in_line(4, 7, 2, 11).speak(seconds)
    if then == "hold":
        world.do(world.meeting.toggle_hold).after(130)
    elif then == "let it be":
        world.do(world.meeting.let_it_be).after(5)
    elif then == "sleep":
        world.source.sleep(600)
        world.after(1)
    elif then == "sign":
        world.do(world.meeting.give_sign)


def silence(world: World, *, running: bool) -> None:
    """A silence, ready or running."""
    world.lead_to(PartKind.SILENCE, format_id="meditation")
    if running:
        world.speak(70)


def the_break(world: World, *, running: bool) -> None:
    """A break, ready or running."""
    world.lead_to(PartKind.BREAK, format_id="grief-circle")
    if running:
        world.speak(200)


def panel(world: World, name: str) -> None:
    """One of the panels of Run."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    world.lead_to(SHARING, LINE, at=(19, 52)).wait_in_line(7, 2).speak(40)
    world.meeting.mark(Milestone.DAYS_30, 1)
    key = {"milestones": Qt.Key.Key_C, "seats": Qt.Key.Key_Q}[name]
    world.do(lambda: QTest.keyClick(QApplication.focusWidget() or world.front.window, key))


def looking_ahead(world: World) -> None:
    """Another part's words."""
    world.lead_to(SHARING, LINE, at=(19, 52)).wait_in_line(7, 2).speak(40)
    world.do(lambda: world.meeting.look_at(5))


def not_saved(world: World) -> None:
    """The disk is full."""
    world.lead_to(SHARING, LINE, at=(19, 52)).wait_in_line(7, 2).speak(40)
    world.lane.full = True
    world.do(world.meeting.go_on)


# -- Finish ----------------------------------------------------------------------------------------------------------


def finish(world: World, *, offer: bool = True, words: bool = False) -> None:
    """The counts of tonight."""
    group = a_kept_group(settings=GroupSettings(second_way_offered=not offer), words=not offer)
    world.lead_to(SHARING, LINE, at=(19, 52), group=group).wait_in_line(4, 7).speak(100)
    world.after(30 * 60)
    while world.front.window.current == "run":
        world.do(world.meeting.next_part)
    desk = world.front.evening.desk
    assert desk is not None
    world.page("finish")
    if words:
        world.do(desk.second_way.show_words)


def check_older(world: World) -> None:
    """The counts of another evening."""
    today(world, waiting=True)
    world.do(world.front.evening.today.check)
    world.page("finish")


# -- safety cards, places and lists ------------------------------------------------------------------------------------


def with_own(group: PretendKeptGroup | None = None) -> PretendKeptGroup:
    """A group that has settled its numbers and its places."""
    found = group or a_kept_group(words=True)
    book = a_book()
    found.safety.save(replace(book, protocol=Protocol.ASK))
    found.places.save(some_places())
    return found


def card(world: World, digit: int = 0, *, own: bool = True, hidden: bool = False) -> None:
    """The list of cards in the middle of a share, or one card; `hidden`: over the cover."""
    world.lead_to(SHARING, LINE, at=(19, 52), group=with_own() if own else None).wait_in_line(7, 2).speak(40)
    if hidden:
        world.do(world.front.evening.hide)
    world.do(world.front.toggle_cards)
    if digit:
        world.do(lambda: world.front.open_card(digit))


def safety_page(world: World, chip: str = "", *, change: bool = False) -> None:
    """The page on which a group settles its cards, at one of its sheets."""
    world.begin(group=with_own()).go("safety")
    if chip:
        world.click(chip)
    if change:
        world.click("Change: Someone is in crisis")


def today_list(world: World) -> None:
    """The list to tick off is open, and two things are done."""
    today(world)
    world.click("Tick off: getting ready")
    evening = world.front.evening
    for item in evening.safety.checklist.view(Moment.BEFORE).items[:2]:
        world.do(lambda item_id=item.item_id: evening.safety.checklist.toggle(item_id))


def debrief(world: World, *, taken: bool = False) -> None:
    """Today after a meeting that began late, as the one before did."""
    group = past_meetings(a_kept_group(words=True))
    last = group.summaries.recent(1)[0]
    group.summaries.amend(replace(last, started=last.planned_start + timedelta(minutes=12)))
    world.begin(group=group, at=(19, 29))
    world.do(world.front.evening.today.start)
    world.after(11 * 60)
    world.do(world.meeting.go_on)
    world._count(14)
    for _ in range(3):
        world.do(world.meeting.next_part)
    world.speak(180).do(world.meeting.go_on)
    world.after(58 * 60)
    while world.front.window.current == "run":
        world.do(world.meeting.next_part)
    world.click("Save and finish")
    world.page("today")
    if taken:
        world.click("Start at 19:40 from now on")


def finish_list(world: World) -> None:
    """What is to be done before one goes, open on Finish."""
    finish(world, offer=False)
    world.click("Tick off: before you go")


STATES: dict[str, State] = {
    "first-start-1": lambda w: first_start(w, 0, keychain=True),
    "first-start-2": lambda w: first_start(w, 1, keychain=True),
    "first-start-3": lambda w: first_start(w, 2, keychain=True),
    "first-start-3-words": lambda w: first_start(w, 2, keychain=False),
    "way-in-words": way_in,
    "way-in-wrong": lambda w: way_in(w, "lamp river stone cloud brood"),
    "way-in-trouble": way_in_trouble,
    "today-opening": today_opening,
    "today-ready": today,
    "today-waiting": lambda w: today(w, waiting=True),
    "today-low-battery": lambda w: today(w, low=True),
    "today-editor": today_editor,
    "today-unfinished": lambda w: today_unfinished(w, 0.1),
    "today-long-ago": lambda w: today_unfinished(w, 50),
    "today-live": today_live,
    "today-in-memory": today_in_memory,
    "formats-list": formats_page,
    "formats-reading": lambda w: formats_page(w, "grief-circle"),
    **FORMAT_STATES,
    **PRACTICE_STATES,
    **SERIES_STATES,
    "formats-print": lambda w: paper(w, "open-sharing"),
    "formats-print-end": lambda w: paper(w, "discussion-key-tags", to_end=True),
    "counts-empty": lambda w: counts(w, filled=False),
    "counts": lambda w: counts(w, filled=True),
    "settings": lambda w: w.begin().go("settings"),
    "settings-end": settings_end,
    "guide": lambda w: w.begin().go("guide"),
    "cover": cover,
    "run-not-begun": lambda w: w.enter().after(20),
    "run-words": lambda w: w.lead_to(PartKind.WORDS),
    "run-reading": lambda w: w.lead_to(PartKind.READING),
    "run-silence-ready": lambda w: silence(w, running=False),
    "run-silence": lambda w: silence(w, running=True),
    "run-line-ready": lambda w: w.lead_to(SHARING, LINE, at=(19, 52)).wait_in_line(4, 7, 2, 11),
    "run-line-nobody": lambda w: w.lead_to(SHARING, LINE, at=(19, 52)),
    "run-share-fine": lambda w: share(w, 60),
    "run-share-soon": lambda w: share(w, 156),
    "run-share-sign": lambda w: share(w, 120, then="sign"),
    "run-share-time": lambda w: share(w, 184),
    "run-share-extra": lambda w: share(w, 250),
    "run-share-held": lambda w: share(w, 60, then="hold"),
    "run-share-let-be": lambda w: share(w, 200, then="let it be"),
    "run-share-asked": lambda w: share(w, 60, then="sleep"),
    "run-share-disc-alone": lambda w: share(w, 60, style=TimerStyle.DISC),
    "run-share-digits": lambda w: share(w, 60, style=TimerStyle.DIGITS),
    "run-share-nothing": lambda w: share(w, 60, style=TimerStyle.NOTHING),
    "run-round-ready": lambda w: w.lead_to(SHARING, ROUND, format_id="check-in"),
    "run-round": lambda w: w.lead_to(SHARING, ROUND, format_id="check-in").speak(40),
    "run-volunteers": lambda w: w.lead_to(SHARING, VOLUNTEERS, format_id="meditation").speak(40),
    "run-speaker-ready": lambda w: w.lead_to(SHARING, SPEAKER, format_id="speaker"),
    "run-speaker": lambda w: w.lead_to(SHARING, SPEAKER, format_id="speaker").speak(300),
    "run-no-limit": lambda w: w.lead_to(SHARING, ROUND, format_id="talking-circle", limited=False).speak(90),
    "run-milestones-part": lambda w: w.lead_to(PartKind.MILESTONES),
    "run-milestones-panel": lambda w: panel(w, "milestones"),
    "run-seats-panel": lambda w: panel(w, "seats"),
    "run-looking-ahead": looking_ahead,
    "run-break-ready": lambda w: the_break(w, running=False),
    "run-break": lambda w: the_break(w, running=True),
    "run-business": lambda w: w.lead_to(PartKind.BUSINESS, format_id="business-meeting"),
    "run-not-saved": not_saved,
    "finish-offer": finish,
    "finish-words": lambda w: finish(w, words=True),
    "finish": lambda w: finish(w, offer=False),
    "finish-older": check_older,
    **KIND,
    **WORDS,
    "finish-list": finish_list,
    "today-list": today_list,
    "today-debrief": debrief,
    "today-debrief-taken": lambda w: debrief(w, taken=True),
    "cards-list": card,
    "cards-crisis": lambda w: card(w, 1),
    "cards-medical": lambda w: card(w, 2),
    "cards-child": lambda w: card(w, 5),
    "cards-not-filled-in": lambda w: card(w, 2, own=False),
    "cards-hidden": lambda w: card(w, 1, hidden=True),
    "safety-cards": safety_page,
    "safety-words": lambda w: safety_page(w, change=True),
    "safety-numbers": lambda w: safety_page(w, "Numbers"),
    "safety-places": lambda w: safety_page(w, "Places and lists"),
}
