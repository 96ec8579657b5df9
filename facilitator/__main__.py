# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m facilitator` and the `facilitator` command: hands over to the command line."""

from __future__ import annotations

import sys

from facilitator.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
