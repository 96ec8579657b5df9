# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text that is made larger while the program runs: whatever is made afterwards is as large as what was there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from facilitator.domain.safety import CardKind
from facilitator.ui.tokens import TYPE
from facilitator.ui.windows.front import Front
from facilitator.ui.windows.main import (
    COUNTS,
    COVER,
    EDITOR,
    FINISH,
    FORMATS,
    GUIDE,
    PAPER,
    RUN,
    SAFETY,
    SETTINGS,
    TODAY,
    VERSIONS,
    WHEN,
)
from tests.support.house import house, settle

LEAST_AT_200 = TYPE["label"].pt(2.0)


def small(shown: QWidget) -> list[str]:
    """Tell which words that can be seen are smaller than the smallest there is at 200 %."""
    words = (*shown.findChildren(QLabel), *shown.findChildren(QAbstractButton))
    sizes = [(each.text(), each.font().pointSizeF()) for each in words if each.isVisible() and each.text().strip()]
    assert sizes, "no words at all"
    return [f"{text!r}: {size} pt" for text, size in sizes if size < LEAST_AT_200]


def pages_made_anew(front: Front) -> Iterator[str]:
    """Show every page that is offered, made just now; not the cover, which nobody leaves by going on."""
    window = front.window
    for name in sorted(window._makers.keys() - {COVER}):
        window.offer(name, window._makers[name])
        window.show_page(name)
        settle()
        assert window.current == name
        yield name


@pytest.fixture
def front(qapp, tmp_path) -> Iterator[Front]:
    """The program at 100 %, with a part taken out of a format that is being written."""
    with house(qapp, tmp_path) as made:
        desk = made.evening.desk
        desk.formats.read("open-sharing")
        desk.formats.edit("My copy of Open sharing")
        desk.format_desk.editor_desk.editor.remove_part()
        settle()
        yield made


def test_no_page_made_after_text_grew_is_small(front) -> None:
    """Body text, chips, buttons and the side bar are large on every page there is; at 100 % none of them is."""
    seen = set(pages_made_anew(front))
    assert seen >= {TODAY, FORMATS, COUNTS, SETTINGS, GUIDE, SAFETY, WHEN, PAPER, EDITOR, VERSIONS, RUN, FINISH}
    front.personal.set_text_percent(200)
    settle()
    for name in pages_made_anew(front):
        assert small(front.window) == [], name


def test_what_is_small_would_be_seen(front) -> None:
    """At 100 % every page has words, and they are smaller than that."""
    for name in pages_made_anew(front):
        assert small(front.window) != [], name


def test_no_page_is_small_in_another_language(front) -> None:
    """Another language makes pages and side bar anew: they are as large as those before."""
    front.personal.set_text_percent(200)
    front.personal.change(replace(front.personal.preferences, language="de"))
    settle()
    assert small(front.window) == []
    for name in pages_made_anew(front):
        assert small(front.window) == [], name


def test_what_lies_over_and_above_the_page_is_not_small(front) -> None:
    """A notice, the bar of a running meeting, and the safety cards, first seen after the change."""
    front.personal.set_text_percent(200)
    settle()
    front.tell("One sentence.")
    front.window.show_meeting_bar("Meeting running.", "Return")
    settle()
    assert front.window.banner is not None
    assert front.window.banner.isVisible()
    assert small(front.window) == []
    front.toggle_cards()
    front.open_card(CardKind.MEDICAL.digit)
    settle()
    assert front.window.has_over
    assert small(front.window) == []


def test_what_is_made_in_the_same_moment_is_not_small(front) -> None:
    """Practice and its bar, made before Qt has told the windows of another size."""
    front.personal.set_text_percent(200)
    front.evening.desk.formats.practise()
    settle()
    assert front.evening.practice is not None
    assert small(front.window) == []


def test_what_was_made_before_comes_back_smaller(front) -> None:
    """A page made at 200 % and out of sight when text became smaller is as small as the others when it is shown."""
    front.personal.set_text_percent(200)
    made_large = list(pages_made_anew(front))
    front.personal.set_text_percent(100)
    for name in made_large:
        front.window.show_page(name)
        settle()
        words = front.window.page(name).findChildren(QLabel)
        assert max(each.font().pointSizeF() for each in words) <= TYPE["figure"].pt(1.0), name
