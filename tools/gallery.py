# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows every widget of `facilitator/ui/widgets/` on four sheets, or writes them as pictures.

python tools/gallery.py                      opens a window
python tools/gallery.py --out build/gallery  writes PNGs: light and dark, 100 % and 200 %
python tools/gallery.py --rtl ...            from right to left
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt, qInstallMessageHandler  # noqa: E402
from PySide6.QtWidgets import QApplication, QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget  # noqa: E402

from facilitator.ui.focus_ring import FocusRing  # noqa: E402
from facilitator.ui.theme import Look, give_class  # noqa: E402
from facilitator.ui.widgets.banner import Banner, UndoBar  # noqa: E402
from facilitator.ui.widgets.buttons import (  # noqa: E402
    ChipButton,
    ChoiceCard,
    OutlinedButton,
    PlainButton,
    PrimaryButton,
)
from facilitator.ui.widgets.card import Card, Notice  # noqa: E402
from facilitator.ui.widgets.clock_label import ClockLabel  # noqa: E402
from facilitator.ui.widgets.disc import DiscPhase, TimerDisc  # noqa: E402
from facilitator.ui.widgets.flow import FlowLayout  # noqa: E402
from facilitator.ui.widgets.labels import Label, Line  # noqa: E402
from facilitator.ui.widgets.parts_list import PartRow, PartsList  # noqa: E402
from facilitator.ui.widgets.rows_card import CardRow, RowsCard  # noqa: E402
from facilitator.ui.widgets.side_bar import SideBar, SideEntry  # noqa: E402
from facilitator.ui.widgets.stepper import Stepper  # noqa: E402
from facilitator.ui.widgets.words_view import WordsView  # noqa: E402

WORDS = (
    "The floor is open.\n\nPlease keep to about three minutes, so that everyone who wants to speak can. "
    "You may pass, and you may simply *listen*.\n\n(pause)\n\nWe listen without giving advice."
)
NOTE = "If it stays quiet, let it. A minute of silence is not a problem to solve."
PARTS = (
    ("Welcome", 2),
    ("Reading", 3),
    ("Silence", 3),
    ("Sharing", 25),
    ("Milestones", 5),
    ("Announcements", 3),
    ("Basket", 2),
    ("Thanks", 2),
    ("Closing words", 4),
)


def row_of(*widgets: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Return the widgets side by side; `None` takes what room is left."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def side_bar(look: Look) -> SideBar:
    """Return the side bar of the first release."""
    groups = [
        [SideEntry("today", "Today", "today"), SideEntry("formats", "Formats", "formats")],
        [SideEntry("counts", "Counts", "counts")],
        [SideEntry("settings", "Settings", "settings")],
    ]
    foot = [SideEntry("guide", "Guide", "guide"), SideEntry("hide", "Hide", "hide")]
    bar = SideBar(look, groups, foot=foot)
    bar.set_current("today")
    bar.set_compact(look.scale > 1.2)
    return bar


def before_you_start(look: Look) -> RowsCard:
    """Return the rows of Today."""
    rows = RowsCard(look)
    rows.set_rows(
        [
            CardRow(
                "screen",
                "Room screen",
                "A second screen is connected. It shows nothing until you open it.",
                icon="screen",
                action="Open",
                action_name="Open the room screen",
            ),
            CardRow("sound", "Sound", "Soft bell for silence, low. No bell for shares.", icon="bell", action="Hear it"),
            CardRow(
                "battery",
                "Battery",
                "41 %, about 50 minutes. Plug in the charger if you can.",
                icon="battery-low",
                icon_role="phase.soon",
            ),
        ]
    )
    return rows


def today(look: Look) -> QWidget:
    """Return a sheet like the Today page."""
    sheet = QWidget()
    across = QHBoxLayout(sheet)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    bar = side_bar(look)
    across.addWidget(bar)
    page = QVBoxLayout()
    banner = Banner(look)
    banner.show_words("Meeting running: Sharing, part 4 of 9.", "Return")
    across.addLayout(page, 1)
    page.setSpacing(0)
    page.addWidget(banner)
    column = QVBoxLayout()
    px = look.px
    column.setContentsMargins(px(40), px(28), px(40), px(28))
    column.setSpacing(px(20))
    page.addLayout(column, 1)
    column.addLayout(
        row_of(Label("Tuesday, 24 November", "title", wrap=False), None, ClockLabel("18:52", "clock quiet"))
    )
    card = Card(look)
    card.column.addWidget(Label("Tonight at 19:30", "quiet"))
    card.column.addWidget(Label("Open sharing", "hero"))
    card.column.addWidget(Label("60 minutes, until 20:30. Nine parts.", "quiet"))
    card.column.addSpacing(px(20))
    start = PrimaryButton(look, "Start meeting")
    card.column.addLayout(
        row_of(start, PlainButton(look, "Change format"), PlainButton(look, "Change time"), None, spacing=px(14))
    )
    column.addWidget(card)
    column.addWidget(Label("Before you start", "section"))
    rows = before_you_start(look)
    column.addWidget(rows)
    undo = UndoBar(look)
    undo.show_words("Last week's count is not checked yet.", "Check it")
    column.addWidget(undo)
    column.addStretch(1)
    return sheet


def parts_of(now: int) -> list[PartRow]:
    """Return the rows of a meeting that is at part `now` (from 0)."""
    rows = []
    for number, (title, minutes) in enumerate(PARTS):
        place = "done" if number < now else "now" if number == now else "next"
        shown = {"done": "done", "now": f"{minutes} min", "next": str(minutes)}[place]
        rows.append(PartRow(title, shown, place, f"{number + 1} of 9, {title}, {minutes} minutes, {place}"))
    return rows


def top_of_run(look: Look) -> QHBoxLayout:
    """Return the top line of Run."""
    px = look.px
    top = row_of(
        ClockLabel("19:52", "clock", widest="00:00"),
        Label("On time", "pace", wrap=False),
        Label("Part 4 of 9", "quiet", wrap=False),
        Label("Sharing", "strong", wrap=False),
        None,
        Label("Ends 20:30, 38 minutes left", "quiet", wrap=False),
        PlainButton(look, "Hide", icon="hide"),
        spacing=px(28),
    )
    top.setContentsMargins(px(24), px(2), px(24), px(2))
    return top


def foot_of_run(look: Look) -> QWidget:
    """Return the bottom bar of Run."""
    px = look.px
    foot = QWidget()
    give_class(foot, "bar")
    bottom = row_of(
        OutlinedButton(look, "Back", icon="back", words="tall"),
        spacing=px(14),
    )
    bottom.addWidget(PrimaryButton(look, "Finish seat 4", key_hint="Space"), 1)
    bottom.addWidget(OutlinedButton(look, "Room: timer", icon="screen", words="tall"))
    bottom.addWidget(OutlinedButton(look, "Bell", icon="bell", words="tall"))
    bottom.setContentsMargins(px(24), px(8), px(24), px(8))
    foot.setLayout(bottom)
    return foot


def run(look: Look) -> QWidget:
    """Return a sheet like the Run page."""
    px = look.px
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(top_of_run(look))
    column.addWidget(Line())
    middle = QHBoxLayout()
    middle.setSpacing(0)
    column.addLayout(middle, 1)
    left = QVBoxLayout()
    left.setContentsMargins(0, px(18), 0, 0)
    parts = PartsList(look)
    parts.set_rows(parts_of(3))
    parts.setFixedWidth(px(252))
    left.addWidget(parts)
    middle.addLayout(left)
    middle.addWidget(Line(upright=True))
    centre = QVBoxLayout()
    centre.setContentsMargins(px(44), px(28), px(44), px(18))
    words = WordsView(look)
    words.set_words(WORDS, note=NOTE)
    centre.addWidget(words, 1)
    centre.addWidget(Line())
    centre.addWidget(Label("Next: Milestones", "quiet"))
    middle.addLayout(centre, 1)
    middle.addWidget(Line(upright=True))
    middle.addWidget(right_pane(look))
    column.addWidget(Line())
    status = Label("Seat 11 added. Third in line.", "quiet")
    status.setContentsMargins(px(24), px(4), px(24), px(4))
    column.addWidget(status)
    column.addWidget(Line())
    column.addWidget(foot_of_run(look))
    return sheet


def tallies(look: Look) -> QHBoxLayout:
    """Return the two counts of Run."""
    px = look.px
    here, new = Stepper(look, compact=True), Stepper(look, compact=True)
    here.set_value(14, add_name="Here, add one. Now 14.", take_name="Here, take one away. Now 14.")
    new.set_value(1, add_name="New, add one. Now 1.", take_name="New, take one away. Now 1.")
    return row_of(Label("Here", "quiet", wrap=False), here, None, Label("New", "quiet", wrap=False), new, spacing=px(6))


def right_pane(look: Look) -> QWidget:
    """Return the right side of Run."""
    px = look.px
    pane = QWidget()
    pane.setFixedWidth(px(355))
    column = QVBoxLayout(pane)
    column.setContentsMargins(px(24), px(20), px(24), px(12))
    column.setSpacing(px(14))
    disc = TimerDisc(look)
    disc.set_value(0.645, "fine", name="About 2 minutes of 3")
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch(1)
    for text, kind in (("Seat 4", "quiet"), ("About\n2 minutes", "disc"), ("of 3", "label")):
        words.addWidget(Label(text, kind))
    words.addStretch(1)
    beside = row_of(disc, spacing=px(20))
    beside.addLayout(words, 1)
    column.addLayout(beside)
    grid = QGridLayout()
    grid.setSpacing(px(8))
    for number, text in enumerate(("1 more minute", "Wrap-up sign", "Hold", "Let it be")):
        grid.addWidget(OutlinedButton(look, text, words="run even"), number // 2, number % 2)
    column.addLayout(grid)
    column.addWidget(Line())
    seats = QWidget()
    flow = FlowLayout(seats, spacing=px(8))
    for text in ("7", "2", "11"):
        flow.addWidget(ChipButton(look, text, words="heavy"))
    waiting = row_of(Label("Waiting", "quiet", wrap=False), spacing=px(16))
    waiting.addWidget(seats, 1)
    waiting.addWidget(OutlinedButton(look, "", icon="plus", words="step compact"))
    column.addLayout(waiting)
    column.addWidget(Line())
    column.addLayout(tallies(look))
    column.addStretch(1)
    return pane


def add_choices(look: Look, column: QVBoxLayout) -> None:
    """Put cards and chips to choose from into `column`."""
    px = look.px
    one = QButtonGroup(column)
    choices = QHBoxLayout()
    choices.setSpacing(px(16))
    for title, fact, sentence in (
        ("Open sharing", "60 minutes", "Whoever wishes to speak, speaks."),
        ("Speaker", "60 minutes", "One person tells their story."),
        ("Grief circle", "90 minutes", "Room for those who have lost someone."),
    ):
        card = ChoiceCard(look, title, fact, sentence)
        one.addButton(card)
        choices.addWidget(card, 1)
    one.buttons()[0].setChecked(True)
    column.addLayout(choices)
    chips = QHBoxLayout()
    chip_group = QButtonGroup(column)
    for text in ("Waiting line", "Round the circle", "Volunteers"):
        chip = ChipButton(look, text, checkable=True)
        chip_group.addButton(chip)
        chips.addWidget(chip)
    chip_group.buttons()[0].setChecked(True)
    chips.addStretch(1)
    column.addLayout(chips)


def bits(look: Look) -> QWidget:
    """Return a sheet with every state of the smaller widgets."""
    px = look.px
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(px(40), px(28), px(40), px(28))
    column.setSpacing(px(20))
    discs = QHBoxLayout()
    phases: list[DiscPhase] = ["ready", "fine", "soon", "time", "extra", "held"]
    for phase in phases:
        disc = TimerDisc(look, diameter=120)
        disc.set_value({"soon": 0.16}.get(phase, 0.64), phase, name=phase)
        discs.addWidget(disc)
    discs.addStretch(1)
    column.addLayout(discs)
    add_choices(look, column)
    stepper = Stepper(look)
    stepper.set_value(14, add_name="Here, add one. Now 14.", take_name="Here, take one away. Now 14.")
    long = PrimaryButton(look, "Next: The second tradition and the sixth part", key_hint="Space", detail="Milestones")
    column.addLayout(row_of(Label("How many people were here?", "question", wrap=False), None, stepper))
    row = row_of(OutlinedButton(look, "Practise"), OutlinedButton(look, "Undo", icon="undo"), spacing=px(14))
    row.addWidget(long, 1)
    column.addLayout(row)
    notice = Notice(look, "One more way in.", "If this computer is lost, five words bring your group's counts back.")
    notice.add_action(OutlinedButton(look, "Show five words"))
    notice.add_action(PlainButton(look, "Not now"))
    column.addWidget(notice)
    column.addStretch(1)
    return sheet


SHEETS = {"today": today, "run": run, "bits": bits}


def write(app: QApplication, look: Look, out: Path) -> None:
    """Write every sheet in both themes and two text sizes below `out`."""
    out.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        for percent in (100, 200):
            look.apply(theme=theme, text_percent=percent)
            for name, make in SHEETS.items():
                sheet = make(look)
                least = max(1366, sheet.layout().totalMinimumSize().width())
                sheet.resize(least, max(689, sheet.layout().totalHeightForWidth(least)))
                FocusRing(look, sheet)
                sheet.show()
                app.processEvents()
                sheet.grab().save(str(out / f"{name}-{theme}-{percent}.png"))
                sheet.close()
                sheet.deleteLater()


def main() -> int:
    """Show the gallery."""
    parser = argparse.ArgumentParser(description="shows every widget")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--theme", default="light")
    parser.add_argument("--percent", type=int, default=100)
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--sheet", choices=sorted(SHEETS), default="run")
    wanted = parser.parse_args()
    app = QApplication(sys.argv[:1])
    if wanted.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look = Look(app, lambda path: (ROOT / "resources" / path).read_text("utf-8"))
    if wanted.out is not None:
        qInstallMessageHandler(lambda *_told: None)
        write(app, look, wanted.out)
        return 0
    look.apply(theme=wanted.theme, text_percent=wanted.percent)
    sheet = SHEETS[wanted.sheet](look)
    sheet.resize(1366, 689)
    FocusRing(look, sheet)
    sheet.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
