# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a letter takes in the format editor, from the key to what is painted; and in a bare text field.

`python -m tools.bench.writing` is the baseline in a process of its own: the same words, font and size in a bare
QPlainTextEdit. It prints one JSON object. The editor itself is measured by `program.py`.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from facilitator.domain.formats import MeetingFormat
from tools.bench.format_files import LONG_PARTS, TWENTY_PAGES, long_format
from tools.bench.two_windows import Painted, until_painted

if TYPE_CHECKING:
    from facilitator.ui.windows.front import Front

LETTERS = 250
OPEN_PART = 30
OPEN_WORDS = 19_000
"""Characters of the part that is written in: nearly as many as a part may have."""
POINTS, WIDTH, HEIGHT = 15.75, 672, 345


def written_format() -> MeetingFormat:
    """A format of 60 parts and 20 pages, and one of its parts as long as a part may be."""
    found = long_format(LONG_PARTS, TWENTY_PAGES)
    words = "\n\n".join(part.words for part in found.parts)[:OPEN_WORDS].strip()
    parts = list(found.parts)
    parts[OPEN_PART] = replace(parts[OPEN_PART], words=words)
    return replace(found, parts=tuple(parts))


def type_letters(text: QPlainTextEdit) -> list[float]:
    """Type in the middle of the text, letter by letter, with a blank now and then; tell how long each takes."""
    text.window().activateWindow()
    text.setFocus()
    QTest.qWait(300)
    cursor = text.textCursor()
    cursor.setPosition(len(text.toPlainText()) // 2)
    text.setTextCursor(cursor)
    QTest.qWait(300)
    if not text.hasFocus():
        raise SystemExit("the text has not the keyboard")
    seen = Painted(text.viewport())
    letters = ("e", "n", "o", "r", " ")

    def one(number: int) -> float:
        return until_painted(seen, lambda: QTest.keyClicks(text, letters[number % len(letters)]))

    for number in range(10):
        one(number)
    return [one(number) for number in range(LETTERS)]


def write_ms(front: Front) -> list[float]:
    """Open the long format in the editor, and write in its longest part while drafts are kept as ever."""
    from facilitator.domain.drafts import Draft

    desk = front.evening.desk
    assert desk is not None
    found = written_format()
    desk.formats.edit_asked.emit(Draft(found, 0, found.minutes), None, False)
    model = desk.format_desk.editor_desk.editor
    model.select(OPEN_PART)
    QTest.qWait(500)
    page = front.window.page("editor")
    if front.window.current != "editor" or not page.isVisible():
        raise SystemExit("the editor did not open")
    text = page.part.words.text  # type: ignore[attr-defined]
    before = len(text.toPlainText())
    taken = type_letters(text)
    draft = model.draft
    assert draft is not None
    if len(draft.format.parts[OPEN_PART].words) <= before or len(text.toPlainText()) != before + LETTERS + 10:
        raise SystemExit("what was typed did not come into the draft")
    return taken


def main() -> int:
    """Type the same into a bare text field."""
    application = QApplication(["bare", "-style", "fusion"])
    text = QPlainTextEdit(written_format().parts[OPEN_PART].words)
    font = QFont("Noto Sans")
    font.setPointSizeF(POINTS)
    text.setFont(font)
    text.resize(WIDTH, HEIGHT)
    text.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    text.show()
    QTest.qWait(1000)
    print(json.dumps({"painted_ms": type_letters(text)}), flush=True)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
