# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Private lines stay with the leader: in every state of a meeting, in every format, and on every way out.

Each way is asked for a mark that stands in the private lines of every part. A control asks the same way for a mark
that stands in the words, or uncovers the lines: it has to find it.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.cli import main
from facilitator.diagnostics import PlainFigures
from facilitator.domain.formats import MeetingFormat
from facilitator.domain.own_formats import as_own, without_traces
from facilitator.domain.pages import USUAL
from facilitator.domain.paper import PaperSize, Piece
from facilitator.domain.room import RoomChoice, RoomShow, room_content
from facilitator.domain.summary import summarise
from facilitator.exchange.share_file import write_share
from facilitator.services.rehearsal import rehearse
from facilitator.ui.pages.parts_to_read import PartsToRead
from facilitator.ui.pages.run import RunPage
from facilitator.ui.printing.kit import kit_sides
from facilitator.ui.viewmodels.coming_meeting import FormatThen
from facilitator.ui.viewmodels.paper import PaperViewModel
from facilitator.ui.viewmodels.side_notes import PRIVATE_STAYS
from tests.exchange.any_file import formats
from tests.exchange.format_writer import write_format
from tests.exchange.test_share_file import unpacked
from tests.support.bookshelf import built_in_formats
from tests.support.builders import a_format, every_kind
from tests.support.live import LiveMeeting
from tests.support.run_states import run_states

SECRET, SAID = "4711secret", "goodevening"
FORMATS = built_in_formats().formats("en")


def with_secret(found: MeetingFormat) -> MeetingFormat:
    parts = tuple(
        replace(part, private=f"The door: {SECRET}.", words=f"{part.words}\n\n{SAID}".strip(), prompts=("Who is new?",))
        for part in found.parts
    )
    return replace(found, parts=parts)


def secret_parts():
    return with_secret(a_format(*every_kind())).parts


def everything_in(value: object) -> str:
    """All text that a value holds, however deep."""
    if isinstance(value, str):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return " ".join(everything_in(getattr(value, field.name)) for field in fields(value))
    if isinstance(value, dict):
        return " ".join(map(everything_in, (*value.keys(), *value.values())))
    if isinstance(value, tuple | list | set | frozenset):
        return " ".join(map(everything_in, value))
    return ""


def accessible_text(widget: QWidget) -> str:
    """All that a screen reader can ask of a page: names, descriptions, values and texts of everything in it."""
    found: list[str] = []

    def walk(node) -> None:
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
        found.extend(node.text(kind) for kind in kinds)
        text = node.textInterface()
        if text is not None:
            found.append(text.text(0, text.characterCount()))
        for place in range(node.childCount()):
            child = node.child(place)
            if child is not None:
                walk(child)

    walk(QAccessible.queryAccessibleInterface(widget))
    return " ".join(found)


# -- in the live meeting -----------------------------------------------------------------------------------------------


def a_page(qtbot, look, size=(1366, 689)):
    live = LiveMeeting(*secret_parts())
    page = RunPage(live.model, look, live.room)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.take_focus()
    QTest.qWait(0)
    return live, page


def test_covered_lines_are_nowhere_on_the_screen_in_any_state(qtbot, look):
    """In every state of Run neither the screen nor the accessible tree holds a private word; the words to say are."""
    live, page = a_page(qtbot, look)
    has_words = set()
    for state in run_states(live):
        QApplication.processEvents()
        text = accessible_text(page)
        assert SECRET not in text, state
        has_words |= {state} if SAID in text else set()
    assert len(has_words) > 20


def test_the_leader_can_ask_for_them_and_they_are_covered_again(qtbot, look):
    """One call shows the lines; the next part, a minute, asking again, looking ahead and Hide each cover them."""
    live, page = a_page(qtbot, look)
    live.begin()
    model = live.model
    ways = {
        "asked again": page.toggle_private,
        "the next part": model.next_part,
        "looking ahead": lambda: model.look_at(5),
        "a minute": lambda: live.after(PRIVATE_STAYS.total_seconds()),
        "hide": page.hide,
    }
    for way, cover in ways.items():
        page.toggle_private()
        QApplication.processEvents()
        assert SECRET in accessible_text(page), way
        assert SECRET in page.words.words.plain_text
        cover()
        QApplication.processEvents()
        assert SECRET not in accessible_text(page), way
        assert SECRET not in page.words.words.plain_text
    live.after(1)
    page.show()
    assert SECRET not in accessible_text(page)


def test_a_page_made_anew_has_them_covered(qtbot, look):
    """A view that is made while the lines are shown begins with them covered."""
    live, page = a_page(qtbot, look)
    live.begin()
    page.toggle_private()
    other = RunPage(live.model, look, live.room)
    qtbot.addWidget(other)
    assert SECRET not in accessible_text(other)
    assert SECRET not in accessible_text(page)


def test_nothing_else_is_ever_told_of_them(qtbot, look):
    """No view of Run, nothing that is said and nothing the room is told holds a private word, uncovered or not."""
    live, page = a_page(qtbot, look)
    contents: list[object] = []
    live.room.content_changed.connect(contents.append)
    live.room.opened("wall")
    for _ in run_states(live):
        page.toggle_private()
        for show in RoomShow:
            live.room.show(show)
    told = everything_in([live.shown, live.said, live.stands, contents])
    assert SECRET not in told
    assert SAID in told


@pytest.mark.parametrize("show", RoomShow)
def test_the_room_never_sees_them(show):
    """Whatever is chosen, in every state, the room is told no private word. Readings it is told."""
    live = LiveMeeting(*secret_parts())
    seen = []
    for _ in run_states(live):
        if live.state.part.kind.value == "reading" and live.state.reading is None:
            live.room.opened("wall")
            live.room.show(RoomShow.READING)
        seen.append(room_content(live.state, live.clock.now(), RoomChoice(show, shape=USUAL)))
    assert SECRET not in everything_in(seen)
    assert (SAID in everything_in(seen)) is (show is RoomShow.READING)


def test_a_summary_and_the_log_hold_none():
    """What is kept of a meeting and what may stand in a log hold no private word; neither does a part that is printed
    by mistake, which does show its words."""
    live = LiveMeeting(*secret_parts())
    for _ in run_states(live):
        pass
    live.model.next_part()
    assert live.state.closed_at is not None
    assert SECRET not in everything_in(summarise(live.state))
    record = logging.LogRecord("facilitator", logging.INFO, "", 1, "part %s", (live.state.part,), None)
    assert SECRET not in PlainFigures().format(record)
    assert SECRET not in repr(live.state)
    assert SAID in repr(live.state)


# -- on every way out --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("found", FORMATS, ids=lambda found: found.format_id)
def test_no_paper_and_no_rehearsal_of_any_format_holds_them(qapp, found):
    """The whole kit with the leader's notes, as sheets and as a booklet, and a rehearsal: no private word in them."""
    made = with_secret(found.worded(found.wordings[0]))
    for booklet in (False, True):
        orders = []
        model = PaperViewModel(PaperSize.A4, lambda order: 1)
        model.shown.connect(lambda view, orders=orders: orders.append(view.order))
        then = FormatThen(made, datetime.combine(date(2026, 12, 1), time(19, 30)))
        model.open(made, time(19, 30), then)
        model.set_notes(True)
        model.set_booklet(booklet)
        assert orders[-1].pieces >= {Piece.SCRIPT, Piece.RUN_SHEET, Piece.READER_CARDS}
        assert SECRET not in everything_in(orders[-1])
        text = "".join(side.text() for side in kit_sides(orders[-1]))
        assert SECRET not in text
        assert SAID in text
    assert SECRET not in everything_in(rehearse(made, 12, time(19, 30)))


def test_paper_itself_prints_none(qapp):
    """Even an order that was made with private lines in it puts none of them on any page."""
    from facilitator.domain.paper import usual_order

    made = with_secret(FORMATS[0].worded("secular"))
    order = replace(usual_order(made, time(19, 30), PaperSize.A4), notes=True)
    assert SECRET in everything_in(order)
    assert SECRET not in "".join(side.text() for side in kit_sides(order))


@given(formats())
def test_no_share_file_holds_them(found):
    """Of any format with private lines in each part, what leaves holds none; whoever forgets to strip can't write."""
    own = as_own(with_secret(found), "f" * 32, found.title, date(2026, 11, 24))
    data = write_share(without_traces(own.format))
    everything = b"".join([data, *unpacked(data).values()])
    assert SECRET.encode() not in everything
    assert b'"private"' not in everything
    assert b"texts/private" not in everything
    assert SAID.encode() in everything
    with pytest.raises(ValueError, match="private"):
        write_share(own.format)


@given(st.sampled_from(FORMATS), st.sampled_from(("plain", "json")))
def test_the_command_line_tells_none(tmp_path_factory, found, how):
    """`rehearse` and `check` of a file with private lines print none of them."""
    file = tmp_path_factory.mktemp("f") / "ours.toml"
    file.write_text(write_format(with_secret(found)), "utf-8")
    assert SECRET in file.read_text("utf-8")
    for command in ("rehearse", "check"):
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            status = main([command, str(file), *(["--json"] if how == "json" else [])])
        assert status == 0, said.getvalue()
        assert SECRET not in said.getvalue()
        if how == "json":
            json.loads(said.getvalue())


# -- where a format is read --------------------------------------------------------------------------------------------


def test_formats_covers_them_until_asked(qtbot, look):
    """On the page that shows a format the lines are covered; one press shows a part's, leaving the page covers them."""
    parts = PartsToRead(look)
    qtbot.addWidget(parts)
    parts.show_parts(secret_parts()[:3])
    parts.show()
    assert SECRET not in accessible_text(parts)
    assert SAID in accessible_text(parts)
    from facilitator.ui.pages.private_cover import PrivateCover

    cover = parts.findChildren(PrivateCover)[1]
    cover.button.click()
    assert accessible_text(parts).count(SECRET) == 1
    cover.button.click()
    assert SECRET not in accessible_text(parts)
    cover.button.click()
    parts.hide()
    assert SECRET not in accessible_text(parts)
