# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is this PySide6 safe on this Python? Both tests run this very file as a program of its own.

PySide6 6.12.0 on Python 3.11 gives one reference to None away in every void call, and after some minutes of
painting the process aborts - in the middle of a meeting. From Python 3.12 on None is immortal.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import time

import pytest

NONE_CAN_DIE = sys.version_info < (3, 12)
CALLS = 400
SOAK_SECONDS = 60


# --- the tests ----------------------------------------------------------------------------------------


def probe(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run this file as a program, without a screen."""
    return subprocess.run(
        [sys.executable, __file__, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_no_call_of_the_toolkit_steals_a_reference_to_none():
    """No kind of call that a meeting makes by the thousand loses a reference to None."""
    done = probe("none")
    assert done.returncode == 0, done.stderr
    drift = json.loads(done.stdout)
    assert len(drift) >= 12
    assert {name: lost for name, lost in drift.items() if lost < -0.01} == {}


def test_the_counter_of_references_can_fail():
    """A call that does steal a reference is seen, wherever None can die at all."""
    done = probe("none", "thief")
    assert done.returncode == 0, done.stderr
    stolen = json.loads(done.stdout)["a thief"]
    assert (stolen <= -0.99) == NONE_CAN_DIE


@pytest.mark.soak
def test_a_minute_of_painting_and_filling_is_survived():
    """A minute of painting and model filling, beside the other tests, ends well."""
    soaked = probe("soak", str(SOAK_SECONDS))
    assert soaked.returncode == 0, soaked.stderr
    done = json.loads(soaked.stdout)
    # Qt: a coarse timer may end 5 % early. Fewer calls than these would not show anything.
    assert done["seconds"] >= 55
    assert done["void_calls"] >= 20_000
    assert done["fills"] >= 20


def test_the_soak_can_fail():
    """With a thief at work the same soak is cut short by the interpreter, wherever None can die at all."""
    done = probe("soak", "3", "thief")
    assert (done.returncode != 0) == NONE_CAN_DIE, done.stderr
    assert ("deallocating None" in done.stderr) == NONE_CAN_DIE


# --- the program --------------------------------------------------------------------------------------


def make_thief():
    """Return a call that takes one reference to None away, as the broken toolkit does."""
    decref = ctypes.pythonapi.Py_DecRef
    decref.argtypes = [ctypes.py_object]
    decref.restype = None
    return lambda: decref(None)


def count_references(calls) -> dict[str, float]:
    """Return how many references to None each call wins (+) or loses (-)."""
    drift = {}
    for name, call in calls.items():
        call()
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        drift[name] = (sys.getrefcount(None) - before) / CALLS
    return drift


def calls_of_a_meeting(app):
    """Return the kinds of calls that a meeting makes over and over, by name."""
    from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
    from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QLabel, QListView, QWidget

    class Face(QWidget):
        def paintEvent(self, event):
            painter = QPainter(self)
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            painter.end()

        def eventFilter(self, watched, event):
            return False

    class Source(QObject):
        told = Signal(object)

    image = QImage(64, 64, QImage.Format.Format_RGB32)
    painter, box, colour = QPainter(image), QRect(0, 0, 9, 9), QColor("red")
    label, widget, face, source = QLabel("x"), QWidget(), Face(), Source()
    model, view = QStandardItemModel(1, 2), QListView()
    view.setModel(model)
    source.told.connect(lambda value: None)
    face.installEventFilter(face)
    face.show()
    app.processEvents()
    calls = {
        "fillRect": lambda: painter.fillRect(box, colour),
        "setPen": lambda: painter.setPen(colour),
        "setBrush": lambda: painter.setBrush(colour),
        "drawText": lambda: painter.drawText(box, 0, "x"),
        "drawEllipse": lambda: painter.drawEllipse(box),
        "save and restore": lambda: (painter.save(), painter.restore()),
        "setText": lambda: label.setText("a"),
        "setAccessibleName": lambda: label.setAccessibleName("a"),
        "update": widget.update,
        "setVisible": lambda: widget.setVisible(False),
        "setItem": lambda: model.setItem(0, 0, QStandardItem("a")),
        "data": lambda: model.index(0, 0).data(),
        "repaint": face.repaint,
        "emit": lambda: source.told.emit(None),
        "event filter": lambda: app.sendEvent(face, QEvent(QEvent.Type.User)),
        "single shot": lambda: (QTimer.singleShot(0, lambda: None), app.processEvents()),
    }
    # The painter must not outlive its image.
    return calls, (image, painter, face, view)


def soak_for(app, seconds: float, thief) -> dict[str, float]:
    """Paint a countdown thirty times a second and fill a model now and then, for so many seconds."""
    from PySide6.QtCore import QRect, Qt, QTimer
    from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QListView, QWidget

    done = {"void_calls": 0, "fills": 0, "seconds": 0.0}

    class Face(QWidget):
        def paintEvent(self, event):
            painter = QPainter(self)
            for row in range(20):
                painter.setPen(QColor(row, 0, 0))
                painter.fillRect(QRect(0, row * 10, 200, 8), Qt.GlobalColor.white)
                painter.drawText(QRect(0, row * 10, 200, 10), 0, "12:34")
                for _ in range(20):
                    thief()
            painter.end()
            done["void_calls"] += 60

    face, view, model = Face(), QListView(), QStandardItemModel()
    view.setModel(model)
    face.resize(200, 200)
    face.show()
    view.show()

    def fill():
        model.clear()
        for row in range(500):
            model.appendRow([QStandardItem(f"part {row}")])
        done["fills"] += 1

    paints, fills = QTimer(), QTimer()
    paints.timeout.connect(face.repaint)
    fills.timeout.connect(fill)
    paints.start(33)
    fills.start(1000)
    started = time.monotonic()
    QTimer.singleShot(round(seconds * 1000), app.quit)
    app.exec()
    done["seconds"] = time.monotonic() - started
    return done


def main(what: str, *arguments: str) -> int:
    """Count references (`none`) or paint for some seconds (`soak`); `thief` breaks either on purpose."""
    from PySide6.QtWidgets import QApplication

    thief = make_thief() if "thief" in arguments else (lambda: None)
    app = QApplication([])
    if what == "none":
        calls, kept_alive = calls_of_a_meeting(app)
        if "thief" in arguments:
            calls = {"a thief": thief}
        print(json.dumps(count_references(calls)))
        calls.clear()
        kept_alive[1].end()
    else:
        os.nice(5)  # the other tests come first, but not so far that it could not paint
        print(json.dumps(soak_for(app, float(arguments[0]), thief)))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
