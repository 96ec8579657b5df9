# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which printers there are, found without the network: on Linux through the local print service's own file.

Left to itself, the print library falls back to a network address when that file is not there.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QLocale

from facilitator.domain.paper import PaperSize, paper_of

PRINT_SERVICE = "/run/cups/cups.sock"


def stay_local(environment: dict[str, str] | os._Environ[str], platform: str = sys.platform) -> None:
    """Let the print library speak to the local service alone; call before it is first asked anything."""
    if platform.startswith("linux"):
        environment["CUPS_SERVER"] = PRINT_SERVICE


def printer_names() -> list[str]:
    """Name the printers that are set up on this computer."""
    stay_local(os.environ)
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())


def usual_paper() -> PaperSize:
    """Tell which paper is usual where this computer is, whatever language the program speaks."""
    return paper_of(QLocale.territoryToCode(QLocale.system().territory()))
