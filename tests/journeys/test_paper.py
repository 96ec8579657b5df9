# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From Today to a PDF of the paper kit, by keyboard alone; and no printer is looked for over a network."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.support.laptop import Laptop
from tests.support.person import Person

pytestmark = pytest.mark.journey

MakeLaptop = Callable[..., Laptop]
IP_SOCKET = re.compile(r"\bAF_INET6?\b")


def open_paper(person: Person) -> None:
    """Go from Today to a format, and from there to its paper."""
    person.sees(lambda screen: screen.primary.startswith("Start meeting, "), "Today")
    person.press("alt+2")
    person.program.wait_page("FormatsPage")
    person.press("Return")
    person.tab_to("Print")
    person.press("Return")
    person.program.wait_page("PaperPage")


def test_the_kit_is_saved_as_a_pdf_by_keyboard(laptop: MakeLaptop, tmp_path: Path) -> None:
    """Formats, Enter, Print, Save as PDF, a name: the file is there, and says nothing of the group or the program."""
    person = laptop().has_group("open-sharing").start()
    open_paper(person)
    person.reads("pages.")
    person.tab_to("Save as PDF")
    person.press("Return")
    person.takes_in()
    target = tmp_path / "night.pdf"
    person.press("ctrl+a")
    person.type(str(target))
    person.press("Return")
    person.reads("The PDF is saved.")
    body = target.read_bytes()
    assert body.startswith(b"%PDF")
    assert body.count(b"/Type /Page\n") > 8
    assert b"acilitator" not in body.replace(b"\x00", b"")
    person.press("ctrl+q")


def test_three_shifts_hide_the_question_for_a_name_too(laptop: MakeLaptop, tmp_path: Path) -> None:
    """With the window for a file's name open, three Shifts leave the neutral timer alone; three more bring the page."""
    person = laptop().has_group("open-sharing").start()
    open_paper(person)
    person.tab_to("Save as PDF")
    person.press("Return")
    person.takes_in()
    person.press("Shift_L", "Shift_L", "Shift_L", apart_s=0.2)
    screen = person.sees(lambda screen: screen.page == "CoverPage", "the cover")
    assert (screen.window, screen.says("PDF")) == ("Timer", False)
    person.press("Shift_L", "Shift_L", "Shift_L", apart_s=0.2)
    person.program.wait_page("PaperPage")
    assert list(tmp_path.glob("*.pdf")) == []
    person.press("ctrl+q")


WITHOUT_STAYING_LOCAL = """
import os, sys
from facilitator.cli import main
from facilitator.ui.printing import printers
printers.stay_local = lambda *_given: os.environ.update(CUPS_SERVER="127.0.0.1")
sys.exit(main([]))
"""


def look_for_a_printer(laptop: Laptop, trace: Path, command: Sequence[str] = ()) -> str:
    """Print without a printer, watched by strace; give what was seen of sockets."""
    watched = ("strace", "-D", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace))
    person = laptop.has_group("open-sharing").start(before=watched, command=command)
    open_paper(person)
    person.press("ctrl+p")
    person.reads("No printer found. You can save it as a PDF.")
    person.press("Escape")
    person.program.wait_page("FormatsPage")
    person.press("ctrl+q")
    assert person.program.wait_end() == 0
    return trace.read_text("utf-8", "replace")


def test_looking_for_a_printer_opens_no_ip_socket(laptop: MakeLaptop, tmp_path: Path) -> None:
    """Print without any printer says so in one sentence, and every socket stays on this computer."""
    seen = look_for_a_printer(laptop(), tmp_path / "trace")
    assert "cups.sock" in seen
    assert not IP_SOCKET.search(seen)


def test_a_printer_looked_for_over_a_network_would_be_caught(laptop: MakeLaptop, tmp_path: Path) -> None:
    """Control: where the print library is sent to a network address, the trace shows it."""
    command = (sys.executable, "-c", WITHOUT_STAYING_LOCAL)
    assert IP_SOCKET.search(look_for_a_printer(laptop(), tmp_path / "trace", command))
