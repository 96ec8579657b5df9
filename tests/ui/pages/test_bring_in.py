# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file holds is shown before it is kept, by keyboard alone; what is wrong is said in plain words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from facilitator.exchange.bring_in import look_into
from facilitator.ui.pages.bring_in import BringInPage
from facilitator.ui.viewmodels.bring_in import BringInViewModel
from facilitator.ui.viewmodels.courier import Courier
from tests.support.lanes import PromptLane
from tests.ui.conftest import RESOURCES
from tests.ui.pages.fit import clipped

SCRIPT = "Welcome (3 min)\nGood evening.\n\nClosing\nGo gently.\n"
AGENDA = "what;how long;say\nWelcome;3;Hello.\nClosing;2;Go gently.\n"


@pytest.fixture
def page(qtbot, look, tmp_path):
    courier = Courier(PromptLane())
    model = BringInViewModel(look_into, courier, lambda: "en")
    made = BringInPage(model, look)
    made.kept_alive, made.model, made.folder = courier, model, tmp_path
    made.brought, made.left, made.asked = [], [], []
    model.brought.connect(lambda found, title: made.brought.append((found, title)))
    made.back_asked.connect(lambda: made.left.append(True))
    made.another_asked.connect(lambda: made.asked.append(True))
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    settle()
    return made


def settle():
    for _ in range(4):
        QCoreApplication.processEvents()


def look_at(page, name, content):
    path = page.folder / name
    path.write_text(content, encoding="utf-8")
    page.model.look_at(path)
    settle()


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)
    settle()


def words(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page) and label.text()]


def test_look_name_and_add_by_keyboard(page):
    """A script is shown part by part with what was guessed; its name can be changed, and Enter adds it."""
    look_at(page, "script.txt", SCRIPT)
    shown = words(page)
    assert "From the file script.txt" in shown
    assert any(text.startswith("5 minutes. 2 parts. The minutes of") for text in shown)
    assert {"1. Welcome", "2. Closing", "Good evening.", "Go gently."} <= set(shown)
    assert page.add_button.hasFocus()
    page.field.setFocus()
    page.field.selectAll()
    QTest.keyClicks(page.field, "Our Tuesday")
    page.add_button.setFocus()
    press(Qt.Key.Key_Return)
    ((found, title),) = page.brought
    assert (title, len(found.parts)) == ("Our Tuesday", 2)


def test_columns_by_keyboard(page):
    """With arrows another column is chosen for the words, and the parts below follow."""
    look_at(page, "agenda.csv", AGENDA)
    assert page.columns.isVisible()
    assert [shown.currentText() for shown in page.columns.lists.values()] == [
        "Column 1: what",
        "Column 2: how long",
        "Column 3: say",
        "Nothing for you",
    ]
    assert "Hello." in words(page)
    page.columns.lists["words"].setFocus()
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert page.columns.lists["words"].currentText() == "No words"
    assert "Hello." not in words(page)
    page.columns.head.setFocus()
    press(Qt.Key.Key_Space)
    assert "3. Closing" in words(page)


def test_scrolling_the_page_changes_no_column(page):
    """A wheel over a list of columns leaves it as it is."""
    look_at(page, "agenda.csv", AGENDA)
    shown = page.columns.lists["title"]
    before = shown.currentIndex()
    QTest.qWait(1)
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown, event)
    assert shown.currentIndex() == before


def test_problems_and_another_file(page):
    """A file that can't be brought in says why, with its place, and leads to another one; Esc leads back."""
    sound = (RESOURCES / "formats/en/speaker.toml").read_text("utf-8")
    look_at(page, "theirs.toml", sound.replace('id = "speaker"', 'id = "Speaker"'))
    shown = words(page)
    assert "This file can't be brought in. Nothing was changed." in shown
    assert any("line 5: “id” has only the small letters" in text for text in shown)
    assert not page.add_button.isVisible()
    assert page.another_button.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.asked == [True]
    press(Qt.Key.Key_Escape)
    assert page.left == [True]
    assert page.model.view.source == ""


@pytest.mark.parametrize(("width", "percent"), [(790, 100), (960, 200)])
@pytest.mark.parametrize(
    ("name", "content"), [("script.txt", SCRIPT), ("agenda.csv", AGENDA), ("theirs.toml", "schema = 1\n")]
)
def test_nothing_is_clipped(page, look, width, percent, name, content):
    """Small windows and large text lose no word, whatever was looked at."""
    look.apply(theme="light", text_percent=percent)
    page.resize(width, 560)
    look_at(page, name, content)
    settle()
    assert page.width() == width
    assert clipped(page) == []
