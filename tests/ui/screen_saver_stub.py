# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small screen saver on D-Bus, in a process of its own: prints who inhibits it and who lets go.

Arguments: the object's path, and how many seconds each answer takes.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import SLOT, ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, who: str, why: str) -> int:
        time.sleep(float(sys.argv[2]))
        print(f"inhibited by {who}: {why}", flush=True)
        return 7

    @Slot(str, str, str)
    def owner_changed(self, name: str, before: str, now: str) -> None:
        if name.startswith(":") and not now:
            print("let go", flush=True)


application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
saver = ScreenSaver()
changes = SLOT("owner_changed(QString,QString,QString)")
dbus = "org.freedesktop.DBus"
assert bus.connect(dbus, "/org/freedesktop/DBus", dbus, "NameOwnerChanged", saver, changes)
assert bus.registerObject(sys.argv[1], saver, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
application.exec()
