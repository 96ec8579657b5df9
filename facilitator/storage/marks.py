# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What marks a file as one of this program's vaults, and of which schema."""

from __future__ import annotations

APPLICATION_ID = 0x46614331
"""'FaC1', written into every vault."""

SCHEMA = 7
"""The number of migrations this program knows; equal to `PRAGMA user_version` of an up-to-date vault."""
