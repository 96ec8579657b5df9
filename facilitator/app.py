# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: the only place that sees storage, exchange and ui together. It joins, and decides nothing.

What is imported at the top is what the first paint needs; everything else waits until it is asked for.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from facilitator import assets
from facilitator.paths import Places, places
from facilitator.services.system_clock import local_now
from facilitator.storage.folders import has_group
from facilitator.storage.owner_thread import StorageThread
from facilitator.storage.preferences import JsonPreferences
from facilitator.ui.buses import leave_silent_buses
from facilitator.ui.faults import Faults
from facilitator.ui.languages import Languages
from facilitator.ui.single_start import SingleStart
from facilitator.ui.theme import Look
from facilitator.ui.windows.front import Front
from facilitator.ui.windows.services import Services

if TYPE_CHECKING:
    from facilitator.domain.clock import Clock
    from facilitator.domain.formats import MeetingFormat
    from facilitator.options import Options
    from facilitator.services.card_library import CardLibrary
    from facilitator.services.library import FormatLibrary
    from facilitator.services.opening import Opening
    from facilitator.services.parts_from_document import FoundFormat
    from facilitator.services.parts_from_table import FoundTable
    from facilitator.services.ports import OpenGroup, PreferenceStore

NO_LONGER_THAN_S = 10.0
"""At the end the storage thread gets this long to finish what it has."""
COLLECT_AFTER_MS = 4000
"""Python's collector rests (`cli.py`) until the first page is there and the group is open."""


def run(options: Options) -> int:
    """Open the window and stay until it closes; give the exit status. A second start brings the first forward."""
    _keep_off_the_network()
    silent = leave_silent_buses(os.environ)
    place = places(options.data_dir)
    application = QApplication(["facilitator", "-style", "fusion"])
    application.setApplicationName("Facilitator")
    application.setDesktopFileName("facilitator")
    single = SingleStart(place.runtime, place.data)
    if not options.demo and not single.first(options.file):
        return _end_second_start(application, single)
    faults = Faults()
    faults.install()
    lane = StorageThread()
    front = build(application, options, place, lane)
    single.called_forward.connect(front.window.come_forward)
    faults.happened.connect(lambda: front.tell(faults.words()))
    single.file_brought.connect(lambda path: front.bring(Path(path)))
    if options.file is not None:
        front.bring(options.file)
    front.window.painted.connect(lambda: _begin_log(place, front))
    front.window.painted.connect(lambda: front.tell_silence(silent))
    front.window.painted.connect(lambda: _end_when_asked(application))
    QTimer.singleShot(COLLECT_AFTER_MS, lambda: _tidy_from_now_on(application))
    front.show()
    status = application.exec()
    faults.close()
    front.put_away()
    lane.stop(NO_LONGER_THAN_S)
    single.release()
    return status


def _end_when_asked(application: QApplication) -> None:
    """End in order at shutdown, so that the vault is folded into one file."""
    from facilitator.ui.farewell import Farewell

    Farewell(application)


def _end_second_start(application: QApplication, single: SingleStart) -> int:
    """Leave to the first program what it has taken; if it does not answer, say so in a small window."""
    sentence = single.reason()
    if not sentence:
        return 0
    from facilitator.ui.windows.notice import Notice

    look = Look(application, assets.read_text, fusion_is_on=True)
    look.apply()
    notice = Notice(look, sentence)
    notice.show()
    application.exec()
    return 1


def _begin_log(place: Places, front: Front) -> None:
    """Begin the log of ids, kinds and durations; without one the evening goes on."""
    from facilitator.diagnostics import Diagnostics

    try:
        place.prepare()
        front.log = Diagnostics(place.logs)
    except OSError:
        return


def _tidy_from_now_on(application: QApplication) -> None:
    """Let the collector work again, on this thread alone."""
    from facilitator.ui.tidying import Tidying

    Tidying(application)


def _keep_off_the_network() -> None:
    """Drop settings by which a library of sound, desktop or keychain would reach over the network: nothing leaves.

    A sound server is named by a path, or "unix:" and one, behind a machine's id in braces; a bare name is another
    computer's. Of several addresses of a bus or a session manager those of this computer stay.
    """
    for name in ("PULSE_SERVER", "PIPEWIRE_REMOTE"):
        servers = os.environ.get(name, "").split()
        if any(not re.fullmatch(r"(\{[^}]*\})?(unix:|/).*|pipewire-[0-9]+", server) for server in servers):
            del os.environ[name]
    for name, between, local in (
        ("DBUS_SESSION_BUS_ADDRESS", ";", "unix:"),
        ("DBUS_SYSTEM_BUS_ADDRESS", ";", "unix:"),
        ("AT_SPI_BUS_ADDRESS", ";", "unix:"),
        ("SESSION_MANAGER", ",", ("local/", "unix/")),
    ):
        if name in os.environ:
            parts = os.environ[name].split(between)
            os.environ[name] = between.join(part for part in parts if part.startswith(local))


def build(application: QApplication, options: Options, place: Places, lane: StorageThread) -> Front:
    """Put the program together for one person's places; nothing is shown yet."""
    store = _preferences(options, place)
    preferences = store.load()
    languages = Languages(assets.root() / "translations")
    look = Look(application, assets.read_text, fusion_is_on=True, icons_wait=True)
    services = Services(
        has_group=lambda: has_group(place.data),
        opening=cache(lambda: _opening(options, place)),
        lane=lane,
        clock=cache(_clock),
        now_local=local_now,
        library=cache(_library),
        cards=cache(_cards),
        preferences=store,
        read_guide=lambda: _guide(languages.current),
        data_folder=place.data,
        languages=languages.available,
        reader=StorageThread("reader"),
        look_into=_look_into,
        save_share=_save_share,
        practice_group=_practice_group,
        demo=options.demo,
    )
    return Front(look, services, preferences, languages.switch, options.language)


def _preferences(options: Options, place: Places) -> PreferenceStore:
    if not options.demo:
        return JsonPreferences(place.settings_file)
    from facilitator.storage.memory import MemoryPreferences

    return MemoryPreferences()


def _opening(options: Options, place: Places) -> Opening:
    from facilitator.services.opening import Opening
    from facilitator.storage.custody import VaultCustody
    from facilitator.storage.keychain import ComputerKeychain
    from facilitator.storage.memory import MemoryGroup

    make_memory = _demo_group if options.demo else MemoryGroup
    return Opening(VaultCustody(place.data, ComputerKeychain(), make_memory=make_memory))


def _practice_group() -> OpenGroup:
    from facilitator.storage.memory import MemoryGroup

    return MemoryGroup()


def _clock() -> Clock:
    from facilitator.domain.clock import AnchoredClock
    from facilitator.services.system_clock import SystemClock

    return AnchoredClock(SystemClock())


def _library() -> FormatLibrary:
    from facilitator.services.library import FormatLibrary

    return FormatLibrary(lambda language: _resources(f"formats/{language}"), _parse_format)


def _resources(folder: str) -> Iterable[tuple[str, bytes]]:
    for name in assets.names(folder, ".toml"):
        yield Path(name).name, assets.path(name).read_bytes()


def _parse_format(content: bytes, source: str) -> MeetingFormat:
    from facilitator.exchange.format_file import read_format

    return read_format(content, source)


def _look_into(path: Path, language: str) -> FoundFormat | FoundTable:
    from facilitator.exchange.bring_in import look_into

    return look_into(path, language)


def _save_share(found: MeetingFormat, path: Path) -> None:
    from facilitator.exchange.share_file import write_share
    from facilitator.storage.atomic import replace_file
    from facilitator.storage.faults import named_os_error

    try:
        replace_file(path, write_share(found))
    except OSError as problem:
        raise named_os_error(problem) from problem


def _cards() -> CardLibrary:
    from facilitator.exchange.card_file import read_card
    from facilitator.services.card_library import CardLibrary

    return CardLibrary(lambda language: _resources(f"cards/{language}"), read_card)


def _guide(language: str) -> tuple[str, ...]:
    names = assets.names(f"guide/{language}", ".md") or assets.names("guide/en", ".md")
    return tuple(assets.read_text(name) for name in names)


def _demo_group() -> OpenGroup:
    """Make the throwaway group; runs on the storage thread, so it reads the formats for itself."""
    from facilitator.services.demo import made_up_meetings
    from facilitator.storage.memory import MemoryGroup

    group = MemoryGroup()
    formats = _library().formats("en")
    for summary in made_up_meetings(local_now().date(), formats, zone=local_now().tzinfo or UTC):
        group.summaries.keep(summary)
    return group
