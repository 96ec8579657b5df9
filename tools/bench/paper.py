# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole paper kit of the longest format as a PDF, beside the same words in a plain text document.

`python -m tools.bench.paper kit|plain` prints one JSON object: ms for each page, the fonts having been loaded before.
"""

from __future__ import annotations

import json
import sys
import time as clock
from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

from facilitator.domain.formats import MeetingFormat
from facilitator.domain.paper import USUAL_LETTERS_PT, PaperSize, usual_order
from facilitator.ui.printing.kit import kit_sides
from facilitator.ui.printing.press import pdf_of
from tools.bench.vault import formats

TIMES = 5


def kit(found: MeetingFormat) -> int:
    """Set everything and write the PDF; tell how many pages it has."""
    sides = kit_sides(usual_order(found, time(19, 30), PaperSize.A4))
    if not pdf_of(sides).startswith(b"%PDF"):
        raise SystemExit("no PDF was made")
    return len(sides)


def plain(found: MeetingFormat) -> int:
    """Give all words to Qt's own document, in letters as large, and let it write the PDF."""
    document = QTextDocument()
    document.setDefaultFont(QFont(QGuiApplication.font().family(), USUAL_LETTERS_PT))
    document.setPlainText("\n\n".join(f"{part.title}\n{part.words}" for part in found.parts))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)
    return bytes(buffer.data().data()).count(b"/Type /Page\n")


def main() -> int:
    """Measure what was asked for."""
    application = QGuiApplication(["paper"])
    longest = max(formats(), key=lambda found: found.minutes)
    made: Callable[[MeetingFormat], int] = {"kit": kit, "plain": plain}[sys.argv[1]]
    found = longest.worded(longest.wordings[0])
    taken = []
    for turn in range(TIMES + 1):
        began = clock.perf_counter()
        pages = made(found)
        if turn:
            taken.append((clock.perf_counter() - began) * 1000 / pages)
    print(json.dumps({"page_ms": sorted(taken)[len(taken) // 2], "pages": pages}), flush=True)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
