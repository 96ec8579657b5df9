# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program without a screen, for tests of what leads from page to page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.support.whole import Whole


@pytest.fixture
def start(qapp, look):
    """Start the program, as often as the test likes."""
    begun = []

    def make(*parts, **more):
        made = Whole(look, *parts, **more).show()
        begun.append(made)
        return made

    yield make
    for made in begun:
        made.put_away()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
