# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real key presses reach the right act, wherever the focus is, and what belongs to a button or a field stays there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.actions import Layer
from facilitator.ui.widgets.calm_list import ChoiceList
from facilitator.ui.windows.key_commands import KeyCommands
from facilitator.ui.windows.key_router import KeyRouter
from tests.support.builders import closing, sharing, words
from tests.support.live import LiveMeeting

Key = Qt.Key


class Desk:
    """A window with a page, a quiet button, a field, and the real table of keys leading a real meeting."""

    def __init__(self, *parts) -> None:
        self.live = LiveMeeting(*parts)
        self.window = QWidget()
        self.page = QWidget()
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button = QPushButton("Wrap-up sign")
        self.field = QLineEdit()
        self.box = QSpinBox()
        self.sheet = QTextEdit()
        self.sheet.setReadOnly(True)
        column = QVBoxLayout(self.window)
        for widget in (self.page, self.button, self.field, self.box, self.sheet):
            column.addWidget(widget)
        self.layer: Layer | None = Layer.RUN
        self.pressed, self.hidden, self.asked = 0, 0, []
        self.button.clicked.connect(self._press)
        self.commands = KeyCommands(self)
        self.commands.set_meeting(self.live.model, lambda: self)
        self.steady_s = 0.0
        self.router = KeyRouter(self.window, lambda: self.layer, self._act, self._hide, lambda: self.steady_s)
        self.window.show()
        self.window.activateWindow()
        self.page.setFocus()

    def take_digit(self, _digit):
        return False  # no panel is open

    def __getattr__(self, name):
        return lambda *values: self.asked.append(name)

    def _act(self, action_id, key):
        return self.commands.act(action_id, key, in_run=self.layer is Layer.RUN)

    def _press(self):
        self.pressed += 1

    def _hide(self):
        self.hidden += 1

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier, *, after_s=1.0):
        """Press a key where the focus is, so long after the last."""
        self.live.source.pass_by(after_s)
        self.steady_s += after_s
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text):
        for sign in text:
            self.live.source.pass_by(0.3)
            QTest.keyClicks(QApplication.focusWidget(), sign)

    def hold(self, key, repeats):
        """Hold a key down: one press, many repeats, one release."""
        focus = QApplication.focusWidget()
        self.live.source.pass_by(1)
        QTest.keyPress(focus, key)
        for _ in range(repeats):
            self.live.source.pass_by(0.7)
            for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True)
                QApplication.sendEvent(QApplication.focusWidget(), event)
        QTest.keyRelease(QApplication.focusWidget(), key)

    @property
    def index(self):
        return self.live.state.index


@pytest.fixture
def desk(qtbot):
    made = Desk(words(), words("Reading"), sharing(), closing())
    qtbot.addWidget(made.window)
    made.live.begin()
    return made


def test_space_on_the_page_goes_on(desk):
    """Space on the page is the big button."""
    desk.key(Key.Key_Space)
    assert desk.index == 1


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_focused_button_is_pressed(desk, key):
    """A11: space and Enter press the button that has the focus, once, and nothing else."""
    desk.button.setFocus()
    desk.key(key)
    assert (desk.pressed, desk.index) == (1, 0)


@pytest.mark.parametrize("where", ["page", "button", "field", "box", "sheet"])
@pytest.mark.parametrize("key", [Key.Key_PageDown, Key.Key_MediaNext])
def test_a_remote_works_from_anywhere(desk, where, key):
    """PageDown goes on and PageUp goes back, whatever has the focus."""
    getattr(desk, where).setFocus()
    desk.key(key)
    assert desk.index == 1
    desk.key(Key.Key_PageUp)
    assert desk.index == 0


def test_held_keys(desk):
    """A12: a key held down goes on once, and a remote's long press too."""
    desk.hold(Key.Key_Space, 8)
    desk.hold(Key.Key_PageDown, 8)
    assert desk.index == 2
    assert desk.live.state.timer is None


def test_a_release_that_went_elsewhere(desk):
    """A key whose release never came does not spoil the next press of the same key on a button."""
    desk.live.source.pass_by(1)
    QTest.keyPress(desk.page, Key.Key_Space)
    desk.button.setFocus()
    desk.key(Key.Key_Space)
    assert desk.pressed == 1


def test_held_space_on_a_button(desk):
    """Space held on a button presses it once, when it is let go."""
    desk.button.setFocus()
    desk.hold(Key.Key_Space, 5)
    assert (desk.pressed, desk.index) == (1, 0)


@pytest.mark.parametrize(("after_s", "index"), [(0.1, 1), (0.59, 1), (0.7, 2)])
def test_bounce(desk, after_s, index):
    """A12: a second press within 600 ms is a shaking hand, whichever key it is."""
    desk.key(Key.Key_Space)
    desk.key(Key.Key_PageDown, after_s=after_s)
    assert desk.index == index


def test_digits_and_enter(desk):
    """12 and Enter put seat 12 in the line, and go nowhere."""
    desk.live.model.go_to(2)
    desk.type("12")
    assert desk.live.shown["line"].typed == "12"
    desk.key(Key.Key_Return)
    assert (desk.live.shown["line"].waiting, desk.index) == ((12,), 2)
    assert desk.live.state.timer is None


def test_enter_for_a_typed_seat_on_a_button(desk):
    """With a number typed, Enter is for the number even when a button has the focus."""
    desk.live.model.go_to(2)
    desk.button.setFocus()
    desk.type("7")
    desk.key(Key.Key_Enter)
    assert (desk.live.shown["line"].waiting, desk.pressed) == ((7,), 0)


def test_late_enter_is_never_next(desk):
    """An Enter just after the typing has cleared itself does nothing; a later one goes on."""
    desk.live.model.go_to(2)
    desk.type("7")
    desk.live.after(10)
    desk.key(Key.Key_Return, after_s=0.5)
    assert desk.live.state.timer is None
    desk.key(Key.Key_Return, after_s=2)
    assert desk.live.state.timer is not None


def test_zero_then_enter(desk):
    """0 alone puts someone in the line; the Enter that a hand adds does not start them."""
    desk.live.model.go_to(2)
    desk.type("0")
    desk.key(Key.Key_Return, after_s=0.3)
    assert (desk.live.shown["line"].waiting, desk.live.state.timer) == ((0,), None)


def test_escape_drops_the_typing_first(desk):
    """Esc drops a typed number; the next closes what is open, and when nothing is, does as F5 does."""
    desk.live.model.go_to(2)
    desk.type("7")
    desk.key(Key.Key_Escape)
    assert (desk.live.shown["line"].typed, desk.asked) == ("", [])
    desk.key(Key.Key_Escape)
    assert desk.asked == ["close_panel", "toggle_room"]


def test_single_keys_can_be_switched_off(desk):
    """A16: without single keys, letters, digits and signs do nothing; Space and the remote still do."""
    desk.router.single_keys = False
    desk.type("aNwp+7rt")
    assert desk.live.state.counts.total() == 0
    assert desk.live.state.held_since is None
    desk.key(Key.Key_Space)
    desk.key(Key.Key_PageDown)
    assert desk.index == 2
    desk.router.single_keys = True
    desk.type("a")
    assert desk.live.state.counts.total() == 1


@pytest.mark.parametrize("layer", [Layer.RUN, Layer.PAGES])
@pytest.mark.parametrize("field", ["field"])
def test_typing_is_not_disturbed(desk, field, layer):
    """A16: in a field everything typed arrives, and the arrows and Backspace stay there."""
    desk.layer = layer
    desk.field.setFocus()
    desk.type("an? m+7 r-0")
    desk.key(Key.Key_Backspace)
    desk.key(Key.Key_Left)
    desk.key(Key.Key_Home)
    assert desk.field.text() == "an? m+7 r-"
    assert (desk.index, desk.live.state.counts.total(), desk.asked) == (0, 0, [])


def test_letters_look_for_an_entry(desk):
    """In a list to choose from, letters look for an entry and mute nothing; Esc is left to the page."""
    choice = ChoiceList("A format")
    choice.offer([(1, "Open sharing"), (2, "Meditation")])
    desk.window.layout().addWidget(choice)
    choice.show()
    choice.setFocus()
    desk.type("m")
    assert (choice.value, desk.asked, desk.live.state.counts.total()) == (2, [], 0)


def test_the_parts_list_is_led_by_its_own_keys(desk):
    """In the parts list the arrows choose a row and Enter looks at it; Space is still the big button."""
    rows, looked = QListWidget(), []
    rows.addItems(["Welcome", "Reading", "Sharing"])
    rows.itemActivated.connect(lambda item: looked.append(item.text()))
    desk.window.layout().addWidget(rows)
    rows.show()
    rows.setFocus()
    rows.setCurrentRow(0)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert (looked, desk.index, desk.asked) == (["Reading"], 0, [])


def test_shift_three_times(desk):
    """Three Shifts within a second and a half hide everything."""
    for _ in range(3):
        desk.key(Key.Key_Shift, after_s=0.4)
    assert desk.hidden == 1
    desk.key(Key.Key_Shift, after_s=0.1)
    desk.key(Key.Key_Shift, after_s=0.1)
    assert desk.hidden == 1


def test_slow_shifts(desk):
    """Three Shifts that take longer than a second and a half do nothing."""
    for _ in range(6):
        desk.key(Key.Key_Shift, after_s=0.8)
    assert desk.hidden == 0


def test_shifts_with_another_key_between(desk):
    """Capital letters are no signal: another key between begins the count anew."""
    for _ in range(4):
        desk.key(Key.Key_Shift, after_s=0.2)
        desk.key(Key.Key_A, Qt.KeyboardModifier.ShiftModifier, after_s=0.1)
    assert desk.hidden == 0


@pytest.fixture
def above(desk, qtbot):
    """A window of the program's own above the other, as for a file's name; the field in it has the focus."""
    made = QDialog(desk.window)
    made.field = QLineEdit(made)
    made.setModal(True)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    QTest.qWait(10)
    assert QApplication.focusWidget() is made.field
    return made


def test_shift_three_times_in_a_window_above(desk, above):
    """Three Shifts in a window to print or to save leave its question unanswered, and hide everything."""
    for _ in range(3):
        desk.steady_s += 0.3
        QTest.keyClick(above.field, Key.Key_Shift)
    assert (desk.hidden, above.isVisible(), above.result()) == (1, False, QDialog.DialogCode.Rejected)


def test_all_other_keys_stay_with_a_window_above(desk, above):
    """Capitals are typed there as ever, and no key of the meeting works."""
    for letter in (Key.Key_A, Key.Key_P, Key.Key_H, Key.Key_Space):
        QTest.keyClick(above.field, Key.Key_Shift)
        QTest.keyClick(above.field, letter, Qt.KeyboardModifier.ShiftModifier)
    assert above.field.text() == "aph "
    assert (desk.hidden, above.isVisible(), desk.asked, desk.index) == (0, True, [], 0)


def test_shifts_while_hidden(desk):
    """While everything is hidden, three Shifts are the only keys that work; a remote in a bag does nothing."""
    desk.layer = None
    desk.key(Key.Key_PageDown)
    desk.key(Key.Key_Space)
    desk.type("a")
    assert (desk.index, desk.live.state.counts.total()) == (0, 0)
    for _ in range(3):
        desk.key(Key.Key_Shift, after_s=0.2)
    assert desk.hidden == 1


@pytest.mark.parametrize(
    ("key", "modifier", "asked"),
    [
        (Key.Key_Q, Qt.KeyboardModifier.ControlModifier, "leave"),
        (Key.Key_F6, Qt.KeyboardModifier.NoModifier, "go_to_pane"),
        (Key.Key_F1, Qt.KeyboardModifier.NoModifier, "show_page"),
        (Key.Key_0, Qt.KeyboardModifier.ControlModifier, "change_text_size"),
        (Key.Key_Minus, Qt.KeyboardModifier.ControlModifier, "change_text_size"),
        (Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, "change_text_size"),
        (Key.Key_Equal, Qt.KeyboardModifier.ControlModifier, "change_text_size"),
        (Key.Key_S, Qt.KeyboardModifier.ControlModifier, "tell_saved"),
        (Key.Key_F11, Qt.KeyboardModifier.NoModifier, "toggle_full_screen"),
    ],
)
@pytest.mark.parametrize("where", ["page", "field"])
def test_keys_that_work_everywhere(desk, where, key, modifier, asked):
    """What works everywhere works in a field too."""
    getattr(desk, where).setFocus()
    desk.key(key, modifier)
    assert desk.asked == [asked]


def test_mirrored_lines(desk):
    """Where lines run from right to left, forward is left."""
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        desk.key(Key.Key_Left)
        assert desk.index == 1
        desk.key(Key.Key_Right)
        assert desk.index == 0
    finally:
        QGuiApplication.setLayoutDirection(before)


def _raw(kind, key, at_ms):
    """A press or release as X11 sends them: of this instant, and not marked as a repeat."""
    event = QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier, " " if key == Key.Key_Space else "")
    event.setTimestamp(at_ms)
    QApplication.sendEvent(QApplication.focusWidget(), event)


@pytest.mark.parametrize(("every_ms", "parts_passed"), [(0, 1), (5, 3)])
def test_a_held_key_is_one_press(desk, every_ms, parts_passed):
    """A12: a repeat is a release and a press of the same instant, and does nothing; real presses (the control) do."""
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    before = desk.index
    desk.live.source.pass_by(1.0)
    _raw(press, Key.Key_Space, 1000)
    for at_ms in (2000, 3000):
        desk.live.source.pass_by(1.0)
        _raw(release, Key.Key_Space, at_ms)
        _raw(press, Key.Key_Space, at_ms + every_ms)
    _raw(release, Key.Key_Space, 4000)
    assert desk.index - before + (desk.live.state.timer is not None) == parts_passed
