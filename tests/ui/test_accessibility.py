# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules A1 to A20 of ux.md 6.1 over every page and state, offscreen; each rule is shown to find what it is for.

Contrast and colours (A7, A8) are in `test_theme.py`, room for words (A10) with the pages, keys (A11, A12, A16) in
`windows/test_key_router.py`, announcements (A13) in `test_announcer.py`, the real tree (A19) in the journeys.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTreeView,
    QWidget,
)

from facilitator.ui.focus_ring import FocusRing
from facilitator.ui.widgets.buttons import OutlinedButton
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.disc import TimerDisc
from facilitator.ui.widgets.side_bar import SideBar, SideEntry
from tests.support.house import every_page, house, settle

UI = Path(__file__).resolve().parents[2] / "facilitator" / "ui"
LEAST_PX, LEAST_PX_RUN, LEAST_PX_CLOSE, LEAST_PX_STEP, LEAST_PX_ROW = 44, 48, 40, 36, 32
"""What is pressed is 44 px, in Run 48; what stands close 40 (look.md), there [-] and [+] 36 wide; a ticked row 32."""
CLOSE = ("chip", "compact")
SHORT_ENOUGH = re.compile(r"<[a-zA-Z/][^>]*>")


def name_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def reached(page: QWidget) -> list[QWidget]:
    """Give what Tab can reach.

    PySide: `nextInFocusChain` makes one widget the owner of the next, across pages; deleting a row then breaks others.
    """
    shown = [one for one in page.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
    return [one for one in shown if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def nameless(page: QWidget) -> list[str]:
    """A1: what can have the focus and has no name, or one with markup."""
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in reached(page)
        if not name_of(one).strip() or SHORT_ENOUGH.search(name_of(one))
    ]


def twins(page: QWidget) -> list[str]:
    """A1: names that two things on one page share, unless their roles differ or one of several is chosen."""
    named = Counter(
        (name_of(one), role_of(one), one.accessibleDescription()) for one in reached(page) if name_of(one).strip()
    )
    return [name for (name, _, _), times in named.items() if times > 1]


def unlike(page: QWidget) -> list[str]:
    """A2 and voice control: names that do not begin with the words one sees on the button."""
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page) and one.text()]
    shown = [(one.text().replace("&&", "&").replace("\n", " "), name_of(one).replace("\n", " ")) for one in buttons]
    return [f"{text!r} is called {name!r}" for text, name in shown if not name.startswith(text) and len(text) > 2]


def unlit(page: QWidget) -> list[str]:
    """A6: what Tab comes to and stays out of sight."""
    window = page.window()
    window.activateWindow()
    hidden = []
    for widget in _walk(window, Qt.Key.Key_Tab):
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QAbstractScrollArea):
            area = area.parentWidget()
        view = area.viewport() if isinstance(area, QScrollArea) else window
        if not QRect(QPoint(), view.size()).contains(widget.mapTo(view, widget.rect().center())):
            hidden.append(f"{type(widget).__name__} {name_of(widget)}")
    return hidden


def small(page: QWidget) -> list[str]:
    """A9: buttons that a shaking hand would miss. A box in its row is pressed anywhere along the row."""
    found = []
    for one in page.findChildren(QAbstractButton):
        words = str(one.property("class") or "").split()
        least = LEAST_PX_CLOSE if any(word in CLOSE for word in words) else LEAST_PX
        if "run" in words and least == LEAST_PX:
            least = LEAST_PX_RUN
        if isinstance(one, QCheckBox | QRadioButton):
            least = LEAST_PX_ROW
        least_wide = LEAST_PX_STEP if {"step", "compact"} <= set(words) else least
        if one.isVisibleTo(page) and (one.height() < least or one.width() < least_wide):
            found.append(f"{name_of(one)}: {one.width()} x {one.height()}")
    return found


RULES = {"A1 nameless": nameless, "A1 twins": twins, "A2 unlike": unlike, "A6 unlit": unlit, "A9 small": small}
Findings = dict[str, dict[str, list[str]]]
STATES = (
    "first_start", "way_in", "safety, cards", "safety, numbers", "safety, places", "today, list", "cards", "card",
    "today", "formats", "counts", "settings", "guide", "guide, a page", "run, not begun",
    "run, sharing", "run, seats", "run, milestones", "run, speaking", "today, meanwhile", "formats, meanwhile",
    "finish", "finish, list", "today, after", "cover",
    "bring in, agenda.csv", "bring in, theirs.odt", "formats, ours",
)  # fmt: skip


@pytest.fixture(scope="module")
def found(qapp, tmp_path_factory) -> Findings:
    """Go through the whole program once, and let every rule look at every page."""
    findings: Findings = {}
    with house(qapp, tmp_path_factory.mktemp("house")) as front:
        front.window.resize(1024, 560)
        settle()
        for state, page in every_page(front):
            findings[state] = {rule: look(page) for rule, look in RULES.items()}
    return findings


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("state", STATES)
def test_every_page_keeps_every_rule(found: Findings, state: str, rule: str) -> None:
    """A1, A2, A6, A9: named, told apart, called as labelled, in sight with the focus, large enough: on every page."""
    assert found[state][rule] == []


@pytest.mark.parametrize("size", [(1366, 689), (1024, 560)])
def test_small_text_shrinks_nothing_that_is_pressed(qapp, tmp_path, size) -> None:
    """A9: at 90 % text, too, every button on every page is as large as it has to be."""
    with house(qapp, tmp_path, text_percent=90) as front:
        front.window.resize(*size)
        settle()
        assert {state: small(page) for state, page in every_page(front) if small(page)} == {}


@pytest.fixture
def bad_page(qtbot, look) -> QWidget:
    """A page that breaks every rule."""
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    for text, name in (("", ""), ("Next", "<b>On</b>"), ("Same", "Same"), ("Same", "Same"), ("Save", "Keep")):
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setFixedSize(20, 20)
        row.addWidget(button)
    area = QScrollArea()
    area.setFixedSize(30, 30)
    far = QPushButton("Far", area.viewport())
    far.setGeometry(0, 400, 60, 60)
    row.addWidget(area)
    page.show()
    return page


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_finds_what_it_is_for(bad_page: QWidget, rule: str) -> None:
    """A1, A2, A6, A9: a nameless button, two of one name, one called otherwise, unseen and small ones are found."""
    assert RULES[rule](bad_page) != []


def test_painted_things_speak_for_themselves(qtbot, look) -> None:
    """A3: the disc is a clock with words, digits in cells are a text that says what is painted."""
    disc = TimerDisc(look)
    clock = ClockLabel("19:52", "clock")
    for widget in (disc, clock):
        qtbot.addWidget(widget)
    disc.set_value(0.64, "fine", name="About 2 minutes")
    clock.set_text("19:53")
    assert (role_of(disc), name_of(disc)) == (QAccessible.Role.Clock, "About 2 minutes")
    assert (role_of(clock), name_of(clock)) == (QAccessible.Role.StaticText, "19:53")


def test_the_parts_are_a_list_that_says_everything(qapp, tmp_path) -> None:
    """A3: each part is an item that says its number, title, minutes, and whether it is done or now."""
    with house(qapp, tmp_path) as front:
        pages = dict(_states(front, "run, sharing"))
        parts = QAccessible.queryAccessibleInterface(pages["run, sharing"].parts)
        words = [parts.child(place).text(QAccessible.Text.Name) for place in range(parts.childCount())]
    assert (words[0], words[3]) == ("1 of 9, Welcome, done", "4 of 9, Sharing, 40 min, now")


def _states(front, *wanted: str) -> Iterator[tuple[str, QWidget]]:
    for state, page in every_page(front):
        if state in wanted:
            yield state, page
        if state == wanted[-1]:
            return


def test_tab_goes_round_and_back(qapp, tmp_path) -> None:
    """A4: tab comes to everything in turn and round again without a trap; Shift+Tab goes the same way back."""
    with house(qapp, tmp_path) as front:
        front.window.activateWindow()
        for _, page in _states(front, "today", "run, sharing"):
            page.setFocus()
            forward = _round(front.window, Qt.Key.Key_Tab)
            backward = _round(front.window, Qt.Key.Key_Backtab)
            assert len(forward) > 4
            assert all(widget.isVisible() for widget in forward)
            assert set(backward) == set(forward)


def _round(window: QWidget, key: Qt.Key) -> list[QWidget]:
    return list(_walk(window, key))


def _walk(window: QWidget, key: Qt.Key) -> Iterator[QWidget]:
    """Press a key until it comes round, and give each widget while it has the focus."""
    passed: list[QWidget] = []
    for _ in range(120):
        QTest.keyClick(window.focusWidget() or window, key)
        now = window.focusWidget()
        if now is None or now in passed:
            return
        passed.append(now)
        yield now
    raise AssertionError("Tab never came round")


def test_run_is_reached_in_the_designed_order(qapp, tmp_path) -> None:
    """A4: in Run, Tab goes from the big button over Back and the timer to the line, the tallies, bell and Hide."""
    with house(qapp, tmp_path) as front:
        ((_, page),) = _states(front, "run, speaking")
        page.setFocus()
        names = [name_of(widget).split("\n")[0] for widget in _round(front.window, Qt.Key.Key_Tab)]
    designed = ["Finish seat 7", "Back", "1 more minute", "Wrap-up sign", "Hold", "Let it be", "Here", "Bell"]
    places = [next(place for place, name in enumerate(names) if name.startswith(word)) for word in designed]
    assert places == sorted(places)


def test_the_focus_is_seen(qtbot, look) -> None:
    """A5: with the keyboard on it, at least two pixels round a button look different; without the ring, none."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.setContentsMargins(20, 20, 20, 20)
    one, other = OutlinedButton(look, "One"), OutlinedButton(look, "Other")
    row.addWidget(one)
    row.addWidget(other)
    ring = FocusRing(look, window)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    before = window.grab().toImage()
    other.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    QTest.qWait(20)
    assert ring.target is one
    after = window.grab().toImage()
    area = one.geometry().adjusted(-6, -6, 6, 6)
    changed = sum(
        before.pixel(x, y) != after.pixel(x, y)
        for x in range(max(0, area.left()), area.right())
        for y in range(max(0, area.top()), area.bottom())
    )
    assert changed >= 2 * 2 * (one.width() + one.height())
    assert sum(before.pixel(x, 2) != after.pixel(x, 2) for x in range(before.width())) == 0


def test_hidden_nothing_of_the_meeting_is_in_sight_or_heard(qapp, tmp_path) -> None:
    """A18: while hidden, no word of the meeting is in any visible widget or name; before, it was."""
    with house(qapp, tmp_path) as front:
        dict(_states(front, "run, speaking"))
        secret = re.compile(r"seat|sharing|facilitator|meeting|milestone|here", re.IGNORECASE)
        seen = [words for words in _all_words(front.window) if secret.search(words)]
        front.evening.hide()
        settle()
        hidden = [words for words in _all_words(front.window) if secret.search(words)]
    assert seen != []
    assert hidden == []


def _all_words(window: QWidget) -> list[str]:
    shown = [one for one in window.findChildren(QWidget) if one.isVisible()]
    texts = [one.text() for one in shown if isinstance(one, QLabel | QAbstractButton | QLineEdit)]
    return [window.windowTitle(), *texts, *(name_of(one) for one in shown), *(one.toolTip() for one in shown)]


FORBIDDEN = {
    "QTreeView": "trees are silent for some readers",
    "QTreeWidget": "trees are silent for some readers",
    "QMessageBox": "boxes take the focus away and beep",
    "ItemIsUserCheckable": "checkable items do not say whether they are on",
    "CheckStateRole": "checkable items do not say whether they are on",
    "QSlider": "sliders do not say their value",
    "RichText": "rich text is read with its markup",
}


def forbidden_in(tree: ast.Module) -> list[str]:
    """A20: names of things that do not speak, and Space as a shortcut."""
    found = []
    for node in ast.walk(tree):
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        if name in FORBIDDEN:
            found.append(f"{node.lineno}: {name}: {FORBIDDEN[name]}")
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "setShortcut":
            found.append(f"{node.lineno}: keys belong to the one table")
    return found


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda file: str(file.relative_to(UI)))
def test_nothing_is_used_that_readers_cannot_tell(file: Path) -> None:
    """A20: no trees, no boxes, no checkable items, no sliders, no rich text, no shortcut beside the table of keys."""
    assert forbidden_in(ast.parse(file.read_text("utf-8"))) == []


def test_what_readers_cannot_tell_would_be_found() -> None:
    """A20: a tree and a shortcut on Space are found."""
    bad = "view = QTreeView()\nbutton.setShortcut('Space')\nlabel.setTextFormat(Qt.TextFormat.RichText)"
    assert len(forbidden_in(ast.parse(bad))) == 3


def test_no_group_is_without_a_name(qapp, tmp_path) -> None:
    """A20: there is no unnamed group box, no tree, and no list without a name on any page."""
    with house(qapp, tmp_path) as front:
        for state, page in every_page(front):
            assert page.findChildren(QTreeView) == [], state
            assert [box for box in page.findChildren(QGroupBox) if not box.title()] == [], state
            lists = [view for view in page.findChildren(QAbstractItemView) if view.isVisibleTo(page)]
            assert [view for view in lists if not name_of(view)] == [], state


def test_a_readers_press_leads_where_any_press_leads(qtbot, look) -> None:
    """A reader toggles what can be chosen: each way of pressing tells once, also on what is current already."""
    bar = SideBar(look, [[SideEntry("today", "Today", "today"), SideEntry("counts", "Counts", "counts")]])
    qtbot.addWidget(bar)
    asked: list[str] = []
    bar.page_chosen.connect(asked.append)
    bar.page_chosen.connect(bar.set_current)
    bar.set_current("today")
    assert asked == []
    QAccessible.queryAccessibleInterface(bar.entry("counts")).actionInterface().doAction("Toggle")
    assert asked == ["counts"]
    bar.entry("today").click()
    bar.entry("today").click()
    assert asked == ["counts", "today", "today"]
