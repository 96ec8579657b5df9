# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A format is written by keyboard alone; every property of a part has its field; nothing that is typed gets lost."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from facilitator.domain import editing
from facilitator.domain.drafts import Draft
from facilitator.domain.formats import (
    Bells,
    CircleDirection,
    CircleNames,
    CirclesRule,
    Part,
    PartKind,
    Role,
    RoomWish,
    SecondShares,
    SharingOrder,
    SharingRule,
    SilenceRule,
    Slogan,
)
from facilitator.domain.own_formats import as_own
from facilitator.ui.pages.editor import EditorPage
from facilitator.ui.pages.editor_fields import ChoiceBlock, MenuBlock, TickBlock, TypedBlock
from facilitator.ui.pages.editor_rows import part_fields
from facilitator.ui.pages.editor_texts import PrivateBlock, TextBlock
from facilitator.ui.viewmodels.courier import Courier
from facilitator.ui.viewmodels.editor import EditorViewModel
from facilitator.ui.viewmodels.writing_place import ABOUT
from tests.support.bookshelf import built_in_formats
from tests.support.custody import a_kept_group
from tests.support.lanes import PromptLane
from tests.ui.pages.fit import clipped

NOW = datetime(2026, 11, 24, 19, 4, tzinfo=UTC)
Key, CONTROL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHARING = next(one for one in built_in_formats().formats("en") if one.format_id == "open-sharing")
OURS = as_own(SHARING, "e" * 32, "Ours", date(2026, 3, 3))
SHARING_AT = next(at for at, part in enumerate(OURS.format.parts) if part.kind is PartKind.SHARING)
SILENCE_AT = next(at for at, part in enumerate(OURS.format.parts) if part.kind is PartKind.SILENCE)


def settle():
    for _ in range(4):
        QCoreApplication.processEvents()


@pytest.fixture
def page(qtbot, look):
    courier, group = Courier(PromptLane()), a_kept_group()
    model = EditorViewModel(group, courier, lambda: NOW)
    made = EditorPage(model, look, lambda: NOW.date())
    made.kept_alive, made.model, made.group = courier, model, group
    qtbot.addWidget(made)
    made.resize(1138, 689)
    made.show()
    model.open(Draft(OURS.format, 1, 60), OURS.format)
    settle()
    return made


def now(page):
    return page.model.draft.format


def opened(page) -> Part:
    return page._view.part


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    settle()


def type_into(field: QLineEdit, text: str):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    settle()


# -- the fields ------------------------------------------------------------------------------------------------------


def test_every_property_of_a_part_can_be_written():
    """Each field of a part, of sharing and of silence has a field in the editor, or is one of its texts."""
    named = {one.key for one in part_fields()}
    texts = {"part_id", "title", "words", "for_you", "wordings", "short", "sharing", "silence"}
    renamed = {"before_end_min": "before_end"}
    held = {one.name for kind in (Part, SharingRule, SilenceRule) for one in fields(kind)} - {"circles"}
    circles = {"share": "circle_share", "names": "circle_names"}
    held |= {circles.get(one.name, one.name) for one in fields(CirclesRule)}
    assert {renamed.get(name, name) for name in held} - texts == named - {"room_words"}


VALUES = {
    "kind": PartKind.SHARING,
    "minutes": 27,
    "limit": timedelta(minutes=4),
    "order": SharingOrder.ROUND,
    "bells": Bells.START,
    "sign_before": timedelta(seconds=20),
    "gap": timedelta(seconds=9),
    "newcomers_min": 4,
    "burning_min": 3,
    "second_shares": SecondShares.ONCE,
    "direction": CircleDirection.AGAINST_THE_SUN,
    "cross_talk": "No advice.",
    "online": True,
    "takes_slack": False,
    "length": timedelta(seconds=90),
    "prepare": timedelta(seconds=10),
    "interval": timedelta(seconds=40),
    "strokes": 3,
    "shortest": 7,
    "never_shorten": True,
    "optional": True,
    "at_clock": time(20, 25),
    "before_end": True,
    "led_by": Role.READER,
    "longest": 55,
    "room": RoomWish.TIMER,
    "room_words": RoomWish.WORDS,
    "slogan": Slogan.ENOUGH,
    "slot": "Tonight's reading",
    "prompts": "One?\nTwo?",
    "private": "Door 1234",
    "number": 4,
    "people": 8,
    "circle_share": timedelta(minutes=2),
    "minutes_each": (20, 25),
    "circle_names": CircleNames.COLOURS,
}


def write(block, value):
    if isinstance(block, TickBlock):
        block.box.click()
    elif isinstance(block, MenuBlock):
        block.button._choose([offered for offered, _ in block.button._options].index(value))
    elif isinstance(block, ChoiceBlock):
        block.choice.chip(value).click()
    elif isinstance(block, TextBlock):
        if isinstance(block, PrivateBlock):
            block.button.click()
        block.text.setPlainText(value)
    elif isinstance(block, TypedBlock):
        type_into(block.line, block._write(value))
    settle()


@pytest.mark.parametrize("key", VALUES)
def test_each_field_writes_its_property(page, key):
    """What is typed, ticked or chosen in a field is what the part says, and nothing else of it changes; Undo works."""
    field = next(one for one in part_fields() if one.key == key)
    page.model.select(SHARING_AT)
    if field.key == "direction":
        page.model.change_part(
            "order", lambda part: replace(part, sharing=replace(part.sharing, order=SharingOrder.ROUND))
        )
    if field.key in ("number", "people", "circle_share", "minutes_each", "circle_names"):
        page.model.change_part("kind", lambda part: replace(part, kind=PartKind.CIRCLES))
    if field.key == "slogan":
        page.model.change_part("room", lambda part: replace(part, room=RoomWish.SLOGAN))
    for place, part in enumerate(OURS.format.parts):
        if not field.belongs(opened(page), page._view.place) and field.belongs(part, place):
            page.model.select(place)
    page.part.fold.click()
    settle()
    before, block = opened(page), page.part.blocks[key]
    assert block.isVisibleTo(page)
    write(block, VALUES[key])
    after = opened(page)
    assert field.read(after) == VALUES[key]
    assert editing.with_change(now(page), after.part_id, lambda part: field.write(before, VALUES[key])) == now(page)
    if before != after:
        page.model.undo()
        assert opened(page) == before


def test_fields_belong_to_the_kind(page):
    """What belongs to the chosen kind is shown, and nothing else; the fold tells what is set behind it."""
    page.model.select(SHARING_AT)
    settle()
    shown = {key for key, block in page.part.blocks.items() if not block.isHidden()}
    assert {"order", "limit", "takes_slack"} <= shown
    assert not {"bells", "length", "direction"} & shown
    assert "minutes for newcomers" in page.part.folded.text()
    assert page.part.fold.accessibleName() == f"More: {page.part.folded.text()}"
    page.model.select(SILENCE_AT)
    settle()
    shown = {key for key, block in page.part.blocks.items() if not block.isHidden()}
    assert {"bells", "length"} <= shown
    assert not {"order", "limit"} & shown


def test_labels_are_tied_to_their_fields(page):
    """Every field that can be typed into has a name for readers, and a label that leads to it."""
    page.part.fold.click()
    page.model.select(SHARING_AT)
    settle()
    typed = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    assert [one for one in typed if one.isVisible() and not one.accessibleName()] == []
    for block in (page.part.name, page.part.words, page.part.for_you, *page.part.blocks.values()):
        assert block.label.buddy() is block.control


def test_what_does_not_fit_stays_until_it_is_mended(page):
    """An empty name is told under its field and stays as it was typed; leaving shows the name that is kept."""
    title = opened(page).title
    page.part.name.take_focus()
    press(Key.Key_Delete)
    assert (page.part.name.line.text(), opened(page).title) == ("", title)
    assert page.part.name.hint.text() == "A part needs a name."
    QTest.keyClicks(page.part.name.line, "Hello")
    settle()
    assert (page.part.name.hint.isHidden(), opened(page).title) == (True, "Hello")
    type_into(page.part.blocks["minutes"].line, "x")
    assert page.part.blocks["minutes"].hint.text() == "Type whole minutes, such as 25."
    press(Key.Key_Tab)
    assert page.part.blocks["minutes"].line.text() == str(opened(page).minutes)
    assert page.part.blocks["minutes"].hint.isHidden()


def test_private_lines_are_covered_until_they_are_asked_for(page):
    """No widget holds private lines until somebody asks for them; they are covered again when the keyboard goes on."""
    page.model.change_part("private", lambda part: replace(part, private="Door 1234"))
    page.part.fold.click()
    settle()
    block = page.part.blocks["private"]

    def held():
        labels = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
        texts = [one.text() for one in labels] + [one.toPlainText() for one in page.findChildren(QPlainTextEdit)]
        return any("1234" in text for text in texts)

    assert (block.is_covered, held()) == (True, False)
    block.button.click()
    settle()
    assert (block.is_covered, block.text.hasFocus(), held()) == (False, True, True)
    page.part.name.take_focus()
    settle()
    assert (block.is_covered, held(), opened(page).private) == (True, False, "Door 1234")
    block.button.click()
    settle()
    assert block._timer.isActive()
    block._timer.timeout.emit()
    assert (block.is_covered, held()) == (True, False)


def test_what_can_not_be_chosen_is_shown_as_it_is(page):
    """A choice that comes to nothing does not stay chosen on the page."""
    page.model.select(0)
    page.model.change_words("words", editing.saying, "")
    page.part.fold.click()
    settle()
    block = page.part.blocks["room_words"]
    block.choice.chip(RoomWish.WORDS).click()
    settle()
    assert opened(page).room is RoomWish.USUAL
    assert block.choice.chip(RoomWish.USUAL).isChecked()
    assert not block.choice.chip(RoomWish.WORDS).isChecked()


def test_conditions(page):
    """A condition that is added stands in the part, and the fold tells of it; taken away, it is gone."""
    page.model.select(1)
    page.part.fold.click()
    settle()
    block = page.part.blocks["when"]
    block.conditions.add.click()
    settle()
    assert len(opened(page).when) == 1
    page.part.fold.click()
    settle()
    assert page.part.folded.text() != ""
    page.undo()
    settle()
    assert (opened(page).when, block.conditions.rows) == ((), [])


def test_names_to_fill_in(page):
    """A format's own names are typed with commas between; what stands in the words and nobody knows is told."""
    page.model.change_words("words", editing.saying, "We sing {Song} about {topic}.")
    page.model.select(ABOUT)
    settle()
    assert "{song}" in page.about.unknown.text()
    assert "topic" not in page.about.unknown.text()
    type_into(page.about.names.line, "Song, door key, ")
    assert now(page).asks_for == ("song", "door key")
    assert page.about.unknown.isHidden()
    type_into(page.about.names.line, "topic")
    assert "begins with a letter" in page.about.names.hint.text()


@pytest.mark.parametrize(
    ("typed", "length"),
    [("3:00", 180), ("3", 180), ("0:45", 45), ("2.30", 150), ("1,05", 65), ("3:75", None), ("abc", None)],
)
def test_lengths_as_people_type_them(page, typed, length):
    """A length may be typed as minutes, or as minutes and seconds; what is none is told."""
    page.model.select(SHARING_AT)
    settle()
    block = page.part.blocks["limit"]
    before = opened(page).sharing.limit
    type_into(block.line, typed)
    wanted = {"3:75": timedelta(minutes=3)}.get(typed, before) if length is None else timedelta(seconds=length)
    assert opened(page).sharing.limit == wanted
    assert block.hint.isHidden() is (length is not None)


def test_half_a_length_is_not_told(page):
    """In the middle of a length nothing is said to be wrong with it."""
    page.model.select(SHARING_AT)
    settle()
    block = page.part.blocks["limit"]
    for typed in ("4", ":", "3", "0"):
        if typed == "4":
            type_into(block.line, typed)
        else:
            QTest.keyClicks(block.line, typed)
            settle()
        assert block.hint.isHidden()
    assert opened(page).sharing.limit == timedelta(minutes=4, seconds=30)


# -- words -----------------------------------------------------------------------------------------------------------


def test_words_are_kept_and_the_cursor_stays(page):
    """Typing in the middle of the words keeps the cursor there; blanks at the end are left alone while one types."""
    text = page.part.words.text
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(4)
    text.setTextCursor(cursor)
    QTest.keyClicks(text, "xyz")
    settle()
    assert text.textCursor().position() == 7
    assert opened(page).words[4:7] == "xyz"
    text.moveCursor(text.textCursor().MoveOperation.End)
    QTest.keyClicks(text, " ")
    press(Key.Key_Return)
    assert text.toPlainText().endswith(" \n")
    assert not opened(page).words.endswith("\n")
    QTest.keyClicks(text, "More.")
    settle()
    assert opened(page).words.endswith("\nMore.")


def test_undo_puts_words_back_where_they_were(page):
    """Undo brings words back as they were, with the cursor where they changed; signs beyond the first plane too."""
    text = page.part.words.text
    page.model.change_words("words", editing.saying, "One \U0001f54a two three")
    page.model.end_typing()
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(11)
    text.setTextCursor(cursor)
    QTest.keyClicks(text, "and ")
    settle()
    assert opened(page).words == "One \U0001f54a two and three"
    page.undo()
    settle()
    assert text.toPlainText() == opened(page).words == "One \U0001f54a two three"
    assert text.textCursor().position() == 11


def test_stress_and_pause(page):
    """Ctrl+B puts stars round the word, or takes them away; the button puts a pause on a line of its own."""
    text = page.part.words.text
    page.model.change_words("words", editing.saying, "Please listen.")
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(9)
    text.setTextCursor(cursor)
    page.stress()
    settle()
    assert opened(page).words == "Please *listen*."
    text.selectAll()
    QTest.keyClicks(text, "*listen*")
    text.selectAll()
    page.stress()
    settle()
    assert opened(page).words == "listen"
    text.moveCursor(text.textCursor().MoveOperation.End)
    page.part.pause_button.click()
    settle()
    assert text.toPlainText() == "listen\n\n(pause)\n\n"
    QTest.keyClicks(text, "Go on.")
    settle()
    assert opened(page).words == "listen\n\n(pause)\n\nGo on."


def test_a_text_that_is_too_long_stays_and_is_told(page):
    """More letters than can be kept stay in the box, and it is told, until there are fewer."""
    text = page.part.words.text
    before = opened(page).words
    text.setFocus()
    text.setPlainText("x" * 20_001)
    settle()
    assert (len(text.toPlainText()), opened(page).words) == (20_001, before)
    assert "too long to keep" in page.part.words.hint.text()
    text.setPlainText("x" * 20_000)
    settle()
    assert (len(opened(page).words), page.part.words.hint.isHidden()) == (20_000, True)


def test_other_wordings(page):
    """In another wording the box shows what is said instead; emptied, the part says the same as the plain wording."""
    page.model.change_format("wordings", lambda found: editing.with_wording(found, "families"), typed=False)
    page.model.choose_wording("families")
    settle()
    assert page.part.words.text.toPlainText() == ""
    assert page.part.words.text.placeholderText().startswith("It says the same")
    page.part.words.text.setFocus()
    QTest.keyClicks(page.part.words.text, "Hi")
    settle()
    assert editing.own_wording(opened(page), "families").words == "Hi"
    page.model.choose_wording("secular")
    settle()
    assert page.part.words.text.toPlainText() == opened(page).words != "Hi"


# -- parts -----------------------------------------------------------------------------------------------------------


def test_parts_by_keyboard(page):
    """By keys alone parts are chosen, moved, added, taken out and put back; readers hear where they are."""
    page.take_focus()
    list_view = page.parts.list
    assert list_view.hasFocus()
    press(Key.Key_Down)
    spoken = list_view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    parts = len(OURS.format.parts)
    assert spoken == f"2 of {parts}, {OURS.format.parts[1].title}, {OURS.format.parts[1].minutes} minutes"
    assert page.part.name.line.text() == OURS.format.parts[1].title
    page.move_up()
    settle()
    assert now(page).parts[0].title == OURS.format.parts[1].title
    press(Key.Key_Delete)
    assert page.parts.undo_bar.isVisible()
    assert list_view.hasFocus()
    page.undo()
    settle()
    assert not page.parts.undo_bar.isVisible()
    page.write_new()
    settle()
    assert page.part.name.line.hasFocus()
    assert page.part.name.line.selectedText() == "New part"
    QTest.keyClicks(page.part.name.line, "Candle")
    settle()
    assert now(page).parts[1].title == "Candle"
    page.go_to_next()
    page.go_to_previous()
    page.go_to_previous()
    page.go_to_previous()
    settle()
    assert page._view.place == ABOUT
    assert page.about.title.line.hasFocus()


def drop(page, start, onto, where):
    list_view = page.parts.list
    page.model.select(start)
    settle()
    list_view.dropIndicatorPosition = lambda: where
    at = list_view.visualRect(list_view.model().index(onto)).center()
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(QPoint(at)), move, QMimeData(), left, Qt.KeyboardModifier.NoModifier)
    list_view.dropEvent(event)
    settle()
    return [part.part_id for part in now(page).parts]


@pytest.mark.parametrize(
    ("start", "onto", "above", "order"),
    [(0, 2, True, [1, 0, 2]), (0, 2, False, [1, 2, 0]), (2, 0, True, [2, 0, 1]), (2, 0, False, [0, 2, 1])],
)
def test_parts_by_drag(page, start, onto, above, order):
    """A part that is dropped above or below another one stands there."""
    where = page.parts.list.DropIndicatorPosition
    ids = [part.part_id for part in OURS.format.parts]
    dropped = drop(page, start, onto, where.AboveItem if above else where.BelowItem)
    assert dropped == [*(ids[at] for at in order), *ids[3:]]


def test_too_long_is_told_and_blocks_nothing(page):
    """The bar is amber and says by how much, and everything is kept all the same."""
    spare = 60 - now(page).minutes
    page.model.select(SHARING_AT)
    settle()
    type_into(page.part.blocks["minutes"].line, str(opened(page).minutes + spare + 6))
    assert (page.head.over.text(), page.head.bar.is_over) == ("6 minutes too long", True)
    page.model.flush()
    settle()
    assert page.group.drafts.load()[0].format == now(page)
    assert page.head.saved.text().startswith("Saved 7:04") or page.head.saved.text() == "Saved 19:04"


def test_what_is_lacking_is_said_before_it_can_be_taken_up(page):
    """A format that no meeting can have says what is lacking where it could be taken up, and is kept all the same."""
    page.model.change_part("minutes", lambda part: editing.lasting(part, 240))
    for _ in range(2):
        page.model.double_part()
    settle()
    assert page.head.standing.text() == "All parts together have 480 minutes at most."
    assert page.head.take_up.isHidden()
    page.undo()
    page.undo()
    settle()
    assert page.head.take_up.isVisible()


def test_taken_up_from_a_day(page):
    """“We use this” asks from when, today proposed; Enter settles it, Esc closes the question and stays."""
    days, backs = [], []
    page.taken_up.connect(days.append)
    page.back_asked.connect(lambda: backs.append(1))
    assert page.head.take_up.isHidden()
    type_into(page.part.name.line, "Hello")
    page.head.take_up.click()
    settle()
    assert page.head.question.day.hasFocus()
    press(Key.Key_Escape)
    assert (page.head.question.isHidden(), days, backs) == (True, [], [])
    page.head.take_up.click()
    settle()
    press(Key.Key_Return)
    assert days == [date(2026, 11, 24)]
    press(Key.Key_Escape)
    assert backs == [1]


def test_practise_waits_for_somebody(page):
    """The button to practise is hidden until it is offered; pressed, it hands the format over as it is now."""
    wanted = []
    page.practice_wanted.connect(wanted.append)
    assert page.head.practise.isHidden()
    page.offer_practice()
    page.head.practise.click()
    assert wanted == [now(page).worded("secular")]


@pytest.mark.parametrize(("width", "percent"), [(790, 100), (960, 200), (1138, 150)])
def test_nothing_is_clipped(page, look, width, percent):
    """Small windows and large text lose no word, whatever is open."""
    look.apply(theme="light", text_percent=percent)
    page.resize(width, 560)
    page.part.fold.click()
    for place in (0, SHARING_AT, SILENCE_AT, ABOUT):
        page.model.select(place)
        settle()
        settle()
        assert clipped(page) == []
    assert page.width() == width
