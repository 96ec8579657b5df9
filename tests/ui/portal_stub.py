# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small settings portal on D-Bus, in a process of its own. Arguments: reduced-motion, enable-animations; or "-"."""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

KEPT = {"reduced-motion": sys.argv[1], "enable-animations": sys.argv[2]}
MEANT = {"0": 0, "1": 1, "true": True, "false": False}


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Settings(QObject):
    @Slot(str, str, result=QDBusVariant)
    def ReadOne(self, group: str, key: str) -> QDBusVariant:
        if KEPT.get(key, "-") == "-":
            return QDBusVariant("")
        return QDBusVariant(MEANT[KEPT[key]])


application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
settings = Settings()
assert bus.registerObject("/org/freedesktop/portal/desktop", settings, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
application.exec()
