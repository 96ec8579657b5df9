# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small login1 on D-Bus, in a process of its own: gives a lock and prints when it is let go.

Takes the same arguments as the small screen saver and needs none of them.
"""

from __future__ import annotations

import os
import threading

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor


@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class Login(QObject):
    @Slot(str, str, str, str, result="QDBusUnixFileDescriptor")
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:
        print(f"{mode} {what} for {who}: {why}", flush=True)
        mine, theirs = os.pipe()
        lock = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        threading.Thread(target=wait_until_let_go, args=(mine,), daemon=True).start()
        return lock


def wait_until_let_go(mine: int) -> None:
    os.read(mine, 1)
    print("let go", flush=True)


application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
login = Login()
assert bus.registerObject("/org/freedesktop/login1", login, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.login1")
print("ready", flush=True)
application.exec()
