# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small org.a11y.Bus on D-Bus, in a process of its own: tells the address it was given, and that readers are on."""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection


@ClassInfo({"D-Bus Interface": "org.a11y.Bus"})
class Readers(QDBusAbstractAdaptor):
    @Slot(result=str)
    def GetAddress(self) -> str:
        return sys.argv[1]


@ClassInfo({"D-Bus Interface": "org.a11y.Status"})
class Status(QDBusAbstractAdaptor):
    @Property(bool)
    def IsEnabled(self) -> bool:
        return True

    @Property(bool)
    def ScreenReaderEnabled(self) -> bool:
        return True


application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
both = QObject()
adaptors = Readers(both), Status(both)
assert bus.registerObject("/org/a11y/bus", both, QDBusConnection.RegisterOption.ExportAdaptors)
assert bus.registerService("org.a11y.Bus")
print("ready", flush=True)
application.exec()
